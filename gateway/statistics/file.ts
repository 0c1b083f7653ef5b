import { createHash } from 'node:crypto';
import { writers } from './formats/format';
import type { AskGraph } from './graph';
import { writeCursor } from './cursor';
import type { FileRequest } from './parameters';
import { type Row, rowsOf } from './rows';

/** Rows that are written at once. */
const batchSize = 5_000;

/** A file, and how many rows went into what was read of it. */
export interface File {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly rowCount: () => number;
}

/** The whole table as a file, read from the graph while it is written. */
export function wholeFile(request: FileRequest, ask: AskGraph): File {
  let count = 0;
  const batches = counted(batchesOf(rowsOf(request, ask)), (rows) => (count += rows));
  return { bytes: writers[request.format](batches, request), rowCount: () => count };
}

/** One page of a table: its rows are read before the first is written, so that the next cursor is known. */
export async function pageOf(
  request: FileRequest,
  limit: number,
  ask: AskGraph,
): Promise<File & { readonly nextCursor?: string }> {
  const rows: Row[] = [];
  let nextCursor: string | undefined;
  for await (const row of rowsOf(request, ask)) {
    if (rows.length === limit) {
      nextCursor = writeCursor({ asOf: request.asOf, after: rows[rows.length - 1]?.key ?? '' });
      break;
    }
    rows.push(row);
  }
  const bytes = writers[request.format](only(rows), { ...request, nextCursor });
  return { bytes, rowCount: () => rows.length, ...(nextCursor !== undefined && { nextCursor }) };
}

/** What a manifest says of a file. */
export interface Fingerprint {
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/** Writes a file for nobody and says what it is like. */
export async function fingerprintOf({ bytes, rowCount }: File): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { rows: rowCount(), bytes: size, sha256: hash.digest('hex') };
}

/** The bytes of a file from one position to another, the last included. */
export async function* sliceOf(bytes: AsyncIterable<Uint8Array>, from: number, to: number): AsyncGenerator<Uint8Array> {
  let position = 0;
  for await (const chunk of bytes) {
    const [first, end] = [Math.max(from - position, 0), Math.min(to + 1 - position, chunk.length)];
    if (first < end) yield chunk.subarray(first, end);
    position += chunk.length;
    if (position > to) return;
  }
}

async function* batchesOf(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function* counted(batches: AsyncIterable<Row[]>, add: (rows: number) => void): AsyncGenerator<Row[]> {
  for await (const batch of batches) {
    add(batch.length);
    yield batch;
  }
}

async function* only(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows;
}
