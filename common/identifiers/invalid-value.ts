/** Every rule that a value of the kernel can break; the text of each stands in common/i18n/texts/invalid-values.yaml. */
export const valueRules = [
  'not-text',
  'ssin-length',
  'ssin-check-digits',
  'ssin-month',
  'ssin-mock',
  'ssin-counter',
  'ssin-day',
  'ssin-future',
  'enterprise-number-length',
  'enterprise-number-first-digit',
  'enterprise-number-check-digits',
  'vat-number-form',
  'establishment-unit-number-length',
  'establishment-unit-number-first-digit',
  'establishment-unit-number-check-digits',
  'structured-communication-length',
  'structured-communication-check-digits',
  'creditor-reference-form',
  'creditor-reference-check-digits',
  'iban-country',
  'iban-length',
  'iban-form',
  'iban-check-digits',
  'iban-national-check-digits',
  'bic-form',
  'creditor-identifier-form',
  'creditor-identifier-check-digits',
  'incomplete-date-form',
  'incomplete-date-day',
  'year-quarter-form',
  'legal-context-form',
  'euro-amount-form',
  'ratio-form',
  'local-date-form',
  'quarter-form',
  'instant-form',
] as const;

/** Name of a rule; `invalid-values.<rule>` is the key of its text. */
export type ValueRule = (typeof valueRules)[number];

/** A text is not what it should be. It names the rule that is broken and never repeats the text, which may be private. */
export class InvalidValue extends RangeError {
  readonly rule: ValueRule;

  /** @param rule the first rule that the text breaks */
  constructor(rule: ValueRule) {
    super(`a value breaks the rule ${rule}`);
    this.name = 'InvalidValue';
    this.rule = rule;
  }
}

/** Whether a text is read without refusal and already stands in the form in which it is kept. */
export function isCanonical<Kept extends string>(parse: (text: string) => Kept, text: string): text is Kept {
  try {
    return parse(text) === text;
  } catch (error) {
    if (error instanceof InvalidValue) return false;
    throw error;
  }
}
