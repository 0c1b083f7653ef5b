import { parseLocalDate } from '../dates';
import { cents, parseEuro } from '../money';
import { parseRatio, ratioOf, type Rounding } from '../ratio';
import type { Quantity } from './parameter';

const amountUnits = ['EUR', 'EUR/year', 'EUR/quarter', 'EUR/month', 'EUR/week', 'EUR/day'] as const;
const countUnits = ['integer', 'years', 'quarters', 'months', 'weeks', 'days', 'age'] as const;
const otherUnits = ['ratio', 'fraction', 'index', 'rounding', 'date'] as const;

/** Every unit a parameter may declare; the unit decides how the text of its values is read. */
export const units = [...amountUnits, ...countUnits, ...otherUnits] as const;

/** Declared unit of a parameter. */
export type Unit = (typeof units)[number];

/** Whether values of the unit are sums of money, held in cents. */
export function isAmount(unit: Unit): boolean {
  return (amountUnits as readonly string[]).includes(unit);
}

/**
 * Reads the text of a value as its unit asks: money to cents, ratios and fractions exactly, counts to integers.
 * Throws when the text is not of that form; nothing is guessed or rounded.
 */
export function parseQuantity(unit: Unit, text: string): Quantity {
  if (isAmount(unit)) return parseAmount(text);
  if ((countUnits as readonly string[]).includes(unit)) return parseCount(text);
  if (unit === 'fraction') return parseFraction(text);
  if (unit === 'rounding') return parseRounding(text);
  if (unit === 'date') return parseLocalDate(text);
  return parseRatio(requireForm(text, /^\d+\.\d+$/, 'a decimal number with a dot'));
}

function parseAmount(text: string) {
  return parseEuro(requireForm(text, /^\d+\.\d{2}$/, 'an amount with two places'));
}

function parseCount(text: string): number {
  return Number(requireForm(text, /^(0|[1-9]\d{0,8})$/, 'a whole number'));
}

/** `546.78/142.75` or `1/2`, kept exact. */
export function parseFraction(text: string) {
  requireForm(text, /^\d+(\.\d+)?\/\d+(\.\d+)?$/, 'a fraction written numerator/denominator');
  const [numerator = '', denominator = ''] = text.split('/');
  return ratioOf(numerator, denominator);
}

function parseRounding(text: string): Rounding {
  const [, direction, base] = /^(HALF_UP|DOWN|UP) to (\d+\.\d{2})$/.exec(text) ?? [];
  if (direction === undefined || base === undefined) throw new Error('expected a rounding such as "HALF_UP to 0.01"');
  return { base: cents(parseEuro(base)), direction: direction as Rounding['direction'] };
}

function requireForm(text: string, form: RegExp, expected: string): string {
  if (!form.test(text)) throw new Error(`expected ${expected}, found "${text}"`);
  return text;
}
