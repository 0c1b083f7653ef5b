import type { Path } from '../plan/plan';

/** Path in the client's answer. */
export type AnswerPath = (string | number)[];

/**
 * Every object at a path with the way to it, in the order in which the generated walker finds them. A list where an object
 * is expected stands for its items.
 */
export function locate(data: unknown, path: Path, isOfType: TypeTest): { object: object; path: AnswerPath }[] {
  const found: { object: object; path: AnswerPath }[] = [];
  walk(data, 0, []);
  return found;

  function walk(value: unknown, depth: number, steps: AnswerPath): void {
    const segment = path[depth];
    if (Array.isArray(value)) {
      const inner = segment?.kind === 'items' ? depth + 1 : depth;
      value.forEach((item, index) => walk(item, inner, [...steps, index]));
      return;
    }
    if (typeof value !== 'object' || value === null || segment?.kind === 'items') return;
    if (!segment) found.push({ object: value, path: steps });
    else if (segment.kind === 'types') {
      if (isOfType(value, segment.names)) walk(value, depth + 1, steps);
    } else if (Object.hasOwn(value, segment.name)) {
      walk((value as Record<string, unknown>)[segment.name], depth + 1, [...steps, segment.name]);
    }
  }
}

/** Whether an object is of one of these types; yes when it does not say. */
export type TypeTest = (object: object, names: readonly string[]) => boolean;

/** Fields of a path, without the lists and types in between. */
export function fieldNames(path: Path): string[] {
  return path.flatMap((segment) => (segment.kind === 'field' ? [segment.name] : []));
}
