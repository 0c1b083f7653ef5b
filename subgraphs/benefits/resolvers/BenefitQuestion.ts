import type { BenefitQuestionResolvers } from '../schema.generated';

/** A written question. */
export const BenefitQuestion: BenefitQuestionResolvers = {
  answerDueOn: ({ answerBy }) => answerBy,
  forwarding: (question) => (question.forwardedTo === null ? null : question),
};
