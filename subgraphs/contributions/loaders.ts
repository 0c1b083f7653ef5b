import type DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { byForeignKey, byKey } from '../../common/loaders';
import type { LocalDate } from '../../common/dates';
import type { ParameterBook } from '../../common/parameters';
import type { CompanyNotice, MemberRequest } from './domain';
import type { ContributionAccountMapper } from './schema.mappers';
import { findAccountEntries, type AccountEntry, type EntryPage } from './store/account-entries';
import { makePaymentLoaders, type PaymentLoaders } from './payment-loaders';
import { findAccounts } from './store/accounts';
import { findProposals, type KeptProposal } from './store/bank-movements';
import { findCompanyAccounts, type OwnedCompanyAccount } from './store/company/accounts';
import { findCompanyEntries, type CompanyAccountEntry } from './store/company/ledger';
import { findCompanyNotices } from './store/company/notices';
import { findContinuedQuarters, type KeptContinuedQuarter } from './store/continued-insurance';
import { findDebtors } from './store/debtors';
import { entryNumber } from './store/entry-cursor';
import { findNotices, type IssuedNotice } from './store/issued-notices';
import { findPlans, type GrantedPlan } from './store/payment-plans';
import { makeRecoveryLoaders, type RecoveryLoaders } from './store/recovery/loaders';
import { findRegularizations, type IssuedStatement } from './store/regularizations';
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
  /** Account of a company, null when there is none. */
  readonly companyAccount: DataLoader<string, OwnedCompanyAccount | null, string>;
  /** Entries of a company, the latest first, one more than the page asks for. */
  readonly companyEntries: (page: PageArguments) => DataLoader<string, readonly CompanyAccountEntry[], string>;
  /** Notices of a company, the latest first. */
  readonly companyNotices: DataLoader<string, readonly CompanyNotice[], string>;
  /** Statements of regularization of a member, the latest first. */
  readonly regularizations: DataLoader<string, readonly IssuedStatement[], string>;
  /** Payment plans of a member, the latest first. */
  readonly plans: DataLoader<string, readonly GrantedPlan[], string>;
  /** Quarters of continued insurance of a member, in order. */
  readonly continuedQuarters: DataLoader<string, readonly KeptContinuedQuarter[], string>;
  /** Members proposed for a movement that waits, the likeliest first. */
  readonly proposals: DataLoader<string, readonly KeptProposal[], string>;
  /** Payments out and direct debits. */
  readonly payments: PaymentLoaders;
  /** What recovery knows. */
  readonly recovery: RecoveryLoaders;
}

/** Makes the loaders of one request. */
export function makeLoaders(db: Knex, book: ParameterBook, today: LocalDate): Loaders {
  return {
    recovery: makeRecoveryLoaders(db, book, today),
    account: byKey(
      (memberIds) => findAccountsWithDebtors(db, memberIds),
      ({ memberId }) => memberId,
    ),
    continuedQuarters: byForeignKey(
      (memberIds) => findContinuedQuarters(db, memberIds),
      ({ memberId }) => memberId,
    ),
    entries: pageLoaders(
      (memberIds, page) => findAccountEntries(db, memberIds, page),
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
    companyAccount: byKey(
      (companyIds) => findCompanyAccounts(db, companyIds),
      ({ debtor }) => debtor.companyId,
    ),
    companyEntries: pageLoaders(
      (companyIds, page) => findCompanyEntries(db, companyIds, page),
      ({ companyId }) => companyId,
    ),
    companyNotices: byForeignKey(
      (companyIds) => findCompanyNotices(db, companyIds),
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
    payments: makePaymentLoaders(db),
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

/** One loader a page asked for. A cursor that is none starts an empty page rather than the first one. */
function pageLoaders<Entry>(
  find: (ids: readonly string[], page: EntryPage) => Promise<Entry[]>,
  ownerOf: (entry: Entry) => string,
) {
  const pages = new Map<string, DataLoader<string, readonly Entry[], string>>();
  return ({ first, after }: PageArguments) => {
    const key = JSON.stringify([first, after ?? null]);
    const before = after === undefined ? undefined : (entryNumber(after) ?? 0);
    const known = pages.get(key) ?? byForeignKey((ids: readonly string[]) => find(ids, { first, before }), ownerOf);
    pages.set(key, known);
    return known;
  };
}
