import { parseLocalDate } from '../../../common/dates';
import { assertCategoryInForce, CategoryNotInForce, yearLaw } from '../../../subgraphs/contributions/domain';
import { contributionsBook } from '../law/book';

const law = yearLaw(contributionsBook, 2025);

test('in 2025 full contributions at pension age exist in the fourth quarter only', () => {
  expect(() => assertCategoryInForce(law, 'PENSION_AGE', parseLocalDate('2025-09-30'))).toThrow(CategoryNotInForce);
  expect(() => assertCategoryInForce(law, 'PENSION_AGE', parseLocalDate('2025-10-01'))).not.toThrow();
});

test('every other category exists on any day', () => {
  expect(() => assertCategoryInForce(law, 'PENSION_AGE_REDUCED', parseLocalDate('2025-01-01'))).not.toThrow();
});

test('the law of a year is resolved once', () => {
  expect(yearLaw(contributionsBook, 2025)).toBe(law);
});
