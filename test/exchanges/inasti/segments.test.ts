import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from '../../../common/dates';
import type { AffiliationPeriod } from '../../../common/exchange/affiliations';
import { settledYears } from '../../../common/exchange/quarters';
import { loadParameters } from '../../../common/parameters';
import { addQuarters, parseQuarter, quarterOf, type Quarter } from '../../../common/quarter';
import { join } from 'node:path';
import { assimilableQuarters } from '../../../subgraphs/exchanges/inasti/domain/assimilation';
import { careerSegments } from '../../../subgraphs/exchanges/inasti/domain/segments';

const period = (from: string, to: string | null): AffiliationPeriod => ({
  id: 'a',
  from: parseLocalDate(from),
  to: to === null ? null : parseLocalDate(to),
  category: 'MAIN',
  quality: 'SELF_EMPLOYED',
  branch: 'SERVICES',
});
const assimilated = (...quarters: string[]) =>
  settledYears(
    quarters.map((quarter) => ({
      quarter: quarter as Quarter,
      category: 'MAIN',
      situation: 'ASSIMILATED',
      income: null,
    })),
  );

describe('segments of a career', () => {
  it('are the periods, cut where assimilated quarters begin and end', () => {
    expect(careerSegments([period('2024-02-15', null)], assimilated('2025-Q1', '2025-Q2', '2026-Q1'))).toMatchObject([
      { from: '2024-02-15', to: '2024-12-31', isAssimilated: false },
      { from: '2025-01-01', to: '2025-06-30', isAssimilated: true },
      { from: '2025-07-01', to: '2025-12-31', isAssimilated: false },
      { from: '2026-01-01', to: '2026-03-31', isAssimilated: true },
      { from: '2026-04-01', to: null, isAssimilated: false },
    ]);
  });

  it('end with the period when the assimilated quarter goes further', () => {
    expect(careerSegments([period('2024-02-15', '2024-05-10')], assimilated('2024-Q2'))).toMatchObject([
      { from: '2024-02-15', to: '2024-03-31', isAssimilated: false },
      { from: '2024-04-01', to: '2024-05-10', isAssimilated: true },
    ]);
  });

  it('cover the periods without gap or overlap, whatever is assimilated', () => {
    const first = parseQuarter('2020-Q1');
    const quarters = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 12 });
    const start = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(quarters, start, fc.option(fc.integer({ min: 0, max: 1500 })), (given, offset, length) => {
        const from = addDays(parseLocalDate('2020-01-01'), offset);
        const to = length === null ? null : addDays(from, length);
        const segments = careerSegments(
          [period(from, to)],
          assimilated(...given.map((one) => addQuarters(first, one))),
        );
        expect(segments[0]?.from).toBe(from);
        expect(segments.at(-1)?.to ?? null).toBe(to);
        segments.slice(1).forEach((segment, index) => {
          expect(segment.from).toBe(addDays(segments[index]!.to as LocalDate, 1));
        });
        for (const { from: day, isAssimilated } of segments) {
          expect(isAssimilated).toBe(given.some((one) => addQuarters(first, one) === quarterOf(day)));
        }
      }),
    );
  });
});

describe('quarters for which assimilation is asked', () => {
  const book = loadParameters(join(__dirname, '..', '..', '..', 'subgraphs', 'exchanges', 'inasti', 'parameters'));
  const since2024 = [period('2024-01-01', null)];
  const asked = (from: string, to: string | null, hasCeased: boolean | null = true, periods = since2024) =>
    assimilableQuarters(
      book,
      { from: parseLocalDate(from), to: to === null ? null : parseLocalDate(to), hasCeased },
      periods,
    );

  it.each([
    ['in the first month of a quarter, from that quarter', '2026-07-31', '2026-09-30', ['2026-Q3']],
    ['in the second month, from the next quarter', '2026-08-01', '2026-12-31', ['2026-Q4']],
    ['in the third month, up to the end of the same quarter: none', '2026-09-15', '2026-09-30', []],
    ['over a year', '2025-10-01', '2026-06-30', ['2025-Q4', '2026-Q1', '2026-Q2']],
  ])('incapacity that begins %s', (_case, from, to, expected) => {
    expect(asked(from, to)).toEqual(expected);
  });

  it.each([
    [89, []],
    [90, ['2026-Q3']],
    [91, ['2026-Q3']],
  ])('after %s days of activity: %s', (days, expected) => {
    const from = addDays(parseLocalDate('2026-07-06'), -days);
    expect(asked('2026-07-06', '2026-09-30', true, [period(from, null)])).toEqual(expected);
  });

  it('counts activity without a break over several periods', () => {
    const periods = [period('2026-01-01', '2026-06-30'), period('2026-07-01', null)];
    expect(asked('2026-07-06', '2026-09-30', true, periods)).toEqual(['2026-Q3']);
    const broken = [period('2026-01-01', '2026-06-29'), period('2026-07-01', null)];
    expect(asked('2026-07-06', '2026-09-30', true, broken)).toEqual([]);
  });

  it('is none when the activity goes on, when that is not known, and without an end', () => {
    expect(asked('2026-07-06', '2026-09-30', false)).toEqual([]);
    expect(asked('2026-07-06', '2026-09-30', null)).toEqual([]);
    expect(asked('2026-07-06', null)).toEqual([]);
  });
});
