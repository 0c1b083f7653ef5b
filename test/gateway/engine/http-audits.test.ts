import { serverAudits } from 'graphql-http';
import { aGateway, stopAll } from '../fixtures/gateway';

let url = '';
beforeAll(async () => {
  url = `${(await aGateway({ access: 'none' })).url}/graphql`;
});
afterAll(stopAll);

const audits = serverAudits({ url: () => url, fetchFn: fetch });
/** By GET we answer only those who show that no page of another origin sent them; the specification leaves GET open. */
const needsPreflight = new Set(['5A70', 'D6D5', '6A70']);

describe('GraphQL over HTTP', () => {
  test('has every audit of the suite', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
    expect(audits.filter(({ name, id }) => needsPreflight.has(id) && !name.startsWith('MAY'))).toEqual([]);
  });

  test.each(audits.filter(({ id }) => !needsPreflight.has(id)).map((audit) => [audit.id, audit] as const))(
    '%s',
    async (_, { fn, name }) => {
      const result = await fn();
      expect(`${name}: ${result.status === 'ok' ? 'ok' : result.reason}`).toBe(`${name}: ok`);
    },
  );

  test('by GET with a preflight header queries are answered', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const variables = encodeURIComponent('{"name":"Person"}');
    const query = encodeURIComponent('query ($name: String!) { __type(name: $name) { name } }');
    const answer = await fetch(`${url}?query=${query}&variables=${variables}`, { headers });
    expect(await answer.json()).toEqual({ data: { __type: { name: 'Person' } } });
  });
});
