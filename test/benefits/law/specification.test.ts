import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocalDate } from '../../../common/dates';
import { corrections, notEncoded, runs, type SpecifiedCase } from './specified-rules';

/** The specification's own list of cases, read where it stands beside the project. */
const specification = join(__dirname, '../../../../shared/law/cases-benefits.json');
const isPresent = existsSync(specification);
const all = isPresent ? (JSON.parse(readFileSync(specification, 'utf8')) as SpecifiedCase[]) : [];
const encoded = all.filter(({ id }) => !(id in notEncoded));

(isPresent ? describe : describe.skip)('cases of the specification (skipped where it is absent)', () => {
  test('every published case and every judgment is encoded', () => {
    const golden = all.filter(({ kind }) => kind !== 'rule_application');
    expect(golden.map(({ id }) => id).filter((id) => !(id in runs))).toEqual([]);
    expect(golden.length).toBeGreaterThan(30);
  });

  test('what is not encoded says why, and is only an application of a rule', () => {
    const unknown = all.filter(({ id }) => !(id in runs) && !(id in notEncoded));
    expect(unknown.map(({ id }) => id)).toEqual([]);
    const left = all.filter(({ id }) => id in notEncoded);
    expect(left.map(({ kind }) => kind)).toEqual(left.map(() => 'rule_application'));
  });

  test.each(encoded)('$id ($kind): $situation', ({ id, inputs, expected, valid_on: on }) => {
    const found = runs[id]?.(inputs, parseLocalDate(on));
    expect(found).toMatchObject(corrections[id]?.expected ?? expected);
  });
});
