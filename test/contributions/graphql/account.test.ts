import { fixedClock } from '../../../common/clock';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { askAccount, type Asking } from '../graph';
import { aMember } from '../members';
import type { Knex } from 'knex';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
const member = aMember({ from: '2025-Q4', isPaid: ({ quarter }) => quarter < '2026-Q3' });
const { memberId } = member.debtor;

interface Account {
  balance: string;
  overdue: string;
  paymentReference: string;
  iban: string;
  quarters: { quarter: string; status: string; basis: string; due: string; explanation: { text: string }[] }[];
}

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
  await writeMembers(db, [member]);
});
afterAll(() => database.drop());

const fields = `balance overdue paymentReference iban
  quarters(last: 3) { quarter status basis category income contribution managementFee surcharge paid due dueOn
    explanation { text operands { name value unit } parameters { id from value status confidence source { act } } } }`;

test('the account shows quarters with contribution, fee and reason, the latest first', async () => {
  const account = await askAccount<Account>({ db, clock }, memberId, fields);
  // Reference income 2023: 35,000.00 × 676.50 / 630.85 = 37,532.69; × 20.50 % / 4 = 1,923.55; fee 3.95 % = 75.98.
  expect(account).toMatchObject({
    balance: '3999.06',
    overdue: '1999.53',
    paymentReference: expect.stringMatching(/^\+{3}\d{3}\/\d{4}\/\d{5}\+{3}$/),
    iban: expect.stringMatching(/^BE\d{14}$/),
    quarters: [
      { quarter: '2026-Q4', status: 'DUE', basis: 'PROVISIONAL', category: 'MAIN', income: '37532.69' },
      { quarter: '2026-Q3', status: 'OVERDUE', contribution: '1923.55', managementFee: '75.98', due: '1999.53' },
      { quarter: '2026-Q2', status: 'PAID', due: '0.00', paid: '1999.53', dueOn: '2026-06-30' },
    ],
  });
  expect(account?.quarters[0]?.explanation.map(({ text }) => text)[0]).toContain('676.50/630.85');
});

test.each<[string, Asking['subject'], boolean]>([
  ['the member', { id: 'm', roles: ['member'], memberId }, true],
  ['another member', { id: 'x', roles: ['member'], memberId: 'other' }, false],
  ['a client manager', { id: 'c', roles: ['client_manager'] }, true],
  ['an accountant without mandate', { id: 'a', roles: ['accountant'], accountantId: 'a' }, false],
])('the account is %s’s to read or not', async (_who, subject, isOpen) => {
  const account = await askAccount<Account>({ db, clock, subject }, memberId, 'balance');
  expect(account !== null).toBe(isOpen);
});
