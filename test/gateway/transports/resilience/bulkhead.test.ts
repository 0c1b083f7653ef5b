import * as fc from 'fast-check';
import { Bulkhead } from '../../../../gateway/transports/resilience/bulkhead';
import { RetryBudget } from '../../../../gateway/transports/resilience/retry-budget';

describe('a bulkhead', () => {
  test('lets so many in, so many wait, and refuses the others', () => {
    const one = new Bulkhead({ concurrent: 2, waiting: 1 });
    const entered: string[] = [];
    expect([one.tryEnter(), one.tryEnter(), one.tryEnter()]).toEqual([true, true, false]);
    expect(one.wait(() => entered.push('a'))).toBeDefined();
    expect(one.wait(() => entered.push('b'))).toBeUndefined();
    one.leave();
    expect([entered, one.inside, one.outside]).toEqual([['a'], 2, 0]);
    one.leave();
    one.leave();
    expect(one.inside).toBe(0);
  });

  test('passes over who gave up waiting', () => {
    const one = new Bulkhead({ concurrent: 1, waiting: 2 });
    const entered: string[] = [];
    one.tryEnter();
    const giveUp = one.wait(() => entered.push('a'));
    one.wait(() => entered.push('b'));
    giveUp?.();
    giveUp?.();
    expect(one.outside).toBe(1);
    one.leave();
    expect(entered).toEqual(['b']);
  });

  test('never has more inside than it may, and loses nobody', () => {
    const acts = fc.array(fc.constantFrom('enter', 'leave', 'giveUp'), { maxLength: 200 });
    fc.assert(
      fc.property(acts, fc.integer({ min: 1, max: 4 }), fc.nat(3), (list, concurrent, waiting) => {
        const one = new Bulkhead({ concurrent, waiting });
        let inside = 0;
        const waits: { giveUp: () => void; isIn: boolean }[] = [];
        for (const act of list) {
          if (act === 'enter' && one.tryEnter()) inside += 1;
          else if (act === 'enter') {
            const entry = { giveUp: () => undefined as void, isIn: false };
            const giveUp = one.wait(() => {
              entry.isIn = true;
              inside += 1;
            });
            if (giveUp) waits.push(Object.assign(entry, { giveUp }));
          } else if (act === 'leave' && inside > 0) {
            inside -= 1;
            one.leave();
          } else if (act === 'giveUp') waits.find(({ isIn }) => !isIn)?.giveUp();
          expect(one.inside).toBe(inside);
          expect(inside).toBeLessThanOrEqual(concurrent);
          expect(one.outside).toBeLessThanOrEqual(waiting);
        }
        while (inside > 0) {
          inside -= 1;
          one.leave();
        }
        expect([one.inside, one.outside]).toEqual([0, 0]);
      }),
    );
  });
});

test('retries are at most a part of the calls, and what was saved up', () => {
  const budget = new RetryBudget({ ratio: 0.25, saved: 2 });
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
  for (let calls = 0; calls < 3; calls += 1) budget.earn();
  expect(budget.spend()).toBe(false);
  budget.earn();
  expect([budget.spend(), budget.spend()]).toEqual([true, false]);
  for (let calls = 0; calls < 100; calls += 1) budget.earn();
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
});
