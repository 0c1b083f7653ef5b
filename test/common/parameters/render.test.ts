import { loadParameters, renderParametersPage } from '../../../common/parameters';
import { folderWith, sound } from './fixture';

const page = renderParametersPage([loadParameters(folderWith({ 'sample.yaml': sound }))]);
const rowsOf = (id: string) => page.split('\n').filter((line) => line.startsWith(`| \`${id}\``));

test('every dated value has a row, the derived ones among them, in order of date', () => {
  const rows = rowsOf('sample/half-income');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('| 2024-01-01 | 2024-12-31 | 8430.73 | EUR/year | published | H | [RD 38, article 12bis](');
  expect(rows[1]).toContain('| 2025-01-01 | 2025-12-31 | 8504.44 | EUR/year | derived | L |');
  expect(rows[1]).toContain('base 3666.15 × 1/2 × `sample/year-fraction`');
});

test('a period in which a parameter is not in force says so', () => {
  expect(rowsOf('sample/late-amount')[0]).toContain('| not in force | EUR |');
});

test('every cell of the page stands in a table of eight columns', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.filter((line) => line.split(' | ').length !== 8)).toEqual([]);
});
