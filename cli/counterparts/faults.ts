/** Faults that a simulated counterparty can show, with the share of messages that meet them, from 0 to 1. */
export interface Faults {
  /** Answers 503: the source is not available (99996 in the network). */
  readonly unavailable: number;
  /** Answers 429: too many requests at once (99995). */
  readonly tooManyRequests: number;
  /** Answers 500: an unexpected error at the source (99994). */
  readonly unexpectedError: number;
  /** Takes the message in and closes the connection without an answer: it will be sent again. */
  readonly lostAnswer: number;
  /** Closes the connection before anything is read. */
  readonly lostMessage: number;
  /** Rejects the message: the person is not registered there. */
  readonly notRegistered: number;
  /** The tax administration finds a blocking error in a file. */
  readonly blockingError: number;
  /** The tax administration finds an error that can be bypassed. */
  readonly bypassableError: number;
  /** INASTI tells its decision twice. */
  readonly duplicateDecision: number;
  /** Answers only after this many milliseconds. */
  readonly delayMs: number;
}

/** No fault at all. */
export const noFaults: Faults = {
  unavailable: 0,
  tooManyRequests: 0,
  unexpectedError: 0,
  lostAnswer: 0,
  lostMessage: 0,
  notRegistered: 0,
  blockingError: 0,
  bypassableError: 0,
  duplicateDecision: 0,
  delayMs: 0,
};

/** What happens to one message on its way. */
export type Fault = Exclude<keyof Faults, 'delayMs' | 'blockingError' | 'bypassableError' | 'duplicateDecision'>;

const order: readonly Fault[] = [
  'lostMessage',
  'unavailable',
  'tooManyRequests',
  'unexpectedError',
  'lostAnswer',
  'notRegistered',
];

/** The fault that a message meets, or null. @param random gives numbers from 0 to 1 */
export function drawFault(faults: Faults, random: () => number): Fault | null {
  return order.find((fault) => random() < faults[fault]) ?? null;
}

/** Reads faults that a tester sets; what is left out stays as it was. @throws Error naming what is wrong */
export function readFaults(given: unknown, before: Faults): Faults {
  const faults = { ...before } as Record<keyof Faults, number>;
  for (const [name, value] of Object.entries(given as object)) {
    const most = name === 'delayMs' ? 60_000 : 1;
    const isKnown = Object.hasOwn(noFaults, name) && typeof value === 'number' && value >= 0 && value <= most;
    if (!isKnown) throw new Error(`${name} is a fault with a number from 0 to ${most}`);
    faults[name as keyof Faults] = value;
  }
  return faults;
}
