import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { ContributionAccountMapper } from './schema.mappers';
import { findAccounts } from './store/accounts';
import { findDebtors } from './store/debtors';

/** Loaders of one request: whatever is asked for many members is read at once. */
export interface Loaders {
  /** Account of a member, null when there is none. */
  readonly account: DataLoader<string, ContributionAccountMapper | null>;
}

/** Makes the loaders of one request. */
export function makeLoaders(db: Knex): Loaders {
  return {
    account: new DataLoader(async (memberIds) => {
      const debtors = new Map((await findDebtors(db, memberIds)).map((debtor) => [debtor.memberId, debtor]));
      const accounts = new Map((await findAccounts(db, [...debtors.values()])).map((one) => [one.memberId, one]));
      return memberIds.map((id) => {
        const [account, debtor] = [accounts.get(id), debtors.get(id)];
        return account && debtor ? { ...account, debtor } : null;
      });
    }),
  };
}
