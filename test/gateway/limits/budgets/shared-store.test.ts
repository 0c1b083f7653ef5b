import { createLogger } from '../../../../common/log';
import { anonymous } from '../../../../common/access/subject';
import { openBudgets } from '../../../../gateway/limits/budgets/open-budgets';
import { testDatabase, type TestDatabase } from '../../../support/database';
import type { IncomingMessage } from 'node:http';

let database: TestDatabase;
beforeAll(async () => (database = await testDatabase({ subgraphs: [] })));
afterAll(() => database.drop());

const from = (remoteAddress: string) => ({ socket: { remoteAddress }, headers: {} }) as unknown as IncomingMessage;

test('two gateways share budgets through PostgreSQL, where no address can be read', async () => {
  const env = {
    DATABASE_URL: database.url,
    SUBGRAPH_SIGNING_KEY: 'only-for-tests-0123456789abcdef0123456789',
    BUDGET_ANONYMOUS_REQUESTS: '5',
    BUDGET_ANONYMOUS_COST: '1000',
  };
  const log = createLogger('silent');
  const gateways = [openBudgets(env, log), openBudgets(env, log)];
  const [one, other] = gateways.map(({ budgets }) => budgets);
  const asker = one?.askerOf(from('192.0.2.77'), anonymous);
  if (!one || !other || !asker) throw new Error('no budgets');
  for (let times = 0; times < 5; times += 1) expect(one.countRequest(asker)).toBeUndefined();
  one.countCost(asker, 900);
  await one.tell();
  expect(other.countRequest(asker)).toBeUndefined();
  other.countCost(asker, 1);
  await other.tell();
  expect(other.countRequest(asker)).toMatchObject({ limit: 'requestsPerMinute', value: 7, maximum: 5 });
  expect(other.countCost(asker, 100)).toMatchObject({ limit: 'costPerMinute', value: 1001, maximum: 1000 });
  const rows = await database.connect('gateway')('budget').select();
  expect(rows.map(({ points }) => points).sort()).toEqual([6, 901]);
  expect(JSON.stringify(rows)).not.toContain('192.0.2');
  await Promise.all(gateways.map((gateway) => gateway.stop()));
});

test('a gateway counts alone while its database is not there', async () => {
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', BUDGET_ANONYMOUS_REQUESTS: '1' };
  const { budgets, stop } = openBudgets(env, createLogger('silent'));
  const asker = budgets?.askerOf(from('192.0.2.1'), anonymous);
  if (!budgets || !asker) throw new Error('no budgets');
  expect(budgets.countRequest(asker)).toBeUndefined();
  expect(budgets.countRequest(asker)).toMatchObject({ maximum: 1 });
  await stop();
});
