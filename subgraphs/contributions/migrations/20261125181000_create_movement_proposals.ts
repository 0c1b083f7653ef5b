import type { Knex } from 'knex';

/** Members who come into question for movements that wait for staff. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('movement_proposal', (table) => {
    table.comment('Members proposed to staff for money without a sure reference; kept when it was matched.');
    table.uuid('movement_id').notNullable().comment('The movement.');
    table.uuid('member_id').notNullable().index().comment('The member proposed.');
    table.smallint('rank').notNullable().comment('Order, from 1: the likeliest first.');
    table.specificType('evidence', 'text[]').notNullable().comment('What speaks for the member: see the schema.');
    table.primary(['movement_id', 'member_id']);
  });
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('movement_proposal');
}
