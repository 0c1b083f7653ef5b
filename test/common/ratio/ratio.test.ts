import fc from 'fast-check';
import { cents, type Cents } from '../../../common/money';
import {
  applyRatio,
  compareRatios,
  formatRatio,
  multiplyRatios,
  parseRatio,
  ratioOf,
  roundQuotient,
  type Ratio,
  type Rounding,
} from '../../../common/ratio';

const most = Number.MAX_SAFE_INTEGER;
const directions: readonly Rounding['direction'][] = ['HALF_UP', 'DOWN', 'UP'];

const rounding: fc.Arbitrary<Rounding> = fc.record({
  base: fc.constantFrom(1, 2, 5, 10, 100, 333, 100_000).map((base) => base as Cents),
  direction: fc.constantFrom(...directions),
});
/** Decimal texts such as rates and index figures. */
const decimal = fc.tuple(fc.nat(99_999), fc.stringMatching(/^\d{1,6}$/)).map(([whole, places]) => `${whole}.${places}`);
const positiveDecimal = decimal.filter((text) => Number(text) > 0);

/** The reference: rounds the exact fraction over whole numbers of any size, by looking at what is left over. */
function roundedExactly(numerator: bigint, denominator: bigint, { base, direction }: Rounding): bigint {
  const unit = denominator * BigInt(base);
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const below = size / unit;
  const left = size - below * unit;
  const goesUp = { DOWN: false, UP: left !== 0n, HALF_UP: left + left >= unit }[direction];
  const units = (goesUp ? below + 1n : below) * BigInt(base);
  return negative ? -units : units;
}

describe('reading', () => {
  test.each([
    ['0', 0, 1],
    ['0.2050', 41, 200],
    ['1.0', 1, 1],
    ['20.5', 41, 2],
    ['0.00000001', 1, 100_000_000],
    ['9007199254740991', most, 1],
    ['0.50000000000000000000000000', 1, 2],
  ])('%s', (text, numerator, denominator) => expect(parseRatio(text)).toEqual({ numerator, denominator }));

  test.each(['', '.', '.5', '5.', '-1', '+1', '1,5', '1e3', ' 1', '1 ', '0x10', '1.5.2', '１', '9007199254740993'])(
    '"%s" is no ratio',
    (text) => expect(() => parseRatio(text)).toThrow(RangeError),
  );

  test('a text of any length is refused', () => {
    expect(() => parseRatio(`0.${'7'.repeat(5_000_000)}`)).toThrow(RangeError);
  });

  test('nothing is divided by zero', () => {
    expect(() => ratioOf('1', '0')).toThrow(RangeError);
    expect(() => ratioOf('1', '0.00')).toThrow(RangeError);
  });

  test('a ratio is reduced and equal to its text', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const { numerator, denominator } = parseRatio(text);
        const [whole = '', places = ''] = text.split('.');
        expect(BigInt(numerator) * 10n ** BigInt(places.length)).toBe(BigInt(whole + places) * BigInt(denominator));
        for (const prime of [2, 5]) expect([numerator % prime, denominator % prime]).not.toEqual([0, 0]);
      }),
    );
  });
});

describe('rounding', () => {
  const euro = (direction: Rounding['direction'], base = 1): Rounding => ({ base: base as Cents, direction });

  test.each([
    [7, 2, euro('HALF_UP'), 4],
    [7, 2, euro('DOWN'), 3],
    [7, 2, euro('UP'), 4],
    [-7, 2, euro('HALF_UP'), -4],
    [-7, 2, euro('DOWN'), -3],
    [-7, 2, euro('UP'), -4],
    [10, 3, euro('HALF_UP'), 3],
    [10, 3, euro('UP'), 4],
    [149, 1, euro('HALF_UP', 100), 100],
    [150, 1, euro('HALF_UP', 100), 200],
    [151, 1, euro('DOWN', 100), 100],
    [101, 1, euro('UP', 100), 200],
    [100, 1, euro('UP', 100), 100],
    [0, 5, euro('UP'), 0],
  ])('%d / %d, %p, is %d', (numerator, denominator, how, result) => {
    expect(roundQuotient(numerator, denominator, how)).toBe(result);
    expect(roundQuotient(BigInt(numerator), BigInt(denominator), how)).toBe(result);
  });

  test('nothing rounded to zero has a sign', () => {
    expect(Object.is(roundQuotient(-1, 3, euro('HALF_UP')), 0)).toBe(true);
    expect(Object.is(roundQuotient(-1n, 3n, euro('DOWN')), 0)).toBe(true);
  });

  test('agrees with whole numbers of any size, small and large', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: most }), rounding, (numerator, denominator, how) => {
        const exact = roundedExactly(BigInt(numerator), BigInt(denominator), how);
        if (exact > BigInt(most) || exact < -BigInt(most)) {
          expect(() => roundQuotient(numerator, denominator, how)).toThrow(RangeError);
        } else {
          expect(BigInt(roundQuotient(numerator, denominator, how))).toBe(exact);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a sum of money times a ratio agrees with whole numbers of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), decimal, rounding, (amount, text, how) => {
        const ratio = parseRatio(text);
        const exact = roundedExactly(BigInt(amount) * BigInt(ratio.numerator), BigInt(ratio.denominator), how);
        if (exact > BigInt(most) || exact < -BigInt(most)) {
          expect(() => applyRatio(cents(amount), ratio, how)).toThrow(RangeError);
        } else {
          expect(BigInt(applyRatio(cents(amount), ratio, how))).toBe(exact);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a denominator of zero', 1, 0, 1],
    ['a denominator below zero', 1, -3, 1],
    ['a denominator that is no number', 1, Number.NaN, 1],
    ['a numerator that is not whole', 1.5, 1, 1],
    ['a base of zero', 1, 1, 0],
    ['a base below zero', 1, 1, -100],
  ])('%s is refused', (_, numerator, denominator, base) => {
    expect(() => roundQuotient(numerator, denominator, euro('HALF_UP', base))).toThrow(RangeError);
  });
});

describe('writing', () => {
  test.each([
    ['0.2050', 4, '0.2050'],
    ['0.2050', 2, '0.21'],
    ['0.2049', 2, '0.20'],
    ['1.5', 0, '2'],
    ['0', 2, '0.00'],
    ['123.456', 1, '123.5'],
  ])('%s with %d places', (text, places, written) => expect(formatRatio(parseRatio(text), places)).toBe(written));

  test('with enough places nothing is lost', () => {
    fc.assert(
      fc.property(decimal, (text) => expect(parseRatio(formatRatio(parseRatio(text), 6))).toEqual(parseRatio(text))),
    );
  });

  test('with fewer it is the rounded figure', () => {
    fc.assert(
      fc.property(decimal, fc.nat(5), (text, places) => {
        const { numerator, denominator } = parseRatio(text);
        const how: Rounding = { base: 1 as Cents, direction: 'HALF_UP' };
        const scaled = roundedExactly(BigInt(numerator) * 10n ** BigInt(places), BigInt(denominator), how);
        expect(formatRatio({ numerator, denominator }, places).replace('.', '')).toBe(
          String(scaled).padStart(places + 1, '0'),
        );
      }),
    );
  });
});

describe('comparing and multiplying', () => {
  const isEqual = (one: Ratio, other: Ratio): boolean => compareRatios(one, other) === 0;

  test('the order is that of the cross products', () => {
    fc.assert(
      fc.property(positiveDecimal, positiveDecimal, (one, other) => {
        const [a, b] = [parseRatio(one), parseRatio(other)];
        const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
        expect(compareRatios(a, b)).toBe(difference === 0n ? 0 : difference < 0n ? -1 : 1);
        expect(compareRatios(b, a) + compareRatios(a, b)).toBe(0);
      }),
    );
  });

  test('a quotient times its divisor is the dividend', () => {
    const figure = fc
      .nat(999_999)
      .filter((one) => one > 0)
      .map((one) => `${Math.floor(one / 100)}.${String(one % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(figure, figure, (above, below) => {
        expect(isEqual(multiplyRatios(ratioOf(above, below), parseRatio(below)), parseRatio(above))).toBe(true);
      }),
    );
  });

  test('a product with more digits than are held exactly is refused', () => {
    const long = parseRatio('0.123456789012345');
    expect(() => multiplyRatios(long, long)).toThrow(RangeError);
  });
});
