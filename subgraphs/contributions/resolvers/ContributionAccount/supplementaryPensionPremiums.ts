import { incomeOfYear, overdueOfAccount, supplementaryPensionLimits } from '../../domain';
import { supplementaryPensionNotOpen, unpublished } from '../../errors';
import type { ContributionAccountResolvers } from '../../schema.generated';

/** Premiums of a supplementary pension on the income that the contributions of the year rest on. */
export const supplementaryPensionPremiums: NonNullable<ContributionAccountResolvers['supplementaryPensionPremiums']> = (
  account,
  { year },
  { book, clock, language },
) => {
  const found = unpublished(language, () => {
    const charged = incomeOfYear(book, account.claims, year);
    return (
      charged && supplementaryPensionLimits(book, { year, category: charged.category, referenceIncome: charged.income })
    );
  });
  if (found.refusal !== undefined) return found.refusal;
  const limits = found.value;
  if (limits?.kind !== 'LIMITS') return supplementaryPensionNotOpen(language, limits?.minimumIncome ?? null);
  const isDeductible = overdueOfAccount(account, clock.today()) === 0;
  return { __typename: 'SupplementaryPensionPremiums' as const, ...limits, isDeductible };
};
