import { createClient } from 'graphql-sse';
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { createLocalJWKSet } from 'jose';
import { tokenAuthentication } from '../../../common/access/token';
import { systemClock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { memberDied } from '../../../common/events/catalogue/members/member-died';
import type { HttpServer } from '../../../common/http/listen';
import { createLogger } from '../../../common/log';
import { type SigningKeys, signingKey } from '../../../common/subgraph/calls';
import { serveSubgraph } from '../../../common/subgraph/serve';
import { readSupergraph } from '../../../cli/graph';
import { gatewayAccess } from '../../../gateway/access';
import { type GatewayOptions, type RunningGateway, startGateway } from '../../../gateway/start-gateway';
import { members } from '../../../subgraphs/members/server';
import { aKey, audience, claims, issuer, type IssuerKey, sign } from '../../common/access/issuer';
import { type TestDatabase, testDatabase } from '../../support/database';
import { type Listening, listenTo, openStream } from './events';

jest.setTimeout(120_000);

const keys: SigningKeys = [signingKey('a secret of the gateway and its subgraphs')];
const log = createLogger('silent');
const publishers = ['members', 'contributions', 'benefits', 'inasti', 'mutual-funds'];
const query = `subscription ($id: ID!) { memberFileChanged(memberId: $id) { id part } }`;

let database: TestDatabase;
let db: Knex;
let server: HttpServer;
let key: IssuerKey;
const gateways: RunningGateway[] = [];
const listening: Listening[] = [];

const authentication = () =>
  tokenAuthentication({ issuer, audience, keys: createLocalJWKSet({ keys: [key.publicJwk] }) });

beforeAll(async () => {
  database = await testDatabase();
  key = await aKey('one');
  db = database.connect('members');
  const outboxes = Object.fromEntries(publishers.map((name) => [name, database.connect(name.replaceAll('-', '_'))]));
  server = await serveSubgraph(members, {
    port: 0,
    host: '127.0.0.1',
    services: { db, clock: systemClock, outboxes },
    authentication: authentication(),
    signingKeys: keys,
    log,
  });
});
afterEach(async () => {
  listening.splice(0).forEach((one) => one.leave());
  await Promise.all(gateways.splice(0).map((one) => one.stop()));
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function gateway(options: Partial<GatewayOptions> = {}): Promise<RunningGateway> {
  const one = await startGateway({
    port: 0,
    host: '127.0.0.1',
    supergraphSdl: readSupergraph(),
    urls: { members: `${server.url}/graphql` },
    signingKeys: keys,
    access: gatewayAccess(authentication()),
    log,
    ...options,
  });
  gateways.push(one);
  return one;
}

/** A token of a member with a file of this id. */
const tokenOf = (id: string, more: object = {}) =>
  sign(key, { ...claims(new Date(), { scope: 'member' }), sub: id, member_id: id, ...more });

async function listen(url: string, id: string, lastEventId?: string): Promise<Listening> {
  const headers: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const one = await listenTo(url, { query, variables: { id }, token: await tokenOf(id), headers });
  listening.push(one);
  return one;
}

const happen = (id: string) =>
  db.transaction((trx) =>
    publish(trx, memberDied, { memberId: id, on: '2026-11-30' }, { subject: id, clock: systemClock }),
  );

describe('gateways over signed HTTP', () => {
  test('any number of them tell the same, each to its clients', async () => {
    const id = randomUUID();
    const [one, two] = [await gateway(), await gateway()];
    const streams = [await listen(one.url, id), await listen(two.url, id), await listen(two.url, id)];
    await happen(id);
    const told = await Promise.all(streams.map((stream) => stream.next()));
    expect(told.map(({ data }) => data.data.memberFileChanged.part)).toEqual(['PERSON', 'PERSON', 'PERSON']);
  });

  test('a gateway that stops breaks its streams off, and the next one goes on where they were', async () => {
    const id = randomUUID();
    const [one, two] = [await gateway(), await gateway()];
    const first = await listen(one.url, id);
    await happen(id);
    const told = await first.next();
    gateways.splice(gateways.indexOf(one), 1);
    await one.stop();
    expect(await first.ended).not.toBe('complete');
    await happen(id);
    const second = await listen(two.url, id, told.id);
    const next = await second.next();
    expect(next.id).not.toBe(told.id);
    await happen(id);
    expect(new Set([told.id, next.id, (await second.next()).id]).size).toBe(3);
  });

  test('another supergraph breaks streams off too', async () => {
    const id = randomUUID();
    const one = await gateway();
    const stream = await listen(one.url, id);
    await one.reload(readSupergraph());
    expect(await stream.ended).not.toBe('complete');
    await listen(one.url, id, stream.lastId);
  });

  test('one subject has so many streams and no more', async () => {
    const id = randomUUID();
    const one = await gateway({ streams: { perSubject: 2, inAll: 10 } });
    await listen(one.url, id);
    const second = await listen(one.url, id);
    const refused = await openStream(one.url, { query, variables: { id }, token: await tokenOf(id) });
    expect([refused.status, await refused.json()]).toMatchObject([
      429,
      { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'streams', maximum: 2 } }] },
    ]);
    second.leave();
    await second.ended;
    let last: Response;
    do last = await openStream(one.url, { query, variables: { id }, token: await tokenOf(id) });
    while (last.status === 429);
    expect(last.status).toBe(200);
    await last.body?.cancel();
  });

  test('a stream ends when its token does', async () => {
    const id = randomUUID();
    const one = await gateway({ streamTimes: { lifetimeMs: 60_000, recheckMs: 20 } });
    // Tokens count thirty seconds longer than they say, so that clocks may differ.
    const exp = Math.floor(Date.now() / 1000) - 29;
    const token = await tokenOf(id, { exp });
    const stream = await listenTo(one.url, { query, variables: { id }, token });
    expect(await stream.ended).not.toBe('complete');
  });

  test('a subgraph that is not there is an outage', async () => {
    const id = randomUUID();
    const one = await gateway({ urls: { members: 'http://127.0.0.1:1/graphql' } });
    const response = await openStream(one.url, { query, variables: { id }, token: await tokenOf(id) });
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', retryable: true } }] },
    ]);
  });
});

describe('the subgraph itself', () => {
  test('gives nobody a stream without a signature or a token', async () => {
    const response = await openStream(server.url, { query, variables: { id: randomUUID() } });
    expect(response.status).toBe(401);
  });
});

test('the client of graphql-sse comes again by itself when a stream breaks off', async () => {
  const id = randomUUID();
  const one = await gateway();
  const client = createClient({
    url: `${one.url}/graphql`,
    headers: { authorization: `Bearer ${await tokenOf(id)}` },
    retryAttempts: 5,
    retry: async () => undefined,
  });
  const results = client.iterate({ query, variables: { id } });
  const next = results.next();
  let heard = false;
  void next.then(() => (heard = true));
  await one.reload(readSupergraph());
  while (!heard) await happen(id);
  expect((await next).value).toMatchObject({ data: { memberFileChanged: { part: 'PERSON' } } });
  await results.return?.();
  client.dispose();
});
