import {
  isPrescriptionNear,
  judicialOpening,
  metContact,
  prescriptionOf,
  proposeInstrument,
  recoveryTerms,
  totalOfDebts,
} from '../domain/recovery';
import type { AccountRecoveryResolvers } from '../schema.generated';
import { withMoney } from '../store/recovery/with-money';

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
  contacts: ({ file }) => [...file.contacts].reverse().slice(0, most),
  holds: async ({ file }, _arguments, { loaders }) => [...(await loaders.recovery.holds.load(file.debtor.id))],
  proposal: async ({ file }, _arguments, { db, book, clock }) => {
    const [terms, on] = [recoveryTerms(book, clock.today()), clock.today()];
    const whole = await withMoney(db, file, book, on);
    const isNear = file.debts.some((debt) =>
      isPrescriptionNear(prescriptionOf(file, debt, terms), on, terms.prescriptionWatchDays),
    );
    return { ...proposeInstrument(whole, terms, on, isNear), ...judicialOpening(whole, terms, on) };
  },
};
