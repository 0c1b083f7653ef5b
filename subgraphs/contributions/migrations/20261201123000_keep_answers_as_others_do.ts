import type { Knex } from 'knex';
import { createIdempotencyTable, dropIdempotencyTable } from '../../../common/database';

/** Answers to acts with a key are kept in the table that every part has; those that were kept pass on. */
export async function up(knex: Knex): Promise<void> {
  await createIdempotencyTable(knex);
  await knex.raw(`insert into idempotency (subject, operation, key, request_hash, outcome, recorded_at)
    select subject_id, operation, key, request_hash, answer, kept_at from kept_answer`);
  await knex.schema.dropTable('kept_answer');
}

/** Takes them back into the former table. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.createTable('kept_answer', (table) => {
    table.comment('Answers to requests with an idempotency key, so that a repeat gets the first answer.');
    table.text('subject_id').notNullable().comment('Who asked; keys of one subject are their own.');
    table.text('operation').notNullable().comment('Mutation that was asked for.');
    table.text('key').notNullable().comment('Key chosen by the caller.');
    table
      .specificType('request_hash', 'char(64)')
      .notNullable()
      .comment('Digest of the input, to tell repeats from misuse.');
    table.jsonb('answer').notNullable().comment('What the request came to.');
    table.timestamp('kept_at', { useTz: true }).notNullable().comment('When it was carried out.');
    table.primary(['subject_id', 'operation', 'key']);
  });
  await knex.raw(`insert into kept_answer (subject_id, operation, key, request_hash, answer, kept_at)
    select subject, operation, key, request_hash, outcome, recorded_at from idempotency where outcome is not null`);
  await dropIdempotencyTable(knex);
}
