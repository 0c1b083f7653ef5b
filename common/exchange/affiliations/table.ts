import type { Knex } from 'knex';

/** Creates a subgraph's own copy of the periods of affiliation, so that it answers while the members subgraph is down. */
export async function createAffiliationTable(db: Knex): Promise<void> {
  await db.raw(table);
}

/** Drops what `createAffiliationTable` made. */
export async function dropAffiliationTable(db: Knex): Promise<void> {
  await db.raw('drop table affiliation_period');
}

const table = `
  create table affiliation_period (
    member_id uuid not null,
    id uuid not null,
    from_day date not null,
    to_day date,
    category text collate "C" not null,
    quality text collate "C" not null,
    branch text collate "C" not null,
    primary key (member_id, id)
  );
  comment on table affiliation_period is 'Copy of the periods of affiliation of each member; replaced as a whole by domain events of the members subgraph.';
  comment on column affiliation_period.member_id is 'The member.';
  comment on column affiliation_period.id is 'Id of the period in the members subgraph.';
  comment on column affiliation_period.from_day is 'First day.';
  comment on column affiliation_period.to_day is 'Last day; null while it runs.';
  comment on column affiliation_period.category is 'Contribution category, as the contract names it.';
  comment on column affiliation_period.quality is 'Quality in which the person is subject to the social statute.';
  comment on column affiliation_period.branch is 'Branch of activity in the nomenclature of seven branches.';
`;
