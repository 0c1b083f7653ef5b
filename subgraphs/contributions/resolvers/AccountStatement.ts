import { statementBalance } from '../domain';
import type { AccountStatementResolvers } from '../schema.generated';

/** An account as the ledger stood on a day. */
export const AccountStatement: AccountStatementResolvers = {
  balance: (statement) => statementBalance(statement),
};
