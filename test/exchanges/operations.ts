import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(__dirname, '..', '..', 'schema', 'operations', 'integration-teams.graphql');
const operations = readFileSync(file, 'utf8');

/** An operation of the integration teams, word for word. */
export function operation(name: string): string {
  const [found] = new RegExp(`(query|mutation) ${name}\\b[\\s\\S]*?\\n}`).exec(operations) ?? [];
  if (found === undefined) throw new Error(`no operation is called ${name}`);
  return found;
}
