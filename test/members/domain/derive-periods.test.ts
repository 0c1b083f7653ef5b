import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from '../../../common/dates';
import { Tracer } from '../../../common/explanation';
import { parseQuarter, quarterOf, quarterRange } from '../../../common/quarter';
import { derivePeriods, explainCategory } from '../../../subgraphs/members/domain/derive-periods';
import { qualities, type Activity, type CategoryFacts, type Situation } from '../../../subgraphs/members/domain/facts';

const first = parseLocalDate('2019-01-01');
const horizon = parseQuarter('2026-Q4');
const day = fc.integer({ min: 0, max: 2500 }).map((offset) => addDays(first, offset));
const end = (from: LocalDate) =>
  fc
    .option(fc.integer({ min: 0, max: 900 }), { nil: null })
    .map((length) => (length === null ? null : addDays(from, length)));

const activities = fc.array(
  fc
    .tuple(day, fc.constantFrom(...qualities), fc.uuid())
    .chain(([from, quality, id]) => end(from).map((to): Activity => ({ id, quality, branch: 'SERVICES', from, to }))),
  { minLength: 1, maxLength: 4 },
);
const situations = fc.array(
  fc
    .tuple(day, fc.constantFrom('EMPLOYEE', 'STUDIES', 'RETIREMENT_PENSION', 'ARTICLE_37', 'ARTS_ATTESTATION' as const))
    .chain(([from, kind]) =>
      end(from).map((to): Situation => ({ kind, from, to, details: { fraction: '0.5000', credits: 30 } }) as Situation),
    ),
  { maxLength: 4 },
);
const allFacts = fc.record({
  birthDate: fc.constantFrom('1955-05-05', '1960-02-29', '1985-03-02', '2004-11-30').map(parseLocalDate),
  activities,
  situations,
});

const runs = (facts: CategoryFacts, on: LocalDate) =>
  facts.activities.some(({ from, to }) => from <= on && (to === null || on <= to));

test('every day of activity lies in exactly one period, and no other day in any', () => {
  fc.assert(
    fc.property(allFacts, fc.integer({ min: -50, max: 2800 }), (facts, offset) => {
      const on = addDays(first, offset);
      const periods = derivePeriods(facts, horizon).filter(({ from, to }) => from <= on && (to === null || on <= to));
      expect(periods).toHaveLength(runs(facts, on) ? 1 : 0);
    }),
  );
});

test('a period ends where the next one starts another category, quality, branch or activity', () => {
  fc.assert(
    fc.property(allFacts, (facts) => {
      const periods = derivePeriods(facts, horizon);
      periods.slice(1).forEach((period, index) => {
        const before = periods[index]!;
        const touches = before.to !== null && addDays(before.to, 1) === period.from;
        if (touches && before.activityId === period.activityId) expect(before.category).not.toBe(period.category);
      });
    }),
  );
});

test('the explanation of a quarter comes to the category of its period', () => {
  fc.assert(
    fc.property(allFacts, (facts) => {
      const periods = derivePeriods(facts, horizon);
      const last = periods.at(-1)!;
      // What begins after the horizon was not looked at when the periods were derived.
      const end = last.to === null || quarterOf(last.to) > horizon ? horizon : quarterOf(last.to);
      for (const quarter of quarterRange(quarterOf(last.from), end)) {
        expect(explainCategory(facts, quarter, new Tracer())).toBe(last.category);
      }
    }),
    { numRuns: 30 },
  );
});
