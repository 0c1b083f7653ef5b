import { tellExplanation } from '../../../common/explanation';
import { notificationManner } from '../domain/charter/manner';
import { decisionLetter } from '../domain/letters/decision-letter';
import type { BenefitDecisionResolvers } from '../schema.generated';
import { letterDocument, letterLanguage, letterParties } from './letters';

/** A decision as it was notified, in the caller's language. */
export const BenefitDecision: BenefitDecisionResolvers = {
  amount: ({ outcome, perMonth, total, vouchers, isAmountAwaited: isAwaited }) =>
    outcome === 'REFUSED' || vouchers !== null ? null : { perMonth, total, currency: 'EUR', isAwaited },
  contributionFreeQuarters: ({ freeQuarters }) => freeQuarters,
  appeal: (decision) => decision,
  explanation: ({ explanation }, _arguments, { language }) => tellExplanation(language, explanation),
  manner: async ({ caseId, outcome }, _arguments, { loaders }) => {
    const one = await loaders.case.load(caseId);
    if (one === null) throw new Error('a decision without its case');
    return notificationManner(one.benefit, outcome);
  },
  letter: async (decision, { language: asked }, context) => {
    const one = await context.loaders.case.load(decision.caseId);
    const person = await context.loaders.person.load(decision.memberId);
    if (one === null || person === null) throw new Error('a decision without its case or member');
    const letter = decisionLetter(letterLanguage(person, asked), letterParties(context, person), one, decision);
    return letterDocument(letter, `${one.reference}-${decision.number}`, 'DECISION');
  },
};
