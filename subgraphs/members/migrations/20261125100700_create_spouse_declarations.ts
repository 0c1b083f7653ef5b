import type { Knex } from 'knex';

/** Declarations on honour about spouses who help or not (general regulation, article 9ter). */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table spouse_declaration (
      id uuid primary key,
      member_id uuid not null references member (id),
      declared_on date not null,
      due_on date not null,
      is_helping boolean not null,
      recorded_at timestamptz not null,
      recorded_by text not null
    );
    create index spouse_declaration_member on spouse_declaration (member_id, declared_on);
    comment on table spouse_declaration is 'Declarations on honour by which members say whether their spouse or legal cohabitant helps.';
    comment on column spouse_declaration.id is 'Opaque id.';
    comment on column spouse_declaration.member_id is 'Who declares.';
    comment on column spouse_declaration.declared_on is 'Day of the declaration.';
    comment on column spouse_declaration.due_on is 'Last day on which it was in time.';
    comment on column spouse_declaration.is_helping is 'Whether the spouse helps in the activity.';
    comment on column spouse_declaration.recorded_at is 'When the fund recorded it.';
    comment on column spouse_declaration.recorded_by is 'Opaque id of who recorded it.';
  `);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table spouse_declaration');
}
