import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphDirectory, subgraphNames } from '../common/subgraph/module';
import { generatedPages } from './generated-pages';

const root = join(__dirname, '..');

/** Files that `npm run generate` writes, beside the pages. */
const written = [
  'schema/supergraph.graphql',
  'schema/api.graphql',
  ...subgraphNames.map((name) => `${subgraphDirectory(name)}/schema.generated.ts`),
];

/** `npm run check:generated`: generates anew and fails with the names of the files that were not what they should be. */
async function main(): Promise<void> {
  const before = new Map(written.map((path) => [path, contentOf(path)]));
  for (const script of ['compose', 'codegen'])
    execFileSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' });
  const stale = written.filter((path) => contentOf(path) !== before.get(path));
  const pages = Object.entries(await generatedPages()).filter(([path, content]) => contentOf(path) !== content);
  const names = [...stale, ...pages.map(([path]) => path)];
  if (names.length === 0) return console.log('Every generated file is current.');
  console.error(`Not current, run npm run generate:\n${names.map((name) => `  ${name}`).join('\n')}`);
  process.exitCode = 1;
}

function contentOf(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

void main();
