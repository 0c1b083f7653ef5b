import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { languages, writeEuro } from '../../../common/i18n';
import { makeStructuredCommunication, parseIban } from '../../../common/identifiers';
import { cents } from '../../../common/money';
import { parseQuarter } from '../../../common/quarter';
import { balanceOf, regularizationLetter } from '../../../subgraphs/contributions/domain';
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

const operation = `mutation ($input: RecordDefinitiveIncomeInput!) { recordDefinitiveIncome(input: $input) { __typename
  ... on RecordDefinitiveIncomeSuccess { regularization { year difference surcharge payableOn toBeIssuedByOn
    quarters { quarter claimed definitive } } }
  ... on InvalidInput { issues { path code } } ... on Problem { code message } } }`;
const send = async (input: object) =>
  (await ask<{ recordDefinitiveIncome: object }>({ db, clock }, operation, { input })).recordDefinitiveIncome;

const received = { year: 2024, income: '50000.00', receivedOn: '2026-11-10', idempotencyKey: 'i1' };

test('the income of a year settles it: supplement, statement, status of the quarters, ledger', async () => {
  const member = aMember({
    from: '2024-Q1',
    incomes: { 2021: 30_000, 2022: 32_000, 2023: 35_000 },
    isPaid: () => true,
  });
  const { memberId } = member.debtor;
  await writeMembers(db, [member]);
  // Provisional 2024: 30,000.00 × 656.54 / 553.21 = 35,603.48 → 1,824.68 + 72.07; definitive 50,000.00 → 2,562.50 + 101.22.
  expect(await send({ ...received, memberId })).toEqual({
    __typename: 'RecordDefinitiveIncomeSuccess',
    regularization: {
      year: 2024,
      difference: '3067.88',
      surcharge: '0.00',
      payableOn: '2027-03-31',
      toBeIssuedByOn: '2026-12-31',
      quarters: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((quarter) => ({
        quarter,
        claimed: '1896.75',
        definitive: '2663.72',
      })),
    },
  });
  const account = await askAccount<{ balance: string; quarters: object[] }>(
    { db, clock },
    memberId,
    'balance overdue quarters(last: 12) { quarter status basis income contribution due } regularizations { year difference }',
  );
  expect(account).toMatchObject({
    balance: '3067.88',
    overdue: '0.00',
    regularizations: [{ year: 2024, difference: '3067.88' }],
  });
  expect(account?.quarters).toContainEqual({
    ...{
      quarter: '2024-Q1',
      status: 'DUE',
      basis: 'DEFINITIVE',
      income: '50000.00',
      contribution: '2562.50',
      due: '766.97',
    },
  });
  expect(balanceOf(await findEntries(db, memberId))).toBe(306788);
  const events = await db('event_outbox').where({ subject: memberId });
  expect(events.map(({ payload }) => payload.situation)).toEqual(Array(4).fill('NOT_PAID'));
});

describe('the statement as a document', () => {
  const fields = 'regularizations { toBePaid iban paymentReference qrCode document }';
  const operationWithDocument = `mutation ($input: RecordDefinitiveIncomeInput!) { recordDefinitiveIncome(input: $input) {
    ... on RecordDefinitiveIncomeSuccess { regularization { toBePaid qrCode document } } } }`;

  test('a supplement is asked for with the QR code, in the answer as in the account', async () => {
    const member = aMember({ from: '2024-Q1', isPaid: () => true });
    const { memberId } = member.debtor;
    await writeMembers(db, [member]);
    const input = { ...received, memberId, idempotencyKey: 'd1' };
    const data = await ask<{ recordDefinitiveIncome: { regularization: Record<string, string> } }>(
      { db, clock },
      operationWithDocument,
      { input },
    );
    const account = await askAccount<{ regularizations: Record<string, string>[] }>({ db, clock }, memberId, fields);
    const [kept] = account?.regularizations ?? [];
    expect(kept).toMatchObject(data.recordDefinitiveIncome.regularization);
    expect(kept?.toBePaid).toBe('3067.88');
    expect(kept?.qrCode?.split('\n').slice(7)).toEqual(['EUR3067.88', '', '', kept?.paymentReference]);
    expect(Buffer.from(kept?.document ?? '', 'base64').toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test('what money in hand paid at once is not asked for', async () => {
    const member = aMember({ from: '2024-Q1', isPaid: () => true });
    await writeMembers(db, [{ ...member, debtor: { ...member.debtor, creditCents: cents(100_000) } }]);
    const { memberId } = member.debtor;
    await send({ ...received, memberId, idempotencyKey: 'd2' });
    const account = await askAccount<{ regularizations: object[] }>({ db, clock }, memberId, fields);
    expect(account?.regularizations).toMatchObject([{ toBePaid: '2067.88' }]);
  });

  test('a sum that is taken off asks for nothing', async () => {
    const member = aMember({ from: '2024-Q1', isPaid: () => true });
    await writeMembers(db, [member]);
    const { memberId } = member.debtor;
    await send({ ...received, memberId, income: '20000.00', idempotencyKey: 'd3' });
    const account = await askAccount<{ regularizations: object[] }>({ db, clock }, memberId, fields);
    expect(account?.regularizations).toMatchObject([{ toBePaid: '0.00', qrCode: null }]);
  });

  test.each(languages)('says everything in %s', (language) => {
    const payee = {
      beneficiary: 'F',
      iban: parseIban('BE07990000000166'),
      communication: makeStructuredCommunication(1),
    };
    const address = { language, recipient: ['Test Person'], payee };
    const quarters = [
      { quarter: parseQuarter('2024-Q1'), claimed: cents(100), definitive: cents(300), surcharge: cents(7) },
    ];
    const statement = { year: 2024, income: cents(5_000_000), issuedOn: parseLocalDate('2026-11-25'), quarters };
    const more = regularizationLetter(
      { ...statement, difference: cents(200), surcharge: cents(7), paidFromCredit: cents(50) },
      address,
    );
    expect([more.rows.length, more.paragraphs.length, more.payment?.code.amount]).toEqual([5, 6, 157]);
    const less = regularizationLetter(
      {
        ...statement,
        quarters: [{ ...quarters[0], definitive: cents(40), surcharge: cents(0) } as (typeof quarters)[0]],
        ...{ difference: cents(-60), surcharge: cents(0), paidFromCredit: cents(0) },
      },
      address,
    );
    expect([less.rows.at(-1)?.[1], less.payment]).toEqual([writeEuro(language, cents(60)), undefined]);
  });
});

test('an income of a year for which nothing was claimed is kept for later years', async () => {
  const member = aMember({ incomes: {}, from: '2026-Q1' });
  await writeMembers(db, [member]);
  const answer = await send({ ...received, memberId: member.debtor.memberId, year: 2019, idempotencyKey: 'i2' });
  expect(answer).toEqual({ __typename: 'RecordDefinitiveIncomeSuccess', regularization: null });
  expect(await db('professional_income').where({ member_id: member.debtor.memberId })).toHaveLength(1);
});

test('a year that is not over and a day to come are refused', async () => {
  const answer = await send({
    ...received,
    memberId: '00000000-0000-4000-8000-000000000000',
    year: 2026,
    receivedOn: '2026-12-01',
  });
  expect(answer).toMatchObject({ issues: [{ code: 'INCOME_YEAR_NOT_OVER' }, { code: 'INCOME_IN_THE_FUTURE' }] });
});
