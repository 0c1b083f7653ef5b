import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { ssinReplaced } from '../../../common/events/catalogue/members/ssin-replaced';
import { ssinFacts, type Ssin } from '../../../common/identifiers';
import type { Period } from '../domain/facts';
import type { Member, PersonalRecord } from '../domain/member';
import { Refused } from '../domain/refused';
import { actOnFile, type Author } from './author';
import { deriveAgain } from './derivation';
import { changeRecord } from './member-records';
import { findMember, findMemberIdBySsin } from './members';
import { publishMember } from './snapshots';

/** Changes a personal record during a period, for a reason, and publishes the file as it is today. @throws Refused */
export async function changeFile(
  db: Knex,
  memberId: string,
  during: Period,
  change: (record: PersonalRecord) => PersonalRecord,
  reason: string,
  author: Author,
): Promise<Member> {
  const { subjectId, clock } = author;
  return actOnFile(db, memberId, async (trx) => {
    await changeRecord(trx, memberId, during, change, { by: subjectId, at: clock.now(), reason });
    await publishMember(trx, memberId, clock);
    return (await findMember(trx, memberId, clock.today())) as Member;
  });
}

/** How a social security number is replaced. */
export interface SsinReplacement {
  readonly memberId: string;
  readonly ssin: Ssin;
  readonly on: LocalDate;
  readonly isCancelled: boolean;
}

/**
 * Puts another social security number on a file; the former one still finds it. What the new number tells of the birth date
 * is taken over, and the categories are derived again. @throws Refused with SSIN_IN_USE or MEMBER_NOT_FOUND
 */
export async function replaceSsin(db: Knex, replacement: SsinReplacement, { clock }: Author): Promise<Member> {
  const { memberId, ssin, on, isCancelled } = replacement;
  return actOnFile(db, memberId, async (trx) => {
    const member = (await findMember(trx, memberId, clock.today())) as Member;
    const owner = await findMemberIdBySsin(trx, ssin);
    if (owner !== undefined) throw new Refused('SSIN_IN_USE');
    const kind = isCancelled ? 'CANCELLED' : 'REPLACED';
    await trx('ssin_alias').insert({
      ssin: member.ssin,
      member_id: memberId,
      kind,
      since: on,
      recorded_at: clock.now(),
    });
    const birthDate = ssinFacts(ssin).birthDate ?? member.birthDate;
    await trx('member').where({ id: memberId }).update({ ssin, birth_date: birthDate });
    await publish(trx, ssinReplaced, { memberId, formerSsin: member.ssin, ssin, on }, { subject: memberId, clock });
    await publishMember(trx, memberId, clock);
    await deriveAgain(trx, memberId, clock);
    return { ...member, ssin, birthDate };
  });
}
