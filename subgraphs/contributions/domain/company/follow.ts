import { subtractCents, zeroCents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { companyContribution, type CompanyFacts } from '../company-contribution';
import type { CompanyYearCharge, KeptCompanyAccount } from './book';

/**
 * What has to be charged or taken back in the years that were claimed already, after facts became known: a balance sheet, a
 * year without activity, a bankruptcy, the exemption of a starter. A year whose balance sheet is missing stays as it was
 * claimed. Law of 30 December 1992, articles 91, 92bis and 94.
 */
export function companyCorrections(
  book: ParameterBook,
  { file, account }: KeptCompanyAccount,
  facts: CompanyFacts,
): CompanyYearCharge[] {
  return file.years.flatMap(({ year, size, dueOn }) => {
    const claim = account.claims.find((one) => one.year === year);
    const found = companyContribution(book, facts, year);
    if (claim === undefined || found.kind === 'UNKNOWN') return [];
    const owed = found.kind === 'OWED' ? found : { amount: zeroCents, size };
    const amount = subtractCents(owed.amount, claim.charged.contribution);
    return amount === 0 ? [] : [{ year, size: owed.size, dueOn, amount }];
  });
}
