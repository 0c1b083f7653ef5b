/** How much goes on at once. */
export interface BulkheadOptions {
  /** Calls at the same time. */
  readonly concurrent: number;
  /** Calls that wait for their turn. */
  readonly waiting: number;
}

/** Bulkheads unless told otherwise: as many calls as there are connections. */
export const defaultBulkhead: BulkheadOptions = { concurrent: 64, waiting: 512 };

/** Someone who waits for a turn. */
interface Waiting {
  readonly enter: () => void;
  isGone: boolean;
}

/**
 * Keeps one slow subgraph from taking up the whole gateway: only so many calls are under way to it, only so many wait, and
 * the others are refused at once.
 */
export class Bulkhead {
  private running = 0;
  private readonly queue: Waiting[] = [];
  private gone = 0;

  constructor(private readonly options: BulkheadOptions = defaultBulkhead) {}

  /** Calls that are under way. */
  get inside(): number {
    return this.running;
  }

  /** Calls that wait. */
  get outside(): number {
    return this.queue.length - this.gone;
  }

  /** Takes a turn that is free now. */
  tryEnter(): boolean {
    if (this.running >= this.options.concurrent) return false;
    this.running += 1;
    return true;
  }

  /**
   * Waits for a turn.
   * @param enter called when it has come
   * @returns how to give up waiting; undefined when too many wait already
   */
  wait(enter: () => void): (() => void) | undefined {
    if (this.outside >= this.options.waiting) return undefined;
    const waiting: Waiting = { enter, isGone: false };
    this.queue.push(waiting);
    return () => {
      if (!waiting.isGone) this.gone += 1;
      waiting.isGone = true;
    };
  }

  /** Gives a turn back; whoever waits longest has the next. */
  leave(): void {
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      if (!next.isGone) {
        next.isGone = true;
        return next.enter();
      }
      this.gone -= 1;
    }
    this.running -= 1;
  }
}
