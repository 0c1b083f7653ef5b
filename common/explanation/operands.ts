import { formatEuro, type Cents } from '../money';
import { formatRatio, type Ratio } from '../ratio';
import type { Operand } from './explanation';

/** A sum of money. */
export function euro(name: string, amount: number): Operand {
  return { name, value: formatEuro(amount as Cents), unit: 'EUR' };
}

/** A sum of money for a year: an income, a threshold or a yearly contribution. */
export function euroPerYear(name: string, amount: number): Operand {
  return { name, value: formatEuro(amount as Cents), unit: 'EUR/year' };
}

/** A ratio such as a rate, with four places. */
export function ratio(name: string, value: Ratio): Operand {
  return { name, value: formatRatio(value, 4), unit: 'ratio' };
}

/** A whole number of something. */
export function count(name: string, value: number, unit: string): Operand {
  return { name, value: String(value), unit };
}

/** A figure that is already exact decimal text, such as the value of a legal parameter. */
export function exact(name: string, value: string, unit: string): Operand {
  return { name, value, unit };
}
