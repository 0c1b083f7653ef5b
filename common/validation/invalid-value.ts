import { GraphQLError } from 'graphql';

/** A value that cannot be taken: where it stands and which rule it breaks. The value itself is never repeated. */
export interface InvalidValueIssue {
  /** Path through variables or arguments, such as `input.netIncome`. */
  readonly field: string;
  /** Rule of the scalar, or one of those in texts/validation.yaml. */
  readonly rule: string;
}

/** Rule that a parser's refusal names; `fallback` when it names none. */
export function ruleOf(error: unknown, fallback: string): string {
  const rule = error instanceof GraphQLError ? error.extensions.rule : undefined;
  return typeof rule === 'string' ? rule : fallback;
}

/** The refusal of one value; the text is added where errors leave the process. */
export function invalidValueError({ field, rule }: InvalidValueIssue): GraphQLError {
  return new GraphQLError('Invalid value', { extensions: { code: 'INVALID_INPUT', field, rule } });
}
