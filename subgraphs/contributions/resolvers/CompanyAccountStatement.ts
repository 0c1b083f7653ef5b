import type { CompanyAccountStatementResolvers } from '../schema.generated';
import { companyStatementBalance } from '../store/company/ledger';

/** The account of a company as the books stood on a day. */
export const CompanyAccountStatement: CompanyAccountStatementResolvers = {
  balance: (statement) => companyStatementBalance(statement),
};
