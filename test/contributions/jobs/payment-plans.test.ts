import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { followPaymentPlans } from '../../../subgraphs/contributions/jobs/payment-plans';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount } from '../graph';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const at = (day: string) => fixedClock(`${day}T10:00:00Z`);
beforeEach(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterEach(() => database.drop());

const planOperation = `mutation ($input: RequestPaymentPlanInput!) { requestPaymentPlan(input: $input) { __typename } }`;
const payOperation = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename } }`;

/** A member with 5,998.59 overdue and a plan over two months: 1,199.72 by 30 November, then twice 2,399.44 and 2,399.43. */
async function withPlan(): Promise<string> {
  const member = aMember();
  const { memberId } = member.debtor;
  await writeMembers(db, [member]);
  await ask({ db, clock: at('2026-11-25') }, planOperation, { input: { memberId, months: 2, idempotencyKey: 'p' } });
  return memberId;
}

async function pay(memberId: string, quarter: string, amount: string, receivedOn: string): Promise<void> {
  const input = { memberId, quarter, amount, receivedOn, idempotencyKey: receivedOn + quarter };
  await ask({ db, clock: at(receivedOn) }, payOperation, { input });
}

const state = (memberId: string, day: string) =>
  askAccount({ db, clock: at(day) }, memberId, 'requests { status decision { reasons { text } } } recovery { stage }');

test('a plan that is kept goes on and ends when its debt is paid', async () => {
  const memberId = await withPlan();
  await pay(memberId, '2026-Q1', '1199.72', '2026-11-30');
  expect(await followPaymentPlans(db, at('2026-12-01'))).toEqual({ followed: 1, completed: 0, revoked: 0 });
  await pay(memberId, '2026-Q4', '1999.53', '2026-12-20');
  await pay(memberId, '2026-Q1', '4798.87', '2026-12-30');
  expect(await followPaymentPlans(db, at('2026-12-31'))).toEqual({ followed: 0, completed: 1, revoked: 0 });
  expect(await state(memberId, '2026-12-31')).toMatchObject({ requests: [{ status: 'COMPLETED' }], recovery: null });
});

test('a down payment that is missing the day after revokes the plan with its reason, and recovery goes on', async () => {
  const memberId = await withPlan();
  expect(await followPaymentPlans(db, at('2026-11-30'))).toMatchObject({ followed: 1 });
  expect(await followPaymentPlans(db, at('2026-12-01'))).toMatchObject({ revoked: 1 });
  expect(await state(memberId, '2026-12-01')).toMatchObject({
    requests: [{ status: 'REVOKED', decision: { reasons: [{ text: expect.stringContaining('not paid in time') }] } }],
    recovery: { stage: 'OVERDUE' },
  });
});

test('a current quarter that is not paid in time revokes the plan too', async () => {
  const memberId = await withPlan();
  await pay(memberId, '2026-Q1', '1199.72', '2026-11-30');
  await pay(memberId, '2026-Q1', '2399.44', '2026-12-31');
  expect(await followPaymentPlans(db, at('2027-01-01'))).toMatchObject({ revoked: 1 });
});
