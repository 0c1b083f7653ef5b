import { previewEstimate, requestIssues, warningsOf } from '../../domain';
import { estimateRefused, requestInvalid, unpublished, warningTexts } from '../../errors';
import type { ContributionAccountResolvers } from '../../schema.generated';
import { findContributorFacts } from '../../store/charge-quarters';

/** What an estimated income would make of the provisional contributions of a year; nothing is changed. */
export const estimatePreview: NonNullable<ContributionAccountResolvers['estimatePreview']> = async (
  account,
  { year, estimatedIncome },
  { book, clock, db, language },
) => {
  const issues = requestIssues({ year, estimatedIncome });
  if (issues.length > 0) return requestInvalid(language, issues);
  const facts = await findContributorFacts(db, account.memberId, clock);
  const asked = { year, income: estimatedIncome };
  const found = unpublished(language, () => previewEstimate(book, account, facts, asked, clock.today()));
  if (found.refusal !== undefined) return found.refusal;
  const preview = found.value;
  if (typeof preview === 'string') return estimateRefused(language, preview, year, account, clock.today());
  const { difference, once, eachQuarter } = preview.risk;
  return {
    __typename: 'EstimatePreview',
    ...{
      kind: preview.kind,
      quarters: preview.quarters,
      difference,
      surchargeOnce: once,
      surchargeEachQuarter: eachQuarter,
    },
    warnings: warningTexts(language, warningsOf(preview, account)),
  };
};
