import { euroPerYear, type Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import { assessMainOccupation } from './main-occupation';
import type { YearLaw } from './year-law';

/**
 * Student entrepreneur: nothing below half of the main minimum income; between the half and the minimum only the part
 * above the half counts; from the minimum on, as main occupation. Royal decree no. 38, article 12bis. Cents a year.
 */
export function assessStudent(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  const exempt = law.amounts.studentExemptIncome;
  const minimum = law.amounts.mainMinimumIncome;
  if (income >= minimum.value) {
    tracer?.step('contributions.student-as-main', figures(income, exempt.value, minimum.value), [minimum.parameter]);
    return assessMainOccupation(law, income, tracer);
  }
  const isExempt = income < exempt.value;
  tracer?.step(
    isExempt ? 'contributions.student-exempt' : 'contributions.student-band',
    figures(income, exempt.value, minimum.value),
    [exempt.parameter, minimum.parameter],
  );
  return { base: isExempt ? 0 : income - exempt.value, scale: law.scales.ordinary };
}

function figures(income: number, exempt: number, minimum: number) {
  return [
    euroPerYear('netIncome', income),
    euroPerYear('exemptIncome', exempt),
    euroPerYear('minimumIncome', minimum),
    euroPerYear('partAbove', Math.max(income - exempt, 0)),
  ];
}
