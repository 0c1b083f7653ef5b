import { localDate, type LocalDate } from '../../../common/dates';
import { count, euroPerYear, Tracer, type Explanation } from '../../../common/explanation';
import { maxCents, minCents, timesCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { applyRatio } from '../../../common/ratio';
import { amountOn, ratioOn, roundingOn } from './known';
import { unlessAwaited } from './ruling';

/** What a comparison is made for. */
export interface SupplementaryFacts {
  readonly year: number;
  /** Years that the contract runs. */
  readonly years: number;
  /** Income on which the premium is limited: that of three years before; null when not known. */
  readonly referenceIncome: Cents | null;
  /** Premium that the member thinks of; the highest when null. */
  readonly premium: Cents | null;
}

/** What one kind of contract allows; sums are null when a legal value is not known. */
export interface SupplementaryOffer {
  readonly kind: 'ORDINARY' | 'SOCIAL';
  readonly highest: Cents | null;
  readonly lowest: Cents | null;
  readonly premium: Cents | null;
  readonly total: Cents | null;
  readonly explanation: Explanation;
}

/** The ordinary and the social contract side by side, over the whole contract. PL 24.12.2002, articles 41 to 49. */
export function compareSupplementary(book: ParameterBook, facts: SupplementaryFacts): SupplementaryOffer[] {
  return (['ORDINARY', 'SOCIAL'] as const).map((kind) => offer(book, kind, facts));
}

function offer(book: ParameterBook, kind: 'ORDINARY' | 'SOCIAL', facts: SupplementaryFacts): SupplementaryOffer {
  const on = localDate(facts.year, 1, 1);
  const tracer = new Tracer();
  const highest = unlessAwaited(() => highestPremium(book, kind, on, facts.referenceIncome, tracer));
  const lowest = unlessAwaited(
    () => amountOn(book, `supplementary-pension/${kind.toLowerCase()}-premium-floor`, on).value,
  );
  if (highest === null || lowest === null) {
    return { kind, highest, lowest, premium: null, total: null, explanation: tracer.explanation() };
  }
  const premium = minCents(highest, maxCents(lowest, facts.premium ?? highest));
  const total = timesCents(premium, facts.years);
  const operands = [euroPerYear('premium', premium), count('years', facts.years, 'years'), euroPerYear('total', total)];
  tracer.step('benefits.supplementary-total', operands);
  return { kind, highest, lowest, premium, total, explanation: tracer.explanation() };
}

/** Premium of a year at most: the share of the reference income, not above the limit of the year, in cents. */
export function highestPremium(
  book: ParameterBook,
  kind: 'ORDINARY' | 'SOCIAL',
  on: LocalDate,
  referenceIncome: Cents | null,
  tracer?: Tracer,
): Cents {
  const name = kind.toLowerCase();
  const limit = amountOn(book, `supplementary-pension/${name}-premium-limit`, on);
  const share = ratioOn(book, `supplementary-pension/${name}-premium-share`, on);
  const ofIncome =
    referenceIncome === null ? null : applyRatio(referenceIncome, share.value, roundingOn(book, 'benefit', on).value);
  const highest = ofIncome === null ? limit.value : minCents(limit.value, ofIncome);
  const operands = [euroPerYear('limit', limit.value), euroPerYear('highest', highest)];
  tracer?.step('benefits.supplementary-limit', operands, [limit.parameter, share.parameter]);
  return highest;
}
