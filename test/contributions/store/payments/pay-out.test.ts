import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { parseLocalDate } from '../../../../common/dates';
import { cents, type Cents } from '../../../../common/money';
import { orderBenefit, openAccount, closeAfterDeath } from '../../../../subgraphs/contributions/consumers';
import { matchMovements } from '../../../../subgraphs/contributions/store/match-movements';
import { cancelBatch, composeBatch, releaseBatch } from '../../../../subgraphs/contributions/store/payments/batches';
import { endOrder } from '../../../../subgraphs/contributions/store/payments/end-orders';
import { acceptRefund } from '../../../../subgraphs/contributions/store/refunds';
import { takeStatusReport } from '../../../../subgraphs/contributions/store/payments/status-report';
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

const match = () => matchMovements({ db, clock, book });
const releaser = { id: 'second', roles: ['staff'] };

async function tell(consumer: { apply: (...args: any[]) => Promise<void> }, payload: { memberId: string } & object) {
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: payload.memberId };
  await db.transaction((trx) => consumer.apply(payload, { trx, event, clock }));
}

const benefit = (memberId: string, more: object = {}) => {
  const common = { paymentId: randomUUID(), caseId: randomUUID(), memberId, benefit: 'BRIDGING_RIGHT' };
  return { ...common, amountCents: 167_101, on: '2026-12-01', iban: payee, ...more };
};

const refund = (memberId: string, amount: number) =>
  db.transaction((trx) => acceptRefund(trx, book, { memberId, amount: cents(amount), acceptedBy: 'first' }, clock));

const compose = (kind: 'BENEFIT' | 'REFUND') =>
  db.transaction((trx) => composeBatch(trx, { kind, executeOn: parseLocalDate('2026-12-03'), by: 'first' }, clock));

const release = (id: string, seen: Cents, by = releaser) =>
  db.transaction((trx) => releaseBatch(trx, id, by, seen, clock));

const write = (id: string) => db.transaction((trx) => writeBatchFile(trx, id, writing));

const orders = (where: object) => db('payment_order').where(where).orderBy('end_to_end_id');

/** Composes, releases and writes everything of a kind. */
async function send(kind: 'BENEFIT' | 'REFUND') {
  const batch = await compose(kind);
  if (batch === undefined) throw new Error('nothing to pay');
  const lines = await orders({ batch_id: batch.id });
  await release(batch.id, cents(lines.reduce((sum, { amount_cents: amount }) => sum + amount, 0)));
  const file = await write(batch.id);
  return { batch, file, lines: await orders({ batch_id: batch.id }) };
}

const events = async (memberId: string) =>
  (await db('event_outbox').where({ subject: memberId }).orderBy('position')).map(({ name, payload }) => [
    name,
    payload,
  ]);

const report = (messageId: string, rest: string) =>
  Buffer.from(
    `<Document><CstmrPmtStsRpt><GrpHdr/><OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId>${rest}</CstmrPmtStsRpt></Document>`,
  );
const group = (status: string, orders = '') =>
  `<GrpSts>${status}</GrpSts></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>P</OrgnlPmtInfId>${orders}</OrgnlPmtInfAndSts>`;
const rejected = (id: string, reason: string) =>
  `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf></TxInfAndSts>`;
const take = (content: Buffer) => takeStatusReport(db, { name: 'report.xml', content, by: 'operator' }, clock);

test('a benefit is ordered once, whatever is repeated', async () => {
  const memberId = await memberWithCredit(db, 0);
  const payload = benefit(memberId);
  await tell(orderBenefit, payload);
  await tell(orderBenefit, payload);
  expect(await orders({ member_id: memberId })).toMatchObject([
    {
      ...{ status: 'PROPOSED', kind: 'BENEFIT', source_id: payload.paymentId, amount_cents: 167_101, iban: payee },
      ...{ street: 'Rue d’Essai', building_number: '1', postal_code: '1000', town: 'Bruxelles', country: 'BE' },
      remittance: 'Droit passerelle',
    },
  ]);
  await db('payment_order').delete();
});

test('what is not complete waits with its reason, and goes on once it is', async () => {
  const known = await memberWithCredit(db, 0);
  const unknown = randomUUID();
  await tell(orderBenefit, benefit(unknown));
  await tell(orderBenefit, benefit(known, { iban: 'BE54310100270000' }));
  await db('debtor').where({ member_id: known }).update({ municipality: null });
  await tell(orderBenefit, benefit(known));
  const reasons = async (memberId: string) =>
    (await orders({ member_id: memberId })).map(({ wait_reason: reason }) => reason).sort();
  expect(await reasons(unknown)).toEqual(['BENEFICIARY_UNKNOWN']);
  expect(await reasons(known)).toEqual(['ACCOUNT_INVALID', 'NO_ADDRESS']);
  await tell(openAccount, {
    ...{
      memberId: known,
      name: { first: 'Ann', last: 'Peeters' },
      birthDate: '1990-01-01',
      language: 'nl',
      email: null,
    },
    ...{ street: 'Dorp 1 bus 3', postalCode: '9000', municipality: 'Gent', iban: null },
  });
  expect(await reasons(known)).toEqual(['ACCOUNT_INVALID', null]);
  expect(await orders({ member_id: known, status: 'PROPOSED' })).toMatchObject([
    { name: 'Ann Peeters', street: 'Dorp', building_number: '1 bus 3', remittance: 'Overbruggingsrecht' },
  ]);
  await tell(closeAfterDeath, { memberId: known, on: '2026-11-30' } as { memberId: string });
  expect(await orders({ member_id: known, status: 'PROPOSED' })).toEqual([]);
  await db('payment_order').delete();
});

test('two people release a batch; the one who looked at another sum does not', async () => {
  const memberId = await memberWithCredit(db, 0);
  await tell(orderBenefit, benefit(memberId));
  const batch = await compose('BENEFIT');
  if (batch === undefined) throw new Error('nothing to pay');
  const id = batch.id;
  expect(await compose('BENEFIT')).toBeUndefined();
  expect(await release(id, cents(167_101), { id: 'first', roles: ['staff'] })).toBe('FOUR_EYES');
  expect(await release(id, cents(167_100))).toBe('BATCH_CHANGED');
  expect(await write(id)).toBeUndefined();
  expect(await release(id, cents(167_101))).toMatchObject({ status: 'RELEASED', releasedBy: 'second' });
  expect(await release(id, cents(167_101))).toBe('BATCH_NOT_OPEN');
  expect(await db.transaction((trx) => cancelBatch(trx, id))).toMatchObject({ status: 'CANCELLED' });
  expect(await write(id)).toBeUndefined();
  expect(await orders({ member_id: memberId })).toMatchObject([{ status: 'PROPOSED', batch_id: null }]);
  await db('payment_order').delete();
});

test('the file stays the same however often it is written, also after everything about the member changed', async () => {
  const members = [await memberWithCredit(db, 0), await memberWithCredit(db, 0)];
  for (const memberId of members) await tell(orderBenefit, benefit(memberId));
  const { batch, file } = await send('BENEFIT');
  expect(file).toMatchObject({ count: 2, total: 2 * 167_101, isWrittenBefore: false });
  await db('debtor').update({ name: 'Other', street: null });
  const again = await db.transaction((trx) =>
    writeBatchFile(trx, batch.id, { ...writing, version: '03', initiator: { ...writing.initiator, name: 'Renamed' } }),
  );
  expect(again).toEqual({ ...file, isWrittenBefore: true });
  expect(await db.transaction((trx) => cancelBatch(trx, batch.id))).toBeUndefined();
  expect(await orders({ batch_id: batch.id })).toMatchObject([{ status: 'IN_FILE' }, { status: 'IN_FILE' }]);
  await db('payment_order').delete();
});

test('the bank rejects one, executes the rest in one sum, and one comes back', async () => {
  const members = [await memberWithCredit(db, 0), await memberWithCredit(db, 0), await memberWithCredit(db, 0)];
  for (const memberId of members) await tell(orderBenefit, benefit(memberId));
  const { batch, lines } = await send('BENEFIT');
  const [first, second] = lines;
  // Before the report says what was rejected, another sum than was ordered waits.
  await bank.brings([{ amount: -2 * 167_101, code: '10107000', customerReference: batch.informationId }]);
  await match();
  expect(await db('bank_movement').where({ customer_reference: batch.informationId })).toMatchObject([
    { state: 'WORK_LIST', state_reason: 'PAYMENT_DIFFERS' },
  ]);
  const content = report(batch.messageId, group('PART', rejected(first.end_to_end_id, 'AC04')));
  expect(await take(content)).toMatchObject({
    outcome: 'TAKEN',
    counts: { accepted: 0, rejected: 1, contradicted: 0 },
  });
  expect(await take(content)).toMatchObject({ outcome: 'TAKEN_BEFORE', counts: { rejected: 1 } });
  await match();
  expect((await orders({ batch_id: batch.id })).map(({ status }) => status)).toEqual([
    'REJECTED',
    'EXECUTED',
    'EXECUTED',
  ]);
  await bank.brings([
    {
      amount: 167_101,
      code: '00154000',
      customerReference: second.end_to_end_id,
      returned: { kind: '2', reason: 'AC04' },
    },
  ]);
  await match();
  expect(await orders({ id: second.id })).toMatchObject([
    { status: 'RETURNED', end_reason: 'AC04', ended_on: '2026-12-04' },
  ]);
  expect(await events(second.member_id)).toMatchObject([
    ['contributions.payment-executed', { orderId: second.id, sourceId: second.source_id, on: '2026-12-04' }],
    ['contributions.payment-returned', { outcome: 'RETURNED', reason: 'AC04' }],
  ]);
  expect(await events(first.member_id)).toMatchObject([
    ['contributions.payment-returned', { outcome: 'REJECTED', reason: 'AC04' }],
  ]);
  const late = report(batch.messageId, group('PART', rejected(second.end_to_end_id, 'MD07')));
  expect(await take(late)).toMatchObject({ counts: { rejected: 0, contradicted: 1 } });
  // What failed may be ordered anew, what was paid may not.
  const paid = lines[2];
  for (const line of [second, paid]) await tell(orderBenefit, benefit(line.member_id, { paymentId: line.source_id }));
  expect(await orders({ source_id: second.source_id })).toHaveLength(2);
  expect(await orders({ source_id: paid.source_id })).toHaveLength(1);
  await db('payment_order').delete();
});

test.each([
  ['of another message', () => report('NOT-OURS', group('ACCP')), 'MESSAGE_NOT_OURS'],
  ['no report', () => Buffer.from('<Document/>'), 'UNKNOWN_FORMAT'],
  ['no XML', () => Buffer.from('hello'), 'MALFORMED'],
])('a report that is %s is refused', async (_what, content, rule) => {
  expect(await take(content())).toEqual({ outcome: 'REFUSED', rule });
});

test('a report that names an order of another file is refused whole; ACTC and PDNG change nothing', async () => {
  const memberId = await memberWithCredit(db, 0);
  await tell(orderBenefit, benefit(memberId));
  const { batch, lines } = await send('BENEFIT');
  const mixed = group('PART', rejected(lines[0].end_to_end_id, 'AC01') + rejected('ELSEWHERE', 'AC01'));
  expect(await take(report(batch.messageId, mixed))).toEqual({ outcome: 'REFUSED', rule: 'ORDER_NOT_IN_FILE' });
  const nothing = { accepted: 0, rejected: 0, contradicted: 0 };
  expect(await take(report(batch.messageId, group('ACTC')))).toMatchObject({ counts: nothing });
  expect(await take(report(batch.messageId, group('PDNG')))).toMatchObject({ counts: nothing });
  expect(await take(report(batch.messageId, group('ACSC')))).toMatchObject({ counts: { ...nothing, accepted: 1 } });
  expect(await orders({ batch_id: batch.id })).toMatchObject([{ status: 'ACCEPTED', executed_on: null }]);
  await bank.brings([{ amount: -167_101, code: '00101000', customerReference: lines[0].end_to_end_id }]);
  await match();
  expect(await orders({ batch_id: batch.id })).toMatchObject([{ status: 'EXECUTED', executed_on: '2026-12-04' }]);
  await db('payment_order').delete();
});

test('a refund is told once it is paid, and again in hand when it comes back or is given up', async () => {
  const memberId = await memberWithCredit(db, 50_000);
  expect(await refund(memberId, 50_001)).toBe('NOT_IN_HAND');
  const accepted = await refund(memberId, 50_000);
  expect(await orders({ member_id: memberId })).toMatchObject([
    { status: 'PROPOSED', source_id: (accepted as any).id },
  ]);
  const { lines } = await send('REFUND');
  expect((await events(memberId)).map(([name]) => name)).toEqual([]);
  await bank.brings([{ amount: -50_000, code: '00101000', customerReference: lines[0].end_to_end_id }]);
  await match();
  expect(await accountOf(db, memberId)).toMatchObject({ account: { credit: 0 }, difference: 0 });
  expect(await events(memberId)).toEqual([
    ['contributions.refund-paid', expect.objectContaining({ amountCents: 50_000, on: '2026-12-04', parts: [] })],
    ['contributions.payment-executed', expect.objectContaining({ kind: 'REFUND', amountCents: 50_000 })],
  ]);
  await bank.brings([{ amount: 50_000, code: '00154000', customerReference: lines[0].end_to_end_id }]);
  await match();
  expect(await accountOf(db, memberId)).toMatchObject({ account: { credit: 50_000 }, difference: 0 });
  expect(await db('ledger_entry').where({ member_id: memberId, kind: 'REFUND_RETURNED' })).toHaveLength(1);
  await refund(memberId, 40_000);
  const [order] = await orders({ member_id: memberId, status: 'PROPOSED' });
  const end = { outcome: 'CANCELLED' as const, reason: null, on: today };
  expect(await db.transaction((trx) => endOrder(trx, order.id, end, clock))).toBe(true);
  expect(await db.transaction((trx) => endOrder(trx, order.id, end, clock))).toBe(false);
  expect(await accountOf(db, memberId)).toMatchObject({ account: { credit: 50_000 }, difference: 0 });
});
