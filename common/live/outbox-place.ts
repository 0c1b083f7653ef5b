import { GraphQLError } from 'graphql';

/**
 * How far a stream has read an outbox: everything that was visible in a snapshot. In the middle of what came after it: also
 * what was visible in a later one, up to a position. Positions alone could not tell: a transaction that drew a low position
 * may commit after another with a higher one was read.
 */
export interface OutboxPlace {
  readonly seen: string;
  readonly within?: { readonly target: string; readonly position: number } | undefined;
}

/** How far a stream has read each outbox, by publisher. */
export type StreamPlace = Readonly<Record<string, OutboxPlace>>;

const snapshot = /^\d{1,20}:\d{1,20}:(\d{1,20}(,\d{1,20})*)?$/;
const longest = 8000;

/** A place as clients keep it: opaque to them. */
export function writePlace(place: StreamPlace): string {
  const parts = Object.entries(place).map(([publisher, { seen, within }]) =>
    [publisher, seen, ...(within ? [within.target, within.position] : [])].join(' '),
  );
  return Buffer.from(parts.join(';')).toString('base64url');
}

/** The place that an id of an event stands for. @throws GraphQLError INVALID_INPUT when it is none */
export function readPlace(id: string): StreamPlace {
  const text = id.length > longest ? '' : Buffer.from(id, 'base64url').toString();
  const place: Record<string, OutboxPlace> = {};
  for (const part of text.split(';')) {
    const [publisher = '', seen = '', target, position, ...rest] = part.split(' ');
    const isWhole = target === undefined || (snapshot.test(target) && /^\d{1,15}$/.test(position ?? ''));
    if (!/^[a-z-]{1,30}$/.test(publisher) || !snapshot.test(seen) || !isWhole || rest.length > 0) throw noPlace();
    place[publisher] = { seen, ...(target !== undefined && { within: { target, position: Number(position) } }) };
  }
  return place;
}

/** An id from which no stream can go on. */
export function noPlace(): GraphQLError {
  return new GraphQLError('No event has this id', {
    extensions: { code: 'INVALID_INPUT', field: 'after', rule: 'event-cursor' },
  });
}
