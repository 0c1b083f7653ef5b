import { makeStructuredCommunication } from '../../../common/identifiers';
import { companyBalance, companyOverdue } from '../domain';
import type { CompanyAccountResolvers } from '../schema.generated';
import { findCompanyStatement } from '../store/company/ledger';
import { entriesPage } from '../store/entry-cursor';

const mostEntries = 100;

/** What a company owes and paid, as it is booked. */
export const CompanyAccount: CompanyAccountResolvers = {
  balance: ({ kept }) => companyBalance(kept.account),
  overdue: ({ kept }, _arguments, { clock }) => companyOverdue(kept.account, clock.today()),
  credit: ({ kept }) => kept.account.credit,
  paymentReference: ({ debtor }) => makeStructuredCommunication(debtor.accountNumber),
  iban: (_account, _arguments, { config }) => config.iban,
  entries: async ({ debtor }, { first, after }, { loaders }) => {
    const count = Math.min(Math.max(first, 1), mostEntries);
    const page = loaders.companyEntries({ first: count, after: after ?? undefined });
    return entriesPage(await page.load(debtor.companyId), count, after);
  },
  statement: ({ debtor }, { closedOn }, { db }) => findCompanyStatement(db, debtor.companyId, closedOn),
};
