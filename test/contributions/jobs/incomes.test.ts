import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { parseEuro } from '../../../common/money';
import { readIncomeFile } from '../../../subgraphs/contributions/jobs/income-file';
import { takeInIncomes } from '../../../subgraphs/contributions/jobs/incomes';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { contributionsBook as book } from '../law/book';
import { aMember } from '../members';

const today = parseLocalDate('2026-11-25');
const header = 'ssin;year;income;receivedOn';
const mock = '80650500144';

describe('a file of incomes', () => {
  test('is read line by line', () => {
    const text = `\uFEFF${header}\r\n${mock};2024;50000.00;2026-11-10\r\n`;
    expect(readIncomeFile(text, today)).toEqual([
      { line: 2, ssin: mock, year: 2024, income: parseEuro('50000.00'), receivedOn: '2026-11-10' },
    ]);
  });

  test('is refused whole, with every line and rule, and repeats nothing of it', () => {
    const rows = [
      `${mock};2024;50000.00;2026-11-10`,
      `${mock};2024;1.00;2026-11-10`,
      '80650500145;2024;1.00;2026-11-10',
      `${mock};2026;1.00;2026-11-10`,
      `${mock};2023;1,00;2026-11-10`,
      `${mock};2022;1.00;2026-11-26`,
      `${mock};2022;1.00`,
    ];
    expect(readIncomeFile([header, ...rows].join('\n'), today)).toEqual({
      issues: [
        { line: 3, rule: 'TWICE' },
        { line: 4, rule: 'SSIN' },
        { line: 5, rule: 'YEAR' },
        { line: 6, rule: 'INCOME' },
        { line: 7, rule: 'RECEIVED_ON' },
        { line: 8, rule: 'COLUMNS' },
      ],
    });
    expect(readIncomeFile('something else', today)).toEqual({ issues: [{ line: 1, rule: 'COLUMNS' }] });
  });
});

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

test('incomes settle their years; the same ones again change nothing', async () => {
  const member = aMember({ from: '2024-Q1', incomes: { 2021: 30_000 }, isPaid: () => true });
  await writeMembers(db, [member]);
  const { memberId } = member.debtor;
  const income = { memberId, year: 2024, income: parseEuro('50000.00'), receivedOn: parseLocalDate('2026-11-10') };
  const incomes = [income, { ...income, year: 2020 }, { ...income, memberId: '00000000-0000-4000-8000-000000000000' }];
  const options = { db, clock, book, incomes };
  // 4 × (2,663.72 − 1,896.75): see the test of the mutation.
  expect(await takeInIncomes(options)).toEqual({
    ...{ settled: 1, kept: 1, known: 0, withoutAccount: 1, notPublished: 0, difference: parseEuro('3067.88') },
  });
  const entries = await db('ledger_entry').where({ member_id: memberId });
  expect(await takeInIncomes(options)).toMatchObject({ settled: 0, kept: 0, known: 2 });
  expect(await db('ledger_entry').where({ member_id: memberId })).toHaveLength(entries.length);
});
