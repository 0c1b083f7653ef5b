import type DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { byForeignKey, byKey } from '../../common/loaders';
import type { MemberRequest } from './domain';
import type { ContributionAccountMapper } from './schema.mappers';
import { findAccountEntries, type AccountEntry } from './store/account-entries';
import { findAccounts } from './store/accounts';
import { findProposals, type KeptProposal } from './store/bank-movements';
import { findCompanyContributions, type ClaimedCompanyContribution } from './store/companies';
import { findContinuedQuarters, type KeptContinuedQuarter } from './store/continued-insurance';
import { findDebtors } from './store/debtors';
import { entryNumber } from './store/entry-cursor';
import { findNotices, type IssuedNotice } from './store/issued-notices';
import { findPlans, type GrantedPlan } from './store/payment-plans';
import { findRegularizations, type RegularizationStatement } from './store/regularizations';
import { findRequests } from './store/requests';

/** A page of entries: how many, and the cursor after which it starts. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | undefined;
}

/** Loaders of one request: whatever is asked for many members is read at once. */
export interface Loaders {
  /** Account of a member, null when there is none. */
  readonly account: DataLoader<string, ContributionAccountMapper | null, string>;
  /** Entries of a member, the latest first, one more than the page asks for. */
  readonly entries: (page: PageArguments) => DataLoader<string, readonly AccountEntry[], string>;
  /** Due notices of a member, the latest first. */
  readonly notices: DataLoader<string, readonly IssuedNotice[], string>;
  /** Requests of a member, the latest first. */
  readonly requests: DataLoader<string, readonly MemberRequest[], string>;
  /** Contributions claimed from a company, the latest first. */
  readonly companyContributions: DataLoader<string, readonly ClaimedCompanyContribution[], string>;
  /** Statements of regularization of a member, the latest first. */
  readonly regularizations: DataLoader<string, readonly RegularizationStatement[], string>;
  /** Payment plans of a member, the latest first. */
  readonly plans: DataLoader<string, readonly GrantedPlan[], string>;
  /** Quarters of continued insurance of a member, in order. */
  readonly continuedQuarters: DataLoader<string, readonly KeptContinuedQuarter[], string>;
  /** Members proposed for a movement that waits, the likeliest first. */
  readonly proposals: DataLoader<string, readonly KeptProposal[], string>;
}

/** Makes the loaders of one request. */
export function makeLoaders(db: Knex): Loaders {
  const pages = new Map<string, DataLoader<string, readonly AccountEntry[], string>>();
  return {
    account: byKey(
      (memberIds) => findAccountsWithDebtors(db, memberIds),
      ({ memberId }) => memberId,
    ),
    entries: (page) => {
      const key = JSON.stringify([page.first, page.after ?? null]);
      const known = pages.get(key) ?? entriesLoader(db, page);
      pages.set(key, known);
      return known;
    },
    continuedQuarters: byForeignKey(
      (memberIds) => findContinuedQuarters(db, memberIds),
      ({ memberId }) => memberId,
    ),
    notices: byForeignKey(
      (memberIds) => findNotices(db, memberIds),
      ({ memberId }) => memberId,
    ),
    requests: byForeignKey(
      (memberIds) => findRequests(db, memberIds),
      ({ memberId }) => memberId,
    ),
    companyContributions: byForeignKey(
      (companyIds) => findCompanyContributions(db, companyIds),
      ({ companyId }) => companyId,
    ),
    regularizations: byForeignKey(
      (memberIds) => findRegularizations(db, memberIds),
      ({ memberId }) => memberId,
    ),
    plans: byForeignKey(
      (memberIds) => findPlans(db, memberIds),
      ({ memberId }) => memberId,
    ),
    proposals: byForeignKey(
      (movementIds) => findProposals(db, movementIds),
      ({ movementId }) => movementId,
    ),
  };
}

async function findAccountsWithDebtors(db: Knex, memberIds: readonly string[]): Promise<ContributionAccountMapper[]> {
  const debtors = await findDebtors(db, memberIds);
  const accounts = await findAccounts(db, debtors);
  const byId = new Map(debtors.map((debtor) => [debtor.memberId, debtor]));
  return accounts.flatMap((account) => {
    const debtor = byId.get(account.memberId);
    return debtor === undefined ? [] : [{ ...account, debtor }];
  });
}

/** A cursor that is none starts an empty page rather than the first one. */
function entriesLoader(db: Knex, { first, after }: PageArguments) {
  const before = after === undefined ? undefined : (entryNumber(after) ?? 0);
  return byForeignKey((memberIds: readonly string[]) => findAccountEntries(db, memberIds, { first, before }), memberOf);
}

function memberOf({ memberId }: AccountEntry): string {
  return memberId;
}
