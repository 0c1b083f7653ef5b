import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { awaitedStatuses, isCollectionInFlight, type CollectionStatus } from '../../domain/direct-debit/in-flight';

interface AwaitedRow {
  readonly member_id: string;
  readonly status: CollectionStatus;
  readonly collect_on: LocalDate;
}

/** Those of these members from whom a direct debit is awaited on a day: nobody of them is reminded of a debt. */
export async function findMembersWithCollection(
  db: Knex,
  book: ParameterBook,
  memberIds: readonly string[],
  on: LocalDate,
): Promise<Set<string>> {
  const rows = await db('direct_debit_collection')
    .whereIn('member_id', [...memberIds])
    .whereIn('status', [...awaitedStatuses])
    .select<AwaitedRow[]>('member_id', 'status', 'collect_on');
  const awaited = rows.filter((row) =>
    isCollectionInFlight(book, { status: row.status, collectOn: row.collect_on }, on),
  );
  return new Set(awaited.map(({ member_id: memberId }) => memberId));
}
