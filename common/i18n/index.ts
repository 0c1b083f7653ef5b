export { isLanguage, languages, negotiateLanguage, type Language } from './language';
export { allTexts, hasText, translate, type TextArguments } from './translate';
export { localeOf, writeDate, writeEuro } from './write';
