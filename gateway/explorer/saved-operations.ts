import { Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import exampleVariables from './example-variables.json';

/** One query that the explorer offers. */
export interface SavedOperation {
  readonly name: string;
  /** Text of the operation alone, comments included when they stand inside it. */
  readonly query: string;
  /** Example values as JSON, from example-variables.json; empty when there are none. */
  readonly variables: string;
}

const directory = join(__dirname, '..', '..', 'schema', 'operations');

/** The named client operations of schema/operations/, in order of name. */
export function savedOperations(): SavedOperation[] {
  if (!existsSync(directory)) return [];
  const documents = readdirSync(directory).filter((file) => file.endsWith('.graphql'));
  return documents.flatMap(operationsOf).sort((a, b) => a.name.localeCompare(b.name));
}

/** Operations of one file. A file that uses fragments is offered whole with each of its operations. */
function operationsOf(file: string): SavedOperation[] {
  const text = readFileSync(join(directory, file), 'utf8');
  const document = parse(text);
  const hasFragments = document.definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const operations: OperationDefinitionNode[] = [];
  visit(document, { OperationDefinition: (node) => void operations.push(node) });
  return operations.flatMap((node) => {
    const name = node.name?.value;
    if (!name || !node.loc) return [];
    const query = hasFragments ? text : text.slice(node.loc.start, node.loc.end);
    return [{ name, query: query.trim(), variables: variablesOf(name) }];
  });
}

/** Example variables of an operation, laid out for the editor. */
function variablesOf(name: string): string {
  const example = (exampleVariables as Readonly<Record<string, unknown>>)[name];
  return example === undefined ? '' : JSON.stringify(example, null, 2);
}
