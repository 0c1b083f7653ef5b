import { parse } from 'graphql';
import { demoPeople } from '../../cli/demo-people';
import { readSupergraph } from '../../cli/graph';
import { loadModule } from '../../cli/modules';
import { systemClock } from '../../common/clock';
import { publish } from '../../common/events';
import { memberDied } from '../../common/events/catalogue/members/member-died';
import type { HttpServer } from '../../common/http/listen';
import { createLogger } from '../../common/log';
import { subgraphNames } from '../../common/subgraph/module';
import { serveSubgraph } from '../../common/subgraph/serve';
import { defaultSubgraphUrl } from '../../gateway/composition/supergraph';
import { savedOperations } from '../../gateway/explorer/saved-operations';
import { type TestGraph, testGraph } from '../graph/fixture';
import { listenTo } from '../graph/live/events';
import { type RunningHive, startHive } from './hive';

jest.setTimeout(180_000);

/** The operations that clients send; mutations change what the next would find, and are looked at one by one. */
const operations = savedOperations();
const kindOf = (query: string) => {
  const [first] = parse(query).definitions;
  return first?.kind === 'OperationDefinition' ? first.operation : undefined;
};
const queries = operations.filter(({ query }) => kindOf(query) === 'query');
const mutations = operations.filter(({ query }) => kindOf(query) === 'mutation');

let graph: TestGraph;
let hive: RunningHive;
const servers: HttpServer[] = [];

beforeAll(async () => {
  graph = await testGraph({ members: 20, deliver: false });
  let supergraph = readSupergraph();
  for (const name of subgraphNames) {
    const server = await serveSubgraph(await loadModule(name), {
      port: 0,
      host: '127.0.0.1',
      services: graph.services.get(name)!,
      authentication: graph.issuer!.authentication,
      log: createLogger('silent'),
    });
    servers.push(server);
    supergraph = supergraph.replaceAll(defaultSubgraphUrl(name), `${server.url}/graphql`);
  }
  hive = await startHive(supergraph);
});
afterAll(async () => {
  await hive?.stop();
  await Promise.all(servers.map((server) => server.stop()));
  await graph?.end();
});

/** Values for operations whose example has none. */
const values: Readonly<Record<string, object>> = {
  MyAccount: { first: 20 },
  BenefitCase: { id: '00000000-0000-4000-8000-000000000000' },
  Career: { ssin: '85073003328' },
  BelcotaxFiling: { incomeYear: 2025 },
  Statistics: { period: { from: '2026-Q1', to: '2026-Q2' }, by: ['CATEGORY'] },
};

const tokens = () => Promise.all(graph.issuer!.personas.map((persona) => graph.issuer!.tokenOf(persona)));

interface Answer {
  readonly status: number;
  readonly body: any;
}

async function ask(url: string, query: string, variables: string, token?: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'fr',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables: variables === '' ? {} : JSON.parse(variables) }),
  });
  return { status: response.status, body: await response.json() };
}

/** The first of the personas whom our gateway lets ask an operation, and what it answers. */
async function allowed(query: string, variables: string): Promise<{ token: string | undefined; ours: Answer }> {
  for (const token of [undefined, ...(await tokens())]) {
    const ours = await ask(graph.url, query, variables, token);
    if (ours.status !== 401 && ours.status !== 403) return { token, ours };
  }
  throw new Error('nobody may ask it');
}

/** Codes of errors; other routers word and place them in their own way. */
const codes = ({ body }: Answer) => new Set((body.errors ?? []).map(({ extensions }: any) => extensions?.code));

describe('Hive Gateway in front of our subgraphs', () => {
  test('there is something to compare', () => {
    expect([queries.length, mutations.length].every((count) => count > 5)).toBe(true);
  });

  test.each(queries.map(({ name, query, variables }) => [name, query, variables]))(
    '%s is answered as by our gateway',
    async (name, query, example) => {
      const variables = name in values ? JSON.stringify(values[name as string]) : (example as string);
      const { token, ours } = await allowed(query as string, variables);
      expect(ours.status).toBe(200);
      const theirs = await ask(hive.url, query as string, variables, token);
      expect(theirs.body.data).toEqual(ours.body.data);
      expect(codes(theirs)).toEqual(codes(ours));
    },
  );

  test.each(mutations.map(({ name, query, variables }) => [name, query, variables]))(
    '%s reaches the subgraph that does it',
    async (_, query, variables) => {
      const [staff] = graph.issuer!.personas.filter(({ id }) => id === 'client-manager');
      for (const token of [await graph.issuer!.tokenOf(staff!), ...(await tokens())]) {
        const { body } = await ask(hive.url, query, variables, token);
        const isRefused = body.errors?.some(({ extensions }: any) => extensions?.code === 'FORBIDDEN');
        if (isRefused) continue;
        // Done, or refused by a rule of the fund or of the value: not by the router or the way.
        const known = ['INVALID_INPUT', undefined];
        expect(known).toContain(body.errors?.[0]?.extensions?.code);
        expect(body.data ?? body.errors).toBeTruthy();
        return;
      }
      throw new Error('nobody may do it');
    },
  );

  test('a stranger is refused by the subgraph, without its data', async () => {
    const { body } = await ask(hive.url, '{ me { name { last } } }', '');
    expect(body.data?.me ?? null).toBeNull();
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a role that may not read a field is refused by the subgraph', async () => {
    const reporting = graph.issuer!.personas.find(({ id }) => id === 'reporting')!;
    const { body } = await ask(hive.url, '{ me { name { last } } }', '', await graph.issuer!.tokenOf(reporting));
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('a subscription goes through it, completed by other subgraphs', async () => {
    const { memberId } = demoPeople();
    const member = graph.issuer!.personas.find(({ id }) => id === 'member')!;
    const query = `subscription ($memberId: ID!) {
      memberFileChanged(memberId: $memberId) { part member { id account { balance } } } }`;
    const listening = listenTo(hive.url, {
      query,
      variables: { memberId },
      token: await graph.issuer!.tokenOf(member),
    });
    // Hive passes no id on: something happens until it is heard of.
    let heard = false;
    const first = listening.then((stream) => stream.next()).finally(() => (heard = true));
    const { db } = graph.services.get('members')!;
    while (!heard) {
      await db.transaction((trx) =>
        publish(trx, memberDied, { memberId, on: '2026-11-30' }, { subject: memberId, clock: systemClock }),
      );
    }
    expect((await first).data).toMatchObject({
      data: {
        memberFileChanged: { part: 'PERSON', member: { id: memberId, account: { balance: expect.any(String) } } },
      },
    });
    (await listening).leave();
  });
});
