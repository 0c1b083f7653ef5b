import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { copyLines } from '../../../common/database/copy-into';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import type { Claim, LedgerEntry, PrincipalHistory } from '../domain';
import { bulkColumns, entryLine } from './bulk-lines';
import { claimFromRow } from './rows';
import type { ClaimRow } from './tables';

/** A claim that may bear surcharges, with what was paid of its principal. */
export interface SurchargeCandidate {
  readonly memberId: string;
  readonly claim: Claim;
  readonly payments: PrincipalHistory['payments'];
}

/** A run that charges surcharges up to a day. */
export interface SurchargeRun {
  readonly id: string;
  readonly until: LocalDate;
  readonly finishedAt: Date | null;
  readonly claims: number;
  readonly surcharge: Cents;
}

type CandidateRow = ClaimRow & { readonly payments: { on: LocalDate; amount: number }[] };

/** Members whose claims may bear surcharges up to a day that were not charged yet, in order of id. */
export async function findDebtorsInArrears(db: Knex, until: LocalDate): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { member_id: string }[] }>(inArrears, { until });
  return rows.map((row) => row.member_id);
}

/** The claims of these members, locked, with what was paid of them by day. */
export async function lockCandidates(trx: Knex, memberIds: readonly string[]): Promise<SurchargeCandidate[]> {
  await trx('debtor')
    .whereIn('member_id', [...memberIds])
    .orderBy('member_id')
    .select('member_id')
    .forUpdate();
  const { rows } = await trx.raw<{ rows: CandidateRow[] }>(candidates, [[...memberIds]]);
  return rows.map((row) => ({
    memberId: row.member_id,
    claim: claimFromRow(row),
    payments: paymentsOf(row),
  }));
}

/**
 * Payments of the principal by day. What is paid without an entry was paid before the books began (a take-over brings
 * balances in, no payments): it counts from the day of the claim.
 */
function paymentsOf(row: CandidateRow): SurchargeCandidate['payments'] {
  const booked = row.payments.map(({ on, amount }) => ({ on, amount: cents(amount) }));
  const known = booked.reduce((sum, { amount }) => sum + amount, 0);
  const before = row.paid_contribution_cents + row.paid_fee_cents - known;
  return before > 0 ? [{ on: row.claimed_on, amount: cents(before) }, ...booked] : booked;
}

/** A claim with the surcharges that a run adds to it. */
export interface ChargedClaim {
  readonly memberId: string;
  readonly claim: Claim;
  readonly entry: LedgerEntry | undefined;
}

/** Writes surcharges of a batch: the claims in one statement, their ledger entries by COPY. */
export async function saveSurcharges(trx: Knex.Transaction, charged: readonly ChargedClaim[]): Promise<void> {
  const column = <Value>(of: (claim: Claim) => Value) => charged.map(({ claim }) => of(claim));
  const columns = [
    charged.map(({ memberId }) => memberId),
    column(({ quarter }) => quarter),
    column(({ number }) => number),
    column((claim) => claim.charged.surcharge),
    column((claim) => claim.surchargedTo ?? null),
    column((claim) => claim.annualSurchargedOn ?? null),
  ];
  // Arrays with nulls are bound as they are; the type of the library does not know them.
  await trx.raw(updateClaims, columns as Knex.RawBinding[]);
  const lines = charged.flatMap(({ memberId, entry }) => (entry === undefined ? [] : [entryLine(memberId, entry)]));
  await copyLines(trx, 'ledger_entry', bulkColumns.ledger_entry, lines);
}

const updateClaims = `
  update claim set surcharge_cents = charged.surcharge_cents, surcharged_to = charged.surcharged_to,
    annual_surcharged_on = charged.annual_surcharged_on
  from unnest(?::uuid[], ?::text[], ?::int[], ?::bigint[], ?::date[], ?::date[])
    as charged (member_id, quarter, number, surcharge_cents, surcharged_to, annual_surcharged_on)
  where claim.member_id = charged.member_id and claim.quarter = charged.quarter and claim.number = charged.number`;

/** The run up to a day, begun when there is none. */
export async function beginSurchargeRun(db: Knex, until: LocalDate, clock: Clock): Promise<SurchargeRun> {
  const row = { until, id: randomUUID(), started_at: clock.now() };
  await db('surcharge_run').insert(row).onConflict('until').ignore();
  return findSurchargeRun(db, until);
}

/** The run up to a day, which was begun. */
export async function findSurchargeRun(db: Knex, until: LocalDate): Promise<SurchargeRun> {
  const row = await db('surcharge_run').where({ until }).first();
  const { id, finished_at: finishedAt, claims, surcharge_cents: surcharge } = row;
  return { id, until, finishedAt, claims, surcharge: cents(surcharge) };
}

/** Writes down what a batch charged. */
export async function advanceSurchargeRun(
  trx: Knex,
  until: LocalDate,
  claims: number,
  surcharge: Cents,
): Promise<void> {
  await trx('surcharge_run').where({ until }).increment({ claims, surcharge_cents: surcharge });
}

/** Writes down that the run reached the end. */
export async function finishSurchargeRun(trx: Knex, until: LocalDate, at: Date): Promise<void> {
  await trx('surcharge_run').where({ until }).update({ finished_at: at });
}

/** Unpaid now, or paid after a quarter end that was not charged yet. */
const inArrears = `
  select member_id from (
    select member_id from claim
    where contribution_cents + fee_cents + surcharge_cents
        > paid_contribution_cents + paid_fee_cents + paid_surcharge_cents
      and surcharge_from <= :until and standing = 'OWED'
    union
    select entry.member_id from ledger_entry entry
    join claim on claim.member_id = entry.member_id and claim.quarter = entry.quarter
      and claim.number = coalesce(entry.claim_number, 0)
    where entry.kind in ('PAYMENT', 'CREDIT_USED') and entry.booked_on > claim.surcharge_from
      and (claim.surcharged_to is null or entry.booked_on > claim.surcharged_to)
      and claim.surcharge_from <= :until and claim.standing = 'OWED'
  ) late
  group by member_id order by member_id`;

const candidates = `
  select claim.*, coalesce((
    select json_agg(json_build_object(
      'on', coalesce(returned.received_on, booked_on),
      'amount', case when entry.kind in ('PAYMENT_RETURNED', 'CREDIT_MADE') then -1 else 1 end
        * (contribution_cents + fee_cents)))
    from ledger_entry entry
    -- What the bank took back counts as never paid: on the day of the payment that it undoes.
    left join payment returned on entry.kind = 'PAYMENT_RETURNED' and returned.id = entry.cause_id
    where entry.member_id = claim.member_id and entry.quarter = claim.quarter
      and coalesce(entry.claim_number, 0) = claim.number
      and (entry.kind in ('PAYMENT', 'PAYMENT_RETURNED', 'CREDIT_USED')
        -- What was freed of one claim counts as not paid from then on.
        or entry.kind = 'CREDIT_MADE' and entry.claim_number is not null)
  ), '[]'::json) as payments
  from claim where member_id = any(?::uuid[]) order by member_id, quarter, number`;
