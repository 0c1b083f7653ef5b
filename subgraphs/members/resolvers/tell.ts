import { tellExplanation, type Explanation, type Operand, type ToldStep } from '../../../common/explanation';
import type { Language } from '../../../common/i18n';
import { readable } from '../domain/readable';

/** A text with its arguments and figures, written as people of that language do. */
export function tell(
  language: Language,
  key: string,
  { args, operands = [] }: { readonly args: Readonly<Record<string, string>>; readonly operands?: readonly Operand[] },
): string {
  const [told] = explain(language, { steps: [{ key, args, operands, parameters: [] }] });
  return told?.text ?? '';
}

/** An explanation in words, with dates as people write them. */
export function explain(language: Language, { steps }: Explanation): ToldStep[] {
  return tellExplanation(language, {
    steps: steps.map((step) => ({ ...step, args: readable(language, step.args) })),
  });
}

/** The name of a language in the schema. */
export function languageName(language: Language): 'FR' | 'NL' | 'DE' | 'EN' {
  return language.toUpperCase() as 'FR' | 'NL' | 'DE' | 'EN';
}
