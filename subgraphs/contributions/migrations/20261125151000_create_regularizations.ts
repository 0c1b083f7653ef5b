import type { Knex } from 'knex';

/** Years that were settled on the definitive income, with what it did to each quarter. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('regularization', (table) => {
    table.comment('Statements of regularization; a corrected income gives another one.');
    table.uuid('id').primary().comment('The statement; cause of the ledger entries it booked.');
    table.uuid('member_id').notNullable().index().comment('The member.');
    table.smallint('year').notNullable().comment('Contribution year that was settled.');
    table.bigInteger('income_cents').notNullable().comment('Definitive income, in cents.');
    table.date('received_on').notNullable().comment('Day on which the fund received the income.');
    table.date('issued_on').notNullable().comment('Day of the statement.');
    table.bigInteger('difference_cents').notNullable().comment('Owed in addition, negative when given back, in cents.');
    table.bigInteger('surcharge_cents').notNullable().comment('Surcharges for reductions without ground, in cents.');
  });
  await knex.schema.createTable('regularization_quarter', (table) => {
    table.comment('What a regularization did to each quarter.');
    table.uuid('regularization_id').notNullable().comment('The statement.');
    table.specificType('quarter', 'char(7) collate "C"').notNullable().comment('The quarter.');
    table.bigInteger('claimed_cents').notNullable().comment('Contribution and fee claimed before, in cents.');
    table
      .bigInteger('definitive_cents')
      .notNullable()
      .comment('Contribution and fee on the definitive income, in cents.');
    table.bigInteger('surcharge_cents').notNullable().comment('Surcharges for a reduction without ground, in cents.');
    table.primary(['regularization_id', 'quarter']);
  });
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('regularization_quarter');
  await knex.schema.dropTable('regularization');
}
