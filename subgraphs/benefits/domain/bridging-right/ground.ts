import { addMonths, firstOfMonth, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { condition, type Finding, type Met } from '../finding';
import { countOn } from '../known';
import { lowIncomeFindings, type LowIncomeFacts } from './low-income';

/** Grounds of the first route: forced interruption or cessation. RD 6.2.2023, articles 2 to 5. */
export const forcedGrounds = [
  'NATURAL_DISASTER',
  'FIRE',
  'DETERIORATION',
  'ALLERGY',
  'ECONOMIC_EVENT',
  'BANKRUPTCY',
] as const;

/** Grounds of the second route: official cessation in economic difficulties. RD 6.2.2023, articles 6 and 7. */
export const difficultyGrounds = ['INTEGRATION_INCOME', 'CONTRIBUTION_EXEMPTION', 'LOW_INCOME'] as const;

/** Ground of a claim to the bridging right. */
export type BridgingGround = (typeof forcedGrounds)[number] | (typeof difficultyGrounds)[number];

/** What a claim says of its ground. Truth values are null while nobody has shown them. */
export interface GroundFacts {
  readonly ground: BridgingGround;
  /** Day of the disaster, fire, damage, refusal of invalidity, judgment or official cessation; declared for an economic event. */
  readonly on: LocalDate;
  /** Whether the documents show the ground; for an economic event that it is the direct cause and significant. */
  readonly isShown: Met;
  /** Day of INASTI's decision to exempt from contributions; null without one. */
  readonly exemptionDecidedOn: LocalDate | null;
  readonly lowIncome: LowIncomeFacts | null;
}

/** First day on which facts fall under the law of 2022. PL 26.12.2022, article 210. */
export function firstFactOfPresentLaw(book: ParameterBook): LocalDate {
  const from = book.inForceFrom('benefits.bridging-right/liable-quarters');
  if (from === undefined) throw new Error('the bridging right has no first day');
  return from;
}

/** Law under which a fact falls: that of 22 December 2016 before 2023, that of 26 December 2022 from then on. */
export function regimeOf(book: ParameterBook, on: LocalDate): 'law_2016' | 'programme_law_2022' {
  return on < firstFactOfPresentLaw(book) ? 'law_2016' : 'programme_law_2022';
}

/** Dates that a claim may tell of its ground. */
export interface GroundDates {
  /** Day of the disaster, fire, damage, or refusal of invalidity. */
  readonly eventOn?: LocalDate;
  readonly judgmentOn?: LocalDate;
  readonly declaredOn?: LocalDate;
  readonly ceasedOn?: LocalDate;
}

/**
 * Day of the fact by ground: the judgment of a bankruptcy, whatever the day on which work stopped; the day declared for an
 * economic event; the official cessation in economic difficulties; otherwise the event. RD 6.2.2023, article 3.
 */
export function dayOfFact(ground: BridgingGround, dates: GroundDates): LocalDate | undefined {
  if (ground === 'BANKRUPTCY') return dates.judgmentOn;
  if (ground === 'ECONOMIC_EVENT') return dates.declaredOn;
  return (difficultyGrounds as readonly string[]).includes(ground) ? dates.ceasedOn : dates.eventOn;
}

/** Reasons that the ground gives: shown or not, and the tests of the grounds of economic difficulties. RD 6.2.2023. */
export function groundFindings(book: ParameterBook, facts: GroundFacts): Finding[] {
  if (facts.ground === 'CONTRIBUTION_EXEMPTION') return [exemption(book, facts)];
  if (facts.ground === 'LOW_INCOME') return lowIncome(book, facts);
  return [condition('GROUND_SHOWN', facts.isShown, groundBasis[facts.ground], { ground: facts.ground })];
}

/** Whether INASTI exempted from contributions in the months before the month of the cessation. RD 6.2.2023, article 6. */
function exemption(book: ParameterBook, { on, exemptionDecidedOn }: GroundFacts): Finding {
  const months = countOn(book, 'bridging-right/exemption-window-months', on).value;
  const windowEnd = firstOfMonth(on);
  const windowStart = addMonths(windowEnd, -months);
  const met = exemptionDecidedOn === null ? null : exemptionDecidedOn >= windowStart && exemptionDecidedOn < windowEnd;
  return condition('EXEMPTION_IN_WINDOW', met, groundBasis.CONTRIBUTION_EXEMPTION, { from: windowStart, months });
}

function lowIncome(book: ParameterBook, { on, lowIncome: income }: GroundFacts): Finding[] {
  if (income === null)
    return [condition('INCOME_OF_YEAR_LOW', null, groundBasis.LOW_INCOME, { year: on.slice(0, 4), limit: '' })];
  return lowIncomeFindings(book, on, income);
}

/** Articles of the decree that define each ground. */
export const groundBasis: Readonly<Record<BridgingGround, string>> = {
  NATURAL_DISASTER: 'RD 6.2.2023, art. 2, 3 and 5',
  FIRE: 'RD 6.2.2023, art. 2, 3 and 5',
  DETERIORATION: 'RD 6.2.2023, art. 2, 3 and 5',
  ALLERGY: 'RD 6.2.2023, art. 2, 3 and 5',
  ECONOMIC_EVENT: 'RD 6.2.2023, art. 3 §3',
  BANKRUPTCY: 'RD 6.2.2023, art. 3 §4',
  INTEGRATION_INCOME: 'RD 6.2.2023, art. 6 and 7',
  CONTRIBUTION_EXEMPTION: 'RD 6.2.2023, art. 6 and 7',
  LOW_INCOME: 'RD 6.2.2023, art. 6 and 7',
};
