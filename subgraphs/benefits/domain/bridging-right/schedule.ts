import {
  addDays,
  addMonths,
  daysBetween,
  earlierOf,
  firstOfMonth,
  laterOf,
  lastOfMonth,
  type LocalDate,
} from '../../../../common/dates';
import type { Tracer } from '../../../../common/explanation';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { countOn } from '../known';
import { unlessAwaited, type PaymentPeriod } from '../ruling';
import {
  benefitBesideReplacementIncome,
  benefitOfBlocks,
  benefitWithOwnActivity,
  blocksIn,
  blocksOfAMonth,
  ownActivityMonthsAllowed,
} from './amount';

/** What the schedule of an award depends on. */
export interface ScheduleFacts {
  /** First day of the interruption. */
  readonly from: LocalDate;
  /** Last day of the interruption; null while it lasts. */
  readonly until: LocalDate | null;
  /** Months of credit for this fact. */
  readonly months: number;
  /** First month with the higher amount; null while no dependant is certified. */
  readonly familyChargeFrom: LocalDate | null;
  /** First days of months with an activity of one's own. */
  readonly ownActivityMonths: readonly LocalDate[];
  /** Replacement income of a month, in cents. */
  readonly replacementIncome: Cents;
  /** Day of the decision: what lies before is paid at once. */
  readonly decidedOn: LocalDate;
}

/** A month of the award with its blocks. */
interface AwardMonth {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly blocks: number;
}

/** Periods of an award, and what they consume. */
export interface BridgingSchedule {
  readonly periods: readonly PaymentPeriod[];
  readonly to: LocalDate | null;
  /** Months of credit, in steps of a quarter of a month. */
  readonly monthsUsed: number;
}

/**
 * The months of an award: in the first period, from the day of the fact to the end of the following month, and in the
 * month in which it ends, by blocks of seven days; whole months between. It ends with the interruption or the credit.
 * PL 26.12.2022, articles 193 §3 and 196.
 */
export function bridgingSchedule(book: ParameterBook, facts: ScheduleFacts, tracer?: Tracer): BridgingSchedule {
  const perMonth = blocksOfAMonth(book, facts.from);
  const months = awardMonths(book, facts, facts.months * perMonth);
  const paid = months.filter(({ blocks }) => blocks > 0);
  const periods = paid.map((month, index) => paymentOf(book, facts, month, index, paid, tracer));
  const used = paid.reduce((sum, { blocks }) => sum + blocks, 0);
  return { periods, to: paid.at(-1)?.to ?? null, monthsUsed: used / perMonth };
}

function awardMonths(book: ParameterBook, facts: ScheduleFacts, credit: number): AwardMonth[] {
  const months: AwardMonth[] = [];
  let left = credit;
  let counted = 0;
  for (let month = firstOfMonth(facts.from); left > 0; month = addMonths(month, 1)) {
    const from = laterOf(month, facts.from);
    const end = facts.until === null ? lastOfMonth(month) : earlierOf(lastOfMonth(month), facts.until);
    if (end < from) break;
    const isFirstPeriod = month <= addMonths(firstOfMonth(facts.from), 1);
    const complete = blocksOf(book, facts, { from, end, isFirstPeriod, counted });
    const blocks = Math.min(left, complete);
    months.push({ from, to: blocks < complete ? lastDayOfBlocks(book, from, blocks) : end, blocks });
    if (isFirstPeriod) counted += blocks;
    left -= blocks;
    if (end !== lastOfMonth(month)) break;
  }
  return months;
}

/** Blocks that are complete in a month; those of the first period are counted through from the day of the fact. */
function blocksOf(
  book: ParameterBook,
  { from: start }: ScheduleFacts,
  month: { from: LocalDate; end: LocalDate; isFirstPeriod: boolean; counted: number },
): number {
  if (month.isFirstPeriod) return blocksIn(book, daysBetween(start, month.end) + 1, start) - month.counted;
  const isWhole = month.end === lastOfMonth(month.from);
  return isWhole ? blocksOfAMonth(book, start) : blocksIn(book, daysBetween(month.from, month.end) + 1, start);
}

/** The last day that a number of blocks from a day covers: where the credit ends within a month. */
function lastDayOfBlocks(book: ParameterBook, from: LocalDate, blocks: number): LocalDate {
  return addDays(from, blocks * countOn(book, 'bridging-right/days-of-a-block', from).value - 1);
}

function paymentOf(
  book: ParameterBook,
  facts: ScheduleFacts,
  month: AwardMonth,
  index: number,
  all: readonly AwardMonth[],
  tracer: Tracer | undefined,
): PaymentPeriod {
  const dueOn = laterOf(lastOfMonth(month.from), facts.decidedOn);
  const gross = unlessAwaited(() => {
    const first = firstOfMonth(month.from);
    const hasFamilyCharge = facts.familyChargeFrom !== null && facts.familyChargeFrom <= lastOfMonth(first);
    const whole = benefitOfBlocks(book, { month: month.from, blocks: month.blocks, hasFamilyCharge }, tracer);
    const cut = withOwnActivity(book, facts, whole, { first, index, all });
    return benefitBesideReplacementIncome(cut, facts.replacementIncome);
  });
  return { from: month.from, to: month.to, dueOn, gross };
}

function withOwnActivity(
  book: ParameterBook,
  { ownActivityMonths, from }: ScheduleFacts,
  whole: Cents,
  { first, index, all }: { first: LocalDate; index: number; all: readonly AwardMonth[] },
): Cents {
  if (!ownActivityMonths.includes(first)) return whole;
  const rank = ownActivityMonths.filter((month) => month <= first).length;
  const before = all.slice(0, index).filter((month) => !ownActivityMonths.includes(firstOfMonth(month.from)));
  const full = before.filter(({ blocks }) => blocks === blocksOfAMonth(book, from)).length;
  return rank <= ownActivityMonthsAllowed(book, full, from)
    ? benefitWithOwnActivity(book, whole, rank, from)
    : (0 as Cents);
}
