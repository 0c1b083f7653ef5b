import fc from 'fast-check';
import type { Knex } from 'knex';
import { Counterpart } from '../../cli/counterparts/counterpart';
import {
  deadMessages,
  deliverDueMessages,
  findMessages,
  releaseMessage,
  replayMessages,
  setAsideMessage,
  type MessageTransport,
} from '../../common/exchange/messages';
import { testDatabase, type TestDatabase } from '../support/database';
import { faultyTransport, movingClock, partner, personId, queue, type Attempt } from './delivery';

let database: TestDatabase;
let db: Knex;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  db = database.connect('mutual_funds', { poolMax: 8 });
});
afterAll(() => database.drop());
const clear = () => db.raw('truncate exchange_message, exchange_series, disclosure');
beforeEach(clear);

const time = movingClock();
const deliver = async (transport: MessageTransport, counterparties = [partner]) => {
  const how = { counterparties, transportOf: () => transport, random: () => 0.5 };
  return (await deliverDueMessages({ db, clock: time.clock, ...how })).attempts;
};
const states = async () => (await findMessages(db, { limit: 100 })).map(({ number, state }) => [number, state]);

/** Delivers until nothing is due, letting time pass so that waiting messages become due. */
async function deliverAll(transport: MessageTransport, rounds = 200): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const attempts = await deliver(transport);
    const open = await db('exchange_message').whereIn('state', ['READY', 'SENT']).pluck('number');
    if (open.length === 0) return;
    if (attempts === 0) time.advance(700_000);
  }
  throw new Error('the messages did not come through');
}

describe('messages over a faulty transport', () => {
  const attempt = fc.constantFrom<Attempt>('OK', 'ACKNOWLEDGED', 'LOST_MESSAGE', 'LOST_ANSWER', 'DUPLICATED');

  it('have their effect exactly once, those on one person in order, whatever is lost or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
        fc.array(attempt, { maxLength: 40 }),
        async (persons, faults) => {
          await clear();
          await queue(db, persons);
          const counterpart = new Counterpart(partner);
          const transport = faultyTransport(counterpart, () => faults.shift() ?? 'OK');
          await deliverAll(transport);
          const received = counterpart.received();
          expect(received.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
            persons.map((_, index) => index + 1),
          );
          for (const person of new Set(persons)) {
            const own = received
              .filter(({ partitionkey }) => partitionkey === personId(person))
              .map(({ sequence }) => sequence);
            expect(own).toEqual([...own].sort((a, b) => a - b));
          }
          expect((await states()).every(([, state]) => state === 'DELIVERED' || state === 'ACKNOWLEDGED')).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('are sent by several processes at once without being taken twice', async () => {
    await queue(
      db,
      Array.from({ length: 60 }, (_, index) => index % 20),
    );
    const counterpart = new Counterpart(partner);
    let sent = 0;
    const transport = faultyTransport(counterpart, () => {
      sent += 1;
      return 'OK';
    });
    for (let round = 0; round < 20 && counterpart.received().length < 60; round++) {
      await Promise.all([deliver(transport), deliver(transport), deliver(transport)]);
    }
    expect([sent, counterpart.received().length]).toEqual([60, 60]);
  });
});

describe('a message', () => {
  const counterpart = () => new Counterpart(partner);
  const failing = faultyTransport(counterpart(), () => 'LOST_MESSAGE');

  it('waits longer after each failure, and is given up in the end; only messages on the same person wait behind it', async () => {
    await queue(db, [1, 1, 2]);
    const attempts: Attempt[] = [];
    const delays: number[] = [];
    for (let failures = 0; failures < 12; failures++) {
      expect(await deliver(failing)).toBeGreaterThan(0);
      const { rows } = await db.raw(
        `select extract(epoch from due_at - ?::timestamptz) * 1000 as wait, state from exchange_message where number = 1`,
        [time.clock.now()],
      );
      delays.push(Math.round(Number(rows[0].wait)));
      time.advance(700_000);
    }
    expect(delays.slice(0, 4)).toEqual([750, 1_500, 3_000, 6_000]);
    expect(await states()).toEqual([
      [1, 'DEAD'],
      [2, 'READY'],
      [3, 'DEAD'],
    ]);
    expect(attempts).toEqual([]);
    expect(await deliver(failing)).toBe(0);
  });

  it('that was given up goes out when a person releases it, and those behind it follow', async () => {
    await queue(db, [1, 1]);
    await db('exchange_message').where('number', 1).update({ state: 'DEAD', cause: 'HTTP_500' });
    const [dead] = await deadMessages(db);
    expect(dead).toMatchObject({ number: 1, cause: 'HTTP_500' });
    expect(await releaseMessage(db, dead!.id, time.clock.now())).toBe(true);
    expect(await releaseMessage(db, dead!.id, time.clock.now())).toBe(false);
    const receiver = counterpart();
    await deliverAll(faultyTransport(receiver, () => 'OK'));
    expect(receiver.received().map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('that was given up can be set aside, so that the others pass', async () => {
    await queue(db, [1, 1]);
    await db('exchange_message').where('number', 1).update({ state: 'DEAD' });
    const [dead] = await deadMessages(db);
    expect(await setAsideMessage(db, dead!.id, time.clock.now())).toBe(true);
    const receiver = counterpart();
    await deliverAll(faultyTransport(receiver, () => 'OK'));
    expect(receiver.received().map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('that is rejected is not sent again', async () => {
    await queue(db, [1]);
    await deliver(faultyTransport(counterpart(), () => 'REJECTED'));
    expect(await states()).toEqual([[1, 'REJECTED']]);
    expect((await findMessages(db, { limit: 1 }))[0]).toMatchObject({ cause: 'MSG00008' });
    expect(await deliver(failing)).toBe(0);
  });

  it('whose sender died is sent again when the lease is over, with the same id', async () => {
    await queue(db, [1]);
    const receiver = counterpart();
    const hanging: MessageTransport = {
      send: async (message) => {
        await faultyTransport(receiver, () => 'OK').send(message);
        return new Promise(() => undefined);
      },
    };
    void deliver(hanging);
    while (receiver.received().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await deliver(failing)).toBe(0);
    time.advance(61_000);
    expect(await deliver(faultyTransport(receiver, () => 'OK'))).toBe(1);
    expect(receiver.received()).toHaveLength(1);
    expect(await states()).toEqual([[1, 'DELIVERED']]);
  });

  it('can be replayed with the number and id it has', async () => {
    await queue(db, [1, 2, 3]);
    const first = counterpart();
    await deliverAll(faultyTransport(first, () => 'ACKNOWLEDGED'));
    expect(await replayMessages(db, { counterparty: partner, from: 2, to: 3 }, time.clock.now())).toBe(2);
    const second = counterpart();
    await deliverAll(faultyTransport(second, () => 'OK'));
    expect(second.received().map(({ id }) => id)).toEqual(
      first
        .received()
        .slice(1)
        .map(({ id }) => id),
    );
  });

  it('of a partner that fetches itself is not sent', async () => {
    await queue(db, [1]);
    expect(await deliver(failing, ['inasti'])).toBe(0);
  });
});

it('numbers have no gap, whatever is rolled back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), async (commits) => {
      await clear();
      await Promise.all(
        commits.map((isKept) =>
          db
            .transaction(async (trx) => {
              await queue(trx as unknown as Knex, [1]);
              if (!isKept) throw new Error('rolled back');
            })
            .catch(() => undefined),
        ),
      );
      const kept = commits.filter(Boolean).length;
      expect((await states()).map(([number]) => number)).toEqual(Array.from({ length: kept }, (_, index) => index + 1));
    }),
    { numRuns: 15 },
  );
}, 60_000);
