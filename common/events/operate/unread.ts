import type { Knex } from 'knex';
import type { EventConsumer } from '../consumer';
import { publisherOf } from '../definition';

/** What a subgraph has not read yet of the outbox of a publisher. */
export interface UnreadEvents {
  readonly publisher: string;
  readonly count: number;
  /** Seconds since the oldest was published; 0 when there is none. */
  readonly oldestSeconds: number;
}

/** A subgraph that listens, with the pools of those it listens to. */
export interface ListeningSubgraph {
  readonly module: { readonly consumers: readonly EventConsumer[] };
  readonly db: Knex;
  readonly publishers: Readonly<Partial<Record<string, Knex>>>;
}

/** How far a subgraph is behind each of its publishers. @throws when a database does not answer */
export async function unreadEvents({ module, db, publishers }: ListeningSubgraph): Promise<UnreadEvents[]> {
  const names = [...new Set(module.consumers.map(({ event }) => publisherOf(event)))];
  const { rows } = await db.raw<{ rows: { publisher: string; seen: string | null }[] }>(
    'select publisher, seen::text from event_cursor',
  );
  const seen = new Map(rows.map((row) => [row.publisher, row.seen]));
  return Promise.all(
    names.flatMap((publisher) => {
      const outbox = publishers[publisher];
      if (!outbox) return [];
      const kinds = module.consumers.map(({ event }) => event.name).filter((name) => name.startsWith(`${publisher}.`));
      return [unreadOf(outbox, publisher, kinds, seen.get(publisher) ?? null)];
    }),
  );
}

async function unreadOf(outbox: Knex, publisher: string, kinds: readonly string[], seen: string | null) {
  const unseen = `and transaction_id >= pg_snapshot_xmin(:seen::pg_snapshot)
      and not pg_visible_in_snapshot(transaction_id, :seen::pg_snapshot)`;
  const { rows } = await outbox.raw<{ rows: { count: string; oldest: string }[] }>(
    `select count(*) as count, coalesce(greatest(0, extract(epoch from now() - min(published_at))), 0)::text as oldest
     from event_outbox where name = any(:kinds::text[]) ${seen === null ? '' : unseen}`,
    { kinds: [...kinds], ...(seen !== null && { seen }) },
  );
  const [{ count, oldest }] = rows as [{ count: string; oldest: string }];
  return { publisher, count: Number(count), oldestSeconds: Math.floor(Number(oldest)) };
}
