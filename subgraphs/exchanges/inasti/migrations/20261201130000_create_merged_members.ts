import type { Knex } from 'knex';
import { createMergedMemberTable, dropMergedMemberTable } from '../../../../common/mergers';

/** Which file took over which. */
export async function up(db: Knex): Promise<void> {
  await createMergedMemberTable(db);
}

export async function down(db: Knex): Promise<void> {
  await dropMergedMemberTable(db);
}
