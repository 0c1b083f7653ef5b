import type { IncomingMessage } from 'node:http';
import { BodyTooLarge } from '../../../common/http/body';

/**
 * Reads a whole request body as text, without the costs of an asynchronous iterator.
 * @param maximum bytes; the announced length is believed first, the counted one after.
 * @throws BodyTooLarge as soon as the limit is known to be passed; Error when the client goes away.
 */
export function readText(request: IncomingMessage, maximum: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > maximum) return reject(new BodyTooLarge(maximum, announced));
    let first: Buffer | undefined;
    let others: Buffer[] | undefined;
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maximum) {
        request.pause();
        return reject(new BodyTooLarge(maximum, size));
      }
      if (!first) first = chunk;
      else (others ??= [first]).push(chunk);
    });
    request.on('end', () => resolve((others ? Buffer.concat(others) : (first ?? empty)).toString('utf8')));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The client went away')));
  });
}

const empty = Buffer.alloc(0);
