import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { listen, type HttpServer } from '../../../common/http/listen';
import { respondJson } from '../../../common/http/respond';

export const issuer = 'https://issuer.example';
export const audience = 'https://graph.example';

/** A key of an issuer. */
export interface IssuerKey {
  readonly kid: string;
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** Makes a key pair. */
export async function aKey(kid: string, algorithm = 'ES256'): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' };
  return { kid, algorithm, privateKey, publicJwk };
}

/** What a valid token of a member says; times are in seconds. */
export function claims(now: Date, changes: JWTPayload = {}): JWTPayload {
  const seconds = Math.floor(now.getTime() / 1000);
  const base = { iss: issuer, aud: audience, sub: 'person-1', iat: seconds, exp: seconds + 600 };
  return { ...base, scope: 'openid member', member_id: 'member-1', locale: 'nl-BE', ...changes };
}

/** A token signed by a key. */
export function sign(key: IssuerKey, payload: JWTPayload, header: object = {}): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: key.algorithm, kid: key.kid, ...header }).sign(key.privateKey);
}

/** A token with `alg: none`. */
export function unsigned(payload: JWTPayload): string {
  return new UnsecuredJWT(payload).encode();
}

/** A server of key sets that counts how often it is asked. */
export interface KeyServer extends HttpServer {
  keys: JWK[];
  isBroken: boolean;
  readonly asked: number;
}

/** Serves a key set at `/`; `keys` and `isBroken` may change while it runs. */
export async function aKeyServer(...keys: IssuerKey[]): Promise<KeyServer> {
  const state = { keys: keys.map(({ publicJwk }) => publicJwk), isBroken: false, asked: 0 };
  const server = await listen(
    (_request, response) => {
      state.asked += 1;
      if (!state.isBroken) respondJson(response, 200, { keys: state.keys });
      else respondJson(response, 503, {});
    },
    { port: 0, host: '127.0.0.1', graceMs: 0 },
  );
  return Object.assign(state, server);
}
