import { GraphQLError } from 'graphql';
import { createLogger } from '../../../common/log';
import { Budgets } from '../../../gateway/limits/budgets/budgets';
import { defaultBudgets } from '../../../gateway/limits/budgets/budget-settings';
import type { SubgraphTransport } from '../../../gateway/transports/transport';
import { Unit } from '../../../gateway/engine/compile/code';
import { aGateway, ask, local, openAccess, stopAll } from '../fixtures/gateway';
import { ledgerSchema, peopleSchema } from '../fixtures/subgraphs';

afterEach(stopAll);
afterEach(() => jest.restoreAllMocks());

/** Counts what is asked of the subgraphs, and the plans that are compiled. */
function watched() {
  const counts = { fetches: 0, plans: 0 };
  const counted = (transport: SubgraphTransport): SubgraphTransport => ({
    ...transport,
    execute: (fetch) => {
      counts.fetches += 1;
      return transport.execute(fetch);
    },
  });
  const compile = Unit.prototype.compile;
  jest.spyOn(Unit.prototype, 'compile').mockImplementation(function (this: Unit) {
    counts.plans += 1;
    return compile.call(this);
  });
  return { counts, transports: { people: counted(local(peopleSchema)), ledger: counted(local(ledgerSchema)) } };
}

const friends = '{ me { friends { friends { balance } } } }';

describe('an operation that is refused costs neither plan nor fetch', () => {
  test('for its cost', async () => {
    const { counts, transports } = watched();
    const gateway = await aGateway({ transports, limits: { cost: 110 } });
    const { status, body } = await ask(gateway, friends);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      value: 111,
      maximum: 110,
    });
    expect(counts).toEqual({ fetches: 0, plans: 0 });
    expect((await ask(gateway, '{ me { friends { balance } } }')).status).toBe(200);
    expect(counts.plans).toBe(1);
  });

  test('for one field that the subject may not read, however often it is asked for', async () => {
    const { counts, transports } = watched();
    const forbidden = new GraphQLError('no', {
      extensions: { code: 'FORBIDDEN', fields: ['me.balance'], http: { status: 403 } },
    });
    const access = { ...openAccess, rules: () => ({ guard: () => () => [], compile: () => () => [forbidden] }) };
    const gateway = await aGateway({ transports, access });
    for (let times = 0; times < 3; times += 1) {
      const { status, body } = await ask(gateway, '{ me { name balance } }');
      expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    }
    expect(counts).toEqual({ fetches: 0, plans: 0 });
  });

  test('for a variable', async () => {
    const { counts, transports } = watched();
    const gateway = await aGateway({ transports });
    const { status } = await ask(gateway, 'query ($s: Ssin) { search(ssin: $s) }', { s: 'x' });
    expect(status).toBe(400);
    expect(counts).toEqual({ fetches: 0, plans: 0 });
  });
});

describe('the cost of an operation', () => {
  test('is shown in development to whoever asks', async () => {
    const gateway = await aGateway({ development: {} });
    const { body } = await ask(gateway, friends, {}, { 'x-show-cost': 'true' });
    expect(body.extensions).toEqual({ cost: { operation: 111, maximum: 10_000 } });
    expect((await ask(gateway, friends)).body.extensions).toBeUndefined();
  });

  test('is not shown elsewhere', async () => {
    const { body } = await ask(await aGateway(), friends, {}, { 'x-show-cost': 'true' });
    expect(body.extensions).toBeUndefined();
  });
});

describe('budgets', () => {
  const budgetsOf = (anonymous: Partial<(typeof defaultBudgets)['anonymous']>) =>
    new Budgets({
      settings: { ...defaultBudgets, anonymous: { ...defaultBudgets.anonymous, ...anonymous } },
      trustedProxies: 1,
      log: createLogger('silent'),
    });

  test('requests beyond the budget are refused with the time to wait', async () => {
    const gateway = await aGateway({ budgets: budgetsOf({ requests: 2 }) });
    const answers = [];
    for (let times = 0; times < 3; times += 1)
      answers.push(await ask(gateway, '{ total }', {}, { 'accept-language': 'nl' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    const { headers, body, text } = answers[2] as (typeof answers)[number];
    const { retryAfter } = body.errors[0].extensions;
    expect(body.errors[0].extensions).toMatchObject({
      code: 'BUDGET_EXCEEDED',
      limit: 'requestsPerMinute',
      value: 3,
      maximum: 2,
      retryable: true,
    });
    expect(retryAfter).toBeGreaterThanOrEqual(1);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect(headers.get('retry-after')).toBe(String(retryAfter));
    expect(body.errors[0].message).toMatch(/Probeer/);
    expect(text).not.toContain('127.0.0.1');
  });

  test('every address has its own', async () => {
    const gateway = await aGateway({ budgets: budgetsOf({ requests: 1 }) });
    const from = async (address: string) =>
      (await ask(gateway, '{ total }', {}, { 'x-forwarded-for': address })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).toEqual([200, 200, 429]);
    expect(await from('192.0.2.9, 192.0.2.2')).toBe(429);
  });

  test('a subject has another than its address', async () => {
    const gateway = await aGateway({ budgets: budgetsOf({ requests: 1 }) });
    await ask(gateway, '{ total }');
    expect((await ask(gateway, '{ total }')).status).toBe(429);
    expect((await ask(gateway, '{ total }', {}, { authorization: 'Subject-fr' })).status).toBe(200);
  });

  test('cost beyond the budget is refused and not counted; cheaper operations go on', async () => {
    const gateway = await aGateway({ budgets: budgetsOf({ cost: 120 }) });
    expect((await ask(gateway, friends)).status).toBe(200);
    const { status, body } = await ask(gateway, friends);
    expect(status).toBe(429);
    expect(body.errors[0].extensions).toMatchObject({ limit: 'costPerMinute', value: 222, maximum: 120 });
    expect((await ask(gateway, '{ me { name } }')).status).toBe(200);
  });

  test('tokens that do not count use up the budget of strangers', async () => {
    const access = {
      ...openAccess,
      authenticate: async () => {
        throw new GraphQLError('no', { extensions: { code: 'UNAUTHENTICATED' } });
      },
    };
    const gateway = await aGateway({ access, budgets: budgetsOf({ requests: 1 }) });
    const guess = async () => (await ask(gateway, '{ total }', {}, { authorization: 'Bearer x' })).status;
    expect([await guess(), await guess()]).toEqual([401, 429]);
  });
});
