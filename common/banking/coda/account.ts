import { isIban, makeBelgianIban } from '../../identifiers';
import type { CodaLine } from './line';

/** The account field of record 1 with its structure and currency. */
export interface CodaAccount {
  readonly number: string;
  readonly currency: string;
}

/** Reads account and currency of record 1 by the structure it declares. @throws StatementFault */
export function readAccount(line: CodaLine): CodaAccount {
  switch (line.field(2)) {
    case '0':
      return { number: belgianIban(line.field(6, 17)), currency: line.field(19, 21) };
    case '1':
    case '3':
      return { number: line.field(6, 39), currency: line.field(40, 42) };
    case '2':
      return { number: line.field(6, 36), currency: line.field(40, 42) };
    default:
      throw line.fault('ACCOUNT_CHANGES');
  }
}

/** The IBAN of a Belgian account number; the number itself when its own check digits do not fit. */
function belgianIban(number: string): string {
  if (!/^\d{12}$/.test(number)) return number;
  const iban = makeBelgianIban(number.slice(0, 10));
  return isIban(iban) && iban.endsWith(number) ? iban : number;
}
