import type { LocalDate } from '../../../common/dates';
import type { ParameterBook, ParameterValue } from '../../../common/parameters';
import { firstDayOf, lastDayOf } from '../../../common/quarter';
import type { Ratio } from '../../../common/ratio';
import { quarterAt, yearOfIndex, type QuarterIndex } from './quarter-index';
import { yearLaw, type YearLaw } from './year-law';
import { laterAmounts, ownManagementFeeRate } from './year-law-parameters';

/** Law of one quarter, resolved once for whole populations. */
export interface QuarterLaw {
  readonly law: YearLaw;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** The fund's management fee as a ratio of the contribution. */
  readonly feeRate: Ratio;
  readonly feeParameter: ParameterValue;
  /** Whether a starter's first quarter is reduced: law of 12 July 2022, from 1 April 2022. */
  readonly hasFirstQuarterReduction: boolean;
  /** Quarters with the lower minimum of a starter: royal decree no. 38, article 12 §1bis. */
  readonly favorableQuarters: number;
  /** Complete calendar years of the start-up period of an activity that begins now: article 13bis §1. */
  readonly startUpYears: number;
}

const cache = new WeakMap<ParameterBook, Map<QuarterIndex, QuarterLaw>>();

/** The law of a quarter. Throws ParameterNotPublished when a value that every quarter needs is not published. */
export function quarterLaw(book: ParameterBook, index: QuarterIndex): QuarterLaw {
  const quarters = cache.get(book) ?? new Map<QuarterIndex, QuarterLaw>();
  cache.set(book, quarters);
  const known = quarters.get(index);
  if (known !== undefined) return known;
  const law = resolve(book, index);
  quarters.set(index, law);
  return law;
}

function resolve(book: ParameterBook, index: QuarterIndex): QuarterLaw {
  const firstDay = firstDayOf(quarterAt(index));
  const lastDay = lastDayOf(quarterAt(index));
  const feeParameter = book.at(ownManagementFeeRate, firstDay);
  return {
    law: yearLaw(book, yearOfIndex(index)),
    firstDay,
    lastDay,
    feeRate: feeParameter.quantity as Ratio,
    feeParameter,
    hasFirstQuarterReduction: book.inForceAt(laterAmounts.firstQuarterReduction, lastDay) !== undefined,
    favorableQuarters: book.count('contributions.primostarter/favorable-quarters', firstDay),
    startUpYears: startUpYears(book, firstDay),
  };
}

/** Complete calendar years of the start-up period. Royal decree no. 38, article 13bis §1. */
export function startUpYears(book: ParameterBook, day: LocalDate): number {
  return book.count('contributions.start-up/complete-calendar-years', day);
}
