import type { Knex } from 'knex';

/** What was erased, when and under which retention. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table erasure_report (
      id uuid primary key,
      at timestamptz not null,
      by_subject text not null,
      retention_years integer not null,
      ended_before date not null,
      files integer not null
    );
    comment on table erasure_report is 'Runs that erased personal data after the retention; they name nobody.';
    comment on column erasure_report.id is 'Opaque id.';
    comment on column erasure_report.at is 'When.';
    comment on column erasure_report.by_subject is 'Opaque id of who ran it.';
    comment on column erasure_report.retention_years is 'Years of retention that applied.';
    comment on column erasure_report.ended_before is 'Affiliations that ended before this day were erased.';
    comment on column erasure_report.files is 'How many files were erased.';
  `);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table erasure_report');
}
