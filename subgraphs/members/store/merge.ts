import type { Knex } from 'knex';
import { publish } from '../../../common/events';
import { membersMerged } from '../../../common/events/catalogue/members/members-merged';
import { ssinReplaced } from '../../../common/events/catalogue/members/ssin-replaced';
import { recordMerger } from '../../../common/mergers';
import type { Member } from '../domain/member';
import { Refused } from '../domain/refused';
import { actOnce, type Author } from './author';
import { deriveAgain } from './derivation';
import { findMember } from './members';
import { supersedeDoubles } from './merged-facts';
import { publishCompaniesOf, publishHousehold, publishMember, publishPeriods } from './snapshots';
import { addTask } from './tasks';

/** Tables whose rows pass to the file that takes over; personal records stay with the file that ends, as history. */
const tables = [
  'activity',
  'situation',
  'household_person',
  'company_mandate',
  'client_mandate',
  'task',
  'contact_log',
  'life_event',
  'issued_document',
  'fund_transfer',
  'spouse_declaration',
  'client_manager_assignment',
  'access_log',
] as const;

/** Which file goes into which. */
export interface MergeRequest {
  readonly duplicateId: string;
  readonly memberId: string;
  readonly idempotencyKey: string;
}

/**
 * Merges two files of one person, once for a key: facts and history pass on, the number of the file that ends finds the other,
 * and the categories are derived again from all facts. @throws Refused with MERGE_REFUSED or MEMBER_NOT_FOUND
 */
export async function mergeMembers(db: Knex, input: MergeRequest, author: Author): Promise<void> {
  await actOnce(db, { operation: 'mergeMembers', input }, author, async (trx) => {
    const { duplicateId, memberId } = input;
    const { clock } = author;
    if (duplicateId === memberId) throw new Refused('MERGE_REFUSED', { reason: 'SAME_FILE' });
    await lockBoth(trx, [duplicateId, memberId]);
    const duplicate = (await findMember(trx, duplicateId, clock.today())) as Member;
    const member = (await findMember(trx, memberId, clock.today())) as Member;
    refuseStrangers(duplicate, member);
    await passOn(trx, duplicate, member, author);
    return { memberId };
  });
}

/** Locks both files, always in the same order, so that two merges of the same files cannot wait for each other. */
async function lockBoth(trx: Knex.Transaction, ids: readonly string[]): Promise<void> {
  const rows = await trx('member')
    .whereIn('id', [...ids])
    .whereNull('erased_at')
    .orderBy('id')
    .forUpdate();
  if (rows.length < ids.length) throw new Refused('MEMBER_NOT_FOUND');
  if (rows.some(({ merged_into }) => merged_into !== null))
    throw new Refused('MERGE_REFUSED', { reason: 'ALREADY_MERGED' });
}

function refuseStrangers(duplicate: Member, member: Member): void {
  const areBothKnown = duplicate.birthDate !== null && member.birthDate !== null;
  if (areBothKnown && duplicate.birthDate !== member.birthDate) {
    throw new Refused('MERGE_REFUSED', { reason: 'DIFFERENT_BIRTH_DATE' });
  }
}

async function passOn(trx: Knex.Transaction, duplicate: Member, member: Member, author: Author): Promise<void> {
  const { clock } = author;
  const merger = { duplicateId: duplicate.id, memberId: member.id, on: clock.today(), by: author.subjectId };
  await supersedeDoubles(trx, merger, clock.now());
  for (const table of tables) await trx(table).where({ member_id: duplicate.id }).update({ member_id: member.id });
  await trx('activity').where({ aided_member_id: duplicate.id }).update({ aided_member_id: member.id });
  await trx('solidarity_link').where({ debtor_member_id: duplicate.id }).update({ debtor_member_id: member.id });
  await trx('solidarity_link').where({ liable_member_id: duplicate.id }).update({ liable_member_id: member.id });
  await trx('ssin_alias').where({ member_id: duplicate.id }).update({ member_id: member.id });
  const alias = { ssin: duplicate.ssin, member_id: member.id, kind: 'MERGED', since: clock.today() };
  await trx('ssin_alias').insert({ ...alias, recorded_at: clock.now() });
  await trx('member').where({ merged_into: duplicate.id }).update({ merged_into: member.id });
  await trx('member').where({ id: duplicate.id }).update({ merged_into: member.id });
  await trx('affiliation_period')
    .where({ member_id: duplicate.id })
    .whereNull('superseded_at')
    .update({ superseded_at: clock.now() });
  await recordMerger(trx, merger);
  await tellMerger(trx, duplicate, member, author);
  await addTask(trx, member.id, 'LIFE_EVENT_CONTACT', author, { event: 'MERGER' });
}

/**
 * Tells the other parts: first that the files are one, so that accounts and cases pass on, then the snapshots of the file that
 * there is now, which replace their copies.
 */
async function tellMerger(trx: Knex.Transaction, duplicate: Member, member: Member, { clock }: Author): Promise<void> {
  const about = { subject: member.id, clock };
  const merged = { memberId: member.id, duplicateId: duplicate.id, on: clock.today() };
  await publish(trx, membersMerged, merged, about);
  const payload = { memberId: member.id, formerSsin: duplicate.ssin, ssin: member.ssin, on: clock.today() };
  await publish(trx, ssinReplaced, payload, about);
  await publishMember(trx, member.id, clock);
  await publishHousehold(trx, member.id, clock);
  await publishCompaniesOf(trx, member.id, clock);
  await publishPeriods(trx, member.id, await deriveAgain(trx, member.id, clock), clock);
}
