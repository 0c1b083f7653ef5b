import { addDays, laterOf, type LocalDate } from '../../../common/dates';
import type { Tracer } from '../../../common/explanation';
import { addQuarters, quarterOf, quarterRange, type Quarter } from '../../../common/quarter';
import { categoryLaw } from './affiliation-law';
import { categoryOfQuarter } from './contribution-category';
import type { Branch, Category, CategoryFacts, Period, Quality } from './facts';
import { partInQuarter } from './periods';
import type { MainCareer } from './primostarter';
import type { QuarterFacts } from './quarter-facts';
import { stretchesOf, type Stretch } from './stretches';
import { opensContinuation } from './student';

/** Period of affiliation in one quality, one branch and one category. */
export interface AffiliationPeriod extends Period {
  readonly activityId: string;
  readonly quality: Quality;
  readonly branch: Branch;
  readonly category: Category;
}

/** What the rules carry from one quarter to the next. */
interface Course {
  readonly career: MainCareer;
  readonly wasStudent: boolean;
}

/**
 * Periods of affiliation that follow from activities and situations, oldest first. An activity that runs on is looked at
 * until the horizon, so that its last period is open; what age changes after the horizon is found by a later derivation.
 * @param horizon last quarter to look at; at least the present one
 * @throws ParameterNotPublished when a quarter lies before the first value of the law that is held here
 */
export function derivePeriods(facts: CategoryFacts, horizon: Quarter): AffiliationPeriod[] {
  const periods: AffiliationPeriod[] = [];
  walk(facts, horizon, (stretch, from, category) => addPart(periods, stretch, from, category));
  return periods;
}

/**
 * Why a quarter has its category: runs the rules of that quarter again with an explanation. Undefined when no activity
 * runs in the quarter. @throws ParameterNotPublished as derivePeriods does.
 */
export function explainCategory(facts: CategoryFacts, quarter: Quarter, tracer: Tracer): Category | undefined {
  let found: Category | undefined;
  walk(
    facts,
    quarter,
    (_stretch, from, category) => {
      if (quarterOf(from) === quarter) found = category;
    },
    { quarter, tracer },
  );
  return found;
}

type Visit = (stretch: Stretch, from: LocalDate, category: Category) => void;

/** Goes through every quarter of every stretch in order; the explained one is traced. */
function walk(
  facts: CategoryFacts,
  horizon: Quarter,
  visit: Visit,
  explained?: { quarter: Quarter; tracer: Tracer },
): void {
  let course: Course = { career: earlierCareer(facts), wasStudent: false };
  for (const stretch of stretchesOf(facts.activities)) {
    const last = stretch.to === null ? horizon : quarterOf(stretch.to);
    for (const quarter of quarterRange(quarterOf(stretch.from), last)) {
      const worked = partInQuarter(quarter, stretch);
      if (worked === undefined) continue;
      const tracer = explained?.quarter === quarter ? explained.tracer : undefined;
      const { activity } = stretch;
      const inQuarter: QuarterFacts = {
        quarter,
        worked,
        quality: activity.quality,
        birthDate: facts.birthDate,
        situations: facts.situations,
        wasStudentBefore: course.wasStudent,
        law: categoryLaw(quarter),
        tracer,
      };
      const { category, career } = categoryOfQuarter(inQuarter, course.career);
      course = { career, wasStudent: category === 'STUDENT' && opensContinuation(inQuarter) };
      visit(stretch, worked.first, category);
    }
  }
}

/** Main occupation before the affiliation with this fund, as far as it was declared. */
function earlierCareer({ situations }: CategoryFacts): MainCareer {
  const ends = situations
    .filter(({ kind }) => kind === 'EARLIER_MAIN_OCCUPATION')
    .flatMap(({ to }) => (to === null ? [] : [quarterOf(to)]));
  return { startedIn: undefined, lastMain: ends.sort().at(-1) };
}

/** Adds a quarter to the list of periods: it prolongs the last one when nothing changed, else it starts another. */
function addPart(periods: AffiliationPeriod[], stretch: Stretch, from: LocalDate, category: Category): void {
  const { activity } = stretch;
  const previous = periods.at(-1);
  const isSame =
    previous?.activityId === activity.id &&
    previous.category === category &&
    previous.to === stretch.to &&
    from > stretch.from;
  if (isSame) return;
  const cutsPrevious = previous !== undefined && (previous.to === null || previous.to >= from);
  if (cutsPrevious) periods[periods.length - 1] = { ...previous, to: addDays(from, -1) };
  const { id, quality, branch } = activity;
  periods.push({ activityId: id, quality, branch, category, from: laterOf(from, stretch.from), to: stretch.to });
}

/** First quarter after everything that is known of the future, and at least the next one. */
export function horizonOf({ activities, situations }: CategoryFacts, today: LocalDate): Quarter {
  const dates = [...activities, ...situations].flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const last = dates.reduce((one, other) => (other > one ? other : one), today);
  return addQuarters(quarterOf(last), 1);
}
