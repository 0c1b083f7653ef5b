import type { Knex } from 'knex';
import type { Message, MessageState } from './kind';
import { messageOf, type MessageRow } from './rows';

/** Which messages a page shows. */
export interface MessagePage {
  /** Only those of this partner; of every partner when left out. */
  readonly counterparty?: string | undefined;
  /** Only messages in these states; all when left out. */
  readonly states?: readonly MessageState[] | undefined;
  readonly limit: number;
  /** Partner and number of the last message of the page before. */
  readonly after?: { readonly counterparty: string; readonly number: number } | undefined;
}

/**
 * Messages in order of partner and number. Numbers become visible in order: who reads on from a number misses none.
 */
export async function findMessages(db: Knex, { counterparty, states, limit, after }: MessagePage): Promise<Message[]> {
  const query = db<MessageRow>('exchange_message').orderBy(['counterparty', 'number']).limit(limit);
  if (counterparty !== undefined) void query.where('counterparty', counterparty);
  if (states !== undefined) void query.whereIn('state', [...states]);
  if (after) void query.whereRaw('(counterparty, number) > (?, ?)', [after.counterparty, after.number]);
  return (await query).map((row) => messageOf(row as MessageRow));
}

/** How many messages of each partner stand in each state. */
export async function countMessages(
  db: Knex,
): Promise<{ readonly counterparty: string; readonly state: MessageState; readonly count: number }[]> {
  const rows = await db('exchange_message')
    .groupBy('counterparty', 'state')
    .orderBy(['counterparty', 'state'])
    .select('counterparty', 'state', db.raw('count(*)::integer as count'));
  return rows as { counterparty: string; state: MessageState; count: number }[];
}
