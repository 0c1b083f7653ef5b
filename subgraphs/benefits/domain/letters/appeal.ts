import type { LocalDate } from '../../../../common/dates';
import { translate, writeDate, type Language } from '../../../../common/i18n';
import { courtAddresses, type LaborCourt } from '../charter/labor-court';
import type { LetterParties, LetterPart } from './letter';

/** The part on the appeal, with the six mentions of the Charter, article 14. */
export function appealPart(
  language: Language,
  { fund }: LetterParties,
  { court, appealUntil }: { readonly court: LaborCourt; readonly appealUntil: LocalDate },
): LetterPart {
  const text = (key: string, values = {}) => translate(language, `benefits.letter.${key}`, values);
  const appeal = {
    until: writeDate(language, appealUntil),
    court: translate(language, `benefits.courts.${court}`),
    address: courtAddresses[court],
    how: translate(language, 'benefits.appeal.how'),
  };
  return {
    heading: text('appeal'),
    paragraphs: [
      text('appeal-text', appeal),
      text('judicial-code-728'),
      text('judicial-code-1017'),
      text('contact', { fund: fund.name, phone: fund.phone, email: fund.email }),
    ],
  };
}
