import type { Knex } from 'knex';
import { createClientMandateTable, dropClientMandateTable } from '../../../common/access/mandates';
import { createIdempotencyTable, dropIdempotencyTable } from '../../../common/database/idempotency';
import { createEventTables, dropEventTables } from '../../../common/events';

/** What other parts of the graph tell by events, kept here so that rights are computed while they are down. */
export async function up(db: Knex): Promise<void> {
  await createEventTables(db);
  await createClientMandateTable(db);
  await createIdempotencyTable(db);
  await db.raw(member);
  await db.raw(contributionPeriod);
  await db.raw(lifeEvent);
  await db.raw(indemnity);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table indemnity, life_event, contribution_period, member');
  await dropIdempotencyTable(db);
  await dropClientMandateTable(db);
  await dropEventTables(db);
}

const member = `
  create table member (
    member_id uuid primary key,
    ssin char(11) collate "C" not null,
    first_name text not null,
    last_name text not null,
    birth_date date,
    sex text collate "C" not null check (sex in ('FEMALE', 'MALE')),
    language char(2) collate "C" not null check (language in ('fr', 'nl', 'de', 'en')),
    street text not null,
    postal_code text collate "C" not null,
    municipality text not null,
    region text collate "C" not null check (region in ('BRUSSELS', 'FLANDERS', 'WALLONIA', 'GERMAN_SPEAKING')),
    mutual_fund_code char(3) collate "C",
    email text,
    iban text collate "C",
    died_on date
  );
  comment on table member is 'Copy of the person as the members subgraph last recorded it: for letters, payments and rights.';
  comment on column member.member_id is 'Id of the member, the same in every subgraph.';
  comment on column member.ssin is 'Social security identification number; only on the pension application and on letters.';
  comment on column member.first_name is 'First name.';
  comment on column member.last_name is 'Last name.';
  comment on column member.birth_date is 'Date of birth; null when not fully known.';
  comment on column member.sex is 'Sex as in the national register.';
  comment on column member.language is 'Language of letters.';
  comment on column member.street is 'Street and number of the home address.';
  comment on column member.postal_code is 'Postal code of the home address; decides on the court of an appeal.';
  comment on column member.municipality is 'Municipality of the home address.';
  comment on column member.region is 'Region of the home address.';
  comment on column member.mutual_fund_code is 'Code of the mutual fund; null when not known.';
  comment on column member.email is 'E-mail address; null when none is known.';
  comment on column member.iban is 'Account for benefits; null when none is known.';
  comment on column member.died_on is 'Day of death; null while the member lives.';`;

const contributionPeriod = `
  create table contribution_period (
    member_id uuid not null,
    first_quarter char(7) collate "C" not null,
    last_quarter char(7) collate "C" not null check (last_quarter >= first_quarter),
    category text collate "C" not null,
    situation text collate "C" not null check (situation in ('PAID', 'NOT_PAID', 'EXEMPTED', 'ASSIMILATED', 'NOT_OWED')),
    income_cents bigint,
    primary key (member_id, first_quarter)
  );
  comment on table contribution_period is 'Settled quarters of a member, those alike joined into periods; kept by events of the contributions subgraph.';
  comment on column contribution_period.member_id is 'The member.';
  comment on column contribution_period.first_quarter is 'First quarter of the period.';
  comment on column contribution_period.last_quarter is 'Last quarter of the period.';
  comment on column contribution_period.category is 'Contribution category of these quarters.';
  comment on column contribution_period.situation is 'How the contributions of these quarters stand.';
  comment on column contribution_period.income_cents is 'Yearly income on which they are computed, in cents; null when not known.';`;

const lifeEvent = `
  create table life_event (
    event_id uuid primary key,
    member_id uuid not null,
    kind text collate "C" not null,
    occurred_on date not null,
    details jsonb not null
  );
  create index life_event_member on life_event (member_id, occurred_on);
  comment on table life_event is 'Life events declared by members; kept by events of the members subgraph.';
  comment on column life_event.event_id is 'Id of the declaration.';
  comment on column life_event.member_id is 'The member.';
  comment on column life_event.kind is 'What happened.';
  comment on column life_event.occurred_on is 'Day on which it happened or will happen.';
  comment on column life_event.details is 'Facts that belong to the kind, by name.';`;

const indemnity = `
  create table indemnity (
    attestation_id text collate "C" primary key,
    member_id uuid not null,
    version integer not null,
    kind text collate "C" not null check (kind in ('INCAPACITY', 'MATERNITY')),
    valid_from date not null,
    valid_to date,
    is_cancelled boolean not null default false
  );
  create index indemnity_member on indemnity (member_id, valid_from);
  comment on table indemnity is 'Periods of incapacity and maternity rest attested by mutual funds; the highest version counts.';
  comment on column indemnity.attestation_id is 'Id of the attestation.';
  comment on column indemnity.member_id is 'The member.';
  comment on column indemnity.version is 'Version of the attestation that is kept.';
  comment on column indemnity.kind is 'What is attested.';
  comment on column indemnity.valid_from is 'First day.';
  comment on column indemnity.valid_to is 'Last day; null while it lasts.';
  comment on column indemnity.is_cancelled is 'Whether the mutual fund withdrew it.';`;
