import { isLocalDate, type LocalDate } from '../../../common/dates';
import { translate, writeDate, writeEuro, type Language, type TextArguments } from '../../../common/i18n';
import { parseEuro } from '../../../common/money';
import type { Finding } from './finding';

/** Arguments as people of a language write them: dates and amounts are put into words, counts stay numbers. */
export function wordedValues(language: Language, values: TextArguments): TextArguments {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(language, value)]));
}

const amountForm = /^-?\d+\.\d{2}$/;

function worded(language: Language, value: string | number): string | number {
  if (typeof value !== 'string') return value;
  if (isLocalDate(value)) return writeDate(language, value as LocalDate);
  return amountForm.test(value) ? writeEuro(language, parseEuro(value)) : value;
}

/** A reason in words; its text says whether the condition is met. */
export function tellFinding(language: Language, { code, isMet, values }: Finding): string {
  const answer = isMet === null ? 'unknown' : isMet ? 'yes' : 'no';
  return translate(language, `benefits.reasons.${code}`, { ...wordedValues(language, values), isMet: answer });
}
