import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { createIdempotencyTable, dropIdempotencyTable, IdempotencyConflict, once } from '../../../common/database';
import { testDatabase, type TestDatabase } from '../../support/database';

describe('an act with an idempotency key', () => {
  let database: TestDatabase;
  let db: Knex;
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [] });
    db = database.connect('contributions');
    await db.raw('create schema contributions; create table payment (id serial primary key, cents bigint not null)');
    await createIdempotencyTable(db);
  });
  afterAll(() => database.drop());

  const pay = (key: string, cents: number, options: { subject?: string; operation?: string; request?: unknown } = {}) =>
    db.transaction((trx) => {
      const { subject = 'clerk', operation = 'recordPayment', request = { cents, quarter: '2026-Q4' } } = options;
      return once(trx, { key, operation, subject, request }, async () => {
        const [row] = await trx('payment').insert({ cents }).returning(['id', 'cents']);
        await pause(20);
        return { payment: row, note: undefined };
      });
    });
  const payments = async (): Promise<number> => (await db('payment').count('* as count'))[0]?.count as number;

  it('has its effect once and answers alike', async () => {
    const before = await payments();
    const first = await pay('a', 500);
    expect(first).toEqual({ payment: { id: expect.any(Number), cents: 500 } });
    expect(await pay('a', 500)).toEqual(first);
    expect(await payments()).toBe(before + 1);
  });

  it('does not mind the order of properties', async () => {
    const first = await pay('b', 1, { request: { one: 1, two: { three: 3, four: [4] } } });
    expect(await pay('b', 1, { request: { two: { four: [4], three: 3 }, one: 1 } })).toEqual(first);
  });

  it('is refused for another request, and nothing changes', async () => {
    await pay('c', 500);
    const before = await payments();
    await expect(pay('c', 501)).rejects.toThrow(IdempotencyConflict);
    expect(await payments()).toBe(before);
  });

  it('knows keys by who asks and for what', async () => {
    const all = [
      await pay('d', 1),
      await pay('d', 2, { subject: 'other' }),
      await pay('d', 3, { operation: 'refund' }),
    ];
    expect(all.map(({ payment }) => payment.cents)).toEqual([1, 2, 3]);
  });

  it('has its effect once when it is sent ten times at once', async () => {
    const before = await payments();
    const answers = await Promise.all(Array.from({ length: 10 }, () => pay('e', 700)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await payments()).toBe(before + 1);
  });

  it('may be sent again after it failed', async () => {
    const request = { key: 'f', operation: 'recordPayment', subject: 'clerk', request: 1 };
    const fail = db.transaction((trx) => once(trx, request, () => Promise.reject(new Error('no luck'))));
    await expect(fail).rejects.toThrow('no luck');
    expect(await db.transaction((trx) => once(trx, request, async () => 'done'))).toBe('done');
  });

  it('keeps answers that are no objects, none at all among them', async () => {
    const ask = (key: string, answer: unknown) =>
      db.transaction((trx) => once(trx, { key, operation: 'o', subject: 's', request: 1 }, async () => answer));
    for (const answer of ['text', 12, false, null, [1, 'two']]) {
      const key = JSON.stringify(answer);
      expect([await ask(key, answer), await ask(key, 'ignored')]).toEqual([answer, answer]);
    }
    expect([await ask('undefined', undefined), await ask('undefined', 1)]).toEqual([null, null]);
  });

  it('can be taken away by a migration', async () => {
    await dropIdempotencyTable(db);
    expect(await db.schema.hasTable('idempotency')).toBe(false);
  });
});
