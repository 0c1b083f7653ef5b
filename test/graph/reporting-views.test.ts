import type { Client } from 'pg';
import { systemClock } from '../../common/clock';
import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { command } from '../../cli/commands/statistics';
import { testGraph, type TestGraph } from './fixture';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph({ members: 300 });
  await command.run(['publish'], {
    clock: systemClock,
    signal: new AbortController().signal,
    print: () => undefined,
    services: async (name: SubgraphName) => graph.services.get(name) as SubgraphServices,
  });
}, 240_000);
afterAll(() => graph?.end());

/** Runs statements as the role of SQL tools, and takes them back. */
async function asReporting<Result>(act: (query: (sql: string) => Promise<any[]>) => Promise<Result>): Promise<Result> {
  const { db } = graph.services.get('members') as SubgraphServices;
  const client: Client = await db.client.acquireConnection();
  try {
    await client.query('begin; grant fund_reporting to current_user; set local role fund_reporting');
    return await act(async (sql) => (await client.query(sql)).rows);
  } finally {
    await client.query('rollback');
    await db.client.releaseConnection(client);
  }
}

async function inGraph(part: string, by: string[], fields: string) {
  const { data } = await graph.ask(
    `query ($by: [StatisticsDimension!]!) { statistics(period: { from: "2025-Q1", to: "2025-Q4" }) { ${part}(by: $by) {
      cells { keys { dimension value } ${fields} suppressed } } } }`,
    { as: 'reporting', variables: { by } },
  );
  return data.statistics[part].cells;
}

test.each([
  ['members', ['BRANCH', 'SEX'], 'count', 'count'],
  ['members', ['MUNICIPALITY'], 'count', 'count'],
  ['contributions', ['CATEGORY', 'REGION'], 'due', 'due'],
  ['benefits', ['SEX', 'SCHEME'], 'claims', 'claims'],
])('reporting.%s by %j tells and keeps silent what the graph does', async (view, by, field, column) => {
  const all = [
    'category',
    'quality',
    'branch',
    'sex',
    'age_band',
    'region',
    'province',
    'municipality',
    'language',
    'scheme',
  ];
  const names = by.map((one) => one.toLowerCase());
  const condition = all.map((name) => (names.includes(name) ? `${name} <> '_T'` : `${name} = '_T'`)).join(' and ');
  const rows = await asReporting((query) =>
    query(
      `select *, ${column}::text as told from reporting.${view} where ${condition} and time_period between '2025-Q1' and '2025-Q4'`,
    ),
  );
  const text = (keys: string[], told: unknown, silent: boolean) => `${keys.join()} ${silent ? 'silent' : Number(told)}`;
  const inView = rows.map((row) =>
    text([...names.map((name) => row[name]), row.time_period], row.told, row.conf_status === 'N'),
  );
  const cells = await inGraph(view, [...by, 'QUARTER'], field);
  const inAnswer = cells.map((cell: any) =>
    text(
      cell.keys.map((key: any) => key.value),
      cell[field],
      cell.suppressed,
    ),
  );
  expect(inView.sort()).toEqual(inAnswer.sort());
  expect(inView.some((one) => one.endsWith('silent'))).toBe(true);
});

test.each([
  'select * from members.member',
  'select * from members.statistics_cell',
  'select * from contributions.statistics_published',
  'select * from benefits.statistics_person',
  `update reporting.members set count = 1`,
  'delete from reporting.benefits',
  'create table reporting.mine (id int)',
])('the role may not: %s', async (statement) => {
  await expect(asReporting((query) => query(statement))).rejects.toThrow(/permission denied for/);
});

test('every published table stands in the log of questions', async () => {
  const { db } = graph.services.get('benefits') as SubgraphServices;
  const questions = await db('statistics_question').where({ subject_id: 'view reporting.benefits' });
  expect(questions.length).toBeGreaterThan(30);
});
