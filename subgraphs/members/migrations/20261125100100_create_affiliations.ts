import type { Knex } from 'knex';

/**
 * What members do and what their situation is (facts, bitemporal), and the periods of one quality and one category that
 * follow from them (derived, kept with the time at which they were derived).
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table activity (
      id uuid primary key,
      member_id uuid not null references member (id),
      quality text collate "C" not null,
      branch text collate "C" not null,
      valid_from date not null,
      valid_to date,
      recorded_at timestamptz not null,
      superseded_at timestamptz,
      recorded_by text not null,
      activity_id uuid not null,
      declared_on date not null,
      enterprise_number char(10) collate "C",
      company_id uuid,
      aided_member_id uuid references member (id),
      end_reason text collate "C"
    );
    create index activity_member on activity (member_id) where superseded_at is null;
    create index activity_aided on activity (aided_member_id) where superseded_at is null and aided_member_id is not null;
    comment on table activity is 'Self-employed activities as declared, from start to end (bitemporal).';
    comment on column activity.id is 'Key of the version.';
    comment on column activity.member_id is 'Who works.';
    comment on column activity.quality is 'SELF_EMPLOYED, HELPER, ASSISTING_SPOUSE or STUDENT.';
    comment on column activity.branch is 'Branch of activity in the nomenclature of the national institute.';
    comment on column activity.valid_from is 'First day of the activity.';
    comment on column activity.valid_to is 'Last day of the activity; null while it runs.';
    comment on column activity.recorded_at is 'When the fund recorded it.';
    comment on column activity.superseded_at is 'When the fund replaced it; null while it stands.';
    comment on column activity.recorded_by is 'Opaque id of the person or system that recorded it.';
    comment on column activity.activity_id is 'Opaque id of the activity, the same in all versions.';
    comment on column activity.declared_on is 'Day on which the start was declared; decides whether it was late.';
    comment on column activity.enterprise_number is 'Enterprise number of the person, when there is one.';
    comment on column activity.company_id is 'The company, for a director or working partner.';
    comment on column activity.aided_member_id is 'The self-employed person who is helped, for a helper or assisting spouse.';
    comment on column activity.end_reason is 'CESSATION, TRANSFER, DEATH, BANKRUPTCY or MERGER; null while it runs.';

    create table situation (
      id uuid primary key,
      member_id uuid not null references member (id),
      kind text collate "C" not null,
      valid_from date not null,
      valid_to date,
      recorded_at timestamptz not null,
      superseded_at timestamptz,
      recorded_by text not null,
      situation_id uuid not null,
      details jsonb not null
    );
    create index situation_member on situation (member_id) where superseded_at is null;
    comment on table situation is 'Facts beside the activity that decide on the contribution category: other work, studies, pension, rights (bitemporal).';
    comment on column situation.id is 'Key of the version.';
    comment on column situation.member_id is 'Whose situation.';
    comment on column situation.kind is 'Kind of fact, such as EMPLOYEE, STUDIES or RETIREMENT_PENSION.';
    comment on column situation.valid_from is 'First day on which it was so.';
    comment on column situation.valid_to is 'Last day on which it was so; null while it is.';
    comment on column situation.recorded_at is 'When the fund recorded it.';
    comment on column situation.superseded_at is 'When the fund replaced it; null while it stands.';
    comment on column situation.recorded_by is 'Opaque id of the person or system that recorded it.';
    comment on column situation.situation_id is 'Opaque id of the fact, the same in all versions.';
    comment on column situation.details is 'What the kind asks for: a fraction of full time, credits, a monthly amount in cents.';

    create table affiliation_period (
      id uuid primary key,
      member_id uuid not null references member (id),
      activity_id uuid not null,
      valid_from date not null,
      valid_to date,
      category text collate "C" not null,
      quality text collate "C" not null,
      branch text collate "C" not null,
      derived_at timestamptz not null,
      superseded_at timestamptz
    );
    create index affiliation_period_member on affiliation_period (member_id, valid_from) where superseded_at is null;
    comment on table affiliation_period is 'Periods of one quality and one contribution category, derived from activities and situations.';
    comment on column affiliation_period.id is 'Opaque id of the period.';
    comment on column affiliation_period.member_id is 'Who is affiliated.';
    comment on column affiliation_period.activity_id is 'The activity the period belongs to.';
    comment on column affiliation_period.valid_from is 'First day of the period.';
    comment on column affiliation_period.valid_to is 'Last day of the period; null while it runs.';
    comment on column affiliation_period.category is 'Contribution category.';
    comment on column affiliation_period.quality is 'Quality in which the person works.';
    comment on column affiliation_period.branch is 'Branch of activity.';
    comment on column affiliation_period.derived_at is 'When the rules derived the period.';
    comment on column affiliation_period.superseded_at is 'When a new derivation replaced it; null while it stands.';
  `);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table affiliation_period, situation, activity');
}
