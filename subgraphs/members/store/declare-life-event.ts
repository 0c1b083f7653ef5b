import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { consequencesOf } from '../domain/consequences';
import type { Consequence, LifeEventFacts, LifeEventKind } from '../domain/life-event';
import type { HouseholdRelation, Member, Name } from '../domain/member';
import type { TaskKind } from '../domain/task';
import { findPeriods } from './affiliations';
import { actOnce, requireMember, type Author } from './author';
import { effectsOf } from './event-effects';
import { recordLifeEvent } from './life-events';
import { findMember } from './members';
import { addTask } from './tasks';

/** An event as it is declared, checked for form. */
export interface LifeEventStatement {
  readonly memberId: string;
  readonly kind: LifeEventKind;
  readonly on: LocalDate;
  readonly person: EventPerson | null;
  readonly isSpouseHelping: boolean;
  readonly isFullStop: boolean;
  readonly isEarlyPension: boolean;
  readonly companyId: string | null;
}

/** Person that an event is about. */
export interface EventPerson {
  readonly name: Name;
  readonly birthDate: LocalDate | null;
  readonly relation: HouseholdRelation;
}

/** What an event came to, as it is kept for a repeat. */
export interface LifeEventResult {
  readonly eventId: string;
  readonly consequences: readonly Consequence[];
}

const tasks: Readonly<Partial<Record<LifeEventKind, TaskKind>>> = {
  START: 'LIFE_EVENT_CONTACT',
  ILLNESS: 'LIFE_EVENT_CONTACT',
  PAYMENT_DIFFICULTY: 'PAYMENT_DIFFICULTY_CONTACT',
  BANKRUPTCY: 'LIFE_EVENT_CONTACT',
  PENSION: 'LIFE_EVENT_CONTACT',
  CESSATION: 'CESSATION_ADVICE',
  DEATH: 'BEREAVED_FAMILY_CONTACT',
};

/**
 * Records an event of life with what it changes in this part, tells the other parts by a domain event, gives the client manager
 * what the fund promises to do, and returns what follows. Once for a key. @throws Refused
 */
export async function declareLifeEvent(
  db: Knex,
  statement: LifeEventStatement,
  input: object & { readonly idempotencyKey: string },
  author: Author,
): Promise<LifeEventResult> {
  return actOnce(db, { operation: 'declareLifeEvent', input }, author, async (trx) => {
    const { memberId, kind } = statement;
    await requireMember(trx, memberId);
    const member = (await findMember(trx, memberId, author.clock.today())) as Member;
    const facts = await factsOf(trx, member, statement);
    await effectsOf(trx, member, statement, author);
    const eventId = await recordLifeEvent(trx, statement, detailsOf(statement, member), author);
    const task = tasks[kind];
    if (task !== undefined) await addTask(trx, memberId, task, author, { event: kind });
    return { eventId, consequences: consequencesOf(facts) };
  });
}

/** The situation before the event changes it: consequences are told for the category of the quarter of the event. */
async function factsOf(trx: Knex, member: Member, statement: LifeEventStatement): Promise<LifeEventFacts> {
  const periods = await findPeriods(trx, [member.id]);
  const running = periods.find(({ from, to }) => from <= statement.on && (to === null || to >= statement.on));
  const { person } = statement;
  return {
    ...statement,
    category: running?.category ?? null,
    sex: member.sex,
    region: member.address.region,
    relation: person?.relation ?? null,
    hasPerson: person !== null,
    isOfCompany: statement.companyId !== null,
  };
}

function detailsOf(
  { person, isSpouseHelping, isFullStop, isEarlyPension, companyId }: LifeEventStatement,
  { sex }: Member,
) {
  return {
    memberSex: sex,
    personRelation: person?.relation ?? null,
    personBirthDate: person?.birthDate ?? null,
    isSpouseHelping,
    isFullStop,
    isEarlyPension,
    companyId,
  };
}
