import { fixedClock, systemClock } from '../../../common/clock';
import { dateInBelgium } from '../../../common/dates';

test('a fixed clock stands still and knows the day in Belgium', () => {
  const clock = fixedClock('2026-12-31T23:30:00Z');
  expect(clock.now()).toEqual(new Date(Date.UTC(2026, 11, 31, 23, 30)));
  expect(clock.today()).toBe('2027-01-01');
  expect(fixedClock('2027-01-01T00:30:00+01:00').now()).toEqual(clock.now());
});

test('what it gave out cannot set it', () => {
  const clock = fixedClock('2026-11-25T10:00:00Z');
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe('2026-11-25T10:00:00.000Z');
});

test.each(['2026-11-25', '2026-11-25T10:00:00', 'yesterday', '', '2026-11-25T25:00:00Z'])(
  '"%s" is no moment, or not the same one everywhere',
  (instant) => expect(() => fixedClock(instant)).toThrow(RangeError),
);

test('the clock of the machine goes on', () => {
  const before = Date.now();
  const now = systemClock.now();
  expect(now.getTime()).toBeGreaterThanOrEqual(before);
  expect(now.getTime()).toBeLessThanOrEqual(Date.now());
  expect([dateInBelgium(now), dateInBelgium(systemClock.now())]).toContain(systemClock.today());
});
