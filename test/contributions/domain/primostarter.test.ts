import { firstQuarterReduction } from '../../../subgraphs/contributions/domain/primostarter';
import { yearLaw } from '../../../subgraphs/contributions/domain';
import { contributionsBook } from '../law/book';

test('the reduction is never more than the quarter itself', () => {
  const law = yearLaw(contributionsBook, 2024);
  expect(firstQuarterReduction(law, 50_000)).toBe(11_503);
  expect(firstQuarterReduction(law, 11_502)).toBe(11_502);
  expect(firstQuarterReduction(law, 0)).toBe(0);
});

test('there is none before 2022', () => {
  expect(firstQuarterReduction(yearLaw(contributionsBook, 2021), 50_000)).toBe(0);
});
