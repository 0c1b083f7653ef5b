import type { Knex } from 'knex';
import type { CopyValue } from '../../database';
import type { AffiliationPeriod } from './period';

/** Columns of a period, as `periodValues` gives them. */
export const periodColumns = ['member_id', 'id', 'from_day', 'to_day', 'category', 'quality', 'branch'] as const;

interface PeriodRow {
  readonly member_id: string;
  readonly id: string;
  readonly from_day: AffiliationPeriod['from'];
  readonly to_day: AffiliationPeriod['to'];
  readonly category: AffiliationPeriod['category'];
  readonly quality: AffiliationPeriod['quality'];
  readonly branch: AffiliationPeriod['branch'];
}

/** A period of a member as values in the order of `periodColumns`. */
export function periodValues(memberId: string, period: AffiliationPeriod): readonly CopyValue[] {
  const { id, from, to, category, quality, branch } = period;
  return [memberId, id, from, to, category, quality, branch];
}

/** Puts the periods of a member in the place of those known before. */
export async function replacePeriods(
  trx: Knex.Transaction,
  memberId: string,
  periods: readonly AffiliationPeriod[],
): Promise<void> {
  await trx('affiliation_period').where('member_id', memberId).delete();
  if (periods.length === 0) return;
  const rows = periods.map((period) =>
    Object.fromEntries(periodValues(memberId, period).map((value, index) => [periodColumns[index], value])),
  );
  await trx('affiliation_period').insert(rows);
}

/** Periods of some members, the earliest first. */
export async function findPeriods(
  db: Knex,
  memberIds: readonly string[],
): Promise<(AffiliationPeriod & { readonly memberId: string })[]> {
  const rows = await db<PeriodRow>('affiliation_period')
    .whereIn('member_id', [...memberIds])
    .orderBy(['member_id', 'from_day', 'id']);
  return rows.map(({ member_id: memberId, from_day: from, to_day: to, id, category, quality, branch }) => ({
    memberId,
    id,
    from,
    to,
    category,
    quality,
    branch,
  }));
}
