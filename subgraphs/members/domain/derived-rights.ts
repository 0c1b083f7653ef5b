import type { Category } from './facts';
import { holdThroughout, ofKind, type QuarterFacts } from './quarter-facts';

/**
 * Persons whose rights derive from somebody else (married, widowed) or from a political mandate, and who asked for
 * article 37: they pay as in secondary occupation while their income stays low. General regulation, article 37.
 */
export function derivedRightsCategory(facts: QuarterFacts): Category | undefined {
  const { quarter, tracer } = facts;
  if (holdThroughout(facts, ofKind(facts, 'POLITICAL_MANDATE'))) {
    tracer?.step('members.category-political-mandate', [], [], { quarter });
    return 'ARTICLE_37_POLITICAL_MANDATE';
  }
  if (!holdThroughout(facts, ofKind(facts, 'ARTICLE_37'))) return undefined;
  tracer?.step('members.category-article-37', [], [], { quarter });
  return 'ARTICLE_37';
}
