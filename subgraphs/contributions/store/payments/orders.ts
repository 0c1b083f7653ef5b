import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { cents, type Cents } from '../../../../common/money';
import type { LocalDate } from '../../../../common/dates';
import type { Iban } from '../../../../common/identifiers';
import { translate, type Language } from '../../../../common/i18n';
import { structuredAddress } from '../../domain/payments/address';
import {
  bankReference,
  waitsFor,
  type PaymentOrderKind,
  type PaymentOrderStatus,
  type PaymentToOrder,
  type PaymentWaitReason,
} from '../../domain/payments/order';
import { findDebtors, type Debtor } from '../debtors';

/** An order as it is kept. */
export interface PaymentOrder {
  readonly id: string;
  readonly memberId: string;
  readonly kind: PaymentOrderKind;
  readonly sourceId: string;
  readonly amount: Cents;
  readonly iban: Iban | null;
  readonly name: string;
  readonly status: PaymentOrderStatus;
  readonly waitReason: PaymentWaitReason | null;
  readonly endReason: string | null;
  readonly batchId: string | null;
  readonly endToEndId: string;
  readonly orderedOn: LocalDate;
  readonly executedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

/** Row of `payment_order`. */
export interface PaymentOrderRow {
  readonly id: string;
  readonly member_id: string;
  readonly kind: PaymentOrderKind;
  readonly source_id: string;
  readonly benefit: string | null;
  readonly amount_cents: number;
  readonly iban: Iban | null;
  readonly name: string;
  readonly street: string | null;
  readonly building_number: string | null;
  readonly postal_code: string | null;
  readonly town: string | null;
  readonly country: string | null;
  readonly remittance: string;
  readonly status: PaymentOrderStatus;
  readonly wait_reason: PaymentWaitReason | null;
  readonly end_reason: string | null;
  readonly batch_id: string | null;
  readonly end_to_end_id: string;
  readonly ordered_on: LocalDate;
  readonly executed_on: LocalDate | null;
  readonly ended_on: LocalDate | null;
}

/** When and by whom something is ordered. */
export interface Ordering {
  readonly on: LocalDate;
  readonly by: string;
}

/**
 * Orders a payment, or makes it wait for what is missing. What is under way or was paid is not ordered again.
 * @returns the id of the order; undefined when there is one for the same payment already
 */
export async function createOrder(
  trx: Knex.Transaction,
  payment: PaymentToOrder,
  { on, by }: Ordering,
): Promise<string | undefined> {
  const [debtor] = await findDebtors(trx, [payment.memberId]);
  const id = randomUUID();
  const row = {
    id,
    member_id: payment.memberId,
    kind: payment.kind,
    source_id: payment.sourceId,
    benefit: payment.benefit ?? null,
    amount_cents: payment.amount,
    ...beneficiaryRow(payment.iban, debtor, payment),
    end_to_end_id: bankReference('T', id),
    ordered_on: on,
    ordered_by: by,
  };
  const inserted: unknown[] = await trx('payment_order')
    .insert(row)
    .onConflict(trx.raw(`(kind, source_id) where status not in ('REJECTED', 'RETURNED', 'CANCELLED')`))
    .ignore()
    .returning('id');
  return inserted.length === 0 ? undefined : id;
}

/** What waits for a fact about a member is looked at again, now that something about the person changed. */
export async function reviewWaitingOrders(trx: Knex.Transaction, memberId: string): Promise<void> {
  const [debtor] = await findDebtors(trx, [memberId]);
  const rows = await trx<PaymentOrderRow>('payment_order')
    .where({ member_id: memberId, status: 'WAITING' })
    .forUpdate();
  for (const row of rows) {
    // A refund goes to the account on file; a benefit to the one that its order names.
    const iban = row.kind === 'REFUND' ? (debtor?.refundIban ?? row.iban) : row.iban;
    const changed = beneficiaryRow(iban, debtor, { kind: row.kind, benefit: row.benefit ?? undefined });
    await trx('payment_order').where({ id: row.id }).update(changed);
  }
}

/** After a death nothing more leaves before it is known who inherits, as far as it was not released. */
export async function holdOrdersAfterDeath(trx: Knex.Transaction, memberId: string): Promise<void> {
  await trx('payment_order')
    .where({ member_id: memberId, status: 'PROPOSED' })
    .update({ status: 'WAITING', wait_reason: 'DECEASED', batch_id: null });
}

/** Orders, in order of their day, with one more than asked for. */
export async function findOrders(
  db: Knex,
  wanted: { readonly status?: PaymentOrderStatus | undefined; readonly batchId?: string | undefined },
  page: { readonly first: number; readonly after?: { readonly on: LocalDate; readonly id: string } | undefined },
): Promise<PaymentOrder[]> {
  const query = db<PaymentOrderRow>('payment_order')
    .orderBy(['ordered_on', 'id'])
    .limit(page.first + 1);
  if (wanted.status !== undefined) void query.where('status', wanted.status);
  if (wanted.batchId !== undefined) void query.where('batch_id', wanted.batchId);
  const { after } = page;
  if (after !== undefined) void query.whereRaw('(ordered_on, id) > (?::date, ?::uuid)', [after.on, after.id]);
  return (await query).map(orderFromRow);
}

/** One order. */
export async function findOrder(db: Knex, id: string): Promise<PaymentOrder | undefined> {
  const row = await db<PaymentOrderRow>('payment_order').where({ id }).first();
  return row && orderFromRow(row);
}

/** An order from its row. */
export function orderFromRow(row: PaymentOrderRow): PaymentOrder {
  return {
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    sourceId: row.source_id,
    amount: cents(row.amount_cents),
    iban: row.iban,
    name: row.name,
    status: row.status,
    waitReason: row.wait_reason,
    endReason: row.end_reason,
    batchId: row.batch_id,
    endToEndId: row.end_to_end_id,
    orderedOn: row.ordered_on,
    executedOn: row.executed_on,
    endedOn: row.ended_on,
  };
}

/** Who is paid and where, as it will stand in the file, and what is missing for it. */
function beneficiaryRow(
  iban: string | null,
  debtor: Debtor | undefined,
  what: Pick<PaymentToOrder, 'kind' | 'benefit'>,
) {
  const address = debtor && structuredAddress(debtor);
  const reason = waitsFor(iban, debtor && { name: debtor.name, address, diedOn: debtor.diedOn });
  return {
    iban,
    name: debtor?.name ?? '',
    street: address?.street ?? null,
    building_number: address?.buildingNumber ?? null,
    postal_code: address?.postalCode ?? null,
    town: address?.town ?? null,
    country: address?.country ?? null,
    remittance: remittanceText(debtor?.language ?? 'en', what),
    status: reason === undefined ? 'PROPOSED' : 'WAITING',
    wait_reason: reason ?? null,
  };
}

function remittanceText(
  language: Language,
  { kind, benefit = 'NONE' }: Pick<PaymentToOrder, 'kind' | 'benefit'>,
): string {
  return translate(language, `contributions.payment-order.${kind}`, { benefit });
}
