import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { BenefitCase, CaseStatus, ListedCase } from '../domain/case';
import { toCase, toListedCase, type CaseRow, type ListedCaseRow } from './case-rows';

/** A page of a member's cases, the latest first. */
export interface CasePage {
  readonly memberId: string;
  readonly first: number;
  /** Place after which the page starts; null for the first page. */
  readonly after: CaseCursor | null;
}

/** Place of a case in the order of lists: day of the claim, then id. */
export interface CaseCursor {
  readonly submittedOn: LocalDate;
  readonly id: string;
}

/** Latest decision and next payment of a case, read in the statement that reads the case. */
const listed = `
  benefit_case.*, latest.decided_on, to_jsonb(upcoming) as upcoming`;
const joins = `
  left join lateral (
    select decided_on from decision where case_id = benefit_case.id order by number desc limit 1
  ) latest on true
  left join lateral (
    select * from payment
    where case_id = benefit_case.id and status in ('PLANNED', 'ORDERED') order by due_on limit 1
  ) upcoming on true`;

/**
 * One page for each of several members, in one statement for pages alike; each holds one case more than asked when there
 * are more. Pages come in the order in which they were asked for.
 */
export async function findCasePages(db: Knex, pages: readonly CasePage[]): Promise<ListedCase[][]> {
  const alike = new Map<string, CasePage[]>();
  for (const page of pages) {
    const key = JSON.stringify([page.first, page.after]);
    alike.set(key, [...(alike.get(key) ?? []), page]);
  }
  const found = new Map<CasePage, ListedCase[]>();
  for (const group of alike.values()) {
    const rows = await findPage(db, group);
    for (const page of group) {
      found.set(page, rows.filter((row) => row.member_id === page.memberId).map(toListedCase));
    }
  }
  return pages.map((page) => found.get(page) ?? []);
}

async function findPage(db: Knex, group: readonly CasePage[]): Promise<ListedCaseRow[]> {
  const { first = 0, after = null } = group[0] ?? {};
  const beyond = after === null ? '' : 'and (submitted_on, id) < (?::date, ?::uuid)';
  const { rows } = await db.raw<{ rows: ListedCaseRow[] }>(
    `select ${listed} from unnest(?::uuid[]) as asked (member_id)
     cross join lateral (
       select * from benefit_case where member_id = asked.member_id ${beyond}
       order by submitted_on desc, id desc limit ?
     ) benefit_case ${joins}
     order by benefit_case.submitted_on desc, benefit_case.id desc`,
    [group.map(({ memberId }) => memberId), ...(after === null ? [] : [after.submittedOn, after.id]), first + 1],
  );
  return rows;
}

/** Cases by id; unknown ids are left out. */
export async function findCases(db: Knex, ids: readonly string[]): Promise<ListedCase[]> {
  const { rows } = await db.raw<{ rows: ListedCaseRow[] }>(
    `select ${listed} from benefit_case ${joins} where benefit_case.id = any (?::uuid[])`,
    [[...ids]],
  );
  return rows.map(toListedCase);
}

/** A case, locked until the transaction ends; undefined when there is none. */
export async function lockCase(trx: Knex.Transaction, id: string): Promise<BenefitCase | undefined> {
  const row = await trx<CaseRow>('benefit_case').where({ id }).forUpdate().first();
  return row && toCase(row);
}

/** Cases of one member, the latest first; for rules that look at what was used before. */
export async function findCasesOf(db: Knex, memberId: string): Promise<BenefitCase[]> {
  const rows = await db<CaseRow>('benefit_case').where({ member_id: memberId }).orderBy('submitted_on', 'desc');
  return rows.map(toCase);
}

/** What a new case is made of; id and reference are given here. */
export type NewCase = Omit<BenefitCase, 'id' | 'reference'>;

/** Writes a new case. The reference is the year of the claim and a number that runs through. */
export async function insertCase(trx: Knex, one: NewCase): Promise<BenefitCase> {
  const [row] = await trx('benefit_case')
    .insert({
      member_id: one.memberId,
      benefit: one.benefit,
      reference: trx.raw(`?::text || '-' || lpad(nextval('case_reference')::text, 7, '0')`, [
        one.submittedOn.slice(0, 4),
      ]),
      status: one.status,
      is_automatic: one.isAutomatic,
      channel: one.channel,
      submitted_on: one.submittedOn,
      event_on: one.eventOn,
      decide_by: one.decideBy,
      suspended_on: one.suspendedOn,
      suspended_days: one.suspendedDays,
      claim: JSON.stringify(one.claim),
      iban: one.iban,
      months_used: one.monthsUsed,
      forwarded_to: one.forwardedTo,
      forwarded_on: one.forwardedOn,
    })
    .returning('*');
  return toCase(row as CaseRow);
}

/** What may change in a case. */
export interface CaseChange {
  readonly status?: CaseStatus;
  readonly decideBy?: LocalDate;
  readonly suspendedOn?: LocalDate | null;
  readonly suspendedDays?: number;
  readonly claim?: BenefitCase['claim'];
  readonly monthsUsed?: number;
  readonly eventOn?: LocalDate | null;
  readonly channel?: BenefitCase['channel'];
  readonly iban?: BenefitCase['iban'];
}

/** Changes a case. */
export async function updateCase(trx: Knex, id: string, change: CaseChange): Promise<void> {
  const { status, decideBy, suspendedOn, suspendedDays, claim, monthsUsed, eventOn, channel, iban } = change;
  await trx('benefit_case')
    .where({ id })
    .update({
      ...(status !== undefined && { status }),
      ...(decideBy !== undefined && { decide_by: decideBy }),
      ...(suspendedOn !== undefined && { suspended_on: suspendedOn }),
      ...(suspendedDays !== undefined && { suspended_days: suspendedDays }),
      ...(claim !== undefined && { claim: JSON.stringify(claim) }),
      ...(monthsUsed !== undefined && { months_used: monthsUsed }),
      ...(eventOn !== undefined && { event_on: eventOn }),
      ...(channel !== undefined && { channel }),
      ...(iban !== undefined && { iban }),
    });
}

/** Open cases to be decided by a day, the most urgent first; one more than asked when there are more. */
export async function findUrgentCases(
  db: Knex,
  { untilOn, first, after }: { readonly untilOn: LocalDate; readonly first: number; readonly after: CaseCursor | null },
): Promise<ListedCase[]> {
  const beyond = after === null ? '' : 'and (decide_by, benefit_case.id) > (?::date, ?::uuid)';
  const { rows } = await db.raw<{ rows: ListedCaseRow[] }>(
    `select ${listed} from benefit_case ${joins}
     where benefit_case.status in ('OPEN', 'AWAITING_DOCUMENTS') and decide_by <= ? ${beyond}
     order by decide_by, benefit_case.id limit ?`,
    [untilOn, ...(after === null ? [] : [after.submittedOn, after.id]), first + 1],
  );
  return rows.map(toListedCase);
}

/** Closes every case of a member that was still running or open. */
export async function closeCasesOf(trx: Knex, memberId: string): Promise<void> {
  const open = ['OPEN', 'AWAITING_DOCUMENTS', 'AMOUNT_AWAITED', 'GRANTED'];
  await trx('benefit_case').where({ member_id: memberId }).whereIn('status', open).update({ status: 'CLOSED' });
}
