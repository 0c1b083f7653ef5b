import { yearOfDate } from '../../../../common/dates';
import { issueIf, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { recordBalance } from '../../store/company-acts';
import { authorOf, requireUuid } from '../requests';

const refusals = ['CompanyNotFound', 'InvalidInput'] as const;

/** Records the balance-sheet total of a financial year. */
export const recordBalanceSheet: NonNullable<MutationResolvers['recordBalanceSheet']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'RecordBalanceSheetSuccess', refusals, async () => {
    const { companyId, financialYear, total } = input;
    requireUuid(companyId, 'COMPANY_NOT_FOUND');
    const isClosed = financialYear >= 1900 && financialYear <= yearOfDate(context.clock.today());
    refuseIssues([
      issueIf(!isClosed, 'input.financialYear', 'FINANCIAL_YEAR'),
      issueIf(total < 0, 'input.total', 'NEGATIVE_NUMBER'),
    ]);
    return { company: await recordBalance(context.db, companyId, { year: financialYear, total }, authorOf(context)) };
  });
