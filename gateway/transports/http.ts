import { anonymous } from '../../common/access/subject';
import { chunksOf } from '../../common/http/chunks';
import { isJsonType, parseAnswer } from './answer';
import { plainHeaders } from './pooled-http';
import { timeLeft } from './resilience/guarded-calls';
import { defaultDeadlineMs, type SubgraphFetch, SubgraphFailure, type SubgraphTransport } from './transport';

/** Bounds of the conversation with one subgraph. */
export interface HttpTransportOptions {
  /** Milliseconds until the whole answer must be there. */
  readonly deadlineMs?: number | undefined;
  /** Bytes of an answer. */
  readonly maximumBytes?: number | undefined;
  /** Headers of a request; what a subgraph needs to know of the client, and nothing else. */
  readonly headers?: FetchHeaders | undefined;
}

type FetchHeaders = (fetch: SubgraphFetch, body: string) => Record<string, string>;

/** Sends operations to a subgraph by HTTP POST over kept-alive connections. */
export function httpTransport(url: string, options: HttpTransportOptions = {}): SubgraphTransport {
  const { deadlineMs = defaultDeadlineMs, maximumBytes = 32 * 1024 * 1024, headers = plainHeaders } = options;
  const post = (fetch: SubgraphFetch, signal: AbortSignal) => send(url, fetch, headers, signal);
  return {
    async execute(fetch) {
      const signal = AbortSignal.timeout(Math.max(0, timeLeft(fetch, deadlineMs)));
      try {
        return parseAnswer(await readText(await post(fetch, signal), maximumBytes));
      } catch (cause) {
        if (cause instanceof SubgraphFailure) throw cause;
        throw new SubgraphFailure(signal.aborted ? 'timeout' : 'unreachable', { cause });
      }
    },
    isUp: () => isUp(post, Math.min(deadlineMs, 1000)),
  };
}

/** One POST; only what a subgraph needs to know of the client goes along. */
function send(url: string, question: SubgraphFetch, headers: FetchHeaders, signal: AbortSignal): Promise<Response> {
  const { query, operationName, variables } = question;
  const body = JSON.stringify({ query, operationName, variables });
  return fetch(url, { method: 'POST', headers: headers(question, body), body, signal, redirect: 'error' });
}

/** Reads an answer up to the limit; the rest is not read. */
async function readText(response: Response, maximumBytes: number): Promise<string> {
  if (!isJsonType(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    throw new SubgraphFailure('not-graphql');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    size += chunk.length;
    if (size > maximumBytes) throw new SubgraphFailure('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Asks the smallest of all questions. */
async function isUp(
  post: (fetch: SubgraphFetch, signal: AbortSignal) => Promise<Response>,
  deadlineMs: number,
): Promise<boolean> {
  const request = { subject: anonymous, language: 'en', correlationId: 'health' } as const;
  try {
    const response = await post({ query: '{ __typename }', request }, AbortSignal.timeout(deadlineMs));
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
