import { type StreamLimits, StreamBounds } from './stream-bounds';

/** A stream that was let in. */
export interface OpenStream {
  /** Given when the process wants the stream to end: its client comes again, to another process. */
  readonly signal: AbortSignal;
  /** Ends it from this side. */
  readonly end: () => void;
  /** To be called when it has ended. */
  readonly close: () => void;
}

/** How long a stream may live, and how often it is looked at whether its client may still have it. */
export interface StreamTimes {
  readonly lifetimeMs: number;
  readonly recheckMs: number;
}

const defaultTimes: StreamTimes = { lifetimeMs: 60 * 60_000, recheckMs: 30_000 };

/** The streams of a process or of one generation of it. */
export class OpenStreams {
  private readonly bounds: StreamBounds;
  private readonly open = new Set<AbortController>();
  private isEnded = false;
  private onEmpty: (() => void) | undefined;

  constructor(
    limits?: StreamLimits,
    private readonly times: StreamTimes = defaultTimes,
  ) {
    this.bounds = new StreamBounds(limits);
  }

  /**
   * Lets a stream in.
   * @param stillBelieved asked from time to time; when it rejects or says no, the stream ends
   * @returns the limit that would be passed when there are too many
   */
  enter(subject: string, stillBelieved: () => Promise<boolean>): OpenStream | number {
    const left = this.bounds.open(subject);
    if (typeof left === 'number') return left;
    const controller = new AbortController();
    const end = (): void => controller.abort();
    this.open.add(controller);
    if (this.isEnded) end();
    const recheck = setInterval(() => {
      stillBelieved().then((is) => is || end(), end);
    }, this.times.recheckMs);
    const lifetime = setTimeout(end, this.times.lifetimeMs);
    return {
      signal: controller.signal,
      end,
      close: () => {
        clearInterval(recheck);
        clearTimeout(lifetime);
        this.open.delete(controller);
        left();
        end();
        if (this.open.size === 0) this.onEmpty?.();
      },
    };
  }

  /**
   * Ends all of them and those that come yet, so that their clients come again elsewhere.
   * @returns resolves when what they followed is let go
   */
  async endAll(): Promise<void> {
    this.isEnded = true;
    for (const controller of this.open) controller.abort();
    if (this.open.size > 0) await new Promise<void>((resolve) => (this.onEmpty = resolve));
  }
}
