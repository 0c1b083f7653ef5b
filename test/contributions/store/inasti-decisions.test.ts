import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { balanceOf } from '../../../subgraphs/contributions/domain';
import { endAssimilatedDebt, endExemptedDebt, takeBackSurcharges } from '../../../subgraphs/contributions/consumers';
import { runSurcharges } from '../../../subgraphs/contributions/jobs/surcharges';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { runQuarterlyNotices } from '../../../subgraphs/contributions/jobs/quarterly-notices';
import { testDatabase, type TestDatabase } from '../../support/database';
import { askAccount } from '../graph';
import { contributionsBook as book } from '../law/book';
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

/** What INASTI decided, as it reaches this subgraph. */
async function tell(
  consumer: typeof endExemptedDebt,
  memberId: string,
  quarters: Record<string, boolean>,
): Promise<void> {
  const payload = {
    ...{ memberId, requestId: randomUUID(), decidedOn: '2026-11-20' },
    quarters: Object.entries(quarters).map(([quarter, granted]) => ({ quarter, granted })),
  };
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: memberId };
  await db.transaction((trx) => consumer.apply(payload, { trx, event, clock }));
}

const fields = 'balance quarters(last: 4) { quarter status contribution surcharge due explanation { text } }';
interface Account {
  balance: string;
  quarters: { quarter: string; status: string; due: string; surcharge: string }[];
}
const read = (memberId: string) => askAccount<Account>({ db, clock }, memberId, fields) as Promise<Account>;

async function balances(memberId: string): Promise<void> {
  const { balance } = await read(memberId);
  expect(balanceOf(await findEntries(db, memberId))).toBe(Math.round(Number(balance) * 100));
}

test('exempted quarters owe nothing and count as exempted; refused ones stay', async () => {
  const memberId = await stored();
  await tell(endExemptedDebt, memberId, { '2026-Q1': true, '2026-Q2': false });
  const { balance, quarters } = await read(memberId);
  expect(balance).toBe('5998.59');
  expect(quarters.at(-1)).toMatchObject({ quarter: '2026-Q1', status: 'EXEMPTED', due: '0.00' });
  expect(quarters.at(-2)).toMatchObject({ quarter: '2026-Q2', status: 'OVERDUE', due: '1999.53' });
  const [event] = await db('event_outbox').where({ subject: memberId });
  expect(event.payload).toMatchObject({ quarter: '2026-Q1', situation: 'EXEMPTED' });
  await balances(memberId);
});

test('an assimilated quarter owes nothing; what was paid for it pays the oldest debt', async () => {
  const memberId = await stored({ isPaid: ({ quarter }) => quarter === '2026-Q2' });
  await tell(endAssimilatedDebt, memberId, { '2026-Q2': true });
  const { quarters } = await read(memberId);
  expect(quarters.map(({ status }) => status)).toEqual(['DUE', 'OVERDUE', 'ASSIMILATED', 'PAID']);
  await balances(memberId);
});

test('a quarter assimilated before it was claimed is not claimed by the run', async () => {
  const memberId = await stored({ to: '2026-Q3' });
  await tell(endAssimilatedDebt, memberId, { '2026-Q4': true });
  await runQuarterlyNotices({ db, clock, book, quarter: '2026-Q4' as never });
  const { quarters } = await read(memberId);
  expect(quarters[0]).toMatchObject({ quarter: '2026-Q4', status: 'ASSIMILATED', due: '0.00' });
});

test('waived surcharges are taken back, paid ones pay other debts', async () => {
  const memberId = await stored();
  await runSurcharges({ db, clock, book, until: '2026-03-31' as never });
  expect((await read(memberId)).quarters.at(-1)).toMatchObject({ surcharge: '59.99' });
  await tell(takeBackSurcharges, memberId, { '2026-Q1': true });
  const { balance, quarters } = await read(memberId);
  expect(quarters.at(-1)).toMatchObject({ surcharge: '0.00', due: '1999.53' });
  expect(balance).toBe('7998.12');
  await balances(memberId);
});
