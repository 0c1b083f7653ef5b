import type { Knex } from 'knex';

/** Quarters for which a decision waives contributions. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table decision add column free_quarters text[] not null default '{}';
    comment on column decision.free_quarters is 'Quarters for which no contribution is due because of the decision.';`);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('alter table decision drop column free_quarters');
}
