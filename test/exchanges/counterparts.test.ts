import { execFile } from 'node:child_process';
import type { Knex } from 'knex';
import { noFaults } from '../../cli/counterparts/faults';
import { Counterparts } from '../../cli/counterparts/server';
import { decisionOn } from '../../cli/counterparts/simulated-inasti';
import { httpTransport, readPartners } from '../../common/exchange/http';
import { deliverDueMessages, findMessages } from '../../common/exchange/messages';
import { testDatabase, type TestDatabase } from '../support/database';
import { movingClock, partner, queue } from './delivery';

let database: TestDatabase;
let db: Knex;
let counterparts: Counterparts;
let address: string;
const draws: number[] = [];
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  db = database.connect('mutual_funds');
  counterparts = new Counterparts({ random: () => draws.shift() ?? 0.5 });
  address = `http://127.0.0.1:${await counterparts.listen(0)}`;
});
afterAll(async () => {
  await counterparts.close();
  await database.drop();
});
beforeEach(async () => {
  await db.raw('truncate exchange_message, exchange_series, disclosure');
  await fetch(`${address}/faults`, { method: 'PUT', body: JSON.stringify(noFaults) });
});

const time = movingClock();
const transport = () => httpTransport({ url: `${address}/${partner}/messages`, source: '/fund/999', timeoutMs: 500 });
const deliver = () =>
  deliverDueMessages({ db, clock: time.clock, counterparties: [partner], transportOf: transport, random: () => 0 });
const message = async () => (await findMessages(db, { limit: 1 }))[0];
const received = async () => (await (await fetch(`${address}/${partner}/messages`)).json()) as { id: string }[];
const setFaults = (faults: object) => fetch(`${address}/faults`, { method: 'PUT', body: JSON.stringify(faults) });

describe('the simulated counterparties over HTTP', () => {
  it('take a message in, and say that they are simulated', async () => {
    await queue(db, [1]);
    await deliver();
    expect(await message()).toMatchObject({ state: 'DELIVERED' });
    expect(await received()).toMatchObject([
      { specversion: '1.0', type: 'be.fund.contribution-voucher.v1', sequence: 1 },
    ]);
    expect((await fetch(`${address}/health`)).headers.get('x-simulated')).toBe('true');
  });

  it.each([
    ['unavailable', 'READY', 'HTTP_503'],
    ['tooManyRequests', 'READY', 'HTTP_429'],
    ['unexpectedError', 'READY', 'HTTP_500'],
    ['lostMessage', 'READY', 'TRANSPORT_ERROR'],
    ['lostAnswer', 'READY', 'TRANSPORT_ERROR'],
    ['notRegistered', 'REJECTED', 'MSG00008'],
  ])('with the fault %s leave the message %s', async (fault, state, cause) => {
    await queue(db, [11]);
    await setFaults({ [fault]: 1 });
    await deliver();
    expect(await message()).toMatchObject({ state, cause });
  });

  it('that lost an answer know the message when it comes again', async () => {
    await queue(db, [12]);
    const before = (await received()).length;
    await setFaults({ lostAnswer: 1 });
    await deliver();
    await setFaults(noFaults);
    time.advance(5_000);
    await deliver();
    expect(await message()).toMatchObject({ state: 'DELIVERED', attempts: 2 });
    expect(await received()).toHaveLength(before + 1);
  });

  it('that answer too late count as failed', async () => {
    await queue(db, [13]);
    await setFaults({ delayMs: 1_500 });
    await deliver();
    expect(await message()).toMatchObject({ state: 'READY', cause: 'TRANSPORT_ERROR' });
  });

  it.each([{ unavailable: 2 }, { unknown: 0.5 }, { delayMs: -1 }])('refuse the faults %j', async (faults) => {
    expect((await setFaults(faults)).status).toBe(400);
  });

  it('insist on their own messages, well formed', async () => {
    const send = async (body: string) => (await fetch(`${address}/inasti/messages`, { method: 'POST', body })).json();
    expect(await send('nonsense')).toMatchObject({ status: 422, code: 'NOT_A_MESSAGE' });
    const [envelope] = await received();
    expect(await send(JSON.stringify(envelope))).toMatchObject({ status: 422, code: 'WRONG_RECIPIENT' });
  });
});

describe('the simulated INASTI', () => {
  const data = { reference: 'r', kind: 'ASSIMILATION', quarters: ['2026-Q1', '2026-Q2'] };
  const envelope = { id: 'm', type: 'be.fund.request-file.v1', data } as unknown as Parameters<typeof decisionOn>[0];
  it.each([
    ['GRANT', [true, true]],
    ['GRANT_FIRST_ONLY', [true, false]],
    ['REFUSE', [false, false]],
  ] as const)('decides by habit: %s', (habit, granted) => {
    const decision = decisionOn(envelope, habit, '2026-11-25');
    expect(decision?.mutation).toBe('decideAssimilation');
    expect(decision?.input.quarters.map((one) => one.granted)).toEqual(granted);
  });
  it('stays silent when told so, and on what is no request', () => {
    expect(decisionOn(envelope, 'SILENT', '2026-11-25')).toBeNull();
    expect(decisionOn({ ...envelope, type: 'be.fund.pension-data.v1' }, 'GRANT', '2026-11-25')).toBeNull();
  });
});

describe('the addresses of partners', () => {
  const read = (EXCHANGE_URLS?: string, EXCHANGE_TOKENS?: string) =>
    readPartners({ EXCHANGE_URLS, EXCHANGE_TOKENS }, '/fund');
  it('are read', () => {
    const partners = read(' inasti=http://localhost:1/a?b=c , mutual-fund:200=http://localhost:2 ', 'inasti=secret=');
    expect([...partners.keys()]).toEqual(['inasti', 'mutual-fund:200']);
    expect(read().size).toBe(0);
  });
  it.each([
    ['inasti=nowhere', undefined, 'EXCHANGE_URLS: inasti has no address'],
    ['INASTI=http://localhost:1', undefined, 'EXCHANGE_URLS: a partner is named such as mutual-fund:200'],
    ['inasti=http://localhost:1', 'mutual-fund:200=secret', 'EXCHANGE_TOKENS: mutual-fund:200 has no address'],
  ])('%s with the tokens %s are refused by name, never with a token', (urls, tokens, text) => {
    expect(() => read(urls, tokens)).toThrow(text);
  });
});

it('npm run counterparts tells how it is called', async () => {
  const output = await new Promise<string>((resolve, reject) =>
    execFile('npx', ['tsx', 'cli/counterparts.ts', '--help'], (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    ),
  );
  expect(output).toContain('no real system behaves like this');
}, 60_000);
