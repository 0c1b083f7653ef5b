import type { Knex } from 'knex';
import { createClientMandateTable, dropClientMandateTable } from '../../../../common/access/mandates';
import { createIdempotencyTable, dropIdempotencyTable } from '../../../../common/database';
import { createEventTables, dropEventTables } from '../../../../common/events';

/** Tables that other subgraphs have alike: events, mandates, keys of requests. */
export async function up(knex: Knex): Promise<void> {
  await createEventTables(knex);
  await createClientMandateTable(knex);
  await createIdempotencyTable(knex);
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await dropIdempotencyTable(knex);
  await dropClientMandateTable(knex);
  await dropEventTables(knex);
}
