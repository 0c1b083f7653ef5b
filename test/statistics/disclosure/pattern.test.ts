import fc from 'fast-check';
import type { PatternDimension } from '../../../common/statistics/dimensions';
import { type CountedRow, gridAt, levelsOf } from '../../../common/statistics/disclosure/grid';
import { patternOf } from '../../../common/statistics/disclosure/pattern';
import { attack, Knowledge, tables } from './attack';

const isUnsafe = ([persons = 0]: readonly number[]) => persons > 0 && persons < 5;
const dimensions: PatternDimension[] = ['CATEGORY', 'BRANCH', 'SEX', 'MUNICIPALITY'];
const places = [
  { REGION: 'BRUSSELS', PROVINCE: 'BRUSSELS_CAPITAL', MUNICIPALITY: '1000' },
  { REGION: 'BRUSSELS', PROVINCE: 'BRUSSELS_CAPITAL', MUNICIPALITY: '1030' },
  { REGION: 'WALLONIA', PROVINCE: 'LIEGE', MUNICIPALITY: '4000' },
  { REGION: 'WALLONIA', PROVINCE: 'LIEGE', MUNICIPALITY: '4700' },
  { REGION: 'WALLONIA', PROVINCE: 'NAMUR', MUNICIPALITY: '5000' },
];
const universe: CountedRow['values'][] = places.flatMap((place) =>
  ['MAIN', 'SECONDARY', 'STUDENT'].flatMap((CATEGORY) =>
    ['COMMERCE', 'FISHING', 'SERVICES'].flatMap((BRANCH) =>
      ['FEMALE', 'MALE'].map((SEX) => ({ ...place, CATEGORY, BRANCH, SEX })),
    ),
  ),
);

function rowsOf(counts: readonly number[], quarter = '2026-Q1'): CountedRow[] {
  return universe.flatMap((values, index) =>
    counts[index] ? [{ values, series: new Map([[quarter, [counts[index] ?? 0]]]) }] : [],
  );
}

/** A population: how many persons stand in each combination; `rare` says how often there are only a few. */
const population = (rare: number) =>
  fc.array(
    fc.oneof(
      { weight: rare, arbitrary: fc.constant(0) },
      { weight: rare, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 4, arbitrary: fc.integer({ min: 7, max: 60 }) },
    ),
    { minLength: universe.length, maxLength: universe.length },
  );

describe.each([
  ['sparse', 20],
  ['mixed', 4],
  ['dense', 1],
])('in a %s population', (_, rare) => {
  test('no unsafe cell can be worked out by adding and subtracting the figures of all tables together', () => {
    let tried = 0;
    fc.assert(
      fc.property(population(rare), (counts) => {
        const { unsafe, workedOut } = attack(tables(dimensions, 3), universe, rowsOf(counts), isUnsafe);
        tried += unsafe;
        expect(workedOut).toEqual([]);
      }),
      { numRuns: 10 },
    );
    expect(tried).toBeGreaterThan(10);
  }, 120_000);

  test('no unsafe cell is told, and what a line hides is never a group that is too small', () => {
    fc.assert(
      fc.property(population(rare), (counts) => {
        const rows = rowsOf(counts);
        const finest: PatternDimension[] = ['CATEGORY', 'BRANCH', 'MUNICIPALITY'];
        const pattern = patternOf(finest, rows, isUnsafe);
        for (const level of levelsOf(finest).filter((one) => one.some((dimension) => dimension !== null))) {
          const told = [...gridAt(level, rows).cells].filter(([key]) => !pattern.isHidden(level, key));
          expect(told.filter(([, series]) => [...series.values()].some(isUnsafe))).toEqual([]);
          const sum = told.reduce((total, [, series]) => total + (series.get('2026-Q1')?.[0] ?? 0), 0);
          const all = counts.reduce((total, count) => total + count, 0);
          expect(isUnsafe([all - sum])).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('the attack finds a single silent cell whose line is told', () => {
  const knowledge = new Knowledge();
  const line = new Map([
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
  knowledge.learn(line);
  knowledge.learn(new Map([[1, 1]]));
  expect(knowledge.knows(new Map([[0, 1]]))).toBe(false);
  knowledge.learn(new Map([[2, 1]]));
  expect(knowledge.knows(new Map([[0, 1]]))).toBe(true);
});

test('a cell that is unsafe in one quarter is silent in all, so that longer and shorter periods tell the same cells', () => {
  const counts = universe.map(() => 20);
  const deeper: PatternDimension[] = ['CATEGORY', 'BRANCH', 'MUNICIPALITY'];
  const rare = [
    ...rowsOf(counts, '2026-Q1'),
    ...rowsOf(
      universe.map((_, index) => (index < 2 ? 1 : 20)),
      '2026-Q2',
    ),
  ];
  const pattern = patternOf(deeper, rare, isUnsafe);
  expect(pattern.hiddenValues(deeper).length).toBeGreaterThanOrEqual(4);
});

test('the same data give the same pattern in any order', () => {
  fc.assert(
    fc.property(population(4), fc.integer(), (counts, turn) => {
      const rows = rowsOf(counts);
      const at = rows.length === 0 ? 0 : Math.abs(turn) % rows.length;
      const turned = [...rows.slice(at), ...rows.slice(0, at)];
      const finest: PatternDimension[] = ['CATEGORY', 'SEX', 'MUNICIPALITY'];
      const keys = (from: CountedRow[]) =>
        patternOf(finest, from, isUnsafe)
          .hiddenValues(finest)
          .map((one) => JSON.stringify(one));
      expect(keys(turned).sort()).toEqual(keys(rows).sort());
    }),
    { numRuns: 20 },
  );
});

test('of a table crossed with one more dimension, the cells that both have are told or silent alike', () => {
  fc.assert(
    fc.property(population(4), (counts) => {
      const rows = rowsOf(counts);
      const small = patternOf(['CATEGORY', 'BRANCH'], rows, isUnsafe);
      const large = patternOf(['CATEGORY', 'BRANCH', 'MUNICIPALITY'], rows, isUnsafe);
      const names = (all: CountedRow['values'][]) => all.map((one) => `${one.CATEGORY} ${one.BRANCH}`).sort();
      expect(names(large.hiddenValues(['CATEGORY', 'BRANCH', null]))).toEqual(
        names(small.hiddenValues(['CATEGORY', 'BRANCH'])),
      );
    }),
    { numRuns: 20 },
  );
});
