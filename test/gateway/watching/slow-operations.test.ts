import { createLogger } from '../../../common/log';
import { operationLabels } from '../../../gateway/watching/operation-labels';
import { planText } from '../../../gateway/watching/plan-text';
import { aGateway, ask, local, stopAll } from '../fixtures/gateway';
import { ledgerSchema, peopleSchema } from '../fixtures/subgraphs';
import type { SubgraphTransport } from '../../../gateway/transports/transport';

afterEach(stopAll);

/** A transport that answers only after so many milliseconds of real time. */
function late(transport: SubgraphTransport, ms: number): SubgraphTransport {
  return {
    ...transport,
    async execute(fetch) {
      const end = performance.now() + ms;
      while (performance.now() < end) await new Promise(setImmediate);
      return transport.execute(fetch);
    },
  };
}

async function served(slowOperationMs: number, query: string) {
  const lines: string[] = [];
  const gateway = await aGateway({
    log: createLogger('info', { write: (line) => void lines.push(line) }),
    watching: { labels: operationLabels(['Known']), slowOperationMs },
    transports: { people: local(peopleSchema), ledger: late(local(ledgerSchema), 25) },
  });
  await ask(gateway, query, {}, { 'x-correlation-id': 'correlation-1' });
  return lines.filter((line) => line.includes('slow operation')).map((line) => JSON.parse(line) as unknown);
}

describe('the log of slow operations', () => {
  test('tells plan and fetches of an operation that took long', async () => {
    expect(await served(20, 'query Known { me { name balance } }')).toMatchObject([
      {
        level: 40,
        correlationId: 'correlation-1',
        operation: 'Known',
        document: expect.stringMatching(/^[0-9a-f]{12}$/),
        ms: expect.any(Number),
        fetches: [
          { subgraph: 'people', outcome: 'ok' },
          { subgraph: 'ledger', outcome: 'ok' },
        ],
        codes: [],
        plan: [
          'sequence',
          expect.stringMatching(/^ {2}fetch people: \{ me \{/),
          expect.stringMatching(/^ {2}fetch ledger at depth 1: .*_entities/),
        ],
      },
    ]);
  });

  test('says nothing of a quick one, and nothing when it is off', async () => {
    expect(await served(60_000, '{ me { name } }')).toEqual([]);
    expect(await served(0, '{ me { name balance } }')).toEqual([]);
  });

  test('holds nothing that a client wrote: no name, alias, value or variable', async () => {
    const query = `query Anns_85073003328($name_85073003328: Int = 85) {
      alias_85073003328: search(ssin: "85073003328", input: { born: "1985-07-30", limit: $name_85073003328 }, years: [1985])
      total }`;
    const [line] = await served(20, query);
    expect(line).toMatchObject({ operation: 'other' });
    expect(JSON.stringify((line as { plan: unknown }).plan)).toMatch(/search\(.*ssin: \\"\\"/);
    expect(JSON.stringify(line)).not.toMatch(/8507|1985|Anns|alias|name_/);
  });

  test('a plan of nothing is empty', () => expect(planText(undefined)).toEqual([]));
});
