import { Breaker } from '../../../../gateway/transports/resilience/breaker';

describe('a breaker', () => {
  let time = 0;
  const breaker = () => new Breaker({ failures: 3, openMs: 1000, now: () => time });
  const fail = (one: Breaker, times: number) => {
    for (let index = 0; index < times; index += 1) one.failed(one.enter() as symbol);
  };

  test('opens with the third failure in a row, and not before', () => {
    const one = breaker();
    fail(one, 2);
    expect(one.state).toBe('closed');
    one.succeeded(one.enter() as symbol);
    fail(one, 2);
    expect(one.state).toBe('closed');
    fail(one, 1);
    expect([one.state, one.enter()]).toEqual(['open', undefined]);
  });

  test('lets one call through after its time, and no second one until that has ended', () => {
    const one = breaker();
    fail(one, 3);
    time += 999;
    expect(one.enter()).toBeUndefined();
    time += 1;
    expect(one.state).toBe('half-open');
    const probe = one.enter() as symbol;
    expect([probe === undefined, one.enter()]).toEqual([false, undefined]);
    one.succeeded(probe);
    expect(one.state).toBe('closed');
    fail(one, 2);
    expect(one.state).toBe('closed');
  });

  test('stays open for as long again when that call fails', () => {
    const one = breaker();
    fail(one, 3);
    time += 1000;
    one.failed(one.enter() as symbol);
    expect(one.state).toBe('open');
    time += 1000;
    expect(one.enter()).toBeDefined();
  });

  test('lets another call through when that one ended without an outcome', () => {
    const one = breaker();
    fail(one, 3);
    time += 1000;
    one.ended(one.enter() as symbol);
    expect(one.enter()).toBeDefined();
  });

  test('does not mind calls that began before it opened', () => {
    const one = breaker();
    const early = one.enter() as symbol;
    fail(one, 3);
    one.succeeded(early);
    expect(one.state).toBe('open');
    time += 1000;
    one.enter();
    one.failed(early);
    expect(one.state).toBe('half-open');
  });
});
