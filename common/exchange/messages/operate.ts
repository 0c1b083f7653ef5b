import type { Knex } from 'knex';
import type { Message } from './kind';
import { findMessages } from './read';

/** Messages that were given up, the oldest first. */
export function deadMessages(db: Knex, limit = 100): Promise<Message[]> {
  return findMessages(db, { states: ['DEAD'], limit });
}

/** Sends a message that was given up again; those behind it follow. @returns whether it was given up */
export async function releaseMessage(db: Knex, messageId: string, at: Date): Promise<boolean> {
  const change = { state: 'READY', attempts: 0, due_at: at };
  return (await db('exchange_message').where({ id: messageId, state: 'DEAD' }).update(change)) > 0;
}

/** Lets the messages behind one that was given up pass; the message itself is not sent. @returns whether it was given up */
export async function setAsideMessage(db: Knex, messageId: string, at: Date): Promise<boolean> {
  const change = { state: 'REJECTED', answered_at: at, cause: 'SET_ASIDE' };
  return (await db('exchange_message').where({ id: messageId, state: 'DEAD' }).update(change)) > 0;
}

/** Which messages are sent again. */
export interface ReplayRange {
  readonly counterparty: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Sends messages again that had left, with the ids and numbers they have: a partner who lost them takes them in, one who
 * has them knows the ids. Answers of the partner are forgotten. @returns how many are sent again
 */
export async function replayMessages(db: Knex, { counterparty, from, to }: ReplayRange, at: Date): Promise<number> {
  return db('exchange_message')
    .where({ counterparty })
    .whereBetween('number', [from, to])
    .whereIn('state', ['DELIVERED', 'ACKNOWLEDGED', 'REJECTED'])
    .update({ state: 'READY', attempts: 0, due_at: at, answered_at: null, cause: null });
}
