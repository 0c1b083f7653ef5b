import type { Knex } from 'knex';
import { createEventTables, dropEventTables } from '../../../common/events';

/** What this subgraph publishes, and what reaches it. */
export async function up(knex: Knex): Promise<void> {
  await createEventTables(knex);
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await dropEventTables(knex);
}
