import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Iban } from '../../../common/identifiers';
import type { Language } from '../../../common/i18n';
import { cents, type Cents } from '../../../common/money';
import type { DebtorRow } from './tables';

/** Contribution account of a member. */
export interface Debtor {
  readonly memberId: string;
  /** Ten digits; the structured communication is made of it. */
  readonly accountNumber: number;
  readonly name: string;
  readonly email: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
  /** Account for refunds; null when none is known. */
  readonly refundIban: Iban | null;
  readonly language: Language;
  readonly birthDate: LocalDate | null;
  readonly diedOn: LocalDate | null;
  /** Money of the member that is applied to no debt. */
  readonly creditCents: Cents;
}

/** What the members subgraph tells of a debtor. */
export type DebtorFacts = Omit<Debtor, 'accountNumber' | 'creditCents' | 'diedOn'>;

/** Accounts of these members; those without one are left out. */
export async function findDebtors(db: Knex, memberIds: readonly string[]): Promise<Debtor[]> {
  const rows = await db<DebtorRow>('debtor').whereIn('member_id', [...memberIds]);
  return rows.map(debtorFromRow);
}

/** The account that payments with this number are for, also when its own number is another since it took one over; or undefined. */
export async function findDebtorByNumber(db: Knex, accountNumber: number): Promise<Debtor | undefined> {
  const row = await db<DebtorRow>('debtor')
    .where('account_number', accountNumber)
    .orWhereIn('member_id', db('former_account_number').where('account_number', accountNumber).select('member_id'))
    .first();
  return row && debtorFromRow(row);
}

/** Account of a member, locked until the transaction ends: postings to one account follow one another. */
export async function lockDebtor(trx: Knex.Transaction, memberId: string): Promise<Debtor | undefined> {
  const row = await trx<DebtorRow>('debtor').where('member_id', memberId).forUpdate().first();
  return row && debtorFromRow(row);
}

/** Opens an account or writes down what changed about the person; the number and the credit stay. */
export async function saveDebtor(trx: Knex, facts: DebtorFacts): Promise<void> {
  const row = {
    member_id: facts.memberId,
    name: facts.name,
    email: facts.email,
    street: facts.street,
    postal_code: facts.postalCode,
    municipality: facts.municipality,
    refund_iban: facts.refundIban,
    language: facts.language,
    birth_date: facts.birthDate,
  };
  await trx<DebtorRow>('debtor').insert(row).onConflict('member_id').merge();
}

/** Writes down how much money of a member is applied to no debt. */
export async function setCredit(trx: Knex, memberId: string, credit: Cents): Promise<void> {
  await trx<DebtorRow>('debtor').where('member_id', memberId).update({ credit_cents: credit });
}

/** A debtor from its row. */
export function debtorFromRow(row: DebtorRow): Debtor {
  return {
    memberId: row.member_id,
    accountNumber: row.account_number,
    name: row.name,
    email: row.email,
    street: row.street,
    postalCode: row.postal_code,
    municipality: row.municipality,
    refundIban: row.refund_iban,
    language: row.language as Language,
    birthDate: row.birth_date,
    diedOn: row.died_on,
    creditCents: cents(row.credit_cents),
  };
}

/** Writes down the day of death. */
export async function markDeceased(trx: Knex, memberId: string, on: LocalDate): Promise<void> {
  await trx<DebtorRow>('debtor').where('member_id', memberId).update({ died_on: on });
}
