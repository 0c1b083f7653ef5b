import type { Knex } from 'knex';
import type { PublishedEvent } from './read-outbox';

/** A share of the subjects of one consumer; its events are applied one after another. */
export interface Lane {
  readonly consumer: string;
  readonly lane: number;
}

/** An event that waits in the inbox. */
export interface ReceivedEvent {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly subject: string;
  readonly payload: unknown;
  readonly publishedAt: Date;
  readonly attempts: number;
}

/** What a lane still holds. */
export interface LaneRest {
  /** Whether an event can be applied now. */
  readonly ready: boolean;
  /** Milliseconds until an event that failed is due again; null when there is none. */
  readonly dueIn: number | null;
}

/** Records events for consumers, in the order given; those that are already there are passed over. */
export async function storeEvents(
  trx: Knex,
  events: readonly (Omit<PublishedEvent, 'position'> & { readonly consumer: string })[],
): Promise<Lane[]> {
  if (events.length === 0) return [];
  const column = <Key extends keyof (typeof events)[number]>(key: Key) => events.map((event) => event[key]);
  const { rows } = await trx.raw<{ rows: Lane[] }>(store, [
    column('consumer'),
    column('id'),
    column('name'),
    column('version'),
    column('subject'),
    column('payload'),
    column('publishedAt'),
  ]);
  return rows;
}

const store = `
  with stored as (
    insert into event_inbox (consumer, event_id, name, version, subject, payload, published_at)
    select consumer, event_id, name, version, subject, payload::jsonb, published_at
    from unnest(?::text[], ?::uuid[], ?::text[], ?::smallint[], ?::text[], ?::text[], ?::timestamptz[])
      with ordinality as event (consumer, event_id, name, version, subject, payload, published_at, place)
    order by place
    on conflict (consumer, event_id) do nothing
    returning consumer, lane
  )
  select distinct consumer, lane from stored`;

/** Nothing earlier of the same subject waits for its time or was given up. */
const unheld = `not exists (
    select from event_inbox held
    where held.consumer = open.consumer and held.subject = open.subject and held.number < open.number
      and (held.state = 'DEAD' or held.state = 'WAITING' and held.due_at > now())
  )`;

const ready = `open.consumer = ? and open.lane = ?
    and (open.state = 'PENDING' or open.state = 'WAITING' and open.due_at <= now()) and ${unheld}`;

/** Events of a lane that can be applied now, the earliest first. */
export async function readyEvents(trx: Knex, { consumer, lane }: Lane, limit: number): Promise<ReceivedEvent[]> {
  const { rows } = await trx.raw<{ rows: (Omit<ReceivedEvent, 'number'> & { number: string | number })[] }>(
    `select number, event_id as id, name, version, subject, payload, published_at as "publishedAt", attempts
     from event_inbox open where ${ready} order by number limit ?`,
    [consumer, lane, limit],
  );
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
}

/** Whether something of a lane can be applied, and when something that failed is due. */
export async function laneRest(db: Knex, { consumer, lane }: Lane): Promise<LaneRest> {
  const { rows } = await db.raw<{ rows: { ready: boolean; due_in: string | number | null }[] }>(
    `select exists (select from event_inbox open where ${ready}) as ready,
       (select ceil(extract(epoch from min(open.due_at) - now()) * 1000)::integer
        from event_inbox open
        where open.consumer = ? and open.lane = ? and open.state = 'WAITING' and open.due_at > now() and ${unheld}) as due_in`,
    [consumer, lane, consumer, lane],
  );
  const { ready: isReady, due_in: dueIn } = rows[0]!;
  return { ready: isReady, dueIn: dueIn === null ? null : Number(dueIn) };
}

/** Lanes of consumers in which something can be applied now, in the order of their earliest events. */
export async function readyLanes(db: Knex, consumers: readonly string[]): Promise<Lane[]> {
  const { rows } = await db.raw<{ rows: Lane[] }>(
    `select each.consumer, each.lane
     from (select consumer, lane from unnest(?::text[]) as consumer, generate_series(0, 15) as lane) as each
     cross join lateral (
       select number from event_inbox open
       where open.consumer = each.consumer and open.lane = each.lane
         and (open.state = 'PENDING' or open.state = 'WAITING' and open.due_at <= now()) and ${unheld}
       order by number limit 1
     ) as first
     order by first.number`,
    [[...consumers]],
  );
  return rows;
}

/** Takes a lane for the rest of the transaction; false when another process has it. */
export async function takeLane(trx: Knex.Transaction, { consumer, lane }: Lane): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { taken: boolean }[] }>(
    `select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' applies ' || ? || ' ' || ?, 0)) as taken`,
    [consumer, lane],
  );
  return rows[0]!.taken;
}

/**
 * Marks events of a consumer as applied.
 * @throws Error when one of them no longer waited: its effect must not be kept twice.
 */
export async function markApplied(trx: Knex.Transaction, consumer: string, events: readonly ReceivedEvent[]) {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update event_inbox set state = 'APPLIED', due_at = null, settled_at = now()
     where consumer = ? and event_id = any(?::uuid[]) and state in ('PENDING', 'WAITING')`,
    [consumer, events.map(({ id }) => id)],
  );
  if (rowCount !== events.length) throw new Error('an event was applied by another process meanwhile');
}

/** Records that an event failed: it waits for some milliseconds, or is given up when there is no delay. */
export async function markFailed(
  db: Knex,
  consumer: string,
  event: ReceivedEvent,
  { error, delay }: { readonly error: string; readonly delay: number | null },
): Promise<void> {
  await db.raw(
    `update event_inbox set attempts = attempts + 1, last_error = ?,
       state = case when ?::integer is null then 'DEAD' else 'WAITING' end,
       due_at = now() + ?::integer * interval '1 millisecond'
     where consumer = ? and event_id = ? and attempts = ? and state in ('PENDING', 'WAITING')`,
    [error, delay, delay, consumer, event.id, event.attempts],
  );
}
