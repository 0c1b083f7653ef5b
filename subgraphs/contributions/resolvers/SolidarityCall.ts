import { renderLetter } from '../../../common/documents';
import { isQuarter } from '../../../common/quarter';
import { callStanding, prescriptionOf, recoveryLetter, recoveryTerms, totalOfDebts } from '../domain/recovery';
import type { Context } from '../context';
import type { SolidarityCallMapper } from '../schema.mappers';
import type { SolidarityCallResolvers } from '../schema.generated';
import { periodsOf } from './recovery-now';

/** A call on somebody who answers jointly. */
export const SolidarityCall: SolidarityCallResolvers = {
  debtor: ({ debtor }) => ({ id: debtor.id }),
  company: ({ liable }) => (liable?.kind === 'COMPANY' ? { id: liable.id } : null),
  liable: ({ liable }) => (liable?.kind === 'MEMBER' ? { id: liable.id } : null),
  quarters: ({ keys }) => periodsOf(keys).filter(isQuarter),
  called: ({ total }) => total,
  open: async (call, _arguments, context) => totalOfDebts((await debtsOf(call, context)).debts),
  standing: async (call, _arguments, context) => {
    const { debts, account, file } = await debtsOf(call, context);
    const terms = recoveryTerms(context.book, context.clock.today());
    return callStanding(
      call.keys.map((key) => {
        const claim = account?.claims.find(({ quarter, number }) => `${quarter}#${number}` === key);
        const debt = debts.find((one) => one.key === key);
        const isPrescribed = debt && file ? prescriptionOf(file, debt, terms) <= context.clock.today() : false;
        const isPaid = claim?.standing === 'OWED' && claim.paid.contribution > 0;
        return {
          open: debt ? totalOfDebts([debt]) : 0,
          isExempted: claim?.standing === 'EXEMPTED',
          isPaid,
          isPrescribed,
        };
      }),
    );
  },
  document: async ({ letter }) =>
    letter === null ? null : (await renderLetter(recoveryLetter(letter))).toString('base64'),
};

/** What is open now of the debts that were called. */
async function debtsOf({ debtor, keys }: SolidarityCallMapper, { loaders }: Context) {
  const account = await loaders.account.load(debtor.id);
  const file = await loaders.recovery.memberFile.load(debtor.id);
  return { account, file, debts: (file?.debts ?? []).filter(({ key }) => keys.includes(key)) };
}
