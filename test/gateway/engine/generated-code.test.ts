import fc from 'fast-check';
import {
  code,
  type Code,
  jsonKey,
  jsonNameField,
  nameText,
  read,
  Unit,
  write,
} from '../../../gateway/engine/compile/code';
import { answerOf, ours } from './fixtures/engines';
import { library, librarySupergraph } from './fixtures/library';

const graphqlName = /^[_A-Za-z][_0-9A-Za-z]*$/;

describe('generated code', () => {
  test('takes nothing but names of GraphQL', () => {
    const makers: ((text: string) => Code)[] = [
      nameText,
      (text) => jsonKey(',', text),
      (text) => jsonNameField('{', 'name', text),
      (text) => jsonNameField('{', text, 'name'),
      (text) => read(code`o`, text),
      (text) => write(code`o`, text, code`v`),
    ];
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a"', "a'+b", 'a\n', 'é', '`', '${x}', '1a', 'a.b', ''),
    );
    const property = fc.property(texts, (text) => {
      for (const make of makers) {
        if (graphqlName.test(text)) expect(make(text).text).toMatch(/^[^`\n\\]*$/);
        else expect(() => make(text)).toThrow('Not a name of GraphQL');
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('refers to constants by number', () => {
    const unit = new Unit();
    const name = unit.add(code`(){return ${unit.constant('"; process.exit(1) //')}}`);
    expect(unit.source).not.toContain('process');
    expect(unit.compile()<() => string>(name)()).toBe('"; process.exit(1) //');
  });

  test.each([
    ['texts and numbers', 'as text' as unknown as Code],
    ['fractions', 1.5 as never],
  ])('has no holes for %s', (_, hole) => {
    expect(() => code`${hole}`).toThrow('Only code and whole numbers');
  });

  test('holds no text of a client but response names', () => {
    const sources: string[] = [];
    const spy = jest.spyOn(Unit.prototype, 'compile').mockImplementation(function (this: Unit) {
      sources.push(this.source);
      spy.mockRestore();
      return this.compile();
    });
    const query = `query HostileName($hostileVariable: String = "hostile default", $hostileFlag: Boolean = true) {
      # hostile comment
      hostileAlias: maybe(kind: "hostile \\" argument '+process.exit()+' \`") { __typename ... on Person { name @include(if: $hostileFlag) } }
      other: maybe(kind: $hostileVariable) { ...HostileFragment }
    } fragment HostileFragment on Thing { __typename }`;
    const operation = ours(librarySupergraph(), library).operation(query, undefined);
    if (operation.kind !== 'compiled') throw operation.errors[0];
    operation.prepare();
    expect(sources).toHaveLength(1);
    expect([...new Set(sources.join().match(/hostile\w*/gi))]).toEqual(['hostileAlias']);
    expect(sources.join()).not.toMatch(/argument|comment|exit/);
  });
});

describe('names that mean something to JavaScript', () => {
  const engine = ours(librarySupergraph(), library);

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__typename'])(
    '%s as an alias',
    async (name) => {
      const query = `{ ${name}: item(id: "b1") { ${name}: title ... on Book { author { ${name}: name missing: country } } } }`;
      const { data, errors } = await answerOf(engine, query);
      const expected = `{ "${name}": { "${name}": "First\\nsteps", "author": { "${name}": "Ann", "missing": "BE" } } }`;
      expect(JSON.stringify(data)).toBe(JSON.stringify(JSON.parse(expected)));
      expect(errors).toEqual([]);
      expect(
        ({} as Record<string, unknown>).name ?? Object.prototype.hasOwnProperty.call(Object.prototype, 'title'),
      ).toBe(false);
    },
  );

  test('stand in the paths of errors as the client wrote them', async () => {
    const { paths } = await answerOf(engine, '{ constructor: strict { __proto__: title } }');
    expect(paths).toEqual([['constructor', 1]]);
  });

  test.each(['representations', '_entities', 'constructor'])('%s as a variable', async (name) => {
    const query = `query ($${name}: ID!) { item(id: $${name}) { id ... on Book { shelf } } }`;
    expect((await answerOf(engine, query, { [name]: 'b1' })).data).toEqual({ item: { id: 'b1', shelf: 'shelf b1' } });
  });
});
