import type { EpcPayment, Letter } from '../../../../common/documents';
import { formatIban, formatStructuredCommunication } from '../../../../common/identifiers';
import { translate, writeDate, writeEuro, type Language } from '../../../../common/i18n';
import { addCents, sumCents, type Cents } from '../../../../common/money';
import type { LocalDate } from '../../../../common/dates';
import { principalOf, totalOf } from '../claim';
import type { RecoveryDebt, RecoveryStepKind } from './file';

/** Steps of which the debtor, or who answers for the debtor, gets a letter from the fund. */
export type LetterKind = Extract<
  RecoveryStepKind,
  'REMINDER' | 'STATEMENT' | 'FORMAL_NOTICE' | 'SOLIDARITY_CALL' | 'WRIT'
>;

/** What a writ has to mention beside the account: general regulation, article 47bis. */
export interface WritMentions {
  /** National register number of the person or enterprise number of the company. */
  readonly number: string;
  readonly visaOn: LocalDate;
  readonly sentOn: LocalDate;
  /** Day of the last payment; null when nothing was ever paid. */
  readonly lastPaymentOn: LocalDate | null;
}

/** Everything a letter says, kept with the step so that the same letter can be made again. */
export interface RecoveryLetter {
  readonly kind: LetterKind;
  readonly on: LocalDate;
  readonly language: Language;
  /** Name first, then the address. */
  readonly recipient: readonly string[];
  readonly payee: Pick<EpcPayment, 'beneficiary' | 'iban' | 'bic' | 'communication'>;
  readonly debts: readonly RecoveryDebt[];
  /** Interest and costs, in cents. */
  readonly costs: Cents;
  /** Name of the debtor for whom somebody else is called. */
  readonly debtorName?: string | undefined;
  readonly writ?: WritMentions | undefined;
}

const paragraphs: Readonly<Record<LetterKind, readonly string[]>> = {
  REMINDER: ['reminder', 'pay-now', 'help'],
  STATEMENT: ['statement', 'pay-now', 'surcharges', 'help'],
  FORMAL_NOTICE: ['formal-notice', 'one-month', 'after-month', 'contact', 'help'],
  SOLIDARITY_CALL: ['solidarity', 'solidarity-basis', 'pay-now', 'solidarity-contest'],
  WRIT: ['writ', 'writ-debtor', 'writ-reasons', 'writ-order', 'writ-last-payment', 'writ-opposition'],
};

/** Sum that a letter asks for, in cents. */
export function letterTotal({ debts, costs }: Pick<RecoveryLetter, 'debts' | 'costs'>): Cents {
  return addCents(sumCents(debts.map(({ open }) => totalOf(open))), costs);
}

/**
 * A letter of recovery in the reader's language. The formal notice states the sums and, on pain of nullity, the month to
 * contest or to ask for terms by registered letter (general regulation, article 46); a writ has its eight mentions (article
 * 47bis).
 */
export function recoveryLetter(facts: RecoveryLetter): Letter {
  const { kind, language, recipient, payee, on, writ } = facts;
  const values = {
    total: writeEuro(language, letterTotal(facts)),
    on: writeDate(language, on),
    debtor: facts.debtorName ?? recipient[0] ?? '',
    fund: payee.beneficiary,
    number: writ?.number ?? '',
    visa: writ ? writeDate(language, writ.visaOn) : '',
    sent: writ ? writeDate(language, writ.sentOn) : '',
    lastPayment: writ?.lastPaymentOn ? writeDate(language, writ.lastPaymentOn) : 'none',
  };
  const tell = (name: string) => translate(language, `contributions.recovery-letter.${name}`, values);
  return {
    ...{ language, sender: payee.beneficiary, recipient, on, title: tell(`title-${kind}`) },
    paragraphs: paragraphs[kind].map(tell),
    rows: rowsOf(facts),
    payment: { code: { ...payee, amount: letterTotal(facts) }, lines: paymentLines(facts) },
    closing: [tell('crossed'), tell('questions')],
  };
}

function rowsOf({ language, debts, costs }: RecoveryLetter): (readonly [string, string])[] {
  const row = (name: string, amount: Cents, values = {}) =>
    [translate(language, `contributions.recovery-letter.${name}`, values), writeEuro(language, amount)] as const;
  const ofDebts = debts.flatMap(({ period, dueOn, open }) => [
    row('row-principal', principalOf(open), { period, due: writeDate(language, dueOn) }),
    ...(open.surcharge > 0 ? [row('row-surcharge', open.surcharge, { period })] : []),
  ]);
  const ofCosts = costs > 0 ? [row('row-costs', costs)] : [];
  return [...ofDebts, ...ofCosts, row('row-total', letterTotal({ debts, costs }))];
}

function paymentLines(facts: RecoveryLetter): string[] {
  const { language, payee } = facts;
  const label = (name: string) => translate(language, `contributions.notice.${name}`);
  return [
    `${label('pay-to')}: ${payee.beneficiary}`,
    `IBAN: ${formatIban(payee.iban)}`,
    `${label('pay-amount')}: ${writeEuro(language, letterTotal(facts))}`,
    `${label('pay-reference')}: ${formatStructuredCommunication(payee.communication)}`,
  ];
}
