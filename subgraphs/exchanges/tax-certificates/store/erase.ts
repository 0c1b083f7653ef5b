import { addYears, type LocalDate } from '../../../../common/dates';
import type { Eraser, HeldTable } from '../../../../common/erasure';
import { taxCertificatesBook } from '../domain/book';

/** What an erasure does with each table about members. The sums of certificates and sheets stay, without the person. */
const tables: readonly HeldTable[] = [
  { table: 'taxpayer', onErasure: 'DELETE' },
  { table: 'client_mandate', onErasure: 'DELETE' },
  { table: 'disclosure', onErasure: 'DELETE' },
  { table: 'supplementary_contract', onErasure: 'DELETE' },
  { table: 'supplementary_certificate', onErasure: 'DELETE' },
  { table: 'supplementary_year', onErasure: 'KEEP' },
  { table: 'cash_movement', onErasure: 'KEEP' },
  { table: 'cash_year', onErasure: 'KEEP' },
  { table: 'former_certificate', onErasure: 'KEEP' },
  { table: 'benefit_payment', onErasure: 'KEEP' },
  { table: 'belcotax_sheet', onErasure: 'KEEP' },
];

/** Erases members some years after the last year of which a certificate or a sheet tells. */
export const eraser: Eraser = {
  tables,
  retainedUntil: async (db, ids, today) => {
    const years = taxCertificatesBook().count('tax-certificates.retention/years', today);
    const { rows } = await db.raw<{ rows: { last: LocalDate | null }[] }>(
      `select make_date(greatest((select max(income_year) from cash_year where member_id = any(:ids::uuid[])),
         (select max(income_year) from benefit_payment where member_id = any(:ids::uuid[]))), 12, 31) as last`,
      { ids: [...ids] },
    );
    const { last } = rows[0]!;
    return last === null ? null : addYears(last, years);
  },
};
