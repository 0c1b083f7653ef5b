import type { Knex } from 'knex';
import { command } from '../../cli/commands/events';
import type { CommandTools } from '../../cli/command';
import { fixedClock } from '../../common/clock';
import { dropEventTables, createEventTables } from '../../common/events';
import { testDatabase, schemaOf, type TestDatabase } from '../support/database';
import { subgraphNames, type SubgraphName } from '../../common/subgraph/module';

let database: TestDatabase;
const pools = new Map<SubgraphName, Knex>();
let lines: string[];

beforeAll(async () => {
  database = await testDatabase({ subgraphs: [] });
  for (const name of subgraphNames) {
    const db = database.connect(schemaOf(name), { poolMax: 2 });
    await db.raw('create schema ??', [schemaOf(name)]);
    await createEventTables(db);
    pools.set(name, db);
  }
});
afterAll(() => database.drop());
beforeEach(async () => {
  lines = [];
  await pools.get('benefits')!('event_inbox').delete();
});

const tools: CommandTools = {
  services: async (name) => ({ db: pools.get(name)!, clock: tools.clock }),
  clock: fixedClock('2026-11-25T10:00:00Z'),
  signal: new AbortController().signal,
  print: (line) => void lines.push(line),
};
const run = (...args: string[]) => command.run(args, tools);

const id = '00000000-0000-4000-8000-000000000001';
const dead = (state = 'DEAD') =>
  pools.get('benefits')!('event_inbox').insert({
    consumer: 'keep-quarter',
    event_id: id,
    name: 'contributions.quarter-settled',
    version: 1,
    subject: 'member-1',
    payload: {},
    published_at: new Date('2026-11-25T09:00:00Z'),
    state,
    attempts: 12,
    last_error: 'Error: no',
  });
const stateNow = async () => (await pools.get('benefits')!('event_inbox').first('state', 'settled_note')) as object;

test('tells that nothing is open, and what is', async () => {
  await run();
  await dead();
  await run('open');
  expect(lines).toEqual([
    'Every event is applied.',
    expect.stringMatching(/^benefits keep-quarter: 0 pending, 0 waiting, 1 dead, oldest \d+ s$/),
  ]);
});

test('lists dead letters', async () => {
  await dead();
  await run('dead', 'benefits');
  expect(lines).toEqual([
    `keep-quarter ${id} contributions.quarter-settled of 2026-11-25T09:00:00.000Z about member-1: 12 attempts. Error: no`,
  ]);
});

test('releases and sets aside with who and why', async () => {
  await dead();
  await run('release', 'benefits', 'keep-quarter', id, '--by', 'Ada', '--reason', 'repaired');
  expect(await stateNow()).toEqual({ state: 'PENDING', settled_note: 'Ada: repaired' });
  await pools.get('benefits')!('event_inbox').update({ state: 'DEAD' });
  await run('set-aside', 'benefits', 'keep-quarter', id, '--reason', 'told twice', '--by', 'Ada');
  expect(await stateNow()).toEqual({ state: 'SET_ASIDE', settled_note: 'Ada: told twice' });
});

test('replays what was applied', async () => {
  await dead('APPLIED');
  await run('replay', 'benefits', 'keep-quarter', '--from', '2026-11-25T09:00:01Z');
  await run('replay', 'benefits', 'keep-quarter', '--subject', 'member-1');
  expect(lines).toEqual(['0 events are applied again.', '1 events are applied again.']);
});

test.each([
  [['dead', 'nowhere'], 'Name one of the subgraphs'],
  [['release', 'benefits'], 'Name the consumer.'],
  [['release', 'benefits', 'keep-quarter', id, '--by', 'Ada'], 'Say why: --reason TEXT'],
  [['release', 'benefits', 'keep-quarter', id, '--reason', 'x'], 'Say who decides: --by NAME'],
  [['release', 'benefits', 'keep-quarter', 'x', '--by', 'Ada', '--reason', 'x'], 'Give the id of the event'],
  [['release', 'benefits', 'keep-quarter', id, '--by', 'Ada', '--reason', 'x'], 'no dead letter of that id'],
  [['release', 'benefits', 'keep-quarter', id, '--by'], '--by needs a value.'],
  [['replay', 'benefits', 'keep-quarter', '--from', 'yesterday'], '--from needs an instant'],
  [['burn', 'benefits', 'keep-quarter'], 'There is no "burn".'],
])('refuses %j', async (args, reason) => {
  await expect(run(...args)).rejects.toThrow(reason);
});

test('the tables of events can be taken back and made again', async () => {
  const db = pools.get('inasti')!;
  await dropEventTables(db);
  await createEventTables(db);
  await run();
  expect(lines).toEqual(['Every event is applied.']);
});
