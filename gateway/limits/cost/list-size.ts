import { type FieldNode, type GraphQLField, getNullableType, isListType, Kind } from 'graphql';
import type { ListSize } from './declared-costs';

type Values = Readonly<Record<string, unknown>>;

/** A number that is known, or that the variables of a request decide. */
export type Amount = number | ((variables: Values) => number);

/** Items of a list of which nothing is declared. */
export const unknownListSize = 10;

/** Arguments by which a connection is paged where no `@listSize` says so. */
const pageArguments = ['first', 'last'];

/**
 * How many items a field may give at most, and of which lists. A connection needs no `@listSize`: `first` and `last` say how
 * many edges and nodes there are.
 * @param defaults default values of the operation's variables.
 */
export function listSizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  declared: ListSize | undefined,
  defaults: Values,
): { readonly size: Amount; readonly of: readonly string[] } | undefined {
  const isList = isListType(getNullableType(field.type));
  const size = declared ?? (isList ? undeclared : isPaged(field) ? undeclaredConnection : undefined);
  if (!size) return undefined;
  const amount = sliced(field, node, size, defaults) ?? size.assumedSize ?? unknownListSize;
  return { size: amount, of: size.sizedFields };
}

const undeclared: ListSize = { slicingArguments: [], sizedFields: [] };
const undeclaredConnection: ListSize = { slicingArguments: pageArguments, sizedFields: ['edges', 'nodes'] };

/** Whether a field gives a page of a connection. */
function isPaged({ type, args }: GraphQLField<unknown, unknown>): boolean {
  return /Connection!?$/.test(String(type)) && args.some(({ name }) => pageArguments.includes(name));
}

/** The largest number that the slicing arguments give; undefined when they surely give none. */
function sliced(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { slicingArguments, assumedSize = unknownListSize }: ListSize,
  defaults: Values,
): Amount | undefined {
  const sources = slicingArguments.flatMap((name) => source(field, node, name) ?? []);
  const known = sources.filter((one) => typeof one === 'number');
  const variables = sources.filter((one) => typeof one === 'string');
  if (variables.length === 0) return known.length > 0 ? Math.max(...known) : undefined;
  return (given) => {
    const counts = variables.flatMap((name) => {
      const value = Object.hasOwn(given, name) && given[name] !== undefined ? given[name] : defaults[name];
      return countOf(value) ?? [];
    });
    const all = [...known, ...counts];
    return all.length > 0 ? Math.max(...all) : assumedSize;
  };
}

/** What an argument says: a number, or the name of the variable that says it; undefined when nothing does. */
function source(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): number | string | undefined {
  const given = node.arguments?.find((one) => one.name.value === name)?.value;
  if (given?.kind === Kind.VARIABLE) return given.name.value;
  if (given) return given.kind === Kind.INT ? countOf(Number(given.value)) : undefined;
  return countOf(field.args.find((one) => one.name === name)?.defaultValue);
}

/** How many items a value asks for; undefined when it says nothing. */
function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : undefined;
}
