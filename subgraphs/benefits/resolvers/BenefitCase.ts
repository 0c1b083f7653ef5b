import type { ParameterBook } from '../../../common/parameters';
import type { BenefitCase as Case } from '../domain/case';
import { claimLapsesOn } from '../domain/charter/prescription';
import { fundBenefits, type FundBenefit } from '../domain/facts';
import { receiptLetter } from '../domain/letters/receipt';
import type { BenefitCaseResolvers } from '../schema.generated';
import { letterDocument, letterLanguage, letterParties } from './letters';

/** A case; as an entity it is shown only to those who may read the member's file. */
export const BenefitCase: BenefitCaseResolvers = {
  __resolveReference: async ({ id }, { loaders, mayRead }) => {
    const found = await loaders.case.load(id);
    return found !== null && (await mayRead(found.memberId)) ? found : null;
  },
  lapsesOn: (one, _arguments, { book }) => lapseOf(book, one),
  receipt: async (one, { language: asked }, context) => {
    const person = await context.loaders.person.load(one.memberId);
    if (person === null) throw new Error('a case without its member');
    const documents = await context.loaders.documents.load(one.id);
    const missing = documents.filter(({ receivedOn }) => receivedOn === null).map(({ document }) => document);
    const facts = { lapsesOn: lapseOf(context.book, one), missing };
    const letter = receiptLetter(letterLanguage(person, asked), letterParties(context, person), one, facts);
    return letterDocument(letter, `${one.reference}-receipt`, 'RECEIPT');
  },
  missing: async ({ id }, _arguments, { loaders }) =>
    (await loaders.documents.load(id)).filter(({ receivedOn }) => receivedOn === null),
  decision: async ({ id }, _arguments, { loaders }) => (await loaders.decisions.load(id))[0] ?? null,
  decisions: ({ id }, _arguments, { loaders }) => loaders.decisions.load(id),
  payments: ({ id }, _arguments, { loaders }) => loaders.payments.load(id),
  overpayment: async ({ id }, _arguments, { loaders }) => (await loaders.overpayments.load(id))[0] ?? null,
  forwarding: (one) => (one.forwardedTo === null ? null : one),
};

/** Day on which the right of a case lapses; null where the fund does not decide or the event is not known. */
function lapseOf(book: ParameterBook, { benefit, eventOn }: Pick<Case, 'benefit' | 'eventOn'>) {
  const isOwn = (fundBenefits as readonly string[]).includes(benefit);
  return isOwn && eventOn !== null ? claimLapsesOn(book, benefit as FundBenefit, eventOn) : null;
}
