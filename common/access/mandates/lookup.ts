import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { LocalDate } from '../../dates';
import type { IsClient } from '../files';

interface Pair {
  readonly accountantId: string;
  readonly memberId: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Looks mandates up in the subgraph's own table: one statement for all files that a request asks about at the same time.
 * To be made once for each request; its answers are kept for that request.
 * @param day on which the mandate must count, mostly the clock's today
 */
export function clientLookup(db: Knex, day: LocalDate): IsClient {
  const loader = new DataLoader<Pair, boolean, string>((pairs) => load(db, day, pairs), { cacheKeyFn: keyOf });
  return async (accountantId, memberId) => {
    // Ids come from tokens and arguments; what is no id is nobody's client, and no business of the database.
    if (!uuid.test(accountantId) || !uuid.test(memberId)) return false;
    return loader.load({ accountantId: accountantId.toLowerCase(), memberId: memberId.toLowerCase() });
  };
}

function keyOf({ accountantId, memberId }: Pair): string {
  return `${accountantId} ${memberId}`;
}

/** Whether a mandate counts on the day, for each pair in its order. */
async function load(db: Knex, day: LocalDate, pairs: readonly Pair[]): Promise<boolean[]> {
  const { rows } = (await db.raw(
    `select member_id, accountant_id
     from client_mandate
     join unnest(?::uuid[], ?::uuid[]) as asked (accountant_id, member_id) using (accountant_id, member_id)
     where valid_from <= ? and (valid_to is null or valid_to >= ?)`,
    [pairs.map(({ accountantId }) => accountantId), pairs.map(({ memberId }) => memberId), day, day],
  )) as { rows: { member_id: string; accountant_id: string }[] };
  const live = new Set(rows.map((row) => keyOf({ accountantId: row.accountant_id, memberId: row.member_id })));
  return pairs.map((pair) => live.has(keyOf(pair)));
}
