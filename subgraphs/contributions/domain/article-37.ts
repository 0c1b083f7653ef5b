import { euroPerYear, type Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import { isBelowThreshold } from './income-threshold';
import { assessMainOccupation } from './main-occupation';
import type { Known, YearLaw } from './year-law';

/**
 * Person with derived rights: nothing below the threshold, as secondary occupation up to the limit, as main occupation
 * with its minimum from the limit on. General regulation, article 37. Cents a year.
 */
export function assessArticle37(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  return assessUpTo(law, law.amounts.article37IncomeLimit, income, tracer);
}

/** The same for a political mandate, whose limit is lower. General regulation, article 37. Cents a year. */
export function assessPoliticalMandate(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  return assessUpTo(law, law.amounts.politicalMandateIncomeLimit, income, tracer);
}

function assessUpTo(law: YearLaw, limit: Known<number>, income: number, tracer?: Tracer): Assessment {
  if (isBelowThreshold(income, law.amounts.article37IncomeThreshold, tracer)) {
    return { base: 0, scale: law.scales.ordinary };
  }
  const isAsMain = income >= limit.value;
  tracer?.step(
    isAsMain ? 'contributions.article-37-as-main' : 'contributions.article-37-as-secondary',
    [euroPerYear('netIncome', income), euroPerYear('incomeLimit', limit.value)],
    [limit.parameter],
  );
  return isAsMain ? assessMainOccupation(law, income, tracer) : { base: income, scale: law.scales.ordinary };
}
