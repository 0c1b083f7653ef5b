import { parseLocalDate } from '../../../common/dates';
import { parseEuro } from '../../../common/money';
import { ParameterNotPublished } from '../../../common/parameters';
import {
  companyContribution,
  companyDueDate,
  companySurcharge,
  type CompanyFacts,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../law/book';

const day = parseLocalDate;
const old: CompanyFacts = { foundedOn: day('2010-03-01'), states: [], balanceSheets: [] };
const withTotal = (year: number, total: string): CompanyFacts => ({
  ...old,
  balanceSheets: [{ year: year - 2, total: parseEuro(total) }],
});

describe('amount by the total of the balance sheet (law of 30 December 1992, article 91)', () => {
  test.each([
    [2021, '706579.60', 'SMALL', '347.50'],
    [2021, '706579.61', 'LARGE', '868.00'],
    [2022, '746410.16', 'SMALL', '347.50'],
    [2022, '746410.17', 'SMALL', '347.50'],
    [2022, '746410.18', 'LARGE', '868.00'],
    [2023, '825750.09', 'SMALL', '384.44'],
    [2023, '825750.10', 'LARGE', '960.26'],
    [2024, '831990.83', 'SMALL', '387.34'],
    [2024, '831990.84', 'LARGE', '967.52'],
    [2025, '858605.72', 'SMALL', '399.73'],
    [2025, '858605.73', 'LARGE', '998.47'],
    [2026, '879163.44', 'SMALL', '409.30'],
    [2026, '879163.45', 'LARGE', '1022.38'],
  ])('%i, total %s: %s, %s', (year, total, size, amount) => {
    expect(companyContribution(book, withTotal(year, total), year)).toMatchObject({ size, amount: parseEuro(amount) });
  });

  test('in its first two years a company pays the small amount, whatever its balance sheet', () => {
    const young = { ...withTotal(2025, '5000000.00'), foundedOn: day('2024-05-01') };
    expect(companyContribution(book, young, 2025)).toMatchObject({ size: 'SMALL' });
    expect(companyContribution(book, { ...young, foundedOn: day('2023-12-31') }, 2025)).toMatchObject({
      size: 'LARGE',
    });
  });

  test('2026 is derived and says so; 2027 is not published', () => {
    const found = companyContribution(book, withTotal(2026, '1.00'), 2026);
    expect(found.kind === 'OWED' && found.explanation.steps.at(-1)?.parameters[0]).toMatchObject({
      status: 'derived',
      confidence: 'L',
    });
    expect(() => companyContribution(book, withTotal(2027, '1.00'), 2027)).toThrow(ParameterNotPublished);
  });

  test('without the balance sheet that decides, no amount is guessed', () => {
    expect(companyContribution(book, old, 2025)).toEqual({ kind: 'UNKNOWN', reason: 'BALANCE_SHEET_MISSING' });
  });
});

describe('when nothing is owed (articles 92bis and 94)', () => {
  const state = (kind: 'DORMANT' | 'BANKRUPT' | 'DISSOLVED', from: string, to: string | null) => ({
    ...withTotal(2025, '1.00'),
    states: [{ kind, from: day(from), to: to === null ? null : day(to) }],
  });
  test.each([
    ['a full year without activity', state('DORMANT', '2025-01-01', '2025-12-31'), 'DORMANT'],
    ['a year with one day of activity', state('DORMANT', '2025-01-02', null), undefined],
    ['bankrupt', state('BANKRUPT', '2025-06-01', null), 'INSOLVENT'],
    ['dissolved', state('DISSOLVED', '2024-06-01', null), 'INSOLVENT'],
    ['a starter', { ...withTotal(2025, '1.00'), starterYears: [{ year: 2025, isExempt: true }] }, 'STARTER'],
    [
      'a starter of another year',
      { ...withTotal(2025, '1.00'), starterYears: [{ year: 2024, isExempt: true }] },
      undefined,
    ],
    ['perhaps a starter', { ...withTotal(2025, '1.00'), starterYears: [{ year: 2025, isExempt: null }] }, undefined],
    ['no starter', { ...withTotal(2025, '1.00'), starterYears: [{ year: 2025, isExempt: false }] }, undefined],
    ['not founded yet', { ...old, foundedOn: day('2026-01-01') }, 'NOT_FOUNDED_YET'],
  ])('%s', (_name, facts, reason) => {
    const found = companyContribution(book, facts, 2025);
    expect(found.kind === 'OWED' ? undefined : found.reason).toBe(reason);
  });
});

test.each([
  ['2015-01-01', '2025-12-31'],
  ['2025-09-30', '2025-12-31'],
  ['2025-10-01', '2026-01-31'],
  ['2025-12-31', '2026-03-31'],
])('founded on %s, due on %s (article 92)', (foundedOn, due) => {
  expect(companyDueDate(book, day(foundedOn), 2025)).toBe(due);
});

test.each([
  ['2025-12-31', '0.00'],
  ['2026-01-01', '4.00'],
  ['2026-01-31', '4.00'],
  ['2026-02-01', '7.99'],
])('late until %s: 1 %% for each calendar month begun, %s (article 93)', (on, amount) => {
  expect(companySurcharge(book, parseEuro('399.73'), day('2025-12-31'), day(on))).toBe(parseEuro(amount));
});
