import type { Knex } from 'knex';
import { deliverEvents, type AppliedEvent, type EventConsumer } from '../../../common/events';
import { mostAttempts } from '../../../common/events/delivery/backoff';
import { testDatabase, type TestDatabase } from '../../support/database';
import { eventSchema, participant, writer } from './fixture';

/** Two subgraphs on one database: one publishes, the other listens. */
export interface Pair {
  readonly tellers: Knex;
  readonly hearers: Knex;
  /** Delivers to the consumers given. */
  deliver(...consumers: readonly EventConsumer[]): Promise<AppliedEvent[]>;
  /** Delivers although a consumer fails; gives what was thrown. */
  deliverFailing(...consumers: readonly EventConsumer[]): Promise<Error | undefined>;
  /** Delivers until the events on which the consumer fails are given up. */
  exhaust(consumer: EventConsumer): Promise<void>;
}

/** Sets the pair up for a test file, empty before each test. */
export function usePair(): Pair {
  let database: TestDatabase;
  const pools: { tellers?: Knex; hearers?: Knex } = {};
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [] });
    pools.tellers = await eventSchema(database, 'tellers');
    pools.hearers = await eventSchema(database, 'hearers');
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    for (const db of [pools.tellers, pools.hearers]) {
      await db!.raw('truncate event_outbox, event_inbox, event_cursor, effect restart identity');
    }
  });
  return pairOf(pools);
}

function pairOf(pools: { tellers?: Knex; hearers?: Knex }): Pair {
  const pair: Pair = {
    get tellers() {
      return pools.tellers!;
    },
    get hearers() {
      return pools.hearers!;
    },
    deliver: (...consumers) =>
      deliverEvents({
        publishers: [participant('tellers', pair.tellers)],
        consumers: [participant('hearers', pair.hearers, consumers)],
      }),
    deliverFailing: (...consumers) =>
      pair.deliver(...consumers).then(
        () => undefined,
        (error: Error) => error,
      ),
    async exhaust(consumer) {
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) await pair.deliverFailing(consumer);
    },
  };
  return pair;
}

/** A consumer that fails on some numbers. */
export function failOn(...bad: readonly number[]) {
  return writer('write-down', (number) => {
    if (bad.includes(number)) throw new Error(`number ${number} of 85.07.30-033.28 cannot be written`);
  });
}
