import type { Knex } from 'knex';
import { copyInto, type CopyValue } from '../../common/database';
import type { DemoFacts } from './facts';
import type { DemoMember } from './member';

const columns = ['id', 'member_id', 'accountant_id', 'valid_from', 'valid_to', 'scope'];
const batchSize = 5_000;

/** Writes the mandates of accountants into the copy that a subgraph keeps of them. */
export async function writeMandates(db: Knex, members: AsyncIterable<DemoMember>, facts: DemoFacts): Promise<void> {
  let rows: CopyValue[][] = [];
  const write = async () => {
    if (rows.length > 0) await copyInto(db, 'client_mandate', columns, rows);
    rows = [];
  };
  for await (const member of members) {
    for (const { id, memberId, accountantId, from, to, scope } of facts.file(member).clientMandates) {
      rows.push([id, memberId, accountantId, from, to, `{${scope.join(',')}}`]);
    }
    if (rows.length >= batchSize) await write();
  }
  await write();
}
