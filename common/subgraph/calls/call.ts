import { z } from 'zod';
import { roles } from '../../access/subject';
import { languages } from '../../i18n/language';
import { isTraceparent } from '../../tracing/traceparent';

/** Header with what the gateway says of a call, as base64url of JSON. */
export const callHeader = 'x-subgraph-call';

/** Header with the signature of the other one: id of the key, a dot, HMAC-SHA-256 as base64url. */
export const signatureHeader = 'x-subgraph-signature';

/** What the gateway says of a call. Every part is signed, and binds the body by its hash. */
export const callSchema = z.object({
  /** Name of the subgraph that is called: a call for one cannot be played to another. */
  to: z.string().max(100),
  /** When it was signed, in milliseconds since 1970. */
  at: z.number().int(),
  /** Never used twice. */
  nonce: z.string().min(16).max(64),
  /** SHA-256 of the body, base64url, and its length in bytes. */
  body: z.string().length(43),
  length: z.number().int().nonnegative(),
  /** Who asks the gateway. */
  subject: z.object({
    id: z.string().min(1).max(200),
    roles: z.array(z.enum(roles)),
    memberId: z.string().max(200).optional(),
    accountantId: z.string().max(200).optional(),
    mutualFundCode: z.string().max(3).optional(),
    ssinDigest: z.string().max(64).optional(),
    language: z.enum(languages).optional(),
  }),
  language: z.enum(languages),
  correlationId: z.string().max(64),
  purpose: z.string().max(60).optional(),
  /** The span of the trace that it belongs to. */
  trace: z.string().refine(isTraceparent).optional(),
  /** Id of the last event that a stream received before it was lost. */
  lastEventId: z.string().max(8192).optional(),
  /** Milliseconds since 1970 after which the gateway no longer waits. */
  deadline: z.number().int().optional(),
});

export type Call = z.infer<typeof callSchema>;
