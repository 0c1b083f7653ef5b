import type { Knex } from 'knex';
import { createDisclosureTable, dropDisclosureTable } from '../../../../common/exchange/flows';

/** The log of what went to the tax administration. */
export async function up(knex: Knex): Promise<void> {
  await createDisclosureTable(knex);
}

/** Removes it. */
export async function down(knex: Knex): Promise<void> {
  await dropDisclosureTable(knex);
}
