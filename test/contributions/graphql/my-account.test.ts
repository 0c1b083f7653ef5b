import type { Knex } from 'knex';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedClock } from '../../../common/clock';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount } from '../graph';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
const member = aMember({ from: '2025-Q1', isPaid: ({ quarter }) => quarter < '2026-Q3' });
const { memberId } = member.debtor;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
  await writeMembers(db, [member, aMember()]);
});
afterAll(() => database.drop());

/** The account part of the client operation MyAccount, as it stands in schema/operations. */
const operations = readFileSync(join(__dirname, '../../../schema/operations/front-ends.graphql'), 'utf8');
const myAccount =
  /query MyAccount[^{]*\{\s*me \{\s*account \{([\s\S]*?)\n {4}\}\n {2}\}\n\}/.exec(operations)?.[1] ?? '';

interface Page {
  edges: {
    cursor: string;
    node: { kind: string; debit: string; credit: string; balanceAfter: string; text: string };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
interface MyAccount {
  balance: string;
  entries: Page;
  recovery: { stage: string; since: string } | null;
  requests: unknown[];
}

async function read(first: number, after: string | null): Promise<MyAccount> {
  const source = `query ($of: [_Any!]!, $first: Int!, $after: String) {
    _entities(representations: $of) { ... on Member { account { ${myAccount} } } } }`;
  const variables = { of: [{ __typename: 'Member', id: memberId }], first, after };
  const data = await ask<{ _entities: [{ account: MyAccount }] }>({ db, clock }, source, variables);
  return data._entities[0].account;
}

test('MyAccount shows every sum line by line with the balance after it', async () => {
  const account = await read(3, null);
  expect(account.entries.edges.map(({ node }) => node)).toMatchObject([
    { kind: 'CHARGE', quarter: '2026-Q4', debit: '1999.53', credit: '0.00', balanceAfter: '3999.06' },
    { kind: 'CHARGE', quarter: '2026-Q3', debit: '1999.53', credit: '0.00', balanceAfter: '1999.53' },
    { kind: 'PAYMENT', quarter: '2026-Q2', debit: '0.00', credit: '1999.53', balanceAfter: '0.00' },
  ]);
  expect(account.entries.edges[0]?.node.text).toBe(
    'Contribution of 2026-Q4 (contribution €1,923.55, management fee €75.98)',
  );
  expect(account.recovery).toMatchObject({
    stage: 'OVERDUE',
    since: '2026-10-01',
    personalContact: null,
    proceedings: [],
  });
  expect(account.requests).toEqual([]);
});

test('pages follow one another without gap or repetition, and end', async () => {
  const kinds: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 20; page += 1) {
    const { entries }: MyAccount = await read(4, after);
    kinds.push(...entries.edges.map(({ cursor }) => cursor));
    after = entries.pageInfo.endCursor;
    if (!entries.pageInfo.hasNextPage) break;
  }
  expect(new Set(kinds).size).toBe(14);
  expect(kinds).toHaveLength(14);
});

test('a cursor that is none gives an empty page', async () => {
  expect((await read(4, 'nonsense')).entries.edges).toEqual([]);
});

test('the statement of account tells the books of any day', async () => {
  const fields = (on: string) =>
    `statement(on: "${on}") { on balance credit lines { quarter contribution managementFee open } }`;
  const statement = await askAccount<{ statement: object }>({ db, clock }, memberId, fields('2026-04-01'));
  expect(statement?.statement).toEqual({
    on: '2026-04-01',
    balance: '1999.53',
    credit: '0.00',
    lines: [{ quarter: '2026-Q2', contribution: '1923.55', managementFee: '75.98', open: '1999.53' }],
  });
  const before = await askAccount<{ statement: object }>({ db, clock }, memberId, fields('2024-12-31'));
  expect(before?.statement).toMatchObject({ balance: '0.00', lines: [] });
});
