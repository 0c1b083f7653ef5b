import type { Knex } from 'knex';

/** Contracts and years of supplementary pension, and the certificates of them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

/** Removes the tables and the type. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw(
    'drop table supplementary_certificate, supplementary_year, supplementary_contract; drop type supplementary_kind',
  );
}

const tables = `
  create type supplementary_kind as enum ('ORDINARY', 'SOCIAL');
  create table supplementary_contract (
    member_id uuid not null,
    id uuid not null,
    kind supplementary_kind not null,
    insurer text not null,
    from_day date not null,
    to_day date,
    primary key (member_id, id)
  );
  comment on table supplementary_contract is 'Contracts of free supplementary pension, as the benefits subgraph told them.';
  comment on column supplementary_contract.member_id is 'Who holds it.';
  comment on column supplementary_contract.id is 'The contract.';
  comment on column supplementary_contract.kind is 'Ordinary, or social with a solidarity part.';
  comment on column supplementary_contract.insurer is 'Name of the pension institution.';
  comment on column supplementary_contract.from_day is 'First day.';
  comment on column supplementary_contract.to_day is 'Last day; null while it runs.';
  create table supplementary_year (
    member_id uuid not null,
    income_year smallint not null,
    ordinary_cents bigint,
    social_cents bigint,
    are_paid boolean not null,
    primary key (member_id, income_year)
  );
  comment on table supplementary_year is 'What years that are over allowed in supplementary pension, as the contributions subgraph told last.';
  comment on column supplementary_year.member_id is 'The member.';
  comment on column supplementary_year.income_year is 'The year.';
  comment on column supplementary_year.ordinary_cents is 'Highest premium of an ordinary contract, in cents; null when none was open.';
  comment on column supplementary_year.social_cents is 'Highest premium of a social contract, in cents; null when none was open.';
  comment on column supplementary_year.are_paid is 'Whether all contributions due by 31 December were paid by then.';
  create table supplementary_certificate (
    member_id uuid not null,
    income_year smallint not null,
    contract_id uuid not null,
    version smallint not null,
    issued_on date not null,
    kind supplementary_kind not null,
    insurer text not null,
    maximum_cents bigint,
    are_paid boolean not null,
    printed_version smallint,
    primary key (member_id, income_year, contract_id)
  );
  create index supplementary_certificate_unprinted on supplementary_certificate (income_year, member_id, contract_id)
    where printed_version is distinct from version;
  comment on table supplementary_certificate is 'Certificates of supplementary pension in their present version: what the fund can attest. The premium paid is attested by the pension institution.';
  comment on column supplementary_certificate.member_id is 'Who holds the contract.';
  comment on column supplementary_certificate.income_year is 'Income year.';
  comment on column supplementary_certificate.contract_id is 'The contract.';
  comment on column supplementary_certificate.version is '0 for the first certificate, then one more for each correction.';
  comment on column supplementary_certificate.issued_on is 'Day of issue of this version.';
  comment on column supplementary_certificate.kind is 'Kind of the contract.';
  comment on column supplementary_certificate.insurer is 'Name of the pension institution.';
  comment on column supplementary_certificate.maximum_cents is 'Highest premium of the year, in cents; null when none was open.';
  comment on column supplementary_certificate.are_paid is 'Whether all contributions due by 31 December were paid by then.';
  comment on column supplementary_certificate.printed_version is 'Version whose document was printed last; null when none was.';
`;
