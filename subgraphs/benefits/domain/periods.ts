import { quarterRange, quartersFrom, type Quarter } from '../../../common/quarter';
import { historyOf, type ContributionHistory, type SettledQuarter } from './facts';

/** Settled quarters that follow each other and are alike. */
export interface SettledPeriod extends Omit<SettledQuarter, 'quarter'> {
  readonly firstQuarter: Quarter;
  readonly lastQuarter: Quarter;
}

/** The quarters of periods, one by one. */
export function quartersOfPeriods(periods: Iterable<SettledPeriod>): ContributionHistory {
  const quarters = [...periods].flatMap(({ firstQuarter, lastQuarter, ...alike }) =>
    quarterRange(firstQuarter, lastQuarter).map((quarter) => ({ ...alike, quarter })),
  );
  return historyOf(quarters);
}

/** The fewest periods that hold these quarters, the earliest first. */
export function periodsOfQuarters(history: Iterable<SettledQuarter>): SettledPeriod[] {
  const periods: { -readonly [Key in keyof SettledPeriod]: SettledPeriod[Key] }[] = [];
  const ordered = [...history].sort((one, other) => (one.quarter < other.quarter ? -1 : 1));
  for (const { quarter, ...alike } of ordered) {
    const last = periods.at(-1);
    if (last !== undefined && isAlike(last, alike) && quartersFrom(last.lastQuarter, quarter) === 1) {
      last.lastQuarter = quarter;
    } else periods.push({ ...alike, firstQuarter: quarter, lastQuarter: quarter });
  }
  return periods;
}

function isAlike(period: SettledPeriod, other: Omit<SettledQuarter, 'quarter'>): boolean {
  return period.category === other.category && period.situation === other.situation && period.income === other.income;
}
