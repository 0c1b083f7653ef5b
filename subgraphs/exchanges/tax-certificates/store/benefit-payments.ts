import type { Knex } from 'knex';
import type { CopyValue } from '../../../../common/database';
import { yearOfDate, type LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';

/** A benefit that the fund paid. */
export interface BenefitPayment {
  readonly memberId: string;
  readonly id: string;
  readonly benefit: string;
  readonly paidOn: LocalDate;
  /** Last day that the payment is for. */
  readonly periodTo: LocalDate;
  readonly gross: Cents;
  readonly withheld: Cents;
}

/** Columns of a payment, as `paymentValues` gives them. */
export const paymentColumns = [
  'member_id',
  'id',
  'benefit',
  'income_year',
  'paid_on',
  'period_to',
  'gross_cents',
  'withheld_cents',
] as const;

/** A payment as values in the order of `paymentColumns`. */
export function paymentValues({
  memberId,
  id,
  benefit,
  paidOn,
  periodTo,
  gross,
  withheld,
}: BenefitPayment): readonly CopyValue[] {
  return [memberId, id, benefit, yearOfDate(paidOn), paidOn, periodTo, gross, withheld];
}

/** Keeps a payment as last told. */
export async function savePayment(trx: Knex.Transaction, payment: BenefitPayment): Promise<void> {
  const row = Object.fromEntries(paymentValues(payment).map((value, index) => [paymentColumns[index], value]));
  await trx('benefit_payment').insert(row).onConflict(['member_id', 'id']).merge();
}

/** Forgets a payment that came back. */
export async function forgetPayment(trx: Knex.Transaction, memberId: string, id: string): Promise<void> {
  await trx('benefit_payment').where({ member_id: memberId, id }).delete();
}
