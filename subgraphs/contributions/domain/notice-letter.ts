import type { EpcPayment, Letter } from '../../../common/documents';
import { translate, writeDate, writeEuro, type Language } from '../../../common/i18n';
import type { AnnouncedCollection } from './direct-debit/collection';
import { noticeTexts, noticeTotal, type DueNotice } from './due-notice';
import { letterPayment, paymentBlock, type LetterAddress } from './letter-address';

/** Who a notice goes to, with the rate of the fee. */
export interface NoticeAddress extends LetterAddress {
  /** Fee as people write it, such as `3.95 %`. */
  readonly feeRate: string;
}

/** The payment that a notice asks for; undefined when nothing is owed. */
export function noticePayment(notice: DueNotice, payee: NoticeAddress['payee']): EpcPayment | undefined {
  return letterPayment(noticeTotal(notice), payee);
}

/**
 * A due notice as a letter in the member's language. Royal decree no. 38, articles 11 §4 and 20 §4. One that announces a
 * direct debit says so instead of asking for a payment.
 */
export function noticeLetter(notice: DueNotice, address: NoticeAddress, collection?: AnnouncedCollection): Letter {
  const { language, recipient, payee, feeRate } = address;
  const facts = {
    quarter: notice.quarter,
    income: writeEuro(language, notice.income ?? noticeTotal(notice)),
    due: writeDate(language, notice.dueOn),
    fee: writeEuro(language, notice.fee),
    feeRate,
    ...(collection && collectionFacts(language, collection)),
  };
  const tell = (name: string) => translate(language, `contributions.notice.${name}`, facts);
  const texts = noticeTexts(notice);
  return {
    ...{ language, sender: payee.beneficiary, recipient, on: notice.issuedOn, title: tell('title') },
    paragraphs: [...texts.filter((name) => !name.startsWith('fee')), ...(collection ? ['collected'] : [])].map(tell),
    rows: [
      [tell('row-contribution'), writeEuro(language, notice.contribution)],
      [tell('row-fee'), writeEuro(language, notice.fee)],
      [tell('row-total'), writeEuro(language, noticeTotal(notice))],
    ],
    payment: collection ? undefined : paymentBlock(address, noticeTotal(notice), notice.dueOn),
    closing: [...texts.filter((name) => name.startsWith('fee')), 'not-received', 'questions'].map(tell),
  };
}

function collectionFacts(language: Language, { collectOn, amount, ...mandate }: AnnouncedCollection) {
  return { ...mandate, collect: writeDate(language, collectOn), amount: writeEuro(language, amount) };
}
