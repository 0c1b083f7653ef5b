import { createLocalJWKSet, exportSPKI, importJWK, SignJWT, type CryptoKey } from 'jose';
import { anonymous } from '../../../common/access';
import {
  KeysUnavailable,
  remoteKeys,
  tokenAuthentication,
  tokensOfEnvironment,
  verifyToken,
} from '../../../common/access/token';
import { fixedClock } from '../../../common/clock';
import { aKey, aKeyServer, audience, claims, issuer, type IssuerKey, type KeyServer, sign, unsigned } from './issuer';

const now = new Date('2026-11-25T10:00:00Z');
const clock = fixedClock(now.toISOString());
const later = (seconds: number) => fixedClock(new Date(now.getTime() + seconds * 1000).toISOString());
const refused = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };

let key: IssuerKey;
let rules: Parameters<typeof verifyToken>[1];

beforeAll(async () => {
  key = await aKey('one');
  rules = { issuer, audience, clock, keys: createLocalJWKSet({ keys: [key.publicJwk] }) };
});

describe('a valid token', () => {
  test('says who asks', async () => {
    expect(await verifyToken(await sign(key, claims(now)), rules)).toEqual({
      id: 'person-1',
      roles: ['member'],
      memberId: 'member-1',
      language: 'nl',
    });
  });

  test.each(['RS256', 'EdDSA'])('may be signed with %s', async (algorithm) => {
    const other = await aKey('other', algorithm);
    const keys = createLocalJWKSet({ keys: [key.publicJwk, other.publicJwk] });
    expect((await verifyToken(await sign(other, claims(now)), { ...rules, keys })).id).toBe('person-1');
  });

  test.each([
    ['a role alone', { scope: 'staff' }, { roles: ['staff'] }],
    ['several roles', { scope: 'staff operator profile' }, { roles: ['staff', 'operator'] }],
    ['roles in a list', { scope: ['inasti'] }, { roles: ['inasti'] }],
    ['a mutual fund with its code', { scope: 'mutual_fund:200' }, { roles: ['mutual_fund'], mutualFundCode: '200' }],
    ['a mutual fund without a code', { scope: 'mutual_fund' }, { roles: [] }],
    ['a role with something behind it', { scope: 'staff:all' }, { roles: [] }],
    ['an accountant', { scope: 'accountant', accountant_id: 'a-1' }, { roles: ['accountant'], accountantId: 'a-1' }],
    [
      'an id that is for another role',
      { scope: 'staff', member_id: 'm-1', accountant_id: 'a-1' },
      { roles: ['staff'] },
    ],
    ['no scope', { scope: undefined }, { roles: [] }],
    ['a language that we do not speak', { scope: 'staff', locale: 'es' }, { roles: ['staff'] }],
  ])('%s', async (_, changes, expected) => {
    const payload = claims(now, { member_id: undefined, locale: undefined, ...changes });
    expect(await verifyToken(await sign(key, payload), rules)).toEqual({ id: 'person-1', ...expected });
  });

  test('counts for half a minute more than its clock says, and not longer', async () => {
    const token = await sign(key, claims(now));
    expect((await verifyToken(token, { ...rules, clock: later(629) })).id).toBe('person-1');
    await expect(verifyToken(token, { ...rules, clock: later(631) })).rejects.toMatchObject(refused);
  });
});

describe('a token is refused', () => {
  const seconds = now.getTime() / 1000;

  test.each([
    ['that has expired', { exp: seconds - 31 }],
    ['that is not valid yet', { nbf: seconds + 31 }],
    ['that never ends', { exp: undefined }],
    ['of another issuer', { iss: 'https://other.example' }],
    ['for another audience', { aud: 'https://other.example' }],
    ['for nobody in particular', { aud: undefined }],
    ['without a bearer', { sub: undefined }],
    ['whose bearer is nobody', { sub: 'anonymous' }],
    ['whose bearer is a social security number', { sub: '85073003328' }],
    ['whose bearer is no identifier', { sub: "x'; drop table" }],
    ['whose scope is an object', { scope: { staff: true } }],
    ['whose member is a list', { member_id: ['m-1', 'm-2'] }],
  ])('%s', async (_, changes) => {
    await expect(verifyToken(await sign(key, claims(now, changes)), rules)).rejects.toMatchObject(refused);
  });

  test('with alg none', async () => {
    await expect(verifyToken(unsigned(claims(now)), rules)).rejects.toMatchObject(refused);
  });

  test('with HS256 and the public key as the secret', async () => {
    const rsa = await aKey('rsa', 'RS256');
    const publicPem = await exportSPKI((await importJWK(rsa.publicJwk, 'RS256')) as CryptoKey);
    const header = { alg: 'HS256', kid: 'rsa' };
    const token = await new SignJWT(claims(now)).setProtectedHeader(header).sign(new TextEncoder().encode(publicPem));
    const keys = createLocalJWKSet({ keys: [rsa.publicJwk] });
    await expect(verifyToken(token, { ...rules, keys })).rejects.toMatchObject(refused);
  });

  test('with a shared secret, even when the issuer publishes one', async () => {
    const secret = new TextEncoder().encode('a secret that is long enough for it');
    const token = await new SignJWT(claims(now)).setProtectedHeader({ alg: 'HS256', kid: 's' }).sign(secret);
    const keys = createLocalJWKSet({ keys: [{ kty: 'oct', kid: 's', k: Buffer.from(secret).toString('base64url') }] });
    await expect(verifyToken(token, { ...rules, keys })).rejects.toMatchObject(refused);
  });

  test('of a key that the issuer does not have', async () => {
    await expect(verifyToken(await sign(await aKey('unknown'), claims(now)), rules)).rejects.toMatchObject(refused);
  });

  test('of another key under the name of a known one', async () => {
    await expect(verifyToken(await sign(await aKey('one'), claims(now)), rules)).rejects.toMatchObject(refused);
  });

  test('whose claims were changed', async () => {
    const [header, , signature] = (await sign(key, claims(now))).split('.');
    const changed = Buffer.from(JSON.stringify(claims(now, { scope: 'staff' }))).toString('base64url');
    await expect(verifyToken(`${header}.${changed}.${signature}`, rules)).rejects.toMatchObject(refused);
  });

  test.each(['', 'x', 'a.b.c', '..', 'e30.e30.'])('that is none: "%s"', async (token) => {
    await expect(verifyToken(token, rules)).rejects.toMatchObject(refused);
  });

  test('without a word of the reason', async () => {
    const error = await verifyToken(await sign(key, claims(now, { aud: 'https://other.example' })), rules).catch(
      (one) => one,
    );
    expect(JSON.stringify(error)).not.toMatch(/aud|other/);
  });
});

describe('the Authorization header', () => {
  test('may be absent', async () => {
    expect(await tokenAuthentication(rules).authenticate(undefined)).toBe(anonymous);
  });

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer a b', 'token'])('is refused: %s', async (header) => {
    await expect(tokenAuthentication(rules).authenticate(header)).rejects.toMatchObject(refused);
  });

  test('is verified once a minute, and never believed longer than the token', async () => {
    let time = now;
    let looks = 0;
    const counted: typeof rules.keys = (...given) => {
      looks += 1;
      return rules.keys(...given);
    };
    const { authenticate } = tokenAuthentication({ ...rules, keys: counted, clock: { now: () => time } });
    const header = `Bearer ${await sign(key, claims(now, { exp: now.getTime() / 1000 + 70 }))}`;
    const first = await authenticate(header);
    expect(await authenticate(header)).toBe(first);
    expect(looks).toBe(1);
    time = later(61).now();
    await authenticate(header);
    expect(looks).toBe(2);
    time = later(101).now();
    await expect(authenticate(header)).rejects.toMatchObject(refused);
  });
});

describe('keys at an address', () => {
  let server: KeyServer;
  let time: Date;

  beforeEach(async () => {
    time = now;
    server = await aKeyServer(key);
  });
  afterEach(() => server.stop());

  /** Verifies a token of a key at the time of the test. */
  const verify = async (by: IssuerKey, keys: typeof rules.keys) =>
    (await verifyToken(await sign(by, claims(time)), { ...rules, clock: { now: () => time }, keys })).id;

  const source = () => remoteKeys(new URL(server.url), { clock: { now: () => time }, timeoutMs: 300 });

  test('are fetched once', async () => {
    const keys = source();
    await Promise.all([verify(key, keys), verify(key, keys), verify(key, keys)]);
    await verify(key, keys);
    expect(server.asked).toBe(1);
  });

  test('are fetched again for a new key, and not more often than every half minute', async () => {
    const keys = source();
    const next = await aKey('two');
    await verify(key, keys);
    await expect(verify(next, keys)).rejects.toMatchObject(refused);
    await expect(verify(next, keys)).rejects.toMatchObject(refused);
    expect(server.asked).toBe(1);
    server.keys = [next.publicJwk];
    time = later(31).now();
    expect(await verify(next, keys)).toBe('person-1');
    expect(server.asked).toBe(2);
    await expect(verify(key, keys)).rejects.toMatchObject(refused);
  });

  test('go on counting for a day while the issuer is away', async () => {
    const keys = source();
    await verify(key, keys);
    server.isBroken = true;
    time = later(3600).now();
    expect(await verify(key, keys)).toBe('person-1');
    time = later(90_000).now();
    await expect(verify(key, keys)).rejects.toBeInstanceOf(KeysUnavailable);
  });

  test('that cannot be had are no fault of the token', async () => {
    server.isBroken = true;
    await expect(verify(key, source())).rejects.toBeInstanceOf(KeysUnavailable);
    await server.stop();
    await expect(verify(key, source())).rejects.toBeInstanceOf(KeysUnavailable);
  });
});

describe('settings of the environment', () => {
  const complete = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: 'https://issuer.example/keys' };

  test('none of them is no log-in; all of them is one', () => {
    expect(tokensOfEnvironment({})).toBeUndefined();
    expect(tokensOfEnvironment(complete)).toBeDefined();
  });

  test.each(Object.keys(complete))('%s missing is said at the start', (name) => {
    expect(() => tokensOfEnvironment({ ...complete, [name]: undefined })).toThrow(name);
  });

  test.each(['no address', 'ftp://issuer.example/keys'])('%s is no address of keys', (address) => {
    expect(() => tokensOfEnvironment({ ...complete, OIDC_JWKS_URL: address })).toThrow('OIDC_JWKS_URL');
  });

  test('keys come over TLS in production', () => {
    const plain = { ...complete, OIDC_JWKS_URL: 'http://issuer.example/keys' };
    expect(() => tokensOfEnvironment({ ...plain, NODE_ENV: 'production' })).toThrow('https');
    expect(tokensOfEnvironment(plain)).toBeDefined();
  });
});
