import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { earlierOf } from '../../../common/dates';
import { affiliationTimeliness } from '../domain/affiliation-deadline';
import type { Branch, Quality, Situation } from '../domain/facts';
import type { Member } from '../domain/member';
import { newMember, type PersonStatement } from '../domain/new-person';
import { nextStepsAfterAffiliation, type NextStep } from '../domain/next-steps';
import { issueIf, Refused, refuseIssues } from '../domain/refused';
import { findActivities, saveActivity } from './activities';
import type { KnownPeriod } from './affiliations';
import { actOnce, requireMember, type Author, type KeyedAct } from './author';
import { assignClientManager, suggestClientManager } from './client-managers';
import { deriveAgain } from './derivation';
import { issueCertificate, type Letterhead } from './documents';
import { findPossibleDuplicates } from './duplicates';
import { changeRecord } from './member-records';
import { findMember, findMemberIdBySsin, insertMember } from './members';
import { saveSituation } from './situations';
import { publishMember } from './snapshots';
import { addTask } from './tasks';

/** What starts. */
export interface ActivityStatement {
  readonly startsOn: LocalDate;
  readonly branch: Branch;
  readonly enterpriseNumber?: string | null;
}

/** An affiliation as it is asked for, checked for form. */
export interface AffiliationRequest {
  readonly act: KeyedAct;
  readonly person: PersonStatement;
  readonly activity: ActivityStatement;
  readonly quality: Quality;
  readonly situations: readonly Situation[];
  readonly isMarried: boolean;
  readonly aidedMemberId: string | null;
  readonly letterhead: Letterhead;
  /** Whether the caller may act on a file that exists. */
  readonly mayActFor: (memberId: string) => Promise<boolean>;
  /** Whether the caller may open a file for a person who has none. */
  readonly mayOpenFile: boolean;
  /** Whether the member comes from another fund: the start is not a start, and is not late. */
  readonly isTransfer?: boolean;
  /** Rules of the quality, asked inside the transaction. @throws Refused */
  readonly refuse?: (trx: Knex.Transaction) => Promise<void>;
  /** What is written with the affiliation besides. @throws Refused */
  readonly complete?: (trx: Knex.Transaction, memberId: string) => Promise<void>;
}

/** What an affiliation came to, as it is kept for a repeat. */
export interface AffiliationResult {
  readonly memberId: string;
  readonly periodId: string;
  readonly documentId: string;
  readonly isLate: boolean;
  readonly startsOn: LocalDate;
  readonly nextSteps: readonly NextStep[];
}

/**
 * Affiliates a person: file, activity, situations, derived categories, client manager, tasks, certificate and events in one
 * transaction, once for a key. @throws Refused, ParameterNotPublished
 */
export async function affiliate(db: Knex, request: AffiliationRequest, author: Author): Promise<AffiliationResult> {
  return actOnce(db, request.act, author, async (trx) => {
    const { activity, quality } = request;
    const today = author.clock.today();
    const { isLate } = request.isTransfer === true ? inTime : affiliationTimeliness(activity.startsOn, today);
    await request.refuse?.(trx);
    const memberId = await openFile(trx, request, author);
    await recordFacts(trx, memberId, request, author);
    await publishMember(trx, memberId, author.clock);
    const periods = await deriveAgain(trx, memberId, author.clock);
    await request.complete?.(trx, memberId);
    const member = await giveClientManager(trx, memberId, author);
    await addTasks(trx, member, isLate, author);
    const period = periods.find(({ to }) => to === null || to >= activity.startsOn) as KnownPeriod;
    const documentId = await issueCertificate(
      trx,
      'AFFILIATION_CERTIFICATE',
      member,
      period,
      request.letterhead,
      author,
    );
    const nextSteps = nextStepsAfterAffiliation({
      startsOn: activity.startsOn,
      askedOn: today,
      isLate,
      category: period.category,
      quality,
      hasMutualFund: member.mutualFundCode !== null,
      hasEnterpriseNumber: activity.enterpriseNumber != null,
      isMarried: request.isMarried,
    });
    return { memberId, periodId: period.id, documentId, isLate, startsOn: activity.startsOn, nextSteps };
  });
}

const inTime = { isLate: false };

/** The person's file: a new one, or the one that exists with what is said now. */
async function openFile(trx: Knex.Transaction, request: AffiliationRequest, author: Author): Promise<string> {
  const { person, activity, mayActFor } = request;
  const stated = newMember(person);
  const today = author.clock.today();
  const authorship = { by: author.subjectId, at: author.clock.now(), reason: 'AFFILIATION' };
  const known = await findMemberIdBySsin(trx, person.ssin);
  // One refusal for both: who may not affiliate a person does not learn whether the fund knows the number.
  const mayAffiliate = known === undefined ? request.mayOpenFile : await mayActFor(known);
  refuseIssues([issueIf(!mayAffiliate, 'input.person.ssin', 'NOT_YOURS_TO_AFFILIATE')]);
  if (known === undefined) {
    await insertMember(trx, stated, earlierOf(today, activity.startsOn), authorship);
    return stated.id;
  }
  await requireMember(trx, known);
  const running = (await findActivities(trx, [known])).find(
    ({ quality, to }) => quality === request.quality && (to === null || to >= activity.startsOn),
  );
  if (running !== undefined) throw new Refused('ALREADY_AFFILIATED', { sinceOn: running.from });
  await changeRecord(
    trx,
    known,
    { from: today, to: null },
    (present) => ({
      ...stated,
      email: stated.email ?? present.email,
      phone: stated.phone ?? present.phone,
      iban: stated.iban ?? present.iban,
      mutualFundCode: stated.mutualFundCode ?? present.mutualFundCode,
    }),
    authorship,
  );
  return known;
}

async function recordFacts(
  trx: Knex.Transaction,
  memberId: string,
  { activity, quality, situations, aidedMemberId }: AffiliationRequest,
  { subjectId, clock }: Author,
): Promise<void> {
  const started = {
    id: randomUUID(),
    memberId,
    quality,
    branch: activity.branch,
    from: activity.startsOn,
    to: null,
    declaredOn: clock.today(),
    enterpriseNumber: activity.enterpriseNumber ?? null,
    companyId: null,
    aidedMemberId,
    endReason: null,
  };
  await saveActivity(trx, started, subjectId, clock.now());
  for (const situation of situations) {
    await saveSituation(trx, { ...situation, id: randomUUID(), memberId }, subjectId, clock.now());
  }
}

async function giveClientManager(trx: Knex.Transaction, memberId: string, author: Author): Promise<Member> {
  const today = author.clock.today();
  const member = (await findMember(trx, memberId, today)) as Member;
  if (member.clientManagerId !== null) return member;
  const clientManagerId = await suggestClientManager(trx, member, today);
  if (clientManagerId === undefined) return member;
  await assignClientManager(trx, member, clientManagerId, 'AFFILIATION', author);
  return { ...member, clientManagerId, clientManagerSince: today };
}

/** Who looks after the file welcomes the member, explains a late affiliation, and looks at files that may be of the same person. */
async function addTasks(trx: Knex.Transaction, member: Member, isLate: boolean, author: Author): Promise<void> {
  await addTask(trx, member.id, 'WELCOME_CONTACT', author);
  if (isLate) await addTask(trx, member.id, 'LATE_AFFILIATION', author);
  for (const { reference } of await findPossibleDuplicates(trx, member)) {
    await addTask(trx, member.id, 'CHECK_DUPLICATE', author, { reference: String(reference) });
  }
}
