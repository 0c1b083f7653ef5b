import type { Knex } from 'knex';
import type { LocalDate } from '../dates';

/** A table that holds data of persons, and what an erasure does with its rows. */
export interface HeldTable {
  readonly table: string;
  /** Column with the id of the file; `member_id` unless given. */
  readonly column?: string;
  /** Where the id stands in another table: its rows are those of which `column` is found by this query on `:ids`. */
  readonly through?: string;
  /** Whether rows go, lose what names a person (SQL expressions by column), or stay because they name nobody. */
  readonly onErasure: 'DELETE' | 'KEEP' | { readonly blank: Readonly<Record<string, string>> };
}

/** What became of one table. */
export interface ErasureLine {
  readonly heldIn: string;
  readonly outcome: 'ERASED' | 'BLANKED' | 'KEPT_WITHOUT_PERSON' | 'KEPT_UNTIL';
  readonly rows: number;
  readonly keptUntil: LocalDate | null;
}

/** Erases what tables hold of some files. @returns what became of each table that held something */
export async function eraseRows(
  trx: Knex.Transaction,
  tables: readonly HeldTable[],
  ids: readonly string[],
): Promise<ErasureLine[]> {
  const lines: ErasureLine[] = [];
  for (const held of tables) {
    const rows = await erase(trx, held, ids);
    if (rows > 0) lines.push({ heldIn: held.table, outcome: outcomeOf(held), rows, keptUntil: null });
  }
  return lines;
}

/** What tables hold of some files, all of it kept until a day. */
export async function keptRows(
  db: Knex,
  tables: readonly HeldTable[],
  ids: readonly string[],
  keptUntil: LocalDate,
): Promise<ErasureLine[]> {
  const lines: ErasureLine[] = [];
  for (const held of tables) {
    const rows = await count(db, held, ids);
    if (rows > 0) lines.push({ heldIn: held.table, outcome: 'KEPT_UNTIL', rows, keptUntil });
  }
  return lines;
}

function outcomeOf({ onErasure }: HeldTable): ErasureLine['outcome'] {
  if (onErasure === 'DELETE') return 'ERASED';
  return onErasure === 'KEEP' ? 'KEPT_WITHOUT_PERSON' : 'BLANKED';
}

async function erase(trx: Knex.Transaction, held: HeldTable, ids: readonly string[]): Promise<number> {
  const { table, onErasure } = held;
  if (onErasure === 'KEEP') return count(trx, held, ids);
  const change =
    onErasure === 'DELETE'
      ? `delete from ${table}`
      : `update ${table} set ${Object.entries(onErasure.blank)
          .map(([column, value]) => `${column} = ${value}`)
          .join(', ')}`;
  const { rowCount } = await trx.raw<{ rowCount: number }>(`${change} where ${isOf(held)}`, { ids: [...ids] });
  return rowCount;
}

async function count(db: Knex, held: HeldTable, ids: readonly string[]): Promise<number> {
  const { rows } = await db.raw<{ rows: { count: string | number }[] }>(
    `select count(*) as count from ${held.table} where ${isOf(held)}`,
    { ids: [...ids] },
  );
  return Number(rows[0]!.count);
}

function isOf({ column = 'member_id', through }: HeldTable): string {
  return through === undefined ? `${column} = any(:ids::uuid[])` : `${column} in (${through})`;
}
