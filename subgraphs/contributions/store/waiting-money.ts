import type { Knex } from 'knex';
import { cents } from '../../../common/money';
import type { WaitingMoney } from '../domain/matching/waiting-money';

/** What waits for staff now, as far as it may be for somebody. */
export async function findWaitingMoney(db: Knex): Promise<WaitingMoney> {
  const waiting = db('bank_movement').where('state', 'WORK_LIST').where('amount_cents', '>', 0);
  const proposals = db('movement_proposal').whereIn('movement_id', waiting.clone().select('id'));
  const proposed: string[] = await proposals.distinct('member_id').pluck('member_id');
  const unclaimed = waiting.clone().whereNotIn('id', db('movement_proposal').select('movement_id'));
  const sums: number[] = await unclaimed.distinct('amount_cents').pluck('amount_cents');
  return { proposed: new Set(proposed), sums: new Set(sums.map(cents)) };
}
