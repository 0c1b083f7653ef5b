import type { Knex } from 'knex';
import {
  deadLetters,
  defineConsumer,
  deliverEvents,
  eventBacklog,
  EventNotApplied,
  publish,
  publishMany,
  releaseDeadLetter,
  replayEvents,
  setAsideDeadLetter,
  type EventConsumer,
} from '../../../common/events';
import { mostAttempts } from '../../../common/events/delivery/backoff';
import { testDatabase, type TestDatabase } from '../../support/database';
import { clock, effects, eventSchema, numbersOf, participant, tell, thingHeard, thingTold, writer } from './fixture';

let database: TestDatabase;
let tellers: Knex;
let hearers: Knex;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: [] });
  tellers = await eventSchema(database, 'tellers');
  hearers = await eventSchema(database, 'hearers');
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const db of [tellers, hearers]) {
    await db.raw('truncate event_outbox, event_inbox, event_cursor, effect restart identity');
  }
});

const deliver = (...consumers: EventConsumer[]) =>
  deliverEvents({
    publishers: [participant('tellers', tellers)],
    consumers: [participant('hearers', hearers, consumers)],
  });

/** Delivers although a consumer fails; tells what it threw. */
const deliverFailing = (...consumers: EventConsumer[]) =>
  deliver(...consumers).then(
    () => undefined,
    (error: Error) => error,
  );

const failOn = (...bad: number[]) =>
  writer('write-down', (number) => {
    if (bad.includes(number)) throw new Error(`number ${number} of 85.07.30-033.28 cannot be written`);
  });

/** Tries until the event is given up. */
async function exhaust(consumer: EventConsumer): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) await deliverFailing(consumer);
}

describe('delivery', () => {
  test('applies each event once, however often it is asked', async () => {
    await tell(tellers, 'one', 1);
    await tell(tellers, 'two', 1);
    const applied = await deliver(writer());
    expect(applied.map(({ subgraph, consumer, event, subject }) => [subgraph, consumer, event, subject])).toEqual([
      ['hearers', 'write-down', 'tellers.thing-told', 'one'],
      ['hearers', 'write-down', 'tellers.thing-told', 'two'],
    ]);
    expect(await deliver(writer())).toEqual([]);
    expect(await effects(hearers)).toHaveLength(2);
  });

  test('hands the envelope and the clock to the consumer', async () => {
    const id = await tell(tellers, 'one', 1);
    const seen: unknown[] = [];
    await deliver(writer('write-down', (_, context) => void seen.push(context.event, context.clock.now())));
    expect(seen).toEqual([{ id, publishedAt: clock.now(), subject: 'one' }, clock.now()]);
  });

  test('keeps the order of each subject over pages and batches', async () => {
    const tellings = Array.from({ length: 4_500 }, (_, index) => ({
      subject: `s${index % 5}`,
      payload: { number: index },
    }));
    await tellers.transaction((trx) => publishMany(trx, thingTold, tellings, { clock }));
    expect(await deliver(writer())).toHaveLength(4_500);
    for (let subject = 0; subject < 5; subject += 1) {
      const expected = tellings.filter((one) => one.subject === `s${subject}`).map(({ payload }) => payload.number);
      expect(await numbersOf(hearers, `s${subject}`)).toEqual(expected);
    }
  });

  test('delivers what applying an event publishes, and comes to an end', async () => {
    const hear = defineConsumer({
      event: thingTold,
      name: 'hear',
      apply: async ({ number }, { trx, event: { subject } }) => {
        await publish(trx, thingHeard, { number }, { subject, clock });
      },
    });
    const noticed: number[] = [];
    const notice = defineConsumer({
      event: thingHeard,
      name: 'notice',
      apply: async ({ number }) => void noticed.push(number),
    });
    await tell(tellers, 'one', 1);
    const all = [participant('tellers', tellers, [notice]), participant('hearers', hearers, [hear])];
    const applied = await deliverEvents({ consumers: all });
    expect(applied.map(({ consumer }) => consumer)).toEqual(['hear', 'notice']);
    expect(noticed).toEqual([1]);
  });

  test('keeps nothing of what a failing consumer wrote or published', async () => {
    await tell(tellers, 'one', 1);
    const consumer = defineConsumer({
      event: thingTold,
      name: 'fail-late',
      apply: async ({ number }, { trx, event: { subject } }) => {
        await trx('effect').insert({ consumer: 'fail-late', subject, number });
        await publish(trx, thingHeard, { number }, { subject, clock });
        throw new Error('too late');
      },
    });
    expect(await deliverFailing(consumer)).toBeInstanceOf(EventNotApplied);
    expect(await effects(hearers)).toEqual([]);
    expect(await hearers('event_outbox')).toEqual([]);
  });

  test('gives a consumer that joins later everything that was published before', async () => {
    await tell(tellers, 'one', 1);
    await deliver(writer('first'));
    await tell(tellers, 'one', 2);
    await deliver(writer('first'), writer('second'));
    expect(await numbersOf(hearers, 'one', 'first')).toEqual([1, 2]);
    expect(await numbersOf(hearers, 'one', 'second')).toEqual([1, 2]);
  });

  test('passes over versions that the consumer does not listen to', async () => {
    const second = { ...thingTold, version: 2 };
    await tellers.transaction((trx) => publish(trx, second, { number: 9 }, { subject: 'one', clock }));
    await tell(tellers, 'one', 1);
    await deliver(writer());
    expect(await numbersOf(hearers, 'one')).toEqual([1]);
  });

  test('refuses two consumers of one name', async () => {
    await expect(deliver(writer(), writer())).rejects.toThrow('hearers has two consumers write-down');
  });
});

describe('a transaction that commits late', () => {
  test('is not missed although later positions were read before it', async () => {
    const slow = await tellers.transaction();
    await publish(slow, thingTold, { number: 1 }, { subject: 'slow', clock });
    await tell(tellers, 'fast', 2);
    await deliver(writer());
    expect(await effects(hearers)).toMatchObject([{ subject: 'fast' }]);
    await slow.commit();
    await deliver(writer());
    expect(await effects(hearers)).toMatchObject([{ subject: 'fast' }, { subject: 'slow' }]);
    expect(await deliver(writer())).toEqual([]);
  });

  test('is not missed when it began before and published after what was read', async () => {
    const slow = await tellers.transaction();
    await slow.raw('select pg_current_xact_id()');
    await tell(tellers, 'fast', 1);
    await deliver(writer());
    await publish(slow, thingTold, { number: 2 }, { subject: 'slow', clock });
    await slow.commit();
    await tell(tellers, 'fast', 3);
    await deliver(writer());
    expect(await numbersOf(hearers, 'slow')).toEqual([2]);
    expect(await numbersOf(hearers, 'fast')).toEqual([1, 3]);
  });
});

describe('a consumer that fails', () => {
  test('holds up the later events of the subject, and nothing else', async () => {
    for (const number of [1, 2, 3]) {
      await tell(tellers, 'one', number);
      await tell(tellers, 'two', number + 10);
    }
    const failure = await deliverFailing(failOn(2), writer('other'));
    expect(failure).toMatchObject({
      message: 'hearers: write-down could not apply tellers.thing-told',
      cause: { message: 'number 2 of 85.07.30-033.28 cannot be written' },
    });
    expect(await numbersOf(hearers, 'one')).toEqual([1]);
    expect(await numbersOf(hearers, 'two')).toEqual([11, 12, 13]);
    expect(await numbersOf(hearers, 'one', 'other')).toEqual([1, 2, 3]);
  });

  test('goes on in order once it no longer fails', async () => {
    for (const number of [1, 2, 3]) await tell(tellers, 'one', number);
    await deliverFailing(failOn(1));
    await deliverFailing(failOn(2));
    await deliver(writer());
    expect(await numbersOf(hearers, 'one')).toEqual([1, 2, 3]);
    expect(await eventBacklog(hearers)).toEqual([]);
  });

  test('is found out when it swallows an error of the database', async () => {
    for (const number of [1, 2, 3, 4, 5]) await tell(tellers, `s${number}`, number);
    const swallowing = writer('write-down', async (number, { trx }) => {
      if (number === 3) await trx.raw('select 1 / 0').catch(() => undefined);
    });
    await deliverFailing(swallowing);
    expect((await effects(hearers)).map(({ number }) => number).sort()).toEqual([1, 2, 4, 5]);
    expect(await eventBacklog(hearers)).toMatchObject([{ consumer: 'write-down', pending: 0, waiting: 1, dead: 0 }]);
  });

  test('leaves a summary without long numbers or statements', async () => {
    await tell(tellers, 'one', 1);
    await tell(tellers, 'two', 2);
    const failing = writer('write-down', async (number, { trx }) => {
      if (number === 2) await trx('effect').insert({ nothing: '85073003328' });
      throw new Error('85.07.30-033.28 and BE68 5390 0754 7034 are wrong');
    });
    await deliverFailing(failing);
    const kept = await hearers('event_inbox').select('last_error').orderBy('number');
    expect(kept).toEqual([{ last_error: 'Error: … and BE… are wrong' }, { last_error: 'database error 42703' }]);
  });
});

describe('a consumer of several at once', () => {
  const inOneGo = (bad: readonly number[], sizes: number[] = []) =>
    ({
      ...failOn(...bad),
      applyAll: async (events, { trx }) => {
        sizes.push(events.length);
        if (events.some(({ payload }) => bad.includes(payload.number))) throw new Error('one of them is wrong');
        const rows = events.map(({ payload, event }) => ({
          consumer: 'write-down',
          subject: event.subject,
          number: payload.number,
        }));
        await trx('effect').insert(rows);
      },
    }) satisfies ReturnType<typeof writer>;

  test('has the effect of one after another', async () => {
    const sizes: number[] = [];
    for (let number = 0; number < 50; number += 1) await tell(tellers, 'one', number);
    await deliver(inOneGo([], sizes));
    expect(sizes).toEqual([50]);
    expect(await numbersOf(hearers, 'one')).toEqual(Array.from({ length: 50 }, (_, number) => number));
  });

  test('is split until the one that fails is alone', async () => {
    for (let number = 0; number < 40; number += 1) await tell(tellers, number === 17 ? 'bad' : 'good', number);
    await deliverFailing(inOneGo([17]));
    const expected = Array.from({ length: 40 }, (_, number) => number).filter((number) => number !== 17);
    expect(await numbersOf(hearers, 'good')).toEqual(expected);
    expect(await eventBacklog(hearers)).toMatchObject([{ waiting: 1, pending: 0 }]);
  });
});

describe('a dead letter', () => {
  beforeEach(async () => {
    for (const number of [1, 2, 3]) await tell(tellers, 'one', number);
    await tell(tellers, 'two', 9);
    await exhaust(failOn(2));
  });

  test('holds up its subject and is listed with what waits behind it', async () => {
    expect(await deliver(writer())).toEqual([]);
    expect(await numbersOf(hearers, 'one')).toEqual([1]);
    expect(await numbersOf(hearers, 'two')).toEqual([9]);
    expect(await deadLetters(hearers)).toEqual([
      expect.objectContaining({
        consumer: 'write-down',
        event: 'tellers.thing-told',
        version: 1,
        subject: 'one',
        attempts: mostAttempts,
        heldUp: 1,
      }),
    ]);
    expect(await eventBacklog(hearers)).toMatchObject([{ consumer: 'write-down', pending: 1, waiting: 0, dead: 1 }]);
  });

  test('is applied, and those behind it, once it is released', async () => {
    const [letter] = await deadLetters(hearers);
    expect(await releaseDeadLetter(hearers, letter!, { by: 'operator', reason: 'rule repaired' })).toBe(true);
    expect(await releaseDeadLetter(hearers, letter!, { by: 'operator', reason: 'again' })).toBe(false);
    await deliver(writer());
    expect(await numbersOf(hearers, 'one')).toEqual([1, 2, 3]);
    const [row] = await hearers('event_inbox').where('event_id', letter!.eventId);
    expect(row).toMatchObject({ state: 'APPLIED', settled_note: 'operator: rule repaired' });
  });

  test('is passed over, and those behind it go on, once it is set aside', async () => {
    const [letter] = await deadLetters(hearers);
    expect(await setAsideDeadLetter(hearers, letter!, { by: 'operator', reason: 'told twice' })).toBe(true);
    await deliver(writer());
    expect(await numbersOf(hearers, 'one')).toEqual([1, 3]);
    expect(await deadLetters(hearers)).toEqual([]);
  });

  test('gets all its attempts again when it is released', async () => {
    const [letter] = await deadLetters(hearers);
    await releaseDeadLetter(hearers, letter!, { by: 'operator', reason: 'try' });
    await deliverFailing(failOn(2));
    expect(await eventBacklog(hearers)).toMatchObject([{ waiting: 1, dead: 0 }]);
  });
});

test('a payload that the consumer cannot read is given up at once', async () => {
  await tell(tellers, 'one', 1);
  await tellers('event_outbox').update({ payload: { number: 'many' } });
  expect(await deliverFailing(writer())).toMatchObject({ cause: { name: 'InvalidPayload' } });
  expect(await eventBacklog(hearers)).toMatchObject([{ dead: 1 }]);
});

describe('replay', () => {
  test('applies again in the former order what is asked for', async () => {
    for (const number of [1, 2]) for (const subject of ['one', 'two']) await tell(tellers, subject, number);
    await deliver(writer(), writer('other'));
    const count = await hearers.transaction(async (trx) => {
      await trx('effect').where({ consumer: 'write-down', subject: 'one' }).delete();
      return replayEvents(trx, { consumer: 'write-down', subject: 'one' });
    });
    expect(count).toBe(2);
    await deliver(writer(), writer('other'));
    expect(await numbersOf(hearers, 'one')).toEqual([1, 2]);
    expect(await numbersOf(hearers, 'two')).toEqual([1, 2]);
    expect(await numbersOf(hearers, 'one', 'other')).toEqual([1, 2]);
  });

  test('leaves out what was published before an instant', async () => {
    await tell(tellers, 'one', 1);
    await deliver(writer());
    const from = new Date(clock.now().getTime() + 1);
    expect(await hearers.transaction((trx) => replayEvents(trx, { consumer: 'write-down', from }))).toBe(0);
  });
});

describe('an outbox that was restored elsewhere', () => {
  test('is read again from the start, without a second effect', async () => {
    await tell(tellers, 'one', 1);
    await deliver(writer());
    await hearers('event_cursor').update({ database: 'another server/fund/tellers', seen: '9000000:9000000:' });
    await tell(tellers, 'one', 2);
    await deliver(writer());
    expect(await numbersOf(hearers, 'one')).toEqual([1, 2]);
  });
});
