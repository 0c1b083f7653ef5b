import type { Knex } from 'knex';
import { createIdempotencyTable, dropIdempotencyTable } from '../../../common/database';
import { createEventTables, dropEventTables } from '../../../common/events';

/** What this part publishes, what reaches it, and the answers to requests that may be repeated. */
export async function up(db: Knex): Promise<void> {
  await createEventTables(db);
  await createIdempotencyTable(db);
}

export async function down(db: Knex): Promise<void> {
  await dropIdempotencyTable(db);
  await dropEventTables(db);
}
