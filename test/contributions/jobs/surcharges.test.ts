import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { cents } from '../../../common/money';
import { parseLocalDate } from '../../../common/dates';
import { runSurcharges } from '../../../subgraphs/contributions/jobs/surcharges';
import { balanceOf } from '../../../subgraphs/contributions/domain';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount } from '../graph';
import { contributionsBook as book } from '../law/book';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

test('late quarters bear surcharges, also one that was paid between the quarter end and the run; run again, nothing changes', async () => {
  const [unpaid, late, paid] = [aMember(), aMember(), aMember({ isPaid: () => true })];
  await writeMembers(db, [unpaid, late, paid]);
  const input = {
    memberId: late.debtor.memberId,
    quarter: '2026-Q1',
    amount: '1999.53',
    receivedOn: '2026-04-02',
    idempotencyKey: 's',
  };
  await ask({ db, clock }, 'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename } }', {
    input,
  });
  const until = parseLocalDate('2026-06-30');
  const run = await runSurcharges({ db, clock, book, until, batchSize: 1 });
  // 1,999.53 × 3 % = 59.99. Unpaid: two quarter ends for Q1, one for Q2. Late: one for Q1, one for Q2.
  expect(run).toMatchObject({ claims: 4, surcharge: cents(5 * 5999) });
  expect(run.finishedAt).not.toBeNull();
  const account = await askAccount(
    { db, clock },
    late.debtor.memberId,
    'quarters(last: 4) { quarter surcharge due } entries(first: 2) { nodes { kind debit } }',
  );
  expect(account).toMatchObject({
    quarters: [
      { surcharge: '0.00' },
      { surcharge: '0.00' },
      { surcharge: '59.99' },
      { surcharge: '59.99', due: '59.99' },
    ],
    entries: {
      nodes: [
        { kind: 'SURCHARGE', debit: '59.99' },
        { kind: 'SURCHARGE', debit: '59.99' },
      ],
    },
  });
  expect(await runSurcharges({ db, clock, book, until })).toMatchObject({ claims: 4, surcharge: cents(5 * 5999) });
  expect(await db('ledger_entry').where({ kind: 'SURCHARGE', member_id: paid.debtor.memberId })).toEqual([]);
});

test('a payment credited in time but recorded after the run takes its surcharge back, also when it was paid', async () => {
  const member = aMember();
  const { memberId } = member.debtor;
  await writeMembers(db, [member]);
  const pay = (quarter: string, amount: string, receivedOn: string) => {
    const input = { memberId, quarter, amount, receivedOn, idempotencyKey: `${receivedOn} ${amount}` };
    return ask(
      { db, clock },
      'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename } }',
      { input },
    );
  };
  await runSurcharges({ db, clock, book, until: parseLocalDate('2026-06-30') });
  const read = () =>
    askAccount<{ balance: string; quarters: object[] }>(
      { db, clock },
      memberId,
      'balance quarters(last: 4) { surcharge due paid }',
    );
  expect((await read())?.quarters.at(-1)).toMatchObject({ surcharge: '119.98', due: '2119.51' });
  // Half of the quarter, credited between the two quarter ends: the second surcharge was 3 % of all instead of half.
  await pay('2026-Q1', '1000.00', '2026-05-04');
  expect((await read())?.quarters.at(-1)).toMatchObject({ surcharge: '89.98' });
  // All of the second quarter and its surcharge, credited in time: the surcharge goes, and its sum pays the oldest debt.
  await pay('2026-Q2', '2059.52', '2026-06-30');
  expect((await read())?.quarters.slice(-2)).toMatchObject([
    { surcharge: '0.00', due: '0.00', paid: '1999.53' },
    { surcharge: '89.98', due: '1029.52', paid: '1059.99' },
  ]);
  expect(balanceOf(await findEntries(db, memberId))).toBe(Math.round(Number((await read())?.balance) * 100));
});

test('what was paid before the books began bears no surcharge', async () => {
  const member = aMember({ from: '2025-Q1', booksFrom: '2026-Q1', isPaid: ({ quarter }) => quarter < '2026-Q3' });
  await writeMembers(db, [member]);
  await runSurcharges({ db, clock, book, until: parseLocalDate('2026-09-30') });
  const account = await askAccount<{ quarters: { surcharge: string }[] }>(
    { db, clock },
    member.debtor.memberId,
    'quarters(last: 8) { surcharge }',
  );
  expect(account?.quarters.map(({ surcharge }) => surcharge)).toEqual([
    '0.00',
    '59.99',
    ...Array<string>(6).fill('0.00'),
  ]);
});
