import type { Knex } from 'knex';
import type { CopyValue } from '../../../../common/database';
import type { Ssin } from '../../../../common/identifiers';
import type { Language } from '../../../../common/i18n';
import type { InsuredPerson } from '../domain/insured-person';

interface PersonRow {
  readonly member_id: string;
  readonly ssin: Ssin;
  readonly first_name: string;
  readonly last_name: string;
  readonly language: Language;
  readonly mutual_fund_code: string | null;
}

/** Columns of a person, as `personValues` gives them. */
export const personColumns = ['member_id', 'ssin', 'first_name', 'last_name', 'language', 'mutual_fund_code'] as const;

/** A person as values in the order of `personColumns`. */
export function personValues(person: InsuredPerson): readonly CopyValue[] {
  const { memberId, ssin, firstName, lastName, language, mutualFundCode } = person;
  return [memberId, ssin, firstName, lastName, language, mutualFundCode];
}

/** Writes a person down as last told. */
export async function savePerson(trx: Knex.Transaction, person: InsuredPerson): Promise<void> {
  const row = Object.fromEntries(personValues(person).map((value, index) => [personColumns[index], value]));
  await trx('insured_person').insert(row).onConflict('member_id').merge();
}

/** Some persons, in any order. */
export async function findPersons(db: Knex, memberIds: readonly string[]): Promise<InsuredPerson[]> {
  return (await db<PersonRow>('insured_person').whereIn('member_id', [...memberIds])).map(personOf);
}

/** Persons by any number they have or had. @returns pairs of the number asked for and the person */
export async function findPersonsBySsin(db: Knex, ssins: readonly string[]): Promise<Map<string, InsuredPerson>> {
  const { rows } = await db.raw<{ rows: (PersonRow & { asked: string })[] }>(
    `select asked.ssin as asked, insured_person.*
     from unnest(?::text[]) as asked (ssin)
     left join former_ssin on former_ssin.ssin = asked.ssin
     join insured_person on insured_person.ssin = asked.ssin or insured_person.member_id = former_ssin.member_id`,
    [[...ssins]],
  );
  return new Map(rows.map((row) => [row.asked, personOf(row)]));
}

/** Persons as they stand, locked until the transaction ends, so that versions of a voucher follow one another. */
export async function lockPersons(trx: Knex.Transaction, memberIds: readonly string[]): Promise<InsuredPerson[]> {
  const rows = await trx<PersonRow>('insured_person')
    .whereIn('member_id', [...memberIds])
    .orderBy('member_id')
    .forUpdate();
  return rows.map(personOf);
}

function personOf(row: PersonRow): InsuredPerson {
  return {
    memberId: row.member_id,
    ssin: row.ssin,
    firstName: row.first_name,
    lastName: row.last_name,
    language: row.language,
    mutualFundCode: row.mutual_fund_code,
  };
}
