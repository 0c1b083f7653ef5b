import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../../../../common/http/body';
import { respondJson } from '../../../../common/http/respond';
import { createLogger } from '../../../../common/log';
import { createMetrics } from '../../../../common/watching/registry';
import { GatewayMetrics } from '../../../../gateway/watching/gateway-metrics';
import { operationLabels } from '../../../../gateway/watching/operation-labels';
import type { ResilienceOptions } from '../../../../gateway/transports/resilience/guarded-calls';
import { aGateway, ask, aServer, local, openAccess, stopAll } from '../../fixtures/gateway';
import { peopleSchema } from '../../fixtures/subgraphs';

afterEach(stopAll);

type Act = (response: ServerResponse, request: IncomingMessage) => void;

const answer: Act = (response) => respondJson(response, 200, { data: { total: 1, _entities: [{ balance: 1 }] } });
const unavailable: Act = (response) => respondJson(response, 503, { reason: 'restarting' });
const hangUp: Act = (response) => void response.destroy();
const broken: Act = (response) => respondJson(response, 500, { reason: 'a fault' });

/** A ledger that does what it is told, call by call; the last act is for all further calls. */
async function aLedger(...acts: Act[]) {
  const calls: { query: string; headers: IncomingMessage['headers'] }[] = [];
  const server = await aServer(async (request, response) => {
    const { query } = JSON.parse((await readBody(request, 100_000)).toString());
    const act = acts[Math.min(calls.length, acts.length - 1)] as Act;
    calls.push({ query, headers: request.headers });
    act(response, request);
  });
  return { url: server.url, calls };
}

/** A gateway with the people in its process and the ledger over HTTP. */
function gatewayOver(url: string, resilience: ResilienceOptions = {}, options: Parameters<typeof aGateway>[0] = {}) {
  const transports = { people: local(peopleSchema) };
  return aGateway({
    transports,
    urls: { ledger: url },
    resilience: { jitterMs: 1, ...resilience },
    sharesReads: false,
    ...options,
  });
}

/** Figures of a gateway in a registry. */
function watchedBy(registry: ReturnType<typeof createMetrics>) {
  const labels = operationLabels([]);
  return { metrics: new GatewayMetrics(registry, labels), labels, slowOperationMs: 0 };
}

const codes = (body: { errors?: { extensions: { code: string } }[] }) =>
  body.errors?.map(({ extensions }) => extensions.code);

describe('a read that found nobody', () => {
  test.each([
    ['503', unavailable],
    ['a connection that was cut', hangUp],
  ])('is tried once more: %s', async (_, fault) => {
    const ledger = await aLedger(fault, answer);
    const { body } = await ask(await gatewayOver(ledger.url), '{ total }');
    expect(body).toEqual({ data: { total: 1 } });
    expect(ledger.calls).toHaveLength(2);
  });

  test('is not tried a third time', async () => {
    const ledger = await aLedger(unavailable, unavailable, answer);
    const { body } = await ask(await gatewayOver(ledger.url), '{ total }');
    expect([body.data, codes(body)]).toEqual([{ total: null }, ['SUBGRAPH_UNAVAILABLE']]);
    expect(body.errors[0].extensions.retryable).toBe(true);
    expect(ledger.calls).toHaveLength(2);
  });

  test('is not tried again when the subgraph read it', async () => {
    const ledger = await aLedger(broken, answer);
    expect(codes((await ask(await gatewayOver(ledger.url), '{ total }')).body)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(ledger.calls).toHaveLength(1);
  });

  test('is not tried again beyond the budget', async () => {
    const ledger = await aLedger(unavailable);
    const gateway = await gatewayOver(ledger.url, { retries: { ratio: 0, saved: 2 } });
    for (let times = 0; times < 4; times += 1) await ask(gateway, '{ total }');
    expect(ledger.calls).toHaveLength(4 + 2);
  });
});

test('a mutation is never tried again', async () => {
  const people = await aLedger(unavailable, answer);
  const gateway = await aGateway({ transports: {}, urls: { people: people.url }, resilience: { jitterMs: 1 } });
  const { body } = await ask(gateway, 'mutation { rename(name: "x") { id } }');
  expect(codes(body)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(people.calls).toHaveLength(1);
});

describe('a subgraph that does not answer', () => {
  test('is not asked any more after some failures, and again after a while; its breaker is shown', async () => {
    let time = 0;
    const ledger = await aLedger(...Array<Act>(3).fill(unavailable), answer);
    const registry = createMetrics();
    const watching = watchedBy(registry);
    const state = async () => (await registry.getSingleMetric('graph_gateway_breaker_state')?.get())?.values[0]?.value;
    const breaker = { failures: 3, openMs: 1000, now: () => time };
    const gateway = await gatewayOver(ledger.url, { breaker, retries: { ratio: 0, saved: 0 } }, { watching });
    expect(await state()).toBe(0);
    for (let times = 0; times < 5; times += 1) {
      const { body } = await ask(gateway, '{ me { name balance } }');
      expect([body.data, codes(body)]).toEqual([{ me: { name: 'Ann', balance: null } }, ['SUBGRAPH_UNAVAILABLE']]);
    }
    expect([ledger.calls.length, await state()]).toEqual([3, 2]);
    time += 1000;
    expect(await state()).toBe(1);
    expect((await ask(gateway, '{ me { name balance } }')).body).toEqual({ data: { me: { name: 'Ann', balance: 1 } } });
    expect((await ask(gateway, '{ total }')).body).toEqual({ data: { total: 1 } });
    expect(ledger.calls).toHaveLength(5);
    expect(await state()).toBe(0);
  });

  test('takes up no more than its part of the gateway', async () => {
    const waiting: (() => void)[] = [];
    let arrived: () => void = () => undefined;
    const full = new Promise<void>((resolve) => (arrived = resolve));
    const ledger = await aLedger((response, request) => {
      waiting.push(() => answer(response, request));
      if (waiting.length === 2) arrived();
    });
    const gateway = await gatewayOver(ledger.url, { bulkhead: { concurrent: 2, waiting: 0 } });
    const held = [ask(gateway, '{ total }'), ask(gateway, '{ total }')];
    await full;
    const { body } = await ask(gateway, '{ me { name } total }');
    expect([body.data, codes(body)]).toEqual([{ me: { name: 'Ann' }, total: null }, ['SUBGRAPH_UNAVAILABLE']]);
    for (const go of waiting) go();
    expect((await Promise.all(held)).map((one) => one.body.data)).toEqual([{ total: 1 }, { total: 1 }]);
  });

  test('serves those who wait when a turn comes', async () => {
    const waiting: (() => void)[] = [];
    let arrived: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (arrived = resolve));
    const ledger = await aLedger((response, request) => {
      waiting.push(() => answer(response, request));
      arrived();
    }, answer);
    const gateway = await gatewayOver(ledger.url, { bulkhead: { concurrent: 1, waiting: 5 } });
    const held = Array.from({ length: 4 }, () => ask(gateway, '{ total }'));
    await first;
    waiting[0]?.();
    expect((await Promise.all(held)).map((one) => one.body.data)).toEqual(Array(4).fill({ total: 1 }));
  });
});

describe('the deadline of an operation', () => {
  test('goes along as a header, no later than the client asked for', async () => {
    const ledger = await aLedger(answer);
    const gateway = await gatewayOver(ledger.url, {}, { limits: { operationMs: 20_000 } });
    const before = Date.now();
    await ask(gateway, '{ total }');
    const given = Number(ledger.calls[0]?.headers['x-deadline']);
    expect(given).toBeGreaterThanOrEqual(before + 20_000);
    expect(given).toBeLessThanOrEqual(Date.now() + 20_000);
    const soon = Date.now() + 10_000;
    await ask(gateway, '{ total }', {}, { 'x-deadline': String(soon) });
    expect(ledger.calls[1]?.headers['x-deadline']).toBe(String(soon));
  });

  test('that has passed asks nobody', async () => {
    const ledger = await aLedger(answer);
    const gateway = await gatewayOver(ledger.url);
    const { body } = await ask(gateway, '{ me { name } total }', {}, { 'x-deadline': String(Date.now() - 1) });
    expect(codes(body)).toEqual(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']);
    expect(ledger.calls).toHaveLength(0);
  });

  test('ends the waiting for a subgraph that is silent, and for one in this process', async () => {
    const ledger = await aLedger(() => undefined);
    const silent = { ...local(peopleSchema), execute: () => new Promise<never>(() => undefined) };
    const gateway = await gatewayOver(ledger.url, {}, { transports: { people: silent }, limits: { operationMs: 200 } });
    const { body } = await ask(gateway, '{ me { name } total }');
    expect(body.data).toEqual({ me: null, total: null });
  });

  test('of one fetch is shorter than that of the operation', async () => {
    const ledger = await aLedger(() => undefined);
    const gateway = await gatewayOver(ledger.url, {}, { limits: { fetchMs: 100, operationMs: 3_600_000 } });
    const { body } = await ask(gateway, '{ me { name } total }');
    expect(body.data).toEqual({ me: { name: 'Ann' }, total: null });
  });
});

test('an answer beyond the size that may come is not read', async () => {
  const ledger = await aLedger((response) => respondJson(response, 200, { data: { total: 1 }, x: 'x'.repeat(2000) }));
  const gateway = await gatewayOver(ledger.url, {}, { limits: { subgraphAnswer: 1000 } });
  const { body } = await ask(gateway, '{ me { name } total }');
  expect(body.data).toEqual({ me: { name: 'Ann' }, total: null });
  expect(ledger.calls).toHaveLength(1);
});

test('a gateway starts and answers while no subgraph is up', async () => {
  const gateway = await aGateway({ transports: {}, access: openAccess, log: createLogger('silent') });
  const { status, body } = await ask(gateway, '{ total __typename }');
  expect([status, body.data]).toEqual([200, { total: null, __typename: 'Query' }]);
});
