import type { Knex } from 'knex';

/** Register of statistics that authorities asked for, with the answer as it was given. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table statistics_return (
      id uuid primary key,
      requester text collate "C" not null,
      reference text not null,
      definition text collate "C" not null,
      definition_version integer not null,
      from_quarter char(7) collate "C" not null,
      to_quarter char(7) collate "C" not null,
      requested_on date not null,
      deadline date not null,
      cut_off date not null,
      recorded_by text not null,
      recorded_at timestamptz not null,
      content text,
      row_count integer,
      sha256 char(64) collate "C",
      answered_at timestamptz,
      sent_on date,
      check (num_nulls(content, row_count, sha256, answered_at) in (0, 4)),
      check (sent_on is null or content is not null)
    );
    create index statistics_return_deadline on statistics_return (deadline desc, id desc);
    create index statistics_return_open on statistics_return (cut_off) where content is null;
    comment on table statistics_return is 'Statistics that INASTI or the Federal Public Service Social Security asked for. The layout is ours: none is published.';
    comment on column statistics_return.id is 'Opaque id.';
    comment on column statistics_return.requester is 'INASTI or FPS_SOCIAL_SECURITY.';
    comment on column statistics_return.reference is 'Reference of the one who asks.';
    comment on column statistics_return.definition is 'Code of what is counted.';
    comment on column statistics_return.definition_version is 'Version of the definition that the answer follows for good.';
    comment on column statistics_return.from_quarter is 'First quarter asked for.';
    comment on column statistics_return.to_quarter is 'Last quarter asked for.';
    comment on column statistics_return.requested_on is 'Day on which it was asked for.';
    comment on column statistics_return.deadline is 'Last day for the answer.';
    comment on column statistics_return.cut_off is 'Last day whose facts are counted.';
    comment on column statistics_return.recorded_by is 'Who wrote the request down, as an opaque id.';
    comment on column statistics_return.recorded_at is 'When it was written down.';
    comment on column statistics_return.content is 'The answer, byte for byte; null while there is none. It is never changed.';
    comment on column statistics_return.row_count is 'Lines of the answer below its header.';
    comment on column statistics_return.sha256 is 'SHA-256 of the answer, in hexadecimal digits.';
    comment on column statistics_return.answered_at is 'When the answer was computed.';
    comment on column statistics_return.sent_on is 'Day on which it was sent; null while it was not.'`);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table statistics_return');
}
