import { parseLocalDate } from '../../../common/dates';
import { cents, parseEuro } from '../../../common/money';
import { cashPlan } from '../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../law/book';

test('a starter in main occupation pays the flat contribution and settles each year later', () => {
  const plan = cashPlan(book, {
    startsOn: parseLocalDate('2025-04-10'),
    category: 'MAIN',
    expectedIncomes: ['12000.00', '30000.00', '40000.00'].map(parseEuro),
  });
  // 2025: 871.71 + 34.43; 2026: 890.42 + 35.17.
  expect(plan.quarters.map(({ quarter, total }) => [quarter, total])).toEqual([
    ['2025-Q2', 90614],
    ['2025-Q3', 90614],
    ['2025-Q4', 90614],
    ...[1, 2, 3, 4].map((number) => [`2026-Q${number}`, 92559]),
  ]);
  // 2025: 12,000.00 × 4 / 3 = 16,000.00, below the minimum; 2026: 30,000.00 → 1,537.50 + 60.73 a quarter.
  expect(plan.settlements).toEqual([
    { year: 2025, provisional: cents(3 * 90614), definitive: cents(3 * 90614), difference: 0, expectedIn: 2027 },
    {
      year: 2026,
      provisional: cents(4 * 92559),
      definitive: cents(4 * 159823),
      difference: cents(4 * 67264),
      expectedIn: 2028,
    },
  ]);
  expect(plan.notPublishedFrom).toBe(2027);
});

test('a primostarter has the reduction of the first quarter, and can get money back', () => {
  const plan = cashPlan(book, {
    startsOn: parseLocalDate('2026-01-15'),
    category: 'PRIMOSTARTER',
    expectedIncomes: [parseEuro('5000.00')],
  });
  expect(plan.quarters[0]).toMatchObject({ contribution: 89042 - 11852 });
  expect(plan.settlements[0]?.difference).toBeLessThan(0);
});
