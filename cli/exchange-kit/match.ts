/** Values that cases kept for later ones, by name. */
export type Kept = Readonly<Record<string, unknown>>;

/** A value with what it names by `$name` put in its place. A name that nothing was kept under stays as it is. */
export function filled(value: unknown, kept: Kept): unknown {
  if (typeof value === 'string') {
    const whole = /^\$(\w+)$/.exec(value)?.[1];
    if (whole !== undefined && whole in kept) return kept[whole];
    return value.replace(/\$(\w+)/g, (name, key: string) => (key in kept ? String(kept[key]) : name));
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, kept)]));
}

/**
 * Where an answer does not contain what is expected; empty when it does. Lists have to be as long as expected, objects may hold
 * more; a text between slashes is a pattern for a text, a number or a boolean.
 */
export function mismatches(expected: unknown, answer: unknown, path = ''): string[] {
  if (typeof expected === 'string' && /^\/.*\/$/.test(expected)) {
    const fits =
      ['string', 'number', 'boolean'].includes(typeof answer) && new RegExp(expected.slice(1, -1)).test(String(answer));
    return fits ? [] : [`${path}: ${JSON.stringify(answer)} does not fit ${expected}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(answer) || answer.length !== expected.length)
      return [`${path}: a list of ${expected.length} was expected`];
    return expected.flatMap((one, index) => mismatches(one, answer[index], `${path}.${index}`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof answer !== 'object' || answer === null) return [`${path}: an object was expected`];
    return Object.entries(expected).flatMap(([key, one]) =>
      mismatches(one, (answer as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return expected === (answer ?? null) ? [] : [`${path}: ${JSON.stringify(answer)} is not ${JSON.stringify(expected)}`];
}

/** The value at a path such as `data.edges.0.node.id`; undefined when there is none. */
export function valueAt(answer: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], answer);
}
