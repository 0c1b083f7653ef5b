import { createLocalJWKSet, decodeJwt, type JSONWebKeySet } from 'jose';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyToken } from '../../../common/access/token';
import { fixedClock } from '../../../common/clock';
import { listen } from '../../../common/http/listen';
import { router } from '../../../common/http/routes';
import { ssinDigest } from '../../../common/access';
import { developmentAudience, developmentIssuer, developmentRoutes, personaIds } from '../../../gateway/development';

const people = { memberId: 'member-7', accountantId: 'accountant-3' };
const issuer = 'http://localhost:4000';
const directories: string[] = [];

afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true }))));

/** A folder of data of its own. */
async function aDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'issuer-'));
  directories.push(directory);
  return directory;
}

const start = async (dataDirectory: string, change = {}) =>
  developmentIssuer({ issuer, dataDirectory, people, env: {}, ...change });

/** Serves the routes of an issuer while a test uses them. */
async function served<Result>(use: (url: string) => Promise<Result>): Promise<Result> {
  const server = await listen(router(developmentRoutes(await start(await aDirectory()))), {
    port: 0,
    host: '127.0.0.1',
  });
  try {
    return await use(server.url);
  } finally {
    await server.stop();
  }
}

describe('the development issuer', () => {
  test.each([
    ['member', { id: 'demo-member', roles: ['member'], memberId: 'member-7' }],
    ['newcomer', { id: 'demo-newcomer', roles: ['member'], ssinDigest: ssinDigest('91650200273') }],
    ['accountant', { id: 'demo-accountant', roles: ['accountant'], accountantId: 'accountant-3' }],
    ['client-manager', { id: 'demo-client-manager', roles: ['client_manager'] }],
    ['staff', { id: 'demo-staff', roles: ['staff'] }],
    ['reporting', { id: 'demo-reporting', roles: ['reporting'] }],
    ['mutual-fund', { id: 'demo-mutual-fund', roles: ['mutual_fund'], mutualFundCode: '200' }],
    ['inasti', { id: 'demo-inasti', roles: ['inasti'] }],
    ['tax-administration', { id: 'demo-tax-administration', roles: ['tax_administration'] }],
    ['operator', { id: 'demo-operator', roles: ['operator'] }],
  ])('lets a developer be %s', async (id, expected) => {
    const { personas, tokenOf, authentication } = await start(await aDirectory());
    const persona = personas.find((one) => one.id === id);
    if (!persona) throw new Error('no such persona');
    expect(await authentication.authenticate(`Bearer ${await tokenOf(persona)}`)).toEqual(expected);
  });

  test('a client manager may be one who looks after files', async () => {
    const { personas } = await start(await aDirectory(), { people: { ...people, clientManagerId: 'manager-1' } });
    expect(personas.map(({ claims }) => claims.sub)).toContain('manager-1');
  });

  test('does not start in production', async () => {
    const directory = await aDirectory();
    await expect(start(directory, { env: { NODE_ENV: 'production' } })).rejects.toThrow(/production.*OIDC_ISSUER/);
    expect(await readdir(directory)).toEqual([]);
  });

  test('keeps its key to itself, and through a restart', async () => {
    const directory = join(await aDirectory(), 'not', 'there', 'yet');
    const before = await start(directory);
    const after = await start(directory);
    expect(after.keys).toEqual(before.keys);
    const [persona] = before.personas;
    if (!persona) throw new Error('no persona');
    expect((await after.authentication.authenticate(`Bearer ${await before.tokenOf(persona)}`)).memberId).toBe(
      'member-7',
    );
    const [file = ''] = await readdir(directory);
    expect(file).toMatch(/^development-/);
    expect((await stat(join(directory, file))).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(join(directory, file), 'utf8'))).toHaveProperty('d');
    expect(before.keys.keys[0]).not.toHaveProperty('d');
  });

  test('started twice at once has one key', async () => {
    const directory = await aDirectory();
    const all = await Promise.all([start(directory), start(directory), start(directory)]);
    expect(new Set(all.map(({ keys }) => JSON.stringify(keys))).size).toBe(1);
    expect(await readdir(directory)).toHaveLength(1);
  });

  test.each(['', 'no key', '{}', '{"kty":"EC","crv":"P-256","x":"x","y":"y","d":"d"}'])(
    'says which file holds no key: %s',
    async (content) => {
      const directory = await aDirectory();
      await writeFile(join(directory, 'development-issuer-key.json'), content);
      await expect(start(directory)).rejects.toThrow('development-issuer-key.json holds no key');
    },
  );

  test('makes tokens for the audience that verifiers expect', async () => {
    const env = { OIDC_AUDIENCE: 'another-audience' };
    const { personas, tokenOf, authentication } = await start(await aDirectory(), { env });
    const token = await tokenOf(personas[0] as (typeof personas)[number]);
    expect(decodeJwt(token).aud).toBe('another-audience');
    expect((await authentication.authenticate(`Bearer ${token}`)).roles).toEqual(['member']);
  });

  test('makes tokens that end', async () => {
    const clock = fixedClock('2026-11-25T10:00:00Z');
    const { personas, tokenOf } = await start(await aDirectory(), { clock });
    const { exp = 0, iat } = decodeJwt(await tokenOf(personas[0] as (typeof personas)[number]));
    expect(iat).toBe(clock.now().getTime() / 1000);
    expect(exp - (iat ?? 0)).toBe(12 * 3600);
  });
});

describe('its routes', () => {
  test('give the personas with a token each, labels in the caller’s language', () =>
    served(async (url) => {
      const all = await Promise.all(
        ['fr', 'nl', 'de', 'en'].map(async (language) => {
          const response = await fetch(`${url}/dev/personas`, { headers: { 'accept-language': language } });
          expect(response.headers.get('cache-control')).toBe('no-store');
          expect(response.headers.get('access-control-allow-origin')).toBeNull();
          return (await response.json()) as { id: string; label: string; role: string; token: string }[];
        }),
      );
      expect(all[0]?.map(({ id }) => id)).toEqual([...personaIds]);
      expect(all[0]?.[0]).toEqual({
        id: 'member',
        label: expect.any(String),
        role: 'member',
        token: expect.any(String),
      });
      for (let i = 0; i < personaIds.length; i += 1) {
        expect(new Set(all.map((personas) => personas[i]?.label)).size).toBe(4);
      }
    }));

  test('publish what a verifier needs', () =>
    served(async (url) => {
      const configuration = await (await fetch(`${url}/.well-known/openid-configuration`)).json();
      expect(configuration).toMatchObject({ issuer, jwks_uri: `${issuer}/dev/jwks.json` });
      const keys = createLocalJWKSet((await (await fetch(`${url}/dev/jwks.json`)).json()) as JSONWebKeySet);
      const [first] = (await (await fetch(`${url}/dev/personas`)).json()) as [{ token: string }];
      const rules = { issuer, audience: developmentAudience, keys };
      expect((await verifyToken(first.token, rules)).roles).toEqual(['member']);
    }));

  test('give a token as OAuth does', () =>
    served(async (url) => {
      const ask = (form: Record<string, string>) =>
        fetch(`${url}/dev/token`, { method: 'POST', body: new URLSearchParams(form) });
      const response = await ask({ grant_type: 'client_credentials', client_id: 'mutual-fund' });
      const answer = (await response.json()) as { access_token: string };
      expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 43_200, scope: 'mutual_fund:200' });
      expect(decodeJwt(answer.access_token).sub).toBe('demo-mutual-fund');
      const stranger = await ask({ grant_type: 'client_credentials', client_id: 'somebody' });
      expect([stranger.status, await stranger.json()]).toEqual([401, { error: 'invalid_client' }]);
      const other = await ask({ grant_type: 'password', client_id: 'member' });
      expect([other.status, await other.json()]).toEqual([400, { error: 'unsupported_grant_type' }]);
    }));
});
