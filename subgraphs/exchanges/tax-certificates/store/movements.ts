import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import { noCash, type CashSums, type CashYear } from '../domain/certificate';
import { addSums, isNoChange, yearChanges, type CashMovement } from '../domain/movement';
import { findIssuedYear, keepFormerCertificate, lockCashYear, saveCashYear } from './cash-years';

interface MovementRow {
  readonly member_id: string;
  readonly id: string;
  readonly kind: CashMovement['kind'];
  readonly moved_on: LocalDate;
  readonly contribution_cents: number;
  readonly surcharge_cents: number;
  readonly other_cents: number;
}

/**
 * Books a payment or refund, or its new allocation. A year whose certificates were issued gets its certificate at once:
 * the next version of one that is there, or the first one.
 */
export async function bookMovement(trx: Knex.Transaction, movement: CashMovement, clock: Clock): Promise<void> {
  const { memberId, id } = movement;
  const row = await trx<MovementRow>('cash_movement').where({ member_id: memberId, id }).forUpdate().first();
  const changes = yearChanges(row === undefined ? null : movementOf(row), movement);
  await trx('cash_movement').insert(rowOf(movement)).onConflict(['member_id', 'id']).merge();
  for (const [incomeYear, change] of changes) {
    if (!isNoChange(change)) await changeYear(trx, { memberId, incomeYear, change, today: clock.today() });
  }
}

interface YearChange {
  readonly memberId: string;
  readonly incomeYear: number;
  readonly change: CashSums;
  readonly today: LocalDate;
}

async function changeYear(trx: Knex.Transaction, { memberId, incomeYear, change, today }: YearChange): Promise<void> {
  const before = await lockCashYear(trx, memberId, incomeYear);
  const sums = addSums(before ?? noCash, change);
  const unissued: CashYear = { memberId, incomeYear, ...sums, version: 0, issuedOn: null };
  if (before !== null && before.issuedOn !== null) {
    await keepFormerCertificate(trx, before);
    return saveCashYear(trx, { ...unissued, version: before.version + 1, issuedOn: today });
  }
  const wasRun = (await findIssuedYear(trx, incomeYear)) !== null;
  return saveCashYear(trx, { ...unissued, issuedOn: wasRun ? today : null });
}

function movementOf(row: MovementRow): CashMovement {
  return {
    memberId: row.member_id,
    id: row.id,
    kind: row.kind,
    on: row.moved_on,
    contribution: cents(row.contribution_cents),
    surcharge: cents(row.surcharge_cents),
    other: cents(row.other_cents),
  };
}

function rowOf({ memberId, id, kind, on, contribution, surcharge, other }: CashMovement): MovementRow {
  return {
    member_id: memberId,
    id,
    kind,
    moved_on: on,
    contribution_cents: contribution,
    surcharge_cents: surcharge,
    other_cents: other,
  };
}
