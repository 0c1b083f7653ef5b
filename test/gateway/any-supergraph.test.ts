import { GraphQLError } from 'graphql';
import { respondJson } from '../../common/http/respond';
import { aGateway, ask, aServer, aSubgraphServer, stopAll } from './fixtures/gateway';
import { fixtureSupergraph, ledgerSchema, peopleSchema } from './fixtures/subgraphs';

afterEach(stopAll);

/** A gateway with nothing of ours, over the routing URLs of the supergraph. */
async function plainGateway(ledgerUrl?: string) {
  const people = await aSubgraphServer(peopleSchema);
  const ledger = ledgerUrl ?? (await aSubgraphServer(ledgerSchema)).url;
  const supergraphSdl = fixtureSupergraph({ people: people.url, ledger });
  return aGateway({ supergraphSdl, transports: {}, access: 'none' });
}

describe('any supergraph', () => {
  test('is served from its routing URLs', async () => {
    const { body } = await ask(await plainGateway(), '{ me { name balance } total }');
    expect(body).toEqual({ data: { me: { name: 'Ann', balance: 17 }, total: 42 } });
  });

  test('keeps its own scalars', async () => {
    expect((await ask(await plainGateway(), '{ search(ssin: "anything") }')).body).toEqual({ data: { search: 1 } });
  });

  test('keeps message, code and path of subgraph errors', async () => {
    const error = new GraphQLError('As worded', { path: ['total'], extensions: { code: 'THEIR_CODE' } });
    const ledger = await aServer((_request, response) =>
      respondJson(response, 200, { data: { total: null }, errors: [error] }),
    );
    const { body } = await ask(await plainGateway(ledger.url), '{ total }');
    expect(body.data).toEqual({ total: null });
    expect(body.errors[0]).toMatchObject({ message: 'As worded', path: ['total'], extensions: { code: 'THEIR_CODE' } });
  });

  test('shows its schema', async () => {
    const { body } = await ask(await plainGateway(), '{ __type(name: "Person") { name } }');
    expect(body.data.__type.name).toBe('Person');
  });

  test('says without addresses that a subgraph is down', async () => {
    const { body, text } = await ask(await plainGateway('http://127.0.0.1:1/'), '{ me { name balance } }');
    expect(body.data).toEqual({ me: { name: 'Ann', balance: null } });
    expect(body.errors).toHaveLength(1);
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN/);
  });
});
