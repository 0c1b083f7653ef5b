import { aGateway, ask, aServer, aSubgraphServer, stopAll } from '../fixtures/gateway';
import { fixtureSupergraph, ledgerSchema, peopleSchema } from '../fixtures/subgraphs';
import { respondJson } from '../../../common/http/respond';

afterEach(stopAll);

describe('another supergraph', () => {
  test('is served without a failed request, and requests under way end on the old one', async () => {
    const people = await aSubgraphServer(peopleSchema);
    const ledger = await aSubgraphServer(ledgerSchema);
    const slow = await aServer((_request, response) => {
      setTimeout(() => respondJson(response, 200, { data: { _entities: [{ balance: 1 }] } }), 300);
    });
    const old = fixtureSupergraph({ people: people.url, ledger: slow.url });
    const next = fixtureSupergraph({ people: people.url, ledger: ledger.url });
    const gateway = await aGateway({ supergraphSdl: old, transports: {}, access: 'none' });
    const underWay = ask(gateway, '{ me { balance } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    let isDone = false;
    const balances = new Set<unknown>();
    const steady = (async () => {
      while (!isDone) balances.add(JSON.stringify((await ask(gateway, '{ me { name } }')).body));
    })();
    await gateway.reload(next);
    expect((await ask(gateway, '{ me { balance } }')).body).toEqual({ data: { me: { balance: 17 } } });
    expect((await underWay).body).toEqual({ data: { me: { balance: 1 } } });
    isDone = true;
    await steady;
    expect([...balances]).toEqual(['{"data":{"me":{"name":"Ann"}}}']);
  });

  test('that cannot be read is refused, and the old one is served on', async () => {
    const gateway = await aGateway();
    await expect(gateway.reload('type Query { a: Int }')).rejects.toThrow();
    expect((await ask(gateway, '{ total }')).body).toEqual({ data: { total: 42 } });
  });
});
