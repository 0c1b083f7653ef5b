import fc from 'fast-check';
import { addDays, lastOfMonth, parseLocalDate, type LocalDate } from '../../../common/dates';
import { cents, sumCents, type Cents } from '../../../common/money';
import { quarterRange, type Quarter } from '../../../common/quarter';
import { stillToPay } from '../../../subgraphs/benefits/domain/arrears';
import { bridgingSchedule, type ScheduleFacts } from '../../../subgraphs/benefits/domain/bridging-right/schedule';
import { supplementaryCredit } from '../../../subgraphs/benefits/domain/bridging-right/credit';
import type { Payment } from '../../../subgraphs/benefits/domain/decision';
import { instalmentsOf, remainingOf, setOffOf } from '../../../subgraphs/benefits/domain/overpayment';
import { periodsOfQuarters, quartersOfPeriods } from '../../../subgraphs/benefits/domain/periods';
import { historyOf, type SettledQuarter } from '../../../subgraphs/benefits/domain/facts';
import { legalPensionAge, legalPensionDate } from '../../../subgraphs/benefits/domain/pension/legal-age';
import { laborCourtOf } from '../../../subgraphs/benefits/domain/charter/labor-court';
import { benefitsBook as book } from '../law/book';

const dayOf = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(parseLocalDate(from), count));
const schedule = (change: Partial<ScheduleFacts> & { from: LocalDate }) =>
  bridgingSchedule(book, {
    until: null,
    months: 12,
    familyChargeFrom: null,
    ownActivityMonths: [],
    replacementIncome: 0 as Cents,
    decidedOn: change.from,
    ...change,
  });

describe('schedule of the bridging right', () => {
  test('never consumes more than its credit, and all of it while the interruption lasts', () => {
    fc.assert(
      fc.property(dayOf('2024-05-01', 300), fc.integer({ min: 1, max: 12 }), (from, months) => {
        expect(schedule({ from, months }).monthsUsed).toBe(months);
      }),
    );
  });

  test('periods follow each other, lie within their month and are due at its end at the earliest', () => {
    fc.assert(
      fc.property(dayOf('2024-05-01', 300), dayOf('2024-05-01', 700), (from, other) => {
        const until = other < from ? null : other;
        const { periods, to } = schedule({ from, until });
        periods.forEach((period, index) => {
          expect(period.from <= period.to && period.to <= lastOfMonth(period.from)).toBe(true);
          expect(period.dueOn).toBe(lastOfMonth(period.from));
          if (index > 0) expect(period.from > periods[index - 1]!.to).toBe(true);
        });
        if (to !== null && until !== null) expect(to <= until).toBe(true);
      }),
    );
  });

  test('a longer interruption never gives less', () => {
    fc.assert(
      fc.property(dayOf('2024-05-01', 200), fc.integer({ min: 0, max: 200 }), (from, days) => {
        const total = (length: number) =>
          sumCents(schedule({ from, until: addDays(from, length) }).periods.map(({ gross }) => gross ?? (0 as Cents)));
        expect(total(days + 1)).toBeGreaterThanOrEqual(total(days));
      }),
    );
  });

  test('the supplementary right grows with the career, from three months to twelve', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (built) => {
        const months = (quarters: number) =>
          supplementaryCredit(book, {
            on: parseLocalDate('2026-01-01'),
            monthsUsed: 12,
            quartersUsed: 4,
            pensionQuartersSincePreviousFact: quarters,
          }).months;
        expect(months(built)).toBeGreaterThanOrEqual(3);
        expect(months(built)).toBeLessThanOrEqual(12);
        expect(months(built + 1)).toBeGreaterThanOrEqual(months(built));
      }),
    );
  });
});

describe('money that is claimed back', () => {
  const undue = (amount: number, repaid: number) =>
    ({ amount: cents(amount), waived: cents(0), repaid: cents(repaid), status: 'CLAIMED' }) as never;

  test('instalments add up to what remains', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 60 }), (amount, months) => {
        const plan = instalmentsOf(cents(amount), months, parseLocalDate('2026-12-31'));
        expect(sumCents(plan.map((one) => one.amount))).toBe(amount);
        expect(plan).toHaveLength(months);
      }),
    );
  });

  test('a set-off takes neither more than the payment nor more than what remains', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000), (net, amount, repaid) => {
        const one = undue(amount + repaid, repaid);
        const kept = setOffOf(cents(net), one);
        expect(kept).toBeLessThanOrEqual(net);
        expect(kept).toBeLessThanOrEqual(remainingOf(one));
        expect(kept === net || kept === remainingOf(one)).toBe(true);
      }),
    );
  });
});

test('a new decision pays exactly what the former one did not', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(200_000), fc.nat(200_000)), { maxLength: 12 }), (rows) => {
      const month = (index: number) => parseLocalDate(`2025-${String(index + 1).padStart(2, '0')}-01`);
      const periods = rows.map(([gross], index) => ({
        from: month(index),
        to: lastOfMonth(month(index)),
        dueOn: lastOfMonth(month(index)),
        gross: cents(gross),
      }));
      const payments = rows.map(
        ([, paid], index) =>
          ({ from: month(index), to: lastOfMonth(month(index)), gross: cents(paid), status: 'PAID' }) as Payment,
      );
      const left = stillToPay(periods, payments, parseLocalDate('2026-01-01'));
      const expected = rows.reduce((sum, [gross, paid]) => sum + Math.max(0, gross - paid), 0);
      expect(sumCents(left.map(({ gross }) => gross ?? (0 as Cents)))).toBe(expected);
    }),
  );
});

test('quarters survive being joined into periods and split again', () => {
  const situations = ['PAID', 'NOT_PAID', 'EXEMPTED'] as const;
  const quarters = quarterRange('2015-Q1' as Quarter, '2026-Q4' as Quarter);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...situations, null), { minLength: quarters.length, maxLength: quarters.length }),
      (drawn) => {
        const settled = quarters.flatMap((quarter, index): SettledQuarter[] => {
          const situation = drawn[index];
          return situation ? [{ quarter, category: 'MAIN', situation, income: null }] : [];
        });
        const periods = periodsOfQuarters(settled);
        expect([...quartersOfPeriods(periods)].sort()).toEqual([...historyOf(settled)].sort());
        expect(periods.length).toBeLessThanOrEqual(settled.length);
      },
    ),
  );
});

test('on the day on which the pension may start the legal age of that day is reached, a month earlier it is not', () => {
  fc.assert(
    fc.property(dayOf('1955-01-01', 20_000), (birthDate) => {
      const startsOn = legalPensionDate(book, birthDate);
      const age = Number(startsOn.slice(0, 4)) - Number(birthDate.slice(0, 4));
      expect(age).toBeGreaterThanOrEqual(legalPensionAge(book, startsOn));
      expect(startsOn.endsWith('-01')).toBe(true);
    }),
  );
});

test('every Belgian postal code has a court in every language', () => {
  for (let code = 1000; code <= 9999; code++) {
    for (const language of ['fr', 'nl', 'de', 'en'] as const)
      expect(laborCourtOf(String(code), language)).toBeDefined();
  }
});
