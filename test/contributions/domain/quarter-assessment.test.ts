import fc from 'fast-check';
import { parseLocalDate } from '../../../common/dates';
import { cents, parseEuro } from '../../../common/money';
import { parseQuarter, quartersOf, yearOf } from '../../../common/quarter';
import {
  assessQuarter,
  assessQuarters,
  categoryOf,
  CategoryNotInForce,
  contributionCategories,
  explainAssessment,
  lastStartUpQuarter,
  liableQuarters,
  type ActivityPeriod,
  type ContributionCategory,
  type ContributorFacts,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../law/book';

const day = parseLocalDate;
const quarter = parseQuarter;
const period = (from: string, category: ContributionCategory = 'MAIN', to?: string): ActivityPeriod => ({
  from: day(from),
  category,
  ...(to === undefined ? {} : { to: day(to) }),
});
const income = (year: number, euros: string, knownOn?: string) => ({
  year,
  income: parseEuro(euros),
  ...(knownOn === undefined ? {} : { knownOn: day(knownOn) }),
});
const assessed = (facts: ContributorFacts, text: string) => assessQuarter(book, facts, quarter(text));

describe('quarters for which a contribution is due (royal decree no. 38, article 15)', () => {
  test('one day of activity makes the whole quarter liable', () => {
    expect(liableQuarters([period('2025-03-31', 'MAIN', '2025-07-01')], quarter('2026-Q4'))).toEqual([
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
    ]);
  });
  test('an open period goes on to the quarter asked for, one that starts later is left out', () => {
    expect(liableQuarters([period('2025-11-01'), period('2027-01-01')], quarter('2026-Q1'))).toEqual([
      '2025-Q4',
      '2026-Q1',
    ]);
  });
  test('nothing is due for the quarter of death or a later one', () => {
    const facts = { periods: [period('2015-01-01')], incomes: [income(2023, '30000.00')], diedOn: day('2026-05-20') };
    expect(assessQuarters(book, facts, quarter('2026-Q1'), quarter('2026-Q4')).map((one) => one.quarter)).toEqual([
      '2026-Q1',
    ]);
  });
});

describe('category of a quarter (general regulation, article 39)', () => {
  const category = (periods: ActivityPeriod[], text: string) => categoryOf(book, periods, quarter(text));
  const towards = (from: string) => [period('2020-01-01', 'MAIN', '2026-05-01'), period(from, 'SECONDARY')];
  test.each([
    ['towards secondary in the middle of a quarter: from the next one', towards('2026-05-15'), 'MAIN', 'SECONDARY'],
    ['towards secondary on the first day: at once', towards('2026-04-01'), 'SECONDARY', 'SECONDARY'],
    [
      'out of secondary: from the quarter of the event',
      [period('2020-01-01', 'SECONDARY', '2026-05-14'), period('2026-05-15', 'MAIN')],
      'MAIN',
      'MAIN',
    ],
    [
      'towards pension: from the quarter it takes effect',
      [period('2020-01-01', 'MAIN', '2026-05-31'), period('2026-06-01', 'PENSIONER')],
      'PENSIONER',
      'PENSIONER',
    ],
  ] as [string, ActivityPeriod[], string, string][])('%s', (_name, periods, now, next) => {
    expect([category(periods, '2026-Q2'), category(periods, '2026-Q3')]).toEqual([now, next]);
  });
  test('a starter keeps the lower minimum for four quarters', () => {
    const periods = [period('2025-02-01', 'PRIMOSTARTER')];
    expect(['2025-Q1', '2025-Q4', '2026-Q1'].map((text) => category(periods, text))).toEqual([
      'PRIMOSTARTER',
      'PRIMOSTARTER',
      'MAIN',
    ]);
  });
});

describe('what a quarter rests on (articles 11 and 13bis)', () => {
  test.each([
    ['2022-Q1', '2024-Q4'],
    ['2022-Q2', '2025-Q4'],
    ['2022-Q4', '2025-Q4'],
  ])('activity from %s: flat until %s, the third complete calendar year', (first, last) => {
    expect(lastStartUpQuarter(book, quarter(first))).toBe(last);
  });

  test('a starter is flat, then provisional on the third year before', () => {
    const facts = { periods: [period('2022-01-10')], incomes: [income(2022, '20000.00'), income(2023, '24000.00')] };
    expect(assessed(facts, '2024-Q4')).toMatchObject({ basis: 'START_UP', contribution: 86415 });
    expect(assessed(facts, '2025-Q1')).toMatchObject({ basis: 'PROVISIONAL', source: { year: 2022 } });
  });

  test('without a reference year the most recent earlier one counts; without any, the flat income', () => {
    const periods = [period('2015-01-01')];
    expect(assessed({ periods, incomes: [income(2021, '30000.00')] }, '2026-Q1')).toMatchObject({
      basis: 'PROVISIONAL',
      source: { year: 2021 },
    });
    expect(assessed({ periods, incomes: [] }, '2026-Q1')).toMatchObject({ basis: 'START_UP', contribution: 89042 });
  });

  test('the reference income counts as it was known on 1 January; a correction in the year changes nothing', () => {
    const periods = [period('2015-01-01')];
    const incomes = [income(2023, '30000.00', '2025-06-01'), income(2023, '90000.00', '2026-02-01')];
    expect(assessed({ periods, incomes }, '2026-Q3')).toMatchObject({ source: { income: parseEuro('30000.00') } });
    const late = [income(2022, '28000.00', '2024-06-01'), income(2023, '90000.00', '2026-01-02')];
    expect(assessed({ periods, incomes: late }, '2026-Q3')).toMatchObject({ source: { year: 2022 } });
    const onTheDay = [income(2023, '90000.00', '2026-01-01')];
    expect(assessed({ periods, incomes: onTheDay }, '2026-Q3')).toMatchObject({ source: { year: 2023 } });
  });

  test('an incomplete reference year is brought to a full one before it is revalued', () => {
    const facts = {
      periods: [period('2015-01-01', 'MAIN', '2023-06-30'), period('2023-07-01')],
      incomes: [income(2023, '30000.00')],
    };
    expect(assessed(facts, '2026-Q1')).toMatchObject({ source: { quarters: 4 } });
    const gap = {
      periods: [period('2015-01-01', 'MAIN', '2023-06-30'), period('2026-01-01')],
      incomes: [income(2023, '15000.00')],
    };
    // A new activity starts after the interruption: flat again, whatever is known of the former one.
    expect(assessed(gap, '2026-Q1')).toMatchObject({ basis: 'START_UP' });
    const assimilated = {
      periods: [period('2015-01-01')],
      incomes: [income(2023, '15000.00')],
      quartersWithoutContribution: [quarter('2023-Q1'), quarter('2023-Q2')],
    };
    // 15,000.00 × 4 / 2 = 30,000.00, × 676.50 / 630.85 = 32,170.88.
    expect(assessed(assimilated, '2026-Q1')).toMatchObject({ source: { quarters: 2 }, income: parseEuro('32170.88') });
  });

  test('the definitive income of the year itself ends all provision, and a loss counts as nothing', () => {
    const periods = [period('2015-01-01')];
    expect(assessed({ periods, incomes: [income(2022, '1.00'), income(2025, '50000.00')] }, '2025-Q1')).toMatchObject({
      basis: 'DEFINITIVE',
      contribution: 256250,
    });
    expect(assessed({ periods, incomes: [{ year: 2025, income: cents(-500000) }] }, '2025-Q1')).toMatchObject({
      basis: 'DEFINITIVE',
      contribution: 87171,
    });
  });

  test('an approved estimate comes before flat and reference incomes and is not revalued', () => {
    const facts = {
      periods: [period('2015-01-01')],
      incomes: [income(2023, '60000.00')],
      estimates: [income(2026, '20000.00')],
    };
    expect(assessed(facts, '2026-Q2')).toMatchObject({
      basis: 'PROVISIONAL',
      income: parseEuro('20000.00'),
      contribution: 102500,
    });
  });

  test('in a year in which the category changes each quarter follows its own rule on the income of the whole year', () => {
    const facts = {
      periods: [period('2015-01-01', 'SECONDARY', '2025-06-30'), period('2025-07-01')],
      incomes: [income(2025, '6000.00')],
    };
    // Secondary: 6,000.00 × 20.50 % / 4 = 307.50; main: on the minimum, 871.71.
    expect(
      assessQuarters(book, facts, quarter('2025-Q1'), quarter('2025-Q4')).map((one) => [
        one.category,
        one.contribution,
      ]),
    ).toEqual([
      ['SECONDARY', 30750],
      ['SECONDARY', 30750],
      ['MAIN', 87171],
      ['MAIN', 87171],
    ]);
  });

  test('the reduction of a starter’s first quarter exists from 1 April 2022 on, for that quarter only', () => {
    const starts = (from: string) => ({ periods: [period(from, 'PRIMOSTARTER')], incomes: [] });
    expect(assessed(starts('2022-03-31'), '2022-Q1')?.contribution).toBe(75125);
    expect(assessed(starts('2022-04-01'), '2022-Q2')?.contribution).toBe(75125 - 10000);
    expect(assessed(starts('2022-04-01'), '2022-Q3')?.contribution).toBe(75125);
  });

  test('full contributions at pension age are refused before the fourth quarter of 2025', () => {
    const facts = { periods: [period('2015-01-01', 'PENSION_AGE')], incomes: [income(2022, '30000.00')] };
    expect(() => assessed(facts, '2025-Q3')).toThrow(CategoryNotInForce);
    expect(assessed(facts, '2025-Q4')).toMatchObject({ category: 'PENSION_AGE' });
  });
});

test('the explanation tells each step with the figures of the quarter', () => {
  const found = assessed({ periods: [period('2015-01-01')], incomes: [income(2023, '30000.00')] }, '2026-Q1');
  expect(explainAssessment(book, found!).steps.map(({ key }) => key)).toEqual([
    ...['contributions.revalued-income', 'contributions.income-retained', 'contributions.first-slice'],
    ...['contributions.quarterly-contribution', 'contributions.management-fee'],
  ]);
});

test('assessing a stretch of quarters gives what assessing each alone gives', () => {
  const categories = contributionCategories.filter((category) => category !== 'PENSION_AGE');
  fc.assert(
    fc.property(
      fc.constantFrom(...categories),
      fc.integer({ min: 2015, max: 2025 }),
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: 0, max: 12_000_000 }), { minLength: 8, maxLength: 8 }),
      (category, year, month, sums) => {
        const periods = [period(`${year}-${String(month).padStart(2, '0')}-10`, category)];
        const incomes = sums.map((sum, index) => ({ year: 2016 + index, income: cents(sum) }));
        const together = assessQuarters(book, { periods, incomes }, quarter('2021-Q1'), quarter('2026-Q4'));
        const alone = [2021, 2022, 2023, 2024, 2025, 2026]
          .flatMap(quartersOf)
          .map((one) => assessQuarter(book, { periods, incomes }, one))
          .filter((one) => one !== undefined);
        expect(together).toEqual(alone);
        expect(together.every((one) => yearOf(one.quarter) >= year)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
