import type { Knex } from 'knex';

/** Creates the table of files that another took over, in the subgraph's own schema. */
export async function createMergedMemberTable(db: Knex): Promise<void> {
  await db.raw(table);
}

/** Drops what `createMergedMemberTable` made. */
export async function dropMergedMemberTable(db: Knex): Promise<void> {
  await db.raw('drop table merged_member');
}

const table = `
  create table merged_member (
    duplicate_id uuid primary key,
    member_id uuid not null,
    merged_on date not null,
    merged_by text
  );
  create index merged_member_member on merged_member (member_id);
  comment on table merged_member is 'Files that turned out to be duplicates, with the file that took each over. Events and questions about the former go to the latter.';
  comment on column merged_member.duplicate_id is 'Id of the file that ended.';
  comment on column merged_member.member_id is 'Id of the file that took it over; when that one is taken over in turn, the last of the chain.';
  comment on column merged_member.merged_on is 'Day on which they became one.';
  comment on column merged_member.merged_by is 'Opaque id of who merged them; null where it was learned by an event.';
`;
