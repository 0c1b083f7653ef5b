import { inflateSync } from 'node:zlib';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import type { EventConsumer } from '../../../common/events';
import { benefitsBook } from '../../../subgraphs/benefits/domain/book';
import { keepLifeEvent } from '../../../subgraphs/benefits/consumers/life-event-declared';
import { noteDeath } from '../../../subgraphs/benefits/consumers/member-died';
import { payBenefit } from '../../../subgraphs/benefits/consumers/payment-executed';
import { takeBenefitBack } from '../../../subgraphs/benefits/consumers/payment-returned';
import { payBenefits } from '../../../subgraphs/benefits/jobs/pay-benefits';
import { watchClocks } from '../../../subgraphs/benefits/jobs/watch-clocks';
import { writeMembers } from '../../../subgraphs/benefits/store/bulk';
import { saveIndemnity } from '../../../subgraphs/benefits/store/facts';
import { testDatabase, type TestDatabase } from '../../support/database';
import { asker, clock, memberId, otherId, person, quarters, staffSubject, type Asking } from '../subgraph';

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;
const staff = { subject: staffSubject };

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
  const settled = quarters('2021-Q4', '2026-Q3');
  const members = [person(), person({ memberId: otherId, sex: 'MALE', language: 'nl', postalCode: '9000' })];
  await writeMembers(
    db,
    members.map((one) => ({ person: one, quarters: settled })),
    { today: clock.today(), withDemoCases: false },
  );
});

afterAll(() => database.drop());

async function ask(source: string, variables: Record<string, unknown>, asking: Asking = {}): Promise<any> {
  const answer = await asker(db)(source, variables, asking);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

/** Applies an event as the delivery would. */
async function apply(consumer: EventConsumer, payload: object, at = clock) {
  const event = { id: memberId, publishedAt: at.now(), subject: memberId };
  await db.transaction((trx) => consumer.apply(payload, { trx, event, clock: at }));
}

/** What the statement of the bank tells of an order. */
const executed = (paymentId: string) => {
  const order = { orderId: paymentId, kind: 'BENEFIT', sourceId: paymentId, memberId: otherId };
  return { ...order, amountCents: 83_551, on: '2026-11-26' };
};

async function published(name: string): Promise<any[]> {
  const rows = await db('event_outbox').where({ name }).orderBy('position');
  return rows.map(({ payload }: { payload: unknown }) => payload);
}

const fields = `id benefit status isAutomatic missing { document remindedOn } decision { number kind manner outcome vouchers amount { total isAwaited }
  appeal { court address } letter(language: DE) { fileName mediaType content } } payments { on amount status grossAmount setOff interestDueOn }
  overpayment { id reference status amount prescribedAmount remainingAmount reasons { text legalBasis } prescription
    waiver { until how askedOn } instalments { due amount } appeal { court until } letter { content } }`;

async function casesOf(id: string): Promise<any[]> {
  const rows = await db('benefit_case').where({ member_id: id }).orderBy('submitted_on').select('id');
  return Promise.all(
    rows.map(
      async (row: { id: string }) =>
        (await ask(`query Case($id: ID!) { benefitCase(id: $id) { ${fields} } }`, { id: row.id }, staff)).benefitCase,
    ),
  );
}

/** The words of a PDF document, put together from its compressed streams. */
function wordsOf(content: string): string {
  const raw = Buffer.from(content, 'base64');
  const text = raw.toString('latin1');
  const streams = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const words = streams.join('').matchAll(/<([0-9a-f]+)>/g);
  return [...words].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join('');
}

test('a declared birth opens the vouchers of the mother, and nothing for the father', async () => {
  const birth = { eventId: memberId, kind: 'BIRTH', on: '2026-08-20', details: {} };
  await apply(keepLifeEvent, { ...birth, memberId });
  await apply(keepLifeEvent, { ...birth, memberId: otherId, eventId: otherId });
  const [vouchers, ...others] = await casesOf(memberId);
  expect(others).toEqual([]);
  expect(vouchers).toMatchObject({ benefit: 'MATERNITY_VOUCHERS', isAutomatic: true, status: 'AWAITING_DOCUMENTS' });
  expect(vouchers.missing.map((one: any) => one.document)).toEqual(['MATERNITY_ATTESTATION', 'VOUCHER_CONFIRMATION']);
  expect(await casesOf(otherId)).toEqual([]);
  expect(await published('benefits.case-opened')).toMatchObject([
    { memberId, benefit: 'MATERNITY_VOUCHERS', isAutomatic: true },
  ]);
});

test('the mother’s confirmation goes into that case and settles the vouchers: 35 with two extra weeks', async () => {
  const attested = { kind: 'MATERNITY' as const, from: parseLocalDate('2026-08-13'), to: null };
  await saveIndemnity(db, { ...attested, attestationId: 'a', memberId, version: 1, isCancelled: false });
  const source = `mutation Claim($input: ClaimBenefitInput!) { claimBenefit(input: $input) { ... on ClaimBenefitSuccess { case { id status } } ... on Problem { code } } }`;
  const facts = {
    on: '2026-08-20',
    extraWeeks: 2,
    isChildInHousehold: true,
    isActivityResumed: true,
    userNumber: '5551',
  };
  const input = { benefit: 'MATERNITY_VOUCHERS', idempotencyKey: 'vouchers', maternityVouchers: facts };
  expect((await ask(source, { input })).claimBenefit.case.status).toBe('GRANTED');
  const [vouchers] = await casesOf(memberId);
  expect(vouchers.decision).toMatchObject({
    outcome: 'GRANTED',
    vouchers: 35,
    amount: null,
    manner: 'ORDINARY_LETTER',
  });
});

test('a bankruptcy opens a file of the bridging right that waits for the form and the judgment', async () => {
  await apply(keepLifeEvent, {
    eventId: '0a000000-0000-4000-8000-00000000000b',
    memberId: otherId,
    kind: 'BANKRUPTCY',
    on: '2026-06-15',
    details: {},
  });
  const [file] = await casesOf(otherId);
  expect(file).toMatchObject({ benefit: 'BRIDGING_RIGHT', isAutomatic: true, status: 'AWAITING_DOCUMENTS' });
  expect(file.missing.map((one: any) => one.document)).toEqual(['INFORMATION_FORM', 'PROOF_OF_GROUND']);
});

test('silence: one reminder after two weeks, a decision on what there is more than a month later', async () => {
  const at = (day: string) => fixedClock(`${day}T09:00:00Z`);
  const context = (day: string) => ({ book: benefitsBook(), clock: at(day) });
  const watch = (day: string) => watchClocks(db, context(day), parseLocalDate(day));
  expect(await watch('2026-12-09')).toMatchObject({ reminded: 0, decided: 0 });
  expect(await watch('2026-12-10')).toMatchObject({ reminded: 1, decided: 0 });
  expect(await watch('2026-12-11')).toMatchObject({ reminded: 0, decided: 0 });
  expect(await watch('2027-01-10')).toMatchObject({ decided: 0 });
  expect(await watch('2027-01-11')).toMatchObject({ decided: 1 });
  const [file] = await casesOf(otherId);
  expect(file).toMatchObject({
    status: 'REFUSED',
    decision: { outcome: 'REFUSED', appeal: { court: 'Labor court of Ghent' } },
  });
});

test('a staff revision with the documents grants what was refused, and keeps the first decision', async () => {
  const [file] = await casesOf(otherId);
  const documents = ['INFORMATION_FORM', 'PROOF_OF_GROUND'].map((document) => ({ document, receivedOn: '2026-11-24' }));
  const record = `mutation R($input: RecordCaseDocumentsInput!) { recordCaseDocuments(input: $input) { ... on RecordCaseDocumentsSuccess { case { status } } } }`;
  expect((await ask(record, { input: { caseId: file.id, documents } }, staff)).recordCaseDocuments.case.status).toBe(
    'GRANTED',
  );
  const [revised] = await casesOf(otherId);
  expect(revised.decision).toMatchObject({
    number: 2,
    kind: 'REVISION',
    outcome: 'GRANTED',
    manner: 'REGISTERED_LETTER',
  });
});

describe('payments', () => {
  const context = { book: benefitsBook(), clock };

  test('what is due is ordered once, with the amounts and the account', async () => {
    const run = await payBenefits(db, context, clock.today());
    // 15 June to 31 July: 47 days, 6 blocks, 2 in June and 4 in July; then August and September.
    expect(run).toMatchObject({ ordered: 4, held: 0, keptBack: 0, orderedCents: 83_551 + 3 * 167_101 });
    expect(await payBenefits(db, context, clock.today())).toMatchObject({ ordered: 0 });
    const orders = await published('benefits.payment-ordered');
    expect(orders.map(({ amountCents }) => amountCents)).toEqual([83_551, 167_101, 167_101, 167_101]);
    expect(orders[0]).toMatchObject({ memberId: otherId, benefit: 'BRIDGING_RIGHT', iban: 'BE07990000000166' });
  });

  test('an order is paid once the statement says so, and the sheet hears of it', async () => {
    expect(await payBenefits(db, context, parseLocalDate('2026-11-26'))).toMatchObject({ ordered: 0 });
    expect(await published('benefits.payment-made')).toEqual([]);
    const orders = await published('benefits.payment-ordered');
    for (const { paymentId } of orders) await apply(payBenefit, executed(paymentId));
    await apply(payBenefit, executed(orders[0].paymentId));
    const made = await published('benefits.payment-made');
    expect(made[0]).toMatchObject({
      grossCents: 83_551,
      withheldCents: 0,
      amountCents: 83_551,
      periodFrom: '2026-06-15',
      periodTo: '2026-06-30',
    });
  });

  test('what comes back waits for another account, and is ordered and told anew', async () => {
    const [{ paymentId }] = await published('benefits.payment-ordered');
    const statusOf = async () => (await db('payment').where({ id: paymentId }).first()).status;
    await apply(takeBenefitBack, { ...executed(paymentId), outcome: 'RETURNED', reason: 'AC04' });
    expect(await statusOf()).toBe('RETURNED');
    expect(await published('benefits.payment-returned')).toMatchObject([{ paymentId, reason: 'AC04' }]);
    expect(await payBenefits(db, context, clock.today())).toMatchObject({ ordered: 0 });
    const [file] = await casesOf(otherId);
    const source = `mutation C($input: ChangeBenefitAccountInput!) { changeBenefitAccount(input: $input) {
      ... on ChangeBenefitAccountSuccess { case { payments { status returnReason } } } ... on Problem { code } } }`;
    const change = (iban: string, idempotencyKey: string) =>
      ask(source, { input: { caseId: file.id, iban, idempotencyKey } }, staff);
    await change('BE07990000000166', 'same');
    expect(await statusOf()).toBe('RETURNED');
    const { changeBenefitAccount } = await change('BE16999000010174', 'other');
    expect(changeBenefitAccount.case.payments[0]).toEqual({ status: 'PLANNED', returnReason: 'AC04' });
    expect(await payBenefits(db, context, clock.today())).toMatchObject({ ordered: 1 });
    const again = (await published('benefits.payment-ordered')).at(-1);
    expect(again).toMatchObject({ paymentId, amountCents: 83_551, iban: 'BE16999000010174' });
    await apply(takeBenefitBack, { ...executed(paymentId), outcome: 'CANCELLED', reason: null });
    expect(await statusOf()).toBe('HELD');
    await change('BE07990000000166', 'back');
    await db('payment').where({ id: paymentId }).update({ status: 'ORDERED', hold_reason: null });
    await apply(payBenefit, executed(paymentId));
    expect(await published('benefits.payment-made')).toHaveLength(5);
  });

  test('months from October 2026 on wait: nothing is guessed', async () => {
    const [file] = await casesOf(otherId);
    const awaited = file.payments.filter((one: any) => one.status === 'AMOUNT_AWAITED');
    expect(awaited.length).toBeGreaterThan(0);
    expect(awaited.every((one: any) => one.amount === null)).toBe(true);
  });
});

describe('undue sums', () => {
  let undueId: string;

  test('a finding carries amount, provisions, prescription, waiver, instalments and appeal, in the letter too', async () => {
    const [file] = await casesOf(otherId);
    const source = `mutation C($input: ClaimBackBenefitInput!) { claimBackBenefit(input: $input) { ... on ClaimBackBenefitSuccess { overpayment { id amount } } ... on Problem { code } } }`;
    const facts = {
      caseId: file.id,
      from: '2026-09-01',
      to: '2026-09-30',
      reasonCode: 'STILL_INTERRUPTED',
      cause: 'CHANGE_REPORTED',
      knownOn: '2026-11-25',
    };
    const answer = await ask(source, { input: { ...facts, idempotencyKey: 'undue' } }, staff);
    expect(answer.claimBackBenefit.overpayment.amount).toBe('1671.01');
    const again = await ask(
      source,
      { input: { ...facts, from: '2024-01-01', to: '2024-12-31', idempotencyKey: 'none' } },
      staff,
    );
    expect(again.claimBackBenefit.code).toBe('NOTHING_TO_CLAIM_BACK');
    const [{ overpayment }] = await casesOf(otherId);
    undueId = overpayment.id;
    expect(overpayment).toMatchObject({
      status: 'CLAIMED',
      prescribedAmount: '0.00',
      remainingAmount: '1671.01',
      waiver: { until: null },
    });
    const words = wordsOf(overpayment.letter.content);
    for (const part of ['1.671,01', 'verjaring: 3 jaar', 'RSVZ', 'schijven', 'Arbeidsrechtbank Gent', '728', '1017'])
      expect(words).toContain(part);
  });

  test('a waiver goes to INASTI; what is left is spread over instalments that add up', async () => {
    const waive = `mutation W($input: RequestUndueWaiverInput!) { requestUndueWaiver(input: $input) { ... on RequestUndueWaiverSuccess { overpayment { status } } } }`;
    const asked = await ask(waive, { input: { overpaymentId: undueId, reason: 'NEED' } }, staff);
    expect(asked.requestUndueWaiver.overpayment.status).toBe('WAIVER_ASKED');
    const decide = `mutation D($input: RecordUndueWaiverInput!) { recordUndueWaiver(input: $input) { ... on RecordUndueWaiverSuccess { overpayment { remainingAmount } } ... on Problem { code } } }`;
    const tooMuch = await ask(
      decide,
      { input: { overpaymentId: undueId, waivedAmount: '1671.02', decidedOn: '2026-11-25' } },
      staff,
    );
    expect(tooMuch.recordUndueWaiver.code).toBe('INVALID_INPUT');
    const part = await ask(
      decide,
      { input: { overpaymentId: undueId, waivedAmount: '671.01', decidedOn: '2026-11-25' } },
      staff,
    );
    expect(part.recordUndueWaiver.overpayment.remainingAmount).toBe('1000.00');
    const agree = `mutation A($input: AgreeUndueInstalmentsInput!) { agreeUndueInstalments(input: $input) { ... on AgreeUndueInstalmentsSuccess { overpayment { instalments { due amount } } } ... on InvalidInput { issues { code } } } }`;
    const plan = (months: number) =>
      ask(agree, { input: { overpaymentId: undueId, months, firstDueOn: '2026-12-31' } }, staff);
    expect((await plan(61)).agreeUndueInstalments.issues[0].code).toBe('INSTALMENT_MONTHS');
    const { instalments } = (await plan(3)).agreeUndueInstalments.overpayment;
    expect(instalments).toEqual([
      { due: '2026-12-31', amount: '333.34' },
      { due: '2027-01-31', amount: '333.33' },
      { due: '2027-02-28', amount: '333.33' },
    ]);
  });
});

test('the letter of a decision is a PDF in the language that was asked for, with every mention', async () => {
  const [vouchers] = await casesOf(memberId);
  const { fileName, mediaType, content } = vouchers.decision.letter;
  expect(mediaType).toBe('application/pdf');
  expect(fileName).toMatch(/^2026-\d{7}-1\.pdf$/);
  const words = wordsOf(content);
  for (const part of [
    'Entscheidung',
    'Dienstleistungsschecks: 35',
    'Camille Peeters',
    'Arbeitsgericht',
    'Place Saint-Lambert',
    '728',
    '1017',
    'benefits@fund.example',
  ]) {
    expect(words).toContain(part);
  }
});

test('a death stops later months, holds what is due and waives what is not fraud', async () => {
  await apply(noteDeath, { memberId: otherId, on: '2026-11-20' });
  const [file] = await casesOf(otherId);
  expect(file.status).toBe('CLOSED');
  const open = file.payments.filter((one: any) => one.on > '2026-11-30');
  expect(new Set(open.map((one: any) => one.status))).toEqual(new Set(['CANCELLED']));
  expect(file.overpayment).toMatchObject({ status: 'WAIVED', remainingAmount: '0.00' });
});

test('the guide tells what a birth opens, without log-on', async () => {
  const { lifeEventGuide } = await ask(
    '{ lifeEventGuide(event: BIRTH) { scheme text isAutomatic deadline institution { name } legalBasis } }',
    {},
    { subject: { id: 'anonymous', roles: [] }, language: 'fr' },
  );
  expect(lifeEventGuide).toHaveLength(5);
  expect(lifeEventGuide[0]).toMatchObject({ scheme: 'MATERNITY_VOUCHERS', isAutomatic: true });
});
