import type { Knex } from 'knex';
import type { CopyValue } from '../../../../common/database';
import type { LocalDate } from '../../../../common/dates';
import type { Ssin } from '../../../../common/identifiers';
import type { Language } from '../../../../common/i18n';
import type { Taxpayer } from '../domain/taxpayer';

/** Row of `taxpayer`. */
export interface TaxpayerRow {
  readonly member_id: string;
  readonly ssin: Ssin;
  readonly first_name: string;
  readonly last_name: string;
  readonly language: Language;
  readonly birth_date: LocalDate | null;
  readonly street: string;
  readonly postal_code: string;
  readonly municipality: string;
}

/** Columns of a person, as `taxpayerValues` gives them. */
export const taxpayerColumns = [
  'member_id',
  'ssin',
  'first_name',
  'last_name',
  'language',
  'birth_date',
  'street',
  'postal_code',
  'municipality',
] as const;

/** A person as values in the order of `taxpayerColumns`. */
export function taxpayerValues(taxpayer: Taxpayer): readonly CopyValue[] {
  const { memberId, ssin, firstName, lastName, language, birthDate, street, postalCode, municipality } = taxpayer;
  return [memberId, ssin, firstName, lastName, language, birthDate, street, postalCode, municipality];
}

/** Writes a person down as last told. */
export async function saveTaxpayer(trx: Knex.Transaction, taxpayer: Taxpayer): Promise<void> {
  const row = Object.fromEntries(taxpayerValues(taxpayer).map((value, index) => [taxpayerColumns[index], value]));
  await trx('taxpayer').insert(row).onConflict('member_id').merge();
}

/** Some persons, in any order. */
export async function findTaxpayers(db: Knex, memberIds: readonly string[]): Promise<Taxpayer[]> {
  return (await db<TaxpayerRow>('taxpayer').whereIn('member_id', [...memberIds])).map(taxpayerOf);
}

/** The person of a row. */
export function taxpayerOf(row: TaxpayerRow): Taxpayer {
  return {
    memberId: row.member_id,
    ssin: row.ssin,
    firstName: row.first_name,
    lastName: row.last_name,
    language: row.language,
    birthDate: row.birth_date,
    street: row.street,
    postalCode: row.postal_code,
    municipality: row.municipality,
  };
}
