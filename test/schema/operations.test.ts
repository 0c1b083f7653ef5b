import { buildSchema, type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const directory = join(root, 'schema', 'operations');
const schema = buildSchema(readFileSync(join(root, 'schema', 'api.graphql'), 'utf8'));

/** Operations that clients were promised and the graph does not serve yet. An entry that is served by now fails here. */
const promised: readonly string[] = JSON.parse(readFileSync(join(__dirname, 'promised-operations.json'), 'utf8'));

const operations = readdirSync(directory)
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => operationsOf(parse(readFileSync(join(directory, file), 'utf8'))));

function operationsOf(document: DocumentNode): [string, DocumentNode][] {
  return document.definitions
    .filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
    .map((node) => [node.name?.value ?? '', { kind: Kind.DOCUMENT, definitions: [node] }]);
}

describe('operations that clients send fit the schema', () => {
  test('there are operations', () => expect(operations.length).toBeGreaterThan(10));

  test.each(operations.filter(([name]) => !promised.includes(name)))('%s', (_, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test('those that are only promised are not served yet', () => {
    const served = operations.filter(
      ([name, document]) => promised.includes(name) && validate(schema, document).length === 0,
    );
    expect(served.map(([name]) => name)).toEqual([]);
    expect(promised.filter((name) => !operations.some(([known]) => known === name))).toEqual([]);
  });
});

const specification = join(root, '..', 'shared', 'clients');

(existsSync(specification) ? describe : describe.skip)(
  'operations stand as the clients sent them (skipped where those are absent)',
  () => {
    test.each(['front-ends', 'integration-teams', 'reporting'])('%s', (name) => {
      expect(readFileSync(join(directory, `${name}.graphql`), 'utf8')).toBe(
        readFileSync(join(specification, `${name}.graphql`), 'utf8'),
      );
    });
  },
);
