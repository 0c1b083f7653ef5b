import { createLogger } from '../../common/log';
import type { HttpHandler } from '../../common/http/listen';
import { readBody } from '../../common/http/body';
import { engineNames } from '../../gateway/start-gateway';
import { aGateway, ask, aServer, local, stopAll } from './fixtures/gateway';
import { ledgerSchema } from './fixtures/subgraphs';

afterEach(stopAll);

/** What no client may ever read; subgraphs below put it everywhere. */
const secret = 'SECRET 85.07.30-033.28 select * from person at 10.1.2.3:5432 /srv/app.js:12';
const leaks = /SECRET|secret|85\.07|033\.28|select \*|10\.1\.2\.3|srv|app\.js|html|127\.0\.0\.1|ECONN/i;

type Answer = { readonly type?: string; readonly status?: number; readonly body: string };

const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });

/** An error of a subgraph with something in it that clients must not read. */
const error = (more: object) => json({ data: { me: null }, errors: [{ message: secret, path: ['me'], ...more }] });

const answers: readonly (readonly [string, Answer])[] = [
  ['an HTML page with status 502', { type: 'text/html', status: 502, body: `<html>${secret}</html>` }],
  ['an HTML page that calls itself JSON', { body: `<html>${secret}</html>` }],
  ['nothing', { body: '' }],
  ['half an answer', { body: `{"data":{"me":{"name":"${secret}` }],
  ['a text', json(secret)],
  ['a list', json([secret])],
  ['errors that are a text', json({ errors: secret })],
  ['errors that are texts', json({ errors: [secret] })],
  ['errors that are null', json({ data: null, errors: [null] })],
  ['a code that is not ours', error({ extensions: { code: 'SECRET_CODE', detail: secret } })],
  ['a code that is no text', error({ extensions: { code: { secret } } })],
  ['a stack', error({ extensions: { code: 'INTERNAL_ERROR', stacktrace: [secret], exception: { secret } } })],
  [
    'facts that are secrets',
    error({ extensions: { code: 'INVALID_INPUT', field: '85.07.30-033.28', rule: 'secret-rule' } }),
  ],
  ['a limit that is a secret', error({ extensions: { code: 'LIMIT_EXCEEDED', limit: 'secret.host', maximum: 5432 } })],
  ['fields that are secrets', error({ extensions: { code: 'FORBIDDEN', fields: ['secret.table', '10.1.2.3'] } })],
  ['a remark that is a secret', error({ extensions: { code: 'BAD_REQUEST', detail: secret } })],
  ['a path that is a secret', error({ path: ['me', secret], extensions: { code: 'FORBIDDEN' } })],
  [
    'a path that was not asked for',
    error({ path: ['secretTable', 'secretColumn', 7], extensions: { code: 'FORBIDDEN' } }),
  ],
  ['a path that is a text', error({ path: secret, extensions: { code: 'FORBIDDEN' } })],
  ['a path of objects', error({ path: ['me', { secret }], extensions: { code: 'FORBIDDEN' } })],
  [
    'a status and headers of its own',
    error({ extensions: { code: 'FORBIDDEN', http: { status: 200, headers: { secret } } } }),
  ],
  ['a type that is not there', json({ data: { me: { __typename: secret, id: '1', name: 'a' } } })],
  ['a list where an object belongs', json({ data: { me: [secret] } })],
  ['an object where a text belongs', json({ data: { me: { __typename: 'Person', id: '1', name: { secret } } } })],
  ['extensions', json({ data: { me: null }, extensions: { secret } })],
];

/** A subgraph that answers everything in one way; it says it is up. */
async function hostile({ type = 'application/json', status = 200, body }: Answer): Promise<string> {
  const handler: HttpHandler = async (request, response) => {
    await readBody(request, 1_000_000);
    response.writeHead(status, { 'content-type': type, 'x-powered-by': secret }).end(body);
  };
  return `${(await aServer(handler)).url}/graphql`;
}

async function answered(answer: Answer, engine: (typeof engineNames)[number]) {
  const urls = { people: await hostile(answer) };
  const gateway = await aGateway({
    engine,
    urls,
    transports: { ledger: local(ledgerSchema) },
    log: createLogger('silent'),
  });
  return ask(gateway, '{ me { name } total }', {}, { 'accept-language': 'nl' });
}

describe.each(engineNames)('with the engine %s', (engine) => {
  test.each(answers)('nothing of a subgraph’s own passes: %s', async (_, answer) => {
    const { body, text, headers } = await answered(answer, engine);
    expect(text).not.toMatch(leaks);
    expect(JSON.stringify([...headers])).not.toMatch(/SECRET/);
    expect(body.data).toMatchObject({ total: 42 });
    for (const { message, extensions, path } of body.errors ?? []) {
      expect(extensions).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/), correlationId: expect.any(String) });
      expect(message).toMatch(/^[A-Z]/);
      if (path) expect(path[0]).toBe('me');
    }
  });

  test('an endless answer is given up', async () => {
    const { body, text } = await answered({ body: `{"data":{"me":{"name":"${secret.repeat(1_000_000)}"}}}` }, engine);
    expect(text).not.toMatch(leaks);
    expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', retryable: true } }]);
  });
});
