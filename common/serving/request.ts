import type { SubgraphRequest } from '../subgraph/request';

/** What a server knows of one request over HTTP and hands to everything that serves it. */
export interface ClientRequest extends SubgraphRequest {
  /** The Authorization header as it came, for those who verify it again. */
  readonly authorization?: string | undefined;
}
