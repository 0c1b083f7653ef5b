import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { cents } from '../../../common/money';
import { createOrder } from '../../../subgraphs/contributions/store/payments/orders';
import { writeBatchFile } from '../../../subgraphs/contributions/store/payments/write-file';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask } from '../graph';
import { clock, memberWithCredit, payee, today, writing } from '../store/payments/fixture';

let database: TestDatabase;
let db: Knex;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());
beforeEach(() => db.raw('truncate payment_order, payment_batch, payment_status_report, idempotency cascade'));

const [ann, bob] = ['ann', 'bob'].map((id) => ({ id, roles: ['client_manager' as const] }));
const operator = { id: 'demo-operator', roles: ['operator' as const] };

const compose = `mutation ($input: ComposePaymentBatchInput!) { composePaymentBatch(input: $input) { __typename
  ... on ComposePaymentBatchSuccess { batch { id status count total composedBy progress { status count total } } }
  ... on InvalidInput { issues { path code } } ... on Problem { code message } } }`;
const release = `mutation ($input: ReleasePaymentBatchInput!) { releasePaymentBatch(input: $input) { __typename
  ... on ReleasePaymentBatchSuccess { batch { status releasedBy total } } ... on Problem { code message } } }`;
const cancelBatch = `mutation ($input: CancelPaymentBatchInput!) { cancelPaymentBatch(input: $input) { __typename
  ... on CancelPaymentBatchSuccess { batch { status count } } ... on Problem { code } } }`;
const cancelOrder = `mutation ($input: CancelPaymentOrderInput!) { cancelPaymentOrder(input: $input) { __typename
  ... on CancelPaymentOrderSuccess { order { status endedOn } } ... on Problem { code } } }`;
const importStatus = `mutation ($input: ImportPaymentStatusInput!) { importPaymentStatus(input: $input) { __typename
  ... on ImportPaymentStatusSuccess { isTakenBefore accepted rejected contradicted batch { progress { status count } } }
  ... on PaymentReportRefused { code message rule } ... on InvalidInput { issues { code } } } }`;
const list = `query ($status: PaymentOrderStatus, $first: Int!, $after: String) { paymentOrders(status: $status, first: $first, after: $after) {
  nodes { id kind status waitsFor amount iban beneficiary member { id } batch { status } } pageInfo { hasNextPage endCursor } } }`;

async function order(amount = 100_000, iban: string | null = payee) {
  const memberId = await memberWithCredit(db, 0);
  const payment = { kind: 'BENEFIT' as const, sourceId: randomUUID(), memberId, amount: cents(amount), iban };
  await db.transaction((trx) => createOrder(trx, payment, { on: today, by: 'benefits' }));
  return memberId;
}

const run = async (source: string, input: object, subject: any = ann, language: any = 'en') => {
  const data = await ask<Record<string, any>>({ db, clock, subject, language }, source, { input });
  return Object.values(data)[0];
};

const benefits = { kind: 'BENEFIT', executeOn: '2026-12-03' };

test('one person composes, another releases; every refusal says why and changes nothing', async () => {
  await order();
  await order(50_000, null);
  expect(await run(compose, { ...benefits, executeOn: '2026-11-30', idempotencyKey: '' })).toMatchObject({
    issues: [{ path: 'input.executeOn', code: 'PAYMENT_DAY_PASSED' }, { code: 'PAYMENT_KEY_LENGTH' }],
  });
  expect(await run(compose, { ...benefits, isFirstCollection: true, idempotencyKey: 'a' })).toMatchObject({
    issues: [{ path: 'input.isFirstCollection', code: 'COLLECTION_SEQUENCE' }],
  });
  const composed = await run(compose, { ...benefits, idempotencyKey: 'a' });
  expect(composed.batch).toMatchObject({ status: 'DRAFT', count: 1, total: '1000.00', composedBy: 'ann' });
  expect(composed.batch.progress).toEqual([{ status: 'PROPOSED', count: 1, total: '1000.00' }]);
  expect(await run(compose, { ...benefits, idempotencyKey: 'a' })).toEqual(composed);
  expect(await run(compose, { ...benefits, kind: 'REFUND', idempotencyKey: 'a' })).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  });
  expect(await run(compose, { ...benefits, idempotencyKey: 'b' })).toMatchObject({ code: 'NOTHING_TO_PAY' });
  const input = { batchId: composed.batch.id, total: '1000.00', idempotencyKey: 'r' };
  expect(await run(release, input)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
  expect(await run(release, { ...input, total: '999.99' }, bob, 'fr')).toEqual({
    __typename: 'PaymentBatchChanged',
    code: 'PAYMENT_BATCH_CHANGED',
    message: 'Le lot a maintenant un autre total ; regardez-le à nouveau.',
  });
  expect(await run(release, { ...input, batchId: 'x' }, bob)).toMatchObject({ code: 'PAYMENT_BATCH_NOT_OPEN' });
  const released = await run(release, input, bob);
  expect(released).toMatchObject({ batch: { status: 'RELEASED', releasedBy: 'bob', total: '1000.00' } });
  expect(await run(release, input, bob)).toEqual(released);
  expect(await run(cancelBatch, { batchId: input.batchId, idempotencyKey: 'c' }, bob)).toMatchObject({
    batch: { status: 'CANCELLED', count: 0 },
  });
  expect(await run(release, { ...input, idempotencyKey: 'r2' }, bob)).toMatchObject({ code: 'PAYMENT_BATCH_NOT_OPEN' });
});

test('what a command of the operator composed is released by no operator', async () => {
  await order();
  const { batch } = await run(compose, { ...benefits, idempotencyKey: 'a' });
  await db('payment_batch').update({ composed_by: 'operator' });
  const input = { batchId: batch.id, total: '1000.00', idempotencyKey: 'r' };
  expect(await run(release, input, operator)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
  expect(await run(release, input, ann)).toMatchObject({ batch: { status: 'RELEASED' } });
});

test('the list shows what waits and why, page by page; an order that was released is not given up', async () => {
  for (const amount of [100, 200, 300]) await order(amount);
  const waiting = await order(400, null);
  const lists = async (variables: object) =>
    (await ask<any>({ db, clock, subject: ann! }, list, variables)).paymentOrders;
  expect((await lists({ status: 'WAITING', first: 10 })).nodes).toMatchObject([
    { waitsFor: 'NO_ACCOUNT', amount: '4.00', member: { id: waiting }, iban: null, batch: null },
  ]);
  const first = await lists({ status: 'PROPOSED', first: 2 });
  const second = await lists({ status: 'PROPOSED', first: 2, after: first.pageInfo.endCursor });
  expect([first.nodes.length, second.nodes.length]).toEqual([2, 1]);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  const orderId = second.nodes[0].id;
  expect(await run(cancelOrder, { orderId, idempotencyKey: 'c' })).toEqual({
    __typename: 'CancelPaymentOrderSuccess',
    order: { status: 'CANCELLED', endedOn: '2026-12-01' },
  });
  expect(await run(cancelOrder, { orderId, idempotencyKey: 'd' })).toMatchObject({ code: 'PAYMENT_ORDER_NOT_OPEN' });
});

test('a status report is taken once; one of another file is refused with the rule', async () => {
  await order();
  const { batch } = await run(compose, { ...benefits, idempotencyKey: 'a' });
  await run(release, { batchId: batch.id, total: '1000.00', idempotencyKey: 'r' }, bob);
  const file = await db.transaction((trx) => writeBatchFile(trx, batch.id, writing));
  const report = (id: string) =>
    Buffer.from(
      `<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>${id}</OrgnlMsgId><GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`,
    ).toString('base64');
  const input = { name: 'report.xml', content: report(file?.messageId ?? '') };
  expect(await run(importStatus, input)).toMatchObject({
    ...{ isTakenBefore: false, accepted: 1, rejected: 0, contradicted: 0 },
    batch: { progress: [{ status: 'ACCEPTED', count: 1 }] },
  });
  expect(await run(importStatus, input)).toMatchObject({ isTakenBefore: true, accepted: 0 });
  expect(await run(importStatus, { ...input, content: report('OTHER') })).toEqual({
    ...{ __typename: 'PaymentReportRefused', code: 'PAYMENT_REPORT_REFUSED', rule: 'MESSAGE_NOT_OURS' },
    message: 'Nothing of this report was taken. It is about no file that the fund wrote.',
  });
});
