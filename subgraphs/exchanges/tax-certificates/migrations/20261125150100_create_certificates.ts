import type { Knex } from 'knex';

/** Taxpayers, what they paid and got back by year of cash, and the certificates of it. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

/** Removes the tables and their type. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw(
    'drop table issued_year, former_certificate, cash_year, cash_movement, taxpayer; drop type movement_kind',
  );
}

const sums = (table: string) => `
  comment on column ${table}.contribution_cents is 'Contributions and management fees paid, in cents.';
  comment on column ${table}.surcharge_cents is 'Surcharges for late payment paid, in cents.';
  comment on column ${table}.other_cents is 'Interest and costs of recovery paid, in cents.';
  comment on column ${table}.refunded_cents is 'Contributions and management fees given back, in cents.';`;

const tables = `
  create type movement_kind as enum ('PAYMENT', 'REFUND');

  create table taxpayer (
    member_id uuid primary key,
    ssin char(11) collate "C" not null,
    first_name text not null,
    last_name text not null,
    language char(2) not null,
    birth_date date,
    street text not null,
    postal_code text not null,
    municipality text not null
  );
  comment on table taxpayer is 'Copy of the persons for whom certificates are made; kept by domain events of the members subgraph.';
  comment on column taxpayer.member_id is 'The member.';
  comment on column taxpayer.ssin is 'Social security identification number that counts now.';
  comment on column taxpayer.first_name is 'First name.';
  comment on column taxpayer.last_name is 'Last name.';
  comment on column taxpayer.language is 'Language of certificates: fr, nl, de or en.';
  comment on column taxpayer.birth_date is 'Date of birth; null when the register does not know it fully.';
  comment on column taxpayer.street is 'Street and house number of the home address.';
  comment on column taxpayer.postal_code is 'Postal code of the home address.';
  comment on column taxpayer.municipality is 'Municipality of the home address.';

  create table cash_movement (
    member_id uuid not null,
    id uuid not null,
    kind movement_kind not null,
    moved_on date not null,
    contribution_cents bigint not null,
    surcharge_cents bigint not null,
    other_cents bigint not null,
    primary key (member_id, id)
  );
  comment on table cash_movement is 'Payments and refunds as last allocated; a new allocation replaces the former one.';
  comment on column cash_movement.member_id is 'Who paid, or got money back.';
  comment on column cash_movement.id is 'Id of the payment or the refund.';
  comment on column cash_movement.kind is 'Payment or refund.';
  comment on column cash_movement.moved_on is 'Day on which the account of the fund was credited or debited: it decides on the year.';
  comment on column cash_movement.contribution_cents is 'Part for contributions and management fees, in cents.';
  comment on column cash_movement.surcharge_cents is 'Part for surcharges, in cents.';
  comment on column cash_movement.other_cents is 'Part for interest and costs of recovery, in cents.';

  create table cash_year (
    member_id uuid not null,
    income_year smallint not null,
    contribution_cents bigint not null,
    surcharge_cents bigint not null,
    other_cents bigint not null,
    refunded_cents bigint not null,
    version smallint not null,
    issued_on date,
    primary key (member_id, income_year)
  );
  create index cash_year_issued on cash_year (income_year) where issued_on is not null;
  comment on table cash_year is 'What each member paid and got back in a calendar year. Once issued, the row is the certificate; a correction issues the next version.';
  comment on column cash_year.member_id is 'The member.';
  comment on column cash_year.income_year is 'Calendar year in which the money moved.';
  comment on column cash_year.version is '0 for the first certificate of the year, then one more for each correction.';
  comment on column cash_year.issued_on is 'Day on which this version was issued; null while the year has no certificate.';
  ${sums('cash_year')}

  create table former_certificate (
    member_id uuid not null,
    income_year smallint not null,
    version smallint not null,
    contribution_cents bigint not null,
    surcharge_cents bigint not null,
    other_cents bigint not null,
    refunded_cents bigint not null,
    issued_on date not null,
    primary key (member_id, income_year, version)
  );
  comment on table former_certificate is 'Certificates that a later version replaced, as they were issued.';
  comment on column former_certificate.member_id is 'The member.';
  comment on column former_certificate.income_year is 'Income year.';
  comment on column former_certificate.version is 'Version that was replaced.';
  comment on column former_certificate.issued_on is 'Day on which it was issued.';
  ${sums('former_certificate')}

  create table issued_year (
    income_year smallint primary key,
    issued_on date not null
  );
  comment on table issued_year is 'Income years whose certificates were issued: a movement that comes later changes or makes one at once.';
  comment on column issued_year.income_year is 'The income year.';
  comment on column issued_year.issued_on is 'Day on which the run began.';
`;
