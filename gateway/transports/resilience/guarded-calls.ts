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
    return this.once(fetch, send, fetch.isMutation === false);
  }

  /** One call within the bounds. @param isFirst whether another may follow */
  private once(fetch: SubgraphFetch, send: Send, isFirst: boolean): Promise<string> {
    const limitMs = timeLeft(fetch, this.fetchMs);
    if (limitMs <= 0) return Promise.reject(new SubgraphFailure('timeout'));
    const call = this.breaker.enter();
    if (!call) return Promise.reject(new SubgraphFailure('circuit-open'));
    if (this.bulkhead.tryEnter()) return this.call(call, send, limitMs, isFirst ? fetch : undefined);
    return this.afterWaiting(call, send, limitMs, isFirst ? fetch : undefined);
  }

  /** @param fetch to be tried again where that helps; absent where it must not be */
  private call(call: Call, send: Send, limitMs: number, fetch: SubgraphFetch | undefined): Promise<string> {
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
        if (fetch && mayTryAgain(error) && this.retries.spend()) return this.again(fetch, send);
        throw error;
      },
    );
  }

  /** The second call, after a random while: what failed together does not come back together. */
  private async again(fetch: SubgraphFetch, send: Send): Promise<string> {
    await sleep(Math.random() * this.jitterMs);
    return this.once(fetch, send, false);
  }

  /** Waits for a turn, no longer than the call may take. */
  private afterWaiting(call: Call, send: Send, limitMs: number, fetch: SubgraphFetch | undefined): Promise<string> {
    return new Promise((resolve, reject) => {
      const started = performance.now();
      const refuse = (): void => {
        this.breaker.ended(call);
        reject(new SubgraphFailure('overloaded'));
      };
      const giveUp = this.bulkhead.wait(() => {
        clearTimeout(timer);
        resolve(this.call(call, send, limitMs - (performance.now() - started), fetch));
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
