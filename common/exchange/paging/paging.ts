import { GraphQLError } from 'graphql';

const largestPage = 100;

/** Place of an element in a list: the values by which the list is ordered. */
export type Place = readonly string[];

/** One page of a list whose elements know their place. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Checks how many elements a page may hold. @throws GraphQLError when the number is not from 1 to 100 */
export function pageSize(first: number): number {
  if (first >= 1 && first <= largestPage) return first;
  throw invalid('first', 'exchange-page-size', `A page holds 1 to ${largestPage} elements`);
}

/**
 * The place that a cursor stands for; undefined without one.
 * @param parts how many values the place of this list has
 * @throws GraphQLError when it is no cursor of this list
 */
export function readCursor(cursor: string | null | undefined, parts: number): Place | undefined {
  if (cursor == null) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === parts && place.every((one) => typeof one === 'string')) return place;
  } catch {
    // What cannot be read is refused below, like what reads as something else.
  }
  throw invalid('after', 'exchange-cursor', 'The cursor is not one of this list');
}

/** The cursor of a place. */
export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * A page out of one element more than it holds, by which it is known whether more follows.
 * @param found at most `first` + 1 elements in order
 */
export function pageOf<Node>(
  found: readonly Node[],
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  placeOf: (node: Node) => Place,
): Page<Node> {
  const nodes = found.slice(0, first);
  const cursors = nodes.map((node) => writeCursor(placeOf(node)));
  return {
    edges: nodes.map((node, index) => ({ cursor: cursors[index]!, node })),
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after != null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** An argument that breaks a rule; the answer names both. */
export function invalid(field: string, rule: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID_INPUT', field, rule } });
}
