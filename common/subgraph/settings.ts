import { type Authentication, tokensOfEnvironment } from '../access/token';
import { type SigningKeys, signingKeysOf } from './calls';

/** What a process that is reached over the network must know of those who call it. */
export interface TrustSettings {
  readonly authentication: Authentication | undefined;
  readonly signingKeys: SigningKeys | undefined;
}

/**
 * Reads `OIDC_ISSUER`, `OIDC_AUDIENCE`, `OIDC_JWKS_URL` and `SUBGRAPH_SIGNING_KEY`.
 * @throws Error that names the variable when one cannot be used, or is missing in production.
 */
export function trustSettings(env: NodeJS.ProcessEnv): TrustSettings {
  const settings = { authentication: tokensOfEnvironment(env), signingKeys: signingKeysOf(env) };
  if (env.NODE_ENV !== 'production') return settings;
  if (!settings.authentication)
    throw new Error('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL must be set in production');
  if (!settings.signingKeys) throw new Error('SUBGRAPH_SIGNING_KEY must be set in production');
  return settings;
}
