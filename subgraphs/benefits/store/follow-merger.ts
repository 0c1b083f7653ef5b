import type { Knex } from 'knex';
import { publish } from '../../../common/events';
import { benefitsMergeConflictFound } from '../../../common/events/catalogue/benefits/merge-conflict-found';
import { moveRows, type FollowMerger, type Merger, type MovedTable } from '../../../common/mergers';
import { forgetPerson } from '../../../common/statistics/store/persons';
import { benefitsBook } from '../domain/book';
import { findPersonHistory, saveQuarter } from './history';
import { holdPayments } from './payments';
import { resumeCases } from './resume-cases';

/** What passes to the file that takes over. */
const tables: readonly MovedTable[] = [
  { table: 'benefit_case' },
  { table: 'decision' },
  { table: 'payment' },
  { table: 'undue_payment' },
  { table: 'supplementary_contract' },
  { table: 'question' },
  { table: 'life_event' },
  { table: 'indemnity' },
  { table: 'exemption_decision' },
  { table: 'client_mandate' },
];

/**
 * Lets cases, decisions, payments, undue sums and facts of a duplicate pass on. Where both files claim one benefit for one
 * event, both cases stay and what the later one still has to pay is held until staff looked at it.
 */
export const followMerger: FollowMerger = async (trx, merger, { clock }) => {
  const { duplicateId, memberId } = merger;
  const twice = await findClaimedTwice(trx, merger);
  await passOnHistory(trx, merger);
  await moveRows(trx, tables, merger);
  const person = trx('member').where({ member_id: memberId });
  if ((await person.first('member_id')) === undefined)
    await trx('member').where({ member_id: duplicateId }).update({ member_id: memberId });
  await trx('member').where({ member_id: duplicateId }).delete();
  await forgetPerson(trx, duplicateId, clock.today());
  await resumeCases(trx, { book: benefitsBook(), clock }, memberId);
  for (const { caseId } of twice) await holdPayments(trx, caseId, 'MERGED_FILES');
  if (twice.length === 0) return;
  const conflicts = twice.map(({ benefit }) => ({ kind: 'BENEFIT_CLAIMED_TWICE' as const, about: benefit }));
  await publish(trx, benefitsMergeConflictFound, { memberId, duplicateId, conflicts }, { subject: memberId, clock });
};

/** Settled quarters that the other file has not; a quarter of both is told anew by the accounts, which became one too. */
async function passOnHistory(trx: Knex.Transaction, { duplicateId, memberId }: Merger): Promise<void> {
  const known = await findPersonHistory(trx, memberId);
  for (const settled of (await findPersonHistory(trx, duplicateId)).values())
    if (!known.has(settled.quarter)) await saveQuarter(trx, memberId, settled);
  await trx('contribution_period').where({ member_id: duplicateId }).delete();
}

/** Cases of a duplicate for a benefit and an event for which the other file has a case as well, both granted or open. */
async function findClaimedTwice(
  db: Knex,
  { duplicateId, memberId }: Merger,
): Promise<{ readonly caseId: string; readonly benefit: string }[]> {
  const { rows } = await db.raw<{ rows: { caseId: string; benefit: string }[] }>(
    `select double.id as "caseId", double.benefit from benefit_case double
     where double.member_id = :duplicateId and double.status not in ('REFUSED', 'CLOSED', 'FORWARDED')
       and exists (
         select from benefit_case own
         where own.member_id = :memberId and own.benefit = double.benefit
           and own.status not in ('REFUSED', 'CLOSED', 'FORWARDED')
           and coalesce(own.event_on, own.submitted_on) = coalesce(double.event_on, double.submitted_on))
     order by double.submitted_on, double.id`,
    { duplicateId, memberId },
  );
  return rows;
}
