import type { Knex } from 'knex';

/** Creates the tables of files whose personal data were or are to be erased, in the subgraph's own schema. */
export async function createErasureTables(db: Knex): Promise<void> {
  await db.raw(tables);
}

/** Drops what `createErasureTables` made. */
export async function dropErasureTables(db: Knex): Promise<void> {
  await db.raw('drop table member_erasure_line, member_erasure');
}

const tables = `
  create table member_erasure (
    member_id uuid primary key,
    told_on date not null,
    due_on date not null,
    erased_on date
  );
  create index member_erasure_due on member_erasure (due_on) where erased_on is null;
  comment on table member_erasure is 'Files whose retention ended, and what became of the personal data here. Holds ids that stand for nobody any more.';
  comment on column member_erasure.member_id is 'Id that the file had.';
  comment on column member_erasure.told_on is 'Day on which the retention of the file as a whole ended.';
  comment on column member_erasure.due_on is 'Day on which the retention of this part ends.';
  comment on column member_erasure.erased_on is 'Day on which it was erased here; null while it is kept.';
  create table member_erasure_line (
    member_id uuid not null,
    held_in text collate "C" not null,
    outcome text collate "C" not null check (outcome in ('ERASED', 'BLANKED', 'KEPT_WITHOUT_PERSON', 'KEPT_UNTIL')),
    row_count bigint not null,
    kept_until date,
    recorded_on date not null,
    primary key (member_id, held_in, recorded_on)
  );
  comment on table member_erasure_line is 'Report of each erasure: what was erased, what was kept, and until when.';
  comment on column member_erasure_line.member_id is 'Id that the file had.';
  comment on column member_erasure_line.held_in is 'Table of this part.';
  comment on column member_erasure_line.outcome is 'ERASED: rows are gone. BLANKED: rows stay without what names a person. KEPT_WITHOUT_PERSON: rows name nobody. KEPT_UNTIL: the retention of this part has not ended.';
  comment on column member_erasure_line.row_count is 'Rows it was about.';
  comment on column member_erasure_line.kept_until is 'Last day of the retention; null unless KEPT_UNTIL.';
  comment on column member_erasure_line.recorded_on is 'Day of the report.';
`;
