import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { readPain002, StatementFault, type StatementRule, type StatusReport } from '../../../../common/banking';
import type { Clock } from '../../../../common/clock';
import { reportedOutcome, type ReportedOutcome } from '../../domain/payments/reported';
import { rejectCollection } from '../direct-debit/end-collections';
import { linesOf, type PaymentBatchRow } from './batches';
import { endOrder } from './end-orders';

/** What came of a report, in orders. */
export interface ReportCounts {
  readonly accepted: number;
  readonly rejected: number;
  /** Said of orders to which it does not fit, such as a rejection of what was paid; people look at them. */
  readonly contradicted: number;
}

/** Why a report is not taken. */
export type ReportRule = StatementRule | 'MESSAGE_NOT_OURS' | 'ORDER_NOT_IN_FILE';

/** What came of taking a report. */
export type TakenReport =
  | {
      readonly outcome: 'TAKEN' | 'TAKEN_BEFORE';
      readonly batchId: string;
      readonly groupStatus: string | null;
      readonly counts: ReportCounts;
    }
  | { readonly outcome: 'REFUSED'; readonly rule: ReportRule };

/** Takes a status report (pain.002) whole or not at all; one that was taken before changes nothing. */
export async function takeStatusReport(
  db: Knex,
  { name, content, by }: { readonly name: string; readonly content: Buffer; readonly by: string },
  clock: Clock,
): Promise<TakenReport> {
  try {
    const report = readPain002(content.toString('utf8'));
    const sha256 = createHash('sha256').update(content).digest('hex');
    return await db.transaction((trx) => take(trx, report, { sha256, name, by }, clock));
  } catch (error) {
    if (error instanceof StatementFault) return { outcome: 'REFUSED', rule: error.rule };
    if (error instanceof NotOurs) return { outcome: 'REFUSED', rule: error.rule };
    throw error;
  }
}

/** A report about something that the fund did not send; ends the transaction. */
class NotOurs extends Error {
  constructor(readonly rule: 'MESSAGE_NOT_OURS' | 'ORDER_NOT_IN_FILE') {
    super(rule);
  }
}

interface Line {
  readonly id: string;
  readonly end_to_end_id: string;
}

async function take(
  trx: Knex.Transaction,
  report: StatusReport,
  file: { readonly sha256: string; readonly name: string; readonly by: string },
  clock: Clock,
): Promise<TakenReport> {
  const ofMessage = { message_id: report.originalMessageId, status: 'WRITTEN' as const };
  const batch = await trx<PaymentBatchRow>('payment_batch').where(ofMessage).forUpdate().first();
  if (batch === undefined) throw new NotOurs('MESSAGE_NOT_OURS');
  const before = await trx('payment_status_report').where({ sha256: file.sha256 }).first();
  const groupStatus = report.groupStatus ?? null;
  const known = { batchId: batch.id, groupStatus };
  if (before !== undefined) return { outcome: 'TAKEN_BEFORE', ...known, counts: before.counts as ReportCounts };
  const lines: Line[] = await trx(linesOf(batch.kind)).where({ batch_id: batch.id }).select('id', 'end_to_end_id');
  const inFile = new Set(lines.map(({ end_to_end_id: id }) => id));
  if (report.orders.some(({ endToEndId }) => !inFile.has(endToEndId))) throw new NotOurs('ORDER_NOT_IN_FILE');
  const counts = await applyReport(trx, batch, report, lines, clock);
  await trx('payment_status_report').insert({
    sha256: file.sha256,
    batch_id: batch.id,
    name: file.name,
    taken_at: clock.now(),
    taken_by: file.by,
    group_status: groupStatus,
    counts: JSON.stringify(counts),
  });
  return { outcome: 'TAKEN', ...known, counts };
}

async function applyReport(
  trx: Knex.Transaction,
  batch: PaymentBatchRow,
  report: StatusReport,
  lines: readonly Line[],
  clock: Clock,
): Promise<ReportCounts> {
  const named = new Map(report.orders.map((order) => [order.endToEndId, order]));
  const wholes = [
    { status: report.informationStatus, reason: report.informationReason },
    { status: report.groupStatus, reason: report.groupReason },
  ];
  const outcomes = lines.map(({ id, end_to_end_id: own }) => ({ id, ...reportedOutcome([named.get(own), ...wholes]) }));
  const accepted = outcomes.filter(({ outcome }) => outcome === 'ACCEPTED').map(({ id }) => id);
  const changed = await trx(linesOf(batch.kind))
    .whereIn('id', accepted)
    .where({ status: 'IN_FILE' })
    .update({ status: 'ACCEPTED' });
  const counts = { accepted: changed, rejected: 0, contradicted: 0 };
  for (const one of outcomes.filter(({ outcome }) => outcome === 'REJECTED')) {
    const isRejected = await reject(trx, batch, one, clock);
    counts[isRejected ? 'rejected' : 'contradicted'] += 1;
  }
  return counts;
}

async function reject(
  trx: Knex.Transaction,
  { kind }: PaymentBatchRow,
  { id, reason }: ReportedOutcome & { readonly id: string },
  clock: Clock,
): Promise<boolean> {
  if (kind === 'COLLECTION') return rejectCollection(trx, id, reason ?? null, clock);
  return endOrder(trx, id, { outcome: 'REJECTED', reason: reason ?? null, on: clock.today() }, clock);
}
