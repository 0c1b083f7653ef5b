import type { Knex } from 'knex';

/** Quarters of continued insurance, each charged once it begins. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`alter type charge_kind add value if not exists 'CONTINUED_INSURANCE'`);
  await knex.raw(table);
}

/** Removes the table; the value of the type stays, since PostgreSQL takes none away. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table continued_insurance_quarter;
    drop type continued_insurance_option;
    alter table other_charge drop column quarter`);
}

const table = `
  alter table other_charge add column quarter char(7) collate "C";
  comment on column other_charge.quarter is 'Quarter of continued insurance that it pays; null for interest and costs.';
  create type continued_insurance_option as enum ('PENSION', 'PENSION_AND_HEALTH');
  create table continued_insurance_quarter (
    member_id uuid not null,
    quarter char(7) collate "C" not null,
    request_id uuid not null,
    option continued_insurance_option not null,
    granted boolean not null,
    decided_on date not null,
    charge_id uuid,
    primary key (member_id, quarter)
  );
  create index continued_insurance_quarter_open on continued_insurance_quarter (quarter) where granted and charge_id is null;
  comment on table continued_insurance_quarter is 'Quarters for which INASTI decided on continued insurance after a cessation; the last decision counts. Royal decree of 22 December 1967, articles 38 to 44.';
  comment on column continued_insurance_quarter.member_id is 'Who asked.';
  comment on column continued_insurance_quarter.quarter is 'The quarter, YYYY-Qn.';
  comment on column continued_insurance_quarter.request_id is 'Id of the request.';
  comment on column continued_insurance_quarter.option is 'What is continued: the pension, or pension and health care.';
  comment on column continued_insurance_quarter.granted is 'Whether it was granted.';
  comment on column continued_insurance_quarter.decided_on is 'Day of the decision.';
  comment on column continued_insurance_quarter.charge_id is 'Charge of its contribution; null before it begins, and while its amount is not known.';
`;
