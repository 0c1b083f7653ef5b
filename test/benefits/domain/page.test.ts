import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnownGaps } from '../../../common/parameters';
import { renderRightsPage, schemeRecords } from '../../../subgraphs/benefits/domain/rights/page';
import { benefitsParameters } from '../law/book';

const root = join(benefitsParameters, '..');
const records = Object.entries(schemeRecords);

test.each(records)('%s names files and gaps that exist', (_scheme, { rules, parameters, gaps }) => {
  const files = [...rules.map((file) => join('domain', file)), ...parameters.map((file) => join('parameters', file))];
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const known = loadKnownGaps(benefitsParameters).map(({ id }) => id);
  expect(gaps.filter((gap) => !known.includes(gap))).toEqual([]);
});

test('the page has a row for every scheme', () => {
  expect(
    renderRightsPage()
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('<br>`')),
  ).toHaveLength(records.length);
});
