import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { parseLocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import { orderBenefit } from '../../../../subgraphs/contributions/consumers';
import { matchMovements } from '../../../../subgraphs/contributions/store/match-movements';
import { cancelBatch, composeBatch, releaseBatch } from '../../../../subgraphs/contributions/store/payments/batches';
import { endOrder } from '../../../../subgraphs/contributions/store/payments/end-orders';
import { acceptRefund } from '../../../../subgraphs/contributions/store/refunds';
import { writeBatchFile } from '../../../../subgraphs/contributions/store/payments/write-file';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { contributionsBook as book } from '../../law/book';
import { accountOf, Bank, clock, memberWithCredit, payee, today, writing } from './fixture';

let database: TestDatabase;
let db: Knex;
let bank: Bank;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
  bank = new Bank(db);
});
afterAll(() => database.drop());

const schemas = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'exchanges', 'data', 'iso20022');
const hasSchemas = existsSync(schemas);
if (!hasSchemas) console.warn('the schemas of ISO 20022 are absent: payment files are not validated against them');

/** What a schema says of a file; nothing when the schemas are absent. */
async function schemaErrors(xml: string, schema: string): Promise<string[]> {
  if (!hasSchemas) return [];
  const { validateXML } = await import('xmllint-wasm');
  const result = await validateXML({ xml, schema: [readFileSync(join(schemas, schema), 'utf8')] });
  return result.errors.map(({ message }) => message);
}

const kinds = ['BENEFIT', 'REFUND'] as const;
const executeOn = parseLocalDate('2026-12-03');

async function orderOnce(memberId: string, paymentId: string) {
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: memberId };
  const benefit = 'BRIDGING_RIGHT' as const;
  const payload = {
    paymentId,
    caseId: randomUUID(),
    memberId,
    benefit,
    amountCents: 1_000,
    on: '2026-12-01',
    iban: payee,
  };
  await db.transaction((trx) => orderBenefit.apply(payload, { trx, event, clock }));
}

const compose = (kind: (typeof kinds)[number]) =>
  db.transaction((trx) => composeBatch(trx, { kind, executeOn, by: 'first' }, clock));

async function release(id: string) {
  const rows = await db('payment_order').where({ batch_id: id }).sum({ total: 'amount_cents' });
  const total = cents(Number(rows[0]?.total ?? 0));
  return db.transaction((trx) => releaseBatch(trx, id, { id: 'second', roles: ['staff'] }, total, clock));
}

const act = fc.record({
  kind: fc.constantFrom(
    'order',
    'refund',
    'compose',
    'release',
    'write',
    'give-up',
    'cancel',
    'debit',
    'back',
    'match',
  ),
  which: fc.nat(9),
  amount: fc.integer({ min: 1, max: 40_000 }),
  twice: fc.boolean(),
});

test('however acts are mixed and repeated, no payment leaves twice and no cent is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 30 }), async (acts) => {
      await db('payment_order').delete();
      await db('payment_batch').delete();
      await db('refund').delete();
      const members = [await memberWithCredit(db, 30_000), await memberWithCredit(db, 5_000)];
      const payments = members.map(() => randomUUID());
      const files: string[] = [];
      for (const { kind, which, amount, twice } of acts) {
        const member = members[which % 2] ?? '';
        const batches = await db('payment_batch').orderBy('number');
        const batch = batches[which % Math.max(batches.length, 1)];
        const orders = await db('payment_order').orderBy('id');
        const order = orders[which % Math.max(orders.length, 1)];
        const run = async () => {
          if (kind === 'order') await orderOnce(member, payments[which % 2] ?? '');
          if (kind === 'refund')
            await db.transaction((trx) =>
              acceptRefund(trx, book, { memberId: member, amount: cents(amount), acceptedBy: 'x' }, clock),
            );
          if (kind === 'compose') await compose(kinds[which % 2] ?? 'REFUND');
          if (kind === 'release' && batch) await release(batch.id);
          if (kind === 'write' && batch) {
            const file = await db.transaction((trx) => writeBatchFile(trx, batch.id, writing));
            if (file) files.push(file.content);
          }
          if (kind === 'give-up' && batch) await db.transaction((trx) => cancelBatch(trx, batch.id));
          if (kind === 'cancel' && order) {
            const end = { outcome: 'CANCELLED' as const, reason: null, on: today };
            await db.transaction((trx) => endOrder(trx, order.id, end, clock));
          }
          if (kind === 'match') await matchMovements({ db, clock, book });
        };
        await (twice ? Promise.all([run(), run()]) : run());
        const customerReference = order?.end_to_end_id as string | undefined;
        if (kind === 'debit' && ['IN_FILE', 'ACCEPTED'].includes(order?.status))
          await bank.brings([
            { amount: -order.amount_cents, code: '00101000', customerReference: customerReference ?? '' },
          ]);
        if (kind === 'back' && order?.status === 'EXECUTED')
          await bank.brings([
            { amount: order.amount_cents, code: '00154000', customerReference: customerReference ?? '' },
          ]);
      }
      await matchMovements({ db, clock, book });
      // An id stands in one file only, whatever was repeated.
      const messages = new Map(files.map((content) => [/<MsgId>(\w+)</.exec(content)?.[1], content]));
      expect(new Set(files).size).toBe(messages.size);
      const sent = [...messages.values()].flatMap((content) =>
        [...content.matchAll(/<EndToEndId>(\w+)</g)].map(([, id]) => id),
      );
      expect(new Set(sent).size).toBe(sent.length);
      // Of one payment at most one order lives, so that one that was sent is never sent by another.
      const live = await db('payment_order').whereNotIn('status', ['REJECTED', 'RETURNED', 'CANCELLED']);
      expect(new Set(live.map(({ source_id: id }) => id)).size).toBe(live.length);
      for (const [index, memberId] of members.entries()) {
        const { account, difference } = await accountOf(db, memberId);
        const own = live.filter(({ member_id: id, kind }) => id === memberId && kind === 'REFUND');
        const sum = (rows: { amount_cents: number }[]) => rows.reduce((all, row) => all + row.amount_cents, 0);
        // Money of a refund is out of the hand from the day on which it was accepted, and back when it failed.
        expect(difference).toBe(0);
        expect(account.credit).toBe((index === 0 ? 30_000 : 5_000) - sum(own));
        expect(account.credit).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

test.each(['03', '09'] as const)('files of the version %s are valid, of benefits and of refunds', async (version) => {
  await db('payment_order').delete();
  await db('refund').delete();
  const memberId = await memberWithCredit(db, 30_000);
  await orderOnce(memberId, randomUUID());
  await db.transaction((trx) =>
    acceptRefund(trx, book, { memberId, amount: cents(30_000), acceptedBy: 'first' }, clock),
  );
  for (const kind of kinds) {
    const batch = await compose(kind);
    if (batch === undefined) throw new Error('nothing to pay');
    await release(batch.id);
    const file = await db.transaction((trx) => writeBatchFile(trx, batch.id, { ...writing, version }));
    expect(await schemaErrors(file?.content ?? '', `pain.001.001.${version}.xsd`)).toEqual([]);
    expect(file?.content.includes('<Cd>SSBE</Cd>')).toBe(kind === 'BENEFIT');
    expect(file?.content).toContain('<TwnNm>Bruxelles</TwnNm><Ctry>BE</Ctry>');
    expect(file?.content).not.toContain('AdrLine');
  }
});
