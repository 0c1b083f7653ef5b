import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { publish } from '../../../common/events';
import { memberDied } from '../../../common/events/catalogue/members/member-died';
import type { Member } from '../domain/member';
import { Refused } from '../domain/refused';
import { searchName } from '../domain/search-name';
import type { Author } from './author';
import { endActivities } from './cease';
import { findMandatesOfMembers, saveCompanyState } from './companies';
import type { LifeEventStatement } from './declare-life-event';
import { deriveAgain } from './derivation';
import { findHousehold, saveHouseholdPerson } from './household';
import { updateDeath } from './members';
import { saveSituation } from './situations';
import { publishCompany, publishHousehold } from './snapshots';

type Effect = (trx: Knex.Transaction, member: Member, statement: LifeEventStatement, author: Author) => Promise<void>;

const none: Effect = async () => undefined;

const effects: Readonly<Record<LifeEventStatement['kind'], Effect>> = {
  START: none,
  MARRIAGE: addPerson,
  BIRTH: addPerson,
  ADOPTION: addPerson,
  ILLNESS: none,
  PAYMENT_DIFFICULTY: none,
  BANKRUPTCY: recordBankruptcy,
  PENSION: startPension,
  CESSATION: async (trx, { id }, { on }, author) => void (await endActivities(trx, id, on, 'CESSATION', author)),
  DEATH: async (trx, member, statement, author) =>
    statement.person === null ? die(trx, member, statement, author) : removePerson(trx, member, statement, author),
};

/** Changes what this part holds, as the event says. @throws Refused */
export async function effectsOf(
  trx: Knex.Transaction,
  member: Member,
  statement: LifeEventStatement,
  author: Author,
): Promise<void> {
  await effects[statement.kind](trx, member, statement, author);
}

async function addPerson(
  trx: Knex.Transaction,
  { id }: Member,
  { person, on }: LifeEventStatement,
  author: Author,
): Promise<void> {
  if (person === null) return;
  const added = {
    ...person,
    id: randomUUID(),
    memberId: id,
    isDependant: person.relation === 'CHILD',
    from: on,
    to: null,
  };
  await saveHouseholdPerson(trx, added, authorship(author, 'LIFE_EVENT'));
  await publishHousehold(trx, id, author.clock);
}

/** The person of the household with this name no longer lives there from the next day on; one who is not recorded changes nothing. */
async function removePerson(
  trx: Knex.Transaction,
  { id }: Member,
  { person, on }: LifeEventStatement,
  author: Author,
): Promise<void> {
  const wanted = searchName(person?.name.first ?? '', person?.name.last ?? '');
  const household = await findHousehold(trx, [id], on);
  const found = household.find(({ name }) => searchName(name.first, name.last) === wanted);
  if (found === undefined) return;
  await saveHouseholdPerson(trx, { ...found, to: on }, authorship(author, 'LIFE_EVENT'));
  await publishHousehold(trx, id, author.clock);
}

async function die(trx: Knex.Transaction, { id }: Member, { on }: LifeEventStatement, author: Author): Promise<void> {
  await updateDeath(trx, id, on);
  await publish(trx, memberDied, { memberId: id, on }, { subject: id, clock: author.clock });
  try {
    await endActivities(trx, id, on, 'DEATH', author);
  } catch (error) {
    // Somebody who had stopped before may die too; nothing is left to end then.
    if (!(error instanceof Refused)) throw error;
  }
}

async function startPension(
  trx: Knex.Transaction,
  { id }: Member,
  { on, isEarlyPension }: LifeEventStatement,
  { subjectId, clock }: Author,
): Promise<void> {
  const kind = isEarlyPension ? ('EARLY_PENSION' as const) : ('RETIREMENT_PENSION' as const);
  const situation = { id: randomUUID(), memberId: id, kind, from: on, to: null, details: {} };
  await saveSituation(trx, situation, subjectId, clock.now());
  await deriveAgain(trx, id, clock);
}

async function recordBankruptcy(
  trx: Knex.Transaction,
  { id }: Member,
  { companyId, on }: LifeEventStatement,
  { clock }: Author,
): Promise<void> {
  if (companyId === null) return;
  const mandates = await findMandatesOfMembers(trx, [id]);
  if (!mandates.some((mandate) => mandate.companyId === companyId)) throw new Refused('COMPANY_NOT_FOUND');
  await saveCompanyState(trx, companyId, { state: 'BANKRUPT', from: on, to: null }, clock.now());
  await publishCompany(trx, companyId, clock);
}

function authorship({ subjectId, clock }: Author, reason: string) {
  return { by: subjectId, at: clock.now(), reason };
}
