import fc from 'fast-check';
import { parseLocalDate } from '../../../common/dates';
import { languages, localeOf, writeDate, writeEuro, type Language } from '../../../common/i18n';
import { cents, formatEuro } from '../../../common/money';

/** Blanks that do not break lines as plain blanks. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['fr', '1 300 000,05 €'],
  ['nl', '€ 1.300.000,05'],
  ['de', '1.300.000,05 €'],
  ['en', '€1,300,000.05'],
] as const)('an amount in %s', (language, text) => expect(plain(writeEuro(language, cents(130000005)))).toBe(text));

test('an amount keeps every digit, its sign and two decimals', () => {
  const amount = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }).map(cents);
  fc.assert(
    fc.property(fc.constantFrom(...languages), amount, (language, value) => {
      const written = writeEuro(language, value);
      expect(written.replace(/\D/g, '')).toBe(formatEuro(value).replace(/\D/g, ''));
      expect(/[-−]/.test(written)).toBe(value < 0);
    }),
  );
});

test.each([
  ['fr', '2026-11-23', '23 novembre 2026'],
  ['fr', '2026-11-01', '1er novembre 2026'],
  ['fr', '2026-11-11', '11 novembre 2026'],
  ['nl', '2026-11-01', '1 november 2026'],
  ['de', '2026-03-01', '1. März 2026'],
  ['en', '2026-11-01', '1 November 2026'],
] as const)('a date in %s: %s', (language, date, text) => {
  expect(writeDate(language, parseLocalDate(date))).toBe(text);
});

test('the date does not depend on the zone of the machine', () => {
  for (const date of ['2026-01-01', '2026-12-31', '1960-06-30']) {
    const [year = '', , day = ''] = date.split('-');
    const written = writeDate('en', parseLocalDate(date));
    expect(written).toContain(year);
    expect(written.startsWith(`${Number(day)} `)).toBe(true);
  }
});

test('each language is written as in Belgium, English as where the euro is paid', () => {
  const locales = languages.map((language: Language) => localeOf(language));
  expect(locales).toEqual(['fr-BE', 'nl-BE', 'de-BE', 'en-IE']);
});
