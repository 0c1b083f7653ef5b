import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLocalDate } from '../../../common/dates';
import { loadParameters, type ParameterBook } from '../../../common/parameters';
import { benefitsBook } from '../../../subgraphs/benefits/domain/book';
import { payBenefits } from '../../../subgraphs/benefits/jobs/pay-benefits';
import { writeMembers } from '../../../subgraphs/benefits/store/bulk';
import { openCase } from '../../../subgraphs/benefits/store/open-case';
import { testDatabase, type TestDatabase } from '../../support/database';
import { benefitsParameters } from '../law/book';
import { clock, memberId, otherId, person, quarters } from '../subgraph';

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;
let folder: string;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
  folder = mkdtempSync(join(tmpdir(), 'benefits-'));
  const settled = quarters('2021-Q4', '2026-Q3');
  const members = [person(), person({ memberId: otherId, iban: null })].map((one) => ({
    person: one,
    quarters: settled,
  }));
  await writeMembers(db, members, { today: clock.today(), withDemoCases: false });
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

/** The committed law with one row more: the step that was forecast for October 2026, as a person would enter it. */
function withStep(): ParameterBook {
  cpSync(benefitsParameters, folder, { recursive: true });
  const file = join(folder, 'index.yaml');
  const step = (value: string) =>
    `      - from: 2026-10-01\n        value: ${value}\n        status: published\n        confidence: H\n        source: { act: invented, url: https://example.org }\n`;
  const text = readFileSync(file, 'utf8');
  const [before = '', monthly = '', daily = ''] = text.split(
    /(?=\n {2}daily-benefit-index-fraction:|\n {2}health-insurance-index-factor:)/,
  );
  const rows = [`${before}\n${step('186.83/147.31')}`, `${monthly}\n${step('135.95/109.34')}`, daily];
  writeFileSync(file, rows.join(''));
  return loadParameters(folder);
}

async function bankruptcy(id: string): Promise<string> {
  const untold = { exemptionDecidedOn: null, incomeOfYear: null, incomeOfYearBefore: null, isAidedPersonBelow: null };
  const award = {
    interruptedUntilOn: null,
    officer: null,
    hasDependants: false,
    ownActivityMonths: [],
    replacementIncome: 0,
  };
  const on = parseLocalDate('2026-10-01');
  const claim = {
    bridgingRight: { ground: 'BANKRUPTCY', on, ...untold, ...award },
    received: { PROOF_OF_GROUND: { on, isConclusive: true } },
  };
  const facts = {
    benefit: 'BRIDGING_RIGHT',
    channel: 'ELECTRONIC',
    submittedOn: clock.today(),
    eventOn: on,
    iban: null,
  };
  return db.transaction((trx) =>
    openCase(trx, { book: benefitsBook(), clock }, { memberId: id, ...facts, claim } as never),
  );
}

test('until the step is entered nothing is paid; the day after, everything that is due, at its amount', async () => {
  const id = await bankruptcy(memberId);
  const end = parseLocalDate('2026-11-30');
  expect(await payBenefits(db, { book: benefitsBook(), clock }, end)).toMatchObject({ filled: 0, ordered: 0 });
  expect((await db('benefit_case').where({ id }).first('status')).status).toBe('AMOUNT_AWAITED');
  const run = await payBenefits(db, { book: withStep(), clock }, end);
  expect(run).toMatchObject({ filled: 12, ordered: 2, orderedCents: 2 * 170_440 });
  expect((await db('benefit_case').where({ id }).first('status')).status).toBe('GRANTED');
});

test('without an account a payment is held, not lost', async () => {
  await bankruptcy(otherId);
  const run = await payBenefits(db, { book: withStep(), clock }, parseLocalDate('2026-11-30'));
  expect(run).toMatchObject({ ordered: 0, held: 2 });
  const held = await db('payment').where({ member_id: otherId, status: 'HELD' });
  expect(held.map(({ hold_reason: reason }: { hold_reason: string }) => reason)).toEqual([
    'ACCOUNT_CHECK',
    'ACCOUNT_CHECK',
  ]);
});

test('two runs at once order each payment once', async () => {
  await db('payment').where({ status: 'HELD' }).update({ status: 'PLANNED', hold_reason: null });
  await db('member').update({ iban: 'BE07990000000166' });
  const runs = await Promise.all(
    [1, 2, 3].map(() => payBenefits(db, { book: benefitsBook(), clock }, parseLocalDate('2026-11-30'))),
  );
  expect(runs.reduce((sum, { ordered }) => sum + ordered, 0)).toBe(2);
});
