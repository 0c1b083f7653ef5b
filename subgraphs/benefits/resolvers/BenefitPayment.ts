import { subtractCents } from '../../../common/money';
import { interestFrom } from '../domain/charter/clocks';
import type { BenefitPaymentResolvers } from '../schema.generated';

/** A payment; while its amount is awaited it has none. */
export const BenefitPayment: BenefitPaymentResolvers = {
  on: ({ paidOn, dueOn }) => paidOn ?? dueOn,
  amount: ({ gross, withheld, setOff }) =>
    gross === null ? null : subtractCents(subtractCents(gross, withheld), setOff),
  grossAmount: ({ gross }) => gross,
  taxWithheld: ({ withheld }) => withheld,
  interestDueOn: async ({ caseId, decisionId, dueOn, paidOn, status }, _arguments, { book, clock, loaders }) => {
    if (status === 'CANCELLED') return null;
    const one = await loaders.case.load(caseId);
    const decision = (await loaders.decisions.load(caseId)).find(({ id }) => id === decisionId);
    if (one === null || decision === undefined) return null;
    const facts = { decideBy: one.decideBy, decidedOn: decision.decidedOn, dueOn, paidOn: paidOn ?? clock.today() };
    return interestFrom(book, facts) ?? null;
  },
};
