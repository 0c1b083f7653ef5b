import fc from 'fast-check';
import {
  addCents,
  cents,
  formatEuro,
  maxCents,
  minCents,
  negateCents,
  parseEuro,
  splitCents,
  subtractCents,
  sumCents,
  timesCents,
  zeroCents,
} from '../../../common/money';

/** Any amount up to a million million euro either way. */
const amount = fc.integer({ min: -(10 ** 14), max: 10 ** 14 }).map(cents);
const most = Number.MAX_SAFE_INTEGER;

test.each([0.1, 871.71, Number.NaN, Number.POSITIVE_INFINITY, most + 1, -most - 1])(
  '%d is no sum of money',
  (value) => {
    expect(() => cents(value)).toThrow(RangeError);
  },
);

test('nothing owed has no sign', () => {
  expect(Object.is(cents(-0), 0)).toBe(true);
  expect(Object.is(negateCents(zeroCents), 0)).toBe(true);
  expect(Object.is(parseEuro('-0.00'), 0)).toBe(true);
  expect(Object.is(timesCents(cents(-5), 0), 0)).toBe(true);
});

describe('texts', () => {
  test.each([
    ['0.00', 0],
    ['0.01', 1],
    ['-0.01', -1],
    ['0.10', 10],
    ['871.71', 87171],
    ['-1300000.05', -130000005],
    ['9999999999999.99', 999999999999999],
  ])('%s', (text, value) => {
    expect(parseEuro(text)).toBe(value);
    expect(formatEuro(cents(value))).toBe(text);
  });

  test.each([
    '',
    '871',
    '871.7',
    '871.717',
    '.71',
    '871.',
    '871,71',
    '+1.00',
    '--1.00',
    ' 1.00',
    '1.00 ',
    '1 000.00',
    '1e2',
    '0x1.00',
    '１.00',
    '10000000000000.00',
  ])('"%s" is no amount', (text) => expect(() => parseEuro(text)).toThrow(RangeError));

  test('writing and reading lead back', () => {
    fc.assert(fc.property(amount, (value) => expect(parseEuro(formatEuro(value))).toBe(value)));
  });

  test('the text is what whole-number division says', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const size = BigInt(Math.abs(value));
        const text = `${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
        expect(formatEuro(value)).toBe(value < 0 ? `-${text}` : text);
      }),
    );
  });
});

describe('sums', () => {
  test('agree with whole numbers of any size', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), (amounts) => {
        const sum = amounts.reduce((total, one) => total + BigInt(one), 0n);
        expect(BigInt(sumCents(amounts))).toBe(sum);
        expect(BigInt(addCents(...amounts))).toBe(sum);
      }),
    );
  });

  test('beyond what is held exactly there is none, however it would have ended', () => {
    expect(() => addCents(cents(most), cents(1))).toThrow(RangeError);
    expect(() => sumCents([cents(most), cents(2), cents(-2)])).toThrow(RangeError);
    expect(() => subtractCents(cents(-most), cents(1))).toThrow(RangeError);
    expect(() => timesCents(cents(most), 2)).toThrow(RangeError);
    expect(addCents(cents(most), cents(-1))).toBe(most - 1);
  });

  test('taking away is adding the opposite', () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(subtractCents(one, other)).toBe(addCents(one, negateCents(other)));
        expect(minCents(one, other) + maxCents(one, other)).toBe(one + other);
        expect(minCents(one, other)).toBeLessThanOrEqual(maxCents(one, other));
      }),
    );
  });

  test('an amount is taken a whole number of times', () => {
    expect(timesCents(cents(87171), 4)).toBe(348684);
    expect(timesCents(cents(87171), -1)).toBe(-87171);
    for (const times of [0.5, Number.NaN]) expect(() => timesCents(cents(100), times)).toThrow(RangeError);
  });
});

describe('parts', () => {
  test('add up to the amount, differ by a cent at most, the larger first', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 400 }), (whole, count) => {
        const parts = splitCents(whole, count);
        expect(parts).toHaveLength(count);
        expect(sumCents(parts)).toBe(whole);
        const sizes = parts.map(Math.abs);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect((sizes[0] ?? 0) - (sizes.at(-1) ?? 0)).toBeLessThanOrEqual(1);
        expect(parts.every((part) => part === 0 || part < 0 === whole < 0)).toBe(true);
      }),
    );
  });

  test.each([
    [100, 3, [34, 33, 33]],
    [-100, 3, [-34, -33, -33]],
    [2, 4, [1, 1, 0, 0]],
    [0, 2, [0, 0]],
    [most, 2, [(most + 1) / 2, (most - 1) / 2]],
  ])('%d in %d parts', (whole, count, parts) => expect(splitCents(cents(whole), count)).toEqual(parts));

  test.each([0, -1, 1.5, Number.NaN])('there are no %d parts', (count) => {
    expect(() => splitCents(cents(100), count)).toThrow(RangeError);
  });
});
