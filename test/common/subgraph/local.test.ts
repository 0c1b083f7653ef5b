import { execute, parse } from 'graphql';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { anonymous, type Subject } from '../../../common/access';
import { connect } from '../../../common/database';
import { fixedClock } from '../../../common/clock';
import { localSubgraph } from '../../../common/subgraph/local';
import { aModule, linked, noDatabase, resolvers, sdl } from './fixtures';

const services = { db: noDatabase, clock: fixedClock('2026-11-25T10:00:00Z') };
const request = (subject: Subject) => ({ subject, language: 'en', correlationId: 'test-1' }) as const;
const staff: Subject = { id: 'staff-1', roles: ['staff'] };

/** The error with which a subgraph does not start. */
function start(change: { sdl?: string; resolvers?: object }): string {
  try {
    localSubgraph(aModule(change), services);
    return 'started';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a subgraph in this process', () => {
  const subgraph = localSubgraph(aModule(), services);
  const run = (query: string, variableValues: Record<string, unknown> = {}) =>
    execute({
      schema: subgraph.schema,
      document: parse(query),
      variableValues,
      contextValue: subgraph.createContext(request(staff)),
    });

  test('answers with our scalars', async () => {
    expect(await run('{ file { id balance } }')).toEqual({ data: { file: { id: '1', balance: '12.34' } } });
  });

  test('hands our values to its resolvers', async () => {
    const { data } = await run('query ($amount: EuroAmount!) { twice(amount: $amount) }', { amount: '10.05' });
    expect(data).toEqual({ twice: '20.10' });
  });

  test('refuses values that are none of ours', async () => {
    const { errors } = await run('query ($amount: EuroAmount!) { twice(amount: $amount) }', { amount: 'a lot' });
    expect(errors?.[0]?.message).toMatch(/EuroAmount/);
  });

  test('gives its resolvers a context of the request', async () => {
    expect(await run('{ whoAmI }')).toEqual({ data: { whoAmI: 'staff-1 en' } });
  });

  test('checks access by its own contract', () => {
    const ask = (subject: Subject) =>
      subgraph.guard({ schema: subgraph.schema, document: parse('{ file { balance } }') }, request(subject));
    expect(ask(anonymous)[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(ask(staff)).toEqual([]);
  });

  test('says that it is down when its database does not answer, or not soon', async () => {
    expect(await subgraph.isUp()).toBe(false);
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const db = connect({ url: `postgres://fund:fund@127.0.0.1:${port}/fund`, schema: 'members' });
    expect(await localSubgraph(aModule(), { ...services, db }).isUp()).toBe(false);
    sockets.forEach((socket) => socket.destroy());
    silent.close();
    await db.destroy();
  });
});

describe('a subgraph does not start', () => {
  test('without the resolver of a root field', () => {
    const { Query: _query, ...others } = resolvers;
    expect(start({ resolvers: others })).toMatch(/missing resolver Query\.file\n.*Query\.twice/);
  });

  test('without the resolver of a field with arguments', () => {
    const fields = `${linked} type Query { a: A @policy(policies: [["public"]]) } type A @policy(policies: [["public"]]) { list(first: Int): [Int!] }`;
    expect(start({ sdl: fields, resolvers: { Query: { a: () => ({}) } } })).toMatch(/missing resolver A\.list/);
  });

  test('without the resolver of a field that a reference does not bring', () => {
    const { File: _file, ...others } = resolvers;
    const message = start({ resolvers: others });
    expect(message).toMatch(/missing resolver File\.balance/);
    expect(message).not.toMatch(/File\.(id|birthDate)/);
  });

  test('but where references are resolved, values may come whole', () => {
    const whole = { ...resolvers, File: { __resolveReference: () => ({ id: '1' }) } };
    expect(start({ resolvers: whole })).toBe('started');
  });

  test.each([
    ['a type', { ...resolvers, Fail: {} }, /unknown type Fail/],
    ['a field', { ...resolvers, File: { ...resolvers.File, balanse: () => 1 } }, /unknown field File\.balanse/],
    ['a value', { ...resolvers, Kind: { LOVE: 1 } }, /unknown field Kind\.LOVE/],
  ])('with a resolver of %s that the contract does not have', (_, changed, message) => {
    expect(start({ resolvers: changed })).toMatch(message);
  });

  test('with a field that nobody declared', () => {
    const bare = sdl.replace('whoAmI: String @policy(policies: [["public"]])', 'whoAmI: String');
    expect(start({ sdl: bare })).toMatch(/no access declaration on Query\.whoAmI/);
  });
});
