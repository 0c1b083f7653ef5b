import { createHmac, hash, randomBytes } from 'node:crypto';
import type { SubgraphRequest } from '../request';
import { type Call, callHeader, signatureHeader } from './call';
import type { SigningKeys } from './signing-keys';

/** Headers that tell a subgraph that the gateway calls it, and for whom. */
export type CallHeaders = Readonly<Record<typeof callHeader | typeof signatureHeader, string>>;

/** A call to be signed. */
export interface CallToSign {
  /** Name of the subgraph that is called. */
  readonly to: string;
  readonly request: SubgraphRequest;
  /** The body exactly as it is sent. */
  readonly body: string | Uint8Array;
}

/** Signs a call to a subgraph. @param now milliseconds since 1970 */
export function signCall([key]: SigningKeys, { to, request, body }: CallToSign, now = Date.now()): CallHeaders {
  const { subject, language, correlationId, purpose, trace, lastEventId, deadline } = request;
  const call: Call = {
    to,
    at: now,
    nonce: nextNonce(),
    body: hashOf(body),
    length: Buffer.byteLength(body),
    subject: { ...subject, roles: [...subject.roles] },
    language,
    correlationId,
    purpose,
    trace,
    lastEventId,
    deadline,
  };
  const text = Buffer.from(JSON.stringify(call)).toString('base64url');
  return { [callHeader]: text, [signatureHeader]: `${key.id}.${hmacOf(key.secret, text).toString('base64url')}` };
}

const processPart = randomBytes(12).toString('base64url');
let callsSigned = 0;

/** Something never said before: random for the process, counted within it. */
function nextNonce(): string {
  callsSigned += 1;
  return `${processPart}${callsSigned.toString(36)}`;
}

/** Hash of a body as it stands in a call. */
export function hashOf(body: string | Uint8Array): string {
  return hash('sha256', body, 'base64url');
}

/** HMAC of the text of a call. The prefix keeps it from meaning anything elsewhere. */
export function hmacOf(secret: Buffer, text: string): Buffer {
  return createHmac('sha256', secret).update(`subgraph-call-1\n${text}`).digest();
}
