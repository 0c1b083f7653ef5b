import { createLocalJWKSet } from 'jose';
import { tokenAuthentication } from '../../../common/access/token';
import { createLogger } from '../../../common/log';
import { serveSubgraph } from '../../../common/subgraph/serve';
import { mutualFunds } from '../../../subgraphs/exchanges/mutual-funds/server';
import { aKey, audience, claims, issuer, sign } from '../../common/access/issuer';
import { testDatabase, type TestDatabase } from '../../support/database';
import { apply, recorded } from '../events';
import { operation } from '../operations';
import { clock } from '../subgraph';
import { attestationMessage } from './attestations';

let database: TestDatabase;
let server: Awaited<ReturnType<typeof serveSubgraph>>;
let token: string;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  const db = database.connect('mutual_funds');
  await apply(mutualFunds, db, ...recorded());
  const key = await aKey('one');
  const authentication = tokenAuthentication({ issuer, audience, keys: createLocalJWKSet({ keys: [key.publicJwk] }) });
  token = await sign(key, claims(new Date(), { scope: 'mutual_fund:200', member_id: undefined }));
  const options = { port: 0, host: '127.0.0.1', services: { db, clock }, authentication };
  server = await serveSubgraph(mutualFunds, { ...options, log: createLogger('silent') });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

it('a message of 5,000 notifications goes straight to the subgraph, without the gateway', async () => {
  const id = (index: number) => `0f8fad5b-d9cb-469f-a165-${String(index).padStart(12, '0')}`;
  const message = attestationMessage(Array.from({ length: 5_000 }, (_, index) => ({ id: id(index) })));
  expect(message.length).toBeGreaterThan(4_000_000);
  const body = JSON.stringify({
    query: operation('SubmitIndemnityAttestations'),
    variables: { input: { idempotencyKey: 'large', message } },
  });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  expect(await response.json()).toEqual({
    data: {
      submitIndemnityAttestations: { __typename: 'SubmitIndemnityAttestationsSuccess', accepted: 5_000, rejected: [] },
    },
  });
}, 60_000);
