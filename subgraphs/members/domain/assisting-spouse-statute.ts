import type { Category } from './facts';
import { holdThroughout, ofKind, type QuarterFacts } from './quarter-facts';

/**
 * Statute of an assisting spouse: the full one (maxi), except for those born before 1956, who have the small one (mini)
 * unless they choose the full one. Royal decree no. 38, article 7bis.
 */
export function spouseCategory(facts: QuarterFacts): Category {
  const { law, birthDate, quarter, tracer } = facts;
  const limit = law.maxiCompulsoryBornFrom;
  const isCompulsory = birthDate === null || birthDate >= limit.value;
  const isChosen = holdThroughout(facts, ofKind(facts, 'MAXI_STATUTE_CHOICE'));
  const reason = isCompulsory ? 'spouse-maxi' : isChosen ? 'spouse-maxi-chosen' : 'spouse-mini';
  tracer?.step(`members.category-${reason}`, [], [limit.parameter], { quarter, bornFrom: limit.value });
  return isCompulsory || isChosen ? 'MAXI_SPOUSE' : 'MINI_SPOUSE';
}
