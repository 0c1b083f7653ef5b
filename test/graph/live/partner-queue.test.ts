import { createClient } from 'graphql-sse';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { systemClock } from '../../../common/clock';
import { defineFlow } from '../../../common/exchange/flows';
import { defineMessageKind, queueMessages } from '../../../common/exchange/messages';
import { type TestGraph, testGraph } from '../fixture';
import { listenTo, openStream } from './events';

jest.setTimeout(120_000);

const kind = defineMessageKind({
  name: 'NOTE',
  layout: 1,
  description: 'For this test.',
  payload: z.object({ text: z.string() }),
  flow: defineFlow({ id: 'notes', legalContext: 'TEST:NOTES', deliberation: null, purpose: 'A test', data: ['notes'] }),
});

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph({ members: 5, deliver: false });
});
afterAll(() => graph.end());

async function tokenOf(persona: string): Promise<string> {
  return graph.issuer!.tokenOf(graph.issuer!.personas.find(({ id }) => id === persona)!);
}

/** Queues messages to a partner, as another process might. */
function queue(subgraph: 'mutual-funds' | 'inasti', counterparty: string, ...texts: string[]): Promise<void> {
  return graph.services.get(subgraph)!.db.transaction((trx) => {
    const message = (text: string) => ({
      counterparty,
      memberId: randomUUID(),
      reference: 'note/1',
      version: 0,
      status: 'CREATION' as const,
      payload: { text },
    });
    return queueMessages(trx, kind, texts.map(message), systemClock);
  });
}

const partners = [
  ['mutual-fund', 'mutual-funds', 'mutual-fund:200', 'mutualFundMessageQueued', 'mutualFundMessages'],
  ['inasti', 'inasti', 'inasti', 'inastiMessageQueued', 'inastiMessages'],
] as const;

describe.each(partners)('the queue of %s', (persona, subgraph, counterparty, field, list) => {
  const query = `subscription ($after: String) { queued: ${field}(after: $after) { cursor node { number payload } } }`;
  const listen = async (variables: object = {}, headers: Record<string, string> = {}) =>
    listenTo(graph.url, { query, variables, headers, token: await tokenOf(persona) });

  test('is told as messages are queued, and goes on after a loss without one lost or doubled', async () => {
    const first = await listen();
    await queue(subgraph, counterparty, 'one', 'two');
    const told = [await first.next(), await first.next()];
    expect(told.map(({ data }) => JSON.parse(data.data.queued.node.payload).text)).toEqual(['one', 'two']);
    first.leave();
    await queue(subgraph, counterparty, 'three');
    const second = await listen({}, { 'last-event-id': told[0]!.id! });
    await queue(subgraph, counterparty, 'four');
    const rest = [await second.next(), await second.next(), await second.next()];
    expect(rest.map(({ data }) => JSON.parse(data.data.queued.node.payload).text)).toEqual(['two', 'three', 'four']);
    expect(rest.map(({ id, data }) => id === data.data.queued.cursor)).toEqual([true, true, true]);
    second.leave();
  });

  test('a cursor of the list is where a stream goes on', async () => {
    await queue(subgraph, counterparty, 'before');
    const { data } = await graph.ask(`{ ${list}(first: 100) { pageInfo { endCursor } } }`, { as: persona });
    const stream = await listen({ after: data[list].pageInfo.endCursor });
    await queue(subgraph, counterparty, 'after');
    expect(JSON.parse((await stream.next()).data.data.queued.node.payload).text).toBe('after');
    stream.leave();
  });

  test('what goes to another partner is not told', async () => {
    const stream = await listen();
    await queue(subgraph, 'mutual-fund:300', 'for another');
    await queue(subgraph, counterparty, 'for me');
    expect(JSON.parse((await stream.next()).data.data.queued.node.payload).text).toBe('for me');
    stream.leave();
  });

  test.each(['member', 'client-manager', 'reporting'])('%s gets no stream', async (other) => {
    const response = await openStream(graph.url, { query, token: await tokenOf(other) });
    expect(response.status).toBe(403);
  });
});

test('the client of graphql-sse reads a query over a stream of one event too', async () => {
  const client = createClient({ url: `${graph.url}/graphql` });
  const results = client.iterate({ query: '{ documentCatalog { __typename } }' });
  expect((await results.next()).value).toMatchObject({ data: { documentCatalog: expect.any(Array) } });
  expect((await results.next()).done).toBe(true);
  client.dispose();
});
