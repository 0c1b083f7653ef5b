import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';

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

/** Writes a contract. */
export async function insertContract(
  trx: Knex,
  one: Omit<SupplementaryContract, 'id'>,
): Promise<SupplementaryContract> {
  const { memberId, kind, insurer, from, to } = one;
  const [row] = await trx('supplementary_contract')
    .insert({ member_id: memberId, kind, insurer, valid_from: from, valid_to: to })
    .returning('*');
  return toContract(row as ContractRow);
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
