import { anonymous, type Role, type Subject } from '../../../common/access';
import { systemClock } from '../../../common/clock';
import type { HttpServer } from '../../../common/http/listen';
import { createLogger } from '../../../common/log';
import { signCall, signingKey } from '../../../common/subgraph/calls';
import { localSubgraph } from '../../../common/subgraph/local';
import { subgraphNames } from '../../../common/subgraph/module';
import { serveSubgraph } from '../../../common/subgraph/serve';
import { loadModule } from '../../../cli/modules';
import { expectedReaders, type Reader, readers } from '../access/expected-readers';
import { reachedFields } from '../access/walk';
import { noDatabase } from './fixtures';

const key = signingKey('a secret of the gateway and its subgraphs');
const services = { db: noDatabase, clock: systemClock };

/** Somebody who has one role and nothing else. */
function reader(role: Reader): Subject {
  return role === 'anonymous' ? anonymous : { id: `some-${role}`, roles: [role as Role] };
}

describe.each(subgraphNames)('%s, served alone', (name) => {
  let server: HttpServer;

  beforeAll(async () => {
    const module = await loadModule(name);
    const options = { port: 0, host: '127.0.0.1', services, signingKeys: [key] as const, log: createLogger('silent') };
    server = await serveSubgraph(module, options);
  });
  afterAll(() => server.stop());

  /** Asks as the gateway does for somebody; the status and the code of the first error. */
  async function ask(query: string, subject: Subject): Promise<string> {
    const body = JSON.stringify({ query });
    const call = signCall([key], {
      to: name,
      request: { subject, language: 'en', correlationId: 'every-field' },
      body,
    });
    const headers = { 'content-type': 'application/json', ...call };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors?: [{ extensions: { code: string } }] };
    return `${response.status} ${errors?.[0].extensions.code ?? ''}`;
  }

  test('refuses each field to a wrong role, each time to another one', async () => {
    const module = await loadModule(name);
    const { schema } = localSubgraph(module, services);
    const mayRead = expectedReaders(module.typeDefs);
    const served: string[] = [];
    for (const [index, { coordinate, query, way }] of reachedFields(schema).entries()) {
      const wrong = readers.filter((role) => !way.every((one) => mayRead(one).has(role)));
      const role = wrong[index % wrong.length];
      if (role === undefined) continue;
      const answer = await ask(query, reader(role));
      const expected = role === 'anonymous' ? '401 UNAUTHENTICATED' : '403 FORBIDDEN';
      if (answer !== expected) served.push(`${coordinate} ${role} ${answer}`);
    }
    expect(served).toEqual([]);
  }, 120_000);

  test('refuses everything to whoever shows neither signature nor token', async () => {
    const { schema } = localSubgraph(await loadModule(name), services);
    const queries = reachedFields(schema).filter(({ way }) => way.length === 1);
    for (const query of [...queries.map((one) => one.query), '{ __typename }', '{ _service { sdl } }']) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBe(401);
    }
  });
});
