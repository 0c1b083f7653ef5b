import type { Knex } from 'knex';
import type { Iban } from '../../../common/identifiers';

/** A member for whom money from an account may be. */
export interface KnownPayer {
  readonly iban: Iban;
  readonly memberId: string;
}

/** Most members that one account is searched for: an accountant may pay for hundreds. */
const maximum = 50;

/** Members whose account for refunds is one of these, or for whom was paid from it before. */
export async function findKnownPayers(db: Knex, ibans: readonly Iban[]): Promise<KnownPayer[]> {
  if (ibans.length === 0) return [];
  const { rows } = await db.raw<{ rows: { iban: Iban; member_id: string }[] }>(
    `select wanted.iban, found.member_id from unnest(?::text[]) as wanted (iban)
     cross join lateral (
       select member_id from payer_account where payer_account.iban = wanted.iban
       union select member_id from debtor where refund_iban = wanted.iban
       order by member_id limit ?
     ) found`,
    [[...ibans], maximum],
  );
  return rows.map(({ iban, member_id: memberId }) => ({ iban, memberId }));
}

/** Keeps that somebody paid for a member from an account. */
export async function keepPayers(trx: Knex, payers: readonly KnownPayer[]): Promise<void> {
  if (payers.length === 0) return;
  await trx.raw(
    `insert into payer_account (iban, member_id) select distinct * from unnest(?::text[], ?::uuid[]) on conflict do nothing`,
    [payers.map(({ iban }) => iban), payers.map(({ memberId }) => memberId)],
  );
}

/** Members by the numbers of their accounts, those of accounts that theirs took over included. */
export async function findMembersByNumber(db: Knex, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map();
  const isWanted = 'account_number = any(?::bigint[])';
  const rows = await db('debtor')
    .whereRaw(isWanted, [[...numbers]])
    .select('account_number', 'member_id')
    .unionAll((former) =>
      former
        .from('former_account_number')
        .whereRaw(isWanted, [[...numbers]])
        .select('account_number', 'member_id'),
    );
  return new Map(rows.map((row) => [row.account_number as number, row.member_id as string]));
}

/** Companies by the numbers of their accounts. */
export async function findCompaniesByNumber(db: Knex, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await db('company_debtor')
    .whereRaw('account_number = any(?::bigint[])', [[...numbers]])
    .select('account_number', 'company_id');
  return new Map(rows.map((row) => [row.account_number as number, row.company_id as string]));
}
