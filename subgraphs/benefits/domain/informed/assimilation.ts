import { monthOfDate, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, quarterOf, type Quarter } from '../../../../common/quarter';
import type { ContributionCategory } from '../facts';
import { countOn } from '../known';

function monthOfQuarter(on: LocalDate): number {
  return ((monthOfDate(on) - 1) % 3) + 1;
}

/** First assimilated quarter: the one after the start, or that of the start in its first month. RG, article 50. */
export function firstAssimilatedQuarter(book: ParameterBook, start: LocalDate): Quarter {
  const month = countOn(book, 'assimilation/start-month-of-same-quarter', start).value;
  return addQuarters(quarterOf(start), monthOfQuarter(start) <= month ? 0 : 1);
}

/** Last assimilated quarter: the one before the resumption, or that of a resumption in its third month. RG, article 50. */
export function lastAssimilatedQuarter(book: ParameterBook, resumedOn: LocalDate): Quarter {
  const month = countOn(book, 'assimilation/resumption-month-still-assimilated', resumedOn).value;
  return addQuarters(quarterOf(resumedOn), monthOfQuarter(resumedOn) >= month ? 0 : -1);
}

/**
 * Whether assimilation has an effect on the pension: not for persons under article 37, whose contributions are those of a
 * secondary occupation (Brussels labor court of appeal, 13 January 2023).
 */
export function doesAssimilationCount(category: ContributionCategory): boolean {
  return category !== 'ARTICLE_37' && category !== 'ARTICLE_37_POLITICAL_MANDATE';
}
