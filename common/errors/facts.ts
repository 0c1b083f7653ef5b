import type { GraphQLError } from 'graphql';
import type { ErrorFacts } from './public-error';
import { isRule } from './texts';

/** Names of fields and positions in lists; long numbers are neither. */
const fieldPath = /^[A-Za-z_]\w{0,60}(?:\.(?:[A-Za-z_]\w{0,60}|\d{1,4})|\[\d{1,4}\]){0,20}$/;

/**
 * The facts of an error that clients may see; whatever does not have the form of one stays inside. Of what a subgraph over
 * the network says pass only the field and the rule of a value: a list of fields or a limit would be its own, not the
 * client's.
 */
export function factsOf({ extensions }: GraphQLError): ErrorFacts {
  const { field, rule, limit, value, maximum, fields, serviceName } = extensions;
  const ofValue = { ...(matches(field, fieldPath) && { field }), ...(isRule(rule) && { rule }) };
  if (serviceName !== undefined) return ofValue;
  return {
    ...ofValue,
    ...(matches(limit, fieldPath) && { limit }),
    ...(limit !== undefined && typeof value === 'number' && { value }),
    ...(typeof maximum === 'number' && { maximum }),
    ...(Array.isArray(fields) && fields.every((one) => matches(one, fieldPath)) && { fields: fields as string[] }),
  };
}

/** Whether a value is a text of this form. */
function matches(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}
