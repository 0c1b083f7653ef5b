import type { Knex } from 'knex';
import type { Clock } from '../../clock';
import { delayAfter } from '../../events/delivery/backoff';
import type { Message } from './kind';
import { messageOf, type MessageRow } from './rows';
import type { MessageTransport, SendingResult } from './transport';

/** What a delivery needs. */
export interface MessageDelivery {
  readonly db: Knex;
  readonly clock: Clock;
  /** The transport of a partner; undefined when the partner fetches its messages itself. */
  readonly transportOf: (counterparty: string) => MessageTransport | undefined;
  /** Partners whose messages are sent. */
  readonly counterparties: readonly string[];
  readonly random?: () => number;
}

/** Milliseconds after which an attempt that never ended counts as failed: the process died, or the network swallowed it. */
const attemptLease = 60_000;

/** Messages that are taken at once. */
const batchSize = 50;

/**
 * Sends the messages that are due, once, and writes down what came of it. On one person a partner gets messages in order:
 * a message waits for the one before, also when that one was given up. Any number of processes may do this at once.
 * @returns how many attempts were made; call again until it is 0
 */
export async function deliverDueMessages(delivery: MessageDelivery): Promise<number> {
  const claimed = await claim(delivery);
  for (const message of claimed) await attempt(delivery, message);
  return claimed.length;
}

async function attempt(delivery: MessageDelivery, message: Message): Promise<void> {
  const transport = delivery.transportOf(message.counterparty);
  if (transport === undefined) return record(delivery, message, { outcome: 'FAILED', cause: 'NO_TRANSPORT' });
  const result = await transport
    .send(message)
    .catch((): SendingResult => ({ outcome: 'FAILED', cause: 'TRANSPORT_ERROR' }));
  await record(delivery, message, result);
}

/** The oldest open message of each person, when it is due, marked as sent before it leaves. */
async function claim({ db, clock, counterparties }: MessageDelivery): Promise<Message[]> {
  const now = clock.now();
  const lease = new Date(now.getTime() + attemptLease);
  const { rows } = await db.raw<{ rows: MessageRow[] }>(claimDue, [now, [...counterparties], batchSize, lease]);
  return rows.map(messageOf).sort((one, other) => one.number - other.number);
}

const claimDue = `
  with due as (
    select counterparty, number from exchange_message as candidate
    where state in ('READY', 'SENT') and due_at <= ? and counterparty = any (?)
      and not exists (
        select from exchange_message as earlier
        where earlier.counterparty = candidate.counterparty and earlier.member_id = candidate.member_id
          and earlier.number < candidate.number and earlier.state in ('READY', 'SENT', 'DEAD'))
    order by counterparty, number
    limit ?
    for update skip locked
  )
  update exchange_message as message set state = 'SENT', attempts = attempts + 1, due_at = ?
  from due where message.counterparty = due.counterparty and message.number = due.number
  returning message.*`;

/** Only an attempt that is still the last one is written down: a partner may have answered meanwhile. */
async function record({ db, clock, random }: MessageDelivery, message: Message, result: SendingResult): Promise<void> {
  const { counterparty, number, attempts } = message;
  await db('exchange_message')
    .where({ counterparty, number, attempts, state: 'SENT' })
    .update(changeOf(result, attempts, clock.now(), random));
}

function changeOf(result: SendingResult, attempts: number, now: Date, random?: () => number) {
  switch (result.outcome) {
    case 'DELIVERED':
      return { state: 'DELIVERED', delivered_at: now, cause: null };
    case 'ACKNOWLEDGED':
      return { state: 'ACKNOWLEDGED', delivered_at: now, answered_at: now, cause: null };
    case 'REJECTED':
      return { state: 'REJECTED', delivered_at: now, answered_at: now, cause: result.code };
    case 'FAILED': {
      const delay = delayAfter(attempts, random?.());
      if (delay === null) return { state: 'DEAD', cause: result.cause };
      return { state: 'READY', due_at: new Date(now.getTime() + delay), cause: result.cause };
    }
  }
}
