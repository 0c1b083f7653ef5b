/** How much a cache may keep. */
export interface CacheBounds {
  readonly entries: number;
  /** Sum of the sizes of what is kept. */
  readonly size: number;
}

/** Keeps what was used last, within bounds of number and size. What alone is larger than the bounds is not kept. */
export class BoundedCache<Value extends { readonly size: number }> {
  private readonly values = new Map<string, Value>();
  private total = 0;
  private found = 0;
  private missed = 0;

  constructor(private readonly bounds: CacheBounds) {}

  /** Number of values. */
  get count(): number {
    return this.values.size;
  }

  /** Sum of their sizes. */
  get size(): number {
    return this.total;
  }

  /** Look-ups that found something. */
  get hits(): number {
    return this.found;
  }

  /** Look-ups that found nothing. */
  get misses(): number {
    return this.missed;
  }

  /** A value; it counts as used. */
  get(key: string): Value | undefined {
    const value = this.values.get(key);
    if (value === undefined) {
      this.missed += 1;
      return undefined;
    }
    this.found += 1;
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  /** Keeps a value, and forgets those that were not used for longest until the bounds hold. */
  set(key: string, value: Value): void {
    this.remove(key);
    if (value.size > this.bounds.size) return;
    this.values.set(key, value);
    this.total += value.size;
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.bounds.entries && this.total <= this.bounds.size) break;
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    this.total -= this.values.get(key)?.size ?? 0;
    this.values.delete(key);
  }
}
