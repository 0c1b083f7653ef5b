import { types } from 'pg';

/** Object identifiers of PostgreSQL's types, as pg_type lists them. */
const oid = { int8: 20, int8Array: 1016, date: 1082, dateArray: 1182, numericArray: 1231 } as const;

/** A parser of one text value. */
type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;

/** The library's parser of array values, whose published type is another than it has. */
const arrayParser = types.arrayParser as unknown as {
  create(text: string, parse: Parse): { parse(): unknown[] };
};

/** Elements of an array value, each read by a parser; null stays null. */
function arrayOf(parse: Parse): Parse {
  return (text) => arrayParser.create(text, parse).parse();
}

/**
 * A whole number of 64 bits as a number, since amounts in cents are numbers here.
 * @throws RangeError when it is too large to be held exactly; it is never rounded.
 */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint of the database is too large to be held exactly');
  return value;
}

const parsers: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [oid.int8, safeInteger],
  [oid.int8Array, arrayOf(safeInteger)],
  // A calendar date has no time zone; the library would make it an instant.
  [oid.date, asText],
  [oid.dateArray, arrayOf(asText)],
  // Single numerics are texts by default; arrays of them would become floating-point numbers.
  [oid.numericArray, arrayOf(asText)],
]);

/** How values of the database become values of the program; given to each connection, never set for the whole process. */
export const typeParsers = {
  getTypeParser(id: number, format?: 'text' | 'binary'): Parse {
    const own = format === 'binary' ? undefined : parsers.get(id);
    return own ?? (types.getTypeParser(id, format ?? 'text') as Parse);
  },
};
