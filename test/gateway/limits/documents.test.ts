import { getIntrospectionQuery } from 'graphql';
import { aGateway, ask, stopAll } from '../fixtures/gateway';

afterEach(stopAll);

/** 615 bytes that ask for half a million selections: 12 fragments, each spreading the next three times. */
const bomb = `{me{...A}}${[...'ABCDEFGHIJKL']
  .map((name, i) => `fragment ${name} on Person{${`...${'BCDEFGHIJKLM'[i]} `.repeat(3).trim()}}`)
  .join('')}fragment M on Person{id}`;

const nested = (levels: number): string => `{ me { ${'friends { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;
const times = (count: number, field: (index: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, i) => field(i)).join(' ')} }`;

const inMe = (count: number, field: (index: number) => string): string => `{ me ${times(count, field)} }`;

describe('limits', () => {
  test.each<[string, string, number, number]>([
    ['depth', nested(14), 16, 15],
    ['aliases', inMe(31, (i) => `a${i}: id`), 31, 30],
    ['rootFields', times(21, (i) => `a${i}: total`), 21, 20],
    ['height', inMe(2, () => 'friends { id name friends { id } }'), 6, 4],
    ['repetitions', inMe(101, () => 'friends { id }'), 101, 100],
    ['directives', inMe(51, () => 'id @skip(if: false)'), 51, 50],
    ['selections', bomb, 1_328_603, 5000],
    ['tokens', times(15_001, () => 'total'), 15_001, 15_000],
    ['nesting', `{ me { friends(a: ${'['.repeat(99)}${']'.repeat(99)}) { id } } }`, 102, 100],
    ['operationName', `query ${'n'.repeat(101)} { total }`, 101, 100],
  ])('%s', async (limit, query, value, maximum) => {
    const limits = limit === 'height' ? { height: 4 } : {};
    const { status, body } = await ask(await aGateway({ limits }), query);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, value, maximum });
  });

  test.each([
    ['depth', nested(13)],
    ['aliases', inMe(30, (i) => `a${i}: id`)],
    ['rootFields', times(20, (i) => `a${i}: total`)],
    ['repetitions', inMe(100, () => 'id')],
    ['directives', inMe(50, () => 'id @skip(if: false)')],
    ['operationName', `query ${'n'.repeat(100)} { total }`],
    ['nesting', '{ total } # ' + '['.repeat(200)],
  ])('%s: the last one inside the limit is served', async (_, query) => {
    expect((await ask(await aGateway({ limits: { cost: Infinity } }), query)).body.errors).toBeUndefined();
  });

  test('a field counts once for the height, however often it is asked for', async () => {
    const gateway = await aGateway({ limits: { height: 4 } });
    const query = '{ me { id ...F ...F friends { id } } } fragment F on Person { id }';
    expect((await ask(gateway, query)).body.errors).toBeUndefined();
  });

  test('aliases count as often as their fragment is spread', async () => {
    const aliases = Array.from({ length: 8 }, (_, i) => `a${i}: id`).join(' ');
    const query = `{ a: me { ...F } b: me { ...F } c: me { ...F } d: me { ...F } } fragment F on Person { ${aliases} }`;
    expect((await ask(await aGateway(), query)).body.errors[0].extensions.limit).toBe('aliases');
  });

  test('a body beyond 256 kB is refused', async () => {
    const { status, body } = await ask(await aGateway(), '{ total }', { x: 'x'.repeat(256 * 1024) });
    expect(status).toBe(413);
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'body', maximum: 262_144 });
  });

  test('a fragment bomb of any size is refused before it is written out', async () => {
    expect(bomb.length).toBeLessThanOrEqual(615);
    // Forty levels would be three to the power of forty selections: whoever wrote them out would never end.
    const levels = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Person{${`...F${i + 1} `.repeat(3)}}`);
    const { body } = await ask(await aGateway(), `{me{...F0}}${levels.join('')}fragment F40 on Person{id}`);
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'selections' });
  });

  test.each([
    ['selection sets', `{${'a{'.repeat(7000)}`],
    ['lists', `{a(b:${'['.repeat(14_000)}`],
  ])('%s beyond what a stack holds are refused as such', async (_, query) => {
    const { status, body } = await ask(await aGateway(), query);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'nesting' });
  });

  test('the introspection query of tools passes', async () => {
    const { body } = await ask(await aGateway({ development: {} }), getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.types.length).toBeGreaterThan(5);
  });
});
