import { subtractCents, type Cents } from '../../../common/money';
import type { Payment } from './decision';
import type { FundBenefit } from './facts';

/** What is transferred of a payment: tax and what is kept back taken off; zero while its amount is awaited. In cents. */
export function netOf({ gross, withheld, setOff }: Pick<Payment, 'gross' | 'withheld' | 'setOff'>): Cents {
  return subtractCents(subtractCents(gross ?? (0 as Cents), withheld), setOff);
}

/** What the benefit sheet of the year counts of a payment that was made. */
export function madeOf(payment: Payment & { readonly benefit: FundBenefit }) {
  return {
    ...{ paymentId: payment.id, caseId: payment.caseId, memberId: payment.memberId, benefit: payment.benefit },
    ...{ grossCents: payment.gross ?? 0, withheldCents: payment.withheld, amountCents: netOf(payment) },
    ...{ on: payment.paidOn ?? payment.dueOn, periodFrom: payment.from, periodTo: payment.to },
  };
}
