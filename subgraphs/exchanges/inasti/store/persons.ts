import type { Knex } from 'knex';
import type { CopyValue } from '../../../../common/database';
import type { LocalDate } from '../../../../common/dates';
import type { Ssin } from '../../../../common/identifiers';
import type { Language } from '../../../../common/i18n';

/** A person whose career INASTI is told. */
export interface CareerPerson {
  readonly memberId: string;
  readonly ssin: Ssin;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: Language;
  /** Null when the register does not know the full date. */
  readonly birthDate: LocalDate | null;
}

interface PersonRow {
  readonly member_id: string;
  readonly ssin: Ssin;
  readonly first_name: string;
  readonly last_name: string;
  readonly language: Language;
  readonly birth_date: LocalDate | null;
}

/** Columns of a person, as `personValues` gives them. */
export const personColumns = ['member_id', 'ssin', 'first_name', 'last_name', 'language', 'birth_date'] as const;

/** A person as values in the order of `personColumns`. */
export function personValues(person: CareerPerson): readonly CopyValue[] {
  const { memberId, ssin, firstName, lastName, language, birthDate } = person;
  return [memberId, ssin, firstName, lastName, language, birthDate];
}

/** Writes a person down as last told. */
export async function savePerson(trx: Knex.Transaction, person: CareerPerson): Promise<void> {
  const row = Object.fromEntries(personValues(person).map((value, index) => [personColumns[index], value]));
  await trx('career_person').insert(row).onConflict('member_id').merge();
}

/** Writes down a death. */
export async function saveDeath(trx: Knex.Transaction, memberId: string, on: LocalDate): Promise<void> {
  await trx('career_person').where('member_id', memberId).update({ died_on: on });
}

/** Some persons, in any order. @param lock whether nobody else may act on them until the transaction ends */
export async function findPersons(db: Knex, memberIds: readonly string[], lock = false): Promise<CareerPerson[]> {
  const query = db<PersonRow>('career_person').whereIn('member_id', [...memberIds]);
  return (await (lock ? query.forUpdate() : query)).map((row) => personOf(row as PersonRow));
}

/** The person who has or had a number; null when nobody did. */
export async function findPersonBySsin(db: Knex, ssin: Ssin): Promise<CareerPerson | null> {
  const row = await db<PersonRow>('career_person')
    .where('ssin', ssin)
    .orWhereIn('member_id', db('former_ssin').where('ssin', ssin).select('member_id'))
    .first();
  return row === undefined ? null : personOf(row);
}

function personOf(row: PersonRow): CareerPerson {
  return {
    memberId: row.member_id,
    ssin: row.ssin,
    firstName: row.first_name,
    lastName: row.last_name,
    language: row.language,
    birthDate: row.birth_date,
  };
}
