import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isStatedPurpose, statedPurposes } from '../access/purposes';
import { anonymous } from '../access/subject';
import type { Authentication } from '../access/token';
import { publicError } from '../errors/public-error';
import { negotiateLanguage } from '../i18n';
import { bodyLimitOf } from '../limits/body-limit';
import type { Logger } from '../log';
import { isTraceparent } from '../tracing/traceparent';
import type { ClientRequest } from './request';

/** What is known of a request when its headers have been read. */
export interface Reception {
  readonly request: ClientRequest;
  /** Bytes of the body that are read. */
  readonly bodyLimit: number;
  /** Whether a body is the one that the headers announce; any will do when absent. */
  readonly isGenuine?: ((body: Buffer) => boolean) | undefined;
}

/** Finds out from the headers who asks; the stranger is what is known without looking at any proof. */
export type Receive = (message: IncomingMessage, stranger: ClientRequest) => Promise<Reception | GraphQLError>;

const correlationForm = /^[\w-]{8,64}$/;
/** Milliseconds since 1970. */
const deadlineForm = /^\d{13}$/;
const eventIdForm = /^[\w=-]{1,8192}$/;

/** What is known before a proof is looked at: language, correlation id (`X-Correlation-Id`), purpose (`X-Purpose`), trace. */
export function strangersRequest({ headers }: IncomingMessage): ClientRequest {
  const { 'x-correlation-id': given, 'x-purpose': purpose, 'x-deadline': deadline, traceparent } = headers;
  const { 'last-event-id': lastEventId } = headers;
  return {
    subject: anonymous,
    language: negotiateLanguage(headers['accept-language'], 'en'),
    correlationId: typeof given === 'string' && correlationForm.test(given) ? given : randomUUID(),
    ...(isStatedPurpose(purpose) && { purpose }),
    ...(typeof deadline === 'string' && deadlineForm.test(deadline) && { deadline: Number(deadline) }),
    ...(traceparent !== undefined && isTraceparent(traceparent) && { trace: traceparent }),
    ...(typeof lastEventId === 'string' && eventIdForm.test(lastEventId) && { lastEventId }),
  };
}

/** How requests with a token are received. */
export interface TokenReception {
  /** Absent when there is no log-in: everyone is anonymous. */
  readonly authentication?: Authentication | undefined;
  readonly bodyLimit: number;
  readonly log: Logger;
}

/** Receives requests whose Authorization header says who asks. */
export function receiveWithToken(options: TokenReception): Receive {
  return async (message, stranger) => {
    const request = await identify(options, message, stranger);
    if (request instanceof GraphQLError) return request;
    return { request, bodyLimit: bodyLimitOf(request.subject, options.bodyLimit) };
  };
}

/** The request with its subject; the subject's language counts when the client names none. */
export async function identify(
  { authentication, log }: Pick<TokenReception, 'authentication' | 'log'>,
  { headers }: IncomingMessage,
  stranger: ClientRequest,
): Promise<ClientRequest | GraphQLError> {
  const { authorization, 'x-purpose': purpose } = headers;
  if (purpose !== undefined && !isStatedPurpose(purpose)) {
    const facts = { field: 'X-Purpose', rule: 'known-purpose', values: Object.keys(statedPurposes) };
    return publicError('PURPOSE_UNKNOWN', stranger, { status: 400, facts });
  }
  if (!authentication) return { ...stranger, authorization };
  try {
    const subject = await authentication.authenticate(authorization);
    const language = negotiateLanguage(headers['accept-language'], subject.language ?? 'en');
    return { ...stranger, subject, language, authorization };
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED') {
      return publicError('UNAUTHENTICATED', stranger, { status: 401 });
    }
    log.error({ err: error, correlationId: stranger.correlationId }, 'log-in could not be checked');
    return publicError('INTERNAL_ERROR', stranger, { status: 500 });
  }
}
