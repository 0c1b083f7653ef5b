import type { Ssin } from '../../../../common/identifiers';
import type { Language } from '../../../../common/i18n';

/** A person about whom mutual funds are told. */
export interface InsuredPerson {
  readonly memberId: string;
  readonly ssin: Ssin;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: Language;
  /** Three-digit code of the mutual fund; null when not known. */
  readonly mutualFundCode: string | null;
}
