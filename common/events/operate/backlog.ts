import type { Knex } from 'knex';

/** How one consumer of a subgraph stands. */
export interface ConsumerBacklog {
  readonly consumer: string;
  /** Events that arrived and are not applied yet, those held up included. */
  readonly pending: number;
  /** Events that failed and are tried again. */
  readonly waiting: number;
  /** Events that were given up and wait for an operator. */
  readonly dead: number;
  /** Seconds since the oldest open event arrived; null when there is none. */
  readonly oldestSeconds: number | null;
}

/** What is open in the inbox of a subgraph, by consumer; consumers without open events are left out. */
export async function eventBacklog(db: Knex): Promise<ConsumerBacklog[]> {
  const { rows } = await db.raw<{
    rows: (Record<keyof ConsumerBacklog, string | number | null> & { consumer: string })[];
  }>(`
    select consumer,
      count(*) filter (where state = 'PENDING') as pending,
      count(*) filter (where state = 'WAITING') as waiting,
      count(*) filter (where state = 'DEAD') as dead,
      floor(extract(epoch from now() - min(received_at)))::integer as "oldestSeconds"
    from event_inbox where state in ('PENDING', 'WAITING', 'DEAD')
    group by consumer order by consumer`);
  return rows.map(({ consumer, pending, waiting, dead, oldestSeconds }) => ({
    consumer,
    pending: Number(pending),
    waiting: Number(waiting),
    dead: Number(dead),
    oldestSeconds: oldestSeconds === null ? null : Number(oldestSeconds),
  }));
}
