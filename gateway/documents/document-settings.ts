import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Role, roles } from '../../common/access/subject';
import { isManifest, type Manifest, manifestPath } from './manifest';

/** Who may ask what. */
export interface DocumentSettings {
  /** Whether clients may send only documents of the manifest, unless one of their roles is free. */
  readonly requiresTrusted: boolean;
  /** Roles that may send any document: programs of teams who have a token of their own. */
  readonly freeRoles: ReadonlySet<Role>;
}

/** Roles that are free unless told otherwise: those of integration teams, reporting and operators. */
export const defaultFreeRoles: readonly Role[] = [
  'reporting',
  'mutual_fund',
  'inasti',
  'tax_administration',
  'operator',
];

const root = join(__dirname, '..', '..');

/**
 * Settings of the environment: `TRUSTED_DOCUMENTS` is `required` (the default in production) or `optional`;
 * `FREE_DOCUMENT_ROLES` lists roles, separated by commas.
 * @throws Error that names the variable when one cannot be used.
 */
export function documentSettingsOf(env: NodeJS.ProcessEnv): DocumentSettings {
  const mode = env.TRUSTED_DOCUMENTS ?? (env.NODE_ENV === 'production' ? 'required' : 'optional');
  if (mode !== 'required' && mode !== 'optional') throw new Error('TRUSTED_DOCUMENTS must be required or optional');
  const names = env.FREE_DOCUMENT_ROLES?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const freeRoles = (names ?? defaultFreeRoles).map((name) => {
    const role = roles.find((one) => one === name);
    if (!role) throw new Error(`FREE_DOCUMENT_ROLES names a role that does not exist; known are ${roles.join(', ')}`);
    return role;
  });
  return { requiresTrusted: mode === 'required', freeRoles: new Set(freeRoles) };
}

/**
 * The documents of the manifests that `OPERATIONS_MANIFEST` lists, separated by commas; else those of our own clients.
 * @throws Error that names the file when it is missing or no manifest.
 */
export function readManifests(env: NodeJS.ProcessEnv): Manifest {
  const paths = (env.OPERATIONS_MANIFEST ?? join(root, manifestPath)).split(',').map((one) => one.trim());
  return Object.assign({}, ...paths.map(readOne)) as Manifest;
}

function readOne(path: string): Manifest {
  if (!existsSync(path)) throw new Error(`there is no manifest of operations at ${path}`);
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isManifest(manifest)) throw new Error(`${path} is no manifest: an object of documents by sha256:… identifiers`);
  return manifest;
}
