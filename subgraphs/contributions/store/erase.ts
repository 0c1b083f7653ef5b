import { addYears, type LocalDate } from '../../../common/dates';
import type { Eraser, HeldTable } from '../../../common/erasure';
import { contributionsBook } from '../domain';

/**
 * What an erasure does with each table about members. Claims, entries, payments and incomes stay as figures of the books: nothing
 * in them names a person, and the id that they carry stands for nobody once the account is blank.
 */
const tables: readonly HeldTable[] = [
  { table: 'recovery_delivery', ...ofSteps() },
  { table: 'recovery_step', column: 'debtor_id', onErasure: 'DELETE' },
  { table: 'recovery_contact', column: 'debtor_id', onErasure: 'DELETE' },
  { table: 'recovery_hold', column: 'debtor_id', onErasure: 'DELETE' },
  { table: 'recovery_interruption', column: 'debtor_id', onErasure: 'DELETE' },
  { table: 'recovery_proceeding_event', ...ofProceedings() },
  { table: 'recovery_proceeding', column: 'debtor_id', onErasure: 'DELETE' },
  { table: 'recovery_task', column: 'debtor_id', onErasure: 'DELETE' },
  { table: 'debtor_number', column: 'debtor_id', onErasure: 'DELETE' },
  { table: 'payer_account', onErasure: 'DELETE' },
  { table: 'movement_proposal', onErasure: 'DELETE' },
  { table: 'client_mandate', onErasure: 'DELETE' },
  { table: 'supplementary_contract', onErasure: 'DELETE' },
  { table: 'affiliation_period', onErasure: 'DELETE' },
  {
    table: 'debtor',
    onErasure: {
      blank: {
        name: "''",
        street: 'null',
        municipality: 'null',
        postal_code: 'null',
        email: 'null',
        refund_iban: 'null',
        birth_date: 'null',
        died_on: 'null',
      },
    },
  },
  {
    table: 'bank_movement',
    onErasure: {
      blank: { communication: "''", counterparty_iban: 'null', counterparty_name: 'null', customer_reference: 'null' },
    },
  },
  {
    table: 'payment_order',
    onErasure: {
      blank: {
        iban: "case when batch_id is null then null else '' end",
        name: "''",
        street: 'null',
        building_number: 'null',
        postal_code: 'null',
        town: "case when batch_id is null then null else '' end",
        remittance: "''",
      },
    },
  },
  { table: 'direct_debit_mandate_event', ...ofMandates() },
  { table: 'direct_debit_mandate', onErasure: { blank: { iban: "''", holder: "''", amended_from: 'null' } } },
  { table: 'direct_debit_collection', onErasure: { blank: { iban: "''", holder: "''", amended_from: 'null' } } },
  { table: 'refund', onErasure: { blank: { iban: "''" } } },
  { table: 'request', onErasure: { blank: { reason: 'null', submitted_by: "''" } } },
  { table: 'solidarity_link', onErasure: 'DELETE' },
  { table: 'solidarity_link', column: 'liable_id', onErasure: 'DELETE' },
  { table: 'claim', onErasure: 'KEEP' },
  { table: 'ledger_entry', onErasure: 'KEEP' },
  { table: 'payment', onErasure: 'KEEP' },
  { table: 'other_charge', onErasure: 'KEEP' },
  { table: 'notice', onErasure: 'KEEP' },
  { table: 'regularization', onErasure: 'KEEP' },
  { table: 'professional_income', onErasure: 'KEEP' },
  { table: 'income_estimate', onErasure: 'KEEP' },
  { table: 'payment_plan', onErasure: 'KEEP' },
  { table: 'former_account_number', onErasure: 'KEEP' },
  { table: 'continued_insurance_quarter', onErasure: 'KEEP' },
  { table: 'contribution_free_quarter', onErasure: 'KEEP' },
  { table: 'opt_out_renunciation', onErasure: 'KEEP' },
];

/** Erases members. While something is owed or in hand the account is kept, and looked at again after a year. */
export const eraser: Eraser = {
  tables,
  retainedUntil: async (db, ids, today) => {
    const years = contributionsBook().count('contributions.retention/years', today);
    const { rows } = await db.raw<{ rows: { last: LocalDate | null; open: boolean }[] }>(statement, { ids: [...ids] });
    const { last, open } = rows[0]!;
    const until = last === null ? null : addYears(last, years);
    const looked = addYears(today, 1);
    return open && (until === null || until < looked) ? looked : until;
  },
};

const statement = `
  select (select max(booked_on) from ledger_entry where member_id = any(:ids::uuid[])) as last,
    exists (select from debtor where member_id = any(:ids::uuid[]) and credit_cents <> 0)
    or exists (select from claim where member_id = any(:ids::uuid[])
      and contribution_cents + fee_cents + surcharge_cents > paid_contribution_cents + paid_fee_cents + paid_surcharge_cents)
    or exists (select from other_charge where member_id = any(:ids::uuid[]) and amount_cents > paid_cents) as open`;

function ofSteps() {
  const through = 'select id from recovery_step where debtor_id = any(:ids::uuid[])';
  return { column: 'step_id', through, onErasure: 'DELETE' as const };
}

function ofProceedings() {
  const through = 'select id from recovery_proceeding where debtor_id = any(:ids::uuid[])';
  return { column: 'proceeding_id', through, onErasure: 'DELETE' as const };
}

function ofMandates() {
  const through = 'select id from direct_debit_mandate where member_id = any(:ids::uuid[])';
  return { column: 'mandate_id', through, onErasure: { blank: { by: "''", former_iban: 'null' } } };
}
