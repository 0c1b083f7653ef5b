import { isInPeriod } from '../../../common/dates';
import type { Context } from '../context';
import { settleCompany } from '../domain';
import type { CompanyResolvers } from '../schema.generated';
import { recoveryNow } from './recovery-now';
import type { OwnedCompanyAccount } from '../store/company/accounts';

/** Most calls one answer shows. */
const most = 100;

/** The part of a company that this subgraph adds. */
export const Company: CompanyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  annualContributions: async ({ id }, _arguments, context) => {
    const found = await openAccount(context, id);
    if (found === undefined) return null;
    const { claims } = settleCompany(context.book, found.kept.file, context.clock.today());
    const latest = [...claims].sort((one, other) => other.year - one.year);
    return latest.map((claim) => ({ claim, debtor: found.debtor }));
  },
  contributionAccount: async ({ id }, _arguments, context) => (await openAccount(context, id)) ?? null,
  recovery: async ({ id }, _arguments, { loaders, book, clock }) =>
    recoveryNow(await loaders.recovery.companyFile.load(id), book, clock.today()),
  solidarityCalls: async ({ id }, _arguments, { loaders }) => (await loaders.recovery.calls.load(id)).slice(0, most),
};

/** Roles of the fund, to which every company is open. */
const fundRoles = ['client_manager', 'staff'];

/** The account of a company when it is open to the caller: to the fund, and through a file with a mandate that runs today. */
async function openAccount(context: Context, companyId: string): Promise<OwnedCompanyAccount | undefined> {
  const { loaders, subject, clock, mayRead } = context;
  const found = await loaders.companyAccount.load(companyId);
  if (found === null) return undefined;
  if (subject.roles.some((role) => fundRoles.includes(role))) return found;
  const running = found.debtor.mandataries.filter(({ from, to }) => isInPeriod(clock.today(), from, to));
  const open = await Promise.all(running.map(({ memberId }) => mayRead(memberId)));
  return open.includes(true) ? found : undefined;
}
