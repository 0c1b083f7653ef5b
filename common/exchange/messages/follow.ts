import type { Knex } from 'knex';
import { schemaOf } from '../../events/delivery/connection';
import { wakeHub, Waker } from '../../live';
import type { Message } from './kind';
import { findMessages } from './read';

/** Messages that one look gives. */
const pageSize = 100;

/** Which messages a stream tells. */
export interface FollowedMessages {
  readonly counterparty: string;
  /** Number of the last message that was received; undefined for those that are queued from now on. */
  readonly after?: number | undefined;
  readonly signal: AbortSignal;
  /** Milliseconds after which a stream looks by itself though nobody woke it; 15 s unless given. */
  readonly patienceMs?: number | undefined;
}

/** A place in the series of a partner, and the message that stands there; at first the place alone. */
export interface FollowedMessage {
  readonly number: number;
  readonly message?: Message | undefined;
}

/**
 * Follows the messages of one partner as they are queued, by whichever process. Numbers become visible in order and without
 * gap: who goes on from a number misses none and gets none twice.
 */
export async function* followMessages(
  db: Knex,
  { counterparty, after, signal, patienceMs = 15_000 }: FollowedMessages,
): AsyncGenerator<FollowedMessage, void, void> {
  const waker = new Waker();
  const end = wakeHub(db).follow(`queued ${await schemaOf(db)}`, waker.wake);
  try {
    let number = after ?? (await lastNumber(db, counterparty));
    yield { number };
    while (!signal.aborted) {
      const messages = await findMessages(db, { counterparty, after: { counterparty, number }, limit: pageSize });
      for (const message of messages) {
        number = message.number;
        yield { number, message };
        if (signal.aborted) return;
      }
      if (messages.length < pageSize) await waker.wait(patienceMs, signal);
    }
  } finally {
    end();
  }
}

/** Number of the last message of a partner; 0 when there is none. */
async function lastNumber(db: Knex, counterparty: string): Promise<number> {
  const row = await db('exchange_message').where({ counterparty }).max<{ max: string | number | null }[]>('number');
  return Number(row[0]?.max ?? 0);
}
