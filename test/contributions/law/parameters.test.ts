import { multiplyRatios, parseRatio, ratioOf } from '../../../common/ratio';
import { parseLocalDate } from '../../../common/dates';
import { loadKnownGaps, type ParameterValue } from '../../../common/parameters';
import { contributionsBook as book, contributionsParameters } from './book';

const years = [2021, 2022, 2023, 2024, 2025, 2026];
const indexed = book.all().filter(({ indexed: rule }) => rule !== undefined);
const published = indexed.flatMap((definition) =>
  definition.entries
    .filter(({ value }) => value !== null)
    .map((entry) => ({ ...entry, id: definition.id, definition })),
);

describe('base × fraction, rounded, is the published figure', () => {
  test('there is something to check in every year', () => {
    expect(years.filter((year) => !published.some(({ from }) => from.startsWith(`${year}`)))).toEqual([]);
  });

  test.each(published)('$id from $from: $value', ({ definition, from, value }) => {
    expect(book.derived(definition, from).value).toBe(value);
  });
});

const findings = book.all().flatMap(({ id, findings: found }) => found.map((finding) => ({ ...finding, id })));

describe('published figures that differ are written down and not applied', () => {
  test.each(findings)(
    '$id on $on: $published published, $computed applied',
    ({ id, on, published: other, computed }) => {
      expect(book.at(id, on).value).toBe(computed);
      expect(other).not.toBe(computed);
    },
  );

  test('article 37 in 2023 is among them', () => {
    expect(findings).toContainEqual(expect.objectContaining({ published: '8595.80', computed: '8595.81' }));
  });
});

describe('index', () => {
  const fraction = (id: string, year: number) =>
    book.ratio(`contributions.index/${id}`, parseLocalDate(`${year}-01-01`));

  test.each(years)(
    'the revaluation fraction of %i has the numerator of the year and its published coefficient',
    (year) => {
      const threshold = fraction('threshold-index-fraction', year);
      const reference = fraction('reference-income-fraction', year);
      const text = (id: string) => book.at(`contributions.index/${id}`, parseLocalDate(`${year}-01-01`)).value;
      expect(text('reference-income-fraction').split('/')[0]).toBe(text('threshold-index-fraction').split('/')[0]);
      expect(threshold.numerator * threshold.denominator).toBeGreaterThan(0);
      const coefficient = text('reference-income-coefficient');
      const places = coefficient.split('.')[1]?.length ?? 0;
      const difference = reference.numerator / reference.denominator - Number(coefficient);
      expect(Math.abs(difference)).toBeLessThanOrEqual(0.51 * 10 ** -places);
    },
  );
});

test('every year has every indexed amount, published or derived, or says that it is not in force', () => {
  const days = years.flatMap((year) => [`${year}-01-01`, `${year}-12-31`]).map(parseLocalDate);
  const missing = indexed.flatMap(({ id }) => days.filter((day) => !isSettled(() => book.inForceAt(id, day))));
  expect(missing).toEqual([]);
});

function isSettled(ask: () => ParameterValue | undefined): boolean {
  const value = ask();
  return value === undefined || /^\d+\.\d\d$/.test(value.value);
}

test('half of a base is half of it before rounding', () => {
  const exact = multiplyRatios(parseRatio('3221.08'), ratioOf('1', '2'));
  expect(exact.numerator / exact.denominator).toBe(1610.54);
});

test('every file was compared with its sources in the last fourteen months', () => {
  const limit = new Date();
  limit.setUTCMonth(limit.getUTCMonth() - 14);
  const stale = book.files.filter(({ checked }) => checked.on < limit.toISOString().slice(0, 10));
  expect(stale.map(({ file }) => file)).toEqual([]);
});

test('no known gap has expired, and none is called twice', () => {
  const gaps = loadKnownGaps(contributionsParameters);
  const today = new Date().toISOString().slice(0, 10);
  expect(gaps.filter(({ expires }) => expires < today).map(({ id }) => id)).toEqual([]);
  expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
});
