import { GraphQLError } from 'graphql';

/** Path of a field in the answer; list positions are not known when a fetch fails. */
export type FieldPath = readonly string[];

/** What the gateway itself notes on the error of a subgraph that gave no usable answer. */
export interface Outage {
  readonly subgraph: string;
  /** Fields of the answer that were lost. */
  readonly lost: readonly FieldPath[];
}

const outageKey = 'outage';

/** The error of a fetch that got no usable answer. It is marked, and worded where errors leave the process. */
export function outageError(outage: Outage): GraphQLError {
  return new GraphQLError('Subgraph unavailable', {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', [outageKey]: outage },
  });
}

/** The outage that an error stands for, or undefined for any other error. */
export function outageOf(error: GraphQLError): Outage | undefined {
  return error.extensions[outageKey] as Outage | undefined;
}
