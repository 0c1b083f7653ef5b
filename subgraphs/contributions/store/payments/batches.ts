import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { cents, sumCents, type Cents } from '../../../../common/money';
import {
  releaseRefusal,
  type PaymentBatchKind,
  type PaymentBatchStatus,
  type Releaser,
  type ReleaseRefusal,
} from '../../domain/payments/batch';
import { bankReference } from '../../domain/payments/order';
import { refreshCollections } from '../direct-debit/refresh';

/** A batch as it is kept. */
export interface PaymentBatch {
  readonly id: string;
  readonly number: number;
  readonly kind: PaymentBatchKind;
  readonly sequence: string | null;
  readonly status: PaymentBatchStatus;
  readonly executeOn: LocalDate;
  readonly composedBy: string;
  readonly composedAt: Date;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
  readonly messageId: string;
  readonly informationId: string;
}

/** Row of `payment_batch`. */
export interface PaymentBatchRow {
  readonly id: string;
  readonly number: number;
  readonly kind: PaymentBatchKind;
  readonly sequence: string | null;
  readonly status: PaymentBatchStatus;
  readonly execute_on: LocalDate;
  readonly composed_by: string;
  readonly composed_at: Date;
  readonly released_by: string | null;
  readonly released_at: Date | null;
  readonly message_id: string;
  readonly information_id: string;
  readonly initiator: unknown;
  readonly version: string | null;
  readonly sha256: string | null;
}

/** How many orders of a batch are in a status, and their sum. */
export interface BatchCount {
  readonly batchId: string;
  readonly status: string;
  readonly count: number;
  readonly total: Cents;
}

/** What is composed. */
export interface BatchToCompose {
  readonly kind: PaymentBatchKind;
  /** Sequence of direct debits. */
  readonly sequence?: 'FRST' | 'RCUR' | undefined;
  readonly executeOn: LocalDate;
  readonly by: string;
}

/** Most orders of one batch: a file that banks and people can handle. */
export const largestBatch = 20_000;

/** The table that holds what a batch of a kind consists of. */
export function linesOf(kind: PaymentBatchKind): 'payment_order' | 'direct_debit_collection' {
  return kind === 'COLLECTION' ? 'direct_debit_collection' : 'payment_order';
}

/** Puts everything of a kind that may be paid by a day into a new batch. @returns undefined when there is nothing */
export async function composeBatch(
  trx: Knex.Transaction,
  { kind, sequence, executeOn, by }: BatchToCompose,
  clock: Clock,
): Promise<PaymentBatch | undefined> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('compose_payments', 0))`);
  if (kind === 'COLLECTION') await refreshCollections(trx, clock.today());
  const lines = openLines(trx, kind, sequence, executeOn);
  const ids: string[] = await lines.limit(largestBatch).pluck('id');
  if (ids.length === 0) return undefined;
  const id = randomUUID();
  await trx('payment_batch').insert({
    id,
    kind,
    sequence: sequence ?? null,
    status: 'DRAFT',
    execute_on: executeOn,
    composed_by: by,
    composed_at: clock.now(),
    message_id: bankReference('M', id),
    information_id: bankReference('I', id),
  });
  await trx(linesOf(kind)).whereIn('id', ids).update({ batch_id: id });
  return findBatch(trx, id);
}

/** What may be put into a batch, locked; what another transaction is changing is left out. */
export function openLines(trx: Knex, kind: PaymentBatchKind, sequence: string | undefined, until: LocalDate) {
  const query = trx(linesOf(kind)).where({ status: 'PROPOSED' }).whereNull('batch_id').orderBy('id');
  if (kind === 'COLLECTION') void query.where('collect_on', until).where({ sequence: sequence ?? 'RCUR' });
  else void query.where({ kind }).where('ordered_on', '<=', until);
  return query.forUpdate().skipLocked();
}

/** Releases a batch, or says why not. */
export async function releaseBatch(
  trx: Knex.Transaction,
  id: string,
  by: Releaser,
  seen: Cents,
  clock: Clock,
): Promise<PaymentBatch | ReleaseRefusal> {
  const batch = await lockBatch(trx, id);
  if (batch === undefined) return 'BATCH_NOT_OPEN';
  if (batch.kind === 'COLLECTION') await refreshCollections(trx, clock.today());
  const lines = linesOf(batch.kind);
  await trx(lines).where({ batch_id: id }).select('id').orderBy('id').forUpdate();
  const proposed: number[] = await trx(lines).where({ batch_id: id, status: 'PROPOSED' }).pluck('amount_cents');
  const total = sumCents(proposed.map(cents));
  const refusal = releaseRefusal({ ...batch, total }, by, seen, clock.today());
  if (refusal !== undefined) return refusal;
  await trx(lines).where({ batch_id: id, status: 'PROPOSED' }).update({ status: 'APPROVED' });
  const sums = { released_count: proposed.length, released_cents: total };
  await trx('payment_batch')
    .where({ id })
    .update({ status: 'RELEASED', released_by: by.id, released_at: clock.now(), ...sums });
  return (await findBatch(trx, id)) ?? 'BATCH_NOT_OPEN';
}

/** Gives up a batch whose file was not written; its orders may be put into another. */
export async function cancelBatch(trx: Knex.Transaction, id: string): Promise<PaymentBatch | undefined> {
  const batch = await lockBatch(trx, id);
  if (batch === undefined || (batch.status !== 'DRAFT' && batch.status !== 'RELEASED')) return undefined;
  await trx(linesOf(batch.kind)).where({ batch_id: id }).update({ status: 'PROPOSED', batch_id: null });
  await trx('payment_batch').where({ id }).update({ status: 'CANCELLED' });
  return { ...batch, status: 'CANCELLED' };
}

/** A batch, locked until the transaction ends. */
export async function lockBatch(trx: Knex.Transaction, id: string): Promise<PaymentBatch | undefined> {
  const row = await trx<PaymentBatchRow>('payment_batch').where({ id }).forUpdate().first();
  return row && batchFromRow(row);
}

/** One batch. */
export async function findBatch(db: Knex, id: string): Promise<PaymentBatch | undefined> {
  const row = await db<PaymentBatchRow>('payment_batch').where({ id }).first();
  return row && batchFromRow(row);
}

/** These batches. */
export async function findBatchesById(db: Knex, ids: readonly string[]): Promise<PaymentBatch[]> {
  return (await db<PaymentBatchRow>('payment_batch').whereIn('id', [...ids])).map(batchFromRow);
}

/** Batches, the latest first, with one more than asked for. */
export async function findBatches(
  db: Knex,
  status: PaymentBatchStatus | undefined,
  page: { readonly first: number; readonly before?: number | undefined },
): Promise<PaymentBatch[]> {
  const query = db<PaymentBatchRow>('payment_batch')
    .orderBy('number', 'desc')
    .limit(page.first + 1);
  if (status !== undefined) void query.where({ status });
  if (page.before !== undefined) void query.where('number', '<', page.before);
  return (await query).map(batchFromRow);
}

/** What batches hold, by status. */
export async function countBatches(db: Knex, batchIds: readonly string[]): Promise<BatchCount[]> {
  const { rows } = await db.raw<{ rows: { batch_id: string; status: string; count: string; total: string }[] }>(
    `select batch_id, status::text, count(*) as count, sum(amount_cents) as total from payment_order
     where batch_id = any(?) group by 1, 2
     union all select batch_id, status::text, count(*), sum(amount_cents) from direct_debit_collection
     where batch_id = any(?) group by 1, 2 order by 2`,
    [[...batchIds], [...batchIds]],
  );
  return rows.map((row) => {
    return { batchId: row.batch_id, status: row.status, count: Number(row.count), total: cents(Number(row.total)) };
  });
}

function batchFromRow(row: PaymentBatchRow): PaymentBatch {
  return {
    id: row.id,
    number: Number(row.number),
    kind: row.kind,
    sequence: row.sequence,
    status: row.status,
    executeOn: row.execute_on,
    composedBy: row.composed_by,
    composedAt: row.composed_at,
    releasedBy: row.released_by,
    releasedAt: row.released_at,
    messageId: row.message_id,
    informationId: row.information_id,
  };
}
