import DataLoader from 'dataloader';
import { identifierOf, type KeyOptions } from './identify';

/**
 * A loader of one row for each key: all keys that are asked for in one go lead to one call of `load`. What comes back is
 * put in the order of the keys, whatever its own order; a key without a row gives null. One loader serves one request:
 * it remembers what it has loaded.
 * @param load rows of some distinct keys, in any order, at most one a key
 * @param keyOf key of a row
 * @throws Error (for every key of the call) when `load` gives two rows for one key, or one that was not asked for.
 */
export function byKey<Key, Row>(
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  options: KeyOptions<Key> = {},
): DataLoader<Key, Row | null, string> {
  const identify = identifierOf(options);
  return new DataLoader<Key, Row | null, string>(
    async (keys) => {
      const found = new Map<string, Row | null>(keys.map((key) => [identify(key), null]));
      for (const row of await load(keys)) {
        const id = identify(keyOf(row));
        if (found.get(id) !== null) {
          throw new Error(
            found.has(id) ? 'two rows were loaded for one key' : 'a row was loaded that was not asked for',
          );
        }
        found.set(id, row);
      }
      return keys.map((key) => found.get(identify(key)) ?? null);
    },
    { cacheKeyFn: identify },
  );
}
