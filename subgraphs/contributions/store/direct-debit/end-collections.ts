import type { Knex } from 'knex';
import type { ReturnKind } from '../../../../common/banking';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { contributionsBook } from '../../domain';
import type { CollectionStatus } from '../../domain/direct-debit/in-flight';
import { isSuspendedBy } from '../../domain/direct-debit/mandate';
import { changeMandate, lockMandate } from './mandates';

/** How a collection failed. */
export interface CollectionFailure {
  readonly status: 'REJECTED' | 'RETURNED';
  readonly kind: ReturnKind | null;
  readonly reason: string | null;
  readonly on: LocalDate;
}

/** Where a collection may fail in each way. */
const failing: Readonly<Record<CollectionFailure['status'], readonly CollectionStatus[]>> = {
  REJECTED: ['IN_FILE', 'ACCEPTED'],
  RETURNED: ['COLLECTED'],
};

/** The bank rejected a collection before anything was collected; false when it does not fit. */
export async function rejectCollection(
  trx: Knex.Transaction,
  id: string,
  reason: string | null,
  clock: Clock,
): Promise<boolean> {
  return failCollection(trx, id, { status: 'REJECTED', kind: 'REJECT', reason, on: clock.today() }, clock);
}

/** Ends a collection that failed; its mandate is suspended when the reason says that it would fail again. */
export async function failCollection(
  trx: Knex.Transaction,
  id: string,
  { status, kind, reason, on }: CollectionFailure,
  clock: Clock,
): Promise<boolean> {
  const [failed] = (await trx('direct_debit_collection')
    .where({ id })
    .whereIn('status', [...failing[status]])
    .update({ status, return_kind: kind, return_reason: reason, ended_on: on })
    .returning('mandate_id')) as { mandate_id: string }[];
  if (failed === undefined) return false;
  await suspendFor(trx, failed.mandate_id, reason, clock);
  return true;
}

async function suspendFor(
  trx: Knex.Transaction,
  mandateId: string,
  reason: string | null,
  clock: Clock,
): Promise<void> {
  const mandate = await lockMandate(trx, mandateId);
  if (mandate?.status !== 'ACTIVE' || reason === null) return;
  const failures = trx('direct_debit_collection').where({ mandate_id: mandateId, return_reason: reason });
  const collected = trx('direct_debit_collection')
    .where({ mandate_id: mandateId, status: 'COLLECTED' })
    .max('collect_on');
  const [row] = await failures
    .whereRaw(`collect_on > coalesce((?), '-infinity'::date)`, [collected])
    .count({ count: '*' });
  if (!isSuspendedBy(contributionsBook(), reason, Number(row?.count ?? 0), clock.today())) return;
  await changeMandate(trx, mandateId, { act: 'SUSPEND', by: 'fund', reason }, clock);
}
