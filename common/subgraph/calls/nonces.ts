/**
 * Remembers what was used, for at least the given time: two generations, of which the older is forgotten when the younger
 * has lasted long enough. Only signed calls get here, so that strangers cannot fill it.
 */
export class UsedNonces {
  private young = new Set<string>();
  private old = new Set<string>();
  private since = -Infinity;

  /** @param keptForMs how long a nonce is remembered at least */
  constructor(private readonly keptForMs: number) {}

  /** Notes a nonce; false when it was used before. @param now milliseconds since 1970 */
  use(nonce: string, now: number): boolean {
    if (now - this.since >= this.keptForMs) {
      this.old = now - this.since >= 2 * this.keptForMs ? new Set() : this.young;
      this.young = new Set();
      this.since = now;
    }
    if (this.young.has(nonce) || this.old.has(nonce)) return false;
    this.young.add(nonce);
    return true;
  }
}
