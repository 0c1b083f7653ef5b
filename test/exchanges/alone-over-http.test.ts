import { parse, validate } from 'graphql';
import { createLocalJWKSet } from 'jose';
import { readKit, readOperation, runKit, type Ask } from '../../cli/exchange-kit/kit';
import { tokenAuthentication } from '../../common/access/token';
import { createLogger } from '../../common/log';
import { localSubgraph } from '../../common/subgraph/local';
import { serveSubgraph } from '../../common/subgraph/serve';
import { inasti } from '../../subgraphs/exchanges/inasti/server';
import { mutualFunds } from '../../subgraphs/exchanges/mutual-funds/server';
import { taxCertificates } from '../../subgraphs/exchanges/tax-certificates/server';
import { aKey, audience, claims, issuer, sign } from '../common/access/issuer';
import { schemaOf, testDatabase, type TestDatabase } from '../support/database';
import { affiliated, apply, recorded, settled } from './events';
import { clock } from './subgraph';

const stops: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

describe.each([
  { module: mutualFunds, persona: 'mutual-fund', scope: 'mutual_fund:200', least: 9 },
  { module: inasti, persona: 'inasti', scope: 'inasti', least: 2 },
  { module: taxCertificates, persona: 'tax-administration', scope: 'tax_administration', least: 1 },
])('$module.name over HTTP, without gateway and without any other part', ({ module, persona, scope, least }) => {
  it('answers its partner as recorded in the kit', async () => {
    const database: TestDatabase = await testDatabase({ subgraphs: [module.name] });
    stops.push(() => database.drop());
    const db = database.connect(schemaOf(module.name));
    await apply(module, db, ...recorded());
    await apply(module, db, ...affiliated());
    await apply(module, db, ...settled('2026-Q1'));
    const key = await aKey('one');
    const authentication = tokenAuthentication({
      issuer,
      audience,
      keys: createLocalJWKSet({ keys: [key.publicJwk] }),
    });
    const token = await sign(key, claims(new Date(), { scope, member_id: undefined }));
    const services = { db, clock };
    const server = await serveSubgraph(module, {
      ...{ port: 0, host: '127.0.0.1', services, authentication },
      log: createLogger('silent'),
    });
    stops.push(() => server.stop());
    const ask: Ask = async (_persona, query, variables) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const body = JSON.stringify({ query, variables });
      return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).json();
    };
    const { schema } = localSubgraph(module, services);
    const cases = readKit().filter(
      (one) => one.persona === persona && validate(schema, parse(readOperation(one.operation))).length === 0,
    );
    expect(cases.length).toBeGreaterThanOrEqual(least);
    for await (const { name, problems } of runKit(ask, cases)) expect([name, ...problems]).toEqual([name]);
  }, 60_000);
});
