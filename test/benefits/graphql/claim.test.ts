import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocalDate } from '../../../common/dates';
import { fixedClock } from '../../../common/clock';
import { writeMembers } from '../../../subgraphs/benefits/store/bulk';
import { saveLifeEvent } from '../../../subgraphs/benefits/store/facts';
import { testDatabase, type TestDatabase } from '../../support/database';
import { asker, clock, memberId, otherId, person, quarters, staffSubject } from '../subgraph';

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;

const claimOperation = `mutation ClaimBenefit($input: ClaimBenefitInput!) {
  claimBenefit(input: $input) {
    __typename
    ... on ClaimBenefitSuccess { case { id benefit status decideBy missing { document text } } }
    ... on Problem { code message }
    ... on InvalidInput { issues { path code message } }
    ... on BenefitAlreadyClaimed { caseId }
  }
}`;
const caseOperation = `query BenefitCase($id: ID!) {
  benefitCase(id: $id) {
    id
    benefit
    status
    submittedOn
    decideBy
    decision {
      outcome
      decidedOn
      reasons { code text legalBasis }
      amount { perMonth total currency }
      from
      to
      contributionFreeQuarters
      appeal { court until how }
      explanation { text parameters { id from value } }
    }
    payments { on amount status }
    overpayment { amount reasons { text } waiver { until how } instalments { due amount } }
    forwarding { institution { name } on }
  }
}`;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
  const settled = quarters('2021-Q4', '2026-Q3');
  const members = [person(), person({ memberId: otherId, sex: 'MALE' })];
  await writeMembers(
    db,
    members.map((one) => ({ person: one, quarters: settled })),
    { today: clock.today(), withDemoCases: false },
  );
});

afterAll(() => database.drop());

let keys = 0;
/** Claims and gives the payload back. */
async function claim(input: Record<string, unknown>, asking: Parameters<ReturnType<typeof asker>>[2] = {}) {
  const answer = await asker(db)(claimOperation, { input: { idempotencyKey: `key-${++keys}`, ...input } }, asking);
  expect(answer.errors).toBeUndefined();
  return (answer.data as any).claimBenefit;
}

async function readCase(id: string, asking: Parameters<ReturnType<typeof asker>>[2] = {}) {
  const answer = await asker(db)(caseOperation, { id }, asking);
  expect(answer.errors).toBeUndefined();
  return (answer.data as any).benefitCase;
}

async function recordDocuments(caseId: string, ...documents: object[]) {
  return recordFacts(caseId, undefined, ...documents);
}

async function recordFacts(caseId: string, facts: object | undefined, ...documents: object[]) {
  const source = `mutation Record($input: RecordCaseDocumentsInput!) { recordCaseDocuments(input: $input) {
    __typename ... on RecordCaseDocumentsSuccess { case { status decideBy } } ... on Problem { code } } }`;
  const answer = await asker(db)(source, { input: { caseId, documents, facts } }, { subject: staffSubject });
  expect(answer.errors).toBeUndefined();
  return (answer.data as any).recordCaseDocuments;
}

const bankruptcy = (on: string, change: object = {}) => ({
  benefit: 'BRIDGING_RIGHT',
  bridgingRight: { ground: 'BANKRUPTCY', on, ...change },
});

test('the operations of the front ends are the ones under test', () => {
  const path = join(__dirname, '../../../../shared/clients/front-ends.graphql');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return; // The clients' file is not beside the project; the operations above still are.
  }
  expect(text).toContain('mutation ClaimBenefit($input: ClaimBenefitInput!)');
  expect(text).toContain('query BenefitCase($id: ID!)');
});

describe('bridging right', () => {
  let id: string;

  test('a claim with a missing document is asked for it once, and the clock of four months is told', async () => {
    const found = await claim(bankruptcy('2026-04-10'), { at: fixedClock('2026-05-04T09:00:00Z'), language: 'fr' });
    expect(found).toMatchObject({
      __typename: 'ClaimBenefitSuccess',
      case: { benefit: 'BRIDGING_RIGHT', status: 'AWAITING_DOCUMENTS', decideBy: '2026-09-04' },
    });
    expect(found.case.missing.map((one: any) => one.document)).toEqual(['PROOF_OF_GROUND']);
    expect(found.case.missing[0].text).toContain('jugement');
    id = found.case.id;
  });

  test('when the judgment comes in, the case is decided at once, with every mention', async () => {
    const recorded = await recordDocuments(id, { document: 'PROOF_OF_GROUND', receivedOn: '2026-11-20' });
    expect(recorded.case.status).toBe('GRANTED');
    const found = await readCase(id, { language: 'fr' });
    expect(found.decision).toMatchObject({
      outcome: 'GRANTED',
      from: '2026-04-10',
      contributionFreeQuarters: ['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2'],
      amount: { perMonth: '1671.01', currency: 'EUR' },
      appeal: { court: 'Tribunal du travail de Liège', until: '2027-02-25' },
    });
    expect(found.decision.reasons.every((one: any) => one.text !== '' && one.legalBasis !== '')).toBe(true);
    const used = found.decision.explanation.flatMap((step: any) => step.parameters.map((one: any) => one.id));
    expect(used).toContain('benefits.bridging-right/monthly-benefit');
  });

  test('the first period is paid by blocks of seven days, then whole months; what is not published is awaited', async () => {
    const { payments } = await readCase(id);
    // 10 April to 31 May: 52 days, 7 blocks: 21 days in April give 3, the rest come in May.
    expect(payments.slice(0, 3).map((one: any) => one.amount)).toEqual(['1253.26', '1671.01', '1671.01']);
    expect(payments.filter((one: any) => one.status === 'PLANNED')).toHaveLength(6);
    expect(
      payments.filter((one: any) => one.amount === null).every((one: any) => one.status === 'AMOUNT_AWAITED'),
    ).toBe(true);
    expect(payments.at(-1).on).toBe('2027-04-30');
  });

  test('a repeat with the same key gives the first answer, another request is refused', async () => {
    const input = { idempotencyKey: 'again', ...bankruptcy('2025-03-01') };
    const first = await claim(input);
    expect((await claim(input)).case.id).toBe(first.case.id);
    expect(await claim({ ...input, ...bankruptcy('2025-03-02') })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  test('the same benefit for the same event is not claimed twice', async () => {
    expect(await claim(bankruptcy('2026-04-10'))).toMatchObject({ code: 'BENEFIT_ALREADY_CLAIMED', caseId: id });
  });

  test('a late claim is refused with the last day, not turned away', async () => {
    const late = await claim(bankruptcy('2025-02-10'));
    await recordDocuments(late.case.id, { document: 'PROOF_OF_GROUND', receivedOn: '2026-11-20' });
    const found = await readCase(late.case.id);
    expect(found.status).toBe('REFUSED');
    const reason = found.decision.reasons.find((one: any) => one.code === 'REQUEST_IN_TIME');
    expect(reason.text).toBe('The claim came after the last day, 30 September 2025.');
    expect(found.decision.amount).toBeNull();
  });

  test('a fact in November 2026 is granted while its amount is awaited, never guessed', async () => {
    const made = await claim(bankruptcy('2026-11-02'));
    await recordDocuments(made.case.id, { document: 'PROOF_OF_GROUND', receivedOn: '2026-11-20' });
    const found = await readCase(made.case.id);
    expect(found).toMatchObject({
      status: 'AMOUNT_AWAITED',
      decision: { outcome: 'GRANTED', amount: { perMonth: null, total: null } },
    });
  });
});

describe('family charge and low income', () => {
  test('the lower amount is paid until the certificate comes, then the difference', async () => {
    const made = await claim(bankruptcy('2026-07-01', { hasDependants: true }));
    await recordDocuments(made.case.id, { document: 'PROOF_OF_GROUND', receivedOn: '2026-11-20' });
    const before = await readCase(made.case.id);
    expect(before).toMatchObject({ status: 'GRANTED', decision: { amount: { perMonth: '1671.01' } } });
    await db('payment')
      .where({ case_id: made.case.id, status: 'PLANNED' })
      .update({ status: 'PAID', paid_on: '2026-11-21' });
    await recordDocuments(made.case.id, { document: 'FAMILY_CERTIFICATE', receivedOn: '2026-11-24' });
    const after = await readCase(made.case.id);
    expect(after.decision.amount.perMonth).toBe('2088.11');
    const differences = after.payments.filter((one: any) => one.status === 'PLANNED');
    expect(differences.map((one: any) => one.amount)).toEqual(['417.10', '417.10', '417.10']);
    await recordDocuments(made.case.id, { document: 'FAMILY_CERTIFICATE', receivedOn: '2026-11-24' });
    expect(await db('decision').where({ case_id: made.case.id })).toHaveLength(2);
  });

  test('incomes that staff read in the documents decide on economic difficulties', async () => {
    const input = { benefit: 'BRIDGING_RIGHT', bridgingRight: { ground: 'LOW_INCOME', on: '2026-08-15' } };
    const made = await claim(input);
    expect(made.case.missing.map((one: any) => one.document)).toEqual(['PROOF_OF_INCOME']);
    const proof = { document: 'PROOF_OF_INCOME', receivedOn: '2026-11-20' };
    const above = { incomeOfYear: '17374.09', incomeOfYearBefore: '17008.88' };
    expect((await recordFacts(made.case.id, above, proof)).case.status).toBe('REFUSED');
    const { decision } = await readCase(made.case.id);
    expect(decision.reasons.find((one: any) => one.code === 'INCOME_OF_YEAR_LOW').text).toBe(
      'Your income of 2026 is above €17,374.08.',
    );
    expect((await recordFacts(made.case.id, { incomeOfYear: '17374.08' }, proof)).case.status).toBe('GRANTED');
  });
});

describe('carer allowance', () => {
  const care = {
    on: '2026-05-01',
    untilOn: '2026-07-31',
    isFull: false,
    personName: 'Anna',
    reason: 'SERIOUS_ILLNESS',
    kinshipDegree: 1,
  };

  test('half an interruption needs the sworn statement too, and pays half', async () => {
    const at = fixedClock('2026-04-20T09:00:00Z');
    const made = await claim({ benefit: 'CARER_ALLOWANCE', carerAllowance: care }, { at });
    expect(made.case.missing.map((one: any) => one.document)).toEqual(['MEDICAL_CERTIFICATE', 'SWORN_STATEMENT']);
    const received = ['MEDICAL_CERTIFICATE', 'SWORN_STATEMENT'].map((document) => ({
      document,
      receivedOn: '2026-04-25',
    }));
    await recordDocuments(made.case.id, ...received);
    const found = await readCase(made.case.id);
    expect(found).toMatchObject({
      status: 'GRANTED',
      decision: { amount: { perMonth: '835.51', total: '2506.53' }, from: '2026-05-01', to: '2026-07-31' },
    });
  });

  test('a cousin outside the household is not covered, and the decision says so', async () => {
    const made = await claim({
      benefit: 'CARER_ALLOWANCE',
      carerAllowance: { ...care, on: '2026-06-01', isFull: true, kinshipDegree: 4 },
    });
    await recordDocuments(made.case.id, { document: 'MEDICAL_CERTIFICATE', receivedOn: '2026-11-20' });
    const { status, decision } = await readCase(made.case.id);
    expect(status).toBe('REFUSED');
    expect(decision.reasons.find((one: any) => one.code === 'PERSON_COVERED').text).toContain('up to degree 2');
  });
});

describe('leave', () => {
  const birth = (days: string[], change: object = {}) => ({
    benefit: 'BIRTH_LEAVE',
    birthLeave: { on: '2026-05-05', days, relation: 'FILIATION', ...change },
  });

  test('a declared birth needs no proof: the leave is decided at once', async () => {
    await saveLifeEvent(db, {
      eventId: otherId,
      memberId,
      kind: 'BIRTH',
      on: parseLocalDate('2026-05-05'),
      details: {},
    });
    const found = await claim(birth(['2026-05-06', '2026-05-07'], { halfDays: ['2026-05-11'] }), {
      at: fixedClock('2026-05-04T22:30:00Z'),
    });
    expect(found.case.status).toBe('GRANTED');
    const { decision, payments } = await readCase(found.case.id);
    expect(decision.amount).toMatchObject({ total: '264.00', perMonth: null });
    expect(payments).toEqual([{ on: '2026-06-30', amount: '264.00', status: 'PLANNED' }]);
  });

  test.each([
    [{ birthLeave: { on: '2026-05-05', days: [], relation: 'FILIATION' } }, 'input.birthLeave.days', 'CLAIM_NO_DAYS'],
    [
      { birthLeave: { on: '2026-05-05', days: ['2026-05-06', '2026-05-06'], relation: 'FILIATION' } },
      'input.birthLeave.days',
      'CLAIM_DAY_TWICE',
    ],
    [
      { birthLeave: { on: '2026-05-05', days: ['2026-05-06'], relation: 'PARTNER' } },
      'input.birthLeave.relation',
      'CLAIM_RELATION',
    ],
    [
      { birthLeave: { on: '2027-05-05', days: ['2027-05-06'], relation: 'FILIATION' } },
      'input.birthLeave.on',
      'CLAIM_EVENT_IN_FUTURE',
    ],
    [{}, 'input.birthLeave', 'CLAIM_DETAILS_MISSING'],
    [{ ...bankruptcy('2026-01-01'), benefit: 'BIRTH_LEAVE' }, 'input.bridgingRight', 'CLAIM_DETAILS_FOREIGN'],
  ])('%j is refused with its path and rule', async (change, path, code) => {
    const found = await claim({ benefit: 'BIRTH_LEAVE', ...change }, { language: 'de' });
    expect(found.code).toBe('INVALID_INPUT');
    expect(found.issues).toContainEqual(expect.objectContaining({ path, code }));
  });
});

test('a misdirected claim is passed on without delay and keeps its date', async () => {
  const made = await claim({ benefit: 'FAMILY_BENEFITS' });
  expect(made.case.status).toBe('FORWARDED');
  const found = await readCase(made.case.id);
  expect(found).toMatchObject({ submittedOn: '2026-11-25', forwarding: { on: '2026-11-25' } });
  expect(found.forwarding.institution.name).toContain('AVIQ');
});

test('a claim for another member is not told apart from one for nobody', async () => {
  expect(await claim({ memberId: otherId, ...bankruptcy('2026-01-05') })).toMatchObject({ code: 'MEMBER_NOT_FOUND' });
  expect(await claim({ memberId: 'nobody', ...bankruptcy('2026-01-05') }, { subject: staffSubject })).toMatchObject({
    code: 'MEMBER_NOT_FOUND',
  });
});

test('a case of another member is not shown', async () => {
  const made = await claim({ memberId: otherId, ...bankruptcy('2026-01-05') }, { subject: staffSubject });
  expect(await readCase(made.case.id)).toBeNull();
  expect(await readCase('nobody')).toBeNull();
});
