import { earlierOf, yearOfDate, type LocalDate } from '../../../../common/dates';
import { count, euroPerYear, exact, Tracer, type Explanation } from '../../../../common/explanation';
import { sumCents, type Cents } from '../../../../common/money';
import { ParameterNotInForce, ParameterNotPublished, type ParameterBook } from '../../../../common/parameters';
import { firstDayOf, yearOf, type Quarter } from '../../../../common/quarter';
import { applyRatio, formatRatio, multiplyRatios, type Ratio } from '../../../../common/ratio';
import type { TextArguments } from '../../../../common/i18n';
import type { ContributionHistory, SettledQuarter } from '../facts';
import { countOn, ratioOn, roundingOn } from '../known';
import { buildsPension } from '../social-status';
import { allowedIncome } from './allowed-income';
import { isEarlyPensionOpen, legalPensionDate } from './legal-age';
import { minimumPension } from './minimum';
import { survivorRight, type SurvivorFacts } from './survivor';

/** Facts of a projection. */
export interface ProjectionFacts {
  readonly today: LocalDate;
  readonly birthDate: LocalDate;
  readonly history: ContributionHistory;
  readonly startsOn: LocalDate | null;
  readonly isHousehold: boolean;
  readonly earlierCareerYears: number;
  readonly earlierSelfEmployedYears: number;
  readonly expectedIncome: Cents | null;
  readonly incomeBesidePension: Cents | null;
  readonly hasDependentChild: boolean;
  readonly survivor: Omit<SurvivorFacts, 'birthDate'> | null;
  readonly divorcedSpouseYears: number | null;
}

/** One figure, or the parameter without which it cannot be computed. Its text is `benefits.pension-figures.<code>`. */
export interface ProjectedFigure {
  readonly kind: 'RETIREMENT' | 'MINIMUM' | 'SURVIVOR' | 'TRANSITION_ALLOWANCE' | 'DIVORCED_SPOUSE' | 'ALLOWED_INCOME';
  readonly code: string;
  readonly values: TextArguments;
  readonly amount: Cents | null;
  readonly count: number | null;
  readonly explanation: Explanation;
  readonly missingParameter: string | null;
}

/** What a member may expect; information only. Charter, article 3. */
export interface Projection {
  readonly startsOn: LocalDate;
  readonly legalAgeOn: LocalDate;
  readonly isOpen: boolean;
  readonly careerYears: number;
  readonly quarters: readonly Quarter[];
  readonly figures: readonly ProjectedFigure[];
  /** Texts `benefits.pension-warnings.<code>`. */
  readonly warnings: readonly string[];
}

/** Projects a pension on the career that is known or given. RD 30.1.1997; law of 15.5.1984. */
export function projectPension(book: ParameterBook, facts: ProjectionFacts): Projection {
  const legalAgeOn = legalPensionDate(book, facts.birthDate);
  const startsOn = facts.startsOn ?? legalAgeOn;
  const known = [...facts.history.values()]
    .filter(buildsPension)
    .sort((one, other) => (one.quarter < other.quarter ? -1 : 1));
  const careerYears = facts.earlierCareerYears + countedYears(book, known, startsOn) + futureYears(facts, startsOn);
  const isOpen = startsOn >= legalAgeOn || isEarlyPensionOpen(book, facts.birthDate, careerYears, startsOn);
  const figures = [
    retirement(book, facts, known, startsOn),
    minimum(book, facts, { startsOn, careerYears, quarters: known.length }),
    ...survivors(book, facts),
    ...(facts.divorcedSpouseYears === null
      ? []
      : [unknown('DIVORCED_SPOUSE', 'DIVORCED_SPOUSE', 'known-gaps/divorced-spouse-percentage')]),
    incomeBeside(book, facts, startsOn, careerYears),
  ];
  const warnings = [
    'INFORMATION_ONLY',
    ...(startsOn >= dateOn(book, 'reform-of-2026-from', startsOn) ? ['REFORM_OF_2026'] : []),
  ];
  return {
    startsOn,
    legalAgeOn,
    isOpen,
    careerYears,
    quarters: known.map(({ quarter }) => quarter),
    figures,
    warnings,
  };
}

/** Day that a parameter of the pension formula holds. */
function dateOn(book: ParameterBook, name: string, on: LocalDate): LocalDate {
  return book.at(`benefits.pension-formula/${name}`, on).quantity as LocalDate;
}

/** Years with enough quarters to count for an early pension. RD 30.1.1997, article 3. */
function countedYears(book: ParameterBook, known: readonly SettledQuarter[], startsOn: LocalDate): number {
  const enough = countOn(book, 'pension-age/career-year-quarters', startsOn).value;
  const byYear = new Map<number, number>();
  for (const { quarter } of known) byYear.set(yearOf(quarter), (byYear.get(yearOf(quarter)) ?? 0) + 1);
  return [...byYear.values()].filter((quarters) => quarters >= enough).length;
}

/** Years from now to the start, when the member goes on working. */
function futureYears({ today, expectedIncome }: ProjectionFacts, startsOn: LocalDate): number {
  return expectedIncome === null ? 0 : Math.max(0, yearOfDate(startsOn) - yearOfDate(today) - 1);
}

/** Pension on the incomes: each quarter a quarter of one forty-fifth, by the rate and the coefficient of its year. Article 6. */
function retirement(
  book: ParameterBook,
  facts: ProjectionFacts,
  known: readonly SettledQuarter[],
  startsOn: LocalDate,
): ProjectedFigure {
  const plainFrom = dateOn(book, 'uncorrected-career-from', startsOn);
  const uncertain = known.find(({ quarter, income }) => income === null || firstDayOf(quarter) < plainFrom);
  if (facts.earlierSelfEmployedYears > 0 || uncertain !== undefined) {
    return unknown('RETIREMENT', 'RETIREMENT_UNKNOWN', 'known-gaps/pension-brackets-and-revaluation');
  }
  const tracer = new Tracer();
  const parts = known.map((settled) => partOf(book, settled, startsOn, facts.isHousehold));
  const rate = rateOf(book, startsOn, facts.isHousehold);
  const total = sumCents(parts);
  tracer.step(
    'benefits.pension-on-incomes',
    [
      count('quarters', known.length, 'quarters'),
      exact('rate', formatRatio(rate.value, 4), 'ratio'),
      euroPerYear('pension', total),
    ],
    [
      rate.parameter,
      countOn(book, 'pension-formula/full-career-years', startsOn).parameter,
      ratioOn(book, 'pension-formula/correction-2021', startsOn).parameter,
    ],
  );
  return {
    ...figure('RETIREMENT', 'RETIREMENT', { quarters: known.length }),
    amount: total,
    explanation: tracer.explanation(),
  };
}

function rateOf(book: ParameterBook, startsOn: LocalDate, isHousehold: boolean) {
  return ratioOn(book, `pension-formula/${isHousehold ? 'household' : 'single'}-pension-share`, startsOn);
}

function partOf(book: ParameterBook, { income }: SettledQuarter, startsOn: LocalDate, isHousehold: boolean): Cents {
  const years = countOn(book, 'pension-formula/full-career-years', startsOn).value;
  const quarter: Ratio = { numerator: 1, denominator: 4 * years };
  const coefficient = ratioOn(book, 'pension-formula/correction-2021', startsOn).value;
  const share = multiplyRatios(multiplyRatios(quarter, rateOf(book, startsOn, isHousehold).value), coefficient);
  return applyRatio(income ?? 0, share, roundingOn(book, 'benefit', startsOn).value);
}

/** Minimum pension at the latest amounts that are known, when the start lies beyond them. */
function minimum(
  book: ParameterBook,
  facts: ProjectionFacts,
  career: { startsOn: LocalDate; careerYears: number; quarters: number },
): ProjectedFigure {
  const lastKnown =
    book.definition('benefits.index/health-insurance-index-factor').entries.at(-1)?.to ?? career.startsOn;
  const valuedOn = earlierOf(career.startsOn, lastKnown);
  const tracer = new Tracer();
  const selfEmployedYears =
    facts.earlierSelfEmployedYears + Math.floor(career.quarters / 4) + futureYears(facts, career.startsOn);
  return attempt('MINIMUM', () => {
    const amount = minimumPension(
      book,
      {
        startsOn: valuedOn,
        birthYear: yearOfDate(facts.birthDate),
        rate: facts.isHousehold ? 'HOUSEHOLD' : 'SINGLE',
        selfEmployedYears,
        allYears: career.careerYears,
        workQuarters: career.quarters + 4 * (facts.earlierCareerYears + futureYears(facts, career.startsOn)),
      },
      tracer,
    );
    if (amount === undefined) return figure('MINIMUM', 'MINIMUM_NOT_OPEN', { years: career.careerYears });
    return { ...figure('MINIMUM', 'MINIMUM', { date: valuedOn }), amount, explanation: tracer.explanation() };
  });
}

function survivors(book: ParameterBook, { survivor, birthDate }: ProjectionFacts): ProjectedFigure[] {
  if (survivor === null) return [];
  return [
    attempt('SURVIVOR', () => {
      const right = survivorRight(book, { ...survivor, birthDate });
      if (right.kind === 'SURVIVOR_PENSION') return figure('SURVIVOR', 'SURVIVOR', {});
      if (right.kind === 'NONE') return figure('SURVIVOR', 'SURVIVOR_NOT_OPEN', {});
      const values = { months: right.months ?? 0, date: right.requestBy ?? '' };
      return { ...figure('TRANSITION_ALLOWANCE', 'TRANSITION_ALLOWANCE', values), count: right.months };
    }),
  ];
}

function incomeBeside(
  book: ParameterBook,
  facts: ProjectionFacts,
  startsOn: LocalDate,
  careerYears: number,
): ProjectedFigure {
  return attempt('ALLOWED_INCOME', () => {
    const ageInYear = yearOfDate(startsOn) - yearOfDate(facts.birthDate);
    const question = { on: startsOn, ageInYear, careerYears, kind: 'SELF_EMPLOYED' as const };
    const limit = allowedIncome(book, { ...question, hasDependentChild: facts.hasDependentChild });
    if (limit === null) return figure('ALLOWED_INCOME', 'ALLOWED_INCOME_UNLIMITED', {});
    const tracer = new Tracer();
    tracer.step('benefits.pension-allowed-income', [euroPerYear('limit', limit.value)], [limit.parameter]);
    const isAbove = facts.incomeBesidePension !== null && facts.incomeBesidePension > limit.value;
    const code = isAbove ? 'ALLOWED_INCOME_EXCEEDED' : 'ALLOWED_INCOME';
    return { ...figure('ALLOWED_INCOME', code, {}), amount: limit.value, explanation: tracer.explanation() };
  });
}

/** A figure, or the parameter that it lacks. */
function attempt(kind: ProjectedFigure['kind'], find: () => ProjectedFigure): ProjectedFigure {
  try {
    return find();
  } catch (error) {
    if (error instanceof ParameterNotPublished || error instanceof ParameterNotInForce) {
      return unknown(kind, 'PARAMETER_UNKNOWN', error.parameter, error.date);
    }
    throw error;
  }
}

function figure(kind: ProjectedFigure['kind'], code: string, values: TextArguments): ProjectedFigure {
  return { kind, code, values, amount: null, count: null, explanation: { steps: [] }, missingParameter: null };
}

function unknown(kind: ProjectedFigure['kind'], code: string, parameter: string, date = ''): ProjectedFigure {
  return { ...figure(kind, code, { parameter, date }), missingParameter: parameter };
}
