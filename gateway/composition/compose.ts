import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSubgraphs, projectSubgraphs } from './supergraph';

/** Root folder of the project. */
const root = join(__dirname, '..', '..');

/** The generated files and their texts as the contracts on disk make them. */
export function generatedSchemas(): ReadonlyMap<string, string> {
  const { supergraphSdl, apiSdl } = composeSubgraphs(projectSubgraphs());
  return new Map([
    ['schema/supergraph.graphql', supergraphSdl],
    ['schema/api.graphql', apiSdl],
  ]);
}

/** Names of generated files that are missing or differ from what the contracts make. */
export function staleSchemas(): string[] {
  return [...generatedSchemas()].filter(([path, text]) => current(path) !== text).map(([path]) => path);
}

/** The file as it stands, or undefined when there is none. */
function current(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** `npm run compose`, or with `--check` only the question whether the committed files are current. */
function main(): void {
  if (process.argv.includes('--check')) {
    const stale = staleSchemas();
    if (stale.length > 0) throw new Error(`Run npm run compose: ${stale.join(', ')} differ from the contracts.`);
    return;
  }
  for (const [path, text] of generatedSchemas()) {
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
