import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace-base';
import type { Knex } from 'knex';
import { parse } from 'graphql';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { HttpServer } from '../../../common/http/listen';
import { createLogger } from '../../../common/log';
import { systemClock } from '../../../common/clock';
import { signingKey, type SigningKeys } from '../../../common/subgraph/calls';
import { serveSubgraph } from '../../../common/subgraph/serve';
import { isTraceparent, startTracing, traceStatements, type Tracing } from '../../../common/tracing';
import { statementText } from '../../../common/tracing/statements';
import { operationLabels } from '../../../gateway/watching/operation-labels';
import { composeSubgraphs } from '../../../gateway/composition/supergraph';
import { gatewayAccess } from '../../../gateway/access';
import { aGateway, ask, stopAll } from '../../gateway/fixtures/gateway';
import { anonymous } from '../../../common/access/subject';
import { type TestDatabase, testDatabase } from '../../support/database';
import { aModule, linked } from '../subgraph/fixtures';

const keys: SigningKeys = [signingKey('a secret of the gateway and its subgraphs')];
const sdl = `${linked}
  scalar Ssin
  type Query { count(ssin: Ssin!): Int @policy(policies: [["public"]]) fail: Int @policy(policies: [["public"]]) }`;

let database: TestDatabase;
let db: Knex;
let server: HttpServer;
const exporters = { gateway: new InMemorySpanExporter(), subgraph: new InMemorySpanExporter() };
let tracing: { gateway: Tracing; subgraph: Tracing };

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['members'] });
  db = database.connect('members');
  const start = async (service: 'gateway' | 'subgraph') =>
    (await startTracing({ service, env: {}, exporter: exporters[service] })) as Tracing;
  tracing = { gateway: await start('gateway'), subgraph: await start('subgraph') };
  traceStatements(db, tracing.subgraph, 'members');
  const resolvers = {
    Query: {
      count: async (_: unknown, { ssin }: { ssin: string }) =>
        (await db('event_outbox').where({ subject: ssin }).whereRaw(`name <> 'an inlined 85073003328'`)).length,
      fail: async () => db.raw('select from nowhere'),
    },
  };
  server = await serveSubgraph(aModule({ sdl, resolvers }), {
    port: 0,
    host: '127.0.0.1',
    services: { db, clock: systemClock },
    signingKeys: keys,
    tracing: tracing.subgraph,
    log: createLogger('silent'),
  });
});
beforeEach(() => Object.values(exporters).forEach((exporter) => exporter.reset()));
afterEach(stopAll);
afterAll(async () => {
  await server.stop();
  await Promise.all(Object.values(tracing).map((one) => one.stop()));
  await database.drop();
});

/** A gateway over the subgraph above, traced unless told otherwise. */
function gateway(isTraced = true) {
  const { supergraphSdl } = composeSubgraphs([{ name: 'members', url: `${server.url}/graphql`, typeDefs: parse(sdl) }]);
  const labels = operationLabels(['Count']);
  return aGateway({
    supergraphSdl,
    transports: {},
    signingKeys: keys,
    access: gatewayAccess({ authenticate: async () => anonymous }),
    ...(isTraced && { watching: { labels, slowOperationMs: 0, tracing: tracing.gateway } }),
  });
}

interface Told {
  readonly name: string;
  readonly parent: string | undefined;
  readonly id: string;
  readonly trace: string;
  readonly attributes: object;
  readonly status: ReadableSpan['status'];
}

/** Every span that was recorded, the outermost first. */
function spans(): Told[] {
  const all = [...exporters.gateway.getFinishedSpans(), ...exporters.subgraph.getFinishedSpans()].map((span) => ({
    name: span.name,
    parent: span.parentSpanContext?.spanId,
    id: span.spanContext().spanId,
    trace: span.spanContext().traceId,
    attributes: span.attributes,
    status: span.status,
  }));
  const depth = ({ parent }: Told): number => {
    const outer = all.find(({ id }) => id === parent);
    return outer ? depth(outer) + 1 : 0;
  };
  return all.sort((one, other) => depth(one) - depth(other));
}

const query = 'query Count($ssin: Ssin!) { count(ssin: $ssin) }';
const variables = { ssin: '85073003328' };

describe('a request that is traced', () => {
  test('is one trace from the gateway over the signed call to the statement', async () => {
    const { body } = await ask(await gateway(), query, variables);
    expect(body).toEqual({ data: { count: 0 } });
    const [request, fetch, subgraph, statement, ...rest] = spans() as [Told, Told, Told, Told];
    expect(rest).toEqual([]);
    expect([request.name, fetch.name, subgraph.name, statement.name]).toEqual([
      'query Count',
      'fetch members',
      'subgraph members',
      'select',
    ]);
    expect([request.parent, fetch.parent, subgraph.parent, statement.parent]).toEqual([
      undefined,
      request.id,
      fetch.id,
      subgraph.id,
    ]);
    expect(new Set(spans().map(({ trace }) => trace)).size).toBe(1);
    expect(statement.attributes).toMatchObject({ 'db.system.name': 'postgresql', 'db.namespace': 'members' });
  });

  test('tells no value: neither a variable nor what was written into a statement', async () => {
    await ask(await gateway(), query, variables);
    await ask(await gateway(), '{ count(ssin: "85073003328") }');
    const all = [...exporters.gateway.getFinishedSpans(), ...exporters.subgraph.getFinishedSpans()];
    const told = JSON.stringify(
      all.map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
    );
    expect(told).toMatch(/select \* from/);
    expect(told).not.toMatch(/85073003328|inlined/);
  });

  test('goes on with the trace of the client', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await ask(await gateway(), query, variables, { traceparent });
    expect(spans()).toHaveLength(4);
    expect(spans()[0]).toMatchObject({ trace: '0af7651916cd43dd8448eb211c80319c', parent: 'b7ad6b7169203331' });
    expect(new Set(spans().map(({ trace }) => trace)).size).toBe(1);
  });

  test('tells by our own words what failed', async () => {
    const { body } = await ask(await gateway(), '{ fail }');
    expect(body.errors[0].extensions.code).toBe('INTERNAL_ERROR');
    expect(spans().map(({ status }) => status.message)).toEqual(['INTERNAL_ERROR', 'errors', 'errors', 'failed']);
    expect(JSON.stringify(spans())).not.toMatch(/nowhere.*does not exist/);
  });

  test('a request that nobody traces leaves nothing', async () => {
    await ask(await gateway(false), query, variables);
    expect(exporters.gateway.getFinishedSpans()).toEqual([]);
  });
});

describe('tracing', () => {
  test('is off unless an address says where to, or when it is switched off', async () => {
    expect(await startTracing({ service: 'gateway', env: {} })).toBeUndefined();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_SDK_DISABLED: 'true' };
    expect(await startTracing({ service: 'gateway', env })).toBeUndefined();
  });

  test('sends its spans to the address in the environment', async () => {
    let received = '';
    const collector = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => (received += `${request.url} ${chunk.toString()}`));
      request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'send-span.ts')], {
      env: { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: address },
      stdio: 'ignore',
    });
    await new Promise((resolve) => child.once('exit', resolve));
    collector.close();
    expect(received).toMatch(/^\/v1\/traces /);
    expect(received).toMatch(/"gateway"/);
  }, 60_000);

  test.each([
    ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', true],
    ['00-00000000000000000000000000000000-b7ad6b7169203331-01', false],
    ['00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01', false],
    ['01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', false],
    ['85073003328', false],
    [undefined, false],
  ])('%s names a span: %s', (text, is) => expect(isTraceparent(text)).toBe(is));

  test('statements keep placeholders and lose values', () => {
    expect(
      statementText(`select *\n from "member" where ssin = ? and name = 'O''Hara' and number = 85073003328 limit 10`),
    ).toBe('select * from "member" where ssin = ? and name = ? and number = ? limit 10');
  });
});
