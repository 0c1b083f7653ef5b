import type { GraphQLError } from 'graphql';
import { outageOf } from '../../../common/errors/unavailable';

/** Fields on the way to a place, without positions in lists. */
type Fields = readonly string[];

/**
 * Problems of an answer that no error of a subgraph accounts for. An error accounts for what is missing at its own path,
 * below it and around it: the null that it left may have spread to any object on the way to the root.
 */
export function unexplained(
  problems: readonly GraphQLError[],
  errors: readonly GraphQLError[],
): readonly GraphQLError[] {
  const known = errors.flatMap(placesOf);
  return problems.filter((problem) => {
    const fields = fieldsOf(problem.path);
    return !known.some((one) => isOnTheWay(one, fields));
  });
}

/** Places that an error is about. */
function placesOf(error: GraphQLError): Fields[] {
  const outage = outageOf(error);
  return outage ? [...outage.lost] : error.path ? [fieldsOf(error.path)] : [];
}

/** The field names of a path. */
function fieldsOf(path: GraphQLError['path']): Fields {
  return (path ?? []).filter((step): step is string => typeof step === 'string');
}

/** Whether one place is the other, or on the way to it. */
function isOnTheWay(one: Fields, other: Fields): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((name, index) => name === other[index]);
}
