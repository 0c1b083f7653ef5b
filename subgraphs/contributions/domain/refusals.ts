import type { LocalDate } from '../../../common/dates';
import type { ContributionCategory } from './contribution-category';

/** The category does not exist on the day, or in the whole year, asked for. */
export class CategoryNotInForce extends Error {
  readonly category: ContributionCategory;
  readonly inForceFrom: LocalDate;

  /** @param inForceFrom first day on which the category exists */
  constructor(category: ContributionCategory, inForceFrom: LocalDate) {
    super(`${category} exists from ${inForceFrom}`);
    this.name = 'CategoryNotInForce';
    this.category = category;
    this.inForceFrom = inForceFrom;
  }
}

/** An income below zero was given; a loss counts as an income of zero, and the caller has to say so. */
export class NegativeIncome extends Error {
  constructor() {
    super('an income may not be negative');
    this.name = 'NegativeIncome';
  }
}
