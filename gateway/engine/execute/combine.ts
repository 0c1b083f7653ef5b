type Json = Record<string, unknown>;

/**
 * Adds to an object or list of the answer what another subgraph gave in the same place. Objects are combined field by
 * field, lists item by item when they are of the same length; otherwise what was there first stays. Only own fields are
 * looked at, and the one name that would change an object's prototype is passed over: no operation of ours asks for it.
 */
export function combine(target: unknown, source: unknown): void {
  if (Array.isArray(target) && Array.isArray(source)) return combineLists(target, source);
  if (!isObject(target) || !isObject(source)) return;
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const value = source[key];
    const known = Object.hasOwn(target, key) ? target[key] : undefined;
    if (known === undefined || known === null) target[key] = value;
    else if (typeof known === 'object' && value !== null) combine(known, value);
  }
}

/** Combines the items of two lists. */
function combineLists(target: unknown[], source: readonly unknown[]): void {
  if (target.length !== source.length) return;
  source.forEach((item, index) => {
    if (target[index] === null || target[index] === undefined) target[index] = item;
    else combine(target[index], item);
  });
}

/** Whether a value is a JSON object. */
function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
