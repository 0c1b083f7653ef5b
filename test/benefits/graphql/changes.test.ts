import { fixedClock } from '../../../common/clock';
import { writeMembers } from '../../../subgraphs/benefits/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { asker, clock, person, quarters, staffSubject, type Asking } from '../subgraph';

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;
let id: string;
const staff = { subject: staffSubject };

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
  await writeMembers(db, [{ person: person(), quarters: quarters('2021-Q4', '2026-Q3') }], {
    today: clock.today(),
    withDemoCases: false,
  });
  const claim = `mutation C($input: ClaimBenefitInput!) { claimBenefit(input: $input) { ... on ClaimBenefitSuccess { case { id } } } }`;
  const input = { benefit: 'BRIDGING_RIGHT', idempotencyKey: 'x', bridgingRight: { ground: 'FIRE', on: '2026-05-01' } };
  id = (await send(claim, input, { at: fixedClock('2026-05-10T09:00:00Z') })).case.id;
  const record = `mutation R($input: RecordCaseDocumentsInput!) { recordCaseDocuments(input: $input) { ... on RecordCaseDocumentsSuccess { case { status } } } }`;
  const documents = [{ document: 'PROOF_OF_GROUND', receivedOn: '2026-05-12' }];
  await send(record, { caseId: id, documents }, { ...staff, at: fixedClock('2026-05-12T09:00:00Z') });
});

afterAll(() => database.drop());

async function send(source: string, input: object, asking: Asking = {}): Promise<any> {
  const answer = await asker(db)(source, { input }, asking);
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data as object)[0];
}

const shown = `case { status decisions { kind outcome } payments { on status amount from to } }`;
const report = `mutation M($input: ReportBenefitChangeInput!) { reportBenefitChange(input: $input) { ... on ReportBenefitChangeSuccess { ${shown} } ... on Problem { code } } }`;
const revise = `mutation M($input: ReviseBenefitDecisionInput!) { reviseBenefitDecision(input: $input) { ... on ReviseBenefitDecisionSuccess { ${shown} }
  ... on InvalidInput { issues { path code } } ... on AppealPeriodOver { until } ... on Problem { code } } }`;
const hold = `mutation M($input: HoldBenefitPaymentsInput!) { holdBenefitPayments(input: $input) { ... on HoldBenefitPaymentsSuccess { ${shown} } ... on Problem { code } } }`;

const statusesOf = (payments: any[]) => payments.map((one) => one.status);

test('payments are held for a reason and go on without one', async () => {
  const held = await send(hold, { caseId: id, reason: 'ACCOUNT_CHECK' }, staff);
  expect(new Set(statusesOf(held.case.payments))).toEqual(new Set(['HELD']));
  const released = await send(hold, { caseId: id }, staff);
  expect(new Set(statusesOf(released.case.payments))).toEqual(new Set(['PLANNED', 'AMOUNT_AWAITED']));
});

test('a resumption ends the benefit the day before; later months are cancelled, the decision is adapted', async () => {
  const input = { caseId: id, change: 'RESUMPTION', on: '2026-07-16', idempotencyKey: 'resumed' };
  const { case: found } = await send(report, input);
  expect(found.decisions).toEqual([
    { kind: 'REVISION', outcome: 'GRANTED' },
    { kind: 'FIRST', outcome: 'GRANTED' },
  ]);
  const planned = found.payments.filter((one: any) => one.status === 'PLANNED');
  expect(planned.map(({ amount, to }: any) => [amount, to])).toEqual([
    ['1671.01', '2026-05-31'],
    ['1671.01', '2026-06-30'],
    ['835.51', '2026-07-15'],
  ]);
  expect((await send(report, input)).case.decisions).toHaveLength(2);
  expect(await send(report, { ...input, on: '2026-07-17' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
});

test('a change that the benefit does not know is refused', async () => {
  const input = { caseId: id, change: 'DEATH_OF_CARED_PERSON', on: '2026-07-16', idempotencyKey: 'other' };
  expect(await send(report, input)).toMatchObject({ code: 'CASE_NOT_DECIDABLE' });
  expect(await send(report, { ...input, caseId: 'nobody' })).toMatchObject({ code: 'BENEFIT_CASE_NOT_FOUND' });
});

test.each([
  [{ kind: 'FIRST' }, 'input.kind', 'DECISION_KIND'],
  [{ kind: 'APPEAL' }, 'input.judgment', 'JUDGMENT_MISSING'],
  [{ kind: 'REVISION', judgment: 'GRANTED' }, 'input.judgment', 'JUDGMENT_MISSING'],
])('a replacement %j is refused with its path and rule', async (change, path, code) => {
  const refused = await send(revise, { caseId: id, idempotencyKey: 'bad', ...change }, staff);
  expect(refused.issues).toEqual([{ path, code }]);
});

test('a decision is withdrawn only within the appeal period', async () => {
  const input = { caseId: id, kind: 'WITHDRAWAL', idempotencyKey: 'withdrawn' };
  const late = { ...staff, at: fixedClock('2027-02-26T09:00:00Z') };
  expect(await send(revise, input, late)).toMatchObject({ code: 'APPEAL_PERIOD_OVER', until: '2027-02-25' });
  const inTime = { ...staff, at: fixedClock('2027-02-25T09:00:00Z') };
  expect((await send(revise, input, inTime)).case.decisions[0]).toEqual({ kind: 'WITHDRAWAL', outcome: 'GRANTED' });
});

test('a judgment against the claim ends it, and is a decision of its own', async () => {
  const input = { caseId: id, kind: 'APPEAL', judgment: 'REFUSED', idempotencyKey: 'judged' };
  const { case: found } = await send(revise, input, staff);
  expect(found).toMatchObject({ status: 'REFUSED', decisions: [{ kind: 'APPEAL', outcome: 'REFUSED' }, {}, {}, {}] });
  expect(new Set(statusesOf(found.payments))).toEqual(new Set(['CANCELLED']));
});

test('staff see what runs out, the most urgent first', async () => {
  const claim = `mutation C($input: ClaimBenefitInput!) { claimBenefit(input: $input) { ... on ClaimBenefitSuccess { case { id decideBy } } } }`;
  const fire = (on: string, key: string) => ({
    benefit: 'BRIDGING_RIGHT',
    idempotencyKey: key,
    bridgingRight: { ground: 'FIRE', on },
  });
  await send(claim, fire('2026-10-02', 'u1'), { at: fixedClock('2026-10-20T09:00:00Z') });
  await send(claim, fire('2026-10-03', 'u2'), { at: fixedClock('2026-10-10T09:00:00Z') });
  const query = `query U($after: String) { urgentBenefitCases(untilOn: "2027-02-28", first: 1, after: $after) { nodes { decideBy } pageInfo { hasNextPage endCursor } } }`;
  const first = ((await asker(db)(query, {}, staff)).data as any).urgentBenefitCases;
  expect(first).toMatchObject({ nodes: [{ decideBy: '2027-02-10' }], pageInfo: { hasNextPage: true } });
  const next = ((await asker(db)(query, { after: first.pageInfo.endCursor }, staff)).data as any).urgentBenefitCases;
  expect(next).toMatchObject({ nodes: [{ decideBy: '2027-02-20' }], pageInfo: { hasNextPage: false } });
  const refused = await asker(db)(query, {});
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
