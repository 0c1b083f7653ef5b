import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { HouseholdPerson } from '../domain/member';
import type { Authorship } from './member-records';
import type { HouseholdPersonRow } from './tables';

/** Person of a household with the member they live with. */
export interface KnownHouseholdPerson extends HouseholdPerson {
  readonly memberId: string;
}

/** Persons who live with members on a day, the oldest first. */
export async function findHousehold(
  db: Knex,
  memberIds: readonly string[],
  today: LocalDate,
): Promise<KnownHouseholdPerson[]> {
  const rows = await db<HouseholdPersonRow>('household_person')
    .whereIn('member_id', [...memberIds])
    .whereNull('superseded_at')
    .where('valid_from', '<=', today)
    .where((or) => void or.whereNull('valid_to').orWhere('valid_to', '>=', today))
    .orderBy([{ column: 'birth_date', nulls: 'last' }, 'person_id']);
  return (rows as HouseholdPersonRow[]).map(personOf);
}

/** One person of a household as it stands, whenever they lived there. */
export async function findHouseholdPerson(db: Knex, personId: string): Promise<KnownHouseholdPerson | undefined> {
  const row = await db<HouseholdPersonRow>('household_person')
    .where({ person_id: personId })
    .whereNull('superseded_at')
    .first();
  return row && personOf(row as HouseholdPersonRow);
}

/** Records a person of a household, or a new version of one that is known. */
export async function saveHouseholdPerson(
  trx: Knex,
  person: KnownHouseholdPerson,
  { by, at, reason }: Authorship,
): Promise<void> {
  await trx('household_person')
    .where({ person_id: person.id })
    .whereNull('superseded_at')
    .update({ superseded_at: at });
  await trx('household_person').insert({
    ...householdColumns(person),
    recorded_at: at,
    recorded_by: by,
    reason,
  });
}

/** Columns that hold a person of a household. */
export function householdColumns(person: KnownHouseholdPerson) {
  return {
    person_id: person.id,
    member_id: person.memberId,
    first_name: person.name.first,
    last_name: person.name.last,
    relation: person.relation,
    birth_date: person.birthDate,
    is_dependant: person.isDependant,
    valid_from: person.from,
    valid_to: person.to,
  };
}

function personOf(row: HouseholdPersonRow): KnownHouseholdPerson {
  return {
    id: row.person_id,
    memberId: row.member_id,
    name: { first: row.first_name, last: row.last_name },
    relation: row.relation,
    birthDate: row.birth_date,
    isDependant: row.is_dependant,
    from: row.valid_from,
    to: row.valid_to,
  };
}
