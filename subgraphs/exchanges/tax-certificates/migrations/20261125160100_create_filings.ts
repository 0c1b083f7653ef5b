import type { Knex } from 'knex';

/** Benefits paid, and the filings that tell the tax administration of them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

/** Removes the tables and their type. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table belcotax_sheet, belcotax_filing, benefit_payment; drop type filing_status');
}

const tables = `
  create type filing_status as enum ('PREPARED', 'WRITTEN', 'ACCEPTED', 'REFUSED');

  create table benefit_payment (
    member_id uuid not null,
    id uuid not null,
    benefit text collate "C" not null,
    income_year smallint not null,
    paid_on date not null,
    period_to date not null,
    gross_cents bigint not null,
    withheld_cents bigint not null,
    primary key (member_id, id)
  );
  create index benefit_payment_year on benefit_payment (income_year, member_id);
  comment on table benefit_payment is 'Benefits that the fund paid; kept by domain events of the benefits subgraph.';
  comment on column benefit_payment.member_id is 'Who was paid.';
  comment on column benefit_payment.id is 'Id of the payment.';
  comment on column benefit_payment.benefit is 'The benefit, as the contract names it.';
  comment on column benefit_payment.income_year is 'Calendar year in which it was paid.';
  comment on column benefit_payment.paid_on is 'Day on which the account of the fund was debited.';
  comment on column benefit_payment.period_to is 'Last day that the payment is for; one of an earlier year makes it arrears.';
  comment on column benefit_payment.gross_cents is 'Taxable sum before withholding, in cents.';
  comment on column benefit_payment.withheld_cents is 'Tax withheld at source, in cents.';

  create table belcotax_filing (
    income_year smallint not null,
    sequence smallint not null,
    status filing_status not null,
    created_on date not null,
    reason text,
    sheet_count integer not null,
    control_cents bigint not null,
    withheld_cents bigint not null,
    file_name text,
    file_hash char(64),
    primary key (income_year, sequence)
  );
  comment on table belcotax_filing is 'Filings of benefit sheets: number 0 is the one of the year, higher numbers correct it.';
  comment on column belcotax_filing.income_year is 'Income year.';
  comment on column belcotax_filing.sequence is '0 for the filing of the year, then one more for each correction.';
  comment on column belcotax_filing.status is 'PREPARED (sheets are fixed), WRITTEN (the file is there), ACCEPTED or REFUSED by the tax administration.';
  comment on column belcotax_filing.created_on is 'Day on which the sheets were fixed; it stands in the file.';
  comment on column belcotax_filing.reason is 'Why it corrects; null for the filing of the year.';
  comment on column belcotax_filing.sheet_count is 'Number of sheets.';
  comment on column belcotax_filing.control_cents is 'Control total: sum of the totals of the sheets, in cents.';
  comment on column belcotax_filing.withheld_cents is 'Sum of tax withheld, in cents.';
  comment on column belcotax_filing.file_name is 'Name of the file; null until it is written.';
  comment on column belcotax_filing.file_hash is 'SHA-256 of the file, in hexadecimal; null until it is written.';

  create table belcotax_sheet (
    income_year smallint not null,
    sequence smallint not null,
    place integer not null,
    number integer not null,
    member_id uuid not null,
    treatment smallint not null,
    other_events_cents bigint not null,
    arrears_cents bigint not null,
    withheld_cents bigint not null,
    primary key (income_year, sequence, place)
  );
  create index belcotax_sheet_member on belcotax_sheet (income_year, member_id, sequence);
  comment on table belcotax_sheet is 'Sheets 281.18 of each filing, fixed before the file is written, so that a file that is written again is the same.';
  comment on column belcotax_sheet.income_year is 'Income year.';
  comment on column belcotax_sheet.sequence is 'Filing in which the sheet stands.';
  comment on column belcotax_sheet.place is 'Place in the filing, from 1.';
  comment on column belcotax_sheet.number is 'Number of the sheet in the year (zone 2.009); a correction carries that of the sheet it corrects.';
  comment on column belcotax_sheet.member_id is 'Who was paid.';
  comment on column belcotax_sheet.treatment is '0 original, 1 change, 2 addition, 3 cancellation (zone 2.028).';
  comment on column belcotax_sheet.other_events_cents is 'Benefits of the year (zone 2.066), in cents.';
  comment on column belcotax_sheet.arrears_cents is 'Benefits for former years (zone 2.067), in cents.';
  comment on column belcotax_sheet.withheld_cents is 'Tax withheld (zone 2.070), in cents.';
`;
