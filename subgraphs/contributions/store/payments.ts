import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';

/** A payment received from a member. */
export interface Payment {
  readonly id: string;
  readonly memberId: string;
  readonly amount: Cents;
  readonly receivedOn: LocalDate;
  /** Quarter the payer named. */
  readonly quarter?: Quarter | undefined;
}

/** Keeps a payment. */
export async function insertPayment(trx: Knex, payment: Payment, recordedAt: Date): Promise<void> {
  await trx('payment').insert({
    id: payment.id,
    member_id: payment.memberId,
    amount_cents: payment.amount,
    received_on: payment.receivedOn,
    quarter: payment.quarter ?? null,
    recorded_at: recordedAt,
  });
}
