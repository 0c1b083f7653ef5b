import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { openCompanyAccount } from '../../../subgraphs/contributions/consumers';
import { runCompanyNotices } from '../../../subgraphs/contributions/jobs/company-notices';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask } from '../graph';
import { contributionsBook as book } from '../law/book';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-10-01T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

async function company(change: object = {}): Promise<string> {
  const companyId = randomUUID();
  const payload = {
    ...{
      companyId,
      enterpriseNumber: '0123456749',
      name: 'Essai SRL',
      legalForm: '610',
      foundedOn: '2015-01-01',
      language: 'fr',
    },
    ...{ states: [], balanceSheets: [{ year: 2024, totalCents: 50_000_000 }] },
    ...change,
  };
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: companyId };
  await db.transaction((trx) => openCompanyAccount.apply(payload as never, { trx, event, clock }));
  return companyId;
}

test('companies are claimed once; those left out are counted by reason', async () => {
  const id = await company();
  await company({ balanceSheets: [] });
  await company({ states: [{ kind: 'BANKRUPT', from: '2026-02-01', to: null }] });
  const options = { db, clock, book, year: 2026 };
  const expected = { leftOut: { BALANCE_SHEET_MISSING: 1, INSOLVENT: 1 } };
  expect(await runCompanyNotices({ ...options, isPreview: true })).toMatchObject({
    claimed: 1,
    amount: 40930,
    ...expected,
  });
  expect(await db('company_contribution')).toEqual([]);
  expect(await runCompanyNotices(options)).toMatchObject({ claimed: 1, amount: 40930, ...expected });
  expect(await runCompanyNotices(options)).toMatchObject({ claimed: 0 });
  expect(await db('company_ledger_entry')).toHaveLength(1);
  const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Company {
    annualContributions { year size amount paid surcharge dueOn paymentReference } } } }`;
  const data = await ask({ db, clock }, source, { of: [{ __typename: 'Company', id }] });
  expect(data).toMatchObject({
    _entities: [
      {
        annualContributions: [{ year: 2026, size: 'SMALL', amount: '409.30', surcharge: '0.00', dueOn: '2026-12-31' }],
      },
    ],
  });
});

test('anyone may ask what a company would pay, and why', async () => {
  const source = `query ($input: CompanyContributionSimulationInput!) { companyContributionSimulation(input: $input) { __typename
    ... on CompanyContributionSimulation { amount dueOn explanation { text } } ... on CompanyContributionNotOwed { reason }
    ... on Problem { code message } } }`;
  const simulate = (input: object) => ask({ db, clock, subject: { id: 'anonymous', roles: [] } }, source, { input });
  expect(await simulate({ year: 2025, foundedOn: '2015-01-01', balanceSheetTotal: '900000.00' })).toMatchObject({
    companyContributionSimulation: {
      amount: '998.47',
      explanation: [{ text: expect.stringContaining('€858,605.72') }, {}],
    },
  });
  expect(await simulate({ year: 2025, foundedOn: '2015-01-01' })).toMatchObject({
    companyContributionSimulation: { code: 'COMPANY_CONTRIBUTION_NOT_OWED', reason: 'BALANCE_SHEET_MISSING' },
  });
  expect(await simulate({ year: 2030, foundedOn: '2030-01-01' })).toMatchObject({
    companyContributionSimulation: { code: 'PARAMETER_NOT_PUBLISHED' },
  });
});
