import { IntlMessageFormat } from 'intl-messageformat';
import { readTexts, type Texts } from './catalogue';
import type { Language } from './language';
import { localeOf } from './write';

/** Values that stand for the named places of a text. Figures arrive already written for the language. */
export type TextArguments = Readonly<Record<string, string | number>>;

let texts: ReadonlyMap<string, Texts> | undefined;
const formats = new Map<string, IntlMessageFormat>();

/** Every text by key, in the four languages; read from common/i18n/texts and common/problems/registry on first use. */
export function allTexts(): ReadonlyMap<string, Texts> {
  texts ??= readTexts();
  return texts;
}

/** Whether a text of this key exists. */
export function hasText(key: string): boolean {
  return allTexts().has(key);
}

/** A text in a language (ICU message syntax). @throws Error when the text or one of its arguments is missing. */
export function translate(language: Language, key: string, values: TextArguments = {}): string {
  const id = `${language} ${key}`;
  const known = formats.get(id);
  const format =
    known ?? new IntlMessageFormat(source(language, key), localeOf(language), undefined, { ignoreTag: true });
  if (!known) formats.set(id, format);
  return String(format.format({ ...values }));
}

function source(language: Language, key: string): string {
  const found = allTexts().get(key);
  if (found === undefined) throw new Error(`no text is called ${key}`);
  return found[language];
}
