import type { Knex } from 'knex';

/** When surcharges of a claim begin, and how far they were charged: general regulation, articles 44 and 44bis. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('claim', (table) => {
    table.date('surcharge_from').comment('First quarter end on which the unpaid principal bears a surcharge.');
    table
      .date('surcharged_to')
      .comment('Last quarter end for which the quarterly surcharge was charged; null when none.');
    table.date('annual_surcharged_on').comment('Day of the one annual surcharge; null when it was not charged.');
  });
  await knex.raw('update claim set surcharge_from = due_on');
  await knex.raw('alter table claim alter column surcharge_from set not null');
}

/** Forgets them. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('claim', (table) => {
    table.dropColumns('surcharge_from', 'surcharged_to', 'annual_surcharged_on');
  });
}
