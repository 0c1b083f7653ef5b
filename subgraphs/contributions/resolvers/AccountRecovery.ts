import { metContact, prescriptionOf, recoveryTerms, totalOfDebts } from '../domain/recovery';
import type { AccountRecoveryResolvers } from '../schema.generated';

/** Most steps one answer shows. */
const most = 100;

/** Where recovery stands. */
export const AccountRecovery: AccountRecoveryResolvers = {
  personalContact: ({ file }, _arguments, { book, clock }) => {
    const reached = file.contacts.filter(({ outcome }) => outcome !== 'NOT_REACHED').at(-1);
    return reached ?? metContact(file.contacts, recoveryTerms(book, clock.today()), clock.today())?.contact ?? null;
  },
  proceedings: async ({ file }, _arguments, { loaders }) => loaders.recovery.proceedings.load(file.debtor.id),
  suspensions: ({ suspensions }) => [...suspensions],
  debts: ({ file, tracks }, _arguments, { book, clock }) => {
    const terms = recoveryTerms(book, clock.today());
    return tracks.map(({ debt, stage }) => ({
      period: debt.period,
      number: debt.number,
      open: totalOfDebts([debt]),
      dueOn: debt.dueOn,
      stage,
      prescribedOn: prescriptionOf(file, debt, terms),
    }));
  },
  steps: async ({ file }, _arguments, { loaders }) =>
    (await loaders.recovery.steps.load(file.debtor.id)).slice(0, most),
};
