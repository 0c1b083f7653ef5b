import fc from 'fast-check';
import {
  formatYearQuarter,
  isIncompleteDate,
  isLegalContext,
  isYearQuarter,
  parseIncompleteDate,
  parseLegalContext,
  parseYearQuarter,
} from '../../../common/identifiers';
import { quarterOfYear } from '../../../common/quarter';
import { ruleBrokenBy } from './vectors';

test.each([
  ['2026-11-23', 'accepted'],
  ['2026-11-00', 'accepted'],
  ['2026-00-00', 'accepted'],
  ['2024-02-29', 'accepted'],
  ['2026-02-29', 'incomplete-date-day'],
  ['2026-00-12', 'incomplete-date-day'],
  ['2026-13-00', 'incomplete-date-day'],
  ['2026-11-31', 'incomplete-date-day'],
  ['0000-00-00', 'incomplete-date-form'],
  ['2026-1-1', 'incomplete-date-form'],
  ['2026-11', 'incomplete-date-form'],
])('incomplete date %s', (text, rule) => {
  expect(ruleBrokenBy(() => parseIncompleteDate(text))).toBe(rule);
  expect(isIncompleteDate(text)).toBe(rule === 'accepted');
});

test('a quarter is written as the network does and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }), (year, number) => {
      const quarter = quarterOfYear(year, number);
      expect(formatYearQuarter(quarter)).toBe(`${year}Q${number}`);
      expect(parseYearQuarter(formatYearQuarter(quarter))).toBe(quarter);
    }),
  );
  for (const text of ['2026-Q4', '2026Q0', '2026Q5', '26Q4', '2026q4', '0026Q4', '']) {
    expect(isYearQuarter(text)).toBe(false);
    expect(ruleBrokenBy(() => parseYearQuarter(text))).toBe('year-quarter-form');
  }
});

test.each([
  ['AB', true],
  ['A', false],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['SELF_EMPLOYED:SOCIAL_STATUS', true],
  [':LEADING', false],
  ['TRAILING ', false],
  ['ÉTAT CIVIL', false],
])('legal context %s', (text, isOne) => {
  expect(isLegalContext(text)).toBe(isOne);
  expect(ruleBrokenBy(() => parseLegalContext(text))).toBe(isOne ? 'accepted' : 'legal-context-form');
});
