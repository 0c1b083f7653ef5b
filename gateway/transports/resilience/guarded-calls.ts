import { setTimeout as sleep } from 'node:timers/promises';
import { type SubgraphFetch, SubgraphFailure } from '../transport';
import { Breaker, type BreakerOptions, type BreakerState, type Call } from './breaker';
import { Bulkhead, type BulkheadOptions } from './bulkhead';
import { isOutage, mayTryAgain } from './call-failures';
import { RetryBudget, type RetryBudgetOptions } from './retry-budget';

/** How calls to one subgraph are guarded; what is left out has its usual value. */
export interface ResilienceOptions {
  readonly breaker?: BreakerOptions | undefined;
  readonly bulkhead?: BulkheadOptions | undefined;
  readonly retries?: RetryBudgetOptions | undefined;
  /** Milliseconds to wait at most before a retry; each waits a random part of it. */
  readonly jitterMs?: number | undefined;
}

/** Makes one call, which may take so long. */
export type Send = (limitMs: number) => Promise<string>;

/**
 * The calls to one subgraph: so many at once, none while it is known not to answer, none beyond the time that the client's
 * request has left, and reads that found nobody are tried once more.
 */
export class GuardedCalls {
  private readonly breaker: Breaker;
  private readonly bulkhead: Bulkhead;
  private readonly retries: RetryBudget;
  private readonly jitterMs: number;

  /** @param fetchMs milliseconds that one call may take */
  constructor(
    private readonly fetchMs: number,
    { breaker, bulkhead, retries, jitterMs = 50 }: ResilienceOptions = {},
  ) {
    this.breaker = new Breaker(breaker);
    this.bulkhead = new Bulkhead(bulkhead);
    this.retries = new RetryBudget(retries);
    this.jitterMs = jitterMs;
  }

  /** What the breaker lets through now. */
  get state(): BreakerState {
    return this.breaker.state;
  }

  /** Makes a call, and for reads perhaps a second one. @throws SubgraphFailure */
  make(fetch: SubgraphFetch, send: Send): Promise<string> {
    this.retries.earn();
    const first = this.once(fetch, send);
    if (fetch.isMutation !== false) return first;
    return first.catch(async (error: unknown) => {
      if (!mayTryAgain(error) || !this.retries.spend()) throw error;
      await sleep(Math.random() * this.jitterMs);
      return this.once(fetch, send);
    });
  }

  /** One call within the bounds. */
  private once(fetch: SubgraphFetch, send: Send): Promise<string> {
    const limitMs = timeLeft(fetch, this.fetchMs);
    if (limitMs <= 0) return Promise.reject(new SubgraphFailure('timeout'));
    const call = this.breaker.enter();
    if (!call) return Promise.reject(new SubgraphFailure('circuit-open'));
    if (this.bulkhead.tryEnter()) return this.call(call, send, limitMs);
    return this.afterWaiting(call, send, limitMs);
  }

  private call(call: Call, send: Send, limitMs: number): Promise<string> {
    return send(limitMs).then(
      (text) => {
        this.bulkhead.leave();
        this.breaker.succeeded(call);
        return text;
      },
      (error: unknown) => {
        this.bulkhead.leave();
        if (isOutage(error)) this.breaker.failed(call);
        else this.breaker.succeeded(call);
        throw error;
      },
    );
  }

  /** Waits for a turn, no longer than the call may take. */
  private afterWaiting(call: Call, send: Send, limitMs: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const started = performance.now();
      const refuse = (): void => {
        this.breaker.ended(call);
        reject(new SubgraphFailure('overloaded'));
      };
      const giveUp = this.bulkhead.wait(() => {
        clearTimeout(timer);
        resolve(this.call(call, send, limitMs - (performance.now() - started)));
      });
      if (!giveUp) return refuse();
      const timer = setTimeout(() => {
        giveUp();
        refuse();
      }, limitMs);
    });
  }
}

/** Milliseconds that a call may take: what one may, or what the client's request has left. */
export function timeLeft({ request: { deadline } }: SubgraphFetch, fetchMs: number): number {
  return deadline === undefined ? fetchMs : Math.min(fetchMs, deadline - Date.now());
}
