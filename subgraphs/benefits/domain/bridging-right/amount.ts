import type { LocalDate } from '../../../../common/dates';
import { count, euro, ratio, type Tracer } from '../../../../common/explanation';
import { cents, subtractCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { applyRatio, type Ratio } from '../../../../common/ratio';
import { amountOn, countOn, ratioOn, roundingOn, type Known } from '../known';

/** Benefit of a full month, in cents. PL 26.12.2022, article 196 §1. Throws ParameterNotPublished while it is awaited. */
export function monthlyBridgingBenefit(book: ParameterBook, month: LocalDate, hasFamilyCharge: boolean): Known<Cents> {
  const name = hasFamilyCharge ? 'monthly-benefit-with-family-charge' : 'monthly-benefit';
  return amountOn(book, `bridging-right/${name}`, month);
}

/** Blocks of seven consecutive days in a number of consecutive days. PL 26.12.2022, article 196 §§3 and 4. */
export function blocksIn(book: ParameterBook, days: number, on: LocalDate): number {
  return Math.floor(days / countOn(book, 'bridging-right/days-of-a-block', on).value);
}

/** Blocks that make a full month. */
export function blocksOfAMonth(book: ParameterBook, on: LocalDate): number {
  const { numerator, denominator } = ratioOn(book, 'bridging-right/share-of-a-block', on).value;
  return Math.floor(denominator / numerator);
}

/**
 * Benefit for a number of blocks in cents: a part of the rounded monthly amount, rounded once. In the first period a month
 * may complete a block that began in the month before, so that it is paid more than one full month.
 * PL 26.12.2022, article 196 §§3 and 4.
 */
export function benefitOfBlocks(
  book: ParameterBook,
  facts: { readonly month: LocalDate; readonly blocks: number; readonly hasFamilyCharge: boolean },
  tracer?: Tracer,
): Cents {
  const monthly = monthlyBridgingBenefit(book, facts.month, facts.hasFamilyCharge);
  const share = ratioOn(book, 'bridging-right/share-of-a-block', facts.month);
  const { blocks } = facts;
  const part: Ratio = { numerator: share.value.numerator * blocks, denominator: share.value.denominator };
  const amount = applyRatio(monthly.value, part, roundingOn(book, 'partial-benefit', facts.month).value);
  tracer?.step(
    'benefits.bridging-right-blocks',
    [
      euro('monthlyBenefit', monthly.value),
      count('blocks', blocks, 'blocks'),
      ratio('share', part),
      euro('amount', amount),
    ],
    [monthly.parameter, share.parameter],
    { month: facts.month.slice(0, 7) },
  );
  return amount;
}

/**
 * Benefit of a month with own activity: cut by a part that grows month by month; the month still consumes a whole month
 * of credit. PL 26.12.2022, article 198. @param rank 1 for the first such month, at most 3
 */
export function benefitWithOwnActivity(book: ParameterBook, benefit: Cents, rank: number, on: LocalDate): Cents {
  const most = countOn(book, 'bridging-right/own-activity-maximum-months', on).value;
  if (rank > most) return cents(0);
  const cuts = ['own-activity-first-cut', 'own-activity-second-cut', 'own-activity-third-cut'] as const;
  const cut = ratioOn(book, `bridging-right/${cuts[rank - 1] ?? cuts[0]}`, on).value;
  const kept: Ratio = { numerator: cut.denominator - cut.numerator, denominator: cut.denominator };
  return applyRatio(benefit, kept, roundingOn(book, 'partial-benefit', on).value);
}

/** Months with own activity that full months before allow: one for each, up to the most. PL 26.12.2022, article 198. */
export function ownActivityMonthsAllowed(book: ParameterBook, fullMonthsBefore: number, on: LocalDate): number {
  return Math.min(fullMonthsBefore, countOn(book, 'bridging-right/own-activity-maximum-months', on).value);
}

/** Benefit beside replacement income: together not more than the benefit; the excess comes off it. Article 199. */
export function benefitBesideReplacementIncome(benefit: Cents, replacementIncome: Cents): Cents {
  return replacementIncome >= benefit ? cents(0) : subtractCents(benefit, replacementIncome);
}
