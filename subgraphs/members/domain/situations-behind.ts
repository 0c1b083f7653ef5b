import type { AffiliationPeriod } from './derive-periods';
import type { Category, Situation, SituationDetails, SituationKind } from './facts';

/** The plainest fact that leads to each category; undefined when the activity alone does. */
const facts: Readonly<
  Record<Category, { readonly kind: SituationKind; readonly details: SituationDetails } | undefined>
> = {
  MAIN: undefined,
  PRIMOSTARTER: undefined,
  SECONDARY: { kind: 'EMPLOYEE', details: { fraction: '1.0000' } },
  STUDENT: { kind: 'STUDIES', details: { credits: 60 } },
  ARTICLE_37: { kind: 'ARTICLE_37', details: {} },
  ARTICLE_37_POLITICAL_MANDATE: { kind: 'POLITICAL_MANDATE', details: {} },
  MAXI_SPOUSE: { kind: 'MAXI_STATUTE_CHOICE', details: {} },
  MINI_SPOUSE: undefined,
  PENSIONER: { kind: 'RETIREMENT_PENSION', details: {} },
  PENSION_AGE_REDUCED: { kind: 'PENSION_AGE_OPT_OUT', details: {} },
  PENSION_AGE: undefined,
};

/**
 * Facts that explain given periods, for demo populations and for files that come from elsewhere with their categories only:
 * deriving periods from them gives the same categories back, where the law allows them to that person.
 */
export function situationsBehind(periods: readonly Pick<AffiliationPeriod, 'from' | 'to' | 'category'>[]): Situation[] {
  return periods.flatMap(({ from, to, category }) => {
    const fact = facts[category];
    return fact === undefined ? [] : [{ ...fact, from, to }];
  });
}
