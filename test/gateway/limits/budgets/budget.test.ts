import * as fc from 'fast-check';
import { createLogger } from '../../../../common/log';
import { Budget } from '../../../../gateway/limits/budgets/budget';
import type { SharedStore } from '../../../../gateway/limits/budgets/shared-store';

const log = createLogger('silent');

/** A store in memory with a period that ends when the test says so. */
class Store implements SharedStore {
  used = new Map<string, number>();
  isUp = true;
  calls = 0;

  async add(budget: string, points: number) {
    this.calls += 1;
    if (!this.isUp) throw new Error('down');
    const used = (this.used.get(budget) ?? 0) + points;
    this.used.set(budget, used);
    return { used, endsInMs: 60_000 };
  }
}

/** Lets what was promised settle. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a budget', () => {
  let time = 0;
  beforeEach(() => (time = 1_000_000));
  const budget = (store?: SharedStore) => new Budget({ name: 'requests', store, log, now: () => time });

  test('is used up to the last point, and full again after a minute', () => {
    const one = budget();
    expect(one.use('a', 10, 10)).toBeUndefined();
    expect(one.use('a', 1, 10)).toEqual({ value: 11, maximum: 10, retryAfter: 60 });
    expect(one.use('b', 10, 10)).toBeUndefined();
    time += 59_001;
    expect(one.use('a', 1, 10)).toEqual({ value: 11, maximum: 10, retryAfter: 1 });
    time += 999;
    expect(one.use('a', 10, 10)).toBeUndefined();
  });

  test('is shared by gateways', async () => {
    const store = new Store();
    const [one, other] = [budget(store), budget(store)];
    for (let times = 0; times < 10; times += 1) {
      expect(one.use('a', 1, 10)).toBeUndefined();
      await settled();
    }
    expect(other.use('a', 1, 10)).toBeUndefined();
    await settled();
    expect(other.use('a', 1, 10)).toMatchObject({ value: 12 });
    expect(one.use('a', 1, 10)).toMatchObject({ value: 11 });
  });

  test('is told a twentieth at a time, and what is left every second', async () => {
    const store = new Store();
    const one = budget(store);
    for (let times = 0; times < 101; times += 1) {
      one.use('a', 1, 1000);
      await settled();
    }
    expect([store.calls, store.used.get('requests a')]).toEqual([3, 101]);
    one.use('a', 1, 1000);
    await one.tellAll();
    expect(store.used.get('requests a')).toBe(102);
    await one.tellAll();
    expect(store.calls).toBe(4);
  });

  test('is counted alone while the others cannot be told, and told later', async () => {
    const store = new Store();
    const one = budget(store);
    store.isUp = false;
    for (let times = 0; times < 5; times += 1) {
      expect(one.use('a', 1, 5)).toBeUndefined();
      await settled();
    }
    expect(one.use('a', 1, 5)).toMatchObject({ value: 6 });
    store.isUp = true;
    await one.tellAll();
    expect(store.used.get('requests a')).toBe(5);
  });

  test('forgets askers beyond a number, the oldest first', () => {
    const one = new Budget({ name: 'requests', log, askers: 2, now: () => time });
    for (const asker of ['a', 'b', 'c']) one.use(asker, 1, 1);
    expect(one.use('c', 1, 1)).toBeDefined();
    expect(one.use('b', 1, 1)).toBeDefined();
    expect(one.use('a', 1, 1)).toBeUndefined();
  });

  test('lets through exactly what there is, whatever comes in which order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), fc.integer({ min: 1, max: 100 }), (uses, maximum) => {
        const one = budget();
        let used = 0;
        for (const points of uses) {
          const fits = used + points <= maximum;
          expect(one.use('a', points, maximum) === undefined).toBe(fits);
          if (fits) used += points;
        }
      }),
    );
  });
});
