import { ageOn, type LocalDate } from '../../common/dates';
import { addQuarters, firstDayOf, parseQuarter, quarterOf, type Quarter } from '../../common/quarter';
import { draw, drawNumber, weightOf, type Distribution } from './distribution';
import type { CategoryGroup } from './member';
import type { Random } from './random';

/** Period of affiliation in one category, in whole quarters. */
export interface DemoPeriod {
  readonly from: Quarter;
  /** Last quarter; null while it runs. */
  readonly to: Quarter | null;
  readonly category: string;
  readonly quality: 'SELF_EMPLOYED' | 'HELPER' | 'ASSISTING_SPOUSE' | 'STUDENT';
  readonly branch: string;
}

interface Person {
  readonly group: CategoryGroup;
  readonly birthDate: LocalDate;
  readonly current: Quarter;
}

/** Quarters as primostarter, the pension age of everyone born before 1960, and the first quarter that knew primostarters. */
const primostarterQuarters = 4;
const pensionAge = 65;
const firstPrimostarterQuarter = parseQuarter('2018-Q2');

/** Periods of a person, oldest first: starters first as such, assisting spouses with the full statute. */
export function periodsOf(distribution: Distribution, random: Random, person: Person): DemoPeriod[] {
  const from = startOf(distribution, random, person);
  const to = random.inThousand(weightOf(distribution, 'stopped-in-thousand', 'STOPPED'))
    ? addQuarters(person.current, -random.between(1, 8))
    : null;
  const quality = qualityOf(distribution, random, person.group);
  const branch = draw(distribution, 'branch', random);
  const end = to !== null && to > from ? to : null;
  const pension = addQuarters(quarterOf(person.birthDate), 4 * pensionAge + 1);
  return categoriesOf(random, person.group, from, end, pension)
    .filter((part) => part.from <= person.current)
    .map((part) => ({ ...part, to: part.to !== null && part.to > person.current ? null : part.to, quality, branch }));
}

/** First quarter: not before the person was nineteen. */
function startOf(distribution: Distribution, random: Random, { birthDate, current, group }: Person): Quarter {
  const years = group === 'STUDENT' ? random.between(0, 2) : drawNumber(distribution, 'start-age-in-years', random);
  const wished = addQuarters(current, -4 * years - random.between(0, 3));
  const youngest = addQuarters(quarterOf(birthDate), 4 * 19);
  const isTooYoung = ageOn(birthDate, firstDayOf(wished)) < 19;
  const start = isTooYoung ? youngest : wished;
  return start > current ? current : start;
}

function qualityOf(distribution: Distribution, random: Random, group: CategoryGroup): DemoPeriod['quality'] {
  if (group === 'STUDENT') return 'STUDENT';
  if (group === 'SPOUSE') return 'ASSISTING_SPOUSE';
  return random.inThousand(weightOf(distribution, 'helper-in-thousand', 'HELPER')) ? 'HELPER' : 'SELF_EMPLOYED';
}

type Part = Pick<DemoPeriod, 'from' | 'to' | 'category'>;

function categoriesOf(
  random: Random,
  group: CategoryGroup,
  from: Quarter,
  to: Quarter | null,
  pensionQuarter: Quarter,
): Part[] {
  if (group === 'MAIN') return mainCategories(from, to);
  const category = categoryOf(random, group);
  return group === 'PENSIONER' ? aroundPension(from, to, category, pensionQuarter) : [{ from, to, category }];
}

/** Main occupation until the pension, then what follows it. */
function aroundPension(from: Quarter, to: Quarter | null, category: string, pension: Quarter): Part[] {
  if (from >= pension) return [{ from, to, category }];
  const last = addQuarters(pension, -1);
  if (to !== null && to <= last) return mainCategories(from, to);
  return [...mainCategories(from, last), { from: pension, to, category }];
}

/** The first four quarters as primostarter, the rest as main occupation. */
function mainCategories(from: Quarter, to: Quarter | null): Part[] {
  if (from < firstPrimostarterQuarter) return [{ from, to, category: 'MAIN' }];
  const last = addQuarters(from, primostarterQuarters - 1);
  if (to !== null && to <= last) return [{ from, to, category: 'PRIMOSTARTER' }];
  return [
    { from, to: last, category: 'PRIMOSTARTER' },
    { from: addQuarters(last, 1), to, category: 'MAIN' },
  ];
}

function categoryOf(random: Random, group: CategoryGroup): string {
  const chance = random.between(1, 1000);
  if (group === 'SECONDARY')
    return chance <= 970 ? 'SECONDARY' : chance <= 995 ? 'ARTICLE_37' : 'ARTICLE_37_POLITICAL_MANDATE';
  if (group === 'PENSIONER') return chance <= 960 ? 'PENSIONER' : 'PENSION_AGE_REDUCED';
  if (group === 'SPOUSE') return 'MAXI_SPOUSE';
  return 'STUDENT';
}
