import { addYears, type LocalDate } from '../../../../common/dates';
import type { Eraser, HeldTable } from '../../../../common/erasure';
import { inastiBook } from '../domain/book';

/**
 * What an erasure does with each table about members. The career itself is kept by INASTI, for as long as a pension may rest on
 * it; messages keep their place in the series, without what names a person.
 */
const tables: readonly HeldTable[] = [
  {
    table: 'request_decision',
    column: 'request_id',
    through: 'select id from request_file where member_id = any(:ids::uuid[])',
    onErasure: 'DELETE',
  },
  { table: 'request_file', onErasure: 'DELETE' },
  { table: 'career_person', onErasure: 'DELETE' },
  { table: 'career_year', onErasure: 'DELETE' },
  { table: 'continued_quarter', onErasure: 'DELETE' },
  { table: 'directory_registration', onErasure: 'DELETE' },
  { table: 'former_ssin', onErasure: 'DELETE' },
  { table: 'affiliation_period', onErasure: 'DELETE' },
  { table: 'client_mandate', onErasure: 'DELETE' },
  { table: 'disclosure', onErasure: 'DELETE' },
  { table: 'exchange_message', onErasure: { blank: { payload: "'{}'" } } },
];

/** Erases members some years after the last year of the career. */
export const eraser: Eraser = {
  tables,
  retainedUntil: async (db, ids, today) => {
    const years = inastiBook().count('inasti.retention/years', today);
    const { rows } = await db.raw<{ rows: { last: LocalDate | null }[] }>(
      'select make_date(max(year), 12, 31) as last from career_year where member_id = any(?::uuid[])',
      [[...ids]],
    );
    const { last } = rows[0]!;
    return last === null ? null : addYears(last, years);
  },
};
