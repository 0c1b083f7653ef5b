import type { Knex } from 'knex';

/** Tells streams of live updates, when a transaction commits, that partners have new messages. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create function exchange_message_wake() returns trigger language plpgsql as $$
    begin
      perform pg_notify('live_updates', 'queued ' || tg_table_schema);
      return null;
    end $$;
    comment on function exchange_message_wake is 'Wakes streams of live updates when messages were queued.';
    create trigger exchange_message_wake after insert on exchange_message
      for each statement execute function exchange_message_wake();
  `);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop trigger exchange_message_wake on exchange_message; drop function exchange_message_wake');
}
