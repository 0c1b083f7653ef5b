import type { Cents } from './money';

/** Exact fraction of two whole numbers; rates and index fractions are held so, never as floating-point numbers. */
export interface Ratio {
  readonly numerator: number;
  /** Always above zero. */
  readonly denominator: number;
}

/**
 * How a figure is rounded: to a multiple of `base`, in a direction. The direction speaks of the size: UP and a half go away
 * from zero, DOWN goes towards it, for negatives too.
 */
export interface Rounding {
  /** Above zero. */
  readonly base: Cents;
  readonly direction: 'HALF_UP' | 'DOWN' | 'UP';
}

/** Longer texts could not be held exactly; the limit keeps what a client sends from costing anything. */
const decimalForm = /^(\d{1,40})(?:\.(\d{1,40}))?$/;

/**
 * Reads an unsigned decimal text such as `0.2050` exactly.
 * @throws RangeError when the text has another form or more digits than are held exactly.
 */
export function parseRatio(text: string): Ratio {
  const [, whole = '', decimals = ''] = decimalForm.exec(text) ?? [];
  if (whole === '') throw new RangeError('expected a decimal number with a dot');
  return reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Quotient of two unsigned decimal texts, such as `546.78` and `142.75`. @throws RangeError as parseRatio, and for zero below. */
export function ratioOf(numerator: string, denominator: string): Ratio {
  const above = parseRatio(numerator);
  const below = parseRatio(denominator);
  if (below.numerator === 0) throw new RangeError('a ratio needs a denominator above zero');
  return multiplyRatios(above, { numerator: below.denominator, denominator: below.numerator });
}

/** Exact product. @throws RangeError when the reduced product has more digits than are held exactly. */
export function multiplyRatios(one: Ratio, other: Ratio): Ratio {
  return reduced(BigInt(one.numerator) * BigInt(other.numerator), BigInt(one.denominator) * BigInt(other.denominator));
}

/**
 * A quotient of whole numbers, such as cents times a numerator over a denominator, rounded once. The result is a whole
 * number and a multiple of the base of the rounding.
 * @throws RangeError when the denominator or the base is not above zero, or the result is beyond what is held exactly.
 */
export function roundQuotient(numerator: number | bigint, denominator: number | bigint, rounding: Rounding): number {
  if (denominator <= 0) throw new RangeError('a quotient needs a denominator above zero');
  if (rounding.base <= 0) throw new RangeError('a rounding needs a base above zero');
  const isSmall = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (isSmall) return roundSmall(numerator as number, denominator as number, rounding);
  return roundLarge(BigInt(numerator), BigInt(denominator), rounding);
}

/** A sum of money times a ratio, rounded once: cents. @throws RangeError when the result is beyond what is held exactly. */
export function applyRatio(amount: number, { numerator, denominator }: Ratio, rounding: Rounding): Cents {
  const product = amount * numerator;
  const exact = Number.isSafeInteger(product) ? product : BigInt(amount) * BigInt(numerator);
  return roundQuotient(exact, denominator, rounding) as Cents;
}

/** Decimal text with a fixed number of places, half up; for people and for the graph, never to compute with. */
export function formatRatio({ numerator, denominator }: Ratio, places: number): string {
  const scale = 10n ** BigInt(places);
  const twice = 2n * BigInt(numerator) * scale + BigInt(denominator);
  const digits = String(twice / (2n * BigInt(denominator))).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** -1, 0 or 1 as the first ratio is below, equal to or above the second; exact. */
export function compareRatios(one: Ratio, other: Ratio): -1 | 0 | 1 {
  const left = BigInt(one.numerator) * BigInt(other.denominator);
  const right = BigInt(other.numerator) * BigInt(one.denominator);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Numbers whose products stay exact are rounded without big integers: rules run over whole populations. */
function roundSmall(numerator: number, denominator: number, { base, direction }: Rounding): number {
  const unit = denominator * base;
  if (!Number.isSafeInteger(unit) || !Number.isSafeInteger(2 * numerator)) {
    return roundLarge(BigInt(numerator), BigInt(denominator), { base, direction });
  }
  const size = Math.abs(numerator);
  const rest = size % unit;
  const units = (size - rest) / unit;
  const isUp = direction === 'UP' ? rest > 0 : direction === 'HALF_UP' && 2 * rest >= unit;
  return signed(numerator < 0, (units + (isUp ? 1 : 0)) * base);
}

function roundLarge(numerator: bigint, denominator: bigint, { base, direction }: Rounding): number {
  const unit = denominator * BigInt(base);
  const size = numerator < 0n ? -numerator : numerator;
  const rest = size % unit;
  const isUp = direction === 'UP' ? rest > 0n : direction === 'HALF_UP' && 2n * rest >= unit;
  return signed(numerator < 0n, toSafeNumber((size / unit + (isUp ? 1n : 0n)) * BigInt(base)));
}

/** Zero has no sign. */
function signed(isNegative: boolean, size: number): number {
  return isNegative && size !== 0 ? -size : size;
}

function reduced(numerator: bigint, denominator: bigint): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: toSafeNumber(numerator / divisor), denominator: toSafeNumber(denominator / divisor) };
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}

function toSafeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError('the figure has more digits than are held exactly');
  return number;
}
