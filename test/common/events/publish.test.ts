import type { Knex } from 'knex';
import { defineEvent, publish, publishMany, publisherOf } from '../../../common/events';
import { testDatabase, type TestDatabase } from '../../support/database';
import { clock, eventSchema, tell, thingTold } from './fixture';

let database: TestDatabase;
let db: Knex;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: [] });
  db = await eventSchema(database, 'tellers');
});
afterAll(() => database.drop());
beforeEach(() => db('event_outbox').delete());

const rows = () =>
  db('event_outbox').select('name', 'version', 'subject', 'payload', 'published_at').orderBy('position');

describe('a definition', () => {
  test.each(['Members.member-died', 'members', 'members.', 'members.memberDied', 'members.member died', 'members.a.b'])(
    'is refused the name %s',
    (name) => expect(() => defineEvent({ ...thingTold, name })).toThrow('an event is named'),
  );

  test.each([0, -1, 1.5, Number.NaN])('is refused version %d', (version) =>
    expect(() => defineEvent({ ...thingTold, version })).toThrow('a version is a whole number'),
  );

  test('tells its publisher', () =>
    expect(publisherOf({ name: 'mutual-funds.indemnity-attested' })).toBe('mutual-funds'));
});

describe('publish', () => {
  test('writes the event with the time of the injected clock', async () => {
    const id = await tell(db, 'one', 1);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await rows()).toEqual([
      { name: 'tellers.thing-told', version: 1, subject: 'one', payload: { number: 1 }, published_at: clock.now() },
    ]);
  });

  test('keeps nothing when the transaction of the fact is rolled back', async () => {
    const fact = db.transaction(async (trx) => {
      await publish(trx, thingTold, { number: 1 }, { subject: 'one', clock });
      throw new Error('the fact could not be written');
    });
    await expect(fact).rejects.toThrow('the fact could not be written');
    expect(await rows()).toEqual([]);
  });

  test('refuses a payload that is not what the definition says, naming the field and never its value', async () => {
    const wrong = { number: 'eleven 85073003328' } as unknown as { number: number };
    const refusal = await tell(db, 'one', wrong.number).catch((error: Error) => error);
    expect(refusal).toMatchObject({
      name: 'InvalidPayload',
      message: 'tellers.thing-told version 1: number (invalid_type)',
    });
    expect(await rows()).toEqual([]);
  });

  test('leaves out what the definition does not describe', async () => {
    const more = { number: 1, ssin: '85073003328' };
    await db.transaction((trx) => publish(trx, thingTold, more, { subject: 'one', clock }));
    expect((await rows())[0].payload).toEqual({ number: 1 });
  });

  test('makes a second transaction on the same subject wait, and no other', async () => {
    const order: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let started: () => void = () => undefined;
    const published = new Promise<void>((resolve) => (started = resolve));
    const first = db.transaction(async (trx) => {
      await publish(trx, thingTold, { number: 1 }, { subject: 'one', clock });
      started();
      await held;
      order.push('first');
    });
    await published;
    const second = tell(db, 'one', 2).then(() => order.push('second'));
    await tell(db, 'another', 1).then(() => order.push('another'));
    release();
    await Promise.all([first, second]);
    expect(order).toEqual(['another', 'first', 'second']);
    const ofOne = (await rows()).filter(({ subject }) => subject === 'one');
    expect(ofOne.map(({ payload }) => payload.number)).toEqual([1, 2]);
  });
});

describe('publishMany', () => {
  const tellings = function* (count: number) {
    for (let number = 1; number <= count; number += 1) yield { subject: `s${number % 7}`, payload: { number } };
  };

  test('writes more than one statement holds, in the order given', async () => {
    const count = await db.transaction((trx) => publishMany(trx, thingTold, tellings(12_001), { clock }));
    expect(count).toBe(12_001);
    const numbers = (await rows()).map(({ payload }) => payload.number);
    expect(numbers).toEqual(Array.from({ length: 12_001 }, (_, index) => index + 1));
  });

  test('takes events that come one by one, and none', async () => {
    const slow = async function* () {
      yield { subject: 'one', payload: { number: 1 } };
    };
    expect(await db.transaction((trx) => publishMany(trx, thingTold, slow(), { clock }))).toBe(1);
    expect(await db.transaction((trx) => publishMany(trx, thingTold, [], { clock }))).toBe(0);
    expect(await rows()).toHaveLength(1);
  });

  test('keeps nothing when one of many is wrong', async () => {
    const events = [...tellings(6_000), { subject: 'one', payload: { number: 0.5 } }];
    const run = db.transaction((trx) => publishMany(trx, thingTold, events, { clock }));
    await expect(run).rejects.toThrow('number (invalid_type)');
    expect(await rows()).toEqual([]);
  });
});

test('every table and column of events is described in the database', async () => {
  const { rows: bare } = await db.raw(`
    select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = 'tellers'::regnamespace and c.relkind = 'r' and c.relname like 'event\\_%'
      and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null)`);
  expect(bare).toEqual([]);
});
