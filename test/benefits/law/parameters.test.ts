import { parseLocalDate } from '../../../common/dates';
import { loadKnownGaps } from '../../../common/parameters';
import { compareRatios, type Ratio } from '../../../common/ratio';
import { benefitsBook as book, benefitsParameters } from './book';

const indexed = book.all().filter(({ indexed: rule }) => rule !== undefined);
const published = indexed.flatMap((definition) =>
  definition.entries
    .filter(({ value, from }) => value !== null && from >= (definition.indexed?.from ?? from))
    .map((entry) => ({ ...entry, id: definition.id, definition })),
);

describe('base times index, rounded, is the published figure', () => {
  test('there are enough of them to prove the rule', () => expect(published.length).toBeGreaterThan(25));

  test.each(published)('$id from $from: $value', ({ definition, from, value }) => {
    expect(book.derived(definition, from).value).toBe(value);
  });
});

describe('amounts of 2026, derived and shown as such', () => {
  test.each([
    ['bridging-right/monthly-benefit', '1671.01'],
    ['bridging-right/monthly-benefit-with-family-charge', '2088.11'],
    ['carer-allowance/full-monthly-allowance', '1671.01'],
    ['birth-leave/daily-benefit', '105.60'],
    ['bereavement-leave/daily-benefit', '105.60'],
    ['maternity-leave/weekly-benefit-first-weeks', '908.11'],
    ['maternity-leave/weekly-benefit-later-weeks', '830.59'],
    ['adoption-leave/weekly-benefit', '633.61'],
    ['incapacity/daily-benefit-with-family-charge', '81.10'],
    ['incapacity/daily-benefit-single', '64.27'],
    ['incapacity/daily-benefit-cohabiting', '49.29'],
    ['pension-formula/minimum-pension-household', '27665.22'],
    ['pension-formula/minimum-pension-single', '22139.15'],
    ['pension-formula/minimum-pension-survivor', '21843.28'],
  ])('%s from 1 March 2026: %s', (id, value) => {
    for (const day of ['2026-03-01', '2026-09-30']) {
      expect(book.at(`benefits.${id}`, parseLocalDate(day))).toMatchObject({ value, status: 'derived' });
    }
  });

  test.each(indexed.filter(({ indexed: rule }) => rule?.by.startsWith('benefits.index/')).map(({ id }) => id))(
    '%s is not guessed from October 2026 on',
    (id) => {
      expect(() => book.at(id, parseLocalDate('2026-10-01'))).toThrow(/has no value on 2026-10-01/);
    },
  );
});

describe('gaps between published figures, filled by the rule', () => {
  test.each([
    ['bridging-right/monthly-benefit', '2023-07-01', '1543.84'],
    ['bridging-right/monthly-benefit-with-family-charge', '2023-07-01', '1929.19'],
    ['bridging-right/monthly-benefit-with-family-charge', '2023-11-01', '1967.73'],
    ['carer-allowance/full-monthly-allowance', '2023-05-01', '1543.84'],
    ['birth-leave/daily-benefit', '2023-05-01', '97.56'],
    ['bereavement-leave/daily-benefit', '2023-06-30', '96.60'],
    ['bereavement-leave/daily-benefit', '2023-07-01', '97.56'],
    ['birth-leave/daily-benefit', '2025-02-01', '103.53'],
    ['adoption-leave/weekly-benefit', '2025-02-01', '621.19'],
    ['incapacity/daily-benefit-with-family-charge', '2023-07-01', '74.92'],
    ['incapacity/daily-benefit-cohabiting', '2025-02-01', '48.32'],
  ])('%s on %s: %s', (id, day, value) => {
    expect(book.at(`benefits.${id}`, parseLocalDate(day)).value).toBe(value);
  });
});

test('every step of the index is higher than the one before', () => {
  for (const name of [
    'monthly-benefit-index-fraction',
    'daily-benefit-index-fraction',
    'health-insurance-index-factor',
  ]) {
    const steps = book.definition(`benefits.index/${name}`).entries.map(({ quantity }) => quantity as Ratio);
    steps.slice(1).forEach((step, index) => expect(compareRatios(step, steps[index]!)).toBe(1));
  }
});

test('every file was compared with its sources in the last fourteen months', () => {
  const limit = new Date();
  limit.setUTCMonth(limit.getUTCMonth() - 14);
  const stale = book.files.filter(({ checked }) => checked.on < limit.toISOString().slice(0, 10));
  expect(stale.map(({ file }) => file)).toEqual([]);
});

test('no known gap has expired, and none is called twice', () => {
  const gaps = loadKnownGaps(benefitsParameters);
  const today = new Date().toISOString().slice(0, 10);
  expect(gaps.filter(({ expires }) => expires < today).map(({ id }) => id)).toEqual([]);
  expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
});
