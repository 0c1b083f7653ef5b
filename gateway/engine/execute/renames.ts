import type { KeyRename, RewritePath } from '../plan/plan';
import type { TypeTest } from './error-paths';

/** Gives fields of a subgraph's answer the names that the rest of the plan knows them by. */
export function applyRenames(value: unknown, renames: readonly KeyRename[], isOfType: TypeTest): void {
  for (const { path, name } of renames) rename(value, path, name, isOfType);
}

function rename(value: unknown, path: RewritePath, name: string, isOfType: TypeTest): void {
  if (Array.isArray(value)) return value.forEach((item) => rename(item, path, name, isOfType));
  if (typeof value !== 'object' || value === null) return;
  const [step, ...rest] = path;
  if (!step) return;
  if (step.kind === 'types') {
    if (isOfType(value, step.names)) rename(value, rest, name, isOfType);
    return;
  }
  if (!Object.hasOwn(value, step.name)) return;
  const fields = value as Record<string, unknown>;
  if (rest.length > 0) return rename(fields[step.name], rest, name, isOfType);
  const moved = { value: fields[step.name], writable: true, enumerable: true, configurable: true };
  Object.defineProperty(fields, name, moved);
  delete fields[step.name];
}
