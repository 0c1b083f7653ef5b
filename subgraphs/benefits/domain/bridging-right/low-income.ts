import { localDate, yearOfDate, type LocalDate } from '../../../../common/dates';
import { cents, formatEuro, timesCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { applyRatio, type Ratio } from '../../../../common/ratio';
import { condition, type Finding, type Met } from '../finding';
import { amountOn, countOn, roundingOn } from '../known';

/** Incomes around the cessation and, for an officer of a company, its winding-up. Amounts in cents. */
export interface LowIncomeFacts {
  /** Net income of the year of the cessation and of the year before; null while not shown. */
  readonly incomeOfYear: Cents | null;
  readonly incomeOfYearBefore: Cents | null;
  /** Assisting spouses with the full statute have a threshold of their own. */
  readonly isMaxiSpouse: boolean;
  /** For a helper: whether the assisted person is below the main threshold too; null for others. */
  readonly isAidedPersonBelow: Met | undefined;
  /** For managers, directors and active partners. */
  readonly officer: OfficerFacts | null;
}

/** The company of an officer. */
export interface OfficerFacts {
  readonly isWindingUpStarted: Met;
  /** Balance total of the penultimate closed year. */
  readonly balanceTotal: Cents | null;
  /** Part of the shares held; all of them unless shown otherwise. */
  readonly share: Ratio;
}

const basis = 'RD 6.2.2023, art. 6 and 7';

/**
 * Income not above the minimum of the contributions, both in the year of the cessation and in the year before; for a
 * helper the assisted person too; for an officer the winding-up and the patrimonial gain. RD 6.2.2023, article 6.
 */
export function lowIncomeFindings(book: ParameterBook, on: LocalDate, facts: LowIncomeFacts): Finding[] {
  const year = yearOfDate(on);
  return [
    belowThreshold(book, 'INCOME_OF_YEAR_LOW', facts.incomeOfYear, year, facts.isMaxiSpouse),
    belowThreshold(book, 'INCOME_OF_YEAR_BEFORE_LOW', facts.incomeOfYearBefore, year - 1, facts.isMaxiSpouse),
    ...(facts.isAidedPersonBelow === undefined ? [] : [condition('AIDED_PERSON_LOW', facts.isAidedPersonBelow, basis)]),
    ...(facts.officer === null ? [] : officerFindings(book, on, facts.officer)),
  ];
}

/** Income above which there are no economic difficulties in a year: the minimum of the contributions, in cents. */
export function lowIncomeThreshold(book: ParameterBook, year: number, isMaxiSpouse: boolean): Cents {
  const name = isMaxiSpouse ? 'maxi-spouse-minimum-income' : 'main-minimum-income';
  return amountOn(book, `status-conditions/${name}`, localDate(year, 1, 1)).value;
}

function belowThreshold(
  book: ParameterBook,
  code: string,
  income: Cents | null,
  year: number,
  isMaxi: boolean,
): Finding {
  const threshold = lowIncomeThreshold(book, year, isMaxi);
  const met = income === null ? null : income <= threshold;
  return condition(code, met, basis, { year: String(year), limit: formatEuro(threshold) });
}

/** Gain of an officer: balance total times the part held, in cents. RD 6.2.2023, article 6. */
export function patrimonialGain(book: ParameterBook, on: LocalDate, balanceTotal: Cents, share: Ratio): Cents {
  return applyRatio(balanceTotal, share, roundingOn(book, 'benefit', on).value);
}

/** Gain up to which an officer counts as in difficulties: a multiple of the main minimum income, in cents. */
export function patrimonialGainLimit(book: ParameterBook, on: LocalDate): Cents {
  const multiple = countOn(book, 'bridging-right/patrimonial-gain-multiple', on).value;
  return timesCents(lowIncomeThreshold(book, yearOfDate(on), false), multiple);
}

function officerFindings(
  book: ParameterBook,
  on: LocalDate,
  { isWindingUpStarted, balanceTotal, share }: OfficerFacts,
): Finding[] {
  const gain = balanceTotal === null ? null : patrimonialGain(book, on, balanceTotal, share);
  const limit = patrimonialGainLimit(book, on);
  const values = { gain: formatEuro(gain ?? cents(0)), limit: formatEuro(limit) };
  return [
    condition('WINDING_UP_STARTED', isWindingUpStarted, basis),
    condition('PATRIMONIAL_GAIN_LOW', gain === null ? null : gain <= limit, basis, values),
  ];
}
