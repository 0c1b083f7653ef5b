import { addDays, addYears, yearOfDate, type LocalDate } from '../../common/dates';
import { yearOf, type Quarter } from '../../common/quarter';
import { draw, type Distribution } from './distribution';
import { familyNames, givenNames } from './names';
import type { Random } from './random';

/** Person who lives with a member of the demo population. */
export interface DemoHouseholdPerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly relation: 'SPOUSE' | 'LEGAL_COHABITANT' | 'CHILD' | 'ASCENDANT';
  readonly birthDate: LocalDate;
  readonly isDependant: boolean;
}

interface Head {
  readonly birthDate: LocalDate;
  readonly language: 'fr' | 'nl' | 'de';
  readonly lastName: string;
  readonly current: Quarter;
}

/** The persons who live with a member. Only the kinds of the distribution occur. */
export function household(distribution: Distribution, random: Random, head: Head): DemoHouseholdPerson[] {
  const kind = draw(distribution, 'household', random);
  const isCouple = kind === 'COUPLE' || kind === 'COUPLE_WITH_CHILDREN';
  const hasChildren = kind === 'COUPLE_WITH_CHILDREN' || kind === 'ALONE_WITH_CHILDREN';
  return [
    ...(isCouple ? [partner(random, head)] : []),
    ...(hasChildren ? children(random, head) : []),
    ...(kind === 'WITH_PARENT' ? [parent(random, head)] : []),
  ];
}

function partner(random: Random, { birthDate, language }: Head): DemoHouseholdPerson {
  return {
    firstName: givenName(random, language),
    lastName: random.pick(familyNames[language]),
    relation: random.inThousand(750) ? 'SPOUSE' : 'LEGAL_COHABITANT',
    birthDate: bornAround(random, birthDate, random.between(-6, 3)),
    isDependant: random.inThousand(150),
  };
}

/** One to three children who are at most 24 years old now; older ones have left. */
function children(random: Random, { birthDate, language, lastName, current }: Head): DemoHouseholdPerson[] {
  const all = Array.from({ length: random.between(1, 3) }, () => ({
    firstName: givenName(random, language),
    lastName,
    relation: 'CHILD' as const,
    birthDate: bornAround(random, birthDate, random.between(23, 40)),
    isDependant: true,
  }));
  const year = yearOf(current);
  return all.filter((child) => yearOfDate(child.birthDate) < year && yearOfDate(child.birthDate) >= year - 24);
}

function parent(random: Random, { birthDate, language, lastName }: Head): DemoHouseholdPerson {
  return {
    firstName: givenName(random, language),
    lastName,
    relation: 'ASCENDANT',
    birthDate: bornAround(random, birthDate, -random.between(22, 35)),
    isDependant: true,
  };
}

/** A day in the year that begins so many years from another birth date. */
function bornAround(random: Random, birthDate: LocalDate, years: number): LocalDate {
  return addDays(addYears(birthDate, years), random.between(0, 364));
}

function givenName(random: Random, language: Head['language']): string {
  const { FEMALE, MALE } = givenNames[language];
  return random.inThousand(500) ? random.pick<string>(FEMALE) : random.pick<string>(MALE);
}
