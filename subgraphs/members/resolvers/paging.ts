import { GraphQLError } from 'graphql';

const largestPage = 100;

/** Checks how many elements a page may hold. @throws GraphQLError when the number is not from 1 to 100 */
export function pageSize(first: number): number {
  if (first >= 1 && first <= largestPage) return first;
  throw new GraphQLError('The size of a page is from 1 to 100', {
    extensions: { code: 'INVALID_INPUT', field: 'first', rule: 'page-size' },
  });
}

/** Place of an element in a list: the values by which the list is ordered. */
export type Place = readonly string[];

/** Opaque text of a place. */
export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place that a cursor stands for; undefined without one. @throws GraphQLError when it is no cursor of ours */
export function readCursor(cursor: string | null | undefined): Place | undefined {
  if (cursor == null) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.every((part) => typeof part === 'string')) return place;
  } catch {
    // What cannot be read is refused below, like what reads as something else.
  }
  throw new GraphQLError('The cursor is not one of this list', {
    extensions: { code: 'INVALID_INPUT', field: 'after', rule: 'cursor' },
  });
}
