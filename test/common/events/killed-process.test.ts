import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { publishMany, startDelivery } from '../../../common/events';
import { testDatabase, type TestDatabase } from '../../support/database';
import { clock, effects, eventSchema, numbersOf, thingTold, until, writer } from './fixture';

let database: TestDatabase;
let tellers: Knex;
let hearers: Knex;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await testDatabase({ subgraphs: [] });
  tellers = await eventSchema(database, 'tellers');
  hearers = await eventSchema(database, 'hearers', 12);
});
afterAll(async () => {
  for (const child of children) await kill(child);
  await database.drop();
});

function deliverElsewhere(): ChildProcess {
  const program = join(__dirname, 'delivering-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, database.url], { stdio: 'ignore' });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = once(child, 'exit');
  child.kill('SIGKILL');
  await end;
}

test('processes that are killed in the middle of their work lose nothing and do nothing twice', async () => {
  const [subjects, each] = [8, 60];
  const tellings = Array.from({ length: subjects * each }, (_, index) => ({
    subject: `s${index % subjects}`,
    payload: { number: Math.floor(index / subjects) },
  }));
  await tellers.transaction((trx) => publishMany(trx, thingTold, tellings, { clock }));
  for (const share of [0.1, 0.4]) {
    const victim = deliverElsewhere();
    await until(async () => (await effects(hearers)).length >= share * tellings.length, 30_000);
    await kill(victim);
  }
  expect((await effects(hearers)).length).toBeLessThan(tellings.length);
  const delivery = await startDelivery({
    modules: [{ name: 'hearers', consumers: [writer()] }],
    services: { tellers: { db: tellers, clock }, hearers: { db: hearers, clock } },
  });
  await until(async () => (await effects(hearers)).length >= tellings.length);
  await delivery.stop();
  const expected = Array.from({ length: each }, (_, number) => number);
  for (let subject = 0; subject < subjects; subject += 1) {
    expect(await numbersOf(hearers, `s${subject}`)).toEqual(expected);
  }
}, 90_000);
