import type { LocalDate } from '../../../common/dates';
import { difficultyGrounds } from './bridging-right/ground';
import type { ClaimChannel } from './case';
import type {
  BridgingRightDetails,
  CarerDetails,
  CaseDocument,
  ClaimDetails,
  LeaveDetails,
  VoucherDetails,
} from './claims';
import type { FundBenefit, IndemnityFact, LifeEventFact } from './facts';

/** What the fund holds already and therefore does not ask for. RD 6.2.2023, article 7 §2; Charter, article 11. */
export interface HeldFacts {
  readonly channel: ClaimChannel;
  readonly events: readonly LifeEventFact[];
  readonly indemnities: readonly IndemnityFact[];
  /** Days on which INASTI exempted the member from contributions. */
  readonly exemptions: readonly LocalDate[];
}

/** Documents without which a decision is taken all the same: the lower amount applies until they come in. */
export const optionalDocuments: readonly CaseDocument[] = ['FAMILY_CERTIFICATE', 'PROOF_OF_HOUSEHOLD_HELP'];

/** Documents that a claim needs, whether or not they came in; none that the fund holds. */
export function neededDocuments(benefit: FundBenefit, claim: ClaimDetails, held: HeldFacts): CaseDocument[] {
  switch (benefit) {
    case 'BRIDGING_RIGHT':
      return claim.bridgingRight ? ofBridgingRight(claim.bridgingRight, held) : [];
    case 'CARER_ALLOWANCE':
      return claim.carer ? ofCarer(claim.carer) : [];
    case 'MATERNITY_VOUCHERS':
      return claim.vouchers ? ofVouchers(claim.vouchers, held) : [];
    case 'BIRTH_LEAVE':
    case 'BEREAVEMENT_LEAVE':
      return claim.leave ? ofLeave(benefit, claim.leave, held) : [];
  }
}

/** Documents of a claim that did not come in yet. */
export function missingDocuments(benefit: FundBenefit, claim: ClaimDetails, held: HeldFacts): CaseDocument[] {
  return neededDocuments(benefit, claim, held).filter((document) => claim.received?.[document] === undefined);
}

/** The information form of article 194 is asked for unless the claim came online, where it is the form itself. */
function ofBridgingRight(details: BridgingRightDetails, { channel, exemptions }: HeldFacts): CaseDocument[] {
  const { ground, officer, hasDependants, incomeOfYear, incomeOfYearBefore, exemptionDecidedOn } = details;
  const needed: CaseDocument[] = channel === 'ELECTRONIC' ? [] : ['INFORMATION_FORM'];
  if (!(difficultyGrounds as readonly string[]).includes(ground) || ground === 'INTEGRATION_INCOME')
    needed.push('PROOF_OF_GROUND');
  const isExemptionKnown = exemptionDecidedOn !== null || exemptions.length > 0;
  if (ground === 'CONTRIBUTION_EXEMPTION' && !isExemptionKnown) needed.push('PROOF_OF_GROUND');
  if (ground === 'LOW_INCOME' && (incomeOfYear === null || incomeOfYearBefore === null)) needed.push('PROOF_OF_INCOME');
  if (ground === 'LOW_INCOME' && officer !== null) needed.push('PROOF_OF_WINDING_UP');
  if (hasDependants) needed.push('FAMILY_CERTIFICATE');
  return needed;
}

function ofCarer({ person, isFull }: CarerDetails): CaseDocument[] {
  const isChild = person.reason === 'HANDICAPPED_CHILD';
  return [
    isChild ? 'RECOGNITION_OF_HANDICAP' : 'MEDICAL_CERTIFICATE',
    ...(isFull ? [] : (['SWORN_STATEMENT'] as const)),
  ];
}

/** The mutual fund's attestation of the rest shows the insurance; without one it is asked for. */
function ofVouchers({ userNumber }: VoucherDetails, { indemnities }: HeldFacts): CaseDocument[] {
  const isAttested = indemnities.some(({ kind }) => kind === 'MATERNITY');
  return [
    ...(userNumber === null ? (['VOUCHER_CONFIRMATION'] as const) : []),
    ...(isAttested ? [] : (['MATERNITY_ATTESTATION'] as const)),
  ];
}

/** A birth or death that was declared to the fund is not to be shown again. */
function ofLeave(benefit: FundBenefit, { on, asksPremium }: LeaveDetails, { events }: HeldFacts): CaseDocument[] {
  const kind = benefit === 'BIRTH_LEAVE' ? 'BIRTH' : 'DEATH';
  const isKnown = events.some((event) => event.kind === kind && event.on === on);
  return [
    ...(isKnown ? [] : (['PROOF_OF_LINK'] as const)),
    ...(asksPremium ? (['PROOF_OF_HOUSEHOLD_HELP'] as const) : []),
  ];
}
