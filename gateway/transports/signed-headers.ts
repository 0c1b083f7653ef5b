import { signCall, type SigningKeys } from '../../common/subgraph/calls';
import { plainHeaders } from './pooled-http';
import type { SubgraphFetch } from './transport';

/** How calls to one subgraph are signed. */
export interface SigningOptions {
  readonly keys: SigningKeys;
  /** Name of the subgraph. */
  readonly subgraph: string;
  /** Milliseconds for which the gateway waits. */
  readonly deadlineMs: number;
}

/**
 * Headers of signed calls. They carry the subject as the gateway has verified it, so that the client's token itself stays
 * at the gateway.
 */
export function signedHeaders({ keys, subgraph, deadlineMs }: SigningOptions) {
  return ({ request, ...fetch }: SubgraphFetch, body: string): Record<string, string> => {
    const now = Date.now();
    const deadline = Math.min(request.deadline ?? Infinity, now + deadlineMs);
    const signed = { ...request, deadline };
    return {
      ...plainHeaders({ ...fetch, request: { ...request, authorization: undefined, deadline: undefined } }),
      ...signCall(keys, { to: subgraph, request: signed, body }, now),
    };
  };
}
