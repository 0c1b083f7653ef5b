import type { LocalDate } from '../../../common/dates';
import type { Iban } from '../../../common/identifiers';
import type { Payment } from './decision';
import type { SocialScheme } from './facts';
import type { ClaimDetails } from './claims';
import type { InstitutionCode } from './rights/institutions';

/** Where a case stands. */
export type CaseStatus =
  'OPEN' | 'AWAITING_DOCUMENTS' | 'AMOUNT_AWAITED' | 'GRANTED' | 'REFUSED' | 'CLOSED' | 'FORWARDED';

/** How a claim came in; each channel has its own date. PL 26.12.2022, article 194. */
export type ClaimChannel = 'ELECTRONIC' | 'REGISTERED_LETTER' | 'DEPOSIT' | 'AUTOMATIC';

/** A claim or an automatic grant of one benefit. */
export interface BenefitCase {
  readonly id: string;
  readonly memberId: string;
  /** The scheme; one that the fund does not decide was passed on. */
  readonly benefit: SocialScheme;
  /** Reference that letters carry. */
  readonly reference: string;
  readonly status: CaseStatus;
  readonly isAutomatic: boolean;
  readonly channel: ClaimChannel;
  readonly submittedOn: LocalDate;
  /** Fact, birth, death or start of the interruption; null while not known. */
  readonly eventOn: LocalDate | null;
  readonly decideBy: LocalDate;
  /** Since when the clock stands still because documents are missing; null while it runs. */
  readonly suspendedOn: LocalDate | null;
  readonly suspendedDays: number;
  readonly claim: ClaimDetails;
  readonly iban: Iban | null;
  /** Months of benefit that the case consumes of a credit. */
  readonly monthsUsed: number;
  readonly forwardedTo: InstitutionCode | null;
  readonly forwardedOn: LocalDate | null;
}

/** A case of a list, with the facts that the list shows. */
export interface ListedCase extends BenefitCase {
  /** Day of the latest decision; null while there is none. */
  readonly decidedOn: LocalDate | null;
  /** Next payment that is planned or ordered; null when there is none. */
  readonly nextPayment: Payment | null;
}
