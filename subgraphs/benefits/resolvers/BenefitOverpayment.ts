import { translate } from '../../../common/i18n';
import { isWaiverPossible } from '../domain/charter/undue';
import { undueLetter } from '../domain/letters/undue-letter';
import { undueFinding } from '../domain/letters/undue-reason';
import { remainingOf } from '../domain/overpayment';
import type { BenefitOverpaymentResolvers } from '../schema.generated';
import { letterDocument, letterLanguage, letterParties } from './letters';

/** An undue sum that is claimed back, in the caller's language. */
export const BenefitOverpayment: BenefitOverpaymentResolvers = {
  prescribedAmount: ({ prescribed }) => prescribed,
  remainingAmount: (undue) => remainingOf(undue),
  reasons: (undue) => [undueFinding(undue)],
  prescription: ({ computation: { years } }, _arguments, { language }) =>
    translate(language, 'benefits.letter.undue-prescription', { years }),
  waiver: (undue) => (isWaiverPossible(undue.cause) ? undue : null),
  instalments: ({ instalments }) => instalments.map(({ dueOn: due, ...one }) => ({ ...one, due })),
  appeal: (undue) => undue,
  letter: async (undue, { language: asked }, context) => {
    const person = await context.loaders.person.load(undue.memberId);
    if (person === null) throw new Error('an undue sum without its member');
    const letter = undueLetter(letterLanguage(person, asked), letterParties(context, person), undue);
    return letterDocument(letter, undue.reference, 'UNDUE');
  },
};
