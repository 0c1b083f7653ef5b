import type { LocalDate } from '../../common/dates';
import { stretchesOf } from '../../common/statistics/stretches';

const main = { category: 'MAIN', quality: 'SELF_EMPLOYED', branch: 'COMMERCE' };
const secondary = { ...main, category: 'SECONDARY' };
const period = (from: string, to: string | null, facts = main) => ({
  from: from as LocalDate,
  to: to as LocalDate | null,
  ...facts,
});

test('a period that runs counts from its first quarter on', () => {
  expect(stretchesOf([period('2025-02-10', null)])).toEqual([{ from: '2025-Q1', to: null, isAtEnd: true, ...main }]);
});

test('a period that ends within a quarter is no longer there on its last day', () => {
  expect(stretchesOf([period('2025-01-01', '2025-08-15')])).toEqual([
    { from: '2025-Q1', to: '2025-Q2', isAtEnd: true, ...main },
    { from: '2025-Q3', to: '2025-Q3', isAtEnd: false, ...main },
  ]);
});

test('a period that ends on the last day of a quarter is counted in it', () => {
  expect(stretchesOf([period('2025-01-01', '2025-06-30')])).toEqual([
    { from: '2025-Q1', to: '2025-Q2', isAtEnd: true, ...main },
  ]);
});

test('of two periods of a quarter the one on its last day counts, and nobody counts twice', () => {
  expect(stretchesOf([period('2025-05-15', null, secondary), period('2025-01-01', '2025-05-14')])).toEqual([
    { from: '2025-Q1', to: '2025-Q1', isAtEnd: true, ...main },
    { from: '2025-Q2', to: null, isAtEnd: true, ...secondary },
  ]);
});

test('periods that overlap count once, under the one that began first', () => {
  expect(stretchesOf([period('2025-01-01', null), period('2025-04-01', '2025-09-30', secondary)])).toEqual([
    { from: '2025-Q1', to: null, isAtEnd: true, ...main },
  ]);
});

test('without periods there is nothing to count', () => expect(stretchesOf([])).toEqual([]));
