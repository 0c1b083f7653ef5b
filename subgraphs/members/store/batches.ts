import DataLoader from 'dataloader';

/** Reads single things by key, many keys in one statement; null for a key that has none. */
export function byKey<Value>(
  load: (keys: readonly string[]) => Promise<readonly Value[]>,
  keyOf: (value: Value) => string,
): DataLoader<string, Value | null> {
  return new DataLoader(async (keys) => {
    const byKey = new Map((await load(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Reads lists by the key they hang on, many keys in one statement; the order is that of the statement. */
export function byForeignKey<Value>(
  load: (keys: readonly string[]) => Promise<readonly Value[]>,
  keyOf: (value: Value) => string,
): DataLoader<string, Value[]> {
  return new DataLoader(async (keys) => {
    const lists = new Map<string, Value[]>(keys.map((key) => [key, []]));
    for (const value of await load(keys)) lists.get(keyOf(value))?.push(value);
    return keys.map((key) => lists.get(key) ?? []);
  });
}
