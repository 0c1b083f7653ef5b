import { countStatements } from '../../common/database';
import { clientOperation, testGraph, type TestGraph } from './fixture';

let graph: TestGraph;
beforeAll(async () => {
  // Without delivery: it looks for events now and then, and its statements would be counted with those of a request.
  graph = await testGraph({ deliver: false });
}, 120_000);
afterAll(() => graph?.end());

const memberFile = clientOperation('MemberFile');

/** SQL statements that an operation costs, over all subgraphs. */
async function statementsOf(act: () => Promise<unknown>): Promise<number> {
  let total = 0;
  const counted = [...graph.services.values()].reduce<() => Promise<unknown>>(
    (inner, { db }) =>
      async () => {
        const { statements } = await countStatements(db, inner);
        total += statements.length;
      },
    act,
  );
  await counted();
  return total;
}

describe('MemberFile, as clients send it', () => {
  test('gives a member data of all six subgraphs', async () => {
    const { status, data, errors } = await graph.ask(memberFile, { as: 'member', variables: { year: 2025 } });
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    const { me } = data;
    expect(me.name.last).toMatch(/\w/);
    expect(me.account.balance).toMatch(/^-?\d+\.\d\d$/);
    expect(me.account.quarters).toHaveLength(4);
    expect(me.rights).toHaveLength(14);
    expect(me.contributionVouchers[0].quarters).toHaveLength(4);
    expect(me.career.quarters).toHaveLength(4);
    expect(me.taxCertificates[0].amountPaid).toMatch(/^\d+\.\d\d$/);
    expect(me.clientManager.office.name).toMatch(/\w/);
  });

  test('costs at most twenty statements, however many rows', async () => {
    const send = (quarters: number) => () =>
      graph.ask(memberFile, { as: 'member', variables: { year: 2025, quarters } });
    await send(4)();
    const few = await statementsOf(send(1));
    const many = await statementsOf(send(20));
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(20);
  });

  test('a list of files costs as many statements as one file', async () => {
    const query = `query ($first: Int!) { clients(first: $first) { nodes { name { last } account { balance }
      rights { status } benefitCases(first: 5) { nodes { id } } career { quarters(year: 2025) { situation } }
      contributionVouchers(years: [2025]) { year } taxCertificates(incomeYear: 2025) { amountPaid } } } }`;
    const send = (first: number) => () => graph.ask(query, { as: 'accountant', variables: { first } });
    const { data, errors } = await send(100)();
    expect(errors).toBeUndefined();
    expect(data.clients.nodes.length).toBeGreaterThan(3);
    expect(await statementsOf(send(100))).toBe(await statementsOf(send(1)));
  });

  test('texts come in the language of the caller', async () => {
    const summaries = await Promise.all(
      ['fr', 'nl', 'de', 'en'].map(async (language) => {
        const { data } = await graph.ask('{ me { rights { summary } } }', { as: 'member', language });
        return data.me.rights[0].summary;
      }),
    );
    expect(new Set(summaries).size).toBe(4);
  });
});

test('a part that cannot be reached costs its own fields only, and nothing internal shows', async () => {
  await graph.services.get('benefits')?.db.destroy();
  const { status, data, errors, text } = await graph.ask(memberFile, { as: 'member', variables: { year: 2025 } });
  expect(status).toBe(200);
  expect(data.me.account.quarters).toHaveLength(4);
  expect(data.me.rights).toBeNull();
  expect(data.me.benefitCases).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', retryable: true });
  expect(text).not.toMatch(/postgres|knex|127\.0\.0\.1|select/i);
});
