import type { Knex } from 'knex';
import { createDisclosureTable, dropDisclosureTable } from '../../../../common/exchange/flows';
import { createMessageTable, dropMessageTable } from '../../../../common/exchange/messages';

/** Messages to INASTI and the Crossroads Bank, and the log of what went to them and came from them. */
export async function up(knex: Knex): Promise<void> {
  await createMessageTable(knex);
  await createDisclosureTable(knex);
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await dropDisclosureTable(knex);
  await dropMessageTable(knex);
}
