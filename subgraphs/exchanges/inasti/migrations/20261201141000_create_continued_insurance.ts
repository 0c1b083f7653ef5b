import type { Knex } from 'knex';

/** What a request for continued insurance is about, and which of its quarters are paid. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

/** Removes the table and the column. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table continued_quarter; alter table request_file drop column option');
}

const tables = `
  alter table request_file add column option text check (option in ('PENSION', 'PENSION_AND_HEALTH'));
  comment on column request_file.option is 'What is continued: the pension, or pension and health care; null when something else is asked for.';
  create table continued_quarter (
    member_id uuid not null,
    quarter char(7) collate "C" not null,
    is_paid boolean not null,
    primary key (member_id, quarter)
  );
  comment on table continued_quarter is 'Quarters of continued insurance whose contribution was paid, as the contributions subgraph told last.';
  comment on column continued_quarter.member_id is 'The person.';
  comment on column continued_quarter.quarter is 'The quarter, YYYY-Qn.';
  comment on column continued_quarter.is_paid is 'Whether its contribution is paid.';
`;
