import type { LocalDate } from '../../../../common/dates';
import { translate, writeDate, type Language } from '../../../../common/i18n';
import type { BenefitCase } from '../case';
import { addresseeLines, senderLines, type Letter, type LetterParties } from './letter';

/** The receipt of a claim, with the period of examination and the prescription. Charter, article 9. */
export function receiptLetter(
  language: Language,
  parties: LetterParties,
  one: Pick<BenefitCase, 'benefit' | 'reference' | 'submittedOn' | 'decideBy'>,
  facts: { readonly lapsesOn: LocalDate | null; readonly missing: readonly string[] },
): Letter {
  const text = (key: string, values = {}) => translate(language, `benefits.letter.${key}`, values);
  const day = (date: LocalDate) => writeDate(language, date);
  const wanted = facts.missing.map((document) => translate(language, `benefits.documents.${document}`));
  return {
    sender: senderLines(parties),
    addressee: addresseeLines(parties),
    title: text('receipt-title', { benefit: translate(language, `benefits.schemes.${one.benefit}`) }),
    references: text('references', { reference: one.reference, date: day(one.submittedOn) }),
    parts: [
      {
        heading: null,
        paragraphs: [
          text('receipt', { date: day(one.submittedOn) }),
          text('receipt-examination', { date: day(one.decideBy) }),
          ...(facts.lapsesOn === null ? [] : [text('receipt-prescription', { date: day(facts.lapsesOn) })]),
        ],
      },
      ...(wanted.length === 0 ? [] : [{ heading: text('receipt-missing'), paragraphs: wanted }]),
      { heading: null, paragraphs: [text('contact', { ...parties.fund, fund: parties.fund.name })] },
    ],
    mentions: [],
  };
}
