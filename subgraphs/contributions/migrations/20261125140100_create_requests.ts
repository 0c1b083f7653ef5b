import type { Knex } from 'knex';

/** What members ask for in payment difficulty, the estimates that were approved, and payment plans. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('request', (table) => {
    table.comment('Requests of members about contributions, with their decisions.');
    table.uuid('id').primary().comment('The request.');
    table.uuid('member_id').notNullable().index().comment('The member.');
    table.text('kind').notNullable().comment('What was asked: see ContributionRequestKind of the schema.');
    table.text('status').notNullable().comment('Where it stands: see ContributionRequestStatus of the schema.');
    table.smallint('year').comment('Contribution year, for requests about one year.');
    table
      .specificType('quarters', 'char(7)[] collate "C"')
      .notNullable()
      .comment('Quarters, for requests about quarters.');
    table.bigInteger('estimated_income_cents').comment('Income that the member estimates for the year, in cents.');
    table.text('reason').comment('Why, in the words of the member.');
    table.date('submitted_on').notNullable().comment('Day on which the fund received it.');
    table.text('submitted_by').notNullable().comment('Subject who submitted it.');
    table.date('decided_on').comment('Day of the decision; null while there is none.');
    table.text('decided_by').comment('Subject or institution that decided; null while there is none.');
    table.text('outcome').comment('GRANTED, PARTLY_GRANTED or REFUSED; null while there is no decision.');
    table.specificType('reason_codes', 'text[]').notNullable().comment('Codes of the reasons of the decision.');
  });
  await knex.schema.createTable('income_estimate', (table) => {
    table.comment('Incomes on which provisional contributions rest at the request of the member, once approved.');
    table.uuid('member_id').notNullable().comment('The member.');
    table.smallint('year').notNullable().comment('Contribution year.');
    table.bigInteger('income_cents').notNullable().comment('Estimated income of the year, in cents.');
    table.date('approved_on').notNullable().comment('Day of the decision.');
    table.uuid('request_id').notNullable().comment('The request that was granted.');
    table.primary(['member_id', 'year']);
  });
  await knex.schema.createTable('payment_plan', (table) => {
    table.comment('Payment plans that were granted.');
    table.uuid('request_id').primary().comment('The request that was granted.');
    table.uuid('member_id').notNullable().index().comment('The member.');
    table.date('granted_on').notNullable().comment('Day on which it began.');
    table.bigInteger('down_payment_cents').notNullable().comment('Sum to be paid first, in cents.');
    table.date('down_payment_due_on').notNullable().comment('Last day for it.');
    table.text('state').notNullable().comment('RUNNING, COMPLETED or REVOKED.');
    table.date('ended_on').comment('Day on which it was completed or revoked; null while it runs.');
  });
  await knex.schema.createTable('payment_plan_instalment', (table) => {
    table.comment('Instalments of payment plans.');
    table.uuid('request_id').notNullable().comment('The plan.');
    table.smallint('number').notNullable().comment('Order, from 1.');
    table.date('due_on').notNullable().comment('Last day for payment.');
    table.bigInteger('amount_cents').notNullable().comment('Sum, in cents.');
    table.primary(['request_id', 'number']);
  });
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  for (const table of ['payment_plan_instalment', 'payment_plan', 'income_estimate', 'request']) {
    await knex.schema.dropTable(table);
  }
}
