import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { HouseholdPerson } from '../domain/member';
import { Refused } from '../domain/refused';
import { actOnce, actOnFile, requireMember, type Author } from './author';
import { findHouseholdPerson, saveHouseholdPerson, type KnownHouseholdPerson } from './household';
import { publishHousehold } from './snapshots';

/** Adds a person to a household, once for a key. @throws Refused */
export async function addHouseholdPerson(
  db: Knex,
  person: Omit<HouseholdPerson, 'id'>,
  input: { readonly memberId: string; readonly idempotencyKey: string },
  author: Author,
): Promise<KnownHouseholdPerson> {
  const { memberId } = input;
  const { personId } = await actOnce(db, { operation: 'addHouseholdPerson', input }, author, async (trx) => {
    await requireMember(trx, memberId);
    const added = { ...person, id: randomUUID(), memberId };
    await saveHouseholdPerson(trx, added, authorship(author));
    await publishHousehold(trx, memberId, author.clock);
    return { personId: added.id };
  });
  return (await findHouseholdPerson(db, personId)) as KnownHouseholdPerson;
}

/** Records the last day on which a person lives with the member. @throws Refused */
export async function endHouseholdPerson(
  db: Knex,
  person: KnownHouseholdPerson,
  to: LocalDate,
  author: Author,
): Promise<KnownHouseholdPerson> {
  if (to < person.from) throw new Refused('INVALID_INPUT', {}, [{ path: 'input.on', code: 'END_BEFORE_START' }]);
  return actOnFile(db, person.memberId, async (trx) => {
    const ended = { ...person, to };
    await saveHouseholdPerson(trx, ended, authorship(author));
    await publishHousehold(trx, person.memberId, author.clock);
    return ended;
  });
}

function authorship({ subjectId, clock }: Author) {
  return { by: subjectId, at: clock.now(), reason: 'HOUSEHOLD' };
}
