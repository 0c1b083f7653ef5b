import type { Knex } from 'knex';

/** Members with a contract of supplementary pension, for whom each year is told once it is over. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(table);
}

/** Removes the table. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table supplementary_contract');
}

const table = `
  create table supplementary_contract (
    id uuid primary key,
    member_id uuid not null,
    from_day date not null,
    to_day date
  );
  create index supplementary_contract_member on supplementary_contract (member_id);
  comment on table supplementary_contract is 'Contracts of free supplementary pension, as the benefits subgraph told them: their holders are told what each year allowed.';
  comment on column supplementary_contract.id is 'The contract.';
  comment on column supplementary_contract.member_id is 'Who holds it.';
  comment on column supplementary_contract.from_day is 'First day.';
  comment on column supplementary_contract.to_day is 'Last day; null while it runs.';
`;
