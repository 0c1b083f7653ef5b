import type { Knex } from 'knex';
import type { PublishedEvent } from './read-outbox';

/** The lanes of an inbox: shares of the subjects, each applied by one worker at a time in the order of arrival. */
export const allLanes: readonly number[] = Array.from({ length: 16 }, (_, lane) => lane);

/** An event that waits in the inbox for one consumer. */
export interface ReceivedEvent {
  /** Where its row stands in the table, for the rest of the transaction. */
  readonly place: string;
  readonly consumer: string;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly subject: string;
  readonly payload: unknown;
  readonly publishedAt: Date;
  readonly attempts: number;
}

/** Which part of an inbox is looked at. */
export interface InboxPart {
  readonly lanes: readonly number[];
  /** Consumers that the program has now; events of others stay where they are. */
  readonly consumers: readonly string[];
}

/** What lanes still hold. */
export interface LaneRest {
  /** Whether an event can be applied now. */
  readonly ready: boolean;
  /** Milliseconds until an event that failed is due again; null when there is none. */
  readonly dueIn: number | null;
}

/**
 * Records events for consumers, in the order given; those that are already there are passed over.
 * @returns the lanes in which something is new
 */
export async function storeEvents(
  trx: Knex,
  events: readonly (PublishedEvent & { readonly consumer: string })[],
): Promise<number[]> {
  if (events.length === 0) return [];
  const column = <Key extends keyof (typeof events)[number]>(key: Key) => events.map((event) => event[key]);
  const { rows } = await trx.raw<{ rows: { lane: number }[] }>(store, [
    column('consumer'),
    column('id'),
    column('name'),
    column('version'),
    column('subject'),
    column('payload'),
    column('publishedAt'),
  ]);
  return rows.map(({ lane }) => lane);
}

const store = `
  with stored as (
    insert into event_inbox (consumer, event_id, name, version, subject, payload, published_at)
    select consumer, event_id, name, version, subject, payload::jsonb, published_at
    from unnest(?::text[], ?::uuid[], ?::text[], ?::smallint[], ?::text[], ?::text[], ?::timestamptz[])
      with ordinality as event (consumer, event_id, name, version, subject, payload, published_at, place)
    order by place
    on conflict (consumer, event_id) do nothing
    returning lane
  )
  select distinct lane from stored`;

/** Events that can be applied now, the earliest first. */
export async function readyEvents(trx: Knex, { lanes, consumers }: InboxPart, limit: number): Promise<ReceivedEvent[]> {
  const { rows } = await trx.raw<{ rows: ReceivedEvent[] }>(
    `select place, consumer, event_id as id, name, version, subject, payload, published_at as "publishedAt", attempts
     from event_inbox_ready(?::smallint[], ?::text[], ?)`,
    [[...lanes], [...consumers], limit],
  );
  return rows;
}

/** Whether something can be applied, and when something that failed is due. */
export async function laneRest(db: Knex, { lanes, consumers }: InboxPart): Promise<LaneRest> {
  const { rows } = await db.raw<{ rows: { ready: boolean; due_in: string | number | null }[] }>(
    `select exists (select from event_inbox_ready(:lanes::smallint[], :consumers::text[], 1)) as ready, (
       select ceil(extract(epoch from min(due_at) - now()) * 1000) from event_inbox as failed
       where lane = any(:lanes::smallint[]) and consumer = any(:consumers::text[]) and state = 'WAITING' and due_at > now()
         and not exists (
           select from event_inbox as held
           where held.consumer = failed.consumer and held.subject = failed.subject and held.number < failed.number
             and held.state in ('WAITING', 'DEAD'))
     ) as due_in`,
    { lanes: [...lanes], consumers: [...consumers] },
  );
  const { ready, due_in: dueIn } = rows[0]!;
  return { ready, dueIn: dueIn === null ? null : Number(dueIn) };
}

/** Lanes in which something can be applied now. */
export async function readyLanes(db: Knex, consumers: readonly string[]): Promise<number[]> {
  const { rows } = await db.raw<{ rows: { lane: number }[] }>(
    `select lane from unnest(?::smallint[]) as lane
     where exists (select from event_inbox_ready(array[lane], ?::text[], 1)) order by lane`,
    [[...allLanes], [...consumers]],
  );
  return rows.map(({ lane }) => lane);
}

/** Takes a lane for the rest of the transaction; false when another worker has it. */
export async function takeLane(trx: Knex.Transaction, lane: number): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { taken: boolean }[] }>(
    `select pg_try_advisory_xact_lock(${laneKey}) as taken`,
    [lane],
  );
  return rows[0]!.taken;
}

/** Takes lanes for the rest of the transaction, one after another in their order; waits for those that others have. */
export async function takeLanes(trx: Knex.Transaction, lanes: readonly number[]): Promise<void> {
  for (const lane of lanes) await trx.raw(`select pg_advisory_xact_lock(${laneKey})`, [lane]);
}

/** Takes the lane of a subject for the rest of the transaction: waits until nothing else is applied to it. */
export async function takeLaneOf(trx: Knex.Transaction, subject: string): Promise<void> {
  const lane = '(hashtextextended(?, 0) & 15)';
  await trx.raw(`select pg_advisory_xact_lock(${laneKey.replace('?', lane)})`, [subject]);
}

const laneKey = `hashtextextended(current_schema() || ' applies lane ' || ?::integer, 0)`;

/**
 * Marks events as applied, in the transaction that read them: their rows are found where they stood.
 * @throws Error when one no longer waited: its effect must not be kept twice.
 */
export async function markApplied(trx: Knex.Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update event_inbox set state = 'APPLIED', due_at = null, settled_at = now()
     where ctid = any(?::tid[]) and state in ('PENDING', 'WAITING')`,
    [events.map(({ place }) => place)],
  );
  if (rowCount !== events.length) throw new Error('an event was applied by another process meanwhile');
}

/** Records that an event failed: it waits for some milliseconds, or is given up when there is no delay. */
export async function markFailed(
  db: Knex,
  event: ReceivedEvent,
  { error, delay }: { readonly error: string; readonly delay: number | null },
): Promise<void> {
  await db.raw(
    `update event_inbox set attempts = attempts + 1, last_error = ?,
       state = case when ?::integer is null then 'DEAD' else 'WAITING' end,
       due_at = now() + ?::integer * interval '1 millisecond'
     where consumer = ? and event_id = ? and attempts = ? and state in ('PENDING', 'WAITING')`,
    [error, delay, delay, event.consumer, event.id, event.attempts],
  );
}
