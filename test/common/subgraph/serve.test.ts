import { createLocalJWKSet } from 'jose';
import type { HttpServer } from '../../../common/http/listen';
import { anonymous, type Subject } from '../../../common/access';
import { tokenAuthentication } from '../../../common/access/token';
import { systemClock } from '../../../common/clock';
import { createLogger } from '../../../common/log';
import { signCall, signingKey } from '../../../common/subgraph/calls';
import { partnerRoles } from '../../../common/subgraph/settings';
import { serveSubgraph, type ServeSubgraphOptions } from '../../../common/subgraph/serve';
import { aKey, audience, claims, issuer, type IssuerKey, sign } from '../access/issuer';
import { aModule, noDatabase } from './fixtures';

const key = signingKey('a secret of the gateway and its subgraphs');
const staff: Subject = { id: 'staff-1', roles: ['staff'] };
const entities =
  '{ _entities(representations: [{ __typename: "File", id: "1", birthDate: "1985-07-30" }]) { ... on File { balance age } } }';

let issuerKey: IssuerKey;
const running: HttpServer[] = [];
const lines: string[] = [];

beforeAll(async () => {
  issuerKey = await aKey('one');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  lines.length = 0;
});

/** The subgraph of the fixtures on a free port. */
async function aSubgraph(change: Partial<ServeSubgraphOptions> = {}): Promise<string> {
  const keys = createLocalJWKSet({ keys: [issuerKey.publicJwk] });
  const server = await serveSubgraph(aModule(), {
    port: 0,
    host: '127.0.0.1',
    services: { db: noDatabase, clock: systemClock },
    authentication: tokenAuthentication({ issuer, audience, keys }),
    signingKeys: [key],
    log: createLogger('info', { write: (line) => void lines.push(line) }),
    ...change,
  });
  running.push(server);
  return server.url;
}

/** Sends a body; the answer as status and JSON. */
async function send(url: string, body: string, headers: Record<string, string>) {
  const type = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...type, ...headers }, body });
  const text = await response.text();
  const json: any = JSON.parse(text);
  return { status: response.status, headers: response.headers, text, json, code: json.errors?.[0]?.extensions?.code };
}

/** Asks as the gateway does. */
function askAsGateway(
  url: string,
  query: string,
  request: { subject?: Subject; deadline?: number } = {},
  variables = {},
) {
  const body = JSON.stringify({ query, variables });
  const of = { subject: staff, language: 'nl', correlationId: 'correlation-1', ...request } as const;
  return send(url, body, { ...signCall([key], { to: 'members', request: of, body }) });
}

/** Asks with a token of its own. */
async function askWithToken(url: string, query: string, scope: string, variables = {}, headers = {}) {
  const token = await sign(issuerKey, claims(new Date(), { scope }));
  return send(url, JSON.stringify({ query, variables }), { authorization: `Bearer ${token}`, ...headers });
}

describe('the gateway', () => {
  test('asks for its client, in the client’s language', async () => {
    const { json, headers } = await askAsGateway(await aSubgraph(), '{ whoAmI file { id balance note } }');
    expect(json).toEqual({ data: { whoAmI: 'staff-1 nl', file: { id: '1', balance: '12.34', note: 'internal' } } });
    expect(headers.get('x-correlation-id')).toBe('correlation-1');
    expect(headers.get('content-language')).toBe('nl');
  });

  test('gets entities with what other subgraphs know of them', async () => {
    const { json } = await askAsGateway(await aSubgraph(), entities);
    expect(json).toEqual({ data: { _entities: [{ balance: '12.34', age: 'born 1985-07-30' }] } });
  });

  test('asks for somebody without a token too, and gets what is public', async () => {
    const url = await aSubgraph();
    expect((await askAsGateway(url, '{ twice(amount: "1.00") }', { subject: anonymous })).json.data).toEqual({
      twice: '2.00',
    });
    expect(await askAsGateway(url, '{ file { id } }', { subject: anonymous })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  test('does not get for its client what the client may not read', async () => {
    const member: Subject = { id: 'member-1', roles: ['member'] };
    const { status, json } = await askAsGateway(await aSubgraph(), '{ file { id note } }', { subject: member });
    expect(status).toBe(403);
    expect(json.errors).toMatchObject([
      { message: 'Uw rol laat dit niet toe.', extensions: { code: 'FORBIDDEN', fields: ['file.note'] } },
    ]);
    expect(json.data).toBeUndefined();
  });

  test('is held to no limits of clients', async () => {
    const many = `{ ${Array.from({ length: 100 }, (_, i) => `f${i}: whoAmI`).join(' ')} }`;
    expect((await askAsGateway(await aSubgraph(), many)).status).toBe(200);
    expect(await askWithToken(await aSubgraph(), many, 'staff')).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
  });

  test('is not answered when it no longer waits', async () => {
    const answer = await askAsGateway(await aSubgraph(), '{ whoAmI }', { deadline: Date.now() - 1 });
    expect(answer).toMatchObject({ status: 503, code: 'SUBGRAPH_UNAVAILABLE' });
  });
});

describe('a signed call is refused', () => {
  const body = JSON.stringify({ query: '{ file { note } }' });
  const request = { subject: staff, language: 'en', correlationId: 'correlation-1' } as const;
  const refused = { status: 401, code: 'UNAUTHENTICATED' };

  test('when it is played again', async () => {
    const url = await aSubgraph();
    const headers = { ...signCall([key], { to: 'members', request, body }) };
    expect((await send(url, body, headers)).status).toBe(200);
    expect(await send(url, body, headers)).toMatchObject(refused);
    expect(lines.join()).toMatch(/"fault":"replayed"/);
  });

  test('when its body was changed', async () => {
    const headers = { ...signCall([key], { to: 'members', request, body }) };
    const changed = body.replace('note', 'id  ');
    expect(changed).toHaveLength(body.length);
    expect(await send(await aSubgraph(), changed, headers)).toMatchObject(refused);
  });

  test('when its body is longer than what was signed', async () => {
    const headers = { ...signCall([key], { to: 'members', request, body }) };
    expect((await send(await aSubgraph(), `${body} `, headers)).status).toBe(413);
  });

  test('when a stranger signed it', async () => {
    const stranger = signingKey('another secret that nobody shares with us');
    expect(
      await send(await aSubgraph(), body, { ...signCall([stranger], { to: 'members', request, body }) }),
    ).toMatchObject(refused);
  });

  test('when it was for another subgraph', async () => {
    expect(
      await send(await aSubgraph(), body, { ...signCall([key], { to: 'benefits', request, body }) }),
    ).toMatchObject(refused);
  });

  test('when there is no key to check it by', async () => {
    const url = await aSubgraph({ signingKeys: undefined });
    const answer = await send(url, body, { ...signCall([key], { to: 'members', request, body }) });
    expect(answer).toMatchObject(refused);
  });

  test('even when a valid token goes along', async () => {
    const token = await sign(issuerKey, claims(new Date(), { scope: 'staff' }));
    const headers = { ...signCall([key], { to: 'benefits', request, body }), authorization: `Bearer ${token}` };
    expect(await send(await aSubgraph(), body, headers)).toMatchObject(refused);
  });
});

describe('somebody with a token', () => {
  test('asks the subgraph directly', async () => {
    const { json } = await askWithToken(await aSubgraph(), '{ whoAmI file { note } }', 'staff');
    expect(json).toEqual({ data: { whoAmI: 'person-1 nl', file: { note: 'internal' } } });
  });

  test('is held to the roles of the token', async () => {
    const url = await aSubgraph();
    expect(await askWithToken(url, '{ file { note } }', 'member')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await askWithToken(url, 'mutation { touch }', 'member')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await askWithToken(url, 'mutation { touch }', 'staff')).json.data).toEqual({ touch: true });
  });

  test('gets entities as far as the token opens every field', async () => {
    const url = await aSubgraph();
    expect((await askWithToken(url, entities, 'staff')).json.data._entities).toHaveLength(1);
    expect(await askWithToken(url, entities, 'reporting')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await askWithToken(url, entities.replace('age', 'note'), 'member')).toMatchObject({ status: 403 });
  });

  test('asks for the schema only where that is allowed', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect(await askWithToken(await aSubgraph(), query, 'staff')).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect((await askWithToken(await aSubgraph({ introspection: true }), query, 'staff')).status).toBe(200);
  });

  test('that is not valid is refused', async () => {
    const token = await sign(await aKey('one'), claims(new Date(), { scope: 'staff' }));
    const answer = await send(await aSubgraph(), '{"query":"{ whoAmI }"}', { authorization: `Bearer ${token}` });
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each([
    ['mutual_fund:200', 200],
    ['inasti', 200],
    ['tax_administration', 200],
    ['staff', 403],
    ['member', 403],
    ['reporting', 403],
  ])('of %s comes directly where only partners may: %s', async (scope, status) => {
    const url = await aSubgraph({ directCallers: partnerRoles });
    expect((await askWithToken(url, '{ whoAmI }', scope)).status).toBe(status);
    // For everybody the gateway may ask.
    expect((await askAsGateway(url, '{ whoAmI }')).status).toBe(200);
  });

  test('is refused where no token is accepted', async () => {
    const url = await aSubgraph({ authentication: undefined });
    expect(await askWithToken(url, '{ whoAmI }', 'staff')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

describe('somebody without a token or signature', () => {
  test('is refused everything where the gateway signs', async () => {
    const url = await aSubgraph();
    for (const query of ['{ whoAmI }', '{ __typename }', entities, '{ _service { sdl } }', '{ file { id } }']) {
      expect(await send(url, JSON.stringify({ query }), {})).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    }
  });

  test('gets what is public, and no entities, where it does not', async () => {
    const url = await aSubgraph({ signingKeys: undefined });
    const ask = (query: string) => send(url, JSON.stringify({ query }), {});
    expect((await ask('{ whoAmI }')).json.data).toEqual({ whoAmI: 'anonymous en' });
    for (const query of [entities, '{ _service { sdl } }', '{ file { id } }']) {
      expect(await ask(query)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    }
  });
});

describe('errors', () => {
  test('of the inside stay inside, and go to the log without social security numbers', async () => {
    const url = await aSubgraph();
    const { text, json } = await askWithToken(url, '{ fail(how: "XX000") }', 'staff');
    expect(json.errors[0].extensions).toEqual({ code: 'INTERNAL_ERROR', correlationId: expect.any(String) });
    expect(text).not.toMatch(/select|10\.1\.2\.3/);
    expect(lines.join()).toMatch(/select/);
  });

  test('of a lost database say that it may be tried again', async () => {
    const { json } = await askWithToken(await aSubgraph(), '{ fail(how: "57P01") }', 'staff');
    expect(json.errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', retryable: true });
  });

  test('of values name field and rule, and do not repeat the value', async () => {
    const query = 'query ($ssin: Ssin!) { search(ssin: $ssin) }';
    const { status, json, text } = await askWithToken(await aSubgraph(), query, 'staff', { ssin: '85073003329' });
    expect(status).toBe(400);
    expect(json.errors[0].extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'ssin',
      rule: 'ssin-check-digits',
    });
    expect(text + lines.join()).not.toMatch(/850730/);
  });

  test('are in the caller’s language', async () => {
    const url = await aSubgraph();
    const messages = await Promise.all(
      ['fr', 'nl', 'de', 'en'].map(async (language) => {
        const answer = await askWithToken(url, '{ file { id } }', 'reporting', {}, { 'accept-language': language });
        return answer.json.errors[0].message;
      }),
    );
    expect(new Set(messages).size).toBe(4);
  });

  test('a body that is too large is refused', async () => {
    const url = await aSubgraph({ limits: { body: 1000 } });
    expect(await askWithToken(url, `{ whoAmI } # ${'x'.repeat(1000)}`, 'staff')).toMatchObject({
      status: 413,
      code: 'LIMIT_EXCEEDED',
    });
  });
});

test('health is told without a token', async () => {
  const url = await aSubgraph();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  const ready = await fetch(`${url}/health/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ status: 'not ready', subgraphs: { members: 'down' } });
});

test('a query does not come by GET, where it would stand in logs', async () => {
  expect((await fetch(`${await aSubgraph()}/graphql?query={whoAmI}`)).status).toBe(404);
});
