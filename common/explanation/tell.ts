import { translate, type Language } from '../i18n';
import type { ParameterRef } from '../parameters/parameter';
import type { Explanation, Operand } from './explanation';

/** A step in words, with its figures and legal values. */
export interface ToldStep {
  readonly text: string;
  readonly operands: readonly Operand[];
  readonly parameters: readonly ParameterRef[];
}

/** How each language writes figures in Belgium; English readers get the notation of English. */
const locales: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-IE' };

/** Puts an explanation into words. Throws when a text or one of its arguments is missing. */
export function tellExplanation(language: Language, explanation: Explanation): ToldStep[] {
  return explanation.steps.map(({ key, args, operands, parameters }) => {
    const figures = operands.map((operand) => [operand.name, writeFigure(language, operand)] as const);
    return { text: translate(language, key, { ...args, ...Object.fromEntries(figures) }), operands, parameters };
  });
}

/** Writes a figure as people of that language do; the exact text is passed on, never a floating-point number. */
function writeFigure(language: Language, { value, unit }: Operand): string {
  const exactText = value as Intl.StringNumericLiteral;
  if (unit.startsWith('EUR')) return formatter(language, 'currency').format(exactText);
  if (unit === 'ratio') return formatter(language, 'percent').format(exactText);
  return value;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, style: 'currency' | 'percent'): Intl.NumberFormat {
  const key = `${language} ${style}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: style === 'currency' ? 6 : 2 };
  const made = new Intl.NumberFormat(locales[language], { style, currency: 'EUR', ...digits });
  formatters.set(key, made);
  return made;
}
