import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { Subject } from '../../../common/access';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { languages, type Language } from '../../../common/i18n';
import { makeStructuredCommunication, parseIban } from '../../../common/identifiers';
import { cents } from '../../../common/money';
import { openCompanyAccount } from '../../../subgraphs/contributions/consumers';
import { runCompanyNotices } from '../../../subgraphs/contributions/jobs/company-notices';
import { companyNoticeLetter } from '../../../subgraphs/contributions/domain';
import { runCompanySurcharges } from '../../../subgraphs/contributions/jobs/company-surcharges';
import { writeCompanyNoticeDocuments } from '../../../subgraphs/contributions/jobs/notice-documents';
import { importStatements } from '../../../subgraphs/contributions/store/import-statements';
import { matchMovements } from '../../../subgraphs/contributions/store/match-movements';
import { codaFile, fundAccount } from '../../support/coda';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, staff } from '../graph';
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

describe('the account of a company', () => {
  const memberId = randomUUID();
  const member: Subject = { id: memberId, roles: ['member'], memberId };
  const mandate = { memberId, from: '2020-01-01', to: null };
  const seat = { street: 'Rue 1', postalCode: '5000', municipality: 'Namur' };

  /** What a person sees of a company. */
  async function see(id: string, subject: Subject, fields: string, language: Language = 'en') {
    const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Company { ${fields} } } }`;
    const of = [{ __typename: 'Company', id }];
    const data = await ask<{ _entities: [any] }>({ db, clock, subject, language }, source, { of });
    return data._entities[0];
  }

  const claimed = async (change: object = {}) => {
    const id = await company({ seat, mandataries: [mandate], ...change });
    await runCompanyNotices({ db, clock, book, year: 2026 });
    return id;
  };

  test('the notice of the year with its QR code and document, for a mandatary', async () => {
    const id = await claimed();
    const fields = `annualContributions { status due notice { issuedOn dueOn size amount iban paymentReference qrCode document } }`;
    const [{ status, due, notice }] = (await see(id, member, fields)).annualContributions;
    expect({ status, due }).toEqual({ status: 'DUE', due: '409.30' });
    expect(notice).toMatchObject({ issuedOn: '2026-10-01', dueOn: '2026-12-31', size: 'SMALL', amount: '409.30' });
    expect(notice.qrCode.split('\n').slice(7)).toEqual(['EUR409.30', '', '', notice.paymentReference]);
    expect(Buffer.from(notice.document, 'base64').toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test.each<[string, object, Subject, boolean]>([
    ['a mandatary', {}, member, true],
    ['one whose mandate ended', { mandataries: [{ ...mandate, to: '2026-09-30' }] }, member, false],
    ['one whose mandate ends today', { mandataries: [{ ...mandate, to: '2026-10-01' }] }, member, true],
    ['another member', {}, { id: randomUUID(), roles: ['member'] }, false],
    ['an accountant without mandate', {}, { id: randomUUID(), roles: ['accountant'] }, false],
    ['a client manager', {}, { id: randomUUID(), roles: ['client_manager'] }, true],
  ])('%s: open or not', async (_name, change, subject, isOpen) => {
    const id = await claimed(change);
    const seen = await see(id, subject, 'annualContributions { year } contributionAccount { balance }');
    expect(seen).toEqual(
      isOpen
        ? { annualContributions: [{ year: 2026 }], contributionAccount: { balance: '409.30' } }
        : { annualContributions: null, contributionAccount: null },
    );
  });

  test('an accountant reads it through the file of a mandatary', async () => {
    const id = await claimed();
    const accountantId = randomUUID();
    const accountant: Subject = { id: accountantId, roles: ['accountant'], accountantId };
    const own = { id: randomUUID(), member_id: memberId, accountant_id: accountantId, valid_from: '2026-01-01' };
    await db('client_mandate').insert(own);
    expect(await see(id, accountant, 'contributionAccount { balance }')).toEqual({
      contributionAccount: { balance: '409.30' },
    });
  });

  test('a payment with the reference of the company is matched, late ones with their surcharge', async () => {
    const id = await claimed();
    const [{ paymentReference }] = (await see(id, staff, 'annualContributions { paymentReference }'))
      .annualContributions;
    const later = fixedClock('2027-02-05T10:00:00Z');
    const structured = paymentReference.replace(/\D/g, '');
    const movements = [{ amount: 41_749 + 1_000, structured }];
    const file = codaFile({ number: 1, on: '030227', oldBalance: 0, movements });
    await importStatements('s.cod', file, { db, clock: later, by: 'operator', accounts: [fundAccount] });
    const options = { db, clock: later, book };
    expect(await matchMovements(options)).toEqual({ booked: 1, returned: 0, waiting: 0 });
    expect(await matchMovements(options)).toEqual({ booked: 0, returned: 0, waiting: 0 });
    expect(await db('bank_movement').where({ company_id: id })).toMatchObject([
      { state: 'BOOKED', state_reason: 'STRUCTURED', member_id: null },
    ]);
    const fields = `annualContributions { status amount paid surcharge due }
      contributionAccount { balance overdue credit entries(first: 2) { nodes { kind year text debit credit balanceAfter }
        pageInfo { hasNextPage endCursor } } statement(closedOn: "2026-12-31") { balance credit lines { year contribution open } } }`;
    expect(await see(id, member, fields)).toMatchObject({
      annualContributions: [{ status: 'PAID', amount: '409.30', paid: '409.30', surcharge: '8.19', due: '0.00' }],
      contributionAccount: {
        ...{ balance: '-10.00', overdue: '0.00', credit: '10.00' },
        entries: {
          nodes: [
            { kind: 'PAYMENT', year: null, credit: '10.00', balanceAfter: '-10.00' },
            {
              kind: 'PAYMENT',
              year: 2026,
              credit: '417.49',
              balanceAfter: '0.00',
              text: expect.stringMatching(/2026/),
            },
          ],
          pageInfo: { hasNextPage: true },
        },
        statement: {
          balance: '409.30',
          credit: '0.00',
          lines: [{ year: 2026, contribution: '409.30', open: '409.30' }],
        },
      },
    });
  });

  test('surcharges are charged by the run, once a month, and stop with the payment', async () => {
    const id = await claimed();
    const run = (until: string) =>
      runCompanySurcharges({ db, clock: fixedClock(`${until}T10:00:00Z`), book, until: parseLocalDate(until) });
    expect(await run('2026-12-31')).toMatchObject({ surcharge: 0 });
    const before = await run('2027-01-15');
    expect(before.companies).toBeGreaterThan(0);
    expect(await db('company_contribution').where({ company_id: id })).toMatchObject([{ surcharge_cents: 409 }]);
    expect(await run('2027-01-31')).toEqual({ companies: 0, surcharge: 0 });
    await run('2027-02-01');
    expect(await db('company_contribution').where({ company_id: id })).toMatchObject([{ surcharge_cents: 819 }]);
    const entries = await db('company_ledger_entry').where({ company_id: id, kind: 'SURCHARGE' }).orderBy('id');
    expect(entries.map((entry) => entry.surcharge_cents)).toEqual([409, 410]);
    expect(new Set(entries.map((entry) => entry.cause_id)).size).toBe(2);
  });

  test('staff books waiting money on it, once', async () => {
    const id = await claimed();
    const file = codaFile({
      number: 2,
      on: '040227',
      oldBalance: 42_749,
      movements: [{ amount: 40_930, text: 'ESSAI' }],
    });
    const later = fixedClock('2027-02-05T10:00:00Z');
    await importStatements('w.cod', file, { db, clock: later, by: 'operator', accounts: [fundAccount] });
    await matchMovements({ db, clock: later, book });
    const waiting = await db('bank_movement').where({ communication: 'ESSAI' }).first();
    const operation = `mutation ($input: AllocateBankMovementToCompanyInput!) { allocateBankMovementToCompany(input: $input) {
      __typename ... on AllocateBankMovementToCompanySuccess { balance } ... on Problem { code } } }`;
    const input = { movementId: waiting.id, companyId: id, idempotencyKey: 'a1' };
    const send = (change: object = {}) => ask({ db, clock: later }, operation, { input: { ...input, ...change } });
    expect(await send({ companyId: randomUUID(), idempotencyKey: 'a0' })).toMatchObject({
      allocateBankMovementToCompany: { code: 'COMPANY_NOT_FOUND' },
    });
    const booked = { allocateBankMovementToCompany: { balance: '8.19' } };
    expect(await send()).toMatchObject(booked);
    expect(await send()).toMatchObject(booked);
    expect(await send({ idempotencyKey: 'a2' })).toMatchObject({
      allocateBankMovementToCompany: { code: 'BANK_MOVEMENT_NOT_WAITING' },
    });
    expect(await db('company_payment').where({ company_id: id })).toHaveLength(1);
  });

  test('what becomes known of a company corrects what was claimed; an older event leaves what it does not say', async () => {
    const id = await claimed();
    await company({ companyId: id, states: [{ kind: 'BANKRUPT', from: '2026-05-01', to: null }] });
    const fields = 'annualContributions { status amount notice { amount } } contributionAccount { balance }';
    expect(await see(id, member, fields)).toEqual({
      annualContributions: [{ status: 'NOT_OWED', amount: '0.00', notice: { amount: '409.30' } }],
      contributionAccount: { balance: '0.00' },
    });
    await company({ companyId: id });
    expect((await see(id, member, fields)).contributionAccount).toEqual({ balance: '409.30' });
    const kinds = db('company_ledger_entry').where({ company_id: id }).orderBy('id').pluck('kind');
    expect(await kinds).toEqual(['CHARGE', 'DECREASE', 'CHARGE']);
  });

  test('a starter is left out, one of whom a fact is missing is not', async () => {
    const starterYears = [{ year: 2026, isExempt: true }];
    const id = await claimed({ starterYears, foundedOn: '2025-02-01' });
    const other = await claimed({ starterYears: [{ year: 2026, isExempt: null }], foundedOn: '2025-02-01' });
    expect((await see(id, staff, 'annualContributions { year }')).annualContributions).toEqual([]);
    expect((await see(other, staff, 'annualContributions { year }')).annualContributions).toEqual([{ year: 2026 }]);
  });

  test('documents of a year, one for each notice, not written twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'company-notices-'));
    // Only the notice of this test: a document takes its time on a busy machine.
    await db('company_notice').delete();
    const id = await claimed();
    const options = { db, book, year: 2026, folder };
    expect(await writeCompanyNoticeDocuments(options)).toBe(1);
    expect(readFileSync(join(folder, `2026-${id}.pdf`)).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(await writeCompanyNoticeDocuments(options)).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test.each(languages)('the letter says everything in %s', (language) => {
    const payee = {
      beneficiary: 'F',
      iban: parseIban('BE07990000000166'),
      communication: makeStructuredCommunication(1),
    };
    const notice = {
      companyId: 'c',
      year: 2025,
      issuedOn: parseLocalDate('2025-10-01'),
      dueOn: parseLocalDate('2025-12-31'),
    };
    const sizes = ['SMALL', 'LARGE'] as const;
    const letters = sizes.map((size) =>
      companyNoticeLetter(book, { ...notice, size, amount: cents(39_973) }, { language, recipient: ['X'], payee }),
    );
    for (const { paragraphs } of letters) expect(paragraphs.join(' ')).toMatch(/2023.*1 %/s);
    expect(new Set(letters.map(({ paragraphs }) => paragraphs[0])).size).toBe(2);
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
