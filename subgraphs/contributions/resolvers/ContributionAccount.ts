import { makeStructuredCommunication } from '../../../common/identifiers';
import { accountQuarters, balanceOfAccount, overdueOfAccount } from '../domain';
import type { ContributionAccountResolvers } from '../schema.generated';

/** Most quarters one answer shows. */
const maximumQuarters = 40;

/** What a member owes and paid, on the day of the request. */
export const ContributionAccount: ContributionAccountResolvers = {
  balance: (account) => balanceOfAccount(account),
  overdue: (account, _arguments, { clock }) => overdueOfAccount(account, clock.today()),
  paymentReference: ({ debtor }) => makeStructuredCommunication(debtor.accountNumber),
  iban: (_account, _arguments, { config }) => config.iban,
  quarters: ({ claims }, { last }, { clock }) => {
    const count = Math.min(Math.max(last, 1), maximumQuarters);
    return accountQuarters(claims, clock.today()).slice(0, count);
  },
};
