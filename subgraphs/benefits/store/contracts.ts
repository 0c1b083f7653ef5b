import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { supplementaryContractRecorded } from '../../../common/events/catalogue/benefits/supplementary-contract-recorded';

/** A contract of free supplementary pension. */
export interface SupplementaryContract {
  readonly id: string;
  readonly memberId: string;
  readonly kind: 'ORDINARY' | 'SOCIAL';
  readonly insurer: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

interface ContractRow {
  id: string;
  member_id: string;
  kind: string;
  insurer: string;
  valid_from: string;
  valid_to: string | null;
}

/** Contracts of several members, the latest first. */
export async function findContracts(db: Knex, memberIds: readonly string[]): Promise<SupplementaryContract[]> {
  const rows = await db<ContractRow>('supplementary_contract')
    .whereIn('member_id', [...memberIds])
    .orderBy('valid_from', 'desc');
  return rows.map(toContract);
}

/** Writes a contract and tells it: certificates for the tax return hang on it. */
export async function insertContract(
  trx: Knex.Transaction,
  one: Omit<SupplementaryContract, 'id'>,
  clock: Clock,
): Promise<SupplementaryContract> {
  const { memberId, kind, insurer, from, to } = one;
  const [row] = await trx('supplementary_contract')
    .insert({ member_id: memberId, kind, insurer, valid_from: from, valid_to: to })
    .returning('*');
  const written = toContract(row as ContractRow);
  const payload = { memberId, contractId: written.id, kind, insurer, from, to };
  await publish(trx, supplementaryContractRecorded, payload, { subject: memberId, clock });
  return written;
}

function toContract(row: ContractRow): SupplementaryContract {
  return {
    id: row.id,
    memberId: row.member_id,
    kind: row.kind as SupplementaryContract['kind'],
    insurer: row.insurer,
    from: row.valid_from as LocalDate,
    to: row.valid_to as LocalDate | null,
  };
}
