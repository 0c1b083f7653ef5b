import type { Knex } from 'knex';

/** Persons and their vouchers. The voucher has no foreign key: it is written by the million in set operations. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

/** Removes the tables and their type. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table contribution_voucher, insured_person; drop type voucher_status');
}

const tables = `
  create type voucher_status as enum ('CREATION', 'MODIFICATION', 'CANCELLATION');

  create table insured_person (
    member_id uuid primary key,
    ssin char(11) collate "C" not null,
    first_name text not null,
    last_name text not null,
    language char(2) not null,
    mutual_fund_code char(3) collate "C"
  );
  create index insured_person_ssin on insured_person (ssin);
  comment on table insured_person is 'Copy of the persons about whom mutual funds are told; kept by domain events of the members subgraph.';
  comment on column insured_person.member_id is 'The member.';
  comment on column insured_person.ssin is 'Social security identification number that counts now.';
  comment on column insured_person.first_name is 'First name.';
  comment on column insured_person.last_name is 'Last name.';
  comment on column insured_person.language is 'Language of texts: fr, nl, de or en.';
  comment on column insured_person.mutual_fund_code is 'Three-digit code of the mutual fund; null when not known.';

  create table contribution_voucher (
    member_id uuid not null,
    year smallint not null,
    version smallint not null,
    status voucher_status not null,
    situations char(4) collate "C" not null,
    categories char(4) collate "C" not null,
    mutual_fund_code char(3) collate "C",
    number bigint,
    created_at timestamptz not null,
    primary key (member_id, year, version)
  );
  create unique index contribution_voucher_number on contribution_voucher (mutual_fund_code, number);
  create index contribution_voucher_year on contribution_voucher (year, mutual_fund_code, number);
  comment on table contribution_voucher is 'Every version of the contribution voucher of each member and year; never changed.';
  comment on column contribution_voucher.member_id is 'The person it is about.';
  comment on column contribution_voucher.year is 'Year whose contributions it attests.';
  comment on column contribution_voucher.version is '0 for the first version of the year, then one more for each.';
  comment on column contribution_voucher.status is 'What this version does to the one before.';
  comment on column contribution_voucher.situations is 'One letter a quarter: P PAID, N NOT_PAID, E EXEMPTED, A ASSIMILATED, O NOT_OWED, S NOT_SUBJECT, . not attested.';
  comment on column contribution_voucher.categories is 'One letter a quarter: M MAIN, F PRIMOSTARTER, S SECONDARY, T STUDENT, D ARTICLE_37, L ARTICLE_37_POLITICAL_MANDATE, X MAXI_SPOUSE, N MINI_SPOUSE, P PENSIONER, R PENSION_AGE_REDUCED, A PENSION_AGE, . not known.';
  comment on column contribution_voucher.mutual_fund_code is 'Mutual fund to which it is addressed; null when none was known.';
  comment on column contribution_voucher.number is 'Number in the series of the mutual fund, from 1 without gap; null when it is addressed to none.';
  comment on column contribution_voucher.created_at is 'When this version was made.';
`;
