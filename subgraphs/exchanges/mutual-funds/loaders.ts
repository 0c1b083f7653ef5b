import type { Knex } from 'knex';
import { byForeignKey, byKey } from '../../../common/loaders';
import { findPersons } from './store/persons';
import { findLatestVouchers } from './store/vouchers';

/** Loaders of one request: whatever is asked for many members is read at once. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request. */
export function createLoaders(db: Knex) {
  return {
    /** Latest vouchers of a member, one a year, in order of year. */
    vouchers: byForeignKey(
      (memberIds: readonly string[]) => findLatestVouchers(db, memberIds),
      ({ memberId }) => memberId,
    ),
    /** Person of a member; null when not known. */
    person: byKey(
      (memberIds: readonly string[]) => findPersons(db, memberIds),
      ({ memberId }) => memberId,
    ),
  };
}
