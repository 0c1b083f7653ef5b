/** How many streams may be open at once. */
export interface StreamLimits {
  readonly perSubject: number;
  readonly inAll: number;
}

/** Streams that one process holds unless told otherwise. */
export const defaultStreamLimits: StreamLimits = { perSubject: 10, inAll: 2000 };

/** Counts the open streams of a process. */
export class StreamBounds {
  private readonly bySubject = new Map<string, number>();
  private count = 0;

  constructor(private readonly limits: StreamLimits = defaultStreamLimits) {}

  /** Opens a stream for a subject. @returns what closes it, or the limit that would be passed */
  open(subject: string): (() => void) | number {
    const own = this.bySubject.get(subject) ?? 0;
    if (own >= this.limits.perSubject) return this.limits.perSubject;
    if (this.count >= this.limits.inAll) return this.limits.inAll;
    this.bySubject.set(subject, own + 1);
    this.count += 1;
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      this.count -= 1;
      const rest = (this.bySubject.get(subject) ?? 1) - 1;
      if (rest === 0) this.bySubject.delete(subject);
      else this.bySubject.set(subject, rest);
    };
  }
}
