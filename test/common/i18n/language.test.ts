import fc from 'fast-check';
import { isLanguage, languages, negotiateLanguage } from '../../../common/i18n';

test.each([
  ['nothing', undefined, 'fr'],
  ['an empty header', '', 'fr'],
  ['one language', 'nl', 'nl'],
  ['a region', 'nl-BE', 'nl'],
  ['capitals', 'DE-be', 'de'],
  ['the first of equals', 'de, nl', 'de'],
  ['the best, not the first', 'de;q=0.5, nl;q=0.8, en;q=0.7', 'nl'],
  ['no quality means the best', 'de;q=0.9, en', 'en'],
  ['the best that exists', 'es, it;q=0.9, en;q=0.1', 'en'],
  ['none that exists', 'es, it;q=0.9', 'fr'],
  ['a language that is not wanted', 'nl;q=0, de;q=0.1', 'de'],
  ['only languages that are not wanted', 'nl;q=0', 'fr'],
  ['any language', '*', 'fr'],
  ['other parameters', 'nl;level=1;q=0.2, de;q=0.1', 'nl'],
  ['blanks anywhere', ' nl ; q=0.2 ,de; q=0.9 ', 'de'],
  ['a quality that cannot be read', 'nl;q=high, de;q=0.1', 'de'],
  ['a quality above one', 'nl;q=5, de;q=0.1', 'de'],
  ['a quality that is no decimal', 'nl;q=0x1, de;q=0.1', 'de'],
  ['empty entries', ',,;,nl,', 'nl'],
  ['a word that starts like a language', 'french', 'fr'],
])('%s', (_, header, language) => expect(negotiateLanguage(header, 'fr')).toBe(language));

test('whatever a header holds, the answer is one of the four', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), fc.constantFrom(...languages), (header, fallback) => {
      expect(isLanguage(negotiateLanguage(header, fallback))).toBe(true);
    }),
  );
  expect(negotiateLanguage('nl;q=0.1,'.repeat(1_000_000), 'fr')).toBe('nl');
});

test('there are four languages', () => {
  expect([...languages].sort()).toEqual(['de', 'en', 'fr', 'nl']);
  expect(['fr', 'FR', 'es', '', 'constructor'].map(isLanguage)).toEqual([true, false, false, false, false]);
});
