import type { Knex } from 'knex';

/** Which claim of a quarter an entry is about: surcharges depend on what was unpaid of each claim on a day. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('ledger_entry', (table) => {
    table.smallint('claim_number').comment('Claim of the quarter; null when the entry is about none.');
  });
  await knex.raw('create index ledger_entry_day on ledger_entry using brin (booked_on)');
  await knex.schema.createTable('surcharge_run', (table) => {
    table.comment('Runs that charged surcharges, one for each day they were run up to.');
    table.date('until').primary().comment('Last day whose quarter ends and 1 January were charged.');
    table.uuid('id').notNullable().comment('The run; cause of the ledger entries it booked.');
    table.timestamp('started_at', { useTz: true }).notNullable().comment('When it was first started.');
    table.timestamp('finished_at', { useTz: true }).comment('When it last reached the end.');
    table.bigInteger('claims').notNullable().defaultTo(0).comment('Claims that were surcharged.');
    table.bigInteger('surcharge_cents').notNullable().defaultTo(0).comment('Surcharges charged, in cents.');
  });
}

/** Forgets it. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('surcharge_run');
  await knex.raw('drop index ledger_entry_day');
  await knex.schema.alterTable('ledger_entry', (table) => table.dropColumn('claim_number'));
}
