import type { Knex } from 'knex';

/** Remembers which version of a certificate was printed. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table cash_year add column printed_version smallint;
    comment on column cash_year.printed_version is 'Version whose document was printed last; null when none was.';`);
}

/** Forgets it. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('alter table cash_year drop column printed_version');
}
