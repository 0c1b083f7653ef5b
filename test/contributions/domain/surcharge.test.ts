import { parseLocalDate } from '../../../common/dates';
import { cents } from '../../../common/money';
import { parseQuarter } from '../../../common/quarter';
import {
  assessQuarters,
  dueSurcharge,
  noSums,
  noticeClaim,
  surchargeStart,
  type Claim,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../law/book';

const day = parseLocalDate;

/** A claim of 1,000.00 for a quarter of 2025. */
function claim(given: Partial<Claim> = {}): Claim {
  const quarter = given.quarter ?? parseQuarter('2025-Q1');
  const [assessed] = assessQuarters(
    book,
    { periods: [{ from: day('2015-01-01'), category: 'MAIN' }], incomes: [{ year: 2022, income: cents(3_000_000) }] },
    quarter,
    quarter,
  );
  const made = noticeClaim(assessed!, day('2025-01-05'));
  return { ...made, charged: { ...noSums, contribution: cents(96_200), fee: cents(3_800) }, ...given };
}

const surcharge = (until: string, given: Partial<Claim> = {}, payments: { on: string; amount: number }[] = []) =>
  dueSurcharge(
    book,
    claim(given),
    payments.map(({ on, amount }) => ({ on: day(on), amount: cents(amount) })),
    day(until),
  )?.amount;

describe('surcharges of 1,000.00 of the first quarter (general regulation, articles 44 and 44bis)', () => {
  test.each([
    ['2025-03-30', undefined, 'the day before the quarter end'],
    ['2025-03-31', 3_000, 'the quarter end'],
    ['2025-06-29', 3_000, 'before the next quarter end'],
    ['2025-06-30', 6_000, 'the next quarter end'],
    ['2025-12-31', 12_000, 'four quarter ends'],
    ['2026-01-01', 19_000, 'and 7 % once on 1 January: the example of 19 %'],
    ['2026-12-31', 31_000, 'no second 7 %'],
    ['2027-01-01', 31_000, 'no second 7 % a year later'],
  ] as [string, number | undefined, string][])('%s: %p (%s)', (until, amount) => {
    expect(surcharge(until)).toBe(amount);
  });

  test('credited on the last day is in time, a day later is not', () => {
    expect(surcharge('2025-04-15', {}, [{ on: '2025-03-31', amount: 100_000 }])).toBe(0);
    expect(surcharge('2025-04-15', {}, [{ on: '2025-04-01', amount: 100_000 }])).toBe(3_000);
  });

  test('only what was unpaid bears it, and never surcharges themselves', () => {
    expect(
      surcharge(
        '2025-06-30',
        { charged: { ...claim().charged, surcharge: cents(3_000) }, surchargedTo: day('2025-03-31') },
        [{ on: '2025-05-02', amount: 40_000 }],
      ),
    ).toBe(1_800);
  });

  test('charged again for the same day, nothing is added', () => {
    const first = dueSurcharge(book, claim(), [], day('2026-01-01'));
    expect(dueSurcharge(book, first!.claim, [], day('2026-01-01'))).toBeUndefined();
  });

  test('exempted quarters bear none; before a writ they end', () => {
    expect(surcharge('2026-01-01', { standing: 'EXEMPTED' })).toBeUndefined();
    expect(dueSurcharge(book, claim(), [], day('2026-01-01'), day('2025-06-30'))?.amount).toBe(6_000);
  });
});

describe('when the first surcharge comes', () => {
  test.each([
    ['the first contribution of a starter', '2025-Q1', 0, '2025-02-10', '2025-06-30'],
    ['the second', '2025-Q2', 1, '2025-04-05', '2025-09-30'],
    ['the third', '2025-Q3', 2, '2025-07-05', '2025-09-30'],
    ['a starter affiliated after the quarter', '2025-Q1', 0, '2025-04-01', '2025-03-31'],
  ])('%s', (_name, quarter, place, claimedOn, expected) => {
    expect(surchargeStart(book, { quarter: parseQuarter(quarter), place }, day(claimedOn))).toBe(expected);
  });

  test('a statement sent in the fourth quarter counts as claimed in the next year for the 7 %', () => {
    const supplement = { number: 1, claimedOn: day('2025-11-10'), surchargeFrom: day('2026-03-31') };
    expect(surcharge('2026-01-01', supplement)).toBeUndefined();
    expect(surcharge('2026-12-31', supplement)).toBe(12_000);
    expect(surcharge('2027-01-01', supplement)).toBe(19_000);
  });
});
