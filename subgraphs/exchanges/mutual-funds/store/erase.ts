import { addYears, type LocalDate } from '../../../../common/dates';
import type { Eraser, HeldTable } from '../../../../common/erasure';
import { mutualFundsBook } from '../domain/book';

/**
 * What an erasure does with each table about members. Vouchers and messages keep their place in the series of the mutual fund,
 * without what names a person.
 */
const tables: readonly HeldTable[] = [
  { table: 'insured_person', onErasure: 'DELETE' },
  { table: 'former_ssin', onErasure: 'DELETE' },
  { table: 'affiliation_period', onErasure: 'DELETE' },
  { table: 'indemnity_attestation', onErasure: 'DELETE' },
  { table: 'client_mandate', onErasure: 'DELETE' },
  { table: 'disclosure', onErasure: 'DELETE' },
  { table: 'exchange_message', onErasure: { blank: { payload: "'{}'" } } },
  { table: 'contribution_voucher', onErasure: 'KEEP' },
];

/** Erases members some years after the last year that was attested. */
export const eraser: Eraser = {
  tables,
  retainedUntil: async (db, ids, today) => {
    const years = mutualFundsBook().count('mutual-funds.retention/years', today);
    const { rows } = await db.raw<{ rows: { last: LocalDate | null }[] }>(
      'select make_date(max(year), 12, 31) as last from contribution_voucher where member_id = any(?::uuid[])',
      [[...ids]],
    );
    const { last } = rows[0]!;
    return last === null ? null : addYears(last, years);
  },
};
