import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from '../../../common/dates';
import type { Period } from '../../../subgraphs/members/domain/facts';
import { rewriteTimeline, type Version } from '../../../subgraphs/members/domain/timeline';

const start = parseLocalDate('2020-01-01');
const dayAt = (offset: number): LocalDate => addDays(start, offset);

/** Versions that follow each other without a gap, the last one open. */
const timelines = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }).map((lengths) => {
  let offset = 0;
  return lengths.map((length, index): Version<number> => {
    const from = dayAt(offset);
    offset += length;
    return { from, to: index === lengths.length - 1 ? null : dayAt(offset - 1), fact: index };
  });
});

const periods = fc
  .tuple(fc.integer({ min: -5, max: 150 }), fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }))
  .map(([from, length]): Period => ({ from: dayAt(from), to: length === undefined ? null : dayAt(from + length) }));

const factOn = (versions: readonly Version<number>[], day: LocalDate) =>
  versions.filter(({ from, to }) => from <= day && (to === null || day <= to)).map(({ fact }) => fact);

test('a change holds in its period and nowhere else, and leaves no gap and no double', () => {
  fc.assert(
    fc.property(timelines, periods, fc.integer({ min: 0, max: 200 }), (versions, period, offset) => {
      const { superseded, added } = rewriteTimeline<number, Version<number>>(versions, period, () => 99);
      const after = [...versions.filter((version) => !superseded.includes(version)), ...added];
      const day = dayAt(offset);
      const isChanged = period.from <= day && (period.to === null || day <= period.to);
      const before = factOn(versions, day);
      expect(factOn(after, day)).toEqual(isChanged ? before.map(() => 99) : before);
    }),
  );
});
