import { parseLocalDate, type LocalDate } from '../../../common/dates';
import type { ParameterBook, ParameterValue } from '../../../common/parameters';
import type { Ratio, Rounding } from '../../../common/ratio';
import { makeScale, type Scale } from './slices';
import * as ids from './year-law-parameters';

/** A legal value ready to compute with, and where it comes from. */
export interface Known<T> {
  readonly value: T;
  readonly parameter: ParameterValue;
}

/** Everything the rules need of one contribution year, resolved once. Amounts in cents. */
export interface YearLaw {
  readonly year: number;
  readonly amounts: Readonly<Record<ids.YearlyAmount, Known<number>>>;
  /** Amounts that came into force inside a year; undefined when the year does not know them. */
  readonly later: Readonly<Record<ids.LaterAmount, Known<number> | undefined>>;
  readonly scales: { readonly ordinary: Scale; readonly pensioner: Scale; readonly mini: Scale };
  readonly roundings: Readonly<Record<ids.RoundingName, Known<Rounding>>>;
  readonly quartersInAYear: Known<number>;
  readonly referenceIncomeFraction: Known<Ratio>;
  readonly referenceIncomeDistance: Known<number>;
  /** First day of the full regime at pension age (article 13 §2). */
  readonly fullRegimeFrom: LocalDate;
}

const cache = new WeakMap<ParameterBook, Map<number, YearLaw>>();

/**
 * The law of a contribution year, resolved on first use and kept. Throws ParameterNotPublished for a year whose index
 * fraction (royal decree no. 38, article 14) is neither published nor derivable.
 */
export function yearLaw(book: ParameterBook, year: number): YearLaw {
  const years = cache.get(book) ?? new Map<number, YearLaw>();
  cache.set(book, years);
  const known = years.get(year);
  if (known !== undefined) return known;
  const law = resolveYear(book, year);
  years.set(year, law);
  return law;
}

/** First day whose contribution law is known; what lies before it was charged elsewhere. */
export function firstKnownDay(book: ParameterBook): LocalDate {
  const day = book.inForceFrom(ids.indexFraction);
  if (day === undefined) throw new Error(`${ids.indexFraction} has no first day`);
  return day;
}

function resolveYear(book: ParameterBook, year: number): YearLaw {
  const first = parseLocalDate(`${year}-01-01`);
  const last = parseLocalDate(`${year}-12-31`);
  book.at(ids.indexFraction, first);
  const at = <T>(id: string) => known<T>(book.at(id, first));
  const amounts = mapValues(ids.yearlyAmounts, (id) => at<number>(id));
  const rates = mapValues(ids.sliceRates, (id) => at<Ratio>(id));
  const fullRegimeFrom = book.inForceFrom(ids.laterAmounts.fullRegimeMinimumIncome);
  if (fullRegimeFrom === undefined) throw new Error(`${ids.laterAmounts.fullRegimeMinimumIncome} has no first day`);
  return {
    year,
    amounts,
    later: mapValues(ids.laterAmounts, (id) => knownIfInForce(book, id, last)),
    scales: {
      ordinary: makeScale(rates.firstSliceRate, rates.secondSliceRate, amounts),
      pensioner: makeScale(rates.pensionerFirstSliceRate, rates.secondSliceRate, amounts),
      mini: makeScale(rates.miniFirstSliceRate, rates.miniSecondSliceRate, amounts),
    },
    roundings: mapValues(ids.roundings, (id) => at<Rounding>(id)),
    quartersInAYear: at(ids.quartersInAYear),
    referenceIncomeFraction: at(ids.referenceIncomeFraction),
    referenceIncomeDistance: at(ids.referenceIncomeDistance),
    fullRegimeFrom,
  };
}

function known<T>(parameter: ParameterValue): Known<T> {
  return { value: parameter.quantity as T, parameter };
}

function knownIfInForce(book: ParameterBook, id: string, date: LocalDate): Known<number> | undefined {
  const parameter = book.inForceAt(id, date);
  return parameter && known<number>(parameter);
}

function mapValues<K extends string, T>(record: Readonly<Record<K, string>>, make: (id: string) => T): Record<K, T> {
  const pairs = Object.entries<string>(record).map(([name, id]) => [name, make(id)] as const);
  return Object.fromEntries(pairs) as Record<K, T>;
}
