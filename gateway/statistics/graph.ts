import type { GraphQLError } from 'graphql';
import type { GatewayRequest } from '../request';
import { problemOf, StatisticsProblem } from './problems';

/** A cell as the graph answers it. */
export interface GraphCell {
  readonly keys: readonly { readonly dimension: string; readonly value: string; readonly label: string }[];
  readonly suppressed: boolean;
  readonly [field: string]: unknown;
}

/** Asks the graph one question about a part, as the caller; the cells that it may see. */
export type AskGraph = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<readonly GraphCell[]>;

/**
 * Asks the graph over its own address, with the caller's token. So that access, limits, budgets, disclosure control and
 * the log of questions are those of the graph, whichever engine serves it, there is no other way to a figure.
 * @param url address of the gateway itself, without a path
 */
export function graphOf(url: string, { authorization, language, correlationId, purpose }: GatewayRequest): AskGraph {
  const headers = {
    'content-type': 'application/json',
    'accept-language': language,
    'x-correlation-id': correlationId,
    ...(authorization !== undefined && { authorization }),
    ...(purpose !== undefined && { 'x-purpose': purpose }),
  };
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer;
    const [error] = errors ?? [];
    if (error !== undefined) throw problemOf(error);
    const part = data?.statistics?.part;
    if (!part) throw new StatisticsProblem('SUBGRAPH_UNAVAILABLE', 503);
    return part.cells;
  };
}

interface Answer {
  readonly data?: { readonly statistics: { readonly part: { readonly cells: readonly GraphCell[] } | null } | null };
  readonly errors?: readonly GraphQLError[];
}
