import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGraph, type RunningGraph } from '../../cli/graph';
import { createLogger } from '../../common/log';
import type { EngineName } from '../../gateway/start-gateway';
import { testDatabase } from '../support/database';

/** The whole graph in this process, over a database of its own with a few members of the demo population. */
export interface TestGraph extends RunningGraph {
  /** Sends an operation as a persona, or as nobody. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  end(): Promise<void>;
}

/** How an operation is sent. */
export interface AskOptions {
  readonly as?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly language?: string;
}

/** What came back. */
export interface Answer {
  readonly status: number;

  readonly data: any;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly text: string;
}

/** Starts the graph; to be ended in `afterAll`. */
export async function testGraph(
  options: { members?: number; engine?: EngineName; deliver?: boolean; env?: Readonly<Record<string, string>> } = {},
): Promise<TestGraph> {
  const database = await testDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'graph-test-'));
  const graph = await startGraph({
    env: { DATABASE_URL: database.url, DATA_DIR: dataDirectory, NODE_ENV: 'test', ...options.env },
    port: 0,
    host: '127.0.0.1',
    demoMembers: options.members ?? 40,
    engine: options.engine,
    deliver: options.deliver,
    log: createLogger('silent'),
  });
  return {
    ...graph,
    ask: (query, asked) => ask(graph, query, asked),
    async end() {
      await graph.stop();
      await database.drop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function ask({ url, issuer }: RunningGraph, query: string, options: AskOptions = {}): Promise<Answer> {
  const persona = issuer?.personas.find(({ id }) => id === options.as);
  if (options.as && !persona) throw new Error(`there is no persona ${options.as}`);
  const token = persona && (await issuer?.tokenOf(persona));
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(options.language && { 'accept-language': options.language }),
    },
    body: JSON.stringify({ query, variables: options.variables }),
  });
  const text = await response.text();
  return { status: response.status, text, ...JSON.parse(text) };
}

/** One operation of the clients, as it stands in schema/operations. */
export function clientOperation(name: string): string {
  const directory = join(__dirname, '..', '..', 'schema', 'operations');
  for (const file of ['front-ends', 'integration-teams', 'reporting']) {
    const text = readFileSync(join(directory, `${file}.graphql`), 'utf8');
    const found = new RegExp(`^(query|mutation) ${name}\\b[^]*?^}`, 'm').exec(text);
    if (found) return found[0];
  }
  throw new Error(`clients send no ${name}`);
}
