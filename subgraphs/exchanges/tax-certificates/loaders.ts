import type { Knex } from 'knex';
import { byForeignKey } from '../../../common/loaders';
import { findCashYears } from './store/cash-years';
import { findSupplementaryCertificates } from './store/supplementary';

/** Loaders of one request: whatever is asked for many members is read at once. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request. */
export function createLoaders(db: Knex) {
  return {
    /** Years of a member in which money moved, in order. */
    cashYears: byForeignKey(
      (memberIds: readonly string[]) => findCashYears(db, memberIds),
      ({ memberId }) => memberId,
    ),
    /** Certificates of supplementary pension of a member, in order of year. */
    supplementary: byForeignKey(
      (memberIds: readonly string[]) => findSupplementaryCertificates(db, memberIds),
      ({ memberId }) => memberId,
    ),
  };
}
