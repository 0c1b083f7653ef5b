import type { LocalDate } from '../../../../common/dates';
import { localDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';

/** Kind of a contract of supplementary pension. */
export type SupplementaryKind = 'ORDINARY' | 'SOCIAL';

/** A contract of free supplementary pension. */
export interface SupplementaryContract {
  readonly memberId: string;
  readonly id: string;
  readonly kind: SupplementaryKind;
  readonly insurer: string;
  readonly from: LocalDate;
  /** Last day; null while it runs. */
  readonly to: LocalDate | null;
}

/** What a year that is over allowed. */
export interface SupplementaryYear {
  readonly memberId: string;
  readonly incomeYear: number;
  /** Highest premiums; null when none was open. */
  readonly ordinary: Cents | null;
  readonly social: Cents | null;
  /** Whether all contributions due by 31 December were paid by then. */
  readonly arePaid: boolean;
}

/** What a certificate of supplementary pension attests. */
export interface SupplementaryContent {
  readonly memberId: string;
  readonly incomeYear: number;
  readonly contractId: string;
  readonly kind: SupplementaryKind;
  readonly insurer: string;
  /** Highest premium of the year; null when none was open. */
  readonly maximum: Cents | null;
  readonly arePaid: boolean;
}

/** A certificate in its present version. */
export interface SupplementaryCertificate extends SupplementaryContent {
  readonly version: number;
  readonly issuedOn: LocalDate;
  readonly isPrinted: boolean;
}

/**
 * What the fund attests of each contract that ran in a year: the highest premium, and whether the contributions due were paid by
 * 31 December, on which the deduction hangs. The premium itself is paid to the pension institution, which attests it. Income tax
 * code 1992, articles 52 and 145/3; program law of 24 December 2002, articles 41 to 46.
 */
export function supplementaryContents(
  contracts: readonly SupplementaryContract[],
  { memberId, incomeYear, ordinary, social, arePaid }: SupplementaryYear,
): SupplementaryContent[] {
  const [first, last] = [localDate(incomeYear, 1, 1), localDate(incomeYear, 12, 31)];
  return contracts
    .filter(({ from, to }) => from <= last && (to === null || to >= first))
    .map(({ id, kind, insurer }) => ({
      ...{ memberId, incomeYear, contractId: id, kind, insurer, arePaid },
      maximum: kind === 'SOCIAL' ? social : ordinary,
    }));
}

/** Highest premium that can be deducted: none when contributions were not paid in time; null when the highest is not known. */
export function deductibleMaximum({ maximum, arePaid }: SupplementaryContent): Cents | null {
  return arePaid ? maximum : (0 as Cents);
}

/** Opaque id of a certificate, and the name of its file. */
export function supplementaryId({
  memberId,
  incomeYear,
  contractId,
  version,
}: Pick<SupplementaryCertificate, 'memberId' | 'incomeYear' | 'contractId' | 'version'>): string {
  return Buffer.from(`${memberId}.${incomeYear}.${contractId}.${version}`).toString('base64url');
}
