import { numberInYear, yearOf } from '../../quarter';
import { emptyYear, withQuarter, type FourQuarters } from './codes';
import type { ContributionCategory, SettledQuarter, SettledSituation } from './situation';
import type { Cents } from '../../money';

/** The settled quarters of one year. */
export interface SettledYear {
  readonly year: number;
  readonly situations: FourQuarters<SettledSituation>;
  readonly categories: FourQuarters<ContributionCategory>;
  /** Income of the year, as last told; null when it is not known. */
  readonly income: Cents | null;
}

/** A year of which nothing is settled yet. */
export function unsettledYear(year: number): SettledYear {
  return { year, situations: emptyYear, categories: emptyYear, income: null };
}

/** The year after a settlement of one of its quarters. An income that is not told leaves the known one. */
export function settleQuarter(
  year: SettledYear,
  { quarter, category, situation, income }: SettledQuarter,
): SettledYear {
  const number = numberInYear(quarter);
  return {
    year: year.year,
    situations: withQuarter(year.situations, number, situation),
    categories: withQuarter(year.categories, number, category),
    income: income ?? year.income,
  };
}

/** Settled quarters gathered by year, in order of year. Made for populations: nothing is copied from quarter to quarter. */
export function settledYears(quarters: Iterable<SettledQuarter>): SettledYear[] {
  const years: GatheredYear[] = [];
  let last: GatheredYear | undefined;
  for (const { quarter, category, situation, income } of quarters) {
    const year = yearOf(quarter);
    if (last?.year !== year) last = years.find((one) => one.year === year) ?? gathered(years, year);
    const index = numberInYear(quarter) - 1;
    last.situations[index] = situation;
    last.categories[index] = category;
    last.income = income ?? last.income;
  }
  return years.sort((one, other) => one.year - other.year);
}

/** A year while its quarters are gathered. */
interface GatheredYear {
  readonly year: number;
  readonly situations: [...FourQuarters<SettledSituation>];
  readonly categories: [...FourQuarters<ContributionCategory>];
  income: Cents | null;
}

function gathered(years: GatheredYear[], year: number): GatheredYear {
  const one: GatheredYear = {
    year,
    situations: [null, null, null, null],
    categories: [null, null, null, null],
    income: null,
  };
  years.push(one);
  return one;
}
