import { tokenAuthentication, type Authentication } from './verify';
import { remoteKeys } from './keys';

/**
 * Verification of tokens as the environment says: `OIDC_ISSUER`, `OIDC_AUDIENCE` and `OIDC_JWKS_URL`.
 * @returns undefined when none of the three is set.
 * @throws Error that names the variable when one is missing or the address cannot be used.
 */
export function tokensOfEnvironment(env: NodeJS.ProcessEnv): Authentication | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: address } = env;
  if (!issuer && !audience && !address) return undefined;
  if (!issuer) throw new Error('OIDC_ISSUER is missing: the issuer as its tokens name it');
  if (!audience) throw new Error('OIDC_AUDIENCE is missing: the audience that tokens for this graph name');
  if (!address) throw new Error('OIDC_JWKS_URL is missing: the address of the keys of the issuer');
  return tokenAuthentication({ issuer, audience, keys: remoteKeys(keysAddress(address, env)) });
}

/** The address of the keys. In production they come over TLS: whoever could change them could be anybody. */
function keysAddress(text: string, { NODE_ENV }: NodeJS.ProcessEnv): URL {
  if (!URL.canParse(text)) throw new Error('OIDC_JWKS_URL is no address');
  const url = new URL(text);
  if (url.protocol !== 'https:' && NODE_ENV === 'production') throw new Error('OIDC_JWKS_URL must start with https://');
  if (!/^https?:$/.test(url.protocol)) throw new Error('OIDC_JWKS_URL must start with https:// or http://');
  return url;
}
