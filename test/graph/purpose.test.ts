import { testGraph, type TestGraph } from './fixture';

/** The purpose that a client states goes from the gateway to the part that opens the file, and to its member. */
let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph({ members: 5, deliver: false });
}, 120_000);
afterAll(() => graph?.end());

async function read(memberId: string, purpose: string): Promise<{ status: number; body: any }> {
  const persona = graph.issuer!.personas.find(({ id }) => id === 'client-manager')!;
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'fr',
      authorization: `Bearer ${await graph.issuer!.tokenOf(persona)}`,
      'x-purpose': purpose,
    },
    body: JSON.stringify({
      query: 'query ($id: ID!) { member(id: $id) { name { last } account { balance } } }',
      variables: { id: memberId },
    }),
  });
  return { status: response.status, body: await response.json() };
}

const log = '{ me { id accessLog(first: 5) { nodes { role purpose fields } } } }';

test('a stated purpose stands in the log that the member reads; one that is not on the list is refused and reads nothing', async () => {
  const { data } = await graph.ask(log, { as: 'member' });
  const { id } = data.me;
  expect((await read(id, 'complaint-handling')).body.data.member.name.last).toMatch(/\w/);
  const refused = await read(id, 'curiosity');
  expect(refused.status).toBe(400);
  expect(refused.body.errors).toMatchObject([
    { extensions: { code: 'PURPOSE_UNKNOWN', field: 'X-Purpose', values: expect.arrayContaining(['recovery']) } },
  ]);
  expect(refused.body.errors[0].message).toBe('La finalité de la consultation n’est pas connue.');
  expect(refused.body.data).toBeUndefined();
  const { data: after } = await graph.ask(log, { as: 'member' });
  expect(after.me.accessLog.nodes).toEqual([
    { role: 'client_manager', purpose: 'COMPLAINT_HANDLING', fields: expect.arrayContaining(['name']) },
  ]);
});
