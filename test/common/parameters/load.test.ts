import { InvalidParameterFile, loadParameters } from '../../../common/parameters';
import { folderWith, sound } from './fixture';

const load = (content: string) => loadParameters(folderWith({ 'sample.yaml': content }));

/** The fault a changed file is refused for. */
function faultOf(find: string, replacement: string): string {
  if (!sound.includes(find)) throw new Error(`the fixture does not hold ${find}`);
  try {
    load(sound.replace(find, replacement));
  } catch (error) {
    if (error instanceof InvalidParameterFile) return error.message;
    throw error;
  }
  return 'none';
}

test('a sound file loads and known gaps are no parameters', () => {
  const book = loadParameters(folderWith({ 'sample.yaml': sound, 'known-gaps.yaml': 'gaps: []' }));
  expect(book.all().map(({ id }) => id)).toContain('sample/half-income');
});

test.each([
  [
    'a number that is not written as its unit asks',
    '8430.73',
    '8430.7',
    'sample.yaml: parameters.half-income.values[0].value: ',
  ],
  ['a thousands separator', '8430.73', '8,430.73', 'parameters.half-income.values[0].value: expected an amount'],
  [
    'a ratio written as a percentage',
    '0.2050',
    '20.5%',
    'parameters.share-of-time.values[0].value: expected a decimal',
  ],
  ['a fraction without a denominator', '656.54/142.75', '656.54', 'year-fraction.values[0].value: expected a fraction'],
  ['an unknown rounding', 'HALF_UP to 0.01', 'HALF_EVEN to 0.01', 'cent-rounding.values[0].value: expected a rounding'],
  ['an unknown unit', 'unit: ratio', 'unit: percent', 'parameters.share-of-time.unit: expected one of'],
  ['a date that does not exist', 'from: 2022-04-01', 'from: 2022-04-31', 'parameters.late-amount.values[1].from: '],
  [
    'dates that do not increase',
    'from: 2022-04-01',
    'from: 2020-01-01',
    'values[1]: from-dates must strictly increase',
  ],
  ['entries that overlap', 'to: 2024-12-31\n        value: 656', 'to: 2025-12-31\n        value: 656', 'overlaps'],
  [
    'an end before its start',
    'to: 2024-12-31\n        value: 656',
    'to: 2023-12-31\n        value: 656',
    'ends before',
  ],
  ['an unknown key', 'unit: ratio', 'unit: ratio\n    guessed: yes', 'parameters.share-of-time: unknown key "guessed"'],
  [
    'a missing source',
    '        source: { act: RD 38, article: 12bis, publication: A page, url: https://example.org/p }\n',
    '',
    'half-income.values[0]: missing key "source"',
  ],
  [
    'a value without confidence',
    'value: 0.10\n        status: published\n        confidence: H',
    'value: 0.10\n        status: published',
    'needs a status and a confidence',
  ],
  [
    'an address that is no https link',
    'url: https://example.org/p',
    'url: example.org',
    'source.url: expected an https address',
  ],
  ['a generic name', 'share-of-time:', 'rate:', '"rate" is too generic a name'],
  [
    'an index that does not exist',
    'by: sample/year-fraction',
    'by: sample/nothing',
    'half-income.indexed.by: is no fraction',
  ],
  [
    'a rounding that is none',
    'rounding: sample/cent-rounding',
    'rounding: sample/share-of-time',
    'indexed.rounding: is no rounding',
  ],
  ['an indexed ratio', 'unit: EUR/year', 'unit: ratio', 'parameters.half-income.indexed: only amounts can be indexed'],
  ['a title in three languages', ', de: Beispiel', '', 'title: missing key "de"'],
  ['a key given twice', 'owner: legal', 'owner: legal\nowner: other', 'sample.yaml: file: duplicated mapping key'],
])('refuses %s', (_what, find, replacement, message) => {
  expect(faultOf(find, replacement)).toContain(message);
});

test('refuses two files of one id', () => {
  expect(() => loadParameters(folderWith({ 'a.yaml': sound, 'b.yaml': sound }))).toThrow(
    'another file is called sample',
  );
});
