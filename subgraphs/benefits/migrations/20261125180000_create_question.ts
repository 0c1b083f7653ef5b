import type { Knex } from 'knex';

/** Written questions of members, which are answered within the period of the Charter. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table question (
      id uuid primary key default gen_random_uuid(),
      member_id uuid not null,
      reference text collate "C" not null unique,
      scheme text collate "C" not null,
      asked_on date not null,
      answer_by date not null,
      text text not null,
      answer text,
      answered_on date,
      forwarded_to text collate "C",
      forwarded_on date
    );
    create index question_member on question (member_id, asked_on desc, id desc);
    create index question_open on question (answer_by) where answered_on is null;
    comment on table question is 'Written questions on rights; answered within 45 days, or passed on to the institution that knows.';
    comment on column question.id is 'Opaque id.';
    comment on column question.member_id is 'Who asks.';
    comment on column question.reference is 'Reference of the file on letters.';
    comment on column question.scheme is 'Scheme that it is about.';
    comment on column question.asked_on is 'Day of the question.';
    comment on column question.answer_by is 'Last day for the answer.';
    comment on column question.text is 'The question.';
    comment on column question.answer is 'The answer; null while there is none.';
    comment on column question.answered_on is 'Day of the answer; null while there is none.';
    comment on column question.forwarded_to is 'Institution to which it was passed on; null when the fund answers.';
    comment on column question.forwarded_on is 'Day on which it was passed on.';`);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table question');
}
