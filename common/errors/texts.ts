import { hasText, translate } from '../i18n';
import type { Language } from '../i18n/language';
import { problemRegistry } from '../problems';

/** Rules that every value is checked by; all others are those of our scalars. */
const ownRules: ReadonlySet<string> = new Set([
  'required',
  'unknown-field',
  'unknown-value',
  'wrong-type',
  'exactly-one',
]);

/** Whether a code stands in the registry of problems. */
export function isRegistered(code: unknown): code is string {
  return typeof code === 'string' && Object.hasOwn(problemRegistry, code);
}

/** Text of a registered code. */
export function codeText(code: string, language: Language): string {
  return translate(language, entry(code).text);
}

/** Whether the same request may succeed later. */
export function isRetryable(code: string): boolean {
  return entry(code).retryable === true;
}

/** Whether a value names a rule that has a text. */
export function isRule(rule: unknown): rule is string {
  return typeof rule === 'string' && (ownRules.has(rule) || hasText(`invalid-values.${rule}`));
}

/** Text of a rule that a value breaks. */
export function ruleText(rule: string, language: Language): string {
  return translate(language, ownRules.has(rule) ? `validation.${rule}` : `invalid-values.${rule}`);
}

/** The registry's entry of a code. */
function entry(code: string): { readonly text: string; readonly retryable?: boolean } {
  const found = problemRegistry[code];
  if (!found) throw new Error(`Problem ${code} is not registered`);
  return found;
}
