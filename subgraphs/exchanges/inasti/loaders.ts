import type { Knex } from 'knex';
import { findPeriods } from '../../../common/exchange/affiliations';
import { byForeignKey } from '../../../common/loaders';
import { findYears } from './store/career-years';

/** Loaders of one request: whatever is asked for many members is read at once. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request. */
export function createLoaders(db: Knex) {
  return {
    /** Periods of affiliation of a member, the earliest first. */
    periods: byForeignKey(
      (memberIds: readonly string[]) => findPeriods(db, memberIds),
      ({ memberId }) => memberId,
    ),
    /** Settled years of a member, in order. */
    years: byForeignKey(
      (memberIds: readonly string[]) => findYears(db, memberIds),
      ({ memberId }) => memberId,
    ),
  };
}
