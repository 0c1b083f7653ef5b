import type { Knex } from 'knex';

/** Quarters for which no contribution is due by a decision, and opt-outs that counted as renounced. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('contribution_free_quarter', (table) => {
    table.comment(
      'Quarters for which no contribution is due because of a decision; what a decision says replaces its rows.',
    );
    table.uuid('member_id').notNullable().comment('The member.');
    table.specificType('quarter', 'char(7) collate "C"').notNullable().comment('The quarter.');
    table.uuid('decision_id').notNullable().comment('Benefit case, or request or decision of INASTI, that frees it.');
    table.primary(['member_id', 'quarter', 'decision_id']);
  });
  // Quarters that were assimilated before decisions were kept: each is a decision of its own.
  await knex.raw(`insert into contribution_free_quarter
    select member_id, quarter, gen_random_uuid() from (
      select distinct member_id, quarter from claim where standing = 'ASSIMILATED') assimilated`);
  await knex.schema.createTable('opt_out_renunciation', (table) => {
    table.comment('Opt-outs at pension age that counted as renounced at the end of a year.');
    table.uuid('member_id').notNullable().comment('The member.');
    table.smallint('year').notNullable().comment('Contribution year from whose 1 January it counts.');
    table.date('found_on').notNullable().comment('Day on which the run found it.');
    table.primary(['member_id', 'year']);
  });
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('opt_out_renunciation');
  await knex.schema.dropTable('contribution_free_quarter');
}
