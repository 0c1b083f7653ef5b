import { createHash } from 'node:crypto';

/** A secret that gateways and subgraphs share. */
export interface SigningKey {
  /** Tells which key signed; gives nothing of the secret away. */
  readonly id: string;
  readonly secret: Buffer;
}

/** Keys that count: the first signs, all are accepted, so that a key can be changed without a lost call. */
export type SigningKeys = readonly [SigningKey, ...SigningKey[]];

const minimumLength = 32;

/**
 * Keys of `SUBGRAPH_SIGNING_KEY`: one secret, or several separated by blanks while a new one is being introduced.
 * @returns undefined when the variable is not set.
 * @throws Error when a secret is too short to be one; the secret is not repeated.
 */
export function signingKeysOf(env: NodeJS.ProcessEnv): SigningKeys | undefined {
  const [first, ...others] = (env.SUBGRAPH_SIGNING_KEY ?? '')
    .split(/\s+/)
    .filter((text) => text !== '')
    .map(signingKey);
  return first ? [first, ...others] : undefined;
}

/** One key. @throws Error when the secret has fewer than 32 characters. */
export function signingKey(secret: string): SigningKey {
  if (secret.length < minimumLength) {
    throw new Error(`SUBGRAPH_SIGNING_KEY holds a secret of fewer than ${minimumLength} characters`);
  }
  const id = createHash('sha256').update(`subgraph signing key ${secret}`).digest('base64url').slice(0, 8);
  return { id, secret: Buffer.from(secret, 'utf8') };
}
