import type { Knex } from 'knex';
import { addMandateScope, dropMandateScope } from '../../../../common/access/mandates';

/** What each mandate of an accountant allows. */
export async function up(db: Knex): Promise<void> {
  await addMandateScope(db);
}

export async function down(db: Knex): Promise<void> {
  await dropMandateScope(db);
}
