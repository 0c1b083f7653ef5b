import type { Knex } from 'knex';
import { copyLines } from '../../../common/database/copy-into';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import { firstDayOf, lastDayOf, yearOf, type Quarter } from '../../../common/quarter';
import { makeEntry, type ActivityPeriod, type Claim, type ContributorFacts } from '../domain';
import { bulkColumns, claimLine, entryLine } from './bulk-lines';

/** A member active in a quarter for which nothing is claimed yet, with all that the assessment needs. */
export interface ToBeClaimed {
  readonly memberId: string;
  readonly facts: ContributorFacts;
  readonly credit: Cents;
}

interface FactsRow {
  readonly member_id: string;
  readonly died_on: LocalDate | null;
  readonly credit_cents: number;
  readonly periods: [LocalDate, LocalDate | null, ActivityPeriod['category']][];
  readonly incomes: [number, number, LocalDate][] | null;
  readonly estimates: [number, number][] | null;
  readonly assimilated: Quarter[] | null;
}

/** How many members a quarterly run will look at. */
export async function countToBeClaimed(db: Knex, quarter: Quarter): Promise<number> {
  const { rows } = await db.raw<{ rows: { count: string }[] }>(
    `select count(*)::text as count from debtor where ${isToBeClaimed}`,
    bindings(quarter),
  );
  return Number(rows[0]?.count ?? 0);
}

/** The next members to be claimed after one of them, in order of id. @param on day whose knowledge counts */
export async function findToBeClaimed(
  db: Knex,
  quarter: Quarter,
  after: string | null,
  limit: number,
  on: LocalDate,
): Promise<ToBeClaimed[]> {
  const { rows } = await db.raw<{ rows: { member_id: string }[] }>(nextMembers, page(quarter, after, limit));
  const reached = rows.at(-1)?.member_id;
  return reached === undefined ? [] : findInRange(db, quarter, { after, reached }, on);
}

/**
 * The same with their accounts locked until the transaction ends. The second statement sees what others committed before
 * the locks were had, and whoever claims a quarter locks the account first: nobody is claimed twice.
 */
export async function lockToBeClaimed(
  trx: Knex.Transaction,
  quarter: Quarter,
  after: string | null,
  limit: number,
  on: LocalDate,
): Promise<{ readonly members: readonly ToBeClaimed[]; readonly reached: string | undefined }> {
  const locked = `${nextMembers} for no key update`;
  const { rows } = await trx.raw<{ rows: { member_id: string }[] }>(locked, page(quarter, after, limit));
  const reached = rows.at(-1)?.member_id;
  if (reached === undefined) return { members: [], reached };
  return { members: await findInRange(trx, quarter, { after, reached }, on), reached };
}

/** Members to be claimed from one to another, in order of id: every table is read once, in the order of its key. */
async function findInRange(
  db: Knex,
  quarter: Quarter,
  { after, reached }: { readonly after: string | null; readonly reached: string },
  on: LocalDate,
): Promise<ToBeClaimed[]> {
  const range = { after: after ?? firstId, reached };
  const { rows } = await db.raw<{ rows: FactsRow[] }>(facts, {
    ...bindings(quarter),
    ...range,
    on,
    year: yearOf(quarter),
  });
  return rows.map((row) => ({ memberId: row.member_id, credit: cents(row.credit_cents), facts: factsFromRow(row) }));
}

const firstId = '00000000-0000-0000-0000-000000000000';

function page(quarter: Quarter, after: string | null, limit: number) {
  return { ...bindings(quarter), after: after ?? firstId, limit };
}

const isToBeClaimed = `
  exists (select from affiliation_period period where period.member_id = debtor.member_id
    and period.from_day <= :lastDay and (period.to_day is null or period.to_day >= :firstDay))
  and not exists (select from claim where claim.member_id = debtor.member_id and claim.quarter = :quarter
    and claim.number = 0)`;

const nextMembers = `
  select member_id from debtor where member_id > :after and ${isToBeClaimed}
  order by member_id limit :limit`;

const inRange = 'member_id > :after and member_id <= :reached';

const facts = `
  select debtor.member_id, debtor.died_on, debtor.credit_cents, periods, incomes, estimates, assimilated
  from debtor
  join (
    select member_id, json_agg(json_build_array(from_day, to_day, category) order by from_day) as periods
    from affiliation_period where ${inRange} group by member_id
  ) period using (member_id)
  left join (
    select member_id, json_agg(json_build_array(year, income_cents, known_on) order by year, known_on) as incomes
    from professional_income where ${inRange} and known_on <= :on group by member_id
  ) income using (member_id)
  left join (
    select member_id, json_agg(json_build_array(year, income_cents)) as estimates
    from income_estimate where ${inRange} and year = :year group by member_id
  ) estimate using (member_id)
  left join (
    select member_id, json_agg(distinct quarter) as assimilated from (
      select member_id, quarter from claim where ${inRange} and standing = 'ASSIMILATED'
      union all select member_id, quarter from contribution_free_quarter where ${inRange}
    ) freed group by member_id
  ) free using (member_id)
  where debtor.member_id > :after and debtor.member_id <= :reached and ${isToBeClaimed}
  order by debtor.member_id`;

function bindings(quarter: Quarter) {
  return { quarter, firstDay: firstDayOf(quarter), lastDay: lastDayOf(quarter) };
}

function factsFromRow({ periods, incomes, estimates, assimilated, died_on: diedOn }: FactsRow): ContributorFacts {
  return {
    periods: periods.map(([from, to, category]) => ({ from, to, category })),
    incomes: (incomes ?? []).map(([year, income, knownOn]) => ({ year, income: cents(income), knownOn })),
    estimates: (estimates ?? []).map(([year, income]) => ({ year, income: cents(income) })),
    quartersWithoutContribution: assimilated ?? [],
    diedOn,
  };
}

/** A claim of a quarterly run. */
export interface NoticeClaim {
  readonly memberId: string;
  readonly claim: Claim;
}

/** What a batch added. */
export interface AddedNotices {
  readonly count: number;
  readonly nothingOwed: number;
  readonly contribution: Cents;
  readonly fee: Cents;
}

/**
 * Writes claims of locked accounts with their ledger entries and notices, each table by one COPY. The claims are taken as the
 * database stores them, so that the next ones are assessed meanwhile.
 * @throws what assessing them throws; nothing is written then
 */
export async function insertNotices(
  trx: Knex.Transaction,
  assessed: Iterable<NoticeClaim>,
  runId: string,
): Promise<{ readonly added: AddedNotices; readonly claims: readonly NoticeClaim[] }> {
  const claims: NoticeClaim[] = [];
  await copyLines(trx, 'claim', bulkColumns.claim, claimLines(assessed, claims));
  await copyLines(trx, 'ledger_entry', bulkColumns.ledger_entry, chargeLines(claims, runId));
  await copyLines(trx, 'notice', noticeColumns, noticeLines(claims));
  const sum = (name: 'contribution' | 'fee') =>
    cents(claims.reduce((total, { claim }) => total + claim.charged[name], 0));
  const nothingOwed = claims.filter(({ claim }) => claim.charged.contribution === 0).length;
  const added = { count: claims.length, nothingOwed, contribution: sum('contribution'), fee: sum('fee') };
  return { added, claims };
}

/** Lines of claims, which are kept for what follows from them. */
function* claimLines(assessed: Iterable<NoticeClaim>, kept: NoticeClaim[]): Generator<string> {
  for (const one of assessed) {
    kept.push(one);
    yield claimLine(one.memberId, one.claim);
  }
}

function* chargeLines(claims: readonly NoticeClaim[], runId: string): Generator<string> {
  for (const one of claims)
    if (one.claim.charged.contribution + one.claim.charged.fee > 0) yield chargeLine(one, runId);
}

function* noticeLines(claims: readonly NoticeClaim[]): Generator<string> {
  for (const one of claims) yield noticeLine(one);
}

function chargeLine({ memberId, claim: { quarter, claimedOn, charged } }: NoticeClaim, causeId: string): string {
  const { contribution, fee } = charged;
  const entry = makeEntry('CHARGE', claimedOn, { contribution, fee }, { quarter, claim: 0, causeId });
  return entry === undefined ? '' : entryLine(memberId, entry);
}

const noticeColumns = ['member_id', 'quarter', 'issued_on', 'due_on', 'contribution_cents', 'fee_cents'];

function noticeLine({ memberId, claim: { quarter, claimedOn, dueOn, charged } }: NoticeClaim): string {
  return `${[memberId, quarter, claimedOn, dueOn, charged.contribution, charged.fee].join('\t')}\n`;
}
