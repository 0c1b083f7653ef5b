import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import type { Region } from '../facts';
import { amountOn } from '../known';
import { familyFundOf, type InstitutionCode } from '../rights/institutions';

/**
 * Who is competent for the family benefits of a child: the region of its home; nobody in Belgium for a child that lives
 * abroad, unless a treaty says so. Special law of 8.8.1980; decision 2025/112 of the Flemish dispute committee.
 */
export function competentForChild(region: Region | null): InstitutionCode | undefined {
  return region === null ? undefined : familyFundOf(region);
}

/** Start amount for a birth in Flanders, in cents. Throws ParameterNotPublished where none was found. */
export function flemishStartAmount(book: ParameterBook, on: LocalDate): Cents {
  return amountOn(book, 'family-benefits/flanders-start-amount', on).value;
}
