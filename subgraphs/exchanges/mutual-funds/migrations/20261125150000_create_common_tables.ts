import type { Knex } from 'knex';
import { createClientMandateTable, dropClientMandateTable } from '../../../../common/access/mandates';
import { createIdempotencyTable, dropIdempotencyTable } from '../../../../common/database';
import { createEventTables, dropEventTables } from '../../../../common/events';
import { createAffiliationTable, dropAffiliationTable } from '../../../../common/exchange/affiliations';
import { createFormerSsinTable, dropFormerSsinTable } from '../../../../common/exchange/persons';
import { createSeriesTable, dropSeriesTable } from '../../../../common/exchange/series';

/** Tables that other subgraphs have alike: events, mandates, keys of requests, affiliations, numbers. */
export async function up(knex: Knex): Promise<void> {
  await createEventTables(knex);
  await createClientMandateTable(knex);
  await createIdempotencyTable(knex);
  await createAffiliationTable(knex);
  await createFormerSsinTable(knex);
  await createSeriesTable(knex);
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await dropSeriesTable(knex);
  await dropFormerSsinTable(knex);
  await dropAffiliationTable(knex);
  await dropIdempotencyTable(knex);
  await dropClientMandateTable(knex);
  await dropEventTables(knex);
}
