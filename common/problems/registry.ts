import { load, FAILSAFE_SCHEMA } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the registry says of one code. */
export interface RegisteredProblem {
  /** `refusal`: a type of the schema, in the answer. `error`: an entry of `errors`, with the code in its extensions. */
  readonly kind: 'refusal' | 'error';
  /** Key of its text in the four languages. */
  readonly text: string;
  /** What it means and what can be done, in English, for schema/errors.md. */
  readonly description: string;
  /** Version of the schema that introduced it. */
  readonly since: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
}

const ownFolder = join(__dirname, 'registry');
const codeForm = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** Every code that a client can meet, by code. One file for each part of the graph stands in common/problems/registry. */
export const problemRegistry: Readonly<Record<string, RegisteredProblem>> = readRegistry();

/** Reads a folder of registry files. @throws Error that names file and code when one is written twice or incompletely. */
export function readRegistry(folder = ownFolder): Record<string, RegisteredProblem> {
  const registry: Record<string, RegisteredProblem> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const content = load(readFileSync(join(folder, file), 'utf8'), { schema: FAILSAFE_SCHEMA, filename: file });
    for (const [code, entry] of Object.entries((content ?? {}) as Record<string, Record<string, string>>)) {
      if (Object.hasOwn(registry, code)) throw new Error(`${file}: ${code} is registered twice`);
      registry[code] = readEntry(file, code, entry);
    }
  }
  return registry;
}

function readEntry(file: string, code: string, entry: Readonly<Record<string, string>>): RegisteredProblem {
  const { kind, description, since, retryable = 'false' } = entry;
  if (!codeForm.test(code)) throw new Error(`${file}: ${code} is no code`);
  if (kind !== 'refusal' && kind !== 'error') throw new Error(`${file}: ${code} needs a kind, refusal or error`);
  if (!description || !since) throw new Error(`${file}: ${code} needs a description and since`);
  return { kind, text: `problems.${code}`, description, since, retryable: retryable === 'true' };
}
