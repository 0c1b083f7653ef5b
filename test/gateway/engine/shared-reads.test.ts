import { readBody } from '../../../common/http/body';
import { respondJson } from '../../../common/http/respond';
import { aGateway, ask, aServer, local, openAccess, stopAll } from '../fixtures/gateway';
import { peopleSchema } from '../fixtures/subgraphs';

afterEach(stopAll);

/** A gateway whose ledger counts its requests and takes its time. */
async function counted(sharesReads?: boolean) {
  const seen: string[] = [];
  const ledger = await aServer(async (request, response) => {
    const { query } = JSON.parse((await readBody(request, 10_000)).toString()) as { query: string };
    seen.push(`${request.headers.authorization ?? 'nobody'} ${request.headers['accept-language']} ${query}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
    respondJson(response, 200, { data: { total: seen.length } });
  });
  const authenticate = async (authorization: string | undefined) => ({ id: authorization ?? 'nobody', roles: [] });
  const gateway = await aGateway({
    transports: { people: local(peopleSchema) },
    urls: { ledger: ledger.url },
    access: { ...openAccess, authenticate },
    ...(sharesReads !== undefined && { sharesReads }),
  });
  return { gateway, seen };
}

const as = (authorization: string, language = 'en') => ({ authorization, 'accept-language': language });

describe('reads at the same time', () => {
  test('of the same subject share one request', async () => {
    const { gateway, seen } = await counted();
    const answers = await Promise.all([1, 2, 3].map(() => ask(gateway, '{ total }', {}, as('a'))));
    expect(answers.map(({ body }) => body.data.total)).toEqual([1, 1, 1]);
    expect(seen).toHaveLength(1);
    await ask(gateway, '{ total }', {}, as('a'));
    expect(seen).toHaveLength(2);
  });

  test('of different subjects, or in different languages, never do', async () => {
    const { gateway, seen } = await counted();
    await Promise.all([as('a'), as('b'), as('a', 'fr')].map((headers) => ask(gateway, '{ total }', {}, headers)));
    expect(seen.map((one) => one.slice(0, 4)).sort()).toEqual(['a en', 'a fr', 'b en']);
  });

  test('do not when the operator does not want it', async () => {
    const { gateway, seen } = await counted(false);
    await Promise.all([1, 2].map(() => ask(gateway, '{ total }', {}, as('a'))));
    expect(seen).toHaveLength(2);
  });
});

test('changes are never shared', async () => {
  let requests = 0;
  const people = await aServer((_request, response) => {
    requests += 1;
    setTimeout(() => respondJson(response, 200, { data: { rename: { name: 'Eve' } } }), 100);
  });
  const gateway = await aGateway({ transports: {}, urls: { people: people.url } });
  await Promise.all([1, 2].map(() => ask(gateway, 'mutation { rename(name: "Eve") { name } }')));
  expect(requests).toBe(2);
});
