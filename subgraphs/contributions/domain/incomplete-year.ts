import { count, euroPerYear, type Tracer } from '../../../common/explanation';
import { roundQuotient } from '../../../common/ratio';
import type { YearLaw } from './year-law';

/**
 * Income of a year with fewer than four quarters due, brought to a full year: income × 4 / quarters due, to the cent.
 * Royal decree no. 38, article 11 §3 and §5. Each quarter due then bears one quarter of the contribution.
 * Throws RangeError when the number of quarters is not one to four.
 */
export function annualizedIncome(law: YearLaw, income: number, quartersDue: number, tracer?: Tracer): number {
  const all = law.quartersInAYear;
  if (quartersDue === all.value) return income;
  if (!Number.isInteger(quartersDue) || quartersDue < 1 || quartersDue > all.value) {
    throw new RangeError(`quarters due must be 1 to ${all.value}`);
  }
  const annualized = roundQuotient(income * all.value, quartersDue, law.roundings.income.value);
  tracer?.step(
    'contributions.incomplete-year',
    [
      euroPerYear('netIncome', income),
      count('quartersDue', quartersDue, 'quarters'),
      euroPerYear('annualizedIncome', annualized),
    ],
    [all.parameter, law.roundings.income.parameter],
  );
  return annualized;
}
