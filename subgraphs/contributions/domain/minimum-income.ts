import { euroPerYear, type Tracer } from '../../../common/explanation';
import type { Known } from './year-law';

/**
 * Income that counts where the law presumes a minimum: the income itself, or the minimum when it is lower.
 * Royal decree no. 38, article 12 §1 second paragraph, §1bis and §1ter. Cents a year.
 */
export function withMinimumIncome(income: number, minimum: Known<number>, tracer?: Tracer): number {
  const isLower = income < minimum.value;
  tracer?.step(
    isLower ? 'contributions.minimum-income-applied' : 'contributions.income-retained',
    [euroPerYear('netIncome', income), euroPerYear('minimumIncome', minimum.value)],
    [minimum.parameter],
  );
  return isLower ? minimum.value : income;
}
