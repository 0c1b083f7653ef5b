import type { Knex } from 'knex';

/** Money of a refund is out of the member's hand from the day on which it was accepted: nothing has to be reserved. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('drop index debtor_credit');
  await knex.schema.alterTable('debtor', (table) => table.dropColumn('reserved_cents'));
}

/** Makes the column again, empty. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('debtor', (table) => {
    table
      .bigInteger('reserved_cents')
      .notNullable()
      .defaultTo(0)
      .comment('Part of the credit that refunds under way take, in cents.');
    table.check('reserved_cents >= 0 and reserved_cents <= greatest(credit_cents, 0)', [], 'debtor_reserved');
  });
  await knex.raw('create index debtor_credit on debtor (member_id) where credit_cents > 0');
}
