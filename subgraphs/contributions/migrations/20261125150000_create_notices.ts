import type { Knex } from 'knex';

/** Due notices and the quarterly runs that issue them. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('notice_run', (table) => {
    table.comment('Quarterly runs of due notices; one for each quarter, taken up again where it stopped.');
    table.specificType('quarter', 'char(7) collate "C"').primary().comment('Quarter that was claimed.');
    table.uuid('id').notNullable().comment('The run; cause of the ledger entries it booked.');
    table
      .date('run_on')
      .notNullable()
      .comment('Day as of which everything in the run is assessed, also when it is taken up later.');
    table.timestamp('started_at', { useTz: true }).notNullable().comment('When it was first started.');
    table.timestamp('finished_at', { useTz: true }).comment('When it last reached the end; null while it has not.');
    table.uuid('reached').comment('Last member that was looked at; null at the beginning and after the end.');
    table.bigInteger('notices').notNullable().defaultTo(0).comment('Notices issued so far.');
    table
      .bigInteger('nothing_owed')
      .notNullable()
      .defaultTo(0)
      .comment('Of these, quarters for which nothing is owed.');
    table
      .bigInteger('contribution_cents')
      .notNullable()
      .defaultTo(0)
      .comment('Contributions claimed so far, in cents.');
    table.bigInteger('fee_cents').notNullable().defaultTo(0).comment('Management fees claimed so far, in cents.');
  });
  await knex.schema.createTable('notice', (table) => {
    table.comment('Due notices as they were issued; what was claimed then, whatever became of it later.');
    table.uuid('member_id').notNullable().comment('The member.');
    table.specificType('quarter', 'char(7) collate "C"').notNullable().comment('Quarter that is claimed.');
    table.date('issued_on').notNullable().comment('Day of the notice.');
    table.date('due_on').notNullable().comment('Last day for payment.');
    table.bigInteger('contribution_cents').notNullable().comment('Contribution claimed, in cents.');
    table.bigInteger('fee_cents').notNullable().comment('Management fee claimed, in cents.');
    table.primary(['member_id', 'quarter']);
  });
  await knex.raw(`create index claim_assimilated on claim (member_id, quarter) where standing = 'ASSIMILATED'`);
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index claim_assimilated');
  await knex.schema.dropTable('notice');
  await knex.schema.dropTable('notice_run');
}
