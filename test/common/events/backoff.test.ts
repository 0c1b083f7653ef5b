import fc from 'fast-check';
import { delayAfter, mostAttempts } from '../../../common/events/delivery/backoff';

test.each([
  [1, 500, 1_000],
  [2, 1_000, 2_000],
  [3, 2_000, 4_000],
  [10, 256_000, 512_000],
  [11, 300_000, 600_000],
])('after %d failures between %d and %d milliseconds', (attempts, least, most) => {
  expect(delayAfter(attempts, 0)).toBe(least);
  expect(delayAfter(attempts, 1)).toBe(most);
});

test('an event is given up after the last attempt', () => {
  expect(delayAfter(mostAttempts - 1)).not.toBeNull();
  expect(delayAfter(mostAttempts)).toBeNull();
});

test('no delay is longer than ten minutes or shorter than half a second', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: mostAttempts - 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, random) => {
        const delay = delayAfter(attempts, random) as number;
        return delay >= 500 && delay <= 600_000;
      },
    ),
  );
});
