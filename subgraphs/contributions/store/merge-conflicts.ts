import type { Knex } from 'knex';
import type { Merger } from '../../../common/mergers';

/** Something that both accounts of one person have, though a person has it once. */
export interface MergeConflict {
  readonly kind: 'QUARTER_CHARGED_TWICE' | 'DIFFERENT_INCOMES' | 'YEAR_SETTLED_TWICE';
  /** The quarter or the year. */
  readonly about: string;
}

/** What two accounts say that the law and the data do not settle; to be asked before one passes on to the other. */
export async function findMergeConflicts(db: Knex, { duplicateId, memberId }: Merger): Promise<MergeConflict[]> {
  const { rows } = await db.raw<{ rows: MergeConflict[] }>(statement, { duplicateId, memberId });
  return rows;
}

const statement = `
  select 'QUARTER_CHARGED_TWICE' as kind, quarter as about from (
    select quarter from claim where member_id in (:memberId, :duplicateId)
    group by quarter having count(distinct member_id) filter (where contribution_cents + fee_cents + surcharge_cents > 0) > 1
  ) charged
  union all
  select 'DIFFERENT_INCOMES', year::text from (
    select own.year from professional_income own
    join professional_income other on other.year = own.year and other.member_id = :duplicateId
    where own.member_id = :memberId and other.income_cents <> own.income_cents
    union
    select own.year from income_estimate own
    join income_estimate other on other.year = own.year and other.member_id = :duplicateId
    where own.member_id = :memberId and other.income_cents <> own.income_cents
  ) income
  union all
  select 'YEAR_SETTLED_TWICE', year::text from (
    select year from regularization where member_id in (:memberId, :duplicateId)
    group by year having count(distinct member_id) > 1
  ) settled
  order by kind, about`;
