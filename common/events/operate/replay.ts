import type { Knex } from 'knex';
import { announceRelease } from './dead-letters';

/** Which events a consumer applies once more. */
export interface ReplayOptions {
  readonly consumer: string;
  /** Only events about this subject. */
  readonly subject?: string;
  /** Only events published from this instant on. */
  readonly from?: Date;
}

/**
 * Lets a consumer apply again what it applied before, in the former order: to rebuild a copy after a repair. What the
 * consumer wrote the first time is not undone: it must replace its copy, or the caller must have emptied it in the same
 * transaction. Never for a consumer that pays or sends.
 * @param trx transaction on the consuming subgraph's database
 * @returns how many events are applied again
 */
export async function replayEvents(trx: Knex.Transaction, { consumer, subject, from }: ReplayOptions): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update event_inbox set state = 'PENDING', attempts = 0, due_at = null, settled_at = null
     where consumer = ? and state = 'APPLIED'
       and (?::text is null or subject = ?) and (?::timestamptz is null or published_at >= ?)`,
    [consumer, subject ?? null, subject ?? null, from ?? null, from ?? null],
  );
  await announceRelease(trx);
  return rowCount;
}
