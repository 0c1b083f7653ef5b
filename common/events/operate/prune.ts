import type { Knex } from 'knex';
import { consumersOf, type EventParticipant } from '../delivery/participant';

/** What one part let go. */
export interface PrunedEvents {
  readonly subgraph: string;
  /** Events of its outbox that every listener had read. */
  readonly published: number;
  /** Events of its inbox that were applied or set aside. */
  readonly received: number;
}

/** Rows that one statement takes: short enough for those who wait. */
const batchSize = 10_000;

/**
 * Lets go of old events: of an outbox those that every listener has read, of an inbox those that were applied or set aside and
 * stand in no outbox any more, so that nothing can be read a second time. What waits, or was given up, stays. A consumer that joins
 * later does not see what went. Stopped at any point it may be run again.
 * @param participants every part, those that only listen included: what one of them has not read yet stays
 * @param before events published before this moment go
 */
export async function pruneEvents(
  participants: readonly EventParticipant[],
  before: Date,
  signal?: AbortSignal,
): Promise<PrunedEvents[]> {
  const published = new Map<string, number>();
  for (const publisher of participants) {
    const seen = await readBy(participants, publisher.module.name);
    const count = seen === undefined ? 0 : await pruneOutbox(publisher.services.db, before, seen, signal);
    published.set(publisher.module.name, count);
  }
  const kept = await keptPublishers(participants, before);
  const pruned: PrunedEvents[] = [];
  for (const { module, services } of participants) {
    const received = await pruneInbox(services.db, before, kept, signal);
    pruned.push({ subgraph: module.name, published: published.get(module.name) ?? 0, received });
  }
  return pruned;
}

/** What each listener of a publisher has read, as snapshots; undefined when one of them has not read it to the end yet. */
async function readBy(participants: readonly EventParticipant[], publisher: string): Promise<string[] | undefined> {
  const seen: string[] = [];
  for (const participant of participants) {
    if (consumersOf(participant, publisher).length === 0) continue;
    const cursor = await participant.services
      .db('event_cursor')
      .where({ publisher })
      .first<{ seen: string | null } | undefined>(participant.services.db.raw('seen::text as seen'));
    if (cursor?.seen == null) return undefined;
    seen.push(cursor.seen);
  }
  return seen;
}

async function pruneOutbox(db: Knex, before: Date, seen: readonly string[], signal?: AbortSignal): Promise<number> {
  return inBatches(signal, async () => {
    const { rowCount } = await db.raw<{ rowCount: number }>(
      `delete from event_outbox where position in (
         select position from event_outbox where published_at < ?
           and not exists (select from unnest(?::text[]) as read (seen)
             where not pg_visible_in_snapshot(transaction_id, read.seen::pg_snapshot))
         order by position limit ?)`,
      [before, [...seen], batchSize],
    );
    return rowCount;
  });
}

/** Publishers that still have events of before: they might be read again, and must then be known. */
async function keptPublishers(participants: readonly EventParticipant[], before: Date): Promise<string[]> {
  const kept: string[] = [];
  for (const { module, services } of participants) {
    const old = await services.db('event_outbox').where('published_at', '<', before).first('position');
    if (old !== undefined) kept.push(module.name);
  }
  return kept;
}

async function pruneInbox(db: Knex, before: Date, kept: readonly string[], signal?: AbortSignal): Promise<number> {
  return inBatches(signal, async () => {
    const { rowCount } = await db.raw<{ rowCount: number }>(
      `delete from event_inbox where ctid in (
         select ctid from event_inbox where state in ('APPLIED', 'SET_ASIDE') and published_at < ?
           and split_part(name, '.', 1) <> all(?::text[])
         limit ?)`,
      [before, [...kept], batchSize],
    );
    return rowCount;
  });
}

async function inBatches(signal: AbortSignal | undefined, prune: () => Promise<number>): Promise<number> {
  let total = 0;
  while (signal?.aborted !== true) {
    const count = await prune();
    total += count;
    if (count < batchSize) break;
  }
  return total;
}
