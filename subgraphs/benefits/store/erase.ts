import { addYears, type LocalDate } from '../../../common/dates';
import type { Eraser, HeldTable } from '../../../common/erasure';
import { benefitsBook } from '../domain/book';

/**
 * What an erasure does with each table about members: identity, life events, attestations, contracts, questions and what claims
 * declared go. Cases, decisions and payments stay as figures, because accounts and statistics need them.
 */
const tables: readonly HeldTable[] = [
  { table: 'member', onErasure: 'DELETE' },
  { table: 'life_event', onErasure: 'DELETE' },
  { table: 'indemnity', onErasure: 'DELETE' },
  { table: 'supplementary_contract', onErasure: 'DELETE' },
  { table: 'exemption_decision', onErasure: 'DELETE' },
  { table: 'question', onErasure: 'DELETE' },
  { table: 'client_mandate', onErasure: 'DELETE' },
  { table: 'benefit_case', onErasure: { blank: { claim: "'{}'", iban: 'null' } } },
  { table: 'decision', onErasure: 'KEEP' },
  { table: 'payment', onErasure: 'KEEP' },
  { table: 'undue_payment', onErasure: 'KEEP' },
  { table: 'contribution_period', onErasure: 'KEEP' },
];

/** Erases members. A payment that is still to be made or repaid keeps the file, which is looked at again after a year. */
export const eraser: Eraser = {
  tables,
  retainedUntil: async (db, ids, today) => {
    const years = benefitsBook().count('benefits.retention/years', today);
    const { rows } = await db.raw<{ rows: { last: LocalDate | null; open: boolean }[] }>(statement, { ids: [...ids] });
    const { last, open } = rows[0]!;
    const until = last === null ? null : addYears(last, years);
    const looked = addYears(today, 1);
    return open && (until === null || until < looked) ? looked : until;
  },
};

const statement = `
  select greatest((select max(submitted_on) from benefit_case where member_id = any(:ids::uuid[])),
      (select max(decided_on) from decision where member_id = any(:ids::uuid[])),
      (select max(paid_on) from payment where member_id = any(:ids::uuid[]))) as last,
    exists (select from payment where member_id = any(:ids::uuid[]) and status in ('PLANNED', 'AMOUNT_AWAITED', 'HELD', 'ORDERED'))
    or exists (select from undue_payment where member_id = any(:ids::uuid[])
      and status in ('CLAIMED', 'WAIVER_ASKED', 'IN_INSTALMENTS')) as open`;
