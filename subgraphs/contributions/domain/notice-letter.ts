import type { EpcPayment, Letter } from '../../../common/documents';
import { translate, writeDate, writeEuro, type Language } from '../../../common/i18n';
import { formatIban, formatStructuredCommunication } from '../../../common/identifiers';
import { noticeTexts, noticeTotal, type DueNotice } from './due-notice';

/** Who a notice goes to and on which account it is paid. */
export interface NoticeAddress {
  readonly language: Language;
  readonly recipient: readonly string[];
  readonly payee: Pick<EpcPayment, 'beneficiary' | 'iban' | 'bic' | 'communication'>;
  /** Fee as people write it, such as `3.95 %`. */
  readonly feeRate: string;
}

/** The payment that a notice asks for; undefined when nothing is owed. */
export function noticePayment(notice: DueNotice, payee: NoticeAddress['payee']): EpcPayment | undefined {
  const amount = noticeTotal(notice);
  return amount > 0 ? { ...payee, amount } : undefined;
}

/** A due notice as a letter in the member's language. Royal decree no. 38, articles 11 §4 and 20 §4. */
export function noticeLetter(notice: DueNotice, address: NoticeAddress): Letter {
  const { language, recipient, payee, feeRate } = address;
  const facts = {
    quarter: notice.quarter,
    income: writeEuro(language, notice.income ?? noticeTotal(notice)),
    due: writeDate(language, notice.dueOn),
    fee: writeEuro(language, notice.fee),
    feeRate,
  };
  const tell = (name: string) => translate(language, `contributions.notice.${name}`, facts);
  const code = noticePayment(notice, payee);
  const texts = noticeTexts(notice);
  return {
    ...{ language, sender: payee.beneficiary, recipient, on: notice.issuedOn, title: tell('title') },
    paragraphs: texts.filter((name) => !name.startsWith('fee')).map(tell),
    rows: [
      [tell('row-contribution'), writeEuro(language, notice.contribution)],
      [tell('row-fee'), writeEuro(language, notice.fee)],
      [tell('row-total'), writeEuro(language, noticeTotal(notice))],
    ],
    payment: code && { code, lines: paymentLines(language, notice, payee) },
    closing: [...texts.filter((name) => name.startsWith('fee')), 'not-received', 'questions'].map(tell),
  };
}

function paymentLines(language: Language, notice: DueNotice, payee: NoticeAddress['payee']): string[] {
  const label = (name: string) => translate(language, `contributions.notice.${name}`);
  return [
    `${label('pay-to')}: ${payee.beneficiary}`,
    `IBAN: ${formatIban(payee.iban)}`,
    `${label('pay-amount')}: ${writeEuro(language, noticeTotal(notice))}`,
    `${label('pay-before')}: ${writeDate(language, notice.dueOn)}`,
    `${label('pay-reference')}: ${formatStructuredCommunication(payee.communication)}`,
  ];
}
