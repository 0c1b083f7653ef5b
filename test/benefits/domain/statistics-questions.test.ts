import type { Quarter } from '../../../common/quarter';
import { answeredQuarters } from '../../../subgraphs/benefits/domain/statistics-questions';

const quarter = '2026-Q1' as Quarter;
const days = (count: number, isLate: boolean, answers: number) => ({ quarter, days: count, isLate, answers });

test.each([
  ['four answers', [days(10, false, 4)], { answered: null, late: null, medianDaysToAnswer: null, isSuppressed: true }],
  ['five answers', [days(10, false, 5)], { answered: 5, late: 0, medianDaysToAnswer: 10, isSuppressed: false }],
  ['one late of six', [days(10, false, 5), days(50, true, 1)], { answered: 6, late: null, medianDaysToAnswer: 10 }],
  ['five late of ten', [days(10, false, 5), days(50, true, 5)], { answered: 10, late: 5, medianDaysToAnswer: 30 }],
  ['one in time of six', [days(10, false, 1), days(50, true, 5)], { answered: 6, late: null, medianDaysToAnswer: 50 }],
  ['all late', [days(46, true, 7)], { answered: 7, late: 7, medianDaysToAnswer: 46 }],
])('%s', (_, given, told) => {
  expect(answeredQuarters(given)).toEqual([expect.objectContaining({ quarter, ...told })]);
});

test('quarters come in their order, each by itself', () => {
  const other = '2025-Q4' as Quarter;
  const told = answeredQuarters([days(10, false, 5), { ...days(20, false, 2), quarter: other }]);
  expect(told.map((one) => [one.quarter, one.isSuppressed])).toEqual([
    [other, true],
    [quarter, false],
  ]);
});
