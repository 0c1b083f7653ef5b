import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { cents } from '../../../common/money';
import { runRenunciations } from '../../../subgraphs/contributions/jobs/renunciations';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { saveRequest } from '../../../subgraphs/contributions/store/requests';
import { testDatabase, type TestDatabase } from '../../support/database';
import { contributionsBook as book } from '../law/book';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-01-15T10:00:00Z');
beforeEach(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterEach(() => database.drop());

/** A member of pension age with reduced contributions in 2025, on an income of 2022. */
async function optedOut(income: number, category: 'PENSION_AGE_REDUCED' | 'PENSION_AGE' = 'PENSION_AGE_REDUCED') {
  const since = parseLocalDate('2019-01-01');
  const periods =
    category === 'PENSION_AGE_REDUCED'
      ? [{ from: since, category }]
      : [
          { from: since, to: parseLocalDate('2025-09-30'), category: 'PENSION_AGE_REDUCED' as const },
          { from: parseLocalDate('2025-10-01'), category },
        ];
  const member = aMember({ periods, from: '2025-Q1', to: '2025-Q4', incomes: { 2022: income } });
  await writeMembers(db, [member]);
  return member.debtor.memberId;
}

const run = (change: object = {}) => runRenunciations({ db, clock, book, year: 2025, ...change });
const told = () => db('event_outbox').where({ name: 'contributions.opt-out-renounced' }).select('payload');

test('who reaches the main minimum is told once, who does not and who never opted out are not', async () => {
  const high = await optedOut(40_000);
  await optedOut(5_000);
  await optedOut(40_000, 'PENSION_AGE');
  expect(await run({ isPreview: true })).toEqual({ looked: 2, renounced: 1 });
  expect(await told()).toEqual([]);
  expect(await run()).toEqual({ looked: 2, renounced: 1 });
  const expected = { memberId: high, year: 2025, from: '2025-01-01', newRequestFrom: '2026-01-01' };
  expect(await told()).toEqual([{ payload: expected }]);
  expect(await run()).toEqual({ looked: 1, renounced: 0 });
  expect(await told()).toHaveLength(1);
});

test.each([
  ['on 31 December, below the minimum', '2025-12-31', 10_000, 0],
  ['a day later', '2026-01-01', 10_000, 1],
  ['in time, above the minimum', '2025-12-31', 30_000, 1],
])('a reduction approved %s', async (_name, decidedOn, income, renounced) => {
  const memberId = await optedOut(40_000);
  await saveRequest(db as Knex.Transaction, {
    ...{ id: randomUUID(), memberId, kind: 'REDUCTION', status: 'GRANTED', year: 2025, quarters: [] },
    ...{ estimatedIncome: cents(income * 100), submittedOn: parseLocalDate('2025-12-01'), submittedBy: 'm' },
    decision: { on: parseLocalDate(decidedOn), by: 'staff', outcome: 'GRANTED', reasons: ['ESTIMATE_SUPPORTED'] },
  });
  expect(await run()).toEqual({ looked: 1, renounced });
});

test('a year that is not over is not looked at', async () => {
  await expect(run({ year: 2026 })).rejects.toThrow(RangeError);
  await expect(run({ clock: fixedClock('2025-12-31T10:00:00Z') })).rejects.toThrow(RangeError);
});
