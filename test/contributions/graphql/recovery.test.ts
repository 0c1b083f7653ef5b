import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { runSurcharges } from '../../../subgraphs/contributions/jobs/surcharges';
import { parseLocalDate } from '../../../common/dates';
import { contributionsBook } from '../../../subgraphs/contributions/domain';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount } from '../graph';
import { aMember } from '../members';
import { act, at, recoveryOn, upToNotice } from '../recovery';

let database: TestDatabase;
let db: Knex;
let memberId: string;
beforeEach(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
  const member = aMember({ to: '2026-Q1' });
  memberId = member.debtor.memberId;
  await writeMembers(db, [member]);
  await db('debtor_number').insert({ debtor_id: memberId, debtor_kind: 'MEMBER', number: '80050500101' });
});
afterEach(() => database.drop());

const on = (day: string) => ({ db, clock: at(day) });
const debtor = () => ({ memberId });
const contact = (day: string, more = {}) =>
  act(on(day), 'recordRecoveryContact', {
    ...{ debtor: debtor(), contactOn: day, channel: 'PHONE', outcome: 'REFUSES', note: 'called at noon' },
    ...more,
  });
const open = (day: string, instrument = 'WRIT', more = {}) =>
  act<{ id: string; __typename: string }>(on(day), 'openRecoveryProceeding', {
    ...{ debtor: debtor(), instrument, reason: 'as proposed' },
    ...more,
  });
const happened = (proceedingId: string, kind: string, day: string, more = {}) =>
  act(on(day), 'recordRecoveryProceedingEvent', { proceedingId, kind, happenedOn: day, ...more });
const prove = async (day = '2026-06-01') => {
  const step = await db('recovery_step').where({ kind: 'FORMAL_NOTICE' }).first();
  const input = { stepId: step.id, event: 'SENT', deliveredOn: '2026-05-30', proof: 'RR123456785BE' };
  return act(on(day), 'recordRecoveryDelivery', input);
};
const tasks = async (day: string) => {
  const data = await ask<{ recoveryTasks: { nodes: object[] } }>(
    on(day),
    `{ recoveryTasks { nodes { kind dueOn member { id } } } }`,
  );
  return data.recoveryTasks.nodes;
};
const recovery = async (day: string, fields: string) =>
  (await askAccount<{ recovery: Record<string, unknown> | null }>(on(day), memberId, `recovery { ${fields} }`))
    ?.recovery;

test('no judicial step comes before the contact in person, whoever asks', async () => {
  await upToNotice(db);
  await prove();
  expect(await open('2026-07-20')).toMatchObject({
    __typename: 'PersonalContactMissing',
    obstacles: [{ code: 'CONTACT_MISSING', untilOn: null }],
  });
  expect(await db('recovery_proceeding')).toEqual([]);
  expect(await db('recovery_step').where({ kind: 'WRIT' })).toEqual([]);
});

test('the work list asks for the proof, the contact and the choice in turn, and settles each by itself', async () => {
  await upToNotice(db);
  const asked = (kind: string, dueOn: string) => ({ kind, dueOn, member: { id: memberId } });
  expect(await tasks('2026-05-31')).toEqual([asked('PROVE_DELIVERY', '2026-06-06')]);
  await prove();
  expect(await tasks('2026-06-01')).toEqual([]);
  await recoveryOn(db, '2026-07-01');
  expect(await tasks('2026-07-01')).toEqual([asked('MAKE_CONTACT', '2026-07-15')]);
  await contact('2026-07-02');
  expect(await tasks('2026-07-02')).toEqual([]);
  await recoveryOn(db, '2026-07-16');
  expect(await tasks('2026-07-16')).toEqual([asked('CHOOSE_INSTRUMENT', '2026-08-15')]);
  expect(await db('event_outbox').where({ name: 'contributions.recovery-task-changed' })).toHaveLength(5);
});

test('the way is open after contact and month; writ, service, opposition, judgment, enforcement and costs follow', async () => {
  await upToNotice(db);
  await prove();
  await contact('2026-06-20');
  expect(await open('2026-06-30')).toMatchObject({
    obstacles: [
      { code: 'TERM_RUNNING', untilOn: '2026-06-30' },
      { code: 'CONTACT_TOO_RECENT', untilOn: '2026-07-03' },
    ],
  });
  expect(
    await recovery('2026-07-04', 'proposal { instrument reasons { code text } obstacles { code } pursuable }'),
  ).toEqual({
    proposal: {
      instrument: 'WRIT',
      reasons: [{ code: 'UNCONTESTED', text: expect.stringContaining('quicker') }],
      obstacles: [],
      pursuable: '1999.53',
    },
  });
  const opened = await open('2026-07-04');
  expect(opened).toMatchObject({
    __typename: 'OpenRecoveryProceedingSuccess',
    recovery: { stage: 'WRIT', nextStep: 'SERVICE' },
  });
  expect(await open('2026-07-05')).toMatchObject({
    __typename: 'JudicialStepNotOpen',
    obstacles: [{ code: 'ALREADY_PURSUED' }],
  });
  expect(await happened(opened.id, 'ENFORCED', '2026-07-06')).toMatchObject({ reason: 'OUT_OF_ORDER' });
  expect(await happened(opened.id, 'INTEREST', '2026-07-06', { amount: '1.00' })).toMatchObject({
    reason: 'NOT_SERVED',
  });
  expect(await happened(opened.id, 'SERVED', '2026-07-10', { reference: 'deed 1' })).toMatchObject({
    recovery: { stage: 'SERVICE', nextStep: 'ENFORCEMENT', nextStepOn: '2026-08-11' },
  });
  expect(await happened(opened.id, 'ENFORCED', '2026-08-10')).toMatchObject({ reason: 'OPPOSITION_RUNNING' });
  await happened(opened.id, 'COSTS', '2026-07-12', { amount: '210.55' });
  await happened(opened.id, 'INTEREST', '2026-07-31', { amount: '3.20' });
  expect(await happened(opened.id, 'ENFORCED', '2026-08-11')).toMatchObject({
    recovery: { stage: 'ENFORCEMENT', nextStep: null },
  });
  const account = await askAccount(
    on('2026-08-12'),
    memberId,
    'balance statement(on: "2026-12-31") { balance lines { quarter open } }',
  );
  expect(account).toMatchObject({
    balance: '2213.28',
    statement: { balance: '2213.28', lines: [{ quarter: '2026-Q1' }, { quarter: null, open: '213.75' }] },
  });
  expect(
    await recovery('2026-08-12', 'proceedings { kind status claimed costs interest periods events { kind } }'),
  ).toMatchObject({
    proceedings: [
      {
        kind: 'WRIT',
        status: 'Being enforced',
        claimed: '1999.53',
        costs: '210.55',
        interest: '3.20',
        periods: ['2026-Q1'],
      },
    ],
  });
  await happened(opened.id, 'CLOSED', '2026-09-01', { outcome: 'NO_ASSETS' });
  expect(await happened(opened.id, 'COSTS', '2026-09-02', { amount: '1.00' })).toMatchObject({ reason: 'CLOSED' });
});

test('a writ has its eight mentions and needs the number of the debtor', async () => {
  await upToNotice(db);
  await prove();
  await contact('2026-06-20');
  await db('debtor_number').delete();
  expect(await open('2026-07-20')).toMatchObject({ code: 'DEBTOR_NUMBER_UNKNOWN' });
  await db('debtor_number').insert({ debtor_id: memberId, debtor_kind: 'MEMBER', number: '80050500101' });
  await open('2026-07-20');
  const step = await db('recovery_step').where({ kind: 'WRIT' }).first();
  expect(step.letter).toMatchObject({
    kind: 'WRIT',
    recipient: ['Test Person', 'Rue d’Essai 1', '1000 Bruxelles'],
    payee: { beneficiary: 'Demonstration fund' },
    debts: [{ period: '2026-Q1' }],
    writ: { number: '80050500101', visaOn: '2026-07-20', sentOn: '2026-07-20', lastPaymentOn: null },
  });
});

test('surcharges end with the quarter before the writ, and go on when it is withdrawn', async () => {
  await upToNotice(db);
  await prove();
  await contact('2026-06-20');
  const surcharge = async (day: string) => {
    await runSurcharges({ db, clock: at(day), book: contributionsBook(), until: parseLocalDate(day) });
    const row = await db('claim').first();
    return [row.surcharge_cents, row.surcharged_to];
  };
  // 3 % of 1,999.53 at the end of March and of June.
  expect(await surcharge('2026-07-01')).toEqual([11_998, '2026-06-30']);
  const { id } = await open('2026-07-20');
  expect(await surcharge('2027-01-02')).toEqual([11_998, '2026-06-30']);
  await happened(id, 'CLOSED', '2027-01-03', { outcome: 'WITHDRAWN' });
  expect(await surcharge('2027-01-04')).toEqual([11_998 + 2 * 5_999 + 13_997, '2026-12-31']);
});

test('a dispute suspends, its end lets recovery go on; a bankruptcy asks for a claim', async () => {
  await upToNotice(db);
  const hold = { debtor: debtor(), kind: 'DISPUTE', fromOn: '2026-06-10', reason: 'letter of 8 June' };
  const held = await act<{ id: string }>(on('2026-06-10'), 'holdRecovery', hold);
  expect(await recovery('2026-06-11', 'stage since nextStep suspensions { kind periods }')).toEqual({
    ...{ stage: 'SUSPENDED', since: '2026-06-10', nextStep: null },
    suspensions: [{ kind: 'DISPUTE', periods: null }],
  });
  const end = { holdId: held.id, reason: 'the court confirmed the debt' };
  await act(on('2026-06-20'), 'endRecoveryHold', end);
  expect(await act(on('2026-06-21'), 'endRecoveryHold', end)).toMatchObject({ code: 'RECOVERY_RECORD_NOT_FOUND' });
  expect(await recovery('2026-06-21', 'stage proposal { instrument }')).toEqual({
    stage: 'FORMAL_NOTICE',
    proposal: { instrument: 'SUMMONS' },
  });
  expect(await open('2026-06-21', 'BANKRUPTCY_CLAIM')).toMatchObject({ obstacles: [{ code: 'NOT_INSOLVENT' }] });
  await act(on('2026-07-01'), 'holdRecovery', { ...hold, kind: 'INSOLVENCY', fromOn: '2026-07-01' });
  expect(await tasks('2026-07-01')).toMatchObject([
    { kind: 'PROVE_DELIVERY' },
    { kind: 'DECLARE_CLAIM', dueOn: '2026-07-15' },
  ]);
  const register = `mutation ($input: RegisterRecoveryOfficerInput!) { registerRecoveryOfficer(input: $input) {
    ... on RegisterRecoveryOfficerSuccess { officer { id } } } }`;
  const receiver = { kind: 'RECEIVER', name: 'Mr Curator', address: 'Place 1, 1000 Bruxelles' };
  const { registerRecoveryOfficer } = await ask<{ registerRecoveryOfficer: { officer: { id: string } } }>(
    on('2026-07-02'),
    register,
    { input: receiver },
  );
  const claim = await open('2026-07-02', 'BANKRUPTCY_CLAIM', { officerId: registerRecoveryOfficer.officer.id });
  await happened(claim.id, 'CLAIM_DECLARED', '2026-07-03');
  await happened(claim.id, 'CLAIM_ADMITTED', '2026-07-20', { amount: '1999.53' });
  await happened(claim.id, 'DIVIDEND', '2026-09-20', { amount: '199.95' });
  expect(await recovery('2026-09-21', 'proceedings { kind officer status }')).toEqual({
    proceedings: [{ kind: 'BANKRUPTCY_CLAIM', officer: 'Mr Curator', status: 'Dividend announced' }],
  });
});

test('wrong values are refused with field and rule, and change nothing', async () => {
  await upToNotice(db);
  const issues = async (answer: Promise<object>) => ((await answer) as { issues: object[] }).issues;
  expect(await issues(contact('2026-07-02', { contactOn: '2026-07-03' }))).toEqual([
    { path: 'input.contactOn', code: 'RECOVERY_DATE_IN_FUTURE' },
  ]);
  expect(await issues(contact('2026-07-20', { contactOn: '2026-07-12' }))).toEqual([
    { path: 'input.contactOn', code: 'RECOVERY_CONTACT_TOO_OLD' },
  ]);
  expect(await issues(contact('2026-07-02', { outcome: 'PROMISED_TO_PAY' }))).toEqual([
    { path: 'input.promisedOn', code: 'RECOVERY_PROMISE' },
  ]);
  expect(await issues(contact('2026-07-02', { debtor: {} }))).toEqual([
    { path: 'input.debtor', code: 'RECOVERY_ONE_DEBTOR' },
  ]);
  expect(await issues(open('2026-07-02', 'WAIT'))).toEqual([{ path: 'input.instrument', code: 'RECOVERY_INSTRUMENT' }]);
  expect(await contact('2026-07-02', { debtor: { memberId: randomUUID() } })).toMatchObject({
    code: 'RECOVERY_DEBTOR_NOT_FOUND',
  });
  expect(await happened(randomUUID(), 'SERVED', '2026-07-02')).toMatchObject({ code: 'RECOVERY_RECORD_NOT_FOUND' });
  expect(await db('recovery_contact')).toEqual([]);
});

test('an act with the same key happens once', async () => {
  const input = { idempotencyKey: 'same' };
  const first = await contact('2026-07-02', input);
  expect(await contact('2026-07-02', input)).toEqual(first);
  expect(await contact('2026-07-02', { ...input, note: 'other' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(await db('recovery_contact')).toHaveLength(1);
});

test('an acknowledgment of the debt begins prescription anew', async () => {
  const input = { debtor: debtor(), kind: 'ACKNOWLEDGMENT', interruptedOn: '2026-05-04', proof: 'letter of 3 May' };
  await act(on('2026-05-04'), 'recordPrescriptionInterruption', input);
  expect(await recovery('2026-05-05', 'debts { prescribedOn }')).toEqual({ debts: [{ prescribedOn: '2032-01-01' }] });
  await act(on('2029-05-04'), 'recordPrescriptionInterruption', { ...input, interruptedOn: '2029-05-04' });
  expect(await recovery('2029-05-05', 'debts { prescribedOn }')).toEqual({ debts: [{ prescribedOn: '2034-05-04' }] });
});
