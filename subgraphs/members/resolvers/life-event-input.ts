import { addYears, type LocalDate } from '../../../common/dates';
import type { HouseholdRelation } from '../domain/member';
import { nameIssues } from '../domain/new-person';
import { issueIf, refuseIssues } from '../domain/refused';
import type { DeclareLifeEventInput } from '../schema.generated';
import type { EventPerson, LifeEventStatement } from '../store/declare-life-event';
import { isUuid } from './requests';

/** Relation that a kind of event means when none is given. */
const meantRelations: Readonly<Partial<Record<DeclareLifeEventInput['kind'], HouseholdRelation>>> = {
  MARRIAGE: 'SPOUSE',
  BIRTH: 'CHILD',
  ADOPTION: 'CHILD',
};

/** Events that are recorded when they have happened, not before. */
const pastOnly: ReadonlySet<string> = new Set(['DEATH', 'BANKRUPTCY', 'ILLNESS']);

/** An event that is further away is taken for a slip of the pen. */
const farthestYears = 2;

/** An event checked for form. @throws Refused with every value that breaks a rule */
export function lifeEventStatement(
  input: DeclareLifeEventInput,
  memberId: string,
  today: LocalDate,
): LifeEventStatement {
  const { kind, on, person, companyId } = input;
  const relation = person?.relation ?? meantRelations[kind];
  refuseIssues([
    issueIf(pastOnly.has(kind) && on > today, 'input.on', 'EVENT_NOT_YET'),
    issueIf(on > addYears(today, farthestYears) || on < addYears(today, -100), 'input.on', 'EVENT_TOO_FAR'),
    ...(person == null ? [] : nameIssues(person.name, 'input.person.name')),
    issueIf(person != null && relation === undefined, 'input.person.relation', 'RELATION_NEEDED'),
    issueIf(person?.birthDate != null && person.birthDate > today, 'input.person.birthDate', 'BIRTH_DATE_FUTURE'),
    issueIf(companyId != null && !isUuid(companyId), 'input.companyId', 'UNKNOWN_ID'),
  ]);
  return {
    memberId,
    kind,
    on,
    person:
      person == null || (on > today && kind !== 'MARRIAGE')
        ? null
        : eventPerson(person, relation as HouseholdRelation, kind, on),
    isSpouseHelping: input.isSpouseHelping === true,
    isFullStop: input.isFullStop === true,
    isEarlyPension: input.isEarlyPension === true,
    companyId: companyId ?? null,
  };
}

/** A child that is born on the day of the event has that birth date. */
function eventPerson(
  { name, birthDate }: NonNullable<DeclareLifeEventInput['person']>,
  relation: HouseholdRelation,
  kind: DeclareLifeEventInput['kind'],
  on: LocalDate,
): EventPerson {
  return { name, relation, birthDate: birthDate ?? (kind === 'BIRTH' ? on : null) };
}
