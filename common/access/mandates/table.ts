import type { Knex } from 'knex';

/**
 * Creates a subgraph's own copy of the accountants' mandates, which decides whose files an accountant may read there while
 * the members subgraph is down. To be called from a migration of each subgraph that answers about members.
 * @param db connection whose search path is the subgraph's schema
 */
export async function createClientMandateTable(db: Knex): Promise<void> {
  await db.raw(table);
}

/** Drops what `createClientMandateTable` made. */
export async function dropClientMandateTable(db: Knex): Promise<void> {
  await db.raw('drop table client_mandate');
}

/** Adds what a mandate allows to the copy. A mandate of which the scope was never told allows reading only. */
export async function addMandateScope(db: Knex): Promise<void> {
  await db.raw(`
    alter table client_mandate add column scope text[] not null default '{CONSULT}';
    comment on column client_mandate.scope is 'What it allows: CONSULT reads the file, DECLARE acts for the member as well.';`);
}

/** Takes it away again. */
export async function dropMandateScope(db: Knex): Promise<void> {
  await db.raw('alter table client_mandate drop column scope');
}

const table = `
  create table client_mandate (
    id uuid primary key,
    member_id uuid not null,
    accountant_id uuid not null,
    valid_from date not null,
    valid_to date
  );
  create index client_mandate_member on client_mandate (member_id, accountant_id);
  comment on table client_mandate is 'Copy of the mandates by which accountants may consult member files; kept by domain events of the members subgraph.';
  comment on column client_mandate.id is 'Id of the mandate in the members subgraph.';
  comment on column client_mandate.member_id is 'Whose file is open.';
  comment on column client_mandate.accountant_id is 'Accountant to whom it is open.';
  comment on column client_mandate.valid_from is 'First day on which the mandate counts.';
  comment on column client_mandate.valid_to is 'Last day on which it counts; null while it runs. Before valid_from when it was revoked before it began.';
`;
