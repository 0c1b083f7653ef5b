import type { Knex } from 'knex';
import { Counterpart } from '../../cli/counterparts/counterpart';
import { Counterparts } from '../../cli/counterparts/server';
import { httpTransport } from '../../common/exchange/http';
import {
  deliverDueMessages,
  findMessages,
  startMessageWorker,
  type MessageTransport,
  type RunningMessageWorker,
} from '../../common/exchange/messages';
import { testDatabase, type TestDatabase } from '../support/database';
import { faultyTransport, movingClock, partner, queue } from './delivery';

let database: TestDatabase;
let db: Knex;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  db = database.connect('mutual_funds', { poolMax: 8 });
});
afterAll(() => database.drop());

let running: RunningMessageWorker | undefined;
const time = movingClock();
const warnings: string[] = [];
beforeEach(async () => {
  await db.raw('truncate exchange_message, exchange_series, disclosure');
  warnings.length = 0;
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

function start(partners: Record<string, MessageTransport>): void {
  running = startMessageWorker({
    senders: [{ db, clock: time.clock }],
    partners: new Map(Object.entries(partners)),
    log: { warn: (_facts, text) => void warnings.push(text) },
    pauseMs: 5,
    random: () => 0,
  });
}

/** Waits until something holds; the test fails by its own time limit when it never does. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
const states = async () => (await findMessages(db, { limit: 100 })).map(({ state }) => state);
const all = (state: string) => async () => (await states()).every((one) => one === state);

describe('a process that sends messages by itself', () => {
  it('sends what is put into the outbox while it runs', async () => {
    const counterpart = new Counterpart(partner);
    start({ [partner]: faultyTransport(counterpart, () => 'OK') });
    await queue(db, [1, 1, 2]);
    await until(() => counterpart.received().length === 3);
    await until(all('DELIVERED'));
  });

  it('does not let a partner that never answers hold up another', async () => {
    const other = new Counterpart('mutual-fund:300');
    let release = () => {};
    const hanging = new Promise<void>((resolve) => (release = resolve));
    const silent: MessageTransport = { send: () => hanging.then(() => ({ outcome: 'DELIVERED' as const })) };
    await queue(db, [1, 2, 3]);
    await queue(db, [4], 'mutual-fund:300');
    start({ [partner]: silent, 'mutual-fund:300': faultyTransport(other, () => 'OK') });
    await until(() => other.received().length === 1);
    release();
    await until(all('DELIVERED'));
  });

  it('asks a partner that is out of reach with one message at a time, ever later, and loses none', async () => {
    let attempts = 0;
    let isUp = false;
    const counterpart = new Counterpart(partner);
    const there = faultyTransport(counterpart, () => 'OK');
    const transport: MessageTransport = {
      async send(message) {
        attempts += 1;
        return isUp ? there.send(message) : { outcome: 'FAILED', cause: 'HTTP_503', isOutage: true };
      },
    };
    await queue(db, [1]);
    start({ [partner]: transport });
    for (let asked = 1; asked <= 15; asked++) {
      await until(() => attempts === asked && warnings.length === asked);
      if (asked === 1) await queue(db, [2, 3, 4, 5]);
      time.advance(700_000);
    }
    await until(() => attempts === 16);
    expect(await states()).not.toContain('DEAD');
    isUp = true;
    while (counterpart.received().length < 5) {
      time.advance(700_000);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await until(all('DELIVERED'));
  });

  it('gives back what it has taken and not sent when it is stopped', async () => {
    const abort = new AbortController();
    const transport: MessageTransport = {
      async send() {
        abort.abort();
        return { outcome: 'DELIVERED' };
      },
    };
    await queue(db, [...Array.from({ length: 20 }, (_, index) => index + 1)]);
    const { attempts } = await deliverDueMessages({
      db,
      clock: time.clock,
      counterparties: [partner],
      transportOf: () => transport,
      signal: abort.signal,
    });
    expect(attempts).toBeLessThan(20);
    const found = await findMessages(db, { limit: 100 });
    expect(found.filter(({ state }) => state === 'DELIVERED')).toHaveLength(attempts);
    expect(found.filter((one) => one.state === 'READY' && one.attempts === 0)).toHaveLength(20 - attempts);
  });
});

it('an address where nobody is counts as an outage: the message is not to blame', async () => {
  const gone = new Counterparts();
  const url = `http://127.0.0.1:${await gone.listen(0)}/${partner}/messages`;
  await gone.close();
  await queue(db, [1]);
  const [message] = await findMessages(db, { limit: 1 });
  expect(await httpTransport({ url, source: '/fund/999' }).send(message!)).toEqual({
    outcome: 'FAILED',
    cause: 'UNREACHABLE',
    isOutage: true,
  });
});
