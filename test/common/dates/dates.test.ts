import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dateInBelgium,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  earlierOf,
  firstOfMonth,
  isInPeriod,
  isLocalDate,
  lastOfMonth,
  laterOf,
  localDate,
  monthOfDate,
  parseLocalDate,
  wholeMonthsBetween,
  yearOfDate,
  type LocalDate,
} from '../../../common/dates';

const day = (text: string): LocalDate => parseLocalDate(text);
const millisecondsInADay = 86_400_000;

/** Any day of the years 1000 to 9999, with the machine's own date for it. */
const date: fc.Arbitrary<readonly [LocalDate, Date]> = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((one) => new Date(Math.floor(one.getTime() / millisecondsInADay) * millisecondsInADay))
  .map((one) => [one.toISOString().slice(0, 10) as LocalDate, one] as const);
/** Days of this and the last century, near enough for every shift to stay in range. */
const nearDate = fc.integer({ min: -25_567, max: 47_000 }).map((days) => addDays(day('1970-01-01'), days));

describe('which dates exist', () => {
  test.each([
    ['2026-11-23', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['0999-12-31', false],
    ['1000-01-01', true],
    ['9999-12-31', true],
    ['10000-01-01', false],
    ['2026-11-23T00:00:00Z', false],
    [' 2026-11-23', false],
    ['', false],
  ])('%s: %p', (text, exists) => {
    expect(isLocalDate(text)).toBe(exists);
    if (!exists) expect(() => parseLocalDate(text)).toThrow(RangeError);
  });

  test('every day that the machine knows, and its parts', () => {
    fc.assert(
      fc.property(date, ([text, machine]) => {
        expect(isLocalDate(text)).toBe(true);
        expect([yearOfDate(text), monthOfDate(text), dayOfMonth(text)]).toEqual([
          machine.getUTCFullYear(),
          machine.getUTCMonth() + 1,
          machine.getUTCDate(),
        ]);
        expect(localDate(yearOfDate(text), monthOfDate(text), dayOfMonth(text))).toBe(text);
        expect(dayOfWeek(text)).toBe(machine.getUTCDay() || 7);
      }),
    );
  });

  test('no other day', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), part, part, (year, month, number) => {
        const pad = (value: number): string => String(value).padStart(2, '0');
        const machine = new Date(Date.UTC(year, month - 1, number));
        const isSame = machine.getUTCMonth() + 1 === month && machine.getUTCDate() === number;
        expect(isLocalDate(`${year}-${pad(month)}-${pad(number)}`)).toBe(isSame && machine.getUTCFullYear() === year);
      }),
    );
  });

  test('parts that are not whole or do not fit make none', () => {
    for (const [year, month, number] of [
      [2026, 2, 29],
      [2026, 0, 1],
      [2026, 1.5, 1],
      [999, 1, 1],
      [20260, 1, 1],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(() => localDate(year, month, number)).toThrow(RangeError);
    }
  });
});

describe('days', () => {
  test('are added as the machine adds them', () => {
    fc.assert(
      fc.property(nearDate, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const machine = new Date(`${from}T00:00:00Z`);
        machine.setUTCDate(machine.getUTCDate() + days);
        expect(addDays(from, days)).toBe(machine.toISOString().slice(0, 10));
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(dayOfWeek(addDays(from, 7 * days))).toBe(dayOfWeek(from));
      }),
    );
  });

  test('lead out of the range of years into a refusal', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('1000-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('2026-11-23'), Number.NaN)).toThrow(RangeError);
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1969-12-31', 3],
    ['1960-01-01', 5],
    ['1900-01-01', 1],
  ])('%s is day %d of its week', (text, number) => expect(dayOfWeek(day(text))).toBe(number));
});

describe('months and years', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %d months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

  test('the month is the one that counting gives, the day the same or the last one', () => {
    fc.assert(
      fc.property(nearDate, fc.integer({ min: -700, max: 700 }), (from, months) => {
        const to = addMonths(from, months);
        const monthIndex = (one: LocalDate): number => yearOfDate(one) * 12 + monthOfDate(one);
        expect(monthIndex(to) - monthIndex(from)).toBe(months);
        expect(
          dayOfMonth(to) === dayOfMonth(from) || (to === lastOfMonth(to) && dayOfMonth(to) < dayOfMonth(from)),
        ).toBe(true);
      }),
    );
  });

  test('29 February becomes 28 February in common years', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
    expect(addYears(day('2024-02-29'), -124)).toBe('1900-02-28');
  });

  test('a month runs from its first day to the day before the next month', () => {
    fc.assert(
      fc.property(nearDate, (one) => {
        expect(firstOfMonth(one) <= one && one <= lastOfMonth(one)).toBe(true);
        expect(dayOfMonth(firstOfMonth(one))).toBe(1);
        expect(addDays(lastOfMonth(one), 1)).toBe(addMonths(firstOfMonth(one), 1));
      }),
    );
    expect(lastOfMonth(day('9999-12-01'))).toBe('9999-12-31');
  });

  test('whole months are the most that fit', () => {
    fc.assert(
      fc.property(nearDate, fc.nat(30_000), (from, days) => {
        const to = addDays(from, days);
        const months = wholeMonthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
        expect(days === 0 ? 0 : wholeMonthsBetween(to, from)).toBe(0);
      }),
    );
  });
});

describe('ages', () => {
  test.each([
    ['1985-07-30', '2026-07-29', 40],
    ['1985-07-30', '2026-07-30', 41],
    ['1985-07-30', '1985-07-30', 0],
    ['2004-02-29', '2022-02-27', 17],
    ['2004-02-29', '2022-02-28', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['1959-12-31', '2026-01-01', 66],
  ])('born %s, on %s: %d', (birth, on, age) => expect(ageOn(day(birth), day(on))).toBe(age));
});

describe('periods', () => {
  test('both ends belong to it; an absent one is open', () => {
    const [from, to] = [day('2026-01-01'), day('2026-03-31')];
    expect([day('2025-12-31'), from, to, day('2026-04-01')].map((one) => isInPeriod(one, from, to))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInPeriod(day('9999-12-31'), from)).toBe(true);
    expect(isInPeriod(day('9999-12-31'), from, null)).toBe(true);
  });

  test('of two dates one is the earlier and the other the later', () => {
    fc.assert(
      fc.property(nearDate, nearDate, (one, other) => {
        expect([earlierOf(one, other), laterOf(one, other)]).toEqual([one, other].sort());
        expect(earlierOf(one, other) < laterOf(one, other)).toBe(daysBetween(one, other) !== 0);
      }),
    );
  });
});

describe('the date in Belgium', () => {
  test.each([
    ['2026-11-24T22:59:59Z', '2026-11-24'],
    ['2026-11-24T23:00:00Z', '2026-11-25'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
  ])('at %s is %s', (instant, text) => expect(dateInBelgium(new Date(instant))).toBe(text));

  test('is that of universal time or the next', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (instant) => {
          const universal = day(instant.toISOString().slice(0, 10));
          const hour = instant.getUTCHours();
          const expected =
            hour < 22 ? [universal] : hour < 23 ? [universal, addDays(universal, 1)] : [addDays(universal, 1)];
          expect(expected).toContain(dateInBelgium(instant));
        },
      ),
    );
  });
});
