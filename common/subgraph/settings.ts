import type { Role } from '../access/subject';
import { type Authentication, tokensOfEnvironment } from '../access/token';
import { type SigningKeys, signingKeysOf } from './calls';

/** What a process that is reached over the network must know of those who call it. */
export interface TrustSettings {
  readonly authentication: Authentication | undefined;
  readonly signingKeys: SigningKeys | undefined;
  /** Roles that may ask a subgraph with a token of their own; everybody when absent. */
  readonly directCallers: readonly Role[] | undefined;
}

/** Institutions whose integration teams call subgraphs themselves. */
export const partnerRoles: readonly Role[] = ['mutual_fund', 'inasti', 'tax_administration'];

/**
 * Reads `OIDC_ISSUER`, `OIDC_AUDIENCE`, `OIDC_JWKS_URL`, `SUBGRAPH_SIGNING_KEY` and `SUBGRAPH_CALLERS`. Where calls are
 * signed, only partners come without the gateway; `SUBGRAPH_CALLERS=anyone` is for a router of others, which passes the token
 * of its client on and signs nothing.
 * @throws Error that names the variable when one cannot be used, or is missing in production.
 */
export function trustSettings(env: NodeJS.ProcessEnv): TrustSettings {
  const { SUBGRAPH_CALLERS: callers = '', NODE_ENV } = env;
  if (!['', 'gateway', 'anyone'].includes(callers)) throw new Error('SUBGRAPH_CALLERS must be gateway or anyone');
  const [authentication, signingKeys] = [tokensOfEnvironment(env), signingKeysOf(env)];
  const isOpen = callers === 'anyone' || (callers === '' && !signingKeys);
  if (NODE_ENV === 'production' && !authentication)
    throw new Error('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL must be set in production');
  if (!signingKeys && (callers === 'gateway' || (NODE_ENV === 'production' && callers !== 'anyone')))
    throw new Error('SUBGRAPH_SIGNING_KEY must be set');
  return { authentication, signingKeys, directCallers: isOpen ? undefined : partnerRoles };
}
