import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { importStatements, type ImportOptions } from '../../../subgraphs/contributions/store/import-statements';
import { codaFile, fundAccount, type CodaStatement } from '../../support/coda';
import { testDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());
beforeEach(() => db.raw('truncate bank_file, bank_statement, bank_movement cascade'));

function bring(content: Buffer, options: Partial<ImportOptions> = {}) {
  return importStatements('statement.cod', content, { db, clock, by: 'operator', accounts: [fundAccount], ...options });
}

const one: CodaStatement = { number: 41, movements: [{ amount: 1000, structured: '100000000135' }] };
const two: CodaStatement = {
  number: 42,
  on: '251126',
  oldBalance: 1000,
  movements: [{ amount: -300, code: '00101000' }],
};

async function kept() {
  const [file, statement, movement] = await Promise.all(
    ['bank_file', 'bank_statement', 'bank_movement'].map((table) => db(table).count({ count: '*' }).first()),
  );
  return [file, statement, movement].map((row) => Number(row?.count));
}

test('a file is taken whole, and recognized when it comes again under another name', async () => {
  const content = codaFile(one, two);
  expect(await bring(content)).toMatchObject({
    outcome: 'TAKEN',
    file: { format: 'CODA', statements: 2, movements: 2 },
  });
  const again = await importStatements('other.cod', content, { db, clock, by: 'b', accounts: [fundAccount] });
  expect(again).toMatchObject({ outcome: 'TAKEN_BEFORE', file: { name: 'statement.cod', takenBy: 'operator' } });
  expect(await kept()).toEqual([1, 2, 2]);
  const rows = await db('bank_movement').orderBy('amount_cents');
  expect(rows).toMatchObject([
    { amount_cents: -300, nature: 'OUT', state: 'SET_ASIDE', account_number: null, booked_on: '2026-11-25' },
    {
      amount_cents: 1000,
      nature: 'TRANSFER_IN',
      state: 'OPEN',
      account_number: 1000000001,
      reference_source: 'STRUCTURED',
    },
  ]);
});

test('nothing of a file is kept when its last statement is wrong', async () => {
  const lines = codaFile(one, two).toString('latin1').replace('0000000000007000251126', '0000000000008000251126');
  expect(await bring(Buffer.from(lines, 'latin1'))).toMatchObject({
    outcome: 'REFUSED',
    rule: 'BALANCE',
    place: { line: 13 },
  });
  expect(await kept()).toEqual([0, 0, 0]);
});

test.each<[string, string, CodaStatement, object]>([
  ['the next number with another balance', 'BALANCE_NOT_CONTINUED', { ...two, oldBalance: 999 }, {}],
  ['a number left out', 'STATEMENT_MISSING', { ...two, number: 43 }, {}],
  ['the same number again', 'STATEMENT_REPEATED', { ...two, number: 41 }, {}],
  ['an earlier day', 'STATEMENT_REPEATED', { ...two, on: '231126' }, {}],
  ['an account of somebody else', 'ACCOUNT_NOT_OURS', { ...two, account: 'BE16999000010174' }, {}],
  [
    'a gap that is accepted does not make a repetition good',
    'STATEMENT_REPEATED',
    { ...two, number: 40 },
    { acceptGap: true },
  ],
])('%s: %s', async (_what, rule, statement, options) => {
  await bring(codaFile(one));
  expect(await bring(codaFile(statement), options)).toEqual({ outcome: 'REFUSED', rule, place: { statement: 1 } });
  expect(await kept()).toEqual([1, 1, 1]);
});

test('a gap that the operator accepts is written down', async () => {
  await bring(codaFile(one));
  expect(await bring(codaFile({ ...two, number: 44, oldBalance: 5 }), { acceptGap: true })).toMatchObject({
    outcome: 'TAKEN',
  });
  expect(await db('bank_statement').orderBy('place').pluck('after_gap')).toEqual([false, true]);
});

test('numbers begin again in a new year and after 999', async () => {
  await bring(codaFile({ number: 250, on: '311226', movements: [{ amount: 5 }] }));
  expect(await bring(codaFile({ number: 1, on: '020127', oldBalance: 5 }))).toMatchObject({ outcome: 'TAKEN' });
  await db.raw('truncate bank_file, bank_statement, bank_movement cascade');
  await bring(codaFile({ number: 999 }));
  expect(await bring(codaFile({ number: 1, on: '251126' }))).toMatchObject({ outcome: 'TAKEN' });
});

test('the same file brought twice at once is taken once', async () => {
  const content = codaFile(one, two);
  const outcomes = await Promise.all([bring(content), bring(content), bring(content)]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['TAKEN', 'TAKEN_BEFORE', 'TAKEN_BEFORE']);
  expect(await kept()).toEqual([1, 2, 2]);
});

test('progress counts every movement', async () => {
  const seen: number[] = [];
  const movements = Array.from({ length: 2_500 }, () => ({ amount: 1 }));
  let counted = 0;
  await bring(codaFile({ movements }), {
    onCounted: (count) => (counted = count),
    onProgress: (count) => seen.push(count),
  });
  expect([counted, seen.reduce((sum, count) => sum + count, 0)]).toEqual([2_500, 2_500]);
});
