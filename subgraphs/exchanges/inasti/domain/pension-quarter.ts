import type { ContributionCategory } from '../../../../common/exchange/quarters';
import { ParameterNotPublished, type ParameterBook } from '../../../../common/parameters';
import type { Cents } from '../../../../common/money';
import { dayOfLaw, type CareerQuarterFacts } from './career';

/** What a category means for the pension of its quarters. */
type PensionEffect = 'OPENS' | 'OPENS_AT_MAIN_MINIMUM' | 'NONE';

/**
 * Categories and the pension. The mini statute insures incapacity and maternity only (general regulation, article 11 §2);
 * whoever draws a pension builds none. With reduced contributions a quarter counts when the income reaches the minimum of
 * the main occupation (royal decree no. 38, article 13, for the pension age before October 2025; see known-gaps.yaml).
 */
const effects: Readonly<Record<ContributionCategory, PensionEffect>> = {
  MAIN: 'OPENS',
  PRIMOSTARTER: 'OPENS',
  MAXI_SPOUSE: 'OPENS',
  PENSION_AGE: 'OPENS',
  SECONDARY: 'OPENS_AT_MAIN_MINIMUM',
  STUDENT: 'OPENS_AT_MAIN_MINIMUM',
  ARTICLE_37: 'OPENS_AT_MAIN_MINIMUM',
  ARTICLE_37_POLITICAL_MANDATE: 'OPENS_AT_MAIN_MINIMUM',
  PENSION_AGE_REDUCED: 'OPENS_AT_MAIN_MINIMUM',
  MINI_SPOUSE: 'NONE',
  PENSIONER: 'NONE',
};

/**
 * Whether a quarter counts for the retirement pension: paid or assimilated, in a category that opens pension rights. An
 * exempted quarter does not (royal decree no. 38, article 17); a paid quarter of continued insurance does. Null when it hangs on a minimum that is not published.
 */
export function countsForPension(book: ParameterBook, quarter: CareerQuarterFacts): boolean | null {
  const { situation, category, income, isContinuedInsurance } = quarter;
  if (isContinuedInsurance) return situation === 'PAID';
  if (category === null || (situation !== 'PAID' && situation !== 'ASSIMILATED')) return false;
  const effect = effects[category];
  if (effect !== 'OPENS_AT_MAIN_MINIMUM') return effect === 'OPENS';
  if (income === null) return false;
  const minimum = mainMinimum(book, quarter);
  return minimum === null ? null : income >= minimum;
}

function mainMinimum(book: ParameterBook, quarter: CareerQuarterFacts): Cents | null {
  try {
    return book.at('inasti.pension-quarters/main-minimum-income', dayOfLaw(quarter)).quantity as Cents;
  } catch (error) {
    if (error instanceof ParameterNotPublished) return null;
    throw error;
  }
}
