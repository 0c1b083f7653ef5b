import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../common/clock';
import { addDays, dateInBelgium } from '../../common/dates';
import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { CommandRefused, type CommandTools } from '../../cli/command';
import { command } from '../../cli/commands/returns';
import { testGraph, type TestGraph } from './fixture';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph({ members: 300 });
}, 180_000);
afterAll(() => graph?.end());

const today = dateInBelgium(new Date());
const fields = `id requester reference definition definitionVersion from to requestedOn deadlineOn cutOffOn status isLate sentOn
  answer { content rowCount sha256 answeredAt }`;
const input = {
  requester: 'INASTI',
  reference: 'R-2026-11',
  definition: 'CONTRIBUTIONS_BY_CATEGORY',
  period: { from: '2025-Q1', to: '2025-Q4' },
  requestedOn: addDays(today, -20),
  deadlineOn: addDays(today, 20),
  cutOffOn: addDays(today, -1),
};

let keys = 0;
async function record(changed: object = {}, as = 'reporting') {
  keys += 1;
  const { data, errors } = await graph.ask(
    `mutation ($input: RecordStatisticsReturnInput!) { recordStatisticsReturn(input: $input) { __typename
      ... on RecordStatisticsReturnSuccess { statisticsReturn { ${fields} } }
      ... on InvalidInput { issues { path code } } ... on Problem { code } } }`,
    { as, variables: { input: { idempotencyKey: `key-${keys}-of-a-request`, ...input, ...changed } } },
  );
  return errors ? { refused: errors[0]?.extensions.code } : data.recordStatisticsReturn;
}

async function all(status?: string) {
  const { data } = await graph.ask(
    `query ($status: StatisticsReturnStatus) { statisticsReturns(status: $status, first: 100) { nodes { ${fields} } } }`,
    { as: 'reporting', variables: { status } },
  );
  return data.statisticsReturns.nodes;
}

async function sent(statisticsReturnId: string, sentOn: string) {
  const { data } = await graph.ask(
    `mutation ($input: MarkStatisticsReturnSentInput!) { markStatisticsReturnSent(input: $input) { __typename
      ... on MarkStatisticsReturnSentSuccess { statisticsReturn { status sentOn isLate } } ... on Problem { code } } }`,
    { as: 'reporting', variables: { input: { statisticsReturnId, sentOn } } },
  );
  return data.markStatisticsReturnSent;
}

async function run(...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  const tools: CommandTools = {
    clock: systemClock,
    signal: new AbortController().signal,
    print: (line) => lines.push(line),
    services: async (name: SubgraphName) => graph.services.get(name) as SubgraphServices,
  };
  await command.run(args, tools);
  return lines;
}

const db = () => (graph.services.get('members') as SubgraphServices).db;

test('a request is written down, answered once, computed again to the same bytes, and sent', async () => {
  const { statisticsReturn } = await record();
  expect(statisticsReturn).toMatchObject({ status: 'OPEN', definitionVersion: 1, isLate: false, answer: null });
  expect(await run('answer')).toEqual([expect.stringMatching(/^R-2026-11: \d+ rows, SHA-256 [0-9a-f]{64}$/)]);
  const [kept] = await all('ANSWERED');
  const { content, sha256, rowCount } = kept.answer;
  expect(content.split('\r\n')[0]).toBe('category,quarter,due,paid,overdue,surcharges,conf_status');
  expect(content.trimEnd().split('\r\n')).toHaveLength(rowCount + 1);
  expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  expect(await run('answer')).toEqual([]);
  expect(await run('verify')).toEqual(['R-2026-11: the same bytes']);
  expect(await sent(kept.id, today)).toMatchObject({
    statisticsReturn: { status: 'SENT', sentOn: today, isLate: false },
  });
  expect(await sent(kept.id, addDays(today, -1))).toMatchObject({ statisticsReturn: { sentOn: today } });
  expect((await run('list'))[0]).toContain('SENT');
});

test.each(['AFFILIATED_BY_CATEGORY_AND_BRANCH', 'AFFILIATED_BY_AGE_AND_PROVINCE', 'BENEFITS_BY_SCHEME'])(
  '%s tells what the graph tells, and stays the same when facts come later',
  async (definition) => {
    const { statisticsReturn } = await record({ definition, reference: definition });
    await run('answer');
    const { answer } = (await all()).find(({ id }: { id: string }) => id === statisticsReturn.id);
    expect(answer.content).toMatch(/,[FN]\r\n$/);
    const cell = await db()('statistics_cell').first();
    await db()('statistics_cell').insert({ ...cell, known_on: today, members: 7 });
    expect(await run('verify')).toContain(`${definition}: the same bytes`);
  },
);

test('the answer is the bytes of the file that the operator writes, and a changed past is found', async () => {
  await record({ definition: 'AFFILIATED_BY_AGE_AND_PROVINCE', reference: 'R-file' });
  await run('answer');
  const kept = (await all()).find(({ reference }: { reference: string }) => reference === 'R-file');
  const folder = mkdtempSync(join(tmpdir(), 'returns-'));
  await run('write', kept.id, join(folder, 'answer.csv'));
  expect(readFileSync(join(folder, 'answer.csv'), 'utf8')).toBe(kept.answer.content);
  rmSync(folder, { recursive: true });
  const cell = { ...(await db()('statistics_cell').where({ quarter: '2025-Q4' }).first()), members: 1000 };
  await db()('statistics_cell').insert(cell);
  await expect(run('verify')).rejects.toThrow(CommandRefused);
  await db()('statistics_cell').insert({ ...cell, members: -1000 });
  expect(await run('verify')).toContain('R-file: the same bytes');
});

test('a request whose day is not over waits', async () => {
  const { statisticsReturn } = await record({ cutOffOn: today, reference: 'R-waits' });
  await run('answer');
  const waits = (await all('OPEN')).map(({ id }: { id: string }) => id);
  expect(waits).toEqual([statisticsReturn.id]);
  expect(await sent(statisticsReturn.id, today)).toMatchObject({ code: 'STATISTICS_RETURN_NOT_ANSWERED' });
  expect(await sent('nobody', today)).toMatchObject({ code: 'STATISTICS_RETURN_NOT_FOUND' });
  expect(await sent(statisticsReturn.id, addDays(today, 1))).toMatchObject({ code: 'INVALID_INPUT' });
});

test.each([
  [{ reference: ' ' }, 'input.reference', 'TEXT_NEEDED'],
  [{ definition: 'SHOE_SIZES' }, 'input.definition', 'RETURN_DEFINITION_UNKNOWN'],
  [{ period: { from: '2025-Q2', to: '2025-Q1' } }, 'input.period.to', 'RETURN_PERIOD_ORDER'],
  [{ cutOffOn: '2025-06-30' }, 'input.cutOffOn', 'RETURN_CUT_OFF_EARLY'],
  [{ requestedOn: addDays(today, 1) }, 'input.requestedOn', 'RETURN_REQUEST_IN_FUTURE'],
  [{ deadlineOn: addDays(today, -1) }, 'input.deadlineOn', 'RETURN_DEADLINE_EARLY'],
])('%j is refused', async (changed, path, code) => {
  const before = (await all()).length;
  expect(await record(changed)).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path, code }] });
  expect(await all()).toHaveLength(before);
});

test('the same key writes one request down; others may not ask', async () => {
  const key = { idempotencyKey: 'the-same-key-twice', reference: 'R-twice' };
  const first = await record(key);
  expect(await record(key)).toEqual(first);
  expect(await record({ ...key, reference: 'R-other' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  for (const persona of ['member', 'accountant', 'client-manager', 'inasti']) {
    expect(await record({}, persona)).toEqual({ refused: 'FORBIDDEN' });
  }
});
