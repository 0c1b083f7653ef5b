import fc from 'fast-check';
import { fixedClock } from '../../../common/clock';
import { addDays, localDate, monthOfDate, yearOfDate } from '../../../common/dates';
import { fitsKszSsinType, formatSsin, isSsin, makeMockSsin, parseSsin, ssinFacts } from '../../../common/identifiers';
import { ruleBrokenBy } from './vectors';

const clock = fixedClock('2026-11-25T09:00:00+01:00');
const rules = { clock, acceptMock: true };

/** A number of the given parts, its check digits computed the long way round: the smallest that make the whole divisible. */
function ssinOf(year: number, monthPart: number, day: number, counter: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const base = two(year % 100) + two(monthPart) + two(day) + String(counter).padStart(3, '0');
  const whole = BigInt(year >= 2000 ? `2${base}` : base);
  for (let check = 1n; check <= 97n; check++) if ((whole + check) % 97n === 0n) return base + two(Number(check));
  throw new Error('one of 97 numbers in a row is divisible by 97');
}

const birthDate = fc.integer({ min: 0, max: 46_000 }).map((days) => addDays(localDate(1900, 1, 1), days));
const counter = fc.integer({ min: 1, max: 998 });

describe('the rules, the first broken one named', () => {
  test.each([
    ['no digits at all', '', 'ssin-length'],
    ['ten digits', '8507300332', 'ssin-length'],
    ['a letter', '8507300332A', 'ssin-length'],
    ['digits of another script', '٨٥٠٧٣٠٠٣٣٢٨', 'ssin-length'],
    ['a blank before', ` ${ssinOf(1985, 7, 30, 33)}`, 'ssin-length'],
    ['marks in other places', '85.0730.033-28', 'ssin-length'],
    ['all zeros', '00000000000', 'ssin-check-digits'],
    ['all zeros with check digits that fit', '00000000097', 'ssin-counter'],
    ['a wrong last digit', '85073003329', 'ssin-check-digits'],
    ['month 12', ssinOf(1985, 12, 1, 1), 'accepted'],
    ['month 13', ssinOf(1985, 13, 1, 1), 'ssin-month'],
    ['month 19', ssinOf(1985, 19, 1, 1), 'ssin-month'],
    ['month 20: BIS without month', ssinOf(1985, 20, 1, 1), 'accepted'],
    ['month 33', ssinOf(1985, 33, 1, 1), 'ssin-month'],
    ['month 52: BIS of December', ssinOf(1985, 52, 1, 1), 'accepted'],
    ['month 53', ssinOf(1985, 53, 1, 1), 'ssin-month'],
    ['month 60: mock without month', ssinOf(1985, 60, 1, 1), 'accepted'],
    ['month 72: mock of December', ssinOf(1985, 72, 1, 1), 'accepted'],
    ['month 73', ssinOf(1985, 73, 1, 1), 'ssin-month'],
    ['month 80', ssinOf(1985, 80, 1, 1), 'ssin-month'],
    ['counter 000', ssinOf(1985, 7, 30, 0), 'ssin-counter'],
    ['counter 001', ssinOf(1985, 7, 30, 1), 'accepted'],
    ['counter 998', ssinOf(1985, 7, 30, 998), 'accepted'],
    ['counter 999', ssinOf(1985, 7, 30, 999), 'ssin-counter'],
    ['counter 999 of a BIS number', ssinOf(1985, 47, 30, 999), 'accepted'],
    ['31 April', ssinOf(1981, 4, 31, 35), 'ssin-day'],
    ['29 February of a leap year', ssinOf(1984, 2, 29, 35), 'accepted'],
    ['29 February of a common year', ssinOf(1985, 2, 29, 35), 'ssin-day'],
    ['29 February 2000', ssinOf(2000, 2, 29, 35), 'accepted'],
    ['29 February of a common year, BIS', ssinOf(1985, 22, 29, 35), 'ssin-day'],
    ['day 00: only the month is known', ssinOf(1985, 7, 0, 35), 'accepted'],
    ['day 35 of a known month', ssinOf(1985, 7, 35, 1), 'ssin-day'],
    ['day 99 without a month', ssinOf(1985, 0, 99, 1), 'accepted'],
    ['born today', ssinOf(2026, 11, 25, 1), 'accepted'],
    ['born tomorrow', ssinOf(2026, 11, 26, 1), 'ssin-future'],
    ['born this month, day not known', ssinOf(2026, 11, 0, 1), 'accepted'],
    ['born next month, day not known', ssinOf(2026, 12, 0, 1), 'ssin-future'],
    ['born this year, month not known', ssinOf(2026, 0, 0, 1), 'accepted'],
    ['born next year, month not known', ssinOf(2027, 0, 0, 1), 'ssin-future'],
    ['born a century ago tomorrow', ssinOf(1926, 11, 26, 1), 'accepted'],
  ])('%s', (_, text, rule) => expect(ruleBrokenBy(() => parseSsin(text, rules))).toBe(rule));
});

test.each([
  ['2026-12-31T22:59:59Z', 'ssin-future'],
  ['2026-12-31T23:00:00Z', 'accepted'],
])('the day is that of Belgium: born on 1 January 2027, at %s', (instant, rule) => {
  const number = ssinOf(2027, 1, 1, 1);
  expect(ruleBrokenBy(() => parseSsin(number, { clock: fixedClock(instant) }))).toBe(rule);
});

describe('mock numbers', () => {
  const mock = makeMockSsin(localDate(1985, 7, 30), 33);
  const environment = process.env.NODE_ENV;
  afterEach(() => {
    process.env.NODE_ENV = environment;
  });

  test('pass outside production, unless the setting says otherwise', () => {
    process.env.NODE_ENV = 'development';
    expect(isSsin(mock)).toBe(true);
    expect(isSsin(mock, { acceptMock: false })).toBe(false);
  });

  test('do not pass in production, unless the setting says otherwise', () => {
    process.env.NODE_ENV = 'production';
    expect(ruleBrokenBy(() => parseSsin(mock))).toBe('ssin-mock');
    expect(isSsin(mock, { acceptMock: true })).toBe(true);
    expect(isSsin(ssinOf(1985, 7, 30, 33))).toBe(true);
  });

  test('a counter outside 1 to 998 is not put into a number, nor a year that it cannot hold', () => {
    for (const wrong of [0, 999, 1.5, -1, Number.NaN]) {
      expect(() => makeMockSsin(localDate(1985, 7, 30), wrong)).toThrow(RangeError);
    }
    expect(() => makeMockSsin(localDate(1899, 12, 31), 1)).toThrow(RangeError);
    expect(() => makeMockSsin(localDate(2100, 1, 1), 1)).toThrow(RangeError);
  });

  test('hold the facts that they were made of and could belong to nobody', () => {
    fc.assert(
      fc.property(birthDate, counter, (born, number) => {
        const ssin = makeMockSsin(born, number);
        expect(ssin).toBe(ssinOf(yearOfDate(born), monthOfDate(born) + 60, Number(born.slice(8)), number));
        expect(parseSsin(ssin, rules)).toBe(ssin);
        const sex = number % 2 === 1 ? 'MALE' : 'FEMALE';
        expect(ssinFacts(ssin)).toEqual({ kind: 'MOCK', birthDate: born, sex });
      }),
    );
  });
});

describe('what a number says', () => {
  test.each([
    ['a national number', ssinOf(1985, 7, 30, 33), { kind: 'NATIONAL', birthDate: '1985-07-30', sex: 'MALE' }],
    ['one of this century', ssinOf(2005, 7, 30, 34), { kind: 'NATIONAL', birthDate: '2005-07-30', sex: 'FEMALE' }],
    ['one without day', ssinOf(1985, 7, 0, 33), { kind: 'NATIONAL', birthDate: null, sex: 'MALE' }],
    ['one without month', ssinOf(1985, 0, 30, 33), { kind: 'NATIONAL', birthDate: null, sex: 'MALE' }],
    ['BIS, sex not known', ssinOf(1985, 27, 30, 33), { kind: 'BIS', birthDate: '1985-07-30', sex: null }],
    ['BIS, sex known', ssinOf(1985, 47, 30, 34), { kind: 'BIS', birthDate: '1985-07-30', sex: 'FEMALE' }],
  ])('%s', (_, text, facts) => expect(ssinFacts(parseSsin(text, rules))).toEqual(facts));

  test('the schema of the Crossroads Bank wants a day of at most 31', () => {
    expect(fitsKszSsinType(parseSsin(ssinOf(1985, 0, 31, 1), rules))).toBe(true);
    expect(fitsKszSsinType(parseSsin(ssinOf(1985, 0, 32, 1), rules))).toBe(false);
  });
});

test('the display form is read and written; only eleven digits are the form in which it is kept', () => {
  fc.assert(
    fc.property(birthDate, counter, (born, number) => {
      const ssin = makeMockSsin(born, number);
      const shown = formatSsin(ssin);
      expect(shown).toMatch(/^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/);
      expect(parseSsin(shown, rules)).toBe(ssin);
      expect(isSsin(shown, rules)).toBe(false);
      expect(isSsin(ssin, rules)).toBe(true);
    }),
  );
});

test('one wrong digit never leaves a number of the same century', () => {
  fc.assert(
    fc.property(birthDate, counter, fc.nat(10), fc.integer({ min: 1, max: 9 }), (born, number, place, change) => {
      const ssin = makeMockSsin(born, number);
      const wrong = ssin.slice(0, place) + ((Number(ssin[place]) + change) % 10) + ssin.slice(place + 1);
      const century = isSsin(wrong, rules) ? ssinFacts(parseSsin(wrong, rules)).birthDate?.slice(0, 2) : undefined;
      expect(century).not.toBe(born.slice(0, 2));
    }),
  );
});

test('a refusal never repeats the number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6,12}$/), (text) => {
      try {
        parseSsin(text, rules);
      } catch (error) {
        expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(text);
      }
    }),
  );
});
