/** How often something may be tried again. */
export interface RetryBudgetOptions {
  /** Retries for each call: one tenth means at most one retry for ten calls. */
  readonly ratio: number;
  /** Retries that may be saved up. */
  readonly saved: number;
}

/** Retries unless told otherwise. */
export const defaultRetries: RetryBudgetOptions = { ratio: 0.1, saved: 10 };

/** Bounds retries by a part of the calls, so that a subgraph that is down is not called twice as often. */
export class RetryBudget {
  private credit: number;

  constructor(private readonly options: RetryBudgetOptions = defaultRetries) {
    this.credit = options.saved;
  }

  /** A call was made. */
  earn(): void {
    if (this.credit < this.options.saved) this.credit = Math.min(this.options.saved, this.credit + this.options.ratio);
  }

  /** Whether a retry may be made; it is paid for then. */
  spend(): boolean {
    if (this.credit < 1) return false;
    this.credit -= 1;
    return true;
  }
}
