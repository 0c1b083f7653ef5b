import type { Knex } from 'knex';

/** Companies with their states and balance sheets, mandates in them, and links of joint liability. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table company (
      id uuid primary key,
      enterprise_number char(10) collate "C" not null unique,
      name text not null,
      search_name text not null,
      legal_form char(3) collate "C" not null,
      founded_on date not null,
      affiliated_on date not null,
      language char(2) collate "C" not null check (language in ('fr', 'nl', 'de', 'en')),
      street text not null,
      postal_code char(4) collate "C" not null,
      municipality text not null,
      region text collate "C" not null,
      recorded_at timestamptz not null
    );
    comment on table company is 'Companies affiliated with the fund.';
    comment on column company.id is 'Opaque id, shared by all subgraphs.';
    comment on column company.enterprise_number is 'Number in the Crossroads Bank for Enterprises, ten digits.';
    comment on column company.name is 'Registered name.';
    comment on column company.search_name is 'Name in lower case without accents, as the search compares it.';
    comment on column company.legal_form is 'Three-digit code of the legal form in the Crossroads Bank for Enterprises.';
    comment on column company.founded_on is 'Date of foundation.';
    comment on column company.affiliated_on is 'Date of affiliation with the fund.';
    comment on column company.language is 'Language of letters.';
    comment on column company.street is 'Street, number and box of the seat.';
    comment on column company.postal_code is 'Postal code of the seat.';
    comment on column company.municipality is 'Municipality of the seat.';
    comment on column company.region is 'Region of the seat.';
    comment on column company.recorded_at is 'When the fund recorded the company.';

    create table company_state (
      id uuid primary key,
      company_id uuid not null references company (id),
      state text collate "C" not null,
      valid_from date not null,
      valid_to date,
      recorded_at timestamptz not null,
      superseded_at timestamptz
    );
    create index company_state_company on company_state (company_id) where superseded_at is null;
    comment on table company_state is 'States in which a company owes no or another contribution (bitemporal); without a row it is active.';
    comment on column company_state.id is 'Key of the version.';
    comment on column company_state.company_id is 'The company.';
    comment on column company_state.state is 'DORMANT, BANKRUPT, LIQUIDATION or REORGANIZATION.';
    comment on column company_state.valid_from is 'First day of the state.';
    comment on column company_state.valid_to is 'Last day of the state; null while it lasts.';
    comment on column company_state.recorded_at is 'When the fund recorded it.';
    comment on column company_state.superseded_at is 'When the fund replaced it; null while it stands.';

    create table balance_sheet (
      company_id uuid not null references company (id),
      financial_year integer not null,
      total_cents bigint not null,
      recorded_at timestamptz not null,
      primary key (company_id, financial_year)
    );
    comment on table balance_sheet is 'Balance-sheet totals of companies; they decide on the size of the company contribution.';
    comment on column balance_sheet.company_id is 'The company.';
    comment on column balance_sheet.financial_year is 'Year in which the financial year was closed.';
    comment on column balance_sheet.total_cents is 'Balance-sheet total in cents.';
    comment on column balance_sheet.recorded_at is 'When the fund recorded it.';

    create table company_mandate (
      id uuid primary key,
      company_id uuid not null references company (id),
      member_id uuid not null references member (id),
      kind text collate "C" not null,
      valid_from date not null,
      valid_to date,
      is_paid boolean not null,
      presumption_rebutted_from date,
      rebuttal_proof text collate "C",
      earlier_self_employed_quarters integer,
      recorded_at timestamptz not null,
      superseded_at timestamptz
    );
    create index company_mandate_member on company_mandate (member_id) where superseded_at is null;
    create index company_mandate_company on company_mandate (company_id) where superseded_at is null;
    comment on table company_mandate is 'Mandates of members in companies, with the presumption of self-employment and its rebuttal.';
    comment on column company_mandate.id is 'Opaque id.';
    comment on column company_mandate.company_id is 'The company.';
    comment on column company_mandate.member_id is 'Who holds the mandate.';
    comment on column company_mandate.kind is 'DIRECTOR or WORKING_PARTNER.';
    comment on column company_mandate.valid_from is 'First day of the mandate.';
    comment on column company_mandate.valid_to is 'Last day of the mandate; null while it runs.';
    comment on column company_mandate.is_paid is 'Whether the mandate is paid, pension premiums included.';
    comment on column company_mandate.presumption_rebutted_from is 'First day from which the mandate no longer counts as self-employed work.';
    comment on column company_mandate.rebuttal_proof is 'ARTICLES_OF_ASSOCIATION or DECISION_OF_THE_COMPETENT_BODY.';
    comment on column company_mandate.earlier_self_employed_quarters is 'Quarters of self-employment in the ten years before the foundation; for the exemption of starting companies.';
    comment on column company_mandate.recorded_at is 'When the fund recorded it.';
    comment on column company_mandate.superseded_at is 'When the fund replaced it; null while it stands.';

    create table solidarity_link (
      id uuid primary key,
      kind text collate "C" not null,
      debtor_member_id uuid not null references member (id),
      liable_member_id uuid references member (id),
      liable_company_id uuid references company (id),
      valid_from date not null,
      valid_to date,
      recorded_at timestamptz not null,
      check (num_nonnulls(liable_member_id, liable_company_id) = 1)
    );
    create index solidarity_link_debtor on solidarity_link (debtor_member_id);
    create index solidarity_link_liable_member on solidarity_link (liable_member_id) where liable_member_id is not null;
    create index solidarity_link_liable_company on solidarity_link (liable_company_id) where liable_company_id is not null;
    comment on table solidarity_link is 'Who answers jointly for whose contributions, and when (royal decree no. 38, article 15).';
    comment on column solidarity_link.id is 'Opaque id.';
    comment on column solidarity_link.kind is 'COMPANY_FOR_MANDATARY or SELF_EMPLOYED_FOR_HELPER.';
    comment on column solidarity_link.debtor_member_id is 'Whose contributions.';
    comment on column solidarity_link.liable_member_id is 'The self-employed person who answers for them.';
    comment on column solidarity_link.liable_company_id is 'The company that answers for them.';
    comment on column solidarity_link.valid_from is 'First day of the link.';
    comment on column solidarity_link.valid_to is 'Last day of the link; null while it lasts.';
    comment on column solidarity_link.recorded_at is 'When the fund recorded it.';
  `);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table solidarity_link, company_mandate, balance_sheet, company_state, company');
}
