import { buildSchema, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staleSchemas } from '../../gateway/composition/compose';
import { composeSubgraphs, projectSubgraphs } from '../../gateway/composition/supergraph';

const schemaDirectory = join(__dirname, '..', '..', 'schema');

describe('composition of the project', () => {
  test('has no error and no hint, and the committed files are current', () => {
    expect(staleSchemas()).toEqual([]);
  });

  test('does not depend on the run', () => {
    expect(composeSubgraphs(projectSubgraphs())).toEqual(composeSubgraphs(projectSubgraphs()));
  });

  test('still serves every stored client operation', () => {
    const api = buildSchema(readFileSync(join(schemaDirectory, 'api.graphql'), 'utf8'));
    const files = readdirSync(join(schemaDirectory, 'operations')).filter((name) => name.endsWith('.graphql'));
    const broken = files.flatMap((file) => {
      const document = parse(readFileSync(join(schemaDirectory, 'operations', file), 'utf8'));
      return validate(api, document).map((error) => `${file}: ${error.message}`);
    });
    expect(broken).toEqual([]);
  });
});

describe('composition', () => {
  const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])';
  const subgraph = (name: string, sdl: string) => ({ name, url: 'http://x/', typeDefs: parse(`${federation} ${sdl}`) });

  test('fails on an error and names it', () => {
    const subgraphs = [subgraph('a', 'type Query { n: Int }'), subgraph('b', 'type Query { n: Int }')];
    expect(() => composeSubgraphs(subgraphs)).toThrow(/error: Non-shareable field "Query.n"/);
  });

  test('fails on a hint and names it', () => {
    const a = subgraph('a', '"One." type Query { n: Int @shareable }');
    const b = subgraph('b', '"Another." type Query { n: Int @shareable }');
    expect(() => composeSubgraphs([a, b])).toThrow(/hint INCONSISTENT_DESCRIPTION/);
  });
});
