/** What one request may ask for. A request beyond a limit is refused before anything is fetched. */
export interface Limits {
  /** Bytes of a request body. */
  readonly body: number;
  /** Tokens of a document. */
  readonly tokens: number;
  /** Brackets inside each other, of whatever kind. */
  readonly nesting: number;
  /** Selections of an operation once every fragment is written out. */
  readonly selections: number;
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields of the answer: each place counts once, however often it is asked for. */
  readonly height: number;
  /** How often one field of the answer is asked for; comparing repetitions with each other costs their square. */
  readonly repetitions: number;
  /** Fields under a name of the client's choice. */
  readonly aliases: number;
  /** Fields at the root of an operation. */
  readonly rootFields: number;
  /** Directives in a document. */
  readonly directives: number;
  /** Characters of an operation's name. */
  readonly operationName: number;
}

/** Limits unless told otherwise: several times what the largest screen of the first clients needs. */
export const defaultLimits: Limits = {
  body: 256 * 1024,
  tokens: 15_000,
  nesting: 100,
  selections: 5000,
  depth: 15,
  height: 1000,
  repetitions: 100,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  operationName: 100,
};
