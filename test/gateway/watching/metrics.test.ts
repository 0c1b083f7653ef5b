import type { Registry } from 'prom-client';
import { createLogger } from '../../../common/log';
import { createMetrics, serveMetrics } from '../../../common/watching/registry';
import { watchSettings } from '../../../common/watching/settings';
import { GatewayMetrics } from '../../../gateway/watching/gateway-metrics';
import { operationLabels } from '../../../gateway/watching/operation-labels';
import type { GatewayWatching } from '../../../gateway/watching/watching';
import { aGateway, ask, local, stopAll } from '../fixtures/gateway';
import { fixtureSupergraph, peopleSchema } from '../fixtures/subgraphs';
import { SubgraphFailure, type SubgraphTransport } from '../../../gateway/transports/transport';

afterEach(stopAll);

/** A gateway whose figures can be read; it knows the operation Known. */
function watched() {
  const registry = createMetrics();
  const labels = operationLabels(['Known', 'Other']);
  const metrics = new GatewayMetrics(registry, labels);
  const watching: GatewayWatching = { metrics, labels, slowOperationMs: 0 };
  return { registry, metrics, watching };
}

/** The lines of a figure that are not zero, without its buckets. */
async function figure(registry: Registry, name: string): Promise<string[]> {
  const text = await registry.getSingleMetricAsString(name);
  return text.split('\n').filter((line) => !/^#|_bucket|_sum| 0$/.test(line) && line !== '');
}

const lost: SubgraphTransport = {
  execute: async () => Promise.reject(new SubgraphFailure('timeout')),
  isUp: async () => false,
};

describe('figures of the gateway', () => {
  test('requests are counted by published name, kind and outcome; what else clients call theirs is one', async () => {
    const { registry, watching } = watched();
    const gateway = await aGateway({ watching });
    await ask(gateway, 'query Known { me { name } }');
    await ask(gateway, 'query Known { me { name } }');
    await ask(gateway, 'query Mine_85073003328 { me { name } }');
    await ask(gateway, '{ nonsense }');
    await ask(gateway, 'mutation Other { rename(name: "a") { name } }');
    expect(await figure(registry, 'graph_gateway_request_duration_seconds')).toEqual([
      'graph_gateway_request_duration_seconds_count{operation="Known",type="query",outcome="ok"} 2',
      'graph_gateway_request_duration_seconds_count{operation="other",type="query",outcome="ok"} 1',
      'graph_gateway_request_duration_seconds_count{operation="other",type="none",outcome="refused"} 1',
      'graph_gateway_request_duration_seconds_count{operation="Other",type="mutation",outcome="ok"} 1',
    ]);
    expect(await registry.metrics()).not.toMatch(/85073003328|nonsense/);
  });

  test('errors are counted by operation, code and field; a lost subgraph by its reason', async () => {
    const { registry, watching } = watched();
    const gateway = await aGateway({ watching, transports: { people: local(peopleSchema), ledger: lost } });
    await ask(gateway, 'query Known { me { id alias: balance ... on Person { entries { text } } } }');
    expect(await figure(registry, 'graph_gateway_errors_total')).toEqual([
      'graph_gateway_errors_total{operation="Known",code="SUBGRAPH_UNAVAILABLE"} 1',
    ]);
    expect((await figure(registry, 'graph_gateway_field_errors_total')).sort()).toEqual([
      'graph_gateway_field_errors_total{field="Person.balance",code="SUBGRAPH_UNAVAILABLE"} 1',
      'graph_gateway_field_errors_total{field="Person.entries",code="SUBGRAPH_UNAVAILABLE"} 1',
    ]);
    expect(await figure(registry, 'graph_gateway_fetch_duration_seconds')).toEqual([
      'graph_gateway_fetch_duration_seconds_count{subgraph="people",outcome="ok"} 1',
      'graph_gateway_fetch_duration_seconds_count{subgraph="ledger",outcome="timeout"} 1',
    ]);
  });

  test('fields are counted under their own names, those of fragments included', async () => {
    const { registry, watching } = watched();
    const gateway = await aGateway({ watching });
    const query = 'query Known { me { ...F } } fragment F on Person { a: name friends { name } }';
    for (let time = 0; time < 3; time += 1) await ask(gateway, query);
    expect((await figure(registry, 'graph_gateway_field_requests_total')).sort()).toEqual([
      'graph_gateway_field_requests_total{field="Person.friends"} 3',
      'graph_gateway_field_requests_total{field="Person.name"} 3',
      'graph_gateway_field_requests_total{field="Query.me"} 3',
    ]);
  });

  test('the cache of operations tells hits and misses, across a reload too', async () => {
    const { registry, watching } = watched();
    const gateway = await aGateway({ watching });
    for (const query of ['{ me { id } }', '{ me { id } }', '{ me { name } }']) await ask(gateway, query);
    await gateway.reload(fixtureSupergraph());
    await ask(gateway, '{ me { id } }');
    const lookups = await figure(registry, 'graph_gateway_cache_lookups_total');
    expect(lookups).toContain('graph_gateway_cache_lookups_total{cache="operations",result="hit"} 1');
    expect(lookups).toContain('graph_gateway_cache_lookups_total{cache="operations",result="miss"} 3');
    expect(await figure(registry, 'graph_gateway_cache_entries')).toContain(
      'graph_gateway_cache_entries{cache="operations"} 1',
    );
  });

  test('the state of a breaker is asked for when the figures are read', async () => {
    const { registry, metrics } = watched();
    let state: 'closed' | 'open' = 'closed';
    metrics.watchBreaker('people', () => state);
    expect(await figure(registry, 'graph_gateway_breaker_state')).toEqual([]);
    state = 'open';
    expect(await figure(registry, 'graph_gateway_breaker_state')).toEqual([
      'graph_gateway_breaker_state{subgraph="people"} 2',
    ]);
  });

  test('they are served on a port of their own, and nowhere else', async () => {
    const { registry, watching } = watched();
    const gateway = await aGateway({ watching });
    const server = await serveMetrics(registry, { port: 0, host: '127.0.0.1' });
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toMatch(/^process_cpu_seconds_total /m);
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404);
    await server.stop();
  });
});

test('a gateway that nobody watches keeps no figures and answers the same', async () => {
  const gateway = await aGateway({ log: createLogger('silent') });
  expect((await ask(gateway, '{ me { name } }')).body).toEqual({ data: { me: { name: 'Ann' } } });
});

describe('settings', () => {
  test('are off unless asked for', () => {
    expect(watchSettings({})).toEqual({ metrics: undefined, slowOperationMs: 1000 });
    expect(watchSettings({ METRICS_PORT: '9464', SLOW_OPERATION_MS: '0' })).toEqual({
      metrics: { port: 9464, host: '127.0.0.1' },
      slowOperationMs: 0,
    });
  });

  test.each([
    ['METRICS_PORT', '65536'],
    ['METRICS_PORT', 'many'],
    ['SLOW_OPERATION_MS', '-1'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => watchSettings({ [name]: value })).toThrow(name);
  });
});
