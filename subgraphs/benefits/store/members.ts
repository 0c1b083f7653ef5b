import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Language } from '../../../common/i18n';
import type { Iban, Ssin } from '../../../common/identifiers';
import type { Region } from '../domain/facts';

/** The person behind a member id, as the members subgraph last recorded it. */
export interface MemberPerson {
  readonly memberId: string;
  readonly ssin: Ssin;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: LocalDate | null;
  readonly sex: 'FEMALE' | 'MALE';
  readonly language: Language;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly region: Region;
  readonly mutualFundCode: string | null;
  readonly email: string | null;
  readonly iban: Iban | null;
  readonly diedOn: LocalDate | null;
}

/** Row of the table `member`. */
interface MemberRow {
  member_id: string;
  ssin: string;
  first_name: string;
  last_name: string;
  birth_date: string | null;
  sex: string;
  language: string;
  street: string;
  postal_code: string;
  municipality: string;
  region: string;
  mutual_fund_code: string | null;
  email: string | null;
  iban: string | null;
  died_on: string | null;
}

/** Columns of a person, in the order in which `memberValues` gives their values. */
export const memberColumns = [
  'member_id',
  'ssin',
  'first_name',
  'last_name',
  'birth_date',
  'sex',
  'language',
  'street',
  'postal_code',
  'municipality',
  'region',
  'mutual_fund_code',
  'email',
  'iban',
  'died_on',
] as const;

/** Values of a person's row. */
export function memberValues(person: MemberPerson): (string | null)[] {
  const { memberId, ssin, firstName, lastName, birthDate, sex, language, street, postalCode, municipality } = person;
  const { region, mutualFundCode, email, iban, diedOn } = person;
  const name = [memberId, ssin, firstName, lastName, birthDate, sex, language];
  return [...name, street, postalCode, municipality, region, mutualFundCode, email, iban, diedOn];
}

/** Replaces the copy of a person; the day of death is kept, because it comes by an event of its own. */
export async function saveMember(trx: Knex, person: Omit<MemberPerson, 'diedOn'>): Promise<void> {
  const values = memberValues({ ...person, diedOn: null });
  const row = Object.fromEntries(memberColumns.map((column, index) => [column, values[index]]));
  const kept = memberColumns.filter((column) => column !== 'member_id' && column !== 'died_on');
  await trx('member')
    .insert(row)
    .onConflict('member_id')
    .merge([...kept]);
}

/** Writes down a death. */
export async function markDeceased(trx: Knex, memberId: string, on: LocalDate): Promise<void> {
  await trx('member').where({ member_id: memberId }).update({ died_on: on });
}

/** Replaces the social security number of a person. */
export async function replaceSsin(trx: Knex, memberId: string, ssin: Ssin): Promise<void> {
  await trx('member').where({ member_id: memberId }).update({ ssin });
}

/** Persons by id, in any order; unknown ids are left out. */
export async function findMembers(db: Knex, memberIds: readonly string[]): Promise<MemberPerson[]> {
  const rows = await db<MemberRow>('member').whereIn('member_id', [...memberIds]);
  return rows.map(toPerson);
}

function toPerson(row: MemberRow): MemberPerson {
  return {
    memberId: row.member_id,
    ssin: row.ssin as Ssin,
    firstName: row.first_name,
    lastName: row.last_name,
    birthDate: row.birth_date as LocalDate | null,
    sex: row.sex as MemberPerson['sex'],
    language: row.language as Language,
    street: row.street,
    postalCode: row.postal_code,
    municipality: row.municipality,
    region: row.region as Region,
    mutualFundCode: row.mutual_fund_code,
    email: row.email,
    iban: row.iban as Iban | null,
    diedOn: row.died_on as LocalDate | null,
  };
}
