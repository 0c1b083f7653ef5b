import { fixedClock } from '../../../common/clock';
import type { Knex } from 'knex';
import { balanceOf } from '../../../subgraphs/contributions/domain';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount } from '../graph';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

const operation = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename
  ... on RecordPaymentSuccess { payment { id amount receivedOn } quarter { quarter status paid due } }
  ... on InvalidInput { issues { path code message } }
  ... on Problem { code message } } }`;

async function pay(input: object): Promise<Record<string, unknown>> {
  const data = await ask<{ recordPayment: Record<string, unknown> }>({ db, clock }, operation, { input });
  return data.recordPayment;
}

async function stored(options = {}) {
  const member = aMember(options);
  await writeMembers(db, [member]);
  return member.debtor.memberId;
}

const payment = { quarter: '2026-Q4', amount: '1999.53', receivedOn: '2026-11-20', idempotencyKey: 'one' };

test('a payment settles the quarter that the payer named, is booked and told', async () => {
  const memberId = await stored();
  const answer = await pay({ ...payment, memberId });
  expect(answer).toMatchObject({
    __typename: 'RecordPaymentSuccess',
    payment: { amount: '1999.53', receivedOn: '2026-11-20' },
    quarter: { quarter: '2026-Q4', status: 'PAID', paid: '1999.53', due: '0.00' },
  });
  const events = await db('event_outbox').where({ subject: memberId }).orderBy('position');
  expect(events.map(({ name }) => name)).toEqual(['contributions.quarter-settled', 'contributions.payment-booked']);
  expect(events[0].payload).toMatchObject({ quarter: '2026-Q4', situation: 'PAID', category: 'MAIN' });
  expect(events[1].payload.parts).toEqual([
    { quarter: '2026-Q4', kind: 'CONTRIBUTION', amountCents: 192355 },
    { quarter: '2026-Q4', kind: 'FEE', amountCents: 7598 },
  ]);
  const account = await askAccount<{ balance: string }>({ db, clock }, memberId, 'balance');
  expect(account?.balance).toBe('5998.59');
  expect(balanceOf(await findEntries(db, memberId))).toBe(599859);
});

test('a repeat with the same key gets the first answer and books nothing; another request with it is refused', async () => {
  const memberId = await stored();
  const first = await pay({ ...payment, memberId, idempotencyKey: 'two' });
  const entries = await findEntries(db, memberId);
  expect(
    await pay({
      idempotencyKey: 'two',
      ...{ quarter: payment.quarter, amount: payment.amount },
      receivedOn: payment.receivedOn,
      memberId,
    }),
  ).toEqual(first);
  expect(await findEntries(db, memberId)).toEqual(entries);
  const other = await pay({ ...payment, memberId, amount: '1.00', idempotencyKey: 'two' });
  expect(other).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' });
});

test('ten repeats at once book one payment', async () => {
  const memberId = await stored();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => pay({ ...payment, memberId, idempotencyKey: 'ten' })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await db('payment').where({ member_id: memberId })).toHaveLength(1);
});

test('what exceeds the named quarter goes to the oldest debt, then stays as credit', async () => {
  const memberId = await stored();
  await pay({ ...payment, memberId, amount: '9000.00', idempotencyKey: 'three' });
  const account = await askAccount({ db, clock }, memberId, 'balance overdue quarters(last: 4) { status due }');
  expect(account).toEqual({
    balance: '-1001.88',
    overdue: '0.00',
    quarters: Array.from({ length: 4 }, () => ({ status: 'PAID', due: '0.00' })),
  });
});

test('wrong values are told all at once, and nothing changes', async () => {
  const memberId = await stored();
  const answer = await pay({
    memberId,
    quarter: '2026-Q4',
    amount: '0.00',
    receivedOn: '2026-11-26',
    idempotencyKey: '',
  });
  expect(answer).toMatchObject({
    __typename: 'InvalidInput',
    issues: [
      { path: 'input.amount', code: 'PAYMENT_NOT_POSITIVE' },
      { path: 'input.receivedOn', code: 'PAYMENT_IN_THE_FUTURE' },
      { path: 'input.idempotencyKey', code: 'PAYMENT_KEY_LENGTH' },
    ],
  });
  expect(await db('payment').where({ member_id: memberId })).toEqual([]);
});

test('an unknown member and an unknown quarter are refused', async () => {
  const unknown = await pay({ ...payment, memberId: '00000000-0000-4000-8000-000000000000', idempotencyKey: 'four' });
  expect(unknown).toMatchObject({ __typename: 'MemberNotFound', code: 'MEMBER_NOT_FOUND' });
  const memberId = await stored();
  const quarter = await pay({ ...payment, memberId, quarter: '2030-Q1', idempotencyKey: 'five' });
  expect(quarter).toMatchObject({ __typename: 'UnknownQuarter', code: 'UNKNOWN_QUARTER' });
});
