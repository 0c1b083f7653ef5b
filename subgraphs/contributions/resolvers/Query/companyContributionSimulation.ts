import { companyContribution } from '../../domain';
import { companyNotOwed, requestInvalid, unpublished } from '../../errors';
import type { QueryResolvers } from '../../schema.generated';

/** What a company would pay for a year, and why. */
export const companyContributionSimulation: NonNullable<QueryResolvers['companyContributionSimulation']> = (
  _parent,
  { input },
  { book, language },
) => {
  const { year, foundedOn, balanceSheetTotal: total } = input;
  const isYear = year >= 1900 && year <= 9999;
  if (!isYear) return requestInvalid(language, [{ path: 'input.year', code: 'REQUEST_YEAR_OUT_OF_RANGE' }]);
  const balanceSheets = total == null ? [] : [{ year: year - 2, total }];
  const found = unpublished(language, () => companyContribution(book, { foundedOn, states: [], balanceSheets }, year));
  if (found.refusal !== undefined) return found.refusal;
  const { value } = found;
  return value.kind === 'OWED'
    ? { __typename: 'CompanyContributionSimulation' as const, ...value }
    : companyNotOwed(language, value.reason);
};
