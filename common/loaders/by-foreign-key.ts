import DataLoader from 'dataloader';
import { identifierOf, type KeyOptions } from './identify';

/** Options of a loader of several rows a key. */
export interface ForeignKeyOptions<Key, Row> extends KeyOptions<Key> {
  /** Told every row that was loaded, for instance to put it into a loader by its own key with `prime`. */
  readonly onRow?: (row: Row) => void;
}

/**
 * A loader of all rows that belong to each key: all keys that are asked for in one go lead to one call of `load`. The
 * rows of a key keep the order in which `load` gives them; a key without rows gives an empty list. One loader serves one
 * request: it remembers what it has loaded.
 * @param load rows of some distinct keys, in the order in which those of each key are wanted
 * @param keyOf key that a row belongs to
 * @throws Error (for every key of the call) when `load` gives a row that was not asked for.
 */
export function byForeignKey<Key, Row>(
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  options: ForeignKeyOptions<Key, Row> = {},
): DataLoader<Key, readonly Row[], string> {
  const identify = identifierOf(options);
  return new DataLoader<Key, readonly Row[], string>(
    async (keys) => {
      const found = new Map<string, Row[]>(keys.map((key) => [identify(key), []]));
      for (const row of await load(keys)) {
        const rows = found.get(identify(keyOf(row)));
        if (rows === undefined) throw new Error('a row was loaded that was not asked for');
        rows.push(row);
        options.onRow?.(row);
      }
      return keys.map((key) => found.get(identify(key)) ?? []);
    },
    { cacheKeyFn: identify },
  );
}
