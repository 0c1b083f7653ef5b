import type { EpcPayment, Letter } from '../../../common/documents';
import type { LocalDate } from '../../../common/dates';
import { translate, writeDate, writeEuro } from '../../../common/i18n';
import { addCents, negateCents, subtractCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import { letterPayment, paymentBlock, type LetterAddress } from './letter-address';
import type { RegularizedQuarter } from './regularization';
import { supplementSurchargeStart } from './surcharge';

/** A statement of regularization, as far as its letter says it. */
export interface RegularizationNotice {
  readonly year: number;
  readonly income: Cents;
  readonly issuedOn: LocalDate;
  readonly difference: Cents;
  readonly surcharge: Cents;
  /** Money in hand that paid the supplement at once, in cents. */
  readonly paidFromCredit: Cents;
  readonly quarters: readonly RegularizedQuarter[];
}

/** What a statement asks to be paid: supplement and surcharges less what money in hand paid at once; zero when nothing. */
export function regularizationTotal({ quarters, paidFromCredit }: RegularizationNotice): Cents {
  const more = quarters.filter(({ definitive, claimed }) => definitive > claimed);
  const supplement = sumCents(more.map(({ definitive, claimed }) => subtractCents(definitive, claimed)));
  const surcharge = sumCents(quarters.map((one) => one.surcharge));
  const total = subtractCents(addCents(supplement, surcharge), paidFromCredit);
  return total > 0 ? total : zeroCents;
}

/** The payment that a statement asks for; undefined when nothing is to be paid. */
export function regularizationPayment(
  statement: RegularizationNotice,
  payee: LetterAddress['payee'],
): EpcPayment | undefined {
  return letterPayment(regularizationTotal(statement), payee);
}

/**
 * A statement of regularization as a letter in the member's language, quarter by quarter. Royal decree no. 38, articles 11 §5
 * and 11bis; general regulation, articles 43 and 44.
 */
export function regularizationLetter(statement: RegularizationNotice, address: LetterAddress): Letter {
  const { language, recipient, payee } = address;
  const payableOn = supplementSurchargeStart(statement.issuedOn);
  const total = regularizationTotal(statement);
  const facts = {
    year: String(statement.year),
    income: writeEuro(language, statement.income),
    due: writeDate(language, payableOn),
    back: writeEuro(language, negateCents(statement.difference)),
  };
  const tell = (name: string) => translate(language, `contributions.regularization.${name}`, facts);
  return {
    ...{ language, sender: payee.beneficiary, recipient, on: statement.issuedOn, title: tell('title') },
    paragraphs: textsOf(statement, total).map(tell),
    rows: rowsOf(statement, total, address),
    payment: paymentBlock(address, total, payableOn),
    closing: [tell('questions')],
  };
}

/** Names of the texts in order. */
function textsOf({ difference, surcharge, paidFromCredit }: RegularizationNotice, total: Cents): string[] {
  return [
    'rests-on',
    ...(difference > 0 ? ['more'] : difference < 0 ? ['less', 'less-used'] : ['same']),
    ...(surcharge > 0 ? ['lowered'] : []),
    ...(paidFromCredit > 0 ? ['from-credit'] : []),
    ...(total > 0 ? ['due', 'difficult'] : []),
  ];
}

function rowsOf(
  statement: RegularizationNotice,
  total: Cents,
  { language }: LetterAddress,
): (readonly [string, string])[] {
  const tell = (name: string, quarter = '') => translate(language, `contributions.regularization.${name}`, { quarter });
  const write = (amount: Cents) => writeEuro(language, amount);
  const quarters = statement.quarters.flatMap(({ quarter, claimed, definitive, surcharge }): [string, string][] => [
    [tell('row-claimed', quarter), write(claimed)],
    [tell('row-definitive', quarter), write(definitive)],
    ...(surcharge > 0 ? [[tell('row-surcharge', quarter), write(surcharge)] as [string, string]] : []),
  ]);
  const { difference, paidFromCredit } = statement;
  const credit: [string, string][] =
    paidFromCredit > 0 ? [[tell('row-credit'), write(negateCents(paidFromCredit))]] : [];
  const last: [string, string] =
    total > 0 || difference >= 0
      ? [tell('row-total'), write(total)]
      : [tell('row-back'), write(negateCents(difference))];
  return [...quarters, ...credit, last];
}
