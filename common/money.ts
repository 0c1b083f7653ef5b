declare const centsBrand: unique symbol;

/** Sum of money in whole euro cents; may be negative. */
export type Cents = number & { readonly [centsBrand]: true };

const euroForm = /^(-?)(\d{1,13})\.(\d{2})$/;

/** No money at all. */
export const zeroCents = 0 as Cents;

/** A whole number of cents as money. @throws RangeError when it is no whole number that is held exactly. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError('an amount must be a whole number of cents');
  return (value === 0 ? 0 : value) as Cents;
}

/** Reads `871.71` or `-871.71`: two places, a dot, no other sign. @throws RangeError when the text has another form. */
export function parseEuro(text: string): Cents {
  const [, sign = '', whole = '', decimals = ''] = euroForm.exec(text) ?? [];
  if (whole === '') throw new RangeError('expected an amount with two places, such as 871.71');
  return cents(Number(`${sign}${whole}${decimals}`));
}

/** Decimal text with two places and a dot, as the graph shows it: `871.71`. */
export function formatEuro(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Sum of amounts. @throws RangeError when it is beyond what is held exactly. */
export function addCents(...amounts: readonly Cents[]): Cents {
  return sumCents(amounts);
}

/** Sum of any number of amounts; zero of none. @throws RangeError when it passes beyond what is held exactly. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = zeroCents;
  for (const amount of amounts) sum = cents(sum + amount);
  return sum;
}

/** First amount less the second. */
export function subtractCents(from: Cents, amount: Cents): Cents {
  return cents(from - amount);
}

/** The same amount owed the other way round. */
export function negateCents(amount: Cents): Cents {
  return cents(-amount);
}

/** An amount taken a whole number of times. @throws RangeError when the number is not whole or the product is too large. */
export function timesCents(amount: Cents, times: number): Cents {
  if (!Number.isInteger(times)) throw new RangeError('an amount is taken a whole number of times');
  return cents(amount * times);
}

/** The smaller of two amounts. */
export function minCents(one: Cents, other: Cents): Cents {
  return one < other ? one : other;
}

/** The larger of two amounts. */
export function maxCents(one: Cents, other: Cents): Cents {
  return one > other ? one : other;
}

/**
 * Divides an amount into equal parts to the cent; the first parts bear the cents that are left over, so that the parts
 * always add up to the amount. @throws RangeError when the number of parts is not a whole number above zero.
 */
export function splitCents(amount: Cents, parts: number): Cents[] {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError('an amount is split into one part or more');
  const share = Math.trunc(amount / parts);
  const left = Math.abs(amount - share * parts);
  const unit = amount < 0 ? -1 : 1;
  return Array.from({ length: parts }, (_, index) => cents(share + (index < left ? unit : 0)));
}
