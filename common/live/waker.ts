/** Lets one who waits be woken. What comes while nobody waits is not forgotten. */
export class Waker {
  private isAwake = false;
  private rouse: (() => void) | undefined;

  /** Ends the wait under way, or the next one. */
  readonly wake = (): void => {
    this.isAwake = true;
    this.rouse?.();
  };

  /**
   * Waits until somebody wakes, the time is over or the signal is given.
   * @param ms the longest time in milliseconds
   * @returns whether somebody woke
   */
  async wait(ms: number, signal: AbortSignal): Promise<boolean> {
    if (!this.isAwake && !signal.aborted) {
      let timer: NodeJS.Timeout | undefined;
      let end: () => void = () => undefined;
      await new Promise<void>((resolve) => {
        end = resolve;
        this.rouse = resolve;
        timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', end);
      });
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      this.rouse = undefined;
    }
    const woken = this.isAwake;
    this.isAwake = false;
    return woken;
  }
}
