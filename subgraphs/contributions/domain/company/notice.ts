import type { Letter } from '../../../../common/documents';
import { localDate, type LocalDate } from '../../../../common/dates';
import { translate, writeDate, writeEuro } from '../../../../common/i18n';
import { type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { formatRatio } from '../../../../common/ratio';
import { paymentBlock, type LetterAddress } from '../letter-address';

/** Notice of the annual contribution of a company as it was issued. */
export interface CompanyNotice {
  readonly companyId: string;
  readonly year: number;
  readonly size: 'SMALL' | 'LARGE';
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly amount: Cents;
}

/**
 * A notice of the annual contribution as a letter in the language of the company: the amount and on what it rests, the last day
 * and what being late costs, and when nothing is owed. Law of 30 December 1992, articles 91 to 94.
 */
export function companyNoticeLetter(book: ParameterBook, notice: CompanyNotice, address: LetterAddress): Letter {
  const { language, recipient, payee } = address;
  const rate = book.ratio('contributions.company/late-rate', notice.dueOn);
  const facts = {
    year: String(notice.year),
    sheetYear: String(notice.year - book.count('contributions.company/penultimate-year-distance', firstDay(notice))),
    due: writeDate(language, notice.dueOn),
    rate: `${formatRatio({ ...rate, numerator: rate.numerator * 100 }, 0)} %`,
  };
  const tell = (name: string) => translate(language, `contributions.company-notice.${name}`, facts);
  return {
    ...{ language, sender: payee.beneficiary, recipient, on: notice.issuedOn, title: tell('title') },
    paragraphs: [notice.size === 'SMALL' ? 'small' : 'large', 'due', 'late', 'not-owed'].map(tell),
    rows: [
      [tell('row-contribution'), writeEuro(language, notice.amount)],
      [tell('row-total'), writeEuro(language, notice.amount)],
    ],
    payment: paymentBlock(address, notice.amount, notice.dueOn),
    closing: ['liable', 'not-received', 'questions'].map(tell),
  };
}

function firstDay({ year }: CompanyNotice): LocalDate {
  return localDate(year, 1, 1);
}
