import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { anonymous, type Subject } from '../../access/subject';
import type { SubgraphRequest } from '../request';
import { type Call, callHeader, callSchema, signatureHeader } from './call';
import { UsedNonces } from './nonces';
import { hashOf, hmacOf } from './sign';
import type { SigningKeys } from './signing-keys';

/** Why a call is not believed; for the log, never for the caller. */
export type CallFault = 'malformed' | 'unknown-key' | 'wrong-signature' | 'wrong-subgraph' | 'too-old' | 'replayed';

/** A call that the gateway signed. */
export interface VerifiedCall {
  readonly request: SubgraphRequest;
  /** Bytes of the body that was signed. */
  readonly length: number;
  /** Whether a body is the one that was signed. */
  readonly isGenuine: (body: Uint8Array) => boolean;
}

/** How calls are verified. */
export interface CallVerifierOptions {
  readonly keys: SigningKeys;
  /** Name of this subgraph. */
  readonly subgraph: string;
  /** Milliseconds by which a call may be old, or ahead of our clock; 30 s unless given. */
  readonly toleranceMs?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Verifies calls to one subgraph; undefined when there are no headers of a call, a text when they are not believed. */
export type CallVerifier = (headers: IncomingHttpHeaders) => VerifiedCall | CallFault | undefined;

/** Makes the verifier of a subgraph; it remembers which calls it has seen. */
export function callVerifier({
  keys,
  subgraph,
  toleranceMs = 30_000,
  now = Date.now,
}: CallVerifierOptions): CallVerifier {
  // A call counts from a tolerance before its time to one after it.
  const nonces = new UsedNonces(2 * toleranceMs);
  return (headers) => {
    const { [callHeader]: text, [signatureHeader]: signature } = headers;
    if (text === undefined && signature === undefined) return undefined;
    if (typeof text !== 'string' || typeof signature !== 'string') return 'malformed';
    const fault = signatureFault(keys, text, signature);
    if (fault) return fault;
    const call = readCall(text);
    if (!call) return 'malformed';
    if (call.to !== subgraph) return 'wrong-subgraph';
    const time = now();
    if (Math.abs(time - call.at) > toleranceMs) return 'too-old';
    return nonces.use(call.nonce, time) ? verified(call) : 'replayed';
  };
}

/** Looks at the signature, in time that does not depend on where it differs. */
function signatureFault(keys: SigningKeys, text: string, signature: string): CallFault | undefined {
  const [id, given = ''] = signature.split('.', 2);
  const key = keys.find((one) => one.id === id);
  if (!key) return 'unknown-key';
  const expected = hmacOf(key.secret, text);
  const found = Buffer.from(given, 'base64url');
  return found.length === expected.length && timingSafeEqual(found, expected) ? undefined : 'wrong-signature';
}

/** A call as it was signed; undefined when another version of us wrote it in a way that we do not know. */
function readCall(text: string): Call | undefined {
  try {
    return callSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}

function verified({ subject, body, length, language, correlationId, ...others }: Call): VerifiedCall {
  const { purpose, trace, lastEventId, deadline } = others;
  const asker: Subject = subject.id === anonymous.id ? anonymous : subject;
  return {
    request: { subject: asker, language, correlationId, via: 'gateway', purpose, trace, lastEventId, deadline },
    length,
    isGenuine: (given) => given.length === length && hashOf(given) === body,
  };
}
