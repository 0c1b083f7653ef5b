import type { Knex } from 'knex';

/** Channel on which a commit wakes the delivery: `published` or `released`, then the name of the schema. */
export const wakeChannel = 'domain_events';

/**
 * Creates the tables of domain events in the subgraph's own schema: what it publishes, what reached it, and how far it
 * has read the others. Call it from the first migration of every subgraph.
 * @param db connection whose search path is the subgraph's schema
 */
export async function createEventTables(db: Knex): Promise<void> {
  await db.raw(outbox);
  await db.raw(inbox);
  await db.raw(cursor);
}

/** Drops what `createEventTables` made. */
export async function dropEventTables(db: Knex): Promise<void> {
  await db.raw(
    'drop function event_inbox_ready; drop table event_cursor, event_inbox, event_outbox; drop function event_outbox_wake',
  );
}

/**
 * Lets live updates find what was published about one subject. Call it from a migration of every subgraph that publishes about
 * members; tables of before stay as they are.
 * @param db connection whose search path is the subgraph's schema
 */
export async function indexOutboxSubjects(db: Knex): Promise<void> {
  await db.raw('create index event_outbox_subject on event_outbox (subject, position)');
}

/** Drops what `indexOutboxSubjects` made. */
export async function dropOutboxSubjects(db: Knex): Promise<void> {
  await db.raw('drop index event_outbox_subject');
}

const outbox = `
  create table event_outbox (
    position bigint generated always as identity primary key,
    id uuid not null default gen_random_uuid(),
    transaction_id xid8 not null default pg_current_xact_id(),
    name text collate "C" not null,
    version smallint not null,
    subject text collate "C" not null,
    payload jsonb not null,
    published_at timestamptz not null
  );
  create index event_outbox_transaction on event_outbox (transaction_id, position);
  comment on table event_outbox is 'Domain events of this subgraph, written in the transaction of the fact itself; consumers read them here.';
  comment on column event_outbox.position is 'Order of publication; for one subject it is the order of the commits.';
  comment on column event_outbox.id is 'Identifies the event everywhere.';
  comment on column event_outbox.transaction_id is 'Transaction that published it: tells a reader which events it cannot have seen before.';
  comment on column event_outbox.name is 'Name of the event in the catalogue.';
  comment on column event_outbox.version is 'Version of the payload.';
  comment on column event_outbox.subject is 'What the event is about; events of one subject stay in order.';
  comment on column event_outbox.payload is 'What the event carries, as the catalogue describes.';
  comment on column event_outbox.published_at is 'Time of the clock of the subgraph.';

  create function event_outbox_wake() returns trigger language plpgsql as $$
  begin
    perform pg_notify('${wakeChannel}', 'published ' || tg_table_schema);
    return null;
  end $$;
  comment on function event_outbox_wake is 'Tells the delivery, when the transaction commits, that there is something to read.';
  create trigger event_outbox_wake after insert on event_outbox for each statement execute function event_outbox_wake();
`;

const inbox = `
  create table event_inbox (
    number bigint generated always as identity,
    consumer text collate "C" not null,
    event_id uuid not null,
    name text collate "C" not null,
    version smallint not null,
    subject text collate "C" not null,
    lane smallint not null generated always as (hashtextextended(subject, 0) & 15) stored,
    payload jsonb not null,
    published_at timestamptz not null,
    received_at timestamptz not null default now(),
    state text collate "C" not null default 'PENDING' check (state in ('PENDING', 'WAITING', 'DEAD', 'APPLIED', 'SET_ASIDE')),
    attempts smallint not null default 0,
    due_at timestamptz,
    last_error text,
    settled_at timestamptz,
    settled_note text,
    primary key (consumer, event_id)
  );
  create index event_inbox_open on event_inbox (lane, number) where state in ('PENDING', 'WAITING');
  create index event_inbox_held on event_inbox (consumer, subject, number) where state in ('WAITING', 'DEAD');

  create function event_inbox_ready(lanes smallint[], consumers text[], most integer)
  returns table (place tid, consumer text, event_id uuid, name text, version smallint, subject text, payload jsonb, published_at timestamptz, attempts smallint)
  language sql stable set enable_bitmapscan = off set enable_material = off set jit = off as $$
    select event.place, event.consumer, event.event_id, event.name, event.version, event.subject, event.payload,
      event.published_at, event.attempts
    from unnest(lanes) as part (lane) cross join lateral (
      select open.ctid as place, open.* from event_inbox open
      where open.lane = part.lane and open.consumer = any(consumers)
        and (open.state = 'PENDING' or open.state = 'WAITING' and open.due_at <= now())
        and not exists (
          select from event_inbox held
          where held.consumer = open.consumer and held.subject = open.subject and held.number < open.number
            and (held.state = 'DEAD' or held.state = 'WAITING' and held.due_at > now())
        )
      order by open.number limit most
    ) as event order by event.number limit most
  $$;
  comment on function event_inbox_ready is 'Events of some lanes that can be applied now, in the order of arrival: none that waits behind an earlier one of its consumer and subject. Walks each lane along its index, whatever the statistics say of a table that fills and empties.';
  comment on table event_inbox is 'Domain events that reached this subgraph, once for each consumer; the key makes the effect exactly-once.';
  comment on column event_inbox.number is 'Order of arrival, in which the events of one subject are applied.';
  comment on column event_inbox.consumer is 'Consumer of this subgraph that applies it.';
  comment on column event_inbox.event_id is 'Id of the event in the outbox of its publisher.';
  comment on column event_inbox.name is 'Name of the event in the catalogue.';
  comment on column event_inbox.version is 'Version of the payload.';
  comment on column event_inbox.subject is 'What the event is about; one that fails holds up the later ones of its consumer and subject.';
  comment on column event_inbox.lane is 'One of sixteen shares of the subjects. Lanes are applied side by side, each by one worker at a time.';
  comment on column event_inbox.payload is 'What the event carries, as the catalogue describes.';
  comment on column event_inbox.published_at is 'When the publisher published it.';
  comment on column event_inbox.received_at is 'When it arrived here.';
  comment on column event_inbox.state is 'PENDING: never failed. WAITING: failed, tried again when due. DEAD: given up until an operator releases it. APPLIED: its effect is kept. SET_ASIDE: an operator decided that it is not applied.';
  comment on column event_inbox.attempts is 'How often it failed since it arrived or was released.';
  comment on column event_inbox.due_at is 'When it is tried again; null unless WAITING.';
  comment on column event_inbox.last_error is 'What the last failure said, for operators; never shown outside.';
  comment on column event_inbox.settled_at is 'When it was applied or set aside.';
  comment on column event_inbox.settled_note is 'Who set it aside or released it, and why.';
`;

const cursor = `
  create table event_cursor (
    publisher text collate "C" primary key,
    database text collate "C" not null,
    consumers text[] not null,
    seen pg_snapshot,
    target pg_snapshot,
    page bigint not null default 0
  );
  comment on table event_cursor is 'How far this subgraph has read the outbox of each publisher.';
  comment on column event_cursor.publisher is 'Subgraph that publishes.';
  comment on column event_cursor.database is 'Database that was read; when it changes, the whole outbox is read again.';
  comment on column event_cursor.consumers is 'Consumers that were served; for one that joins, the whole outbox is read again.';
  comment on column event_cursor.seen is 'Transactions that were finished when the last reading began; null before the first.';
  comment on column event_cursor.target is 'What becomes seen when the present reading ends; null when none is under way.';
  comment on column event_cursor.page is 'Last position that the present reading has reached.';
`;
