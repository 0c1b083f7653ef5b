import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { localDate, type LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { optOutRenounced } from '../../../common/events/catalogue/contributions/opt-out-renounced';
import type { Cents } from '../../../common/money';
import { yearOf, type Quarter } from '../../../common/quarter';

/**
 * Members charged the reduced contributions of pension age from a quarter to the end of its year whose choice is not ended yet,
 * in order of id.
 */
export async function findOptedOut(db: Knex, first: Quarter, after: string | null, limit: number): Promise<string[]> {
  const ids = optedOut(db, first)
    .distinct('member_id')
    .where('member_id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .orderBy('member_id')
    .limit(limit);
  return (await ids).map(({ member_id: id }: { member_id: string }) => id);
}

/** How many there are. */
export async function countOptedOut(db: Knex, first: Quarter): Promise<number> {
  const [row] = await optedOut(db, first).countDistinct({ count: 'member_id' });
  return Number(row?.count ?? 0);
}

function optedOut(db: Knex, first: Quarter) {
  const year = yearOf(first);
  return db('claim')
    .whereBetween('quarter', [first, `${year}-Q4`])
    .where({ category: 'PENSION_AGE_REDUCED', number: 0 })
    .whereNotExists(
      db('opt_out_renunciation').whereRaw('opt_out_renunciation.member_id = claim.member_id').where({ year }),
    );
}

/** First day on which a reduction of a year below an income was approved; undefined when none was. */
export async function findReductionApproval(
  db: Knex,
  memberId: string,
  year: number,
  below: Cents,
): Promise<LocalDate | undefined> {
  const row = await db('request')
    .where({ member_id: memberId, kind: 'REDUCTION', year })
    .whereIn('outcome', ['GRANTED', 'PARTLY_GRANTED'])
    .where('estimated_income_cents', '<', below)
    .orderBy('decided_on')
    .first('decided_on');
  return row?.decided_on;
}

/** Keeps that an opt-out counts as renounced and tells the subgraph that holds it; once for a year. */
export async function renounceOptOut(
  trx: Knex.Transaction,
  memberId: string,
  year: number,
  clock: Clock,
): Promise<boolean> {
  const row = { member_id: memberId, year, found_on: clock.today() };
  const added = await trx('opt_out_renunciation')
    .insert(row)
    .onConflict(['member_id', 'year'])
    .ignore()
    .returning('year');
  if (added.length === 0) return false;
  const payload = { memberId, year, from: localDate(year, 1, 1), newRequestFrom: localDate(year + 1, 1, 1) };
  await publish(trx, optOutRenounced, payload, { subject: memberId, clock });
  return true;
}
