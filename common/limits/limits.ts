/** What one request may ask for. A request beyond a limit is refused before anything is fetched. */
export interface Limits {
  /** Bytes of a request body. */
  readonly body: number;
  /** Tokens of a document. */
  readonly tokens: number;
  /** Selections of an operation once every fragment is written out. */
  readonly selections: number;
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields under a name of the client's choice. */
  readonly aliases: number;
  /** Fields at the root of an operation. */
  readonly rootFields: number;
}

/** Limits unless told otherwise: several times what the largest screen of the first clients needs. */
export const defaultLimits: Limits = {
  body: 256 * 1024,
  tokens: 15_000,
  selections: 5000,
  depth: 15,
  aliases: 30,
  rootFields: 20,
};
