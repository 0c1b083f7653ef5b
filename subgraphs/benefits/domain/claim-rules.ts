import type { LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import type { BridgingRightDetails, CarerDetails, ClaimDetails, LeaveDetails, VoucherDetails } from './claims';
import type { FundBenefit } from './facts';

/** A value of a claim that breaks a rule; the path is relative to the facts of the benefit. */
export interface ClaimIssue {
  readonly path: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** Parameter whose first day is the first day of the law of each benefit. */
const lawStarts: Readonly<Record<FundBenefit, string>> = {
  BRIDGING_RIGHT: 'benefits.bridging-right/liable-quarters',
  CARER_ALLOWANCE: 'benefits.carer-allowance/liable-quarters',
  MATERNITY_VOUCHERS: 'benefits.maternity-help/order-days',
  BIRTH_LEAVE: 'benefits.birth-leave/liable-quarters',
  BEREAVEMENT_LEAVE: 'benefits.bereavement-leave/liable-quarters',
};

/** Every value of a claim that breaks a rule of its form, all at once; whether the right is open is for the decision. */
export function claimIssues(
  book: ParameterBook,
  benefit: FundBenefit,
  claim: ClaimDetails,
  today: LocalDate,
): ClaimIssue[] {
  const { bridgingRight, carer, vouchers, leave } = claim;
  const on = (bridgingRight ?? carer ?? vouchers ?? leave)?.on;
  if (on === undefined) return [];
  return [
    ...dayIssues(book, benefit, on, today),
    ...(bridgingRight ? bridgingIssues(bridgingRight) : []),
    ...(carer ? carerIssues(carer) : []),
    ...(vouchers ? voucherIssues(book, vouchers) : []),
    ...(leave ? leaveIssues(benefit, leave) : []),
  ];
}

/** An interruption for care may be announced; everything else has happened. */
function dayIssues(book: ParameterBook, benefit: FundBenefit, on: LocalDate, today: LocalDate): ClaimIssue[] {
  const first = book.inForceFrom(lawStarts[benefit]) ?? on;
  const isAnnounced = benefit === 'CARER_ALLOWANCE';
  return [
    ...(on < first ? [{ path: 'on', code: 'CLAIM_EVENT_TOO_EARLY', values: { first } }] : []),
    ...(on > today && !isAnnounced ? [{ path: 'on', code: 'CLAIM_EVENT_IN_FUTURE' }] : []),
  ];
}

function bridgingIssues(details: BridgingRightDetails): ClaimIssue[] {
  const { interruptedUntilOn, on, replacementIncome, officer, incomeOfYear, incomeOfYearBefore } = details;
  const sums = { replacementIncome, incomeOfYear, incomeOfYearBefore };
  return [
    ...(interruptedUntilOn !== null && interruptedUntilOn < on
      ? [{ path: 'interruptedUntilOn', code: 'CLAIM_PERIOD_REVERSED' }]
      : []),
    ...Object.entries(sums).flatMap(([path, sum]) =>
      sum !== null && sum < 0 ? [{ path, code: 'CLAIM_NEGATIVE' }] : [],
    ),
    ...(officer !== null && Number(officer.share) > 1 ? [{ path: 'officer.share', code: 'CLAIM_SHARE' }] : []),
  ];
}

function carerIssues({ on, untilOn, personName }: CarerDetails): ClaimIssue[] {
  return [
    ...(untilOn < on ? [{ path: 'untilOn', code: 'CLAIM_PERIOD_REVERSED' }] : []),
    ...(personName.trim() === '' ? [{ path: 'personName', code: 'CLAIM_TEXT_EMPTY' }] : []),
  ];
}

function voucherIssues(book: ParameterBook, { on, extraWeeks }: VoucherDetails): ClaimIssue[] {
  const from = book.inForceFrom('benefits.maternity-help/vouchers-with-one-extra-week') ?? on;
  const isAllowed = extraWeeks === 0 || (extraWeeks > 0 && extraWeeks <= 3 && on >= from);
  return isAllowed ? [] : [{ path: 'extraWeeks', code: 'CLAIM_EXTRA_WEEKS' }];
}

/** Links that each kind of leave knows. */
const relations: Readonly<Record<'BIRTH_LEAVE' | 'BEREAVEMENT_LEAVE', readonly string[]>> = {
  BIRTH_LEAVE: ['FILIATION', 'MARRIAGE', 'LEGAL_COHABITATION', 'FACTUAL_COHABITATION'],
  BEREAVEMENT_LEAVE: ['PARTNER', 'CHILD'],
};

function leaveIssues(benefit: FundBenefit, { days, halfDays, relation }: LeaveDetails): ClaimIssue[] {
  const isBirth = benefit === 'BIRTH_LEAVE';
  const all = [...days, ...halfDays];
  return [
    ...(all.length === 0 ? [{ path: 'days', code: 'CLAIM_NO_DAYS' }] : []),
    ...(new Set(all).size < all.length ? [{ path: 'days', code: 'CLAIM_DAY_TWICE' }] : []),
    ...(!isBirth && halfDays.length > 0 ? [{ path: 'halfDays', code: 'CLAIM_HALF_DAYS' }] : []),
    ...(relations[isBirth ? 'BIRTH_LEAVE' : 'BEREAVEMENT_LEAVE'].includes(relation)
      ? []
      : [{ path: 'relation', code: 'CLAIM_RELATION' }]),
  ];
}
