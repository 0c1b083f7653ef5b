import type { SubgraphRequest } from '../common/subgraph/request';

/** What the gateway knows of one client request and hands to everything that serves it. */
export interface GatewayRequest extends SubgraphRequest {
  /** The client's Authorization header as it came, for subgraphs that verify it again. */
  readonly authorization?: string | undefined;
}
