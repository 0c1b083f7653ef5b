import type { Knex } from 'knex';
import type { PublishedEvent } from './read-outbox';

/** The lanes of an inbox: shares of the subjects, each applied by one worker at a time in the order of arrival. */
export const allLanes: readonly number[] = Array.from({ length: 16 }, (_, lane) => lane);

/** An event that waits in the inbox for one consumer. */
export interface ReceivedEvent {
  readonly number: number;
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
  events: readonly (Omit<PublishedEvent, 'position'> & { readonly consumer: string })[],
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

/** Nothing earlier of the same consumer and subject waits for its time or was given up. */
const unheld = `not exists (
    select from event_inbox held
    where held.consumer = open.consumer and held.subject = open.subject and held.number < open.number
      and (held.state = 'DEAD' or held.state = 'WAITING' and held.due_at > now())
  )`;

/** What can be applied now in a lane. Each lane is walked by itself along its index. */
const ready = `open.lane = part.lane and open.consumer = any(:consumers::text[])
    and (open.state = 'PENDING' or open.state = 'WAITING' and open.due_at <= now()) and ${unheld}`;

/** What failed in a lane and is not due yet. */
const waiting = `open.lane = part.lane and open.consumer = any(:consumers::text[])
    and open.state = 'WAITING' and open.due_at > now() and ${unheld}`;

/** Events that can be applied now, the earliest first. */
export async function readyEvents(trx: Knex, part: InboxPart, limit: number): Promise<ReceivedEvent[]> {
  const { rows } = await trx.raw<{ rows: (Omit<ReceivedEvent, 'number'> & { number: string | number })[] }>(
    `select event.* from unnest(:lanes::smallint[]) as part (lane) cross join lateral (
       select number, consumer, event_id as id, name, version, subject, payload, published_at as "publishedAt", attempts
       from event_inbox open where ${ready} order by number limit :limit
     ) as event order by event.number limit :limit`,
    { ...bindingsOf(part), limit },
  );
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
}

/** Whether something can be applied, and when something that failed is due. */
export async function laneRest(db: Knex, part: InboxPart): Promise<LaneRest> {
  const { rows } = await db.raw<{ rows: { ready: boolean | null; due_in: string | number | null }[] }>(
    `select bool_or(exists (select from event_inbox open where ${ready})) as ready,
       min((select ceil(extract(epoch from min(open.due_at) - now()) * 1000) from event_inbox open where ${waiting})) as due_in
     from unnest(:lanes::smallint[]) as part (lane)`,
    bindingsOf(part),
  );
  const { ready: isReady, due_in: dueIn } = rows[0]!;
  return { ready: isReady === true, dueIn: dueIn === null ? null : Number(dueIn) };
}

/** Lanes in which something can be applied now. */
export async function readyLanes(db: Knex, consumers: readonly string[]): Promise<number[]> {
  const { rows } = await db.raw<{ rows: { lane: number }[] }>(
    `select part.lane from unnest(:lanes::smallint[]) as part (lane)
     where exists (select from event_inbox open where ${ready}) order by part.lane`,
    bindingsOf({ lanes: allLanes, consumers }),
  );
  return rows.map(({ lane }) => lane);
}

function bindingsOf({ lanes, consumers }: InboxPart) {
  return { lanes: [...lanes], consumers: [...consumers] };
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

const laneKey = `hashtextextended(current_schema() || ' applies lane ' || ?::integer, 0)`;

/** Marks events as applied. @throws Error when one no longer waited: its effect must not be kept twice */
export async function markApplied(trx: Knex.Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update event_inbox as inbox set state = 'APPLIED', due_at = null, settled_at = now()
     from unnest(?::text[], ?::uuid[]) as applied (consumer, event_id)
     where inbox.consumer = applied.consumer and inbox.event_id = applied.event_id and state in ('PENDING', 'WAITING')`,
    [events.map(({ consumer }) => consumer), events.map(({ id }) => id)],
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
