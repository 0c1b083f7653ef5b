import type { GraphQLError } from 'graphql';
import { invalidValueError } from '../../common/validation/invalid-value';

/** A page of cases holds from 1 to this many. */
export const largestPage = 100;

/** The size of a page is out of bounds. */
export function pageSizeInvalid(): GraphQLError {
  return invalidValueError({ field: 'first', rule: 'case-page-size' });
}

/** The cursor is none that this list gave. */
export function cursorInvalid(): GraphQLError {
  return invalidValueError({ field: 'after', rule: 'case-cursor' });
}
