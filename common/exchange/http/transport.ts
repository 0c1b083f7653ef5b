import type { Message, MessageTransport, SendingResult } from '../messages';
import { envelopeOf } from './envelope';

/** How a partner is reached. */
export interface HttpPartner {
  /** Address that takes messages. */
  readonly url: string;
  /** Who sends, as the envelope says it. */
  readonly source: string;
  /** Token that the partner asks for; none when left out. */
  readonly token?: string | undefined;
  /** Milliseconds after which nobody waits for an answer any more; 10 s when left out. */
  readonly timeoutMs?: number;
}

/** Longest code of a partner that is kept. */
const codeForm = /^[A-Za-z0-9_.-]{1,40}$/;

/** Answers that speak of the partner, not of the message: too many requests at once (99995), not available (99996). */
const outages = [429, 502, 503, 504];

/** Why no connection came about, as the system names it: nobody is there, so that the message is not to blame either. */
const unreachable = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/**
 * Sends messages by HTTP. Answers: 200 taken in, 202 received, 409 known already, 422 rejected with a problem (RFC 9457) whose
 * `code` says why; everything else, and silence, is a failure after which the message is sent again. 429, 502, 503, 504, and a
 * partner that nobody can connect to, are outages.
 */
export function httpTransport(partner: HttpPartner): MessageTransport {
  return { send: (message) => send(partner, message).catch(unreached) };
}

function unreached(error: Error): SendingResult {
  const { code } = (error.cause ?? {}) as { code?: unknown };
  if (typeof code === 'string' && unreachable.includes(code)) {
    return { outcome: 'FAILED', cause: 'UNREACHABLE', isOutage: true };
  }
  throw error;
}

async function send({ url, source, token, timeoutMs = 10_000 }: HttpPartner, message: Message): Promise<SendingResult> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/cloudevents+json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(envelopeOf(message, source)),
    signal: AbortSignal.timeout(timeoutMs),
    redirect: 'error',
  });
  return resultOf(response);
}

async function resultOf(response: Response): Promise<SendingResult> {
  const { status } = response;
  if (status === 422) return { outcome: 'REJECTED', code: await codeOf(response) };
  await response.body?.cancel();
  if (status === 200) return { outcome: 'ACKNOWLEDGED' };
  if (status === 202 || status === 409) return { outcome: 'DELIVERED' };
  return { outcome: 'FAILED', cause: `HTTP_${status}`, isOutage: outages.includes(status) };
}

async function codeOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => ({}))) as { code?: unknown };
  return typeof problem.code === 'string' && codeForm.test(problem.code) ? problem.code : 'NO_CODE';
}
