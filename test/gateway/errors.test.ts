import { aGateway, ask, stopAll } from './fixtures/gateway';

afterEach(stopAll);

const internal = /select|password|10\.1\.2\.3|ECONN|srv|secret|Invented|INVENTED/;

describe('masking', () => {
  test('an unexpected error of a resolver becomes INTERNAL_ERROR with its path', async () => {
    const { body, text } = await ask(await aGateway(), '{ fail(how: "database") me { name } }');
    expect(body.data).toEqual({ fail: null, me: { name: 'Ann' } });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({ path: ['fail'], extensions: { code: 'INTERNAL_ERROR' } });
    expect(text).not.toMatch(internal);
  });

  test('a lost database connection becomes SUBGRAPH_UNAVAILABLE', async () => {
    const { body, text } = await ask(await aGateway(), '{ fail(how: "connection") me { name } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', retryable: true });
    expect(text).not.toMatch(internal);
  });

  test('a registered code passes with the text of the registry, without what the subgraph added', async () => {
    const { body, text } = await ask(await aGateway(), '{ fail(how: "forbidden") }');
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect(text).not.toMatch(internal);
  });

  test('an unregistered code does not pass', async () => {
    const { body, text } = await ask(await aGateway(), '{ fail(how: "invented") }');
    expect(body.errors[0].extensions.code).toBe('INTERNAL_ERROR');
    expect(text).not.toMatch(internal);
  });

  test('every error carries the correlation id of the answer', async () => {
    const headers = { 'x-correlation-id': 'client-chosen-1' };
    const answer = await ask(await aGateway(), '{ fail(how: "database") }', {}, headers);
    expect(answer.headers.get('x-correlation-id')).toBe('client-chosen-1');
    expect(answer.body.errors[0].extensions.correlationId).toBe('client-chosen-1');
  });
});

describe('wrong variables are refused before any fetch', () => {
  const search =
    'query ($ssin: Ssin, $input: SearchInput, $sex: Sex, $years: [Int!]) { search(ssin: $ssin, input: $input, sex: $sex, years: $years) }';

  test.each([
    ['a scalar of ours', { ssin: '850730' }, 'ssin', 'ssin-length'],
    ['a missing field', { input: {} }, 'input.born', 'required'],
    ['a field that does not exist', { input: { born: '2026-01-01', name: 'x' } }, 'input', 'unknown-field'],
    ['a value outside an enum', { sex: 'OTHER' }, 'sex', 'unknown-value'],
    ['an enum inside an input', { input: { born: '2026-01-01', sex: 'OTHER' } }, 'input.sex', 'unknown-value'],
    ['a text for an input', { input: '85073003328' }, 'input', 'wrong-type'],
    ['a text for a number in a list', { years: [2026, '85073003328'] }, 'years.1', 'wrong-type'],
  ])('%s', async (_, variables, field, rule) => {
    const { status, body, text } = await ask(await aGateway(), search, variables);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', field, rule });
    expect(text).not.toMatch(/850730|OTHER/);
  });

  test('all at once', async () => {
    const { body } = await ask(await aGateway(), search, { ssin: '1', sex: 'OTHER' });
    expect(body.errors.map((error: { extensions: { field: string } }) => error.extensions.field)).toEqual([
      'ssin',
      'sex',
    ]);
  });

  test('in the caller’s language', async () => {
    const gateway = await aGateway();
    const messages = await Promise.all(
      ['fr', 'nl', 'de', 'en'].map(async (language) => {
        const { body } = await ask(gateway, search, { sex: 'OTHER' }, { 'accept-language': language });
        return body.errors[0].message;
      }),
    );
    expect(new Set(messages).size).toBe(4);
  });
});

describe('wrong documents', () => {
  test.each([
    ['a scalar of ours', '{ search(ssin: "850730") }', 'ssin', 'ssin-length'],
    ['an enum', '{ search(input: { born: "2026-01-01", sex: OTHER }) }', 'input.sex', 'unknown-value'],
    ['a number', '{ search(years: ["85073003328"]) }', 'years', 'wrong-type'],
  ])('a literal that does not fit %s is refused without repeating it', async (_, query, field, rule) => {
    const { status, body, text } = await ask(await aGateway(), query);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', field, rule });
    expect(text).not.toMatch(/850730|OTHER/);
  });

  test.each([
    ['an unknown field', '{ unknown }', /Cannot query field/],
    ['a syntax error', '{ me {', /Syntax Error/],
    ['an unknown operation name', 'query A { total } query B { total }', /Must provide operation name/],
  ])('%s is BAD_REQUEST with a remark for developers', async (_, query, detail) => {
    const { status, body } = await ask(await aGateway(), query);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_REQUEST', detail: expect.stringMatching(detail) });
  });

  test('no neighboring name is suggested outside development', async () => {
    expect((await ask(await aGateway(), '{ totla }')).text).not.toMatch(/Did you mean/);
    expect((await ask(await aGateway({ development: {} }), '{ totla }')).text).toMatch(/Did you mean/);
  });
});

test('the schema is shown in development only', async () => {
  const query = '{ __schema { queryType { name } } }';
  expect((await ask(await aGateway(), query)).body.errors[0].extensions.code).toBe('BAD_REQUEST');
  expect((await ask(await aGateway({ development: {} }), query)).body.data.__schema.queryType.name).toBe('Query');
});
