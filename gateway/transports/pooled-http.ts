import { type Dispatcher, Pool } from 'undici';
import { anonymous } from '../../common/access/subject';
import { isJsonType, parseAnswer } from './answer';
import { ReadFlights } from './read-flights';
import { unavailableStatuses } from './resilience/call-failures';
import { GuardedCalls, type ResilienceOptions, timeLeft } from './resilience/guarded-calls';
import { SubgraphStreams } from './subgraph-stream';
import { defaultDeadlineMs, type SubgraphFetch, SubgraphFailure, type SubgraphTransport } from './transport';

/** Bounds of the conversation with one subgraph, and how it is held. */
export interface PooledHttpOptions {
  /** Milliseconds until the whole answer must be there. */
  readonly deadlineMs?: number | undefined;
  /** Bytes of an answer. */
  readonly maximumBytes?: number | undefined;
  /** Connections that are kept open at most. */
  readonly connections?: number | undefined;
  /** Whether identical reads of one subject that are under way at the same time share one request. */
  readonly sharesReads?: boolean | undefined;
  /** Headers of a request; what a subgraph needs to know of the client, and nothing else. */
  /** How calls are guarded; they are not when absent. */
  readonly resilience?: ResilienceOptions | undefined;
  readonly headers?: ((fetch: SubgraphFetch, body: string) => Record<string, string>) | undefined;
}

/** A transport that holds connections. */
export interface PooledTransport extends SubgraphTransport {
  /** Reads that shared a request, and that did not. */
  readonly reads: { readonly hits: number; readonly misses: number; readonly count: number };
  /** Lets requests under way finish, then closes the connections. */
  close(): Promise<void>;
}

/** Sends operations to a subgraph by HTTP POST over a pool of kept-alive connections. */
export function pooledHttpTransport(url: string, options: PooledHttpOptions = {}): PooledTransport {
  const { deadlineMs = defaultDeadlineMs, maximumBytes = 32 * 1024 * 1024, connections = 64 } = options;
  const { sharesReads = true, headers = plainHeaders } = options;
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connect: { timeout: deadlineMs },
  });
  const path = `${pathname}${search}`;
  const flights = new ReadFlights();
  const calls = options.resilience && new GuardedCalls(deadlineMs, options.resilience);
  const streams = new SubgraphStreams({ url: new URL(url), deadlineMs, headers });
  const send = (fetch: SubgraphFetch, body: string, limitMs: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const receiver = new Receiver(resolve, reject, maximumBytes, limitMs);
      pool.dispatch({ path, method: 'POST', headers: headers(fetch, body), body }, receiver);
    });
  const call = (fetch: SubgraphFetch, body: string): Promise<string> =>
    calls ? calls.make(fetch, (limitMs) => send(fetch, body, limitMs)) : send(fetch, body, timeLeft(fetch, deadlineMs));
  return {
    reads: flights,
    execute(fetch) {
      const body = fetch.body ?? bodyOf(fetch);
      const isShared = sharesReads && fetch.isMutation === false;
      const text = isShared ? flights.join(fetch.request, body, () => call(fetch, body)) : call(fetch, body);
      return text.then(parseAnswer);
    },
    isUp: () => isUp((fetch) => send(fetch, bodyOf(fetch), Math.min(deadlineMs, 1000))),
    ...(calls && { breakerState: () => calls.state }),
    subscribe: (fetch, signal) => streams.subscribe(fetch, fetch.body ?? bodyOf(fetch), signal),
    async close() {
      await streams.close();
      await pool.close();
    },
  };
}

/** The request as JSON. */
function bodyOf({ query, operationName, variables }: SubgraphFetch): string {
  return JSON.stringify({ query, operationName, variables });
}

/** Language, correlation id, deadline and token of the client. */
export function plainHeaders({ request }: SubgraphFetch): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-language': request.language,
    'x-correlation-id': request.correlationId,
  };
  if (request.deadline !== undefined) headers['x-deadline'] = String(request.deadline);
  if (request.authorization) headers.authorization = request.authorization;
  if (request.trace) headers.traceparent = request.trace;
  return headers;
}

/** Asks the smallest of all questions; any answer of a server that is not in trouble will do. */
async function isUp(send: (fetch: SubgraphFetch) => Promise<string>): Promise<boolean> {
  const request = { subject: anonymous, language: 'en', correlationId: 'health' } as const;
  try {
    await send({ query: '{ __typename }', request });
    return true;
  } catch (error) {
    return error instanceof SubgraphFailure && (error.status ?? 500) < 500;
  }
}

/** Receives one answer within the limits of time and size. Redirects are answers like any other: they are not followed. */
class Receiver implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private status = 0;
  private isJson = false;
  private failure: SubgraphFailure | undefined;
  private controller: Dispatcher.DispatchController | undefined;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly resolve: (text: string) => void,
    private readonly reject: (failure: SubgraphFailure) => void,
    private readonly maximumBytes: number,
    limitMs: number,
  ) {
    this.timer = setTimeout(() => this.fail(new SubgraphFailure('timeout')), limitMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.failure) controller.abort(this.failure);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, string | string[]>): void {
    this.status = status;
    this.isJson = isJsonType(String(headers['content-type'] ?? ''));
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.maximumBytes) return this.fail(new SubgraphFailure('too-large'));
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    clearTimeout(this.timer);
    if (this.failure) return;
    if (!this.isJson || unavailableStatuses.has(this.status))
      return this.fail(new SubgraphFailure('not-graphql', { status: this.status }));
    const [only] = this.chunks;
    const all = only && this.chunks.length === 1 ? only : Buffer.concat(this.chunks);
    this.resolve(all.toString('utf8'));
  }

  onResponseError(_: Dispatcher.DispatchController, cause: Error): void {
    if (!this.failure) this.fail(new SubgraphFailure('unreachable', { cause }));
  }

  /** Ends the request; the caller learns the first reason only. */
  private fail(failure: SubgraphFailure): void {
    clearTimeout(this.timer);
    this.failure ??= failure;
    this.reject(this.failure);
    this.controller?.abort(this.failure);
  }
}
