import { tellExplanation, type Operand } from '../../../common/explanation';
import type { Language } from '../../../common/i18n';

/** A text with its arguments and figures, written as people of that language do. */
export function tell(
  language: Language,
  key: string,
  { args, operands = [] }: { readonly args: Readonly<Record<string, string>>; readonly operands?: readonly Operand[] },
): string {
  const [told] = tellExplanation(language, { steps: [{ key, args, operands, parameters: [] }] });
  return told?.text ?? '';
}

/** The name of a language in the schema. */
export function languageName(language: Language): 'FR' | 'NL' | 'DE' | 'EN' {
  return language.toUpperCase() as 'FR' | 'NL' | 'DE' | 'EN';
}
