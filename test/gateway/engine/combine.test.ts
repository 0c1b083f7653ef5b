import { combine } from '../../../gateway/engine/execute/combine';

/** The first answer with the second one added. */
function combined(first: unknown, second: unknown): unknown {
  combine(first, second);
  return first;
}

describe('answers of several subgraphs in one place', () => {
  test.each([
    ['fields side by side', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['objects inside objects', { a: { b: 1 } }, { a: { c: 2 } }, { a: { b: 1, c: 2 } }],
    [
      'lists of the same length item by item',
      { a: [{ b: 1 }, null] },
      { a: [{ c: 2 }, { c: 3 }] },
      { a: [{ b: 1, c: 2 }, { c: 3 }] },
    ],
    ['a null takes the place of nothing', { a: { b: 1 } }, { a: null }, { a: { b: 1 } }],
    ['a null gives way', { a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['lists of different lengths: the first stays', { a: [1] }, { a: [1, 2] }, { a: [1] }],
    ['what is no object is passed over', { a: { b: 1 } }, { a: 'text' }, { a: { b: 1 } }],
  ])('%s', (_, first, second, expected) => {
    expect(combined(first, second)).toEqual(expected);
  });

  test('no answer reaches the prototype of anything', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":{"__proto__":{"polluted":1}}}',
    );
    const target = { a: {} };
    combine(target, hostile);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((target.a as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  });
});
