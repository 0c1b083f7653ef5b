import { daysBetween, type LocalDate } from '../../../../common/dates';
import { Tracer } from '../../../../common/explanation';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, firstDayOf, quarterOf, type Quarter } from '../../../../common/quarter';
import type { ContributionHistory } from '../facts';
import { condition, type Finding, type Met } from '../finding';
import { countOn } from '../known';
import { knownTotal, refusal, unlessAwaited, unmet, type Ruling } from '../ruling';
import { monthlyBridgingBenefit } from './amount';
import { bridgingRightConditions } from './conditions';
import { bridgingRightCredit, type CreditFacts } from './credit';
import { bridgingRightRequestBy } from './deadline';
import { forcedGrounds, groundFindings, type GroundFacts } from './ground';
import { bridgingSchedule } from './schedule';

/** Everything that decides a claim to the bridging right. */
export interface BridgingRightClaim extends Omit<CreditFacts, 'on'> {
  readonly ground: GroundFacts;
  readonly submittedOn: LocalDate;
  /** Last day of the interruption; null while it lasts. */
  readonly interruptedUntil: LocalDate | null;
  readonly history: ContributionHistory;
  readonly liability: ContributionHistory;
  readonly livesInBelgium: Met;
  /** Whether nothing of article 192 applies: no conviction, no fraud, nothing provoked; null until staff looked. */
  readonly isNotExcluded: Met;
  /** First month with the higher amount; null while no dependant is certified. */
  readonly familyChargeFrom: LocalDate | null;
  readonly ownActivityMonths: readonly LocalDate[];
  readonly replacementIncome: Cents;
}

/** Decides a claim to the bridging right. PL 26.12.2022, articles 190 to 199; RD 6.2.2023. */
export function decideBridgingRight(book: ParameterBook, claim: BridgingRightClaim, decidedOn: LocalDate): Ruling {
  const { on } = claim.ground;
  const tracer = new Tracer();
  const credit = bridgingRightCredit(book, { ...claim, on }, tracer);
  const reasons = [
    ...bridgingRightConditions(book, { ...claim, on }),
    ...groundFindings(book, claim.ground),
    ...claimFindings(book, claim),
    condition('CREDIT_LEFT', credit.months > 0, 'PL 26.12.2022, art. 193 §3', { months: credit.months }),
  ];
  if (unmet(reasons).length > 0) return refusal(reasons, tracer.explanation());
  const facts = { ...claim, from: on, until: claim.interruptedUntil, months: credit.months, decidedOn };
  const { periods, to, monthsUsed } = bridgingSchedule(book, facts, tracer);
  const freeQuarters = rightsKept(book, claim, credit.quarters, tracer);
  const hasFamilyCharge = claim.familyChargeFrom !== null;
  return {
    outcome: 'GRANTED',
    reasons,
    from: on,
    to,
    periods,
    perMonth: unlessAwaited(() => monthlyBridgingBenefit(book, on, hasFamilyCharge).value),
    total: knownTotal(periods),
    vouchers: null,
    isAmountAwaited: periods[0]?.gross === null,
    monthsUsed,
    freeQuarters,
    explanation: tracer.explanation(),
  };
}

/** The request in time, long enough an interruption, and nothing that excludes. Articles 192 to 194. */
function claimFindings(book: ParameterBook, claim: BridgingRightClaim): Finding[] {
  const { on } = claim.ground;
  const requestBy = bridgingRightRequestBy(book, on);
  const days = countOn(book, 'bridging-right/minimum-interruption-days', on).value;
  const lasted = claim.interruptedUntil === null ? null : daysBetween(on, claim.interruptedUntil) + 1;
  return [
    condition('REQUEST_IN_TIME', claim.submittedOn <= requestBy, 'PL 26.12.2022, art. 194 §1', { deadline: requestBy }),
    condition('INTERRUPTION_LONG_ENOUGH', lasted === null || lasted >= days, 'PL 26.12.2022, art. 193 §1', { days }),
    condition('NOT_EXCLUDED', claim.isNotExcluded, 'PL 26.12.2022, art. 192'),
  ];
}

/**
 * The quarters in which social rights are kept, as long as the interruption lasts into them; those of a forced
 * interruption bear no contribution. PL 26.12.2022, articles 189, 2° and 193 §2; RG, article 50 §4.
 */
function rightsKept(book: ParameterBook, claim: BridgingRightClaim, quarters: number, tracer: Tracer): Quarter[] {
  const { ground, on } = claim.ground;
  const first = addQuarters(quarterOf(on), 1);
  const until = claim.interruptedUntil;
  const all = Array.from({ length: quarters }, (_, index) => addQuarters(first, index));
  const kept = all.filter((quarter) => until === null || firstDayOf(quarter) <= until);
  const [from, to] = [kept[0], kept.at(-1)];
  if (from === undefined || to === undefined) return [];
  const parameter = countOn(book, 'bridging-right/rights-quarters-per-fact', on).parameter;
  tracer.step('benefits.bridging-right-social-rights', [], [parameter], { first: from, last: to });
  return (forcedGrounds as readonly string[]).includes(ground) ? kept : [];
}
