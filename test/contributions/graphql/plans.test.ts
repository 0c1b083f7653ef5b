import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
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

const anyone = { id: 'anonymous', roles: [] };
const source = `query ($input: StarterCashPlanInput!) { starterCashPlan(input: $input) { __typename
  ... on StarterCashPlan { quarters { quarter total dueOn } settlements { year difference expectedIn } notPublishedFrom }
  ... on InvalidInput { issues { path code } } ... on Problem { code message } } }`;
const plan = async (input: object) =>
  (await ask<{ starterCashPlan: object }>({ db, clock, subject: anyone }, source, { input })).starterCashPlan;

test('anyone may plan the first years of an activity', async () => {
  const input = { startsOn: '2025-10-01', category: 'SECONDARY', expectedIncomes: ['3000.00', '12000.00', '15000.00'] };
  expect(await plan(input)).toEqual({
    __typename: 'StarterCashPlan',
    quarters: [
      { quarter: '2025-Q4', total: '100.25', dueOn: '2025-12-31' },
      ...[1, 2, 3, 4].map((n) => ({
        quarter: `2026-Q${n}`,
        total: '102.40',
        dueOn: ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'][n - 1],
      })),
    ],
    settlements: [
      { year: 2025, difference: '539.04', expectedIn: 2027 },
      { year: 2026, difference: '2147.56', expectedIn: 2028 },
    ],
    notPublishedFrom: 2027,
  });
});

test('a year without law, a category before its time and wrong values are refused', async () => {
  const input = { startsOn: '2028-01-01', category: 'MAIN', expectedIncomes: ['1.00'] };
  expect(await plan(input)).toMatchObject({ code: 'PARAMETER_NOT_PUBLISHED' });
  expect(await plan({ ...input, startsOn: '2024-01-01', category: 'PENSION_AGE' })).toMatchObject({
    code: 'CATEGORY_NOT_IN_FORCE',
  });
  expect(await plan({ ...input, expectedIncomes: ['-1.00'] })).toMatchObject({
    issues: [{ path: 'input.expectedIncomes.0', code: 'NEGATIVE_INCOME' }],
  });
});

test('premiums of a supplementary pension rest on the income of the contributions, and on being in order', async () => {
  const [inOrder, late] = [aMember({ isPaid: () => true }), aMember()];
  await writeMembers(db, [inOrder, late]);
  const fields = `supplementaryPensionPremiums(year: 2026) { __typename ... on SupplementaryPensionPremiums { isDeductible
    ordinary { minimum maximum } social { maximum } explanation { text } } ... on Problem { code } }`;
  const read = (memberId: string) =>
    askAccount<{ supplementaryPensionPremiums: object }>({ db, clock }, memberId, fields).then(
      (one) => one?.supplementaryPensionPremiums,
    );
  // 37,532.69 × 8.17 % and × 9.40 %.
  expect(await read(inOrder.debtor.memberId)).toMatchObject({
    isDeductible: true,
    ordinary: { minimum: '100.00', maximum: '3066.42' },
    social: { maximum: '3528.07' },
  });
  expect(await read(late.debtor.memberId)).toMatchObject({ isDeductible: false });
});
