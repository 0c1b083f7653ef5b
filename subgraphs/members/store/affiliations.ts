import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { AffiliationPeriod } from '../domain/derive-periods';
import type { AffiliationPeriodRow } from './tables';

/** A period of affiliation with its opaque id. */
export interface KnownPeriod extends AffiliationPeriod {
  readonly id: string;
  readonly memberId: string;
}

/** Periods of members that stand, the latest first. */
export async function findPeriods(db: Knex, memberIds: readonly string[]): Promise<KnownPeriod[]> {
  const rows = await db<AffiliationPeriodRow>('affiliation_period')
    .whereIn('member_id', [...memberIds])
    .whereNull('superseded_at')
    .orderBy('valid_from', 'desc');
  return (rows as AffiliationPeriodRow[]).map((row) => ({
    id: row.period_id,
    memberId: row.member_id,
    activityId: row.activity_id,
    from: row.valid_from,
    to: row.valid_to,
    category: row.category,
    quality: row.quality,
    branch: row.branch,
  }));
}

/**
 * Replaces the periods of a member by newly derived ones. A period that starts as before keeps its opaque id; versions that
 * no longer stand are kept as superseded. Returns the periods that stand now, the earliest first, and whether any changed.
 */
export async function replacePeriods(
  trx: Knex,
  memberId: string,
  derived: readonly AffiliationPeriod[],
  at: Date,
): Promise<{ readonly periods: KnownPeriod[]; readonly hasChanged: boolean }> {
  const present = await findPeriods(trx, [memberId]);
  const periods = derived.map((one) => present.find((known) => isSame(one, known)) ?? named(one, memberId, present));
  const added = periods.filter((period) => !present.includes(period));
  const superseded = present.filter((known) => !periods.includes(known));
  await trx('affiliation_period')
    .whereIn(
      'period_id',
      superseded.map(({ id }) => id),
    )
    .whereNull('superseded_at')
    .update({ superseded_at: at });
  if (added.length > 0) await trx('affiliation_period').insert(added.map((period) => periodColumns(period, at)));
  return { periods, hasChanged: added.length > 0 || superseded.length > 0 };
}

/** Columns that hold a period. */
export function periodColumns(period: KnownPeriod, derivedAt: Date | string) {
  return {
    period_id: period.id,
    member_id: period.memberId,
    activity_id: period.activityId,
    valid_from: period.from,
    valid_to: period.to,
    category: period.category,
    quality: period.quality,
    branch: period.branch,
    derived_at: derivedAt,
  };
}

function named(period: AffiliationPeriod, memberId: string, present: readonly KnownPeriod[]): KnownPeriod {
  const former = present.find(({ from, activityId }) => from === period.from && activityId === period.activityId);
  return { ...period, memberId, id: former?.id ?? randomUUID() };
}

function isSame(one: AffiliationPeriod, other: AffiliationPeriod): boolean {
  return (
    one.activityId === other.activityId &&
    one.from === other.from &&
    one.to === other.to &&
    one.category === other.category &&
    one.quality === other.quality &&
    one.branch === other.branch
  );
}
