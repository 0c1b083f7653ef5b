import type { IncomingMessage } from 'node:http';

/** The body of a request is larger than the server reads. */
export class BodyTooLarge extends Error {
  /**
   * @param maximum bytes that would have been read.
   * @param value bytes that were announced, or else counted so far.
   */
  constructor(
    readonly maximum: number,
    readonly value: number,
  ) {
    super(`The body is larger than ${maximum} bytes`);
  }
}

/**
 * Reads a whole request body into memory.
 * @param maximum bytes; the announced length is believed first, the counted one after.
 * @throws BodyTooLarge as soon as the limit is known to be passed; the rest is not read.
 */
export async function readBody(request: IncomingMessage, maximum: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maximum) throw new BodyTooLarge(maximum, announced);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximum) throw new BodyTooLarge(maximum, size);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

/** The media type of a request without its parameters, in lower case; empty when none is given. */
export function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
