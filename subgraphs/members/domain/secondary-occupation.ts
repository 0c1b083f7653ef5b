import { count, euro, ratio } from '../../../common/explanation';
import { compareRatios, parseRatio, type Ratio } from '../../../common/ratio';
import type { Known } from './affiliation-law';
import type { Situation } from './facts';
import { holdThroughout, ofKind, type QuarterFacts } from './quarter-facts';

/**
 * Whether another occupation, or a replacement income, makes the activity a secondary one in a quarter: an employee at
 * half of full time, a civil servant at half time for eight months or 200 days a year, a teacher at six tenths of a
 * timetable, or a replacement income that reaches the minimum pension of a single person. General regulation, articles
 * 35 §1 and 36. Occupations that each reach the limit may follow each other without a gap.
 */
export function isSecondary(facts: QuarterFacts): boolean {
  const kinds = ofKind(facts, 'EMPLOYEE', 'CIVIL_SERVANT', 'TEACHER', 'REPLACEMENT_INCOME');
  const sufficient = kinds.filter((situation) => isSufficient(facts, situation));
  const isThroughout = holdThroughout(facts, sufficient);
  for (const situation of kinds) explain(facts, situation, sufficient.includes(situation), isThroughout);
  return isThroughout;
}

function isSufficient({ law }: QuarterFacts, { kind, details }: Situation): boolean {
  const fraction = parseRatio(details.fraction ?? '0.0000');
  if (kind === 'EMPLOYEE') return reaches(fraction, law.employeeFraction);
  if (kind === 'TEACHER') return reaches(fraction, law.teacherFraction);
  if (kind === 'CIVIL_SERVANT') {
    const isLongEnough =
      (details.monthsAYear ?? 0) >= law.civilServantMonths.value ||
      (details.daysAYear ?? 0) >= law.civilServantDays.value;
    return isLongEnough && reaches(fraction, law.civilServantFraction);
  }
  return law.replacementIncome !== undefined && (details.monthlyAmountCents ?? 0) >= law.replacementIncome.value;
}

function reaches(fraction: Ratio, limit: Known<Ratio>): boolean {
  return compareRatios(fraction, limit.value) >= 0;
}

function explain(facts: QuarterFacts, situation: Situation, isEnough: boolean, isThroughout: boolean): void {
  if (facts.tracer === undefined) return;
  const outcome = !isEnough ? 'too-small' : isThroughout ? 'secondary' : 'not-all-quarter';
  const { operands, parameters } = figures(facts, situation);
  const key = situation.kind.toLowerCase().replaceAll('_', '-');
  facts.tracer.step(`members.category-${key}-${outcome}`, operands, parameters, { quarter: facts.quarter });
}

function figures({ law }: QuarterFacts, { kind, details }: Situation) {
  if (kind === 'REPLACEMENT_INCOME') {
    const limit = law.replacementIncome;
    const amounts = [euro('monthlyAmount', details.monthlyAmountCents ?? 0)];
    return {
      operands: limit === undefined ? amounts : [...amounts, euro('limit', limit.value)],
      parameters: [limit?.parameter],
    };
  }
  const limits = {
    EMPLOYEE: law.employeeFraction,
    TEACHER: law.teacherFraction,
    CIVIL_SERVANT: law.civilServantFraction,
  };
  const limit = limits[kind as keyof typeof limits];
  const share = [ratio('fraction', parseRatio(details.fraction ?? '0.0000')), ratio('limit', limit.value)];
  if (kind !== 'CIVIL_SERVANT') return { operands: share, parameters: [limit.parameter] };
  return {
    operands: [
      ...share,
      count('months', details.monthsAYear ?? 0, 'months'),
      count('days', details.daysAYear ?? 0, 'days'),
    ],
    parameters: [limit.parameter, law.civilServantMonths.parameter, law.civilServantDays.parameter],
  };
}
