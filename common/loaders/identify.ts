/** Options of every loader. */
export interface KeyOptions<Key> {
  /** Text that two keys share only when they are equal; needed for keys that are neither texts nor numbers. */
  readonly identify?: (key: Key) => string;
}

/** How keys are told apart. @throws Error at a key that is neither a text nor a number when `identify` is not given */
export function identifierOf<Key>({ identify = plain }: KeyOptions<Key>): (key: Key) => string {
  return identify;
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A UUID means the same in capitals, which a client may send and the database never returns. */
function plain(key: unknown): string {
  if (typeof key === 'number') return String(key);
  if (typeof key !== 'string') throw new Error('this kind of key needs `identify`');
  return uuid.test(key) ? key.toLowerCase() : key;
}
