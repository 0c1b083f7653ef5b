import { disclosureRules, isTooFew, isUnsafeSum } from '../../../common/statistics';

const rules = disclosureRules();

/** The sum over persons that each bring so many euro. */
function sumOf(...euro: number[]) {
  return {
    persons: euro.length,
    cents: euro.reduce((sum, one) => sum + one * 100, 0),
    squares: euro.reduce((sum, one) => sum + one * one, 0),
  };
}

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('%i persons are too few: %s', (persons, expected) => {
  expect(isTooFew(persons, rules)).toBe(expected);
});

test.each([
  ['five equal sums', sumOf(100, 100, 100, 100, 100), false],
  ['four equal sums', sumOf(100, 100, 100, 100), true],
  ['nothing at all', sumOf(), false],
  ['one of six with more than 70 %', sumOf(1200, 100, 100, 100, 100, 100), true],
  ['two of six with more than 85 % together', sumOf(1000, 1000, 80, 80, 80, 80), true],
  ['one of many with a fifth', sumOf(200, ...new Array<number>(8).fill(100)), false],
])('%s', (_, sum, expected) => {
  expect(isUnsafeSum(sum, rules)).toBe(expected);
});

test('a sum without a person of its own is unsafe, as when only a supplement is open', () => {
  expect(isUnsafeSum({ persons: 0, cents: 500, squares: 25 }, rules)).toBe(true);
});

test('where a person has three payments in a quarter, fifteen payments make five persons', () => {
  const paid = (count: number) => ({ ...sumOf(...new Array<number>(count).fill(100)), entriesPerPerson: 3 });
  expect(isUnsafeSum(paid(14), rules)).toBe(true);
  expect(isUnsafeSum(paid(15), rules)).toBe(false);
});
