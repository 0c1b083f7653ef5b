import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { LocalDate } from '../../dates';
import type { IsClient } from '../files';

interface Pair {
  readonly accountantId: string;
  readonly memberId: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the mandates of an accountant open. */
export interface ClientLookup {
  /** Whether a mandate counts, whatever its scope: the file may be read. */
  readonly isClient: IsClient;
  /** Whether a mandate counts whose scope is to declare: the accountant may act for the member. */
  readonly mayDeclare: IsClient;
}

/**
 * Looks mandates up in the subgraph's own table: one statement for all files that a request asks about at the same time.
 * To be made once for each request; its answers are kept for that request.
 * @param day on which the mandate must count, mostly the clock's today
 */
export function clientLookup(db: Knex, day: LocalDate): ClientLookup {
  const loader = new DataLoader<Pair, Opened, string>((pairs) => load(db, day, pairs), { cacheKeyFn: keyOf });
  const opened = async (accountantId: string, memberId: string): Promise<Opened> => {
    // Ids come from tokens and arguments; what is no id is nobody's client, and no business of the database.
    if (!uuid.test(accountantId) || !uuid.test(memberId)) return undefined;
    return loader.load({ accountantId: accountantId.toLowerCase(), memberId: memberId.toLowerCase() });
  };
  return {
    isClient: async (accountantId, memberId) => (await opened(accountantId, memberId)) !== undefined,
    mayDeclare: async (accountantId, memberId) => (await opened(accountantId, memberId)) === 'DECLARE',
  };
}

/** The most that live mandates allow; undefined when there is none. */
type Opened = 'CONSULT' | 'DECLARE' | undefined;

function keyOf({ accountantId, memberId }: Pair): string {
  return `${accountantId} ${memberId}`;
}

/** What the mandates that count on the day allow, for each pair in its order. */
async function load(db: Knex, day: LocalDate, pairs: readonly Pair[]): Promise<Opened[]> {
  const { rows } = (await db.raw(
    `select member_id, accountant_id, bool_or('DECLARE' = any(scope)) as may_declare
     from client_mandate
     join unnest(?::uuid[], ?::uuid[]) as asked (accountant_id, member_id) using (accountant_id, member_id)
     where valid_from <= ? and (valid_to is null or valid_to >= ?)
     group by member_id, accountant_id`,
    [pairs.map(({ accountantId }) => accountantId), pairs.map(({ memberId }) => memberId), day, day],
  )) as { rows: { member_id: string; accountant_id: string; may_declare: boolean }[] };
  const live = new Map(
    rows.map((row) => [
      keyOf({ accountantId: row.accountant_id, memberId: row.member_id }),
      row.may_declare ? ('DECLARE' as const) : ('CONSULT' as const),
    ]),
  );
  return pairs.map((pair) => live.get(keyOf(pair)));
}
