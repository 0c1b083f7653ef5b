import { Counter, Gauge, type Registry } from 'prom-client';

/** What a cache tells of itself: totals since it was made, and what it holds now. */
export interface CacheFigures {
  readonly hits: number;
  readonly misses: number;
  readonly count: number;
}

/** Figures about caches by name. A cache that another one replaces goes on counting under its name. */
export class CacheMetrics {
  private caches: Readonly<Record<string, CacheFigures>> = {};
  private counted = new Map<string, { readonly hits: number; readonly misses: number }>();
  private readonly lookups;

  constructor(registry: Registry) {
    const settle = (): void => this.settle();
    const entries = (): [string, number][] => Object.entries(this.caches).map(([name, { count }]) => [name, count]);
    this.lookups = new Counter({
      name: 'graph_gateway_cache_lookups_total',
      help: 'Look-ups in a cache, by result: hit or miss.',
      labelNames: ['cache', 'result'],
      registers: [registry],
      collect: settle,
    });
    new Gauge({
      name: 'graph_gateway_cache_entries',
      help: 'What a cache holds.',
      labelNames: ['cache'],
      registers: [registry],
      collect() {
        for (const [cache, count] of entries()) this.set({ cache }, count);
      },
    });
  }

  /** Looks at these caches from now on. */
  follow(caches: Readonly<Record<string, CacheFigures>>): void {
    this.settle();
    this.caches = caches;
    this.counted = new Map();
  }

  private settle(): void {
    for (const [cache, { hits, misses }] of Object.entries(this.caches)) {
      const before = this.counted.get(cache) ?? { hits: 0, misses: 0 };
      this.lookups.inc({ cache, result: 'hit' }, hits - before.hits);
      this.lookups.inc({ cache, result: 'miss' }, misses - before.misses);
      this.counted.set(cache, { hits, misses });
    }
  }
}
