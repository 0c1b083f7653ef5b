import { hasText, translate, type Language, type TextArguments } from '../i18n';
import { problemRegistry } from './registry';

/** An expected refusal as a resolver returns it: the type of the schema, the code, the text and the facts to act on. */
export type Problem<Facts extends object = object> = {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
} & Facts;

/** One value of an input that breaks a rule, before it is put into words. */
export interface InputIssueFacts {
  /** Where the value stands, such as `input.netIncome`. */
  readonly path: string;
  /** Code of the rule in upper case; its text is `input-issues.<code>` or, for rules of scalars, `invalid-values.<rule>`. */
  readonly code: string;
  /** Arguments of the text. */
  readonly values?: TextArguments;
}

/**
 * A refusal in the caller's language. The type of the schema is the code in Pascal case: MEMBER_NOT_FOUND is
 * `MemberNotFound`. Facts that are texts or numbers are arguments of the text too.
 * @throws Error when the code is not registered as a refusal.
 */
export function problem<Facts extends object>(code: string, language: Language, facts: Facts): Problem<Facts>;
export function problem(code: string, language: Language): Problem;
export function problem(code: string, language: Language, facts: object = {}): Problem {
  const entry = problemRegistry[code];
  if (entry?.kind !== 'refusal') throw new Error(`${code} is not registered as a refusal`);
  const values = Object.entries(facts).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  const message = translate(language, entry.text, Object.fromEntries(values));
  return { ...facts, __typename: typeName(code), code, message };
}

/** The refusal of an input, with every value that is wrong. */
export function invalidInput(language: Language, issues: readonly InputIssueFacts[]) {
  const worded = issues.map(({ path, code, values }) => ({
    path,
    code,
    message: translate(language, issueText(code), values),
  }));
  return problem('INVALID_INPUT', language, { issues: worded });
}

/** Rules of scalars are told in the words that they have everywhere: SSIN_LENGTH is the rule `ssin-length`. */
function issueText(code: string): string {
  const ofScalar = `invalid-values.${code.toLowerCase().replaceAll('_', '-')}`;
  return hasText(ofScalar) ? ofScalar : `input-issues.${code}`;
}

function typeName(code: string): string {
  return code
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}
