import { getIntrospectionQuery } from 'graphql';
import { aGateway, ask, stopAll } from './fixtures/gateway';

afterEach(stopAll);

/** 615 bytes that ask for half a million selections: 12 fragments, each spreading the next three times. */
const bomb = `{me{...A}}${[...'ABCDEFGHIJKL']
  .map((name, i) => `fragment ${name} on Person{${`...${'BCDEFGHIJKLM'[i]} `.repeat(3).trim()}}`)
  .join('')}fragment M on Person{id}`;

const nested = (levels: number): string => `{ me { ${'friends { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;
const times = (count: number, field: (index: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, i) => field(i)).join(' ')} }`;

describe('limits', () => {
  test.each([
    ['depth', nested(14)],
    [
      'aliases',
      times(31, (i) => `a${i}: total`)
        .replace('{', '{ me {')
        .replace(/total/g, 'id') + ' }',
    ],
    ['rootFields', times(21, (i) => `a${i}: total`)],
    ['selections', bomb],
    ['tokens', times(15_001, () => 'total')],
  ])('%s', async (limit, query) => {
    const { status, body } = await ask(await aGateway(), query);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
  });

  test.each([
    ['depth', nested(13)],
    ['aliases', times(30, (i) => `a${i}: id`).replace('{', '{ me {') + ' }'],
    ['rootFields', times(20, (i) => `a${i}: total`)],
  ])('%s: the last one inside the limit is served', async (_, query) => {
    expect((await ask(await aGateway(), query)).body.errors).toBeUndefined();
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

  test('the introspection query of tools passes', async () => {
    const { body } = await ask(await aGateway({ development: {} }), getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.types.length).toBeGreaterThan(5);
  });
});
