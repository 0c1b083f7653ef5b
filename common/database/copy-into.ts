import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { quoteIdentifier } from './connect';

/** A value of a row: null and undefined are the database's null, lists and objects become JSON. */
export type CopyValue = string | number | bigint | boolean | Date | Buffer | object | null | undefined;

/** Rows as they come, one value for each column. */
export type CopyRows = Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>;

/** Characters that are gathered before they are sent. */
const chunkLength = 64 * 1024;

/**
 * Loads rows with COPY, many times faster than inserting them. Rows are taken no faster than the server stores them, so
 * that memory stays flat for any number. All of them are stored or none.
 * @param db a pool, or the transaction that the rows belong to
 * @returns number of rows stored.
 * @throws what the rows threw, or the server's error when a row does not fit.
 */
export async function copyInto(db: Knex, table: string, columns: readonly string[], rows: CopyRows): Promise<number> {
  return copyLines(db, table, columns, linesOf(rows));
}

/**
 * The same for rows that are lines of COPY's text format already, each with its end of line: for millions of rows of a known form,
 * which are written faster as one text than value by value. While the server stores some, the next ones are made.
 * @throws as copyInto does
 */
export async function copyLines(
  db: Knex,
  table: string,
  columns: readonly string[],
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<number> {
  const name = table.split('.').map(quoteIdentifier).join('.');
  const statement = `copy ${name} (${columns.map(quoteIdentifier).join(', ')}) from stdin`;
  const connection = (await db.client.acquireConnection()) as Client;
  try {
    const copy = connection.query(copyFrom(statement));
    await pipeline(Readable.from(chunks(lines)), copy);
    return copy.rowCount;
  } finally {
    await db.client.releaseConnection(connection);
  }
}

/** Lines in pieces of about the size that is sent at once. */
async function* chunks(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  // Not awaited one by one where they are there already: a turn of the queue for each line would cost more than the line.
  if (Symbol.iterator in lines) {
    for (const line of lines) {
      chunk += line;
      if (chunk.length < chunkLength) continue;
      yield chunk;
      chunk = '';
    }
  } else {
    for await (const line of lines) {
      chunk += line;
      if (chunk.length < chunkLength) continue;
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/** Rows in COPY's text format. */
function linesOf(rows: CopyRows): Iterable<string> | AsyncIterable<string> {
  return Symbol.iterator in rows ? mapped(rows) : mappedAsync(rows);
}

function* mapped(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  for (const row of rows) yield line(row);
}

async function* mappedAsync(rows: AsyncIterable<readonly CopyValue[]>): AsyncGenerator<string> {
  for await (const row of rows) yield line(row);
}

function line(row: readonly CopyValue[]): string {
  let text = '';
  for (let index = 0; index < row.length; index++) text += (index === 0 ? '' : '\t') + field(row[index]);
  return `${text}\n`;
}

/** One value; a backslash, tab or end of line within it is escaped, since these mean something in the format. */
function field(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return escaped(JSON.stringify(value));
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text;
}
