import { parseLocalDate } from '../../../common/dates';
import { loadParameters, ParameterNotInForce, ParameterNotPublished } from '../../../common/parameters';
import { folderWith, sound } from './fixture';

const book = loadParameters(folderWith({ 'sample.yaml': sound }));
const day = parseLocalDate;

test('a published value stands before the derived one', () => {
  expect(book.at('sample/half-income', day('2024-06-30'))).toMatchObject({
    value: '8430.73',
    quantity: 843_073,
    status: 'published',
    confidence: 'H',
    from: '2024-01-01',
    source: { act: 'RD 38', article: '12bis', publication: 'A page' },
  });
});

test('a year without published value is derived: 3666.15 / 2 × 662.28 / 142.75 = 8504.4408…', () => {
  expect(book.at('sample/half-income', day('2025-01-01'))).toMatchObject({
    value: '8504.44',
    quantity: 850_444,
    status: 'derived',
    from: '2025-01-01',
    to: '2025-12-31',
  });
});

test('a derived value is never surer than its index', () => {
  expect(book.at('sample/half-income', day('2025-01-01')).confidence).toBe('L');
});

test('a period with neither is refused with the missing parameter and the day, never last year’s value', () => {
  const ask = () => book.at('sample/half-income', day('2026-01-01'));
  expect(ask).toThrow(ParameterNotPublished);
  expect(ask).toThrow(expect.objectContaining({ parameter: 'sample/year-fraction', date: '2026-01-01' }));
  expect(() => book.at('sample/share-of-time', day('2019-12-31'))).toThrow(ParameterNotPublished);
});

test('a dated null means not in force', () => {
  const ids = ['2021-12-31', '2022-03-31', '2022-04-01', '2024-12-31', '2025-01-01'];
  expect(ids.map((date) => book.inForceAt('sample/late-amount', day(date))?.value)).toEqual([
    undefined,
    undefined,
    '0.10',
    '0.10',
    undefined,
  ]);
  expect(() => book.at('sample/late-amount', day('2025-01-01'))).toThrow(ParameterNotInForce);
  expect(book.inForceFrom('sample/late-amount')).toBe('2022-04-01');
});

test('figures keep their written form and their exact value', () => {
  expect(book.at('sample/share-of-time', day('2024-01-01')).value).toBe('0.2050');
  const { numerator, denominator } = book.ratio('sample/share-of-time', day('2024-01-01'));
  expect(numerator * 10_000).toBe(2050 * denominator);
});

test('a quantity of another kind than asked for is a mistake of the program', () => {
  const date = day('2024-01-01');
  expect(() => book.cents('sample/share-of-time', date)).toThrow('is not an amount');
  expect(() => book.ratio('sample/half-income', date)).toThrow('is not a ratio');
  expect(() => book.count('sample/half-income', date)).toThrow('is not a count');
  expect(() => book.rounding('sample/half-income', date)).toThrow('is not a rounding');
  expect(() => book.at('sample/unknown', date)).toThrow('no parameter is called sample/unknown');
});
