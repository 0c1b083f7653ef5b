import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import { firstDayOf, lastDayOf, yearOf, type Quarter } from '../../../common/quarter';
import type { ActivityPeriod, Claim, ContributorFacts } from '../domain';
import { bulkColumns, claimLine } from './bulk-lines';
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
    ...bindings(quarter),
    ...{ after: after ?? '00000000-0000-0000-0000-000000000000', limit, on, year: yearOf(quarter) },
  });
  return rows.map((row) => ({ memberId: row.member_id, credit: cents(row.credit_cents), facts: factsFromRow(row) }));
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
    (select json_agg(quarter) from claim where member_id = debtor.member_id and standing = 'ASSIMILATED') as assimilated
  from debtor where debtor.member_id > :after and ${isToBeClaimed}
  order by debtor.member_id limit :limit`;

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
  readonly members: readonly string[];
  readonly nothingOwed: number;
  readonly contribution: Cents;
  readonly fee: Cents;
}

/**
 * Writes claims with their ledger entries and notices in one statement: a claim that someone else made meanwhile is left
 * as it is, and nothing is booked for it.
 */
export async function insertNotices(
  trx: Knex.Transaction,
  claims: readonly NoticeClaim[],
  runId: string,
): Promise<AddedNotices> {
  await trx.raw('create temporary table if not exists staged_claim (like claim) on commit delete rows');
  const lines = claims.map(({ memberId, claim }) => claimLine(memberId, claim));
  await copyLines(trx, 'staged_claim', bulkColumns.claim, lines);
  const { rows } = await trx.raw<{ rows: { member_id: string; contribution_cents: number; fee_cents: number }[] }>(
    addStaged,
    { runId },
  );
  const contribution = rows.reduce((sum, row) => sum + row.contribution_cents, 0);
  const fee = rows.reduce((sum, row) => sum + row.fee_cents, 0);
  const nothingOwed = rows.filter((row) => row.contribution_cents === 0).length;
  return { members: rows.map((row) => row.member_id), nothingOwed, contribution: cents(contribution), fee: cents(fee) };
}

const claimColumns = bulkColumns.claim.join(', ');
const addStaged = `
  with added as (
    insert into claim (${claimColumns}) select ${claimColumns} from staged_claim order by member_id
    on conflict do nothing
    returning member_id, quarter, claimed_on, due_on, contribution_cents, fee_cents
  ), booked as (
    insert into ledger_entry
      (member_id, booked_on, kind, quarter, debit, credit, contribution_cents, fee_cents, claim_number,
       cause_id)
    select member_id, claimed_on, 'CHARGE', quarter, 'DEBTOR', 'CHARGED', contribution_cents, fee_cents, 0, :runId::uuid
    from added where contribution_cents + fee_cents > 0
  ), issued as (
    insert into notice (member_id, quarter, issued_on, due_on, contribution_cents, fee_cents)
    select member_id, quarter, claimed_on, due_on, contribution_cents, fee_cents from added
  )
  select member_id, contribution_cents, fee_cents from added`;
