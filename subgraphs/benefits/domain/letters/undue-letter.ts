import { translate, writeDate, writeEuro, type Language } from '../../../../common/i18n';
import { appealMentions, undueMentions } from '../charter/clocks';
import { isWaiverPossible, recoveryBasis } from '../charter/undue';
import type { Overpayment } from '../overpayment';
import { tellFinding } from '../tell';
import { appealPart } from './appeal';
import { undueFinding } from './undue-reason';
import { addresseeLines, senderLines, type Letter, type LetterParties } from './letter';

/** The letter that claims back an undue sum, with the twelve mentions of the Charter, articles 14 and 15. */
export function undueLetter(language: Language, parties: LetterParties, undue: Overpayment): Letter {
  const text = (key: string, values = {}) => translate(language, `benefits.letter.${key}`, values);
  const day = (date: Overpayment['from']) => writeDate(language, date);
  const lines = undue.computation.sums.map(({ isPrescribed, paidOn, periodFrom, periodTo, amount }) =>
    text(isPrescribed ? 'undue-prescribed' : 'undue-line', {
      paidOn: day(paidOn),
      from: day(periodFrom),
      to: day(periodTo),
      amount: writeEuro(language, amount),
    }),
  );
  const reason = tellFinding(language, undueFinding(undue));
  return {
    sender: senderLines(parties),
    addressee: addresseeLines(parties),
    title: text('undue-title', { benefit: translate(language, `benefits.schemes.${undue.benefit}`) }),
    references: text('references', { reference: undue.reference, date: day(undue.foundOn) }),
    parts: [
      {
        heading: null,
        paragraphs: [
          text('undue-finding', { from: day(undue.from), to: day(undue.to) }),
          text('undue-total', { amount: writeEuro(language, undue.amount) }),
        ],
      },
      {
        heading: text('reasons'),
        paragraphs: [text('undue-provisions', { reason, basis: recoveryBasis[undue.benefit] })],
      },
      {
        heading: text('computation'),
        paragraphs: [...lines, text('undue-prescription', { years: undue.computation.years })],
      },
      {
        heading: null,
        paragraphs: [
          text(isWaiverPossible(undue.cause) ? 'undue-waiver' : 'undue-no-waiver'),
          text('undue-instalments'),
        ],
      },
      appealPart(language, parties, undue),
    ],
    mentions: [...appealMentions, ...undueMentions],
  };
}
