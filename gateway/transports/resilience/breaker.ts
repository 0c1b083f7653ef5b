/** What a breaker lets through: everything, nothing, or one call to see whether the subgraph is back. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** When a breaker opens, and for how long. */
export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** Milliseconds until it lets one call through. */
  readonly openMs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Breakers unless told otherwise. */
export const defaultBreaker: BreakerOptions = { failures: 10, openMs: 2000, now: () => performance.now() };

/**
 * Stops calling a subgraph that does not answer: a client is told at once, and the subgraph can come to itself. After some
 * failures in a row nothing is let through for a while; then one call is, and its outcome decides. An answer that came late,
 * from before the breaker opened, changes nothing.
 */
export class Breaker {
  private failures = 0;
  private openedAt: number | undefined;
  private probe: symbol | undefined;

  constructor(private readonly options: BreakerOptions = defaultBreaker) {}

  /** What it lets through now. */
  get state(): BreakerState {
    if (this.openedAt === undefined) return 'closed';
    return this.options.now() - this.openedAt >= this.options.openMs ? 'half-open' : 'open';
  }

  /** Asks for a call. @returns how it may be told of its end; undefined when there must be none */
  enter(): Call | undefined {
    if (this.openedAt === undefined) return normal;
    if (this.state === 'open' || this.probe) return undefined;
    this.probe = Symbol('probe');
    return this.probe;
  }

  /** The subgraph answered. */
  succeeded(call: Call): void {
    if (call === this.probe) this.close();
    else if (this.openedAt === undefined) this.failures = 0;
  }

  /** The subgraph gave no answer. */
  failed(call: Call): void {
    if (call === this.probe) return this.open();
    if (this.openedAt !== undefined) return;
    this.failures += 1;
    if (this.failures >= this.options.failures) this.open();
  }

  /** The call ended without telling anything about the subgraph. */
  ended(call: Call): void {
    if (call === this.probe) this.probe = undefined;
  }

  private open(): void {
    this.openedAt = this.options.now();
    this.probe = undefined;
  }

  private close(): void {
    this.openedAt = undefined;
    this.probe = undefined;
    this.failures = 0;
  }
}

/** A call that was let through. */
export type Call = symbol;

const normal: Call = Symbol('normal');
