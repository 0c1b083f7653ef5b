import type { Knex } from 'knex';
import { createErasureTables, dropErasureTables } from '../../../../common/erasure';

/** Files whose personal data were or are to be erased, and the report of it. */
export async function up(db: Knex): Promise<void> {
  await createErasureTables(db);
}

export async function down(db: Knex): Promise<void> {
  await dropErasureTables(db);
}
