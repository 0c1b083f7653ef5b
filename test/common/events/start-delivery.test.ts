import type { Knex } from 'knex';
import { connect } from '../../../common/database';
import {
  deadLetters,
  publish,
  publishMany,
  releaseDeadLetter,
  startDelivery,
  type DeliveryLog,
  type EventConsumer,
  type RunningDelivery,
} from '../../../common/events';
import { testDatabase, type TestDatabase } from '../../support/database';
import { clock, effects, eventSchema, numbersOf, tell, thingHeard, thingTold, until, writer } from './fixture';

let database: TestDatabase;
let elsewhere: TestDatabase;
let tellers: Knex;
let hearers: Knex;
/** Pools of the deliveries, other than those of the tests: they may be cut. */
let lines: { tellers: Knex; hearers: Knex };
let running: RunningDelivery[] = [];

beforeAll(async () => {
  [database, elsewhere] = [await testDatabase({ subgraphs: [] }), await testDatabase({ subgraphs: [] })];
  tellers = await eventSchema(database, 'tellers');
  hearers = await eventSchema(database, 'hearers');
  const line = (schema: string) =>
    connect({ url: database.url, schema, poolMax: 15, applicationName: `delivery ${schema}` });
  lines = { tellers: line('tellers'), hearers: line('hearers') };
});
afterAll(async () => {
  await Promise.all([lines.tellers.destroy(), lines.hearers.destroy()]);
  await database.drop();
  await elsewhere.drop();
});
beforeEach(async () => {
  for (const db of [tellers, hearers]) {
    await db.raw('truncate event_outbox, event_inbox, event_cursor, effect restart identity');
  }
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
});

async function start(
  consumers: readonly EventConsumer[],
  log?: DeliveryLog,
  db = lines.hearers,
): Promise<RunningDelivery> {
  const services = { tellers: { db: lines.tellers, clock }, hearers: { db, clock } };
  const delivery = await startDelivery({ modules: [{ name: 'hearers', consumers }], services, ...(log && { log }) });
  running.push(delivery);
  return delivery;
}

const written = async (count: number, db = hearers) => until(async () => (await effects(db)).length >= count);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Ends every connection of the deliveries, as an outage of the network or the server would. */
const cutLines = () =>
  hearers.raw(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name ~ '^(delivery|fund events)'`);

test('events are applied one by one as they are committed', async () => {
  await start([writer()]);
  await tell(tellers, 'warm', 0);
  await written(1);
  for (let number = 1; number <= 20; number += 1) {
    await tell(tellers, 'one', number);
    await written(number + 1);
  }
});

test('several deliveries at once apply each event once and in order, although lines are cut', async () => {
  await Promise.all([1, 2, 3].map(() => start([writer(), writer('other')])));
  expect((await cutLines()).rows.length).toBeGreaterThan(6);
  for (let number = 0; number < 40; number += 1) {
    const tellings = upTo(10).map((subject) => ({ subject: `s${subject}`, payload: { number } }));
    await tellers.transaction((trx) => publishMany(trx, thingTold, tellings, { clock }));
    if (number % 13 === 12) await cutLines();
  }
  await until(async () => (await effects(hearers)).length >= 800, 25_000);
  for (const subject of upTo(10)) {
    expect(await numbersOf(hearers, `s${subject}`)).toEqual(upTo(40));
    expect(await numbersOf(hearers, `s${subject}`, 'other')).toEqual(upTo(40));
  }
});

test('what fails is tried again by itself, and what waits behind it follows', async () => {
  let failures = 2;
  const flaky = writer('write-down', (number) => {
    if (number === 0 && failures-- > 0) throw new Error('not yet');
  });
  await start([flaky]);
  for (const number of upTo(3)) await tell(tellers, 'one', number);
  await tell(tellers, 'two', 7);
  await written(4);
  expect(await numbersOf(hearers, 'one')).toEqual(upTo(3));
  expect((await effects(hearers))[0]).toMatchObject({ subject: 'two' });
});

test('a backlog of one subgraph, and its failures, hold up no other', async () => {
  const slow = writer('slow', (number) => {
    if (number % 50 === 0) throw new Error('always');
    return new Promise((resolve) => setTimeout(resolve, 10));
  });
  const watchers = await eventSchema(database, 'watchers');
  const prompt = { ...writer('prompt'), event: thingHeard };
  const services = Object.fromEntries(
    Object.entries({ ...lines, watchers }).map(([name, db]) => [name, { db, clock }]),
  );
  const modules = [
    { name: 'hearers', consumers: [slow] },
    { name: 'watchers', consumers: [prompt] },
  ];
  running.push(await startDelivery({ modules, services }));
  const tellings = upTo(1_500).map((number) => ({ subject: `s${number}`, payload: { number } }));
  await tellers.transaction((trx) => publishMany(trx, thingTold, tellings, { clock }));
  await written(50);
  await hearers.transaction((trx) => publish(trx, thingHeard, { number: 1 }, { subject: 'one', clock }));
  await until(async () => (await effects(watchers)).length === 1, 3_000);
  expect((await effects(hearers)).length).toBeLessThan(1_000);
});

test('a dead letter that is released is applied at once', async () => {
  let broken = true;
  await start([
    writer('write-down', () => {
      if (broken) throw new Error('broken');
    }),
  ]);
  await tell(tellers, 'one', 1);
  await until(async () => (await hearers('event_inbox').where({ state: 'WAITING' })).length === 1);
  await hearers('event_inbox').update({ state: 'DEAD', due_at: null });
  broken = false;
  const [letter] = await deadLetters(hearers);
  await releaseDeadLetter(hearers, letter!, { by: 'operator', reason: 'repaired' });
  await until(async () => (await effects(hearers)).length === 1, 1_500);
});

test('what was published while nobody delivered is applied at the next start', async () => {
  const first = await start([writer()]);
  await tell(tellers, 'one', 0);
  await written(1);
  await first.stop();
  running = [];
  await tell(tellers, 'one', 1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await numbersOf(hearers, 'one')).toEqual([0]);
  await start([writer()]);
  await written(2);
});

test('work that a killed process had in hand is taken up by another', async () => {
  await start([writer()]);
  await tell(tellers, 'one', 0);
  await written(1);
  const job = `select graphile_worker.add_job('events:hearers', payload => json_build_object('subgraph', 'hearers',
    'lane', 0), run_at => now() + interval '1 hour', job_key => ?)`;
  for (const lane of upTo(16)) await hearers.raw(job, [`hearers/${lane}`]);
  await hearers.raw(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a process that was killed'`,
  );
  await tell(tellers, 'one', 1);
  await written(2);
  await hearers.raw('delete from graphile_worker._private_jobs');
});

test('publisher and consumer may have a database each', async () => {
  const far = await eventSchema(elsewhere, 'hearers');
  await start([writer()], undefined, far);
  await tell(tellers, 'one', 1);
  await written(1, far);
  expect(await numbersOf(far, 'one')).toEqual([1]);
});

test('reports neither payloads nor subjects nor texts of errors', async () => {
  const lines: string[] = [];
  const note = (facts: object, message: string) => void lines.push(JSON.stringify({ ...facts, message }));
  await start(
    [
      writer('write-down', () => {
        throw new TypeError('secret 85073003328');
      }),
    ],
    { debug: note, info: note, warn: note, error: note },
  );
  await tell(tellers, 'secret-subject', 424_242);
  await until(async () => lines.length > 0);
  expect(JSON.parse(lines[0]!)).toMatchObject({ consumer: 'write-down', error: 'TypeError', message: 'event put off' });
  expect(lines.join()).not.toMatch(/secret|424242|85073003328/);
});

test('refuses a module without services', async () => {
  const delivery = startDelivery({ modules: [{ name: 'hearers', consumers: [writer()] }], services: {} });
  await expect(delivery).rejects.toThrow('hearers has no services');
});
