import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import type { EventConsumer } from '../../../common/events';
import { closeAfterDeath, followAffiliation, openAccount } from '../../../subgraphs/contributions/consumers';
import { balanceOf } from '../../../subgraphs/contributions/domain';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { runQuarterlyNotices } from '../../../subgraphs/contributions/jobs/quarterly-notices';
import { testDatabase, type TestDatabase } from '../../support/database';
import { askAccount } from '../graph';
import { contributionsBook as book } from '../law/book';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

async function tell(consumer: EventConsumer, payload: { memberId: string }): Promise<void> {
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: payload.memberId };
  await db.transaction((trx) => consumer.apply(payload, { trx, event, clock }));
}

/** Somebody whose file was recorded; no social security number is kept here. */
async function person(): Promise<string> {
  const memberId = randomUUID();
  await tell(openAccount, {
    memberId,
    ...{
      ssin: '00000000000',
      name: { first: 'Ann', last: 'Peeters' },
      birthDate: '1990-01-01',
      sex: 'FEMALE',
      language: 'nl',
    },
    ...{
      street: 'Dorp 1',
      postalCode: '9000',
      municipality: 'Gent',
      region: 'FLANDERS',
      mutualFundCode: null,
      email: null,
      iban: null,
    },
  } as { memberId: string });
  return memberId;
}

const affiliate = (memberId: string, ...periods: { from: string; to?: string; category: string }[]) =>
  tell(followAffiliation, {
    memberId,
    periods: periods.map((one) => ({
      id: randomUUID(),
      to: null,
      quality: 'SELF_EMPLOYED',
      branch: 'SERVICES',
      ...one,
    })),
  } as { memberId: string });

interface Account {
  balance: string;
  quarters: { quarter: string; category: string; basis: string; contribution: string }[];
}
const read = (memberId: string) =>
  askAccount<Account>(
    { db, clock },
    memberId,
    'balance quarters(last: 8) { quarter category basis contribution dueOn }',
  );

test('a starter is claimed from the first quarter on, flat, the first one reduced', async () => {
  const memberId = await person();
  expect((await read(memberId))?.quarters).toEqual([]);
  await affiliate(memberId, { from: '2026-05-10', category: 'PRIMOSTARTER' });
  expect((await read(memberId))?.quarters).toMatchObject([
    { quarter: '2026-Q4', category: 'PRIMOSTARTER', basis: 'START_UP', contribution: '890.42' },
    { quarter: '2026-Q3', contribution: '890.42' },
    { quarter: '2026-Q2', contribution: '771.90', dueOn: '2026-06-30' },
  ]);
});

test('told again, or changed for the future, nothing is claimed twice', async () => {
  const memberId = await person();
  await affiliate(memberId, { from: '2026-10-01', category: 'MAIN' });
  const before = await read(memberId);
  await affiliate(memberId, { from: '2026-10-01', category: 'MAIN' });
  await affiliate(
    memberId,
    { from: '2026-10-01', to: '2026-12-31', category: 'MAIN' },
    { from: '2027-01-01', category: 'SECONDARY' },
  );
  expect(await read(memberId)).toEqual(before);
  expect(await db('ledger_entry').where({ member_id: memberId })).toHaveLength(1);
});

test('somebody who died is not claimed any more', async () => {
  const memberId = await person();
  await affiliate(memberId, { from: '2026-07-01', to: '2026-10-20', category: 'MAIN' });
  await db('claim').where({ member_id: memberId, quarter: '2026-Q4' }).delete();
  await tell(closeAfterDeath, { memberId, on: '2026-10-20' } as { memberId: string });
  await runQuarterlyNotices({ db, clock, book, quarter: '2026-Q4' as never });
  expect((await read(memberId))?.quarters.map(({ quarter }) => quarter)).toEqual(['2026-Q3']);
});

test('a cessation that reaches back takes quarters back; a new start claims them again', async () => {
  const memberId = await person();
  await affiliate(memberId, { from: '2026-04-01', category: 'MAIN' });
  const amounts = async () =>
    (await read(memberId))?.quarters.map(({ quarter, contribution }) => `${quarter} ${contribution}`);
  expect(await amounts()).toEqual(['2026-Q4 890.42', '2026-Q3 890.42', '2026-Q2 890.42']);
  await affiliate(memberId, { from: '2026-04-01', to: '2026-06-15', category: 'MAIN' });
  expect(await amounts()).toEqual(['2026-Q4 0.00', '2026-Q3 0.00', '2026-Q2 890.42']);
  expect((await read(memberId))?.balance).toBe('925.59');
  await affiliate(memberId, { from: '2026-04-01', category: 'MAIN' });
  expect(await amounts()).toEqual(['2026-Q4 890.42', '2026-Q3 890.42', '2026-Q2 890.42']);
  expect(balanceOf(await findEntries(db, memberId))).toBe(3 * 92559);
});

test('a category that changes for the past is claimed anew, downwards and upwards', async () => {
  const memberId = await person();
  await affiliate(memberId, { from: '2026-07-01', category: 'MAIN' });
  await affiliate(memberId, { from: '2026-07-01', category: 'SECONDARY' });
  expect((await read(memberId))?.quarters).toMatchObject([
    { quarter: '2026-Q4', category: 'SECONDARY', contribution: '98.51' },
    { quarter: '2026-Q3', category: 'SECONDARY', contribution: '98.51' },
  ]);
  await affiliate(memberId, { from: '2026-07-01', category: 'MAIN' });
  expect((await read(memberId))?.quarters[0]).toMatchObject({ category: 'MAIN', contribution: '890.42' });
  const { balance = '' } = (await read(memberId)) ?? {};
  expect(balance).toBe('1851.18');
  expect(balanceOf(await findEntries(db, memberId))).toBe(185118);
});
