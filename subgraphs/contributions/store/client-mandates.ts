import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';

/** A mandate by which an accountant may open a member's file. */
export interface ClientMandate {
  readonly memberId: string;
  readonly accountantId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Keeps a mandate as last told: granting and revoking both end here. */
export async function saveMandate(trx: Knex, { memberId, accountantId, from, to }: ClientMandate): Promise<void> {
  const row = { member_id: memberId, accountant_id: accountantId, from_day: from, to_day: to };
  await trx('client_mandate').insert(row).onConflict(['member_id', 'accountant_id', 'from_day']).merge(['to_day']);
}

/** Whether an accountant holds a mandate on a member's file that is live on a day. */
export async function isClientOf(db: Knex, accountantId: string, memberId: string, today: LocalDate): Promise<boolean> {
  const row = await db('client_mandate')
    .where({ member_id: memberId, accountant_id: accountantId })
    .where('from_day', '<=', today)
    .where((or) => void or.whereNull('to_day').orWhere('to_day', '>=', today))
    .first('member_id');
  return row !== undefined;
}
