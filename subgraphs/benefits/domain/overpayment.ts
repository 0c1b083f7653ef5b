import { addMonths, type LocalDate } from '../../../common/dates';
import { splitCents, subtractCents, type Cents } from '../../../common/money';
import type { LaborCourt } from './charter/labor-court';
import type { UndueCause, UndueComputation } from './charter/undue';
import type { FundBenefit } from './facts';

/** Where a recovery stands. */
export type OverpaymentStatus = 'CLAIMED' | 'WAIVER_ASKED' | 'WAIVED' | 'IN_INSTALMENTS' | 'REPAID';

/** An instalment of an undue sum. */
export interface Instalment {
  readonly number: number;
  readonly dueOn: LocalDate;
  readonly amount: Cents;
  readonly paidOn: LocalDate | null;
}

/** An undue sum as it was claimed back. */
export interface Overpayment {
  readonly id: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly benefit: FundBenefit;
  readonly reference: string;
  readonly foundOn: LocalDate;
  readonly cause: UndueCause;
  readonly reasonCode: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly amount: Cents;
  readonly prescribed: Cents;
  readonly computation: UndueComputation;
  readonly status: OverpaymentStatus;
  readonly waiverAskedOn: LocalDate | null;
  readonly waiverDecidedOn: LocalDate | null;
  readonly waived: Cents;
  readonly repaid: Cents;
  readonly instalments: readonly Instalment[];
  readonly appealUntil: LocalDate;
  readonly court: LaborCourt;
}

/** What is still to be repaid. */
export function remainingOf({ amount, waived, repaid }: Pick<Overpayment, 'amount' | 'waived' | 'repaid'>): Cents {
  return subtractCents(subtractCents(amount, waived), repaid);
}

/** Equal instalments month by month; the first ones bear the cents that are left over. Charter, article 15. */
export function instalmentsOf(amount: Cents, months: number, firstDueOn: LocalDate): Instalment[] {
  return splitCents(amount, months).map((part, index) => ({
    number: index + 1,
    dueOn: addMonths(firstDueOn, index),
    amount: part,
    paidOn: null,
  }));
}

/**
 * What of a payment is kept back for an undue sum of the same member: at most what remains, and no more than the payment.
 * A sum under waiver or in instalments is not set off.
 */
export function setOffOf(net: Cents, overpayment: Overpayment | undefined): Cents {
  if (overpayment === undefined || overpayment.status !== 'CLAIMED') return 0 as Cents;
  const remaining = remainingOf(overpayment);
  return remaining < net ? remaining : net;
}
