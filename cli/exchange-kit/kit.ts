import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, mismatches, valueAt, type Kept } from './match';

const schema = join(__dirname, '..', '..', 'schema');

/** A recorded request with the answer that is expected. */
export interface KitCase {
  readonly name: string;
  readonly persona: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly expect: unknown;
  /** Values of the answer that later cases name, by path. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** What came of a case. */
export interface KitResult {
  readonly name: string;
  readonly problems: readonly string[];
}

/** Runs an operation as a persona and gives the whole answer, errors included. */
export type Ask = (persona: string, query: string, variables: object) => Promise<unknown>;

/** The recorded cases in order. */
export function readKit(): KitCase[] {
  return load(readFileSync(join(schema, 'kit', 'integration-teams.yaml'), 'utf8')) as KitCase[];
}

/** An operation of the integration teams, word for word. @throws Error when there is none of the name */
export function readOperation(name: string): string {
  const text = readFileSync(join(schema, 'operations', 'integration-teams.graphql'), 'utf8');
  const [found] = new RegExp(`(query|mutation) ${name}\\b[\\s\\S]*?\\n}`).exec(text) ?? [];
  if (found === undefined) throw new Error(`no operation is called ${name}`);
  return found;
}

/** Runs every case, one after the other, and tells what each came to. */
export async function* runKit(ask: Ask, cases: readonly KitCase[] = readKit()): AsyncGenerator<KitResult> {
  let kept: Kept = {};
  for (const { name, persona, operation, variables, expect, keep = {} } of cases) {
    const given = filled(variables, kept) as object;
    const answer = await ask(persona, readOperation(operation), given).catch((error: Error) => ({
      failed: error.message,
    }));
    const found = Object.entries(keep).map(([key, path]) => [key, valueAt(answer, path) ?? 'none'] as const);
    kept = { ...kept, ...Object.fromEntries(found) };
    yield { name, problems: mismatches(filled(expect, kept), answer) };
  }
}
