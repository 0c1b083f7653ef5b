import type { LocalDate } from '../../../../common/dates';
import type { Ssin } from '../../../../common/identifiers';
import type { Language } from '../../../../common/i18n';

/** A person for whom certificates are made. */
export interface Taxpayer {
  readonly memberId: string;
  readonly ssin: Ssin;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: Language;
  /** Null when the register does not know the full date. */
  readonly birthDate: LocalDate | null;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
}
