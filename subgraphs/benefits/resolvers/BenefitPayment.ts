import { subtractCents } from '../../../common/money';
import type { BenefitPaymentResolvers } from '../schema.generated';

/** A payment; while its amount is awaited it has none. */
export const BenefitPayment: BenefitPaymentResolvers = {
  on: ({ paidOn, dueOn }) => paidOn ?? dueOn,
  amount: ({ gross, withheld, setOff }) =>
    gross === null ? null : subtractCents(subtractCents(gross, withheld), setOff),
  grossAmount: ({ gross }) => gross,
  taxWithheld: ({ withheld }) => withheld,
};
