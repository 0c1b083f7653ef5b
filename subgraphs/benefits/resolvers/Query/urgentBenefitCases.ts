import { findUrgentCases } from '../../store/cases';
import type { QueryResolvers } from '../../schema.generated';
import { askedPage, connectionOf } from '../pages';

/** Cases whose clock runs out by a day, the most urgent first. */
export const urgentBenefitCases: QueryResolvers['urgentBenefitCases'] = async (
  _parent,
  { untilOn, ...page },
  { db },
) => {
  const { first, after } = askedPage(page);
  const found = await findUrgentCases(db, { untilOn, first, after });
  return connectionOf(found, first, after, ({ decideBy, id }) => ({ submittedOn: decideBy, id }));
};
