import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseQuarter, type Quarter } from '../../../common/quarter';
import { balanceOf } from '../../../subgraphs/contributions/domain';
import { endAssimilatedDebt, endFreedDebt } from '../../../subgraphs/contributions/consumers';
import { runQuarterlyNotices } from '../../../subgraphs/contributions/jobs/quarterly-notices';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { findFreeQuarters } from '../../../subgraphs/contributions/store/free-quarters';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { testDatabase, type TestDatabase } from '../../support/database';
import { askAccount } from '../graph';
import { contributionsBook as book } from '../law/book';
import { aMember, type TestMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-08-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

async function stored(options: TestMember = {}): Promise<string> {
  const member = aMember({ to: '2026-Q3', ...options });
  await writeMembers(db, [member]);
  return member.debtor.memberId;
}

/** A decision on a benefit, as it reaches this subgraph. */
async function decide(memberId: string, caseId: string, contributionFreeQuarters: string[] | undefined) {
  const granted = { outcome: 'GRANTED' as const, decidedOn: '2026-08-20', from: '2026-01-01', to: null };
  const payload = {
    memberId,
    caseId,
    decisionId: randomUUID(),
    benefit: 'CARER_ALLOWANCE' as const,
    ...granted,
    contributionFreeQuarters,
  };
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: memberId };
  await db.transaction((trx) => endFreedDebt.apply(payload, { trx, event, clock }));
}

/** Statuses from 2026-Q1 on; the ledger adds up to the balance. */
async function statuses(memberId: string): Promise<string[]> {
  const fields = 'balance quarters(last: 8) { quarter status }';
  const account = await askAccount<{ balance: string; quarters: { status: string }[] }>(
    { db, clock },
    memberId,
    fields,
  );
  expect(balanceOf(await findEntries(db, memberId))).toBe(Math.round(Number(account?.balance) * 100));
  return (account?.quarters ?? []).map(({ status }) => status).reverse();
}

test('a quarter that was claimed is not due; what was paid of it pays the oldest debt', async () => {
  const memberId = await stored({ isPaid: ({ quarter }) => quarter === '2026-Q2' });
  await decide(memberId, randomUUID(), ['2026-Q2']);
  expect(await statuses(memberId)).toEqual(['PAID', 'ASSIMILATED', 'DUE']);
  const told = await db('event_outbox').where({ subject: memberId }).orderBy('position');
  const situations = told.map(({ payload }) => [payload.quarter, payload.situation]);
  expect(situations).toContainEqual(['2026-Q2', 'ASSIMILATED']);
});

test('a quarter to come is told at once and not claimed; one without published law when its turn comes', async () => {
  const memberId = await stored();
  await decide(memberId, randomUUID(), ['2026-Q4', '2031-Q1']);
  expect(await statuses(memberId)).toEqual(['OVERDUE', 'OVERDUE', 'DUE', 'ASSIMILATED']);
  expect(await findFreeQuarters(db, memberId)).toEqual(['2026-Q4', '2031-Q1']);
  await runQuarterlyNotices({ db, clock, book, quarter: parseQuarter('2026-Q4') });
  expect(await statuses(memberId)).toEqual(['OVERDUE', 'OVERDUE', 'DUE', 'ASSIMILATED']);
  expect(await db('notice').where({ member_id: memberId })).toEqual([]);
});

test('the run marks a free quarter that was not marked before, without a notice', async () => {
  const memberId = await stored();
  const free = { member_id: memberId, quarter: '2026-Q4', decision_id: randomUUID() };
  await db('contribution_free_quarter').insert(free);
  await runQuarterlyNotices({ db, clock, book, quarter: parseQuarter('2026-Q4') });
  expect((await statuses(memberId)).at(-1)).toBe('ASSIMILATED');
  expect(await db('notice').where({ member_id: memberId })).toEqual([]);
});

test('a revised decision replaces the quarters: one that is due again is claimed from the day of the revision', async () => {
  const memberId = await stored();
  const caseId = randomUUID();
  await decide(memberId, caseId, ['2026-Q1', '2026-Q2']);
  expect(await statuses(memberId)).toEqual(['ASSIMILATED', 'ASSIMILATED', 'DUE']);
  await decide(memberId, caseId, ['2026-Q2']);
  expect(await statuses(memberId)).toEqual(['DUE', 'ASSIMILATED', 'DUE']);
  const [claim] = await db('claim').where({ member_id: memberId, quarter: '2026-Q1' });
  expect(claim).toMatchObject({ claimed_on: '2026-08-25', due_on: '2026-09-30', surcharge_from: '2026-12-31' });
  await decide(memberId, caseId, undefined);
  expect(await findFreeQuarters(db, memberId)).toEqual(['2026-Q2']);
});

test('a quarter stays free as long as one decision frees it', async () => {
  const memberId = await stored();
  const caseId = randomUUID();
  const assimilated = {
    memberId,
    requestId: randomUUID(),
    decidedOn: '2026-08-20',
    quarters: [{ quarter: '2026-Q1', granted: true }],
  };
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: memberId };
  await db.transaction((trx) => endAssimilatedDebt.apply(assimilated, { trx, event, clock }));
  await decide(memberId, caseId, ['2026-Q1']);
  await decide(memberId, caseId, []);
  expect(await statuses(memberId)).toEqual(['ASSIMILATED', 'OVERDUE', 'DUE']);
});

test('whoever has no account yet gets the quarters with it', async () => {
  const memberId = randomUUID();
  await decide(memberId, randomUUID(), ['2026-Q1']);
  expect(await findFreeQuarters(db, memberId)).toEqual(['2026-Q1' as Quarter]);
});
