import { BoundedCache } from '../../../gateway/engine/operation/bounded-cache';
import { ours } from './fixtures/engines';
import { library, librarySupergraph } from './fixtures/library';

const of = (size: number) => ({ size });

describe('the cache of operations', () => {
  test('forgets what was not used for longest when there are too many', () => {
    const cache = new BoundedCache({ entries: 2, size: 100 });
    cache.set('a', of(1));
    cache.set('b', of(1));
    cache.get('a');
    cache.set('c', of(1));
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([of(1), undefined, of(1)]);
  });

  test('forgets as much as what is new needs', () => {
    const cache = new BoundedCache({ entries: 10, size: 10 });
    for (const key of ['a', 'b', 'c']) cache.set(key, of(3));
    cache.set('d', of(7));
    expect([cache.count, cache.size, cache.get('c'), cache.get('d')]).toEqual([2, 10, of(3), of(7)]);
  });

  test('counts a value that is set again once, and keeps none that is too large', () => {
    const cache = new BoundedCache({ entries: 10, size: 10 });
    cache.set('a', of(3));
    cache.set('a', of(4));
    cache.set('b', of(11));
    expect([cache.count, cache.size, cache.get('b')]).toEqual([1, 4, undefined]);
  });

  test('keeps an operation under its text and name, within its bounds, and no refusal', () => {
    const engine = ours(librarySupergraph(), library, { cache: { entries: 5 } });
    const query = 'query A { count: __typename } query B { failing }';
    const planned = (text: string, name?: string) => {
      const operation = engine.operation(text, name);
      if (operation.kind === 'compiled') operation.prepare();
      return operation;
    };
    expect(planned(query, 'A')).toBe(engine.operation(query, 'A'));
    expect(planned(query, 'A')).not.toBe(planned(query, 'B'));
    expect(engine.operation('{ nothing }', undefined).kind).toBe('refusal');
    expect(engine.cache.count).toBe(2);
    for (let index = 0; index < 20; index += 1) planned(`{ a${index}: failing }`);
    expect(engine.cache.count).toBe(5);
  });
});
