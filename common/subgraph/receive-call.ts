import { anonymous, type Role } from '../access/subject';
import { GraphQLError } from 'graphql';
import type { Authentication } from '../access/token';
import { publicError } from '../errors/public-error';
import type { Logger } from '../log';
import { identify, type Receive, type Reception } from '../serving/receive';
import type { ClientRequest } from '../serving/request';
import type { CallVerifier, VerifiedCall } from './calls';

/** Whom a subgraph listens to. */
export interface CallReception {
  /** Absent when calls are not signed: then nothing is believed of a caller but its token. */
  readonly verify?: CallVerifier | undefined;
  /** Absent when no token is accepted. */
  readonly authentication?: Authentication | undefined;
  /** Roles that may ask with a token of their own, without the gateway; everybody when absent. */
  readonly directCallers?: readonly Role[] | undefined;
  /** Bytes of the body of somebody with a token, and of a signed call. */
  readonly bodyLimit: number;
  readonly callLimit: number;
  readonly log: Logger;
}

/**
 * Receives the calls of the gateway, which are signed, and requests with a token of their own. Where calls are signed,
 * whoever shows neither is refused, whatever is asked for; a token counts if it is one of those who may come directly.
 */
export function receiveCall(options: CallReception): Receive {
  const { verify, authentication, directCallers, bodyLimit, callLimit, log } = options;
  return async (message, stranger) => {
    const call = verify?.(message.headers);
    if (typeof call === 'string') {
      log.warn({ fault: call, correlationId: stranger.correlationId }, 'a signed call is not believed');
      return publicError('UNAUTHENTICATED', stranger, { status: 401 });
    }
    if (call) return receiveSigned(call, callLimit);
    const client = await identify({ authentication: authentication ?? nobody, log }, message, stranger);
    if (client instanceof GraphQLError) return client;
    if (verify && client.subject === anonymous) return publicError('UNAUTHENTICATED', client, { status: 401 });
    if (directCallers && !directCallers.some((role) => client.subject.roles.includes(role))) {
      return publicError('FORBIDDEN', client, { status: 403 });
    }
    return { request: client, bodyLimit };
  };
}

/** Where no token is accepted, one that is shown is refused. */
const nobody: Authentication = {
  authenticate: async (authorization) => {
    if (authorization === undefined) return anonymous;
    throw new GraphQLError('Refused: UNAUTHENTICATED', { extensions: { code: 'UNAUTHENTICATED' } });
  },
};

/** A call of the gateway, unless it is too large or nobody waits for its answer any more. */
function receiveSigned({ request, length, isGenuine }: VerifiedCall, callLimit: number): Reception | GraphQLError {
  const client: ClientRequest = request;
  if (length > callLimit) {
    const facts = { limit: 'body', value: length, maximum: callLimit };
    return publicError('LIMIT_EXCEEDED', client, { status: 413, facts });
  }
  if (request.deadline !== undefined && Date.now() > request.deadline) {
    return publicError('SUBGRAPH_UNAVAILABLE', client, { status: 503 });
  }
  return { request: client, bodyLimit: length, isGenuine };
}
