import { GraphQLError } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Authentication } from '../../../common/access/token';
import { publicError } from '../../../common/errors/public-error';
import { bodyLimitOf, mostPartnerBodies, type Places } from '../../../common/limits/body-limit';
import type { Logger } from '../../../common/log';
import { identify } from '../../../common/serving/receive';
import type { GatewayRequest } from '../../request';

/** A body beyond the ordinary limit that may be read. */
export interface LargeBody {
  /** Who sends it: known before it is read. */
  readonly client: GatewayRequest;
  /** Bytes that are read. */
  readonly limit: number;
  /** To be called when the body is not needed any more. */
  readonly release: () => void;
}

/** What the reading of large bodies needs. */
export interface LargeBodyOptions {
  readonly authentication?: Authentication | undefined;
  /** Bytes of the body of everybody. */
  readonly bodyLimit: number;
  readonly places: Places;
  readonly log: Logger;
}

/**
 * Lets a body pass that announces more than the ordinary limit: only of a partner whose token was checked first, and only some
 * at a time. Nothing of a body is read before; one that does not announce its length has the ordinary limit.
 * @returns undefined when the body is an ordinary one, or nobody is known here
 */
export async function receiveLarge(
  options: LargeBodyOptions,
  message: IncomingMessage,
  stranger: GatewayRequest,
): Promise<LargeBody | GraphQLError | undefined> {
  const client = await identify(options, message, stranger);
  if (client instanceof GraphQLError) return client;
  const limit = bodyLimitOf(client.subject, options.bodyLimit);
  if (limit === options.bodyLimit) return undefined;
  const release = options.places.take();
  if (release) return { client, limit, release };
  const facts = { limit: 'partnerBodies', maximum: mostPartnerBodies };
  return publicError('LIMIT_EXCEEDED', client, { status: 429, facts });
}

/** Whether a request announces a body beyond the ordinary limit. */
export function announcesMore({ method, headers }: IncomingMessage, ordinary: number): boolean {
  return method === 'POST' && Number(headers['content-length'] ?? 0) > ordinary;
}
