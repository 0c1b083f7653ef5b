import { aGateway, local, stopAll } from './fixtures/gateway';
import { ledgerSchema, peopleSchema } from './fixtures/subgraphs';

afterEach(stopAll);

const up = async () => true;
const down = async () => false;
const people = local(peopleSchema);
const ledger = local(ledgerSchema);

async function ready(url: string) {
  const answer = await fetch(`${url}/health/ready`);
  return { code: answer.status, body: await answer.json() };
}

describe('health', () => {
  test('live as soon as the process answers', async () => {
    const { url } = await aGateway({ readiness: { database: down } });
    const answer = await fetch(`${url}/health/live`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'live' }]);
  });

  test('ready when subgraphs and database are up', async () => {
    const { url } = await aGateway({ readiness: { database: up } });
    const body = { status: 'ready', subgraphs: { people: 'up', ledger: 'up' }, database: 'up' };
    expect(await ready(url)).toEqual({ code: 200, body });
  });

  test('not ready while the database is down', async () => {
    const { url } = await aGateway({ readiness: { database: down } });
    expect(await ready(url)).toMatchObject({ code: 503, body: { status: 'not ready', database: 'down' } });
  });

  test('not ready until each subgraph was up once; the loss of one afterwards leaves it degraded', async () => {
    const answers = [false, true, false];
    const flaky = { ...ledger, isUp: async () => answers.shift() ?? false };
    const { url } = await aGateway({ transports: { people, ledger: flaky } });
    expect(await ready(url)).toMatchObject({ code: 503, body: { subgraphs: { people: 'up', ledger: 'down' } } });
    expect(await ready(url)).toMatchObject({ code: 200, body: { status: 'ready' } });
    expect(await ready(url)).toMatchObject({ code: 200, body: { status: 'degraded' } });
  });

  test('patience with a subgraph that never was up ends', async () => {
    const { url } = await aGateway({ transports: { people, ledger: { ...ledger, isUp: down } }, patienceMs: 0 });
    expect(await ready(url)).toMatchObject({ code: 200, body: { status: 'degraded' } });
  });

  test('not ready when every subgraph is down, over HTTP too', async () => {
    const { url } = await aGateway({ transports: {}, patienceMs: 0 });
    expect(await ready(url)).toMatchObject({ code: 503, body: { subgraphs: { people: 'down', ledger: 'down' } } });
  });
});
