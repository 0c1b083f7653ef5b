import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import { firstDayOf, lastDayOf, yearOf, type Quarter } from '../../../common/quarter';
import { makeEntry, type ActivityPeriod, type Claim, type ContributorFacts } from '../domain';
import { bulkColumns, claimLine, entryLine } from './bulk-lines';
import { copyLines } from './copy-rows';

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
  const { rows } = await db.raw<{ rows: FactsRow[] }>(batch, {
    ...page(quarter, after, limit),
    on,
    year: yearOf(quarter),
  });
  return rows.map((row) => ({ memberId: row.member_id, credit: cents(row.credit_cents), facts: factsFromRow(row) }));
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
  const { rows } = await trx.raw<{ rows: { member_id: string }[] }>(lockBatch, page(quarter, after, limit));
  const reached = rows.at(-1)?.member_id;
  if (reached === undefined) return { members: [], reached };
  const members = await findToBeClaimed(trx, quarter, after, limit, on);
  return { members: members.filter(({ memberId }) => memberId <= reached), reached };
}

function page(quarter: Quarter, after: string | null, limit: number) {
  return { ...bindings(quarter), after: after ?? '00000000-0000-0000-0000-000000000000', limit };
}

const isToBeClaimed = `
  exists (select from affiliation_period period where period.member_id = debtor.member_id
    and period.from_day <= :lastDay and (period.to_day is null or period.to_day >= :firstDay))
  and not exists (select from claim where claim.member_id = debtor.member_id and claim.quarter = :quarter
    and claim.number = 0)`;

const batch = `
  select debtor.member_id, debtor.died_on, debtor.credit_cents,
    (select json_agg(json_build_array(from_day, to_day, category) order by from_day)
      from affiliation_period where member_id = debtor.member_id) as periods,
    (select json_agg(json_build_array(year, income_cents, known_on) order by year, known_on)
      from professional_income where member_id = debtor.member_id and known_on <= :on) as incomes,
    (select json_agg(json_build_array(year, income_cents))
      from income_estimate where member_id = debtor.member_id and year = :year) as estimates,
    (select json_agg(quarter) from (
      select quarter from claim where member_id = debtor.member_id and standing = 'ASSIMILATED'
      union select quarter from contribution_free_quarter where member_id = debtor.member_id) free) as assimilated
  from debtor where debtor.member_id > :after and ${isToBeClaimed}
  order by debtor.member_id limit :limit`;

const lockBatch = `
  select member_id from debtor where member_id > :after and ${isToBeClaimed}
  order by member_id limit :limit for no key update`;

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

/** Writes claims of locked accounts with their ledger entries and notices, each table by one COPY. */
export async function insertNotices(
  trx: Knex.Transaction,
  claims: readonly NoticeClaim[],
  runId: string,
): Promise<AddedNotices> {
  const owed = claims.filter(({ claim }) => claim.charged.contribution + claim.charged.fee > 0);
  await copyLines(
    trx,
    'claim',
    bulkColumns.claim,
    claims.map(({ memberId, claim }) => claimLine(memberId, claim)),
  );
  await copyLines(
    trx,
    'ledger_entry',
    bulkColumns.ledger_entry,
    owed.map((one) => chargeLine(one, runId)),
  );
  await copyLines(trx, 'notice', noticeColumns, claims.map(noticeLine));
  const sum = (name: 'contribution' | 'fee') =>
    cents(claims.reduce((total, { claim }) => total + claim.charged[name], 0));
  const nothingOwed = claims.filter(({ claim }) => claim.charged.contribution === 0).length;
  return { count: claims.length, nothingOwed, contribution: sum('contribution'), fee: sum('fee') };
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
