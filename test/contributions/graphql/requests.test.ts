import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount, type Asking } from '../graph';
import { aMember, type TestMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

async function stored(options: TestMember = {}): Promise<string> {
  const member = aMember(options);
  await writeMembers(db, [member]);
  return member.debtor.memberId;
}

type Answer = Record<string, unknown> & { request: { id: string } };
async function send(name: string, fields: string, input: object, subject?: Asking['subject']): Promise<Answer> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const source = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${fields} ... on Problem { code message } } }`;
  const data = await ask<Record<string, Answer>>({ db, clock, ...(subject ? { subject } : {}) }, source, { input });
  return data[name] as Answer;
}

const reduction = `... on RequestContributionReductionSuccess { request { id kind status }
  preview { quarter before after } warnings { code text } } ... on InvalidInput { issues { path code } }`;
const reduce = (input: object, subject?: Asking['subject']) =>
  send('requestContributionReduction', reduction, input, subject);
const asked = { year: 2026, estimatedIncome: '20000.00', reason: 'Lost a client', idempotencyKey: 'a' };

test('a lower estimate is previewed with what it risks, and decided by the fund', async () => {
  const memberId = await stored();
  const answer = await reduce({ ...asked, memberId });
  // 20,000.00 × 20.50 % / 4 = 1,025.00; fee 3.95 % = 40.49. Difference 4 × (1,999.53 − 1,065.49) = 3,736.16.
  expect(answer).toMatchObject({
    __typename: 'RequestContributionReductionSuccess',
    request: { kind: 'REDUCTION', status: 'SUBMITTED' },
    preview: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((quarter) => ({
      quarter,
      before: '1999.53',
      after: '1065.49',
    })),
    warnings: [{ code: 'SETTLED_LATER' }, { code: 'RISK_OF_SURCHARGES' }],
  });
  const texts = (answer.warnings as { text: string }[]).map(({ text }) => text);
  expect(texts[1]).toContain('€3,736.16');
  expect(texts[1]).toContain('€261.53'); // 7 %
  expect(texts[1]).toContain('€112.08'); // 3 %
  const unchanged = await askAccount<{ balance: string }>({ db, clock }, memberId, 'balance');
  expect(unchanged?.balance).toBe('7998.12');

  const decide = { requestId: answer.request.id, outcome: 'GRANTED', reasons: ['ESTIMATE_SUPPORTED'] };
  const fields = `... on DecideContributionRequestSuccess { request { status decidedOn decision { outcome reasons { text legalBasis }
    appeal { court until how } } } }`;
  const decision = await send('decideContributionRequest', fields, decide);
  expect(decision.request).toMatchObject({
    status: 'GRANTED',
    decidedOn: '2026-11-25',
    decision: {
      outcome: 'GRANTED',
      reasons: [{ legalBasis: 'RD 38, article 11 §3' }],
      appeal: { court: 'Labor tribunal', until: '2027-02-25' },
    },
  });
  const after = await askAccount(
    { db, clock },
    memberId,
    'balance quarters(last: 1) { basis income due } requests { status }',
  );
  expect(after).toEqual({
    balance: '4261.96',
    quarters: [{ basis: 'PROVISIONAL', income: '20000.00', due: '1065.49' }],
    requests: [{ status: 'GRANTED' }],
  });
  expect(await send('decideContributionRequest', fields, decide)).toMatchObject({ code: 'REQUEST_NOT_OPEN' });
});

test('what is paid stays paid: a granted estimate takes back only what is open', async () => {
  const memberId = await stored({ isPaid: ({ quarter }) => quarter === '2026-Q1' });
  const answer = await reduce({ ...asked, memberId, idempotencyKey: 'b' });
  expect((answer.warnings as { code: string }[]).map(({ code }) => code)).toContain('NOTHING_GIVEN_BACK');
  const decide = { requestId: answer.request.id, outcome: 'GRANTED', reasons: ['ESTIMATE_SUPPORTED'] };
  await send('decideContributionRequest', '', decide);
  const account = await askAccount({ db, clock }, memberId, 'balance quarters(last: 4) { contribution paid due }');
  expect(account).toMatchObject({ balance: '3196.47' });
  expect((account as { quarters: object[] }).quarters.at(-1)).toEqual({
    contribution: '1923.55',
    paid: '1999.53',
    due: '0.00',
  });
});

test('the minimum of the category is the floor, and is told', async () => {
  const memberId = await stored();
  const answer = await reduce({ ...asked, memberId, estimatedIncome: '0.00', idempotencyKey: 'c' });
  expect(answer.preview).toContainEqual({ quarter: '2026-Q1', before: '1999.53', after: '925.59' });
  expect((answer.warnings as { code: string }[]).map(({ code }) => code)).toContain('MINIMUM_REACHED');
});

test.each([
  ['a year whose income is known', { year: 2023 }, 'YEAR_NOT_OPEN_FOR_REQUEST'],
  ['a year before free estimates', { year: 2021 }, 'YEAR_NOT_OPEN_FOR_REQUEST'],
  ['the same income', { estimatedIncome: '37532.69' }, 'NOTHING_TO_CHANGE'],
  ['an increase while something is overdue', { estimatedIncome: '90000.00' }, 'INCREASE_WHILE_OVERDUE'],
  ['a year without published law', { year: 2031 }, 'PARAMETER_NOT_PUBLISHED'],
  ['values that break a rule', { reason: ' ', estimatedIncome: '-1.00' }, 'INVALID_INPUT'],
])('refused: %s', async (_name, change, code) => {
  const memberId = await stored({ incomes: { 2021: 30_000, 2022: 32_000, 2023: 35_000 } });
  expect(await reduce({ ...asked, memberId, ...change, idempotencyKey: `refused ${code}` })).toMatchObject({ code });
  expect(await db('request').where({ member_id: memberId })).toEqual([]);
});

test('nobody asks for another member', async () => {
  const memberId = await stored();
  const stranger = { id: 's', roles: ['member' as const], memberId: 'another' };
  expect(await reduce({ ...asked, memberId, idempotencyKey: 'd' }, stranger)).toMatchObject({
    code: 'MEMBER_NOT_FOUND',
  });
});

const plan = `... on RequestPaymentPlanSuccess { request { id kind status }
  plan { downPayment instalments { due amount } conditions { text } } } ... on PlanTooLong { maximumMonths }`;

test('a plan: one fifth first, then equal months, once at a time, at most twelve', async () => {
  const memberId = await stored();
  const askPlan = (months: number, key: string) =>
    send('requestPaymentPlan', plan, { memberId, months, idempotencyKey: key });
  expect(await askPlan(13, 'p1')).toMatchObject({ code: 'PLAN_TOO_LONG', maximumMonths: 12 });
  const granted = await askPlan(4, 'p2');
  // Overdue: three quarters, 5,998.59; 20 % = 1,199.72; the rest 4,798.87 in four parts.
  expect(granted).toMatchObject({
    request: { kind: 'PAYMENT_PLAN', status: 'GRANTED' },
    plan: {
      downPayment: '1199.72',
      instalments: [
        { due: '2026-12-31', amount: '1199.72' },
        { due: '2027-01-31', amount: '1199.72' },
        { due: '2027-02-28', amount: '1199.72' },
        { due: '2027-03-31', amount: '1199.71' },
      ],
    },
  });
  expect((granted.plan as { conditions: object[] }).conditions).toHaveLength(4);
  expect(await askPlan(4, 'p3')).toMatchObject({ code: 'PLAN_ALREADY_RUNNING' });
  expect(await askPlan(4, 'p2')).toEqual(granted);
  const account = await askAccount<{ recovery: object }>({ db, clock }, memberId, 'recovery { stage since nextStep }');
  expect(account?.recovery).toEqual({ stage: 'SUSPENDED', since: '2026-11-25', nextStep: null });
});

test('without anything overdue there is no plan', async () => {
  const memberId = await stored({ isPaid: () => true });
  const answer = await send('requestPaymentPlan', plan, { memberId, months: 2, idempotencyKey: 'p4' });
  expect(answer).toMatchObject({ code: 'NOTHING_OVERDUE' });
});

test('an exemption is passed on to INASTI, for quarters in time and of a category that has one', async () => {
  const fields = `... on RequestContributionExemptionSuccess { request { id kind status } consequences { text } }
    ... on QuartersNotEligible { quarters { quarter reason } }`;
  const memberId = await stored({ from: '2024-Q1' });
  const input = { memberId, reason: 'Flood', idempotencyKey: 'e1' };
  const refused = await send('requestContributionExemption', fields, {
    ...input,
    quarters: ['2024-Q1', '2026-Q3', '2020-Q1'],
  });
  expect(refused.quarters).toEqual([
    { quarter: '2024-Q1', reason: 'TOO_LATE' },
    { quarter: '2020-Q1', reason: 'NOT_CLAIMED' },
  ]);
  const sent = await send('requestContributionExemption', fields, { ...input, quarters: ['2026-Q3', '2026-Q2'] });
  expect(sent.request).toMatchObject({ kind: 'EXEMPTION', status: 'FORWARDED' });
  const events = await db('event_outbox').where({ subject: memberId }).orderBy('position');
  expect(events[0]).toMatchObject({
    name: 'contributions.account-in-difficulty',
    payload: { on: '2026-11-25', quarters: expect.arrayContaining(['2026-Q3']) },
  });
  expect(events[1]).toMatchObject({
    name: 'contributions.request-submitted',
    payload: { kind: 'EXEMPTION', quarters: ['2026-Q2', '2026-Q3'], reason: 'Flood', submittedOn: '2026-11-25' },
  });
  const side = await stored({ periods: [{ from: '2019-01-01' as never, category: 'SECONDARY' }] });
  const secondary = { ...input, memberId: side, quarters: ['2026-Q3'], idempotencyKey: 'e2' };
  expect((await send('requestContributionExemption', fields, secondary)).quarters).toEqual([
    { quarter: '2026-Q3', reason: 'CATEGORY_EXCLUDED' },
  ]);
});

test('solutions are ranked from what costs least to what costs rights', async () => {
  const memberId = await stored();
  const account = await askAccount<{ solutions: object[] }>(
    { db, clock },
    memberId,
    'solutions { kind amount deadlineOn year text }',
  );
  expect(account?.solutions).toMatchObject([
    { kind: 'REDUCTION', amount: '4295.76', year: 2026 },
    { kind: 'PAYMENT_PLAN', amount: '5998.59' },
    { kind: 'EXEMPTION', amount: '7998.12', deadlineOn: '2027-03-31' },
  ]);
});

test('the preview changes nothing', async () => {
  const memberId = await stored();
  const fields = `estimatePreview(year: 2026, estimatedIncome: "20000.00") { __typename ... on EstimatePreview { kind difference
    surchargeOnce surchargeEachQuarter quarters { quarter after } } }`;
  const account = await askAccount<{ estimatePreview: object }>({ db, clock }, memberId, fields);
  expect(account?.estimatePreview).toMatchObject({ kind: 'REDUCTION', difference: '3736.16', surchargeOnce: '261.53' });
  expect(await db('request').where({ member_id: memberId })).toEqual([]);
});
