import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { StatementClosing, StatementFormat, StatementOpening } from '../../../common/banking';
import { cents } from '../../../common/money';
import type { LastStatement } from '../domain/bank-statement/continuity';

/** A file that was taken. */
export interface TakenFile {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly format: StatementFormat;
  readonly takenAt: Date;
  readonly takenBy: string;
  readonly statements: number;
  readonly movements: number;
}

/** Opening and closing of one statement of a file. */
export interface StatementEnds {
  readonly opening: StatementOpening;
  readonly closing: StatementClosing;
  readonly isAfterGap: boolean;
}

/** Lets files be taken one after the other, until the transaction ends: each statement has to know the one before it. */
export async function lockStatements(trx: Knex.Transaction): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('bank_statement', 0))`);
}

/** The file with this content, when it was taken before. */
export async function findFile(db: Knex, sha256: string): Promise<TakenFile | undefined> {
  const row = await db('bank_file').where({ sha256 }).first();
  if (row === undefined) return undefined;
  const { id, name, format, taken_at: takenAt, taken_by: takenBy, statements, movements } = row;
  return { id, sha256, name, format, takenAt, takenBy, statements, movements };
}

/** The last statement of each account that has one. */
export async function findLastStatements(db: Knex): Promise<Map<string, LastStatement>> {
  const rows = await db('bank_statement')
    .distinctOn('account')
    .orderBy([{ column: 'account' }, { column: 'place', order: 'desc' }]);
  return new Map(
    rows.map((row) => [
      row.account as string,
      { number: row.number ?? undefined, createdOn: row.created_on, newBalance: cents(row.new_balance_cents) },
    ]),
  );
}

/** Whether a statement of this account, day and identification was taken. */
export async function isStatementTaken(db: Knex, opening: StatementOpening): Promise<boolean> {
  const { account, createdOn, identification } = opening;
  const row = await db('bank_statement').where({ account, created_on: createdOn, identification }).first('id');
  return row !== undefined;
}

/** Keeps a file. */
export async function insertFile(trx: Knex, file: TakenFile): Promise<void> {
  const { takenAt, takenBy, ...same } = file;
  await trx('bank_file').insert({ ...same, taken_at: takenAt, taken_by: takenBy });
}

/** Keeps the statements of a file in order; returns their ids in the same order. */
export async function insertStatements(
  trx: Knex,
  fileId: string,
  statements: readonly StatementEnds[],
): Promise<string[]> {
  const rows = statements.map(({ opening, closing, isAfterGap }) => ({
    id: randomUUID(),
    file_id: fileId,
    account: opening.account,
    identification: opening.identification,
    number: opening.number ?? null,
    created_on: opening.createdOn,
    old_balance_cents: opening.oldBalance,
    new_balance_cents: closing.newBalance,
    debit_cents: closing.debits,
    credit_cents: closing.credits,
    after_gap: isAfterGap,
  }));
  await trx.batchInsert('bank_statement', rows, 500);
  return rows.map(({ id }) => id);
}
