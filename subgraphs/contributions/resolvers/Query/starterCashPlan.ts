import { cashPlan, cashPlanIssues } from '../../domain';
import { categoryNotInForce, requestInvalid, unpublished } from '../../errors';
import type { QueryResolvers } from '../../schema.generated';

/** What a starter pays in the first years and what is settled later. */
export const starterCashPlan: NonNullable<QueryResolvers['starterCashPlan']> = (_parent, { input }, context) => {
  const { book, language } = context;
  const issues = cashPlanIssues(input);
  if (issues.length > 0) return requestInvalid(language, issues);
  try {
    const found = unpublished(language, () => cashPlan(book, input));
    return found.refusal ?? { __typename: 'StarterCashPlan' as const, ...found.value };
  } catch (error) {
    return categoryNotInForce(language, error);
  }
};
