import type { Knex } from 'knex';

/** Indexes of names by groups of three letters, for the search that forgives accents and misspelling, and of birth dates. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create extension if not exists pg_trgm schema public;
    create index member_record_search_name on member_record using gin (search_name public.gin_trgm_ops) where superseded_at is null;
    create index member_birth_date on member (birth_date);
    create index company_search_name on company using gin (search_name public.gin_trgm_ops);
  `);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop index company_search_name; drop index member_birth_date; drop index member_record_search_name');
}
