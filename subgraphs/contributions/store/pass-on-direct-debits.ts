import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { moveRows, type Merger } from '../../../common/mergers';

/** Statuses of mandates of which a member has one, and of collections of which a quarter has one. */
const live = ['SIGNED', 'ACTIVE', 'SUSPENDED'];
const over = ['REJECTED', 'RETURNED', 'CANCELLED'];

/**
 * Lets direct debits pass to the account that takes over. A member has one mandate: where both accounts have one that lives, that
 * of the account that ends is ended. A quarter is collected once: a collection of the account that ends that did not leave yet is
 * cancelled where the other has one. One that left stays where it is, and comes to staff with the quarter that is there twice.
 */
export async function passOnDirectDebits(trx: Knex.Transaction, merger: Merger, clock: Clock): Promise<void> {
  const { duplicateId, memberId } = merger;
  const own = await trx('direct_debit_mandate').where({ member_id: memberId }).whereIn('status', live).first('id');
  if (own !== undefined) await endMandate(trx, duplicateId, clock);
  await moveRows(trx, [{ table: 'direct_debit_mandate' }], merger);
  const collected = trx('direct_debit_collection').where({ member_id: memberId }).whereNotIn('status', over);
  await trx('direct_debit_collection')
    .where({ member_id: duplicateId, status: 'PROPOSED' })
    .whereNull('batch_id')
    .whereIn('quarter', collected.select('quarter'))
    .update({ status: 'CANCELLED', ended_on: clock.today() });
  await trx.raw(
    `update direct_debit_collection moving set member_id = :memberId
     where member_id = :duplicateId and (status = any(:over::collection_status[]) or not exists (
       select from direct_debit_collection other where other.member_id = :memberId and other.quarter = moving.quarter
         and other.status <> all(:over::collection_status[])))`,
    { memberId, duplicateId, over },
  );
}

async function endMandate(trx: Knex.Transaction, memberId: string, clock: Clock): Promise<void> {
  const ended = await trx('direct_debit_mandate')
    .where({ member_id: memberId })
    .whereIn('status', live)
    .update({ status: 'CANCELLED', end_reason: 'FUND' })
    .returning('id');
  for (const { id } of ended) {
    await trx('direct_debit_mandate_event').insert({
      mandate_id: id,
      kind: 'CANCELLED',
      at: clock.now(),
      by: 'merger',
      reason: 'FUND',
    });
  }
}
