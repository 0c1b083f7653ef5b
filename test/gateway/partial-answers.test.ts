import { respond, respondJson } from '../../common/http/respond';
import type { HttpHandler } from '../../common/http/listen';
import { aGateway, ask, aServer, aSubgraphServer, local, stopAll } from './fixtures/gateway';
import { ledgerSchema, peopleSchema } from './fixtures/subgraphs';

afterEach(stopAll);

const query = '{ me { name balance entries { text } } total }';
const secret = 'hunter2 at http://10.1.2.3:4702/';

/** Gateway whose ledger answers over HTTP as told. */
async function withLedger(handler: HttpHandler, deadlineMs = 300) {
  const ledger = await aServer(handler);
  return aGateway({ transports: { people: local(peopleSchema) }, urls: { ledger: ledger.url }, deadlineMs });
}

const troubles: [string, HttpHandler][] = [
  ['hangs up', (_request, response) => void response.destroy()],
  ['never answers', () => undefined],
  [
    'stops in the middle',
    (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"data"'),
  ],
  [
    'answers 502 with a page that holds a password',
    (_request, response) => respond(response, 502, { 'content-type': 'text/html' }, secret),
  ],
  ['answers JSON that is no GraphQL', (_request, response) => respondJson(response, 500, { secret })],
  [
    'answers broken JSON',
    (_request, response) => respond(response, 200, { 'content-type': 'application/json' }, `{"data": ${secret}`),
  ],
  ['answers a list', (_request, response) => respondJson(response, 200, [secret])],
  ['answers data that is a text', (_request, response) => respondJson(response, 200, { data: secret })],
  ['answers errors that are none', (_request, response) => respondJson(response, 200, { errors: [secret] })],
  [
    'answers entities that are none',
    (_request, response) => respondJson(response, 200, { data: { _entities: secret, total: secret } }),
  ],
  [
    'answers texts for objects',
    (_request, response) => respondJson(response, 200, { data: { _entities: [secret], total: [secret] } }),
  ],
  [
    'answers objects for lists',
    (_request, response) =>
      respondJson(response, 200, { data: { _entities: [{ entries: { secret } }], total: { secret } } }),
  ],
  ['redirects', (_request, response) => respond(response, 302, { location: 'http://127.0.0.1:1/' }, '')],
];

describe('when a subgraph', () => {
  test.each(troubles)('%s, its fields are null, the rest is there, and one error says so', async (_, handler) => {
    const gateway = await withLedger(handler);
    const { status, body, text } = await ask(gateway, query, {}, { 'accept-language': 'fr' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ me: { name: 'Ann', balance: null, entries: null }, total: null });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', retryable: true });
    expect(body.errors[0].extensions.fields?.sort()).toEqual(['me.balance', 'me.entries', 'total']);
    expect(text).not.toMatch(/hunter2|10\.1\.2\.3|127\.0\.0\.1|ECONN|fetch failed/);
  });

  test('answers too much, it counts as lost', async () => {
    const gateway = await withLedger((_request, response) => {
      const part = JSON.stringify('x'.repeat(1024 * 1024));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":{"total":1,"x":[');
      for (let i = 0; i < 40 && !response.destroyed; i += 1) response.write(`${part},`);
      response.end('0]}}');
    }, 5000);
    const { body } = await ask(gateway, '{ me { name } total }');
    expect(body.data).toEqual({ me: { name: 'Ann' }, total: null });
    expect(body.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
  });

  test('was down at the start, the gateway serves the others and later that one too', async () => {
    const ledger = await aSubgraphServer(ledgerSchema);
    const gateway = await aGateway({
      transports: { people: local(peopleSchema) },
      urls: { ledger: 'http://127.0.0.1:1/' },
    });
    expect((await ask(gateway, query)).body.data.me.name).toBe('Ann');
    const healed = await aGateway({ transports: { people: local(peopleSchema) }, urls: { ledger: ledger.url } });
    expect((await ask(healed, query)).body).toEqual({
      data: { me: { name: 'Ann', balance: 17, entries: [{ text: 'Notice' }] }, total: 42 },
    });
  });
});

test('over HTTP a subgraph learns language, correlation id and token, and nothing else of the client', async () => {
  let received: Record<string, unknown> = {};
  const gateway = await withLedger((request, response) => {
    received = request.headers;
    respondJson(response, 200, { data: { total: 42 } });
  });
  const headers = {
    authorization: 'Subject-nl',
    'x-correlation-id': 'abcdefgh-1',
    cookie: 'session=1',
    'x-other': 'y',
  };
  await ask(gateway, '{ total }', {}, headers);
  expect(received).toMatchObject({
    authorization: 'Subject-nl',
    'accept-language': 'nl',
    'x-correlation-id': 'abcdefgh-1',
  });
  expect(received).not.toHaveProperty('cookie');
  expect(received).not.toHaveProperty('x-other');
});
