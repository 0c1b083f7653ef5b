import {
  defineConsumer,
  deliverEvents,
  eventBacklog,
  EventNotApplied,
  publish,
  publishMany,
} from '../../../common/events';
import { beginReading, readPage, renumberRestoredOutbox } from '../../../common/events/delivery/read-outbox';
import { clock, effects, numbersOf, participant, tell, thingHeard, thingTold, writer } from './fixture';
import { failOn, usePair } from './pair';

const pair = usePair();

describe('delivery', () => {
  test('applies each event once, however often it is asked', async () => {
    await tell(pair.tellers, 'one', 1);
    await tell(pair.tellers, 'two', 1);
    const applied = await pair.deliver(writer());
    expect(applied.map(({ subgraph, consumer, event, subject }) => [subgraph, consumer, event, subject])).toEqual([
      ['hearers', 'write-down', 'tellers.thing-told', 'one'],
      ['hearers', 'write-down', 'tellers.thing-told', 'two'],
    ]);
    expect(await pair.deliver(writer())).toEqual([]);
    expect(await effects(pair.hearers)).toHaveLength(2);
  });

  test('hands the envelope and the clock to the consumer', async () => {
    const id = await tell(pair.tellers, 'one', 1);
    const seen: unknown[] = [];
    await pair.deliver(writer('write-down', (_, context) => void seen.push(context.event, context.clock.now())));
    expect(seen).toEqual([{ id, publishedAt: clock.now(), subject: 'one' }, clock.now()]);
  });

  test('keeps the order of each subject over pages and batches', async () => {
    const tellings = Array.from({ length: 4_500 }, (_, index) => ({
      subject: `s${index % 5}`,
      payload: { number: index },
    }));
    await pair.tellers.transaction((trx) => publishMany(trx, thingTold, tellings, { clock }));
    expect(await pair.deliver(writer())).toHaveLength(4_500);
    for (let subject = 0; subject < 5; subject += 1) {
      const expected = tellings.filter((one) => one.subject === `s${subject}`).map(({ payload }) => payload.number);
      expect(await numbersOf(pair.hearers, `s${subject}`)).toEqual(expected);
    }
  });

  test('keeps the order of a subject over the consumers of a subgraph', async () => {
    const tellings = Array.from({ length: 40 }, (_, number) => ({ subject: `s${number % 3}`, number }));
    for (const { subject, number } of tellings) {
      const event = number % 2 === 0 ? thingTold : { ...thingTold, name: 'tellers.other-told' };
      await pair.tellers.transaction((trx) => publish(trx, event, { number }, { subject, clock }));
    }
    const other = { ...writer('other'), event: { ...thingTold, name: 'tellers.other-told' } };
    await pair.deliver(other, writer());
    expect((await effects(pair.hearers)).map(({ subject, number }) => ({ subject, number }))).toEqual(tellings);
  });

  test('leaves alone what a consumer that is gone has not applied', async () => {
    await tell(pair.tellers, 'one', 1);
    await pair.deliverFailing(failOn(1));
    expect(await pair.deliver(writer('another'))).toHaveLength(1);
    expect(await eventBacklog(pair.hearers)).toMatchObject([{ consumer: 'write-down', waiting: 1 }]);
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
    await tell(pair.tellers, 'one', 1);
    const all = [participant('tellers', pair.tellers, [notice]), participant('hearers', pair.hearers, [hear])];
    const applied = await deliverEvents({ consumers: all });
    expect(applied.map(({ consumer }) => consumer)).toEqual(['hear', 'notice']);
    expect(noticed).toEqual([1]);
  });

  test('keeps nothing of what a failing consumer wrote or published', async () => {
    await tell(pair.tellers, 'one', 1);
    const consumer = defineConsumer({
      event: thingTold,
      name: 'fail-late',
      apply: async ({ number }, { trx, event: { subject } }) => {
        await trx('effect').insert({ consumer: 'fail-late', subject, number });
        await publish(trx, thingHeard, { number }, { subject, clock });
        throw new Error('too late');
      },
    });
    expect(await pair.deliverFailing(consumer)).toBeInstanceOf(EventNotApplied);
    expect(await effects(pair.hearers)).toEqual([]);
    expect(await pair.hearers('event_outbox')).toEqual([]);
  });

  test('gives a consumer that joins later everything that was published before', async () => {
    await tell(pair.tellers, 'one', 1);
    await pair.deliver(writer('first'));
    await tell(pair.tellers, 'one', 2);
    await pair.deliver(writer('first'), writer('second'));
    expect(await numbersOf(pair.hearers, 'one', 'first')).toEqual([1, 2]);
    expect(await numbersOf(pair.hearers, 'one', 'second')).toEqual([1, 2]);
  });

  test('passes over versions that the consumer does not listen to', async () => {
    const second = { ...thingTold, version: 2 };
    await pair.tellers.transaction((trx) => publish(trx, second, { number: 9 }, { subject: 'one', clock }));
    await tell(pair.tellers, 'one', 1);
    await pair.deliver(writer());
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1]);
  });

  test('refuses two consumers of one name', async () => {
    await expect(pair.deliver(writer(), writer())).rejects.toThrow('hearers has two consumers write-down');
  });
});

describe('a transaction that commits late', () => {
  test('is not missed although later positions were read before it', async () => {
    const slow = await pair.tellers.transaction();
    await publish(slow, thingTold, { number: 1 }, { subject: 'slow', clock });
    await tell(pair.tellers, 'fast', 2);
    await pair.deliver(writer());
    expect(await effects(pair.hearers)).toMatchObject([{ subject: 'fast' }]);
    await slow.commit();
    await pair.deliver(writer());
    expect(await effects(pair.hearers)).toMatchObject([{ subject: 'fast' }, { subject: 'slow' }]);
    expect(await pair.deliver(writer())).toEqual([]);
  });

  test('is not missed when it began before and published after what was read', async () => {
    const slow = await pair.tellers.transaction();
    await slow.raw('select pg_current_xact_id()');
    await tell(pair.tellers, 'fast', 1);
    await pair.deliver(writer());
    await publish(slow, thingTold, { number: 2 }, { subject: 'slow', clock });
    await slow.commit();
    await tell(pair.tellers, 'fast', 3);
    await pair.deliver(writer());
    expect(await numbersOf(pair.hearers, 'slow')).toEqual([2]);
    expect(await numbersOf(pair.hearers, 'fast')).toEqual([1, 3]);
  });
});

describe('a consumer that fails', () => {
  test('holds up the later events of the subject, and nothing else', async () => {
    for (const number of [1, 2, 3]) {
      await tell(pair.tellers, 'one', number);
      await tell(pair.tellers, 'two', number + 10);
    }
    const failure = await pair.deliverFailing(failOn(2), writer('other'));
    expect(failure).toMatchObject({
      message: 'hearers: write-down could not apply tellers.thing-told',
      cause: { message: 'number 2 of 85.07.30-033.28 cannot be written' },
    });
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1]);
    expect(await numbersOf(pair.hearers, 'two')).toEqual([11, 12, 13]);
    expect(await numbersOf(pair.hearers, 'one', 'other')).toEqual([1, 2, 3]);
  });

  test('goes on in order once it no longer fails', async () => {
    for (const number of [1, 2, 3]) await tell(pair.tellers, 'one', number);
    await pair.deliverFailing(failOn(1));
    await pair.deliverFailing(failOn(2));
    await pair.deliver(writer());
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1, 2, 3]);
    expect(await eventBacklog(pair.hearers)).toEqual([]);
  });

  test('is found out when it swallows an error of the database', async () => {
    for (const number of [1, 2, 3, 4, 5]) await tell(pair.tellers, `s${number}`, number);
    const swallowing = writer('write-down', async (number, { trx }) => {
      if (number === 3) await trx.raw('select 1 / 0').catch(() => undefined);
    });
    await pair.deliverFailing(swallowing);
    expect((await effects(pair.hearers)).map(({ number }) => number).sort()).toEqual([1, 2, 4, 5]);
    expect(await eventBacklog(pair.hearers)).toMatchObject([
      { consumer: 'write-down', pending: 0, waiting: 1, dead: 0 },
    ]);
  });

  test('leaves a summary without long numbers or statements', async () => {
    await tell(pair.tellers, 'one', 1);
    await tell(pair.tellers, 'two', 2);
    const failing = writer('write-down', async (number, { trx }) => {
      if (number === 2) await trx('effect').insert({ nothing: '85073003328' });
      throw new Error('85.07.30-033.28 and BE68 5390 0754 7034 are wrong');
    });
    await pair.deliverFailing(failing);
    const kept = await pair.hearers('event_inbox').select('last_error').orderBy('number');
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
    for (let number = 0; number < 50; number += 1) await tell(pair.tellers, 'one', number);
    await pair.deliver(inOneGo([], sizes));
    expect(sizes).toEqual([50]);
    expect(await numbersOf(pair.hearers, 'one')).toEqual(Array.from({ length: 50 }, (_, number) => number));
  });

  test('is split until the one that fails is alone', async () => {
    for (let number = 0; number < 40; number += 1) await tell(pair.tellers, number === 17 ? 'bad' : 'good', number);
    await pair.deliverFailing(inOneGo([17]));
    const expected = Array.from({ length: 40 }, (_, number) => number).filter((number) => number !== 17);
    expect(await numbersOf(pair.hearers, 'good')).toEqual(expected);
    expect(await eventBacklog(pair.hearers)).toMatchObject([{ waiting: 1, pending: 0 }]);
  });
});

describe('an outbox that was restored elsewhere', () => {
  test('is made readable: numbers of transactions that are yet to come would be read each time', async () => {
    const readAgain = async () => {
      const { target: seen } = await beginReading(pair.tellers, null);
      return (await readPage(pair.tellers, [thingTold], { seen, after: 0 })).events;
    };
    await tell(pair.tellers, 'one', 1);
    await pair.tellers('event_outbox').update({ transaction_id: '9000000000' });
    expect(await readAgain()).toHaveLength(1);
    await renumberRestoredOutbox(pair.tellers);
    expect(await readAgain()).toEqual([]);
    await pair.deliver(writer());
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1]);
  });

  test('is read again from the start, without a second effect', async () => {
    await tell(pair.tellers, 'one', 1);
    await pair.deliver(writer());
    await pair.hearers('event_cursor').update({ database: 'another server/fund/tellers', seen: '9000000:9000000:' });
    await tell(pair.tellers, 'one', 2);
    await pair.deliver(writer());
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1, 2]);
  });
});
