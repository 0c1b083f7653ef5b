import fc from 'fast-check';
import { addDays, addMonths, dayOfMonth, localDate, monthOfDate, yearOfDate } from '../../../common/dates';
import {
  addQuarters,
  firstDayOf,
  isQuarter,
  lastDayOf,
  numberInYear,
  parseQuarter,
  quarterOf,
  quarterOfYear,
  quarterRange,
  quartersFrom,
  quartersOf,
  yearOf,
} from '../../../common/quarter';

const quarter = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => quarterOfYear(year, number));
const date = fc.integer({ min: -25_000, max: 60_000 }).map((days) => addDays(localDate(1970, 1, 1), days));

test.each(['2026-Q0', '2026-Q5', '2026Q4', '2026-q4', '26-Q4', '0999-Q4', '12026-Q4', ' 2026-Q4', '2026-Q4 ', ''])(
  '"%s" is no quarter',
  (text) => {
    expect(isQuarter(text)).toBe(false);
    expect(() => parseQuarter(text)).toThrow(RangeError);
  },
);

test.each([
  [2026, 0],
  [2026, 5],
  [2026, 1.5],
  [999, 1],
  [20260, 1],
])('there is no quarter %d of another year or number %d', (year, number) => {
  expect(() => quarterOfYear(year, number)).toThrow(RangeError);
});

test('a quarter is three months long and holds its days and no others', () => {
  fc.assert(
    fc.property(quarter, (one) => {
      const [first, last] = [firstDayOf(one), lastDayOf(one)];
      expect([yearOf(one), numberInYear(one)]).toEqual([yearOfDate(first), (monthOfDate(first) + 2) / 3]);
      expect(dayOfMonth(first)).toBe(1);
      expect(addMonths(first, 3)).toBe(addDays(last, 1));
      expect([quarterOf(first), quarterOf(last)]).toEqual([one, one]);
      expect(quarterOf(addDays(first, -1))).toBe(addQuarters(one, -1));
      expect(quarterOf(addDays(last, 1))).toBe(addQuarters(one, 1));
    }),
  );
});

test('a date lies in its quarter', () => {
  fc.assert(
    fc.property(date, (day) => {
      const one = quarterOf(day);
      expect(firstDayOf(one) <= day && day <= lastDayOf(one)).toBe(true);
    }),
  );
});

test('the last quarter that there is has a last day and no successor', () => {
  expect(lastDayOf(parseQuarter('9999-Q4'))).toBe('9999-12-31');
  expect(() => addQuarters(parseQuarter('9999-Q4'), 1)).toThrow(RangeError);
});

test('adding and counting are each other’s inverse, and the order of texts is that of time', () => {
  fc.assert(
    fc.property(quarter, fc.integer({ min: -400, max: 400 }), (one, number) => {
      const other = addQuarters(one, number);
      expect(quartersFrom(one, other)).toBe(number);
      expect(quartersFrom(other, one) + number).toBe(0);
      expect(Math.sign(number)).toBe(other > one ? 1 : other < one ? -1 : 0);
      expect(firstDayOf(other)).toBe(addMonths(firstDayOf(one), 3 * number));
    }),
  );
});

test('a range holds every quarter once, in order, both ends included', () => {
  fc.assert(
    fc.property(quarter, fc.integer({ min: -8, max: 60 }), (first, number) => {
      const range = quarterRange(first, addQuarters(first, number));
      expect(range).toHaveLength(Math.max(0, number + 1));
      range.forEach((one, index) => expect(one).toBe(addQuarters(first, index)));
    }),
  );
  expect(quartersOf(2026)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  expect(quartersOf(2026)).toEqual(quarterRange(parseQuarter('2026-Q1'), parseQuarter('2026-Q4')));
});
