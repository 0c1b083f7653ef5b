import { anonymous } from '../../common/access/subject';
import { isJsonType, parseAnswer } from './answer';
import { type SubgraphFetch, SubgraphFailure, type SubgraphTransport } from './transport';

/** Bounds of the conversation with one subgraph. */
export interface HttpTransportOptions {
  /** Milliseconds until the whole answer must be there. */
  readonly deadlineMs?: number | undefined;
  /** Bytes of an answer. */
  readonly maximumBytes?: number | undefined;
}

/** Sends operations to a subgraph by HTTP POST over kept-alive connections. */
export function httpTransport(url: string, options: HttpTransportOptions = {}): SubgraphTransport {
  const { deadlineMs = 5000, maximumBytes = 32 * 1024 * 1024 } = options;
  return {
    async execute(fetch) {
      const signal = AbortSignal.timeout(deadlineMs);
      try {
        return parseAnswer(await readText(await post(url, fetch, signal), maximumBytes));
      } catch (cause) {
        if (cause instanceof SubgraphFailure) throw cause;
        throw new SubgraphFailure(signal.aborted ? 'timeout' : 'unreachable', { cause });
      }
    },
    isUp: () => isUp(url, Math.min(deadlineMs, 1000)),
  };
}

/** One POST; only what a subgraph needs to know of the client goes along. */
function post(url: string, { query, operationName, variables, request }: SubgraphFetch, signal: AbortSignal) {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-language': request.language,
    'x-correlation-id': request.correlationId,
  };
  if (request.authorization) headers.authorization = request.authorization;
  const body = JSON.stringify({ query, operationName, variables });
  return fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
}

/** Reads an answer up to the limit; the rest is not read. */
async function readText(response: Response, maximumBytes: number): Promise<string> {
  if (!isJsonType(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    throw new SubgraphFailure('not-graphql');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maximumBytes) throw new SubgraphFailure('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Asks the smallest of all questions. */
async function isUp(url: string, deadlineMs: number): Promise<boolean> {
  const request = { subject: anonymous, language: 'en', correlationId: 'health' } as const;
  try {
    const response = await post(url, { query: '{ __typename }', request }, AbortSignal.timeout(deadlineMs));
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
