import type { GraphQLError } from 'graphql';
import type { ErrorFacts } from './public-error';

const fieldPath = /^[A-Za-z0-9_.[\]-]{1,200}$/;
const ruleName = /^[a-z0-9-]{1,60}$/;

/** The facts of an error that clients may see; whatever does not have the form of one stays inside. */
export function factsOf({ extensions }: GraphQLError): ErrorFacts {
  const { field, rule, limit, value, maximum, fields } = extensions;
  return {
    ...(matches(field, fieldPath) && { field }),
    ...(matches(rule, ruleName) && { rule }),
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
