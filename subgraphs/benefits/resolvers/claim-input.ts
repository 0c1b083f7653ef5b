import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { InputIssueFacts } from '../../../common/problems';
import { formatRatio } from '../../../common/ratio';
import type { BridgingRightDetails, CarerDetails, ClaimDetails, LeaveDetails, VoucherDetails } from '../domain/claims';
import type { FundBenefit, SocialScheme } from '../domain/facts';
import type {
  BridgingRightClaimInput,
  CarerAllowanceClaimInput,
  ClaimBenefitInput,
  LeaveClaimInput,
  MaternityVouchersClaimInput,
} from '../schema.generated';

/** Field of the input that holds the facts of each benefit. */
export const detailFields: Readonly<Record<FundBenefit, keyof ClaimBenefitInput>> = {
  BRIDGING_RIGHT: 'bridgingRight',
  CARER_ALLOWANCE: 'carerAllowance',
  MATERNITY_VOUCHERS: 'maternityVouchers',
  BIRTH_LEAVE: 'birthLeave',
  BEREAVEMENT_LEAVE: 'bereavementLeave',
};

/** Facts that are missing, or that belong to another benefit. */
export function detailIssues(input: ClaimBenefitInput): InputIssueFacts[] {
  const wanted = detailFields[input.benefit as FundBenefit] as keyof ClaimBenefitInput | undefined;
  const foreign = Object.values(detailFields).filter((field) => field !== wanted && input[field]);
  const missing = wanted !== undefined && !input[wanted];
  return [
    ...(missing ? [{ path: `input.${wanted}`, code: 'CLAIM_DETAILS_MISSING' }] : []),
    ...foreign.map((field) => ({ path: `input.${field}`, code: 'CLAIM_DETAILS_FOREIGN' })),
  ];
}

/** The declaration of a claim as a case keeps it, with the day of its event; nothing for a scheme of others. */
export function claimOf(input: ClaimBenefitInput): { claim: ClaimDetails; eventOn: LocalDate | null } {
  const { bridgingRight, carerAllowance, maternityVouchers, birthLeave, bereavementLeave } = input;
  const leave = input.benefit === 'BIRTH_LEAVE' ? birthLeave : bereavementLeave;
  if (bridgingRight) return { claim: { bridgingRight: bridgingRightOf(bridgingRight) }, eventOn: bridgingRight.on };
  if (carerAllowance) return { claim: { carer: carerOf(carerAllowance) }, eventOn: carerAllowance.on };
  if (maternityVouchers) return { claim: { vouchers: vouchersOf(maternityVouchers) }, eventOn: maternityVouchers.on };
  return leave ? { claim: { leave: leaveOf(leave) }, eventOn: leave.on } : { claim: {}, eventOn: null };
}

/** Whether a claim names a scheme that the fund does not decide. */
export function isForeign(benefit: SocialScheme): boolean {
  return !(benefit in detailFields);
}

function bridgingRightOf(input: BridgingRightClaimInput): BridgingRightDetails {
  const { officer } = input;
  return {
    ground: input.ground,
    on: input.on,
    interruptedUntilOn: input.interruptedUntilOn ?? null,
    exemptionDecidedOn: input.exemptionDecidedOn ?? null,
    incomeOfYear: input.incomeOfYear ?? null,
    incomeOfYearBefore: input.incomeOfYearBefore ?? null,
    isAidedPersonBelow: input.isAidedPersonBelow ?? null,
    officer: officer
      ? {
          isWindingUpStarted: officer.isWindingUpStarted,
          balanceTotal: officer.balanceTotal ?? null,
          share: formatRatio(officer.share ?? { numerator: 1, denominator: 1 }, 6),
        }
      : null,
    hasDependants: input.hasDependants ?? false,
    ownActivityMonths: input.ownActivityMonths ?? [],
    replacementIncome: input.replacementIncome ?? (0 as Cents),
  };
}

function carerOf(input: CarerAllowanceClaimInput): CarerDetails {
  const { on, untilOn, isFull, personName, personDiedOn, hasInterruptionAllowance, ...person } = input;
  return {
    ...{ on, untilOn, isFull, personName, personDiedOn: personDiedOn ?? null },
    hasInterruptionAllowance: hasInterruptionAllowance ?? false,
    person: {
      reason: person.reason,
      isPartner: person.isPartner ?? false,
      isSameHousehold: person.isSameHousehold ?? false,
      kinshipDegree: person.kinshipDegree ?? null,
      birthDate: person.birthDate ?? null,
      incapacity: person.incapacity ? formatRatio(person.incapacity, 4) : null,
      firstPillarPoints: person.firstPillarPoints ?? null,
      hasIntegrationAllowance: person.hasIntegrationAllowance ?? false,
    },
  };
}

function vouchersOf(input: MaternityVouchersClaimInput): VoucherDetails {
  return {
    on: input.on,
    stillbornAfterDays: input.stillbornAfterDays ?? null,
    extraWeeks: input.extraWeeks ?? 0,
    isChildInHousehold: input.isChildInHousehold,
    isActivityResumed: input.isActivityResumed,
    isFormerEmployee: input.isFormerEmployee ?? false,
    userNumber: input.userNumber || null,
  };
}

function leaveOf(input: LeaveClaimInput): LeaveDetails {
  return {
    on: input.on,
    days: input.days,
    halfDays: input.halfDays ?? [],
    relation: input.relation,
    stillbornAfterDays: input.stillbornAfterDays ?? null,
    asksPremium: input.isPremiumAsked ?? false,
  };
}
