import type { Knex } from 'knex';
import { findPeriods } from '../../../common/exchange/affiliations';
import { byForeignKey } from '../../../common/loaders';
import { findContinuedQuarters } from './store/continued-quarters';
import { findRequestFiles } from './store/request-files';
import { findYears } from './store/career-years';

/** Loaders of one request: whatever is asked for many members is read at once. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Most requests that are shown of a member. */
const mostRequests = 100;

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
    /** Quarters of continued insurance of a member, in order. */
    continued: byForeignKey(
      (memberIds: readonly string[]) => findContinuedQuarters(db, memberIds),
      ({ memberId }) => memberId,
    ),
    /** The last requests of a member on which INASTI decides, the latest first. */
    requestFiles: byForeignKey(
      (memberIds: readonly string[]) => findRequestFiles(db, memberIds, mostRequests),
      ({ memberId }) => memberId,
    ),
  };
}
