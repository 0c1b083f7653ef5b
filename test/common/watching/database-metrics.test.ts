import type { Knex } from 'knex';
import { z } from 'zod';
import { Registry } from 'prom-client';
import { systemClock } from '../../../common/clock';
import { defineConsumer, defineEvent, deliverEvents, publish } from '../../../common/events';
import { databaseMetrics } from '../../../common/watching/database-metrics';
import { type TestDatabase, testDatabase } from '../../support/database';

const happened = defineEvent({
  name: 'members.something-happened',
  version: 1,
  description: 'For this test.',
  payload: z.object({ memberId: z.string() }),
});

const consumer = defineConsumer({
  event: happened,
  name: 'note-what-happened',
  apply: async ({ memberId }) => {
    if (memberId === 'bad') throw new Error('it cannot be applied');
  },
});

let database: TestDatabase;
let members: Knex;
let benefits: Knex;
const registry = new Registry();

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['members', 'benefits'] });
  members = database.connect('members', { poolMax: 3 });
  benefits = database.connect('benefits');
  const module = { name: 'benefits' as const, consumers: [consumer] };
  databaseMetrics(registry, [
    { module: { name: 'members', consumers: [] }, db: members, publishers: {} },
    { module, db: benefits, publishers: { members } },
  ]);
});
afterAll(() => database.drop());

async function figure(name: string): Promise<string[]> {
  const text = await registry.getSingleMetricAsString(name);
  return text.split('\n').filter((line) => line !== '' && !/^#|_bucket|_sum/.test(line));
}

/** Value of the only line of a figure that begins so. */
async function value(name: string, start: string): Promise<number> {
  // As Prometheus reads them: all at once, and what it reads is of now.
  const text = await registry.metrics();
  const found = text.split('\n').filter((line) => line.startsWith(`${name}${start}`));
  expect(found).toHaveLength(1);
  return Number(found[0]?.split(' ').at(-1));
}

const happen = (memberId: string) =>
  members.transaction((trx) => publish(trx, happened, { memberId }, { subject: memberId, clock: systemClock }));

describe('figures about databases', () => {
  test('tell how many connections are used, free and waited for', async () => {
    const one = await members.transaction();
    expect(await value('graph_database_connections', '{subgraph="members",state="used"}')).toBe(1);
    await one.rollback();
    expect(await value('graph_database_connections', '{subgraph="members",state="used"}')).toBe(0);
    expect(await value('graph_database_connections_max', '{subgraph="members"}')).toBe(3);
  });

  test('tell how many statements succeeded and failed', async () => {
    const count = async (outcome: string) => {
      const name = 'graph_database_statement_duration_seconds';
      const line = (await figure(name)).find((one) => one.includes('"members"') && one.includes(`"${outcome}"`));
      return Number(line?.split(' ').at(-1) ?? 0);
    };
    const [ok, failed] = [await count('ok'), await count('failed')];
    await members.raw('select 1');
    await members.transaction((trx) => trx.raw('select 2'));
    await members.raw('select from nowhere').catch(() => undefined);
    expect([(await count('ok')) - ok, (await count('failed')) - failed]).toEqual([2, 1]);
  });

  test('tell what did not reach a subgraph yet, and what was given up', async () => {
    await happen('good');
    await happen('bad');
    expect(await value('graph_events_unread', '{subgraph="benefits",publisher="members"}')).toBe(2);
    const consumers = [
      { module: { name: 'members', consumers: [] }, services: { db: members, clock: systemClock } },
      { module: { name: 'benefits', consumers: [consumer] }, services: { db: benefits, clock: systemClock } },
    ];
    await deliverEvents({ consumers }).catch(() => undefined);
    expect(await value('graph_events_unread', '{subgraph="benefits",publisher="members"}')).toBe(0);
    expect(await value('graph_events_open', '{subgraph="benefits",state="WAITING"}')).toBe(1);
    await benefits.raw(
      `update event_inbox set state = 'DEAD', received_at = now() - interval '1 hour' where state = 'WAITING'`,
    );
    expect(await value('graph_events_open', '{subgraph="benefits",state="DEAD"}')).toBe(1);
    expect(await value('graph_events_open_oldest_seconds', '{subgraph="benefits"}')).toBeGreaterThanOrEqual(3600);
  });
});

test('figures of a database that does not answer are left out, and the others are given', async () => {
  const lost = new Registry();
  const { noDatabase } = await import('../subgraph/fixtures');
  databaseMetrics(lost, [{ module: { name: 'members', consumers: [] }, db: noDatabase, publishers: {} }]);
  expect(await lost.metrics()).toMatch(/graph_database_connections\{subgraph="members",state="free"\} 0/);
});
