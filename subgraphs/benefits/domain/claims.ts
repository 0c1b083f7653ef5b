import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { BridgingGround } from './bridging-right/ground';
import type { CaredPerson } from './carer/covered-person';

/** What a claim to the bridging right declares. */
export interface BridgingRightDetails {
  readonly ground: BridgingGround;
  readonly on: LocalDate;
  readonly interruptedUntilOn: LocalDate | null;
  readonly exemptionDecidedOn: LocalDate | null;
  readonly incomeOfYear: Cents | null;
  readonly incomeOfYearBefore: Cents | null;
  readonly isAidedPersonBelow: boolean | null;
  readonly officer: { isWindingUpStarted: boolean; balanceTotal: Cents | null; share: string } | null;
  readonly hasDependants: boolean;
  readonly ownActivityMonths: readonly LocalDate[];
  readonly replacementIncome: Cents;
}

/** What a claim to the carer allowance declares. */
export interface CarerDetails {
  readonly on: LocalDate;
  readonly untilOn: LocalDate;
  readonly isFull: boolean;
  readonly personName: string;
  readonly person: Omit<CaredPerson, 'incapacity'> & { readonly incapacity: string | null };
  readonly personDiedOn: LocalDate | null;
  readonly hasInterruptionAllowance: boolean;
}

/** What a case of service vouchers knows. */
export interface VoucherDetails {
  readonly on: LocalDate;
  readonly stillbornAfterDays: number | null;
  readonly extraWeeks: number;
  readonly isChildInHousehold: boolean | null;
  readonly isActivityResumed: boolean | null;
  readonly isFormerEmployee: boolean;
  readonly userNumber: string | null;
}

/** What a claim to birth or bereavement leave declares. */
export interface LeaveDetails {
  readonly on: LocalDate;
  readonly days: readonly LocalDate[];
  readonly halfDays: readonly LocalDate[];
  readonly relation: string;
  readonly stillbornAfterDays: number | null;
  readonly asksPremium: boolean;
}

/** Documents that a case may wait for. */
export const caseDocuments = [
  'INFORMATION_FORM',
  'PROOF_OF_GROUND',
  'PROOF_OF_INCOME',
  'PROOF_OF_WINDING_UP',
  'FAMILY_CERTIFICATE',
  'MEDICAL_CERTIFICATE',
  'RECOGNITION_OF_HANDICAP',
  'SWORN_STATEMENT',
  'VOUCHER_CONFIRMATION',
  'MATERNITY_ATTESTATION',
  'PROOF_OF_LINK',
  'PROOF_OF_HOUSEHOLD_HELP',
] as const;

/** One kind of document. */
export type CaseDocument = (typeof caseDocuments)[number];

/** A document that came in: when, and whether it shows what it must. */
export interface ReceivedDocument {
  readonly on: LocalDate;
  readonly isConclusive: boolean;
}

/** What a case holds of its claim: the declaration of its benefit, the documents that came in, and what staff found. */
export interface ClaimDetails {
  readonly bridgingRight?: BridgingRightDetails;
  readonly carer?: CarerDetails;
  readonly vouchers?: VoucherDetails;
  readonly leave?: LeaveDetails;
  readonly received?: Readonly<Partial<Record<CaseDocument, ReceivedDocument>>>;
  /** Set by staff when article 192 excludes the claimant. */
  readonly isExcluded?: boolean;
}

/** Facts of a bridging-right claim that staff read in documents; what is null stays as it was. */
export interface ReadFacts {
  readonly incomeOfYear: Cents | null;
  readonly incomeOfYearBefore: Cents | null;
  readonly balanceTotal: Cents | null;
  readonly exemptionDecidedOn: LocalDate | null;
  readonly interruptedUntilOn: LocalDate | null;
}

/** A claim with what staff read in its documents; claims of other benefits hold no such facts and stay as they are. */
export function withReadFacts(claim: ClaimDetails, facts: ReadFacts): ClaimDetails {
  const { bridgingRight } = claim;
  if (bridgingRight === undefined) return claim;
  const { balanceTotal, ...own } = facts;
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
  const { officer } = bridgingRight;
  const company = officer && balanceTotal !== null ? { officer: { ...officer, balanceTotal } } : {};
  return { ...claim, bridgingRight: { ...bridgingRight, ...known, ...company } };
}
