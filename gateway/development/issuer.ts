import { createLocalJWKSet, type JSONWebKeySet, SignJWT } from 'jose';
import { type Authentication, tokenAuthentication } from '../../common/access/token';
import { type Clock, systemClock } from '../../common/clock';
import { algorithm, issuerKeys } from './keys';
import { type DemoPeople, type Persona, personasOf } from './personas';

/** Audience of the tokens of the development issuer, unless `OIDC_AUDIENCE` names the one that verifiers expect. */
export const developmentAudience = 'self-employed-fund-graph';

/** Seconds for which a development token counts: a working day. */
export const tokenSeconds = 12 * 3600;

/** How the development issuer is set up. */
export interface DevelopmentIssuerOptions {
  /** Address under which it is reached, such as `http://localhost:4000`; stands in its tokens. */
  readonly issuer: string;
  /** Folder in which its key is kept. */
  readonly dataDirectory: string;
  readonly people: DemoPeople;
  readonly clock?: Clock | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/** An issuer of tokens for developers, who may be whom they like. */
export interface DevelopmentIssuer {
  readonly issuer: string;
  readonly personas: readonly Persona[];
  /** Public keys, as any OpenID issuer publishes them. */
  readonly keys: JSONWebKeySet;
  /** Verifies the tokens of this issuer. */
  readonly authentication: Authentication;
  /** A fresh token of a persona. */
  tokenOf(persona: Persona): Promise<string>;
}

/**
 * Makes the development issuer.
 * @throws Error in production, where nobody may choose who to be.
 */
export async function developmentIssuer(options: DevelopmentIssuerOptions): Promise<DevelopmentIssuer> {
  const { issuer, dataDirectory, people, clock = systemClock, env = process.env } = options;
  if (env.NODE_ENV === 'production') {
    throw new Error(
      'The development issuer does not run in production. Set OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL.',
    );
  }
  const audience = env.OIDC_AUDIENCE || developmentAudience;
  const { privateKey, publicJwk } = await issuerKeys(dataDirectory);
  const keys = { keys: [publicJwk] };
  const rules = { issuer, audience, keys: createLocalJWKSet(keys), clock };
  return {
    issuer,
    keys,
    personas: personasOf(people),
    authentication: tokenAuthentication(rules),
    tokenOf: ({ claims }) => {
      const now = Math.floor(clock.now().getTime() / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: algorithm, kid: publicJwk.kid, typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + tokenSeconds)
        .sign(privateKey);
    },
  };
}
