import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Types deeper than this are other things than the file. */
const deepest = 7;
const pageSize = 100;
/** Most quarters that an account tells at once: ten years, each with its explanation. */
const mostQuarters = 40;

/** A list that grows, with the fields that lead to it from the member. */
export interface PagedList {
  readonly path: readonly string[];
  readonly field: GraphQLField<unknown, unknown>;
}

/** What the export of one field of a member asks. */
export interface Selection {
  readonly text: string;
  readonly pagedLists: readonly PagedList[];
  /** Fields that need an argument nobody can give for a whole file. */
  readonly leftOut: readonly string[];
}

/**
 * Selects everything below a field, so that an export holds whatever the contract has, also what is added later. Years are asked
 * for one by one; lists that grow are told apart, since they are read page by page; an object that comes round again is named
 * by its id only.
 * @param closed paths of fields that are left away
 */
export function selectionOf(
  field: GraphQLField<unknown, unknown>,
  years: readonly number[],
  closed: ReadonlySet<string> = new Set(),
): Selection {
  const pagedLists: PagedList[] = [];
  const leftOut: string[] = [];
  const text = fieldText(field, [], ['Member'], true);
  return { text, pagedLists, leftOut };

  function fieldText(
    one: GraphQLField<unknown, unknown>,
    path: readonly string[],
    seen: readonly string[],
    isSingle: boolean,
  ): string {
    const here = [...path, one.name];
    if (closed.has(here.join('.'))) return '';
    const yearly = one.args.filter(({ name, type }) => isNonNullType(type) && /year/i.test(name));
    const unknown = one.args.filter(
      (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined && !yearly.includes(argument),
    );
    if (unknown.length > 0) {
      leftOut.push(here.join('.'));
      return '';
    }
    const type = getNamedType(one.type);
    const isPaged = type.name.endsWith('Connection');
    if (isPaged && isSingle) pagedLists.push({ path: here, field: one });
    const below = isPaged
      ? pageText(type as GraphQLObjectType, here, seen)
      : typeText(type, here, seen, isSingle && !isList(one));
    if (isCompositeType(type) && below === '') return '';
    const [year] = yearly;
    const isOfLast = one.args.some(({ name }) => name === 'last');
    const size = isPaged ? `(first: ${pageSize})` : isOfLast ? `(last: ${mostQuarters})` : '';
    if (year === undefined) return `${one.name}${size} ${below}`;
    if (isListType(isNonNullType(year.type) ? year.type.ofType : year.type))
      return `${one.name}(${year.name}: [${years.join(', ')}]) ${below}`;
    return years.map((value) => `${one.name}_${value}: ${one.name}(${year.name}: ${value}) ${below}`).join(' ');
  }

  function pageText(connection: GraphQLObjectType, path: readonly string[], seen: readonly string[]): string {
    return `{ nodes ${typeText(nodeType(connection), [...path, 'nodes'], seen, false)} pageInfo { hasNextPage endCursor } }`;
  }

  function typeText(
    type: GraphQLNamedType,
    path: readonly string[],
    seen: readonly string[],
    isSingle: boolean,
  ): string {
    if (isUnionType(type))
      return `{ __typename ${type
        .getTypes()
        .map((one) => `... on ${one.name} ${typeText(one, path, seen, false)}`)
        .join(' ')} }`;
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const fields = Object.values(type.getFields());
    const isKnown = seen.includes(type.name) || seen.length > deepest;
    if (isKnown) return type.getFields().id ? '{ id }' : '';
    const texts = fields.map((one) => fieldText(one, path, [...seen, type.name], isSingle)).filter((one) => one !== '');
    return texts.length === 0 ? '' : `{ ${texts.join(' ')} }`;
  }
}

/** Type of the elements of a connection. */
export function nodeType(connection: GraphQLObjectType): GraphQLNamedType {
  const { nodes, edges } = connection.getFields();
  if (nodes !== undefined) return getNamedType(nodes.type);
  const edge = getNamedType(edges?.type) as GraphQLObjectType;
  return getNamedType(edge.getFields().node?.type) as GraphQLNamedType;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
