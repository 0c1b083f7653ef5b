import type { EpcPayment, Letter } from '../../../common/documents';
import type { LocalDate } from '../../../common/dates';
import { translate, writeDate, writeEuro, type Language } from '../../../common/i18n';
import { formatIban, formatStructuredCommunication } from '../../../common/identifiers';
import type { Cents } from '../../../common/money';

/** Who a letter goes to, and on which account it is paid. */
export interface LetterAddress {
  readonly language: Language;
  /** Lines of the address, the name first. */
  readonly recipient: readonly string[];
  readonly payee: Pick<EpcPayment, 'beneficiary' | 'iban' | 'bic' | 'communication'>;
}

/** The payment that a letter asks for, as the QR code holds it; undefined when nothing is to be paid. Cents. */
export function letterPayment(amount: Cents, payee: LetterAddress['payee']): EpcPayment | undefined {
  if (amount <= 0) return undefined;
  const { beneficiary, iban, bic, communication } = payee;
  return { beneficiary, iban, bic, communication, amount };
}

/** How to pay, with the QR code and the same in words beside it; undefined when nothing is to be paid. Cents. */
export function paymentBlock({ language, payee }: LetterAddress, amount: Cents, dueOn: LocalDate): Letter['payment'] {
  const code = letterPayment(amount, payee);
  if (code === undefined) return undefined;
  const label = (name: string) => translate(language, `contributions.notice.${name}`);
  const lines = [
    `${label('pay-to')}: ${payee.beneficiary}`,
    `IBAN: ${formatIban(payee.iban)}`,
    `${label('pay-amount')}: ${writeEuro(language, amount)}`,
    `${label('pay-before')}: ${writeDate(language, dueOn)}`,
    `${label('pay-reference')}: ${formatStructuredCommunication(payee.communication)}`,
  ];
  return { code, lines };
}
