import type { Knex } from 'knex';

/** An event as it stands in the outbox of its publisher. */
export interface PublishedEvent {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly subject: string;
  /** The payload as JSON text, so that no driver touches it on the way. */
  readonly payload: string;
  readonly publishedAt: Date;
}

/** A name and a version that some consumer listens to. */
export interface EventKind {
  readonly name: string;
  readonly version: number;
}

/** Where a reading starts and what it will have covered. */
export interface Reading {
  /** Transactions that are finished now, in the notation of PostgreSQL; all their events are read. */
  readonly target: string;
  /** Position before the first event that may be new; null when there is none. */
  readonly start: number | null;
}

/**
 * Begins a reading of everything that was not visible in a former one. Positions alone could not tell: a transaction
 * that drew a low position may commit after another with a higher one has been read.
 * @param seen what the former reading covered, null for none
 */
export async function beginReading(db: Knex, seen: string | null): Promise<Reading> {
  const sql = seen === null ? beginAtStart : beginAfter;
  const { rows } = await db.raw<{ rows: { target: string; first: string | number | null }[] }>(
    sql,
    seen === null ? [] : [seen],
  );
  const { target, first } = rows[0]!;
  return { target, start: first === null ? null : Number(first) - 1 };
}

const beginAtStart = 'select pg_current_snapshot()::text as target, (select min(position) from event_outbox) as first';

/** `offset 0` keeps the planner from walking the whole outbox in order of position. */
const beginAfter = `
  select pg_current_snapshot()::text as target, (
    select min(position) from (
      select position from event_outbox where transaction_id >= pg_snapshot_xmin(?::pg_snapshot) offset 0
    ) as recent
  ) as first`;

/** How many positions of the outbox one page covers. */
export const pageWidth = 4_000;

/** A stretch of an outbox. */
export interface OutboxPage {
  /** Events in order of position. */
  readonly events: readonly PublishedEvent[];
  /** Last position that the page covers. */
  readonly end: number;
  /** Whether the outbox goes on after it. */
  readonly more: boolean;
}

/**
 * Events of some kinds in the stretch after a position that a former reading had not seen. A page is a stretch of
 * positions, not a number of rows: that is quick whatever the database's statistics say of a table that grows in bursts.
 */
export async function readPage(
  db: Knex,
  kinds: readonly EventKind[],
  { seen, after }: { readonly seen: string | null; readonly after: number },
): Promise<OutboxPage> {
  const end = after + pageWidth;
  const names = kinds.map(({ name }) => name);
  const versions = kinds.map(({ version }) => version);
  const { rows: events } = await db.raw<{ rows: PublishedEvent[] }>(
    page(seen === null ? '' : 'and not pg_visible_in_snapshot(transaction_id, ?::pg_snapshot)'),
    [after, end, names, versions, ...(seen === null ? [] : [seen])],
  );
  const { rows } = await db.raw<{ rows: { last: string | number | null }[] }>(
    'select max(position) as last from event_outbox',
  );
  return { events, end, more: Number(rows[0]?.last ?? 0) > end };
}

const page = (unseen: string) => `
  select id, name, version, subject, payload::text as payload, published_at as "publishedAt"
  from event_outbox
  where position > ? and position <= ?
    and (name, version) in (select * from unnest(?::text[], ?::smallint[])) ${unseen}
  order by position`;

/** Names the database and schema of an outbox; a restored copy elsewhere has another name. */
export async function outboxIdentity(db: Knex): Promise<string> {
  const { rows } = await db.raw<{ rows: { identity: string }[] }>(`
    select system_identifier || '/' || current_database() || '/' || current_schema() as identity from pg_control_system()`);
  return rows[0]!.identity;
}

/**
 * Makes an outbox readable again after it was restored into another database server: there, transaction numbers start
 * anew, and events with higher ones would be read again each time. Does nothing otherwise.
 */
export async function renumberRestoredOutbox(db: Knex): Promise<void> {
  await db.raw(`
    update event_outbox set transaction_id = pg_current_xact_id()
    where transaction_id >= pg_snapshot_xmax(pg_current_snapshot())`);
}
