import { execute, parse } from 'graphql';
import { executeLive } from '../../common/live';
import type { LocalSubgraph } from '../../common/subgraph/local';
import type { SubgraphRequest } from '../../common/subgraph/request';
import { SubgraphFailure, type SubgraphTransport } from './transport';

/**
 * Executes operations on a subgraph's schema without HTTP. The operations come from the gateway's own plans, so they are
 * not validated again; access is checked again, as it is over HTTP.
 */
export function inProcessTransport(subgraph: LocalSubgraph): SubgraphTransport {
  const { schema, createContext, guard, isUp, withinDeadline } = subgraph;
  return {
    async execute(fetch, limitMs) {
      const { query, document = parse(query, { noLocation: true }), operationName, variables, request: client } = fetch;
      const request: SubgraphRequest = client.via ? client : { ...client, via: 'gateway' };
      const refusals = guard({ schema, document, operationName, variables }, request);
      if (refusals.length > 0) return { data: null, errors: refusals };
      const deadline = limitMs === undefined ? client.deadline : Date.now() + limitMs;
      const args = { schema, document, operationName, variableValues: variables, contextValue: context(request) };
      return withinDeadline ? withinDeadline(deadline, () => execute(args)) : execute(args);
    },
    async *subscribe({ query, document = parse(query), operationName, variables, request: client }, signal) {
      const request: SubgraphRequest = { ...client, via: 'gateway' };
      const refusals = guard({ schema, document, operationName, variables }, request);
      if (refusals.length > 0) return yield { result: { errors: refusals } };
      const items = await executeLive(subgraph, { document, operationName, variables }, request, signal);
      if (Symbol.asyncIterator in items) yield* items;
      else yield { result: { errors: items } };
    },
    isUp: () => isUp().catch(() => false),
  };

  /** A context that cannot be built is an outage of this subgraph, not of the request. */
  function context(request: SubgraphRequest): object {
    try {
      return createContext(request);
    } catch (cause) {
      throw new SubgraphFailure('unreachable', { cause });
    }
  }
}
