import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { readConfig } from '../../../subgraphs/contributions/config';
import { contributionsBook } from '../../../subgraphs/contributions/domain';
import { previewRecovery, runRecovery } from '../../../subgraphs/contributions/jobs/recovery';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount } from '../graph';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
beforeEach(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterEach(() => database.drop());

const at = (day: string) => fixedClock(`${day}T10:00:00Z`);
const options = (day: string) => {
  const common = { db, book: contributionsBook(), config: readConfig({}) };
  return { ...common, clock: at(day), on: parseLocalDate(day) };
};
const run = async (day: string) => (await runRecovery(options(day))).counts;

async function oneQuarterOverdue(): Promise<string> {
  const member = aMember({ to: '2026-Q1' });
  await writeMembers(db, [member]);
  return member.debtor.memberId;
}

test('a debt goes from reminder to formal notice, each day once', async () => {
  const memberId = await oneQuarterOverdue();
  expect(await run('2026-04-09')).toMatchObject({ TASKS_OPENED: 0 });
  expect((await previewRecovery(options('2026-04-10'))).counts).toEqual({ REMINDER: 1 });
  expect(await db('recovery_step')).toEqual([]);
  expect(await run('2026-04-10')).toMatchObject({ REMINDER: 1 });
  expect(await run('2026-04-10')).not.toHaveProperty('REMINDER');
  expect(await run('2026-04-30')).toMatchObject({ STATEMENT: 1 });
  expect(await run('2026-05-30')).toMatchObject({ FORMAL_NOTICE: 1, TASKS_OPENED: 1 });
  const account = await askAccount<{ recovery: object }>(
    { db, clock: at('2026-05-31') },
    memberId,
    `recovery { stage since nextStep nextStepOn personalContact { on } proceedings { kind }
      debts { period open stage prescribedOn } steps { kind on total periods channel contestUntilOn document } }`,
  );
  expect(account?.recovery).toMatchObject({
    stage: 'FORMAL_NOTICE',
    since: '2026-05-30',
    nextStep: 'PERSONAL_CONTACT',
    nextStepOn: '2026-07-01',
    personalContact: null,
    proceedings: [],
    debts: [{ period: '2026-Q1', open: '1999.53', stage: 'FORMAL_NOTICE', prescribedOn: '2032-01-01' }],
    steps: [
      { kind: 'FORMAL_NOTICE', channel: 'REGISTERED', contestUntilOn: '2026-06-30', total: '1999.53' },
      { kind: 'STATEMENT', channel: 'POST' },
      { kind: 'REMINDER', periods: ['2026-Q1'] },
    ],
  });
});

test('a letter can be made again from what was kept, whatever happened since', async () => {
  const memberId = await oneQuarterOverdue();
  await run('2026-04-10');
  const letter = async (day: string) => {
    const fields = 'recovery { steps { document } }';
    const account = await askAccount<{ recovery: { steps: { document: string }[] } }>(
      { db, clock: at(day) },
      memberId,
      fields,
    );
    return account?.recovery.steps[0]?.document;
  };
  const first = await letter('2026-04-10');
  await db('debtor').update({ name: 'Somebody Else', language: 'nl' });
  expect(
    Buffer.from(first ?? '', 'base64')
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(await letter('2026-09-10')).toBe(first);
});

test('money that waits, a plan, and a debt that is paid stop it; a day before the last run is refused', async () => {
  const memberId = await oneQuarterOverdue();
  await db('debtor').update({ credit_cents: 100 });
  expect(await run('2026-04-10')).toMatchObject({ MONEY_WAITING: 1 });
  await db('debtor').update({ credit_cents: 0 });
  const plan = { input: { memberId, months: 2, idempotencyKey: randomUUID() } };
  const operation = 'mutation ($input: RequestPaymentPlanInput!) { requestPaymentPlan(input: $input) { __typename } }';
  await ask({ db, clock: at('2026-04-11') }, operation, plan);
  expect(await run('2026-04-11')).toMatchObject({ SUSPENDED: 1 });
  await db('payment_plan').update({ state: 'REVOKED', ended_on: '2026-04-12' });
  const pay = 'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename } }';
  const input = { memberId, quarter: '2026-Q1', amount: '1999.53', receivedOn: '2026-04-12', idempotencyKey: 'x' };
  await ask({ db, clock: at('2026-04-12') }, pay, { input });
  expect(await run('2026-04-13')).not.toHaveProperty('REMINDER');
  expect((await runRecovery(options('2026-04-12'))).end).toBe('LATER_RUN');
});

test('nothing is sent while money on the bank was not matched', async () => {
  await oneQuarterOverdue();
  await db('bank_movement').insert({
    ...{ id: randomUUID(), statement_id: randomUUID(), sequence: 1, detail: 0, level: 'SINGLE', nature: 'TRANSFER_IN' },
    ...{ amount_cents: 5, booked_on: '2026-04-01', code: '', communication: '', state: 'OPEN' },
  });
  expect((await runRecovery(options('2026-04-10'))).end).toBe('MONEY_NOT_MATCHED');
  expect(await db('recovery_step')).toEqual([]);
});
