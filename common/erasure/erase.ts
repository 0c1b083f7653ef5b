import type { Knex } from 'knex';
import type { LocalDate } from '../dates';
import { findDuplicates } from '../mergers/merged-members';
import { eraseRows, keptRows, type ErasureLine, type HeldTable } from './held-tables';

/** How a subgraph erases. */
export interface Eraser {
  /** Every table that holds data of persons, in the order in which rows may go. */
  readonly tables: readonly HeldTable[];
  /** Last day on which this part must keep what it holds of files; null when nothing of them is to be kept. */
  readonly retainedUntil: (db: Knex, ids: readonly string[], today: LocalDate) => Promise<LocalDate | null>;
}

/** Events that travelled hold the same data; those that were not applied yet are left to the delivery. */
const eventTables: readonly HeldTable[] = [
  { table: 'event_outbox', column: 'subject', onErasure: 'DELETE' },
  { table: 'event_inbox', column: 'subject', onErasure: 'DELETE' },
];

/**
 * Erases what a part holds of a file, or keeps it until the retention of the part ends and notes that day. Files that it took over
 * go with it. General Data Protection Regulation, articles 5 and 17.
 */
export async function eraseOrPostpone(
  trx: Knex.Transaction,
  eraser: Eraser,
  memberId: string,
  today: LocalDate,
): Promise<void> {
  const ids = [memberId, ...(await findDuplicates(trx, memberId))];
  const until = await eraser.retainedUntil(trx, ids, today);
  if (until !== null && until >= today) {
    await note(trx, ids, { told_on: today, due_on: until, erased_on: null });
    return keepLines(trx, memberId, await keptRows(trx, eraser.tables, ids, until), today);
  }
  await note(trx, ids, { told_on: today, due_on: today, erased_on: today });
  const lines = [...(await eraseRows(trx, eraser.tables, ids)), ...(await eraseEvents(trx, ids))];
  await keepLines(trx, memberId, lines, today);
}

/** Erases the files whose retention in this part has ended since. @returns how many */
export async function erasePostponed(
  db: Knex,
  eraser: Eraser,
  today: LocalDate,
  { signal, batchSize = 100 }: { readonly signal?: AbortSignal; readonly batchSize?: number } = {},
): Promise<number> {
  let erased = 0;
  while (signal?.aborted !== true) {
    const done = await db.transaction(async (trx) => {
      const due = await trx('member_erasure')
        .whereNull('erased_on')
        .where('due_on', '<', today)
        .orderBy(['due_on', 'member_id'])
        .limit(batchSize)
        .forUpdate()
        .skipLocked()
        .pluck('member_id');
      for (const memberId of due) await eraseOrPostpone(trx, eraser, memberId, today);
      return due.length;
    });
    if (done === 0) break;
    erased += done;
  }
  return erased;
}

async function eraseEvents(trx: Knex.Transaction, ids: readonly string[]): Promise<ErasureLine[]> {
  const lines: ErasureLine[] = [];
  for (const { table } of eventTables) {
    const query = trx(table).whereIn('subject', [...ids]);
    if (table === 'event_inbox') void query.whereNotIn('state', ['PENDING', 'WAITING']);
    // What this transaction published itself tells the others of the erasure.
    else void query.whereRaw('transaction_id <> pg_current_xact_id()');
    const rows = await query.delete();
    if (rows > 0) lines.push({ heldIn: table, outcome: 'ERASED', rows, keptUntil: null });
  }
  return lines;
}

async function note(
  trx: Knex.Transaction,
  ids: readonly string[],
  state: { readonly told_on: LocalDate; readonly due_on: LocalDate; readonly erased_on: LocalDate | null },
): Promise<void> {
  await trx('member_erasure')
    .insert(ids.map((id) => ({ member_id: id, ...state })))
    .onConflict('member_id')
    .merge(['due_on', 'erased_on']);
}

async function keepLines(
  trx: Knex.Transaction,
  memberId: string,
  lines: readonly ErasureLine[],
  today: LocalDate,
): Promise<void> {
  const byTable = new Map<string, ErasureLine>();
  for (const line of lines)
    byTable.set(line.heldIn, { ...line, rows: line.rows + (byTable.get(line.heldIn)?.rows ?? 0) });
  const rows = [...byTable.values()].map(({ heldIn, outcome, rows: count, keptUntil }) => ({
    member_id: memberId,
    held_in: heldIn,
    outcome,
    row_count: count,
    kept_until: keptUntil,
    recorded_on: today,
  }));
  if (rows.length > 0)
    await trx('member_erasure_line').insert(rows).onConflict(['member_id', 'held_in', 'recorded_on']).merge();
}
