import type { Context } from '../context';
import { isExemptStarter } from '../domain/starter-company';
import type { BalanceSheetResolvers, CompanyResolvers } from '../schema.generated';
import { isOfTheFund, isUuid } from './requests';

/** A company. Others than the fund read it only through a mandate of a file that is open to them. */
export const Company: CompanyResolvers = {
  __resolveReference: async ({ id }, context) =>
    isUuid(id) && (await mayReadCompany(context, id)) ? context.loaders.company.load(id) : null,
  mandates: async ({ id }, _arguments, context) => {
    const mandates = await context.loaders.mandatesInCompany.load(id);
    const open = await Promise.all(mandates.map(({ memberId }) => context.mayRead(memberId)));
    return mandates.filter((_, index) => open[index]);
  },
  states: async ({ id }, _arguments, { loaders }) => [...(await loaders.companyStates.load(id))].reverse(),
  balanceSheets: async ({ id }, _arguments, { loaders }) => [...(await loaders.balanceSheets.load(id))].reverse(),
  isExemptStarter: async (company, _arguments, { loaders, clock }) =>
    isExemptStarter(company, await loaders.mandatesInCompany.load(company.id), clock.today()) ?? null,
};

/** A balance sheet. */
export const BalanceSheet: BalanceSheetResolvers = {
  financialYear: ({ year }) => year,
};

/** Whether a company is open to the caller. */
export async function mayReadCompany({ subject, loaders, mayRead }: Context, companyId: string): Promise<boolean> {
  if (isOfTheFund(subject)) return true;
  const mandates = await loaders.mandatesInCompany.load(companyId);
  return (await Promise.all(mandates.map(({ memberId }) => mayRead(memberId)))).includes(true);
}
