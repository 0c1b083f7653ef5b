import type { Knex } from 'knex';

/** Refunds that staff accepted, on their way to the bank. */
export async function up(knex: Knex): Promise<void> {
  // Money between the account of the member and the bank.
  await knex.raw(`alter type ledger_account add value if not exists 'REFUNDS'`);
  await knex.raw(`create type refund_state as enum ('ACCEPTED', 'PAID', 'FAILED')`);
  await knex.schema.createTable('refund', (table) => {
    table.comment('Refunds of money that is applied to no debt, from the day on which staff accepted them.');
    table.uuid('member_id').notNullable().comment('The member who gets the money back.');
    table.uuid('id').notNullable().unique().comment('The refund; cause of its entries.');
    table.bigInteger('amount_cents').notNullable().comment('Sum, in cents.');
    table.specificType('iban', 'varchar(34) collate "C"').notNullable().comment('Account of the member it goes to.');
    table
      .specificType('state', 'refund_state')
      .notNullable()
      .comment('ACCEPTED: to be paid; PAID; FAILED: in hand again.');
    table.date('accepted_on').notNullable().comment('Day on which staff accepted it.');
    table.text('accepted_by').notNullable().comment('Who accepted it.');
    table.date('ended_on').comment('Day on which it left the bank or failed; null before.');
    table.primary(['member_id', 'id']);
    table.check('amount_cents > 0', [], 'refund_amount');
  });
  await knex.raw(`create index refund_to_be_paid on refund (id) where state = 'ACCEPTED'`);
  await knex.raw('create index debtor_in_credit on debtor (member_id) where credit_cents > 0');
}

/** Removes them; a value of a type stays, since rows may have it. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index debtor_in_credit');
  await knex.schema.dropTable('refund');
  await knex.raw('drop type refund_state');
}
