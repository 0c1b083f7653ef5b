import type { Knex } from 'knex';

/** Creates the outbox of messages to partners, in the subgraph's own schema. */
export async function createMessageTable(db: Knex): Promise<void> {
  await db.raw(table);
}

/** Drops what `createMessageTable` made. */
export async function dropMessageTable(db: Knex): Promise<void> {
  await db.raw('drop table exchange_message; drop type message_state; drop type message_status');
}

const table = `
  create type message_status as enum ('CREATION', 'MODIFICATION', 'CANCELLATION');
  create type message_state as enum ('READY', 'SENT', 'DELIVERED', 'ACKNOWLEDGED', 'REJECTED', 'DEAD');
  create table exchange_message (
    counterparty text collate "C" not null,
    number bigint not null,
    id uuid not null default gen_random_uuid(),
    kind text collate "C" not null,
    layout smallint not null,
    member_id uuid not null,
    reference text collate "C" not null,
    version smallint not null,
    status message_status not null,
    payload jsonb not null,
    state message_state not null default 'READY',
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts smallint not null default 0,
    delivered_at timestamptz,
    answered_at timestamptz,
    cause text,
    primary key (counterparty, number)
  );
  create unique index exchange_message_id on exchange_message (id);
  create index exchange_message_open on exchange_message (counterparty, member_id, number)
    where state in ('READY', 'SENT', 'DEAD');
  create index exchange_message_due on exchange_message (due_at, counterparty, number) where state in ('READY', 'SENT');
  comment on table exchange_message is 'Messages to partners. Written in the transaction of the fact that they tell; only their state changes afterwards.';
  comment on column exchange_message.counterparty is 'Partner to whom it goes, such as mutual-fund:200.';
  comment on column exchange_message.number is 'Number in the series of the partner, from 1 without gap.';
  comment on column exchange_message.id is 'Identifies the message for the partner, who acts upon it once.';
  comment on column exchange_message.kind is 'Kind of message.';
  comment on column exchange_message.layout is 'Version of the layout of its payload.';
  comment on column exchange_message.member_id is 'Person whom it is about: messages on one person go out in order.';
  comment on column exchange_message.reference is 'What of the person it is about, such as voucher/2026.';
  comment on column exchange_message.version is 'Version of what it is about, from 0.';
  comment on column exchange_message.status is 'What this version does to the one before.';
  comment on column exchange_message.payload is 'Content, as its layout describes it.';
  comment on column exchange_message.state is 'READY to be sent, SENT (an attempt is under way), DELIVERED, ACKNOWLEDGED or REJECTED by the partner, DEAD (given up, a person decides).';
  comment on column exchange_message.created_at is 'When it was made.';
  comment on column exchange_message.due_at is 'When it is to be sent, or when an attempt that never ended is taken up again.';
  comment on column exchange_message.attempts is 'Attempts to send it since it was made or released.';
  comment on column exchange_message.delivered_at is 'When the partner first received it.';
  comment on column exchange_message.answered_at is 'When the partner acknowledged or rejected it.';
  comment on column exchange_message.cause is 'Code with which the partner rejected it, or the cause of the last failed attempt.';
`;
