import { type Clock, fixedClock } from '../../../common/clock';
import type { EventConsumer } from '../../../common/events';
import { keepExemption } from '../../../subgraphs/benefits/consumers/exemption-decided';
import { keepIndemnity } from '../../../subgraphs/benefits/consumers/indemnity-attested';
import { keepQuarter } from '../../../subgraphs/benefits/consumers/quarter-settled';
import { forgetMember } from '../../../subgraphs/benefits/consumers/member-erased';
import { writeMembers } from '../../../subgraphs/benefits/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { asker, clock, memberId, otherId, person, quarters, staffSubject } from '../subgraph';

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;

const thirdId = '0a000000-0000-4000-8000-000000000003';

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
  const unpaid = [
    ...quarters('2023-Q1', '2026-Q3', { situation: 'EXEMPTED' }),
    ...quarters('2025-Q1', '2025-Q3'),
    ...quarters('2026-Q3', '2026-Q3', { situation: 'NOT_PAID' }),
  ];
  const latest = new Map(unpaid.map((one) => [one.quarter, one]));
  const members = [
    { person: person(), quarters: quarters('2021-Q4', '2026-Q2') },
    { person: person({ memberId: otherId }), quarters: [...latest.values()] },
    { person: person({ memberId: thirdId }), quarters: quarters('2021-Q4', '2026-Q3') },
  ];
  await writeMembers(db, members, { today: clock.today(), withDemoCases: false });
});

afterAll(() => database.drop());

async function apply(consumer: EventConsumer, payload: { memberId: string }, at: Clock = clock) {
  const event = { id: memberId, publishedAt: at.now(), subject: payload.memberId };
  await db.transaction((trx) => consumer.apply(payload, { trx, event, clock: at }));
}

async function claim(id: string, input: object, key: string): Promise<any> {
  const source = `mutation C($input: ClaimBenefitInput!) { claimBenefit(input: $input) { ... on ClaimBenefitSuccess {
    case { id status lapsesOn missing { document } receipt(language: EN) { content } } } ... on Problem { code message } } }`;
  const variables = { input: { memberId: id, idempotencyKey: key, ...input } };
  const answer = await asker(db)(source, variables, { subject: staffSubject, at: fixedClock('2026-11-25T09:00:00Z') });
  expect(answer.errors).toBeUndefined();
  return (answer.data as any).claimBenefit.case;
}

async function statusOf(id: string): Promise<any> {
  const answer = await asker(db)(
    'query C($id: ID!) { benefitCase(id: $id) { status missing { document } decisions { kind outcome } } }',
    { id },
    { subject: staffSubject },
  );
  expect(answer.errors).toBeUndefined();
  return (answer.data as any).benefitCase;
}

test('a claim on quarters that are not settled waits, and is decided by itself when they are', async () => {
  const care = {
    on: '2026-12-01',
    untilOn: '2027-02-28',
    isFull: true,
    personName: 'Anna',
    reason: 'HANDICAPPED_CHILD',
    birthDate: '2015-01-01',
    firstPillarPoints: 6,
  };
  const made = await claim(memberId, { benefit: 'CARER_ALLOWANCE', carerAllowance: care }, 'care');
  expect(made).toMatchObject({
    status: 'AWAITING_DOCUMENTS',
    lapsesOn: '2030-01-01',
    missing: [{ document: 'RECOGNITION_OF_HANDICAP' }],
  });
  const record = `mutation R($input: RecordCaseDocumentsInput!) { recordCaseDocuments(input: $input) { ... on RecordCaseDocumentsSuccess { case { status } } } }`;
  const documents = [{ document: 'RECOGNITION_OF_HANDICAP', receivedOn: '2026-11-25' }];
  const recorded = await asker(db)(record, { input: { caseId: made.id, documents } }, { subject: staffSubject });
  expect((recorded.data as any).recordCaseDocuments.case.status).toBe('OPEN');
  await apply(keepQuarter, {
    memberId,
    quarter: '2026-Q3',
    category: 'MAIN',
    situation: 'PAID',
    incomeCents: 3_000_000,
    on: '2026-11-25',
  } as never);
  expect(await statusOf(made.id)).toMatchObject({
    status: 'AMOUNT_AWAITED',
    decisions: [{ kind: 'FIRST', outcome: 'GRANTED' }],
  });
});

test('a bridging right refused for unpaid quarters is granted when they are paid in time', async () => {
  const made = await claim(
    otherId,
    {
      benefit: 'BRIDGING_RIGHT',
      bridgingRight: { ground: 'CONTRIBUTION_EXEMPTION', on: '2026-09-20', exemptionDecidedOn: '2026-03-02' },
    },
    'late-payer',
  );
  expect(made.status).toBe('REFUSED');
  await apply(keepQuarter, {
    memberId: otherId,
    quarter: '2026-Q3',
    category: 'MAIN',
    situation: 'PAID',
    incomeCents: 900_000,
    on: '2026-11-25',
  } as never);
  expect(await statusOf(made.id)).toMatchObject({
    status: 'GRANTED',
    decisions: [
      { kind: 'REVISION', outcome: 'GRANTED' },
      { kind: 'FIRST', outcome: 'REFUSED' },
    ],
  });
});

test('an exemption that INASTI told is not asked for again', async () => {
  const made = await claim(
    thirdId,
    { benefit: 'BRIDGING_RIGHT', bridgingRight: { ground: 'CONTRIBUTION_EXEMPTION', on: '2026-09-20' } },
    'exempted',
  );
  expect(made).toMatchObject({ status: 'AWAITING_DOCUMENTS', missing: [{ document: 'PROOF_OF_GROUND' }] });
  const decision = {
    requestId: '0b000000-0000-4000-8000-00000000000a',
    decidedOn: '2026-03-02',
    quarters: [{ quarter: '2026-Q1', granted: true }],
  };
  await apply(keepExemption, { memberId: thirdId, ...decision } as never);
  expect(await statusOf(made.id)).toMatchObject({ status: 'GRANTED', missing: [] });
});

test('an attestation of the mutual fund settles the vouchers that waited for it', async () => {
  const facts = { on: '2026-06-20', isChildInHousehold: true, isActivityResumed: true, userNumber: '99' };
  const made = await claim(memberId, { benefit: 'MATERNITY_VOUCHERS', maternityVouchers: facts }, 'attested');
  expect(made.missing).toEqual([{ document: 'MATERNITY_ATTESTATION' }]);
  const attestation = {
    attestationId: 'x',
    version: 1,
    status: 'CREATION',
    mutualFundCode: '200',
    kind: 'MATERNITY',
    from: '2026-06-12',
    to: null,
  };
  await apply(keepIndemnity, { memberId, ...attestation } as never);
  expect(await statusOf(made.id)).toMatchObject({ status: 'GRANTED', missing: [] });
});

test('an erased member leaves cases without the person, once they are old enough and nothing is to be paid any more', async () => {
  await apply(forgetMember, { memberId: thirdId });
  expect(await db('member').where({ member_id: thirdId })).toHaveLength(1);
  const later = fixedClock('2037-01-15T10:00:00Z');
  await apply(forgetMember, { memberId: thirdId }, later);
  expect(await db('member').where({ member_id: thirdId })).toHaveLength(1);
  await db('payment').where({ member_id: thirdId }).whereNot({ status: 'PAID' }).delete();
  await apply(forgetMember, { memberId: thirdId }, later);
  expect(await db('member').where({ member_id: thirdId })).toEqual([]);
  const [one] = await db('benefit_case').where({ member_id: thirdId });
  expect(one.claim).toEqual({});
});
