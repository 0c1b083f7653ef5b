import { createLocalJWKSet } from 'jose';
import { parse } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { tokenAuthentication } from '../../../common/access/token';
import { systemClock } from '../../../common/clock';
import type { HttpServer } from '../../../common/http/listen';
import { createLogger } from '../../../common/log';
import { type SigningKeys, signingKey } from '../../../common/subgraph/calls';
import { localSubgraph } from '../../../common/subgraph/local';
import type { SubgraphModule, SubgraphName } from '../../../common/subgraph/module';
import type { SubgraphRequest } from '../../../common/subgraph/request';
import { serveSubgraph } from '../../../common/subgraph/serve';
import { gatewayAccess } from '../../../gateway/access';
import { type EngineName, engineNames, type GatewayOptions } from '../../../gateway/start-gateway';
import { inProcessTransport } from '../../../gateway/transports/in-process';
import { aKey, audience, claims, issuer, type IssuerKey, sign } from '../../common/access/issuer';
import { noDatabase } from '../../common/subgraph/fixtures';
import { aGateway, ask, stopAll } from '../fixtures/gateway';
import { contracts, files } from './fixtures';

const keys: SigningKeys = [signingKey('a secret of the gateway and its subgraphs')];
const otherKeys: SigningKeys = [signingKey('another secret that nobody shares with us')];
const services = { db: noDatabase, clock: systemClock };

/** What reached the subgraphs. */
const seen: { subgraph: string; request: SubgraphRequest }[] = [];
const running: HttpServer[] = [];
let issuerKey: IssuerKey;

beforeAll(async () => {
  issuerKey = await aKey('one');
});
afterEach(async () => {
  await stopAll();
  await Promise.all(running.splice(0).map((server) => server.stop()));
  seen.length = 0;
});

const resolvers: Readonly<Record<string, object>> = {
  facts: {
    Query: { file: () => ({ id: '1' }), open: () => 1 },
    File: { income: () => 100, hidden: () => 7 },
  },
  computed: {
    File: {
      career: () => 12,
      band: ({ income }: { income: number }) => income / 10,
      score: ({ hidden }: { hidden: number }) => hidden * 2,
    },
  },
};

/** One of the two fixture subgraphs, which notes who asks. */
function aModule(name: keyof typeof contracts): SubgraphModule {
  return {
    name: name as SubgraphName,
    databaseSchema: name,
    directory: '',
    typeDefs: parse(contracts[name]),
    resolvers: resolvers[name] as GraphQLResolverMap<unknown>,
    createContext: (_services, request) => {
      seen.push({ subgraph: name, request });
      return request;
    },
    consumers: [],
  };
}

const authentication = () =>
  tokenAuthentication({ issuer, audience, keys: createLocalJWKSet({ keys: [issuerKey.publicJwk] }) });

/** Subgraphs over HTTP that believe these keys. */
async function urls(signingKeys: SigningKeys | undefined): Promise<Record<string, string>> {
  const all = await Promise.all(
    (['facts', 'computed'] as const).map(async (name) => {
      const log = createLogger('silent');
      const options = { port: 0, host: '127.0.0.1', services, authentication: authentication(), signingKeys, log };
      const server = await serveSubgraph(aModule(name), options);
      running.push(server);
      return [name, `${server.url}/graphql`];
    }),
  );
  return Object.fromEntries(all);
}

/** A gateway with real access rules. */
function start(engine: EngineName, options: Partial<GatewayOptions>) {
  return aGateway({
    supergraphSdl: files,
    access: gatewayAccess(authentication()),
    transports: {},
    engine,
    ...options,
  });
}

/** Header of a token with a role. */
async function as(scope: string): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await sign(issuerKey, claims(new Date(), { scope }))}` };
}

describe.each(engineNames)('with the engine %s', (engine) => {
  const ways: [string, () => Promise<Partial<GatewayOptions>>][] = [
    ['over signed HTTP', async () => ({ urls: await urls(keys), signingKeys: keys })],
    ['over HTTP with the client’s token', async () => ({ urls: await urls(undefined) })],
    [
      'in this process',
      async () => ({
        transports: {
          facts: inProcessTransport(localSubgraph(aModule('facts'), services)),
          computed: inProcessTransport(localSubgraph(aModule('computed'), services)),
        },
      }),
    ],
  ];

  describe.each(ways)('%s', (_, options) => {
    test('a role gets what it may read, computed fields included', async () => {
      const gateway = await start(engine, await options());
      const { body } = await ask(gateway, '{ open file { income band career } }', {}, await as('member'));
      expect(body).toEqual({ data: { open: 1, file: { income: 100, band: 10, career: 12 } } });
      expect(new Set(seen.map(({ request }) => request.subject.id))).toEqual(new Set(['person-1']));
    });

    test('a field behind @requires is refused before anything is fetched', async () => {
      const gateway = await start(engine, await options());
      const { status, body } = await ask(gateway, '{ file { career band } }', {}, await as('inasti'));
      expect(status).toBe(403);
      expect(body.data).toBeUndefined();
      expect(body.errors).toHaveLength(1);
      expect(body.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', fields: ['file.band'] });
      expect(seen).toEqual([]);
    });

    test('somebody without a token gets what is public and is asked to log on for the rest', async () => {
      const gateway = await start(engine, await options());
      expect((await ask(gateway, '{ open }')).body).toEqual({ data: { open: 1 } });
      seen.length = 0;
      const { status, body, headers } = await ask(gateway, '{ open file { id } }', {}, { 'accept-language': 'fr' });
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(body.errors).toMatchObject([
        { message: 'Veuillez vous connecter.', extensions: { code: 'UNAUTHENTICATED', fields: ['file', 'file.id'] } },
      ]);
      expect(seen).toEqual([]);
    });

    test('a field that a variable leaves out is not refused', async () => {
      const gateway = await start(engine, await options());
      const query = 'query ($more: Boolean!) { file { career income @include(if: $more) } }';
      const by = await as('inasti');
      expect((await ask(gateway, query, { more: false }, by)).body).toEqual({ data: { file: { career: 12 } } });
      expect((await ask(gateway, query, { more: true }, by)).status).toBe(403);
    });
  });

  test('a signed call tells the subgraph why and for whom, and not the token', async () => {
    const gateway = await start(engine, { urls: await urls(keys), signingKeys: keys });
    const headers = {
      ...(await as('member')),
      'x-purpose': 'complaint-handling',
      'x-correlation-id': 'correlation-1',
      'accept-language': 'de',
    };
    await ask(gateway, '{ file { income } }', {}, headers);
    expect(seen).toEqual([
      {
        subgraph: 'facts',
        request: {
          subject: { id: 'person-1', roles: ['member'], memberId: 'member-1', language: 'nl' },
          language: 'de',
          correlationId: 'correlation-1',
          purpose: 'complaint-handling',
          deadline: expect.any(Number),
          via: 'gateway',
        },
      },
    ]);
    const [{ request }] = seen as [(typeof seen)[number]];
    expect((request.deadline ?? 0) - Date.now()).toBeLessThanOrEqual(10_000);
  });

  test.each([
    ['signs with another key', otherKeys],
    ['does not sign', undefined],
  ])('subgraphs do not believe a gateway that %s', async (_, signingKeys) => {
    const gateway = await start(engine, { urls: await urls(keys), signingKeys });
    const { body } = await ask(gateway, '{ open }');
    expect(body.data).toEqual({ open: null });
    expect(seen).toEqual([]);
    expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    const health = await fetch(`${gateway.url}/health/ready`);
    expect([health.status, (await health.json()) as unknown]).toEqual([
      503,
      { status: 'not ready', subgraphs: { facts: 'down', computed: 'down' } },
    ]);
  });
});
