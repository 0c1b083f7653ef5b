import type { Authentication } from '../../common/access/token';
import { type SupergraphAccess, supergraphAccess } from './supergraph-access';

/** Access rules of the fund's own graph: who asks, and which fields may be read. */
export interface GatewayAccess extends Authentication {
  /** The rules that a supergraph declares; read anew when another one is served. */
  readonly rules: (supergraphSdl: string) => SupergraphAccess;
}

/** Access by verified tokens and by what the supergraph declares. */
export function gatewayAccess({ authenticate }: Authentication): GatewayAccess {
  return { authenticate, rules: supergraphAccess };
}
