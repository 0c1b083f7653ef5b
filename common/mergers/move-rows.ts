import type { Knex } from 'knex';

/** A table whose rows pass to the file that takes over. */
export interface MovedTable {
  readonly table: string;
  /** Column with the id of the file; `member_id` unless given. */
  readonly column?: string;
  /** The other columns of a key that names the file: a row that the other file has as well is not moved. */
  readonly key?: readonly string[];
  /** What becomes of a row that the other file has as well; it stays with the file that ended unless given. */
  readonly double?: 'STAYS' | 'GOES';
}

/** Lets the rows of a file pass to another. @returns how many of each table passed */
export async function moveRows(
  trx: Knex.Transaction,
  tables: readonly MovedTable[],
  { duplicateId, memberId }: { readonly duplicateId: string; readonly memberId: string },
): Promise<ReadonlyMap<string, number>> {
  const moved = new Map<string, number>();
  for (const { table, column = 'member_id', key = [], double = 'STAYS' } of tables) {
    const isSame = key.map((name) => `other.${name} = moving.${name}`).join(' and ');
    const isFree =
      key.length === 0
        ? ''
        : ` and not exists (select from ${table} other where other.${column} = :memberId and ${isSame})`;
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `update ${table} moving set ${column} = :memberId where moving.${column} = :duplicateId${isFree}`,
      { duplicateId, memberId },
    );
    if (double === 'GOES') await trx(table).where(column, duplicateId).delete();
    moved.set(table, (moved.get(table) ?? 0) + rowCount);
  }
  return moved;
}
