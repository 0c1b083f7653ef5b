import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { cents } from '../../../common/money';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { findClaims } from '../../../subgraphs/contributions/store/claims';
import { findDebtors } from '../../../subgraphs/contributions/store/debtors';
import { findIncomes, findPeriods } from '../../../subgraphs/contributions/store/facts';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { testDatabase, type TestDatabase } from '../../support/database';
import { askAccount } from '../graph';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions', { poolMax: 8 });
});
afterAll(() => database.drop());

test('members read back as they were written, whatever signs their names hold', async () => {
  const member = aMember({ from: '2025-Q1', isPaid: ({ quarter }) => quarter < '2026-Q1' });
  const debtor = { ...member.debtor, name: 'O’Neil\\N\tvan\nDe "Bie"', email: null, creditCents: cents(12) };
  const result = await writeMembers(db, [{ ...member, debtor }]);
  expect(result).toEqual({ debtor: 1, affiliation_period: 1, professional_income: 3, claim: 8, ledger_entry: 12 });
  const { memberId } = debtor;
  const [found] = await findDebtors(db, [memberId]);
  expect(found).toMatchObject({ ...debtor, accountNumber: expect.any(Number) });
  const claims = (await findClaims(db, [memberId])).map(
    ({ memberId: owner, ...claim }) => (expect(owner).toBe(memberId), claim),
  );
  expect(JSON.parse(JSON.stringify(claims))).toEqual(JSON.parse(JSON.stringify(member.claims)));
  const entries = (await findEntries(db, memberId)).map(({ id, ...entry }) => (expect(id).toBeGreaterThan(0), entry));
  expect(entries).toMatchObject(
    member.entries.map((entry) => ({ kind: entry.kind, bookedOn: entry.bookedOn, debit: entry.debit })),
  );
  expect(await findPeriods(db, memberId)).toMatchObject(member.periods);
  expect((await findIncomes(db, memberId, clock.today())).length).toBe(3);
});

test('a takeover leaves one balance for each earlier quarter that is open, and the account balances', async () => {
  const member = aMember({
    from: '2025-Q1',
    booksFrom: '2026-Q1',
    isPaid: ({ quarter }) => quarter !== '2025-Q3' && quarter !== '2026-Q4',
  });
  await writeMembers(db, [member]);
  const { memberId } = member.debtor;
  const kinds = (await findEntries(db, memberId)).map(({ kind, quarter }) => `${kind} ${quarter}`);
  expect(kinds.filter((kind) => kind.startsWith('TAKEOVER'))).toEqual(['TAKEOVER 2025-Q3']);
  const account = await askAccount<{ balance: string; statement: { balance: string } }>(
    { db, clock },
    memberId,
    'balance statement(on: "2026-12-31") { balance }',
  );
  expect(account?.statement.balance).toBe(account?.balance);
});

test('a source that fails leaves nothing behind', async () => {
  const before = await db('claim').count();
  async function* broken() {
    yield aMember();
    throw new Error('the source broke');
  }
  await expect(writeMembers(db, broken())).rejects.toThrow('the source broke');
  expect(await db('claim').count()).toEqual(before);
});

test('the ledger refuses to be changed', async () => {
  await expect(db('ledger_entry').update({ kind: 'CORRECTION' })).rejects.toThrow('append-only');
  await expect(db('ledger_entry').delete()).rejects.toThrow('append-only');
});
