import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { GraphQLError } from 'graphql';
import { type Clock, systemClock } from '../../clock';
import { anonymous, type Subject } from '../subject';
import { subjectOf, UnusableClaims } from './claims';

/** What makes a token valid. */
export interface TokenRules {
  readonly issuer: string;
  /** The token must have been made for us. */
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  readonly clock?: Pick<Clock, 'now'> | undefined;
  /** Seconds by which the clocks of issuer and server may differ; 30 unless given. */
  readonly toleranceSeconds?: number | undefined;
}

/** Finds out who asks. */
export interface Authentication {
  /**
   * The subject of an Authorization header; anonymous when there is none.
   * @throws GraphQLError with code UNAUTHENTICATED when the token is not valid; KeysUnavailable when it cannot be judged.
   */
  authenticate(authorization: string | undefined): Promise<Subject>;
}

/** Signatures by a private key only: no `none`, and no shared secret that a public key could be taken for. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/**
 * Verifies a token: signature by a key of the issuer, issuer, audience, times.
 * @throws GraphQLError with code UNAUTHENTICATED; it says nothing of the reason. KeysUnavailable when the keys cannot be had.
 */
export async function verifyToken(token: string, rules: TokenRules): Promise<Subject> {
  return (await verified(token, rules)).subject;
}

async function verified(token: string, rules: TokenRules): Promise<{ subject: Subject; expiresAt: number }> {
  const { issuer, audience, keys, clock = systemClock, toleranceSeconds = 30 } = rules;
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      clockTolerance: toleranceSeconds,
      currentDate: clock.now(),
      requiredClaims: ['exp', 'sub'],
    });
    return { subject: subjectOf(payload), expiresAt: ((payload.exp ?? 0) + toleranceSeconds) * 1000 };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof UnusableClaims) throw unauthenticated();
    throw error;
  }
}

const bearer = /^Bearer ([\w~+/.-]+=*)$/i;
const maximumKept = 10_000;
const keptForMs = 60_000;

/**
 * Verifies the tokens of requests. A token that was found valid is believed for a minute, or until it ends, so that a
 * client's requests cost one verification; a key that the issuer withdraws is refused within that minute.
 */
export function tokenAuthentication(rules: TokenRules): Authentication {
  const { clock = systemClock } = rules;
  const kept = new Map<string, { readonly subject: Subject; readonly until: number }>();

  async function fresh(token: string): Promise<Subject> {
    const { subject, expiresAt } = await verified(token, rules);
    const first = kept.keys().next();
    if (kept.size >= maximumKept && !first.done) kept.delete(first.value);
    kept.set(token, { subject, until: Math.min(expiresAt, clock.now().getTime() + keptForMs) });
    return subject;
  }

  return {
    async authenticate(authorization) {
      if (authorization === undefined) return anonymous;
      const token = bearer.exec(authorization)?.[1];
      if (token === undefined) throw unauthenticated();
      const known = kept.get(token);
      if (known && clock.now().getTime() < known.until) return known.subject;
      kept.delete(token);
      return fresh(token);
    },
  };
}

/** The refusal of a token; words for people are added where errors leave the process. */
function unauthenticated(): GraphQLError {
  return new GraphQLError('Refused: UNAUTHENTICATED', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}
