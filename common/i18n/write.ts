import type { LocalDate } from '../dates';
import { formatEuro, type Cents } from '../money';
import type { Language } from './language';

/** How each language is written in Belgium; readers of English get the notation of English. */
const locales: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-IE' };

/** Locale of a language. */
export function localeOf(language: Language): string {
  return locales[language];
}

const money = new Map<Language, Intl.NumberFormat>();
const dates = new Map<Language, Intl.DateTimeFormat>();

/** An amount for people, such as `871,71 €`; the exact text is passed on, never a floating-point number. */
export function writeEuro(language: Language, amount: Cents): string {
  const format =
    money.get(language) ?? new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' });
  money.set(language, format);
  return format.format(formatEuro(amount) as Intl.StringNumericLiteral);
}

/** A date for people, such as `23 novembre 2026`. In French the first of a month is an ordinal: `1er novembre 2026`. */
export function writeDate(language: Language, date: LocalDate): string {
  const format =
    dates.get(language) ?? new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  dates.set(language, format);
  const text = format.format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
