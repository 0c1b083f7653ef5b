import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import type { Claim, PrincipalHistory } from '../domain';
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

/** Members after one of them whose claims may bear surcharges up to a day, in order of id. */
export async function findDebtorsInArrears(
  db: Knex,
  until: LocalDate,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { member_id: string }[] }>(inArrears, {
    until,
    limit,
    after: after ?? '00000000-0000-0000-0000-000000000000',
  });
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
    payments: row.payments.map(({ on, amount }) => ({ on, amount: cents(amount) })),
  }));
}

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
      and surcharge_from <= :until and standing = 'OWED' and member_id > :after
    union
    select entry.member_id from ledger_entry entry
    join claim on claim.member_id = entry.member_id and claim.quarter = entry.quarter
      and claim.number = coalesce(entry.claim_number, 0)
    where entry.kind in ('PAYMENT', 'CREDIT_USED') and entry.booked_on > claim.surcharge_from
      and (claim.surcharged_to is null or entry.booked_on > claim.surcharged_to)
      and claim.surcharge_from <= :until and claim.standing = 'OWED' and claim.member_id > :after
  ) late
  group by member_id order by member_id limit :limit`;

const candidates = `
  select claim.*, coalesce((
    select json_agg(json_build_object(
      'on', coalesce(returned.received_on, booked_on),
      'amount', case entry.kind when 'PAYMENT_RETURNED' then -1 else 1 end * (contribution_cents + fee_cents)))
    from ledger_entry entry
    -- What the bank took back counts as never paid: on the day of the payment that it undoes.
    left join payment returned on entry.kind = 'PAYMENT_RETURNED' and returned.id = entry.cause_id
    where entry.member_id = claim.member_id and entry.quarter = claim.quarter
      and coalesce(entry.claim_number, 0) = claim.number
      and entry.kind in ('PAYMENT', 'PAYMENT_RETURNED', 'CREDIT_USED')
  ), '[]'::json) as payments
  from claim where member_id = any(?::uuid[]) order by member_id, quarter, number`;
