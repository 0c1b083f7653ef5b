import type { Knex } from 'knex';

/** Files on which INASTI decides, and the reference directory. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

/** Removes the tables and their types. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw(
    'drop table directory_registration, request_decision, request_file; drop type request_kind; drop type request_status',
  );
}

const tables = `
  create type request_kind as enum ('EXEMPTION', 'SURCHARGE_WAIVER', 'ASSIMILATION', 'CONTINUED_INSURANCE');
  create type request_status as enum ('FORWARDED', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED');

  create table request_file (
    id uuid primary key,
    member_id uuid not null,
    kind request_kind not null,
    status request_status not null,
    quarters text[] not null,
    submitted_on date not null,
    reason text,
    documents jsonb not null,
    forwarded_at timestamptz not null
  );
  create index request_file_member on request_file (member_id, submitted_on);
  comment on table request_file is 'Requests on which INASTI decides, with their pieces.';
  comment on column request_file.id is 'Id of the request; the decision carries it.';
  comment on column request_file.member_id is 'Who asks.';
  comment on column request_file.kind is 'What is asked for.';
  comment on column request_file.status is 'How far the file is.';
  comment on column request_file.quarters is 'Quarters that it is about, YYYY-Qn, in order.';
  comment on column request_file.submitted_on is 'Day on which the fund received it.';
  comment on column request_file.reason is 'Why the member asks, in the words of the member; null when the fund opened the file.';
  comment on column request_file.documents is 'Pieces of the file: id and title.';
  comment on column request_file.forwarded_at is 'When the fund put it into the outbox to INASTI.';

  create table request_decision (
    request_id uuid not null,
    number smallint not null,
    decided_on date not null,
    quarters jsonb not null,
    reason text,
    received_at timestamptz not null,
    primary key (request_id, number)
  );
  comment on table request_decision is 'Decisions of INASTI; a later one on the same request replaces the former.';
  comment on column request_decision.request_id is 'The request.';
  comment on column request_decision.number is '1 for the first decision, then one more for each.';
  comment on column request_decision.decided_on is 'Day of the decision.';
  comment on column request_decision.quarters is 'Each quarter and whether it was granted.';
  comment on column request_decision.reason is 'Why, in the words of INASTI.';
  comment on column request_decision.received_at is 'When the fund received it.';

  create table directory_registration (
    member_id uuid primary key,
    version smallint not null,
    from_day date not null,
    to_day date
  );
  comment on table directory_registration is 'Periods for which the fund told the reference directory that it knows a person. Without it nobody may be asked about.';
  comment on column directory_registration.member_id is 'The person.';
  comment on column directory_registration.version is 'Version of the registration, from 0.';
  comment on column directory_registration.from_day is 'First day.';
  comment on column directory_registration.to_day is 'Last day; null while it runs.';
`;
