import type { Knex } from 'knex';
import type { Clock } from '../../clock';
import { delayAfter, mostAttempts } from '../../events/delivery/backoff';
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
  /** Messages that are taken at once; 40 unless given. */
  readonly limit?: number;
  /** When it is aborted, attempts under way end and messages that were only taken are given back. */
  readonly signal?: AbortSignal;
}

/** What came of a round of sending. */
export interface DeliveryRound {
  readonly attempts: number;
  /** Attempts that failed because the partner as a whole was out of reach. */
  readonly outages: number;
}

/** Milliseconds after which an attempt that never ended counts as failed: the process died, or the network swallowed it. */
const attemptLease = 60_000;

/** Messages that are taken at once, and how many of them are under way at a time: all end well within the lease. */
const batchSize = 40;
const atOnce = 8;

/** Most attempts by which the delay of an outage grows. */
const mostOutageAttempts = mostAttempts - 1;

/**
 * Sends the messages that are due, once, and writes down what came of it. On one person a partner gets messages in order:
 * a message waits for the one before, also when that one was given up. Those on several persons travel side by side. Any
 * number of processes may do this at once. The round ends with the first outage.
 * @returns what was attempted; call again until nothing was
 */
export async function deliverDueMessages(delivery: MessageDelivery): Promise<DeliveryRound> {
  const waiting = await claim(delivery);
  const round = { attempts: 0, outages: 0 };
  const sendOn = async () => {
    for (let message = next(); message !== undefined; message = next()) {
      round.attempts += 1;
      if (isOutage(await attempt(delivery, message))) round.outages += 1;
    }
  };
  const next = () => (delivery.signal?.aborted || round.outages > 0 ? undefined : waiting.shift());
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, sendOn));
  await giveBack(delivery, waiting);
  return round;
}

/** Messages that were taken and never left are due again, as if nothing had happened. */
async function giveBack({ db, clock }: MessageDelivery, messages: readonly Message[]): Promise<void> {
  for (const { counterparty, number, attempts } of messages) {
    await db('exchange_message')
      .where({ counterparty, number, attempts, state: 'SENT' })
      .update({ state: 'READY', due_at: clock.now(), attempts: attempts - 1 });
  }
}

function isOutage(result: SendingResult): boolean {
  return result.outcome === 'FAILED' && result.isOutage === true;
}

async function attempt(delivery: MessageDelivery, message: Message): Promise<SendingResult> {
  const result = await send(delivery, message);
  await record(delivery, message, result);
  return result;
}

async function send(delivery: MessageDelivery, message: Message): Promise<SendingResult> {
  const transport = delivery.transportOf(message.counterparty);
  if (transport === undefined) return { outcome: 'FAILED', cause: 'NO_TRANSPORT' };
  return transport.send(message).catch((): SendingResult => ({ outcome: 'FAILED', cause: 'TRANSPORT_ERROR' }));
}

/** The oldest open message of each person, when it is due, marked as sent before it leaves. */
async function claim({ db, clock, counterparties, limit = batchSize }: MessageDelivery): Promise<Message[]> {
  const now = clock.now();
  const lease = new Date(now.getTime() + attemptLease);
  const { rows } = await db.raw<{ rows: MessageRow[] }>(claimDue, [now, [...counterparties], limit, lease]);
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
      const counted = result.isOutage ? Math.min(attempts, mostOutageAttempts) : attempts;
      const delay = delayAfter(counted, random?.());
      if (delay === null) return { state: 'DEAD', cause: result.cause };
      return { state: 'READY', due_at: new Date(now.getTime() + delay), cause: result.cause };
    }
  }
}
