import { isLocalDate } from '../../../common/dates';
import { writeDate, type Language } from '../../../common/i18n';

/** Arguments of a text with every date as people of that language write it; all else as it is. */
export function readable<Value extends string | number | null>(
  language: Language,
  args: Readonly<Record<string, Value>>,
): Record<string, Value | string> {
  const words = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' && isLocalDate(value) ? writeDate(language, value) : value,
  ]);
  return Object.fromEntries(words);
}
