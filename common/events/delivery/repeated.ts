/**
 * Work that runs one at a time: what is asked while it runs leads to one more run after it, which then sees everything
 * that was asked for.
 */
export class Repeated {
  private current: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  /** @param act the work; it must not reject */
  constructor(private readonly act: () => Promise<void>) {}

  /** Asks for a run that starts from now on; resolves at its end. */
  request(): Promise<void> {
    this.next ??= this.current.then(() => {
      this.current = this.next ?? this.current;
      this.next = undefined;
      return this.act();
    });
    return this.next;
  }

  /** Resolves when nothing runs and nothing follows. */
  settled(): Promise<void> {
    return this.next ?? this.current;
  }
}
