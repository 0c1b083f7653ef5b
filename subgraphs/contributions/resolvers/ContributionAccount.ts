import { makeStructuredCommunication } from '../../../common/identifiers';
import { addQuarters, quarterOf } from '../../../common/quarter';
import { accountQuarters, balanceOfAccount, continuedQuarter, overdueOfAccount, solutionsFor } from '../domain';
import { findContributorFacts } from '../store/charge-quarters';
import { entriesPage } from '../store/entry-cursor';
import { findStatement } from '../store/statement';
import type { ContributionAccountResolvers } from '../schema.generated';
import { estimatePreview } from './ContributionAccount/estimatePreview';
import { latestFirst, recoveryNow } from './recovery-now';
import { supplementaryPensionPremiums } from './ContributionAccount/supplementaryPensionPremiums';

/** Most quarters, entries and requests one answer shows. */
const most = { quarters: 40, entries: 100, requests: 100 };

/** What a member owes and paid, on the day of the request. */
export const ContributionAccount: ContributionAccountResolvers = {
  balance: (account) => balanceOfAccount(account),
  overdue: (account, _arguments, { clock }) => overdueOfAccount(account, clock.today()),
  paymentReference: ({ debtor }) => makeStructuredCommunication(debtor.accountNumber),
  iban: (_account, _arguments, { config }) => config.iban,
  quarters: ({ claims, debtor }, { last }, { clock }) => {
    const latest = accountQuarters(claims, clock.today()).slice(0, between(last, most.quarters));
    return latest.map((quarter) => ({ ...quarter, debtor }));
  },
  entries: async ({ memberId }, { first, after }, { loaders }) => {
    const count = between(first, most.entries);
    return entriesPage(await loaders.entries({ first: count, after: after ?? undefined }).load(memberId), count, after);
  },
  directDebitMandates: async ({ memberId }, _arguments, { loaders }) => [
    ...(await loaders.payments.mandates.load(memberId)),
  ],
  directDebits: async ({ memberId }, _arguments, { loaders, clock }) => {
    const since = addQuarters(quarterOf(clock.today()), -7);
    return (await loaders.payments.collections.load(memberId)).filter(({ quarter }) => quarter >= since);
  },
  statement: ({ memberId }, { on }, { db }) => findStatement(db, memberId, on),
  recovery: async ({ memberId }, _arguments, { loaders, book, clock }) =>
    recoveryNow(await loaders.recovery.memberFile.load(memberId), book, clock.today()),
  solidarityCalls: async ({ memberId }, _arguments, { loaders }) => {
    const own = (await loaders.recovery.steps.load(memberId)).filter(({ liable }) => liable !== undefined);
    return latestFirst([...own, ...(await loaders.recovery.calls.load(memberId))]).slice(0, most.requests);
  },
  regularizations: async ({ memberId }, _arguments, { loaders }) =>
    (await loaders.regularizations.load(memberId)).slice(0, most.requests),
  supplementaryPensionPremiums,
  estimatePreview,
  solutions: async (account, _arguments, { book, clock, db, loaders }) => {
    const facts = await findContributorFacts(db, account.memberId, clock);
    return solutionsFor(book, account, facts, await loaders.plans.load(account.memberId), clock.today());
  },
  continuedInsurance: async (account, _arguments, { clock, loaders }) =>
    (await loaders.continuedQuarters.load(account.memberId))
      .filter(({ granted }) => granted)
      .map((kept) => continuedQuarter(account, kept, quarterOf(clock.today()))),
  requests: async ({ memberId }, _arguments, { loaders }) =>
    (await loaders.requests.load(memberId)).slice(0, most.requests),
};

function between(wanted: number, maximum: number): number {
  return Math.min(Math.max(wanted, 1), maximum);
}
