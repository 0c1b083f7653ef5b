import { once } from 'node:events';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { respond } from '../../common/http/respond';
import { answerHeaders } from '../../common/serving/graphql-routes';
import type { GatewayRequest } from '../request';
import { type File, fingerprintOf, pageOf, sliceOf, wholeFile } from './file';
import { formatTypes } from './formats/names';
import type { AskGraph } from './graph';
import type { FileRequest } from './parameters';
import { type ByteRange, entityTag, namesTag, readRange } from './tag';

/** A request for a file that may be answered. */
export interface FileExchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly client: GatewayRequest;
  readonly ask: AskGraph;
}

/**
 * Sends a file: 304 when the client has it, a part when a range is asked for, else all of it as it is read.
 * @throws StatisticsProblem while nothing was sent yet; afterwards the connection is cut, so that no half file looks whole
 */
export async function sendFile(request: FileRequest, { message, response, client, ask }: FileExchange): Promise<void> {
  const tag = entityTag(request);
  const headers = headersOf(request, client, tag);
  if (namesTag(message.headers['if-none-match'], tag)) return respond(response, 304, headers, '');
  if (message.method === 'HEAD') return end(response, 200, headers);
  const { limit } = request;
  if (limit !== undefined) {
    const page = await pageOf(request, limit, ask);
    const next = page.nextCursor === undefined ? {} : { 'x-next-cursor': page.nextCursor };
    return stream(response, 200, { ...headers, ...next, 'x-row-count': String(page.rowCount()) }, page.bytes);
  }
  const { range: asked, 'if-range': condition } = message.headers;
  const range = condition === undefined || condition === tag ? readRange(asked) : undefined;
  const file = () => wholeFile(request, ask);
  if (range) return sendRange(response, headers, range, file);
  return stream(response, 200, headers, file().bytes);
}

/** A part of a file: written once to know its length, and once more to be sent. */
async function sendRange(response: ServerResponse, headers: OutgoingHttpHeaders, range: ByteRange, file: () => File) {
  const { bytes: size } = await fingerprintOf(file());
  const to = Math.min(range.to ?? size - 1, size - 1);
  if (range.from > to) return respond(response, 416, { ...headers, 'content-range': `bytes */${size}` }, '');
  const part = {
    ...headers,
    'content-range': `bytes ${range.from}-${to}/${size}`,
    'content-length': to - range.from + 1,
  };
  return stream(response, 206, part, sliceOf(file().bytes, range.from, to));
}

/** Sends pieces as they come, no faster than the client reads. */
async function stream(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await firstWithData(pieces);
  response.writeHead(status, headers);
  try {
    for (let piece = first; !piece.done; piece = await pieces.next()) {
      if (response.destroyed) return void (await pieces.return?.(undefined));
      if (!response.write(piece.value)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
  } catch {
    response.destroy();
  }
}

/** The first pieces until the table itself has answered, so that a refusal still is a problem and no file. */
async function firstWithData(pieces: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  const read: Uint8Array[] = [];
  for (;;) {
    const piece = await pieces.next();
    if (piece.done) return read.length === 0 ? piece : { done: false, value: Buffer.concat(read) };
    read.push(piece.value);
    if (read.length > 2) return { done: false, value: Buffer.concat(read) };
  }
}

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, headers);
  response.end();
}

function headersOf(request: FileRequest, client: GatewayRequest, tag: string): OutgoingHttpHeaders {
  const { dataset, format, from, to, language } = request;
  const { mediaType, ending } = formatTypes[format];
  const name = `${dataset.name}-${from}-${to}.${ending}`;
  return {
    ...answerHeaders(client),
    'content-language': language,
    'content-type': mediaType,
    ...(format !== 'json' && { 'content-disposition': `attachment; filename="${name}"` }),
    etag: tag,
    'accept-ranges': request.limit === undefined ? 'bytes' : 'none',
    'cache-control': 'private, no-cache',
    'x-dataset-version': dataset.version,
    'x-as-of': request.asOf,
  };
}
