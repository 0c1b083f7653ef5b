import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf } from '../../../../common/quarter';
import type { ContributionHistory } from '../facts';
import { condition, type Finding, type Met } from '../finding';
import { countOn } from '../known';
import { buildsPension, every, isMainQuarter, listQuarters, quartersUpTo } from '../social-status';

/** What the conditions on the person read. */
export interface BridgingRightPersonFacts {
  readonly history: ContributionHistory;
  readonly liability: ContributionHistory;
  /** Day of the fact: start of the interruption, or the cessation. PL 26.12.2022, article 191 §2. */
  readonly on: LocalDate;
  /** Whether the main residence is in Belgium; null when not known. */
  readonly livesInBelgium: Met;
}

const basis = 'PL 26.12.2022, art. 191 §1';

/**
 * Conditions on the person, whatever the ground: liable in the quarter of the fact and those before it, enough paid or
 * pension-building quarters in the window, main residence in Belgium. PL 26.12.2022, article 191 §1. There is no test on
 * eight quarters for facts from 2023.
 */
export function bridgingRightConditions(book: ParameterBook, facts: BridgingRightPersonFacts): Finding[] {
  return [liability(book, facts), payment(book, facts), residence(facts)];
}

function liability(book: ParameterBook, { liability: quarters, on }: BridgingRightPersonFacts): Finding {
  const tested = quartersUpTo(quarterOf(on), countOn(book, 'bridging-right/liable-quarters', on).value);
  const met = every(tested.map((quarter) => isMainQuarter(quarters.get(quarter))));
  return condition('LIABLE_AS_MAIN', met, `${basis}, 1° and 2°`, { quarters: listQuarters(tested) });
}

function payment(book: ParameterBook, { history, on }: BridgingRightPersonFacts): Finding {
  const window = countOn(book, 'bridging-right/reference-window-quarters', on).value;
  const required = countOn(book, 'bridging-right/paid-quarters', on).value;
  const tested = quartersUpTo(quarterOf(on), window);
  const paid = tested.filter((quarter) => buildsPension(history.get(quarter))).length;
  const isUnknown = tested.some((quarter) => !history.has(quarter)) && history.size === 0;
  const met = paid >= required ? true : isUnknown ? null : false;
  return condition('PAID_QUARTERS', met, `${basis}, 3°`, { paid, required, window });
}

function residence({ livesInBelgium }: BridgingRightPersonFacts): Finding {
  return condition('RESIDENCE_IN_BELGIUM', livesInBelgium, `${basis}, 4°`);
}
