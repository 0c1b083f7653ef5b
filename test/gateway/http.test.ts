import { GraphQLError } from 'graphql';
import { aGateway, ask, openAccess, stopAll } from './fixtures/gateway';

afterEach(stopAll);

describe('language', () => {
  test.each([
    ['the best of Accept-Language', { 'accept-language': 'es, de;q=0.4, nl;q=0.8' }, 'nl'],
    ['the subject’s own when the client names none', { authorization: 'Subject-fr' }, 'fr'],
    ['Accept-Language before the subject’s own', { authorization: 'Subject-fr', 'accept-language': 'de' }, 'de'],
    ['English otherwise', { 'accept-language': 'es' }, 'en'],
  ])('is %s', async (_, headers, expected) => {
    const answer = await ask(await aGateway(), '{ language }', {}, headers as Record<string, string>);
    expect(answer.body.data).toEqual({ language: expected });
    expect(answer.headers.get('content-language')).toBe(expected);
    expect(answer.headers.get('vary')).toMatch(/Accept-Language/);
  });
});

describe('requests', () => {
  test('a query may come by GET with a preflight header', async () => {
    const { url } = await aGateway();
    const target = `${url}/graphql?query=${encodeURIComponent('{ total }')}`;
    const answer = await fetch(target, { headers: { 'apollo-require-preflight': '1' } });
    expect(await answer.json()).toEqual({ data: { total: 42 } });
    expect((await fetch(target)).status).toBe(400);
  });

  test('a mutation may not come by GET', async () => {
    const { url } = await aGateway();
    const target = `${url}/graphql?query=${encodeURIComponent('mutation { rename(name: "Eve") { name } }')}`;
    expect((await fetch(target, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(405);
  });

  test.each([
    ['no JSON', 'text/plain', '{"query":"{ total }"}', 415],
    ['broken JSON', 'application/json', '{"query":', 400],
    ['a list of requests', 'application/json', '[{"query":"{ total }"}]', 400],
    ['no query', 'application/json', '{}', 400],
  ])('%s is refused as BAD_REQUEST', async (_, contentType, body, status) => {
    const { url } = await aGateway();
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': contentType }, body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('a token that is not valid is refused with 401', async () => {
    const authenticate = () => Promise.reject(new GraphQLError('why', { extensions: { code: 'UNAUTHENTICATED' } }));
    const { status, body, headers, text } = await ask(
      await aGateway({ access: { ...openAccess, authenticate } }),
      '{ total }',
    );
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(text).not.toMatch(/why/);
  });

  test('a log-in that cannot be checked is an internal error without details', async () => {
    const authenticate = () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3'));
    const { status, text } = await ask(await aGateway({ access: { ...openAccess, authenticate } }), '{ total }');
    expect(status).toBe(500);
    expect(text).not.toMatch(/ECONN/);
  });

  test('other paths are not found', async () => {
    const { url } = await aGateway();
    expect((await fetch(`${url}/other`)).status).toBe(404);
  });

  test('a correlation id that could be anything is replaced', async () => {
    const answer = await ask(await aGateway(), '{ total }', {}, { 'x-correlation-id': '<script>alert(1)</script>' });
    expect(answer.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
