import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphDirectory, type SubgraphName } from './module';

/** Root folder of the project. */
const root = join(__dirname, '..', '..');

/** Shared part of every contract: federation import, scalars, `Problem`, `PageInfo`. Relative to the root. */
export const commonSdlPath = 'schema/common.graphql';

/** Path of a subgraph's own contract, relative to the project's root. */
export function sdlPath(name: SubgraphName): string {
  return `${subgraphDirectory(name)}/schema.graphql`;
}

/**
 * Complete contract of a subgraph: the shared part, then its own.
 * @throws when one of the two files cannot be read.
 */
export function subgraphSdl(name: SubgraphName): string {
  return `${read(commonSdlPath)}\n${read(sdlPath(name))}`;
}

/** A file of the project as text. */
function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
