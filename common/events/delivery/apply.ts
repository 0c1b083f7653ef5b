import type { Knex } from 'knex';
import { checkPayload, InvalidPayload } from '../check-payload';
import type { EventConsumer, ReceivedPayload } from '../consumer';
import { delayAfter } from './backoff';
import {
  laneRest,
  markApplied,
  markFailed,
  readyEvents,
  takeLane,
  type Lane,
  type LaneRest,
  type ReceivedEvent,
} from './inbox';
import { errorFacts, errorSummary, silentLog, type DeliveryLog } from './log';
import { consumerNamed, type EventParticipant } from './participant';

/** How many events share a transaction while nothing fails. */
const batchSize = 200;

/** How long a transaction goes on taking further events, in milliseconds: others wait for the rows it has locked. */
const batchTime = 200;

/** Told of what happened to events, after it was kept. */
export interface ApplyObserver {
  readonly applied?: (events: readonly ReceivedEvent[]) => void;
  readonly failed?: (event: ReceivedEvent, reason: unknown) => void;
  readonly log?: DeliveryLog;
  /** Whether to stop after the present transaction. */
  readonly mustStop?: () => boolean;
}

/** One lane at work. */
interface Work {
  readonly participant: EventParticipant;
  readonly consumer: EventConsumer;
  readonly lane: Lane;
  readonly observer: ApplyObserver;
}

/** A batch under way. */
interface Batch {
  events: readonly ReceivedEvent[];
  /** How many of them were applied without failing. */
  place: number;
  /** Whether nothing more was ready in the lane when it was read. */
  isAll: boolean;
}

/** What a batch leads to: someone else has the lane, it may be empty now, or there is more, of which so many are next. */
type Step = 'BUSY' | 'DRAINED' | { readonly limit: number };

/**
 * Applies what waits in a lane, in order, until nothing is left that can be applied now. An event that fails is put off
 * or given up, and the later events of its subject wait behind it; all others go on.
 * @returns what the lane still holds, for whoever wakes it next; nothing when another process is at work on it
 * @throws Error when the database cannot be reached.
 */
export async function applyLane(
  participant: EventParticipant,
  lane: Lane,
  observer: ApplyObserver = {},
): Promise<LaneRest> {
  const work = { participant, consumer: consumerNamed(participant, lane.consumer), lane, observer };
  const { db } = participant.services;
  for (let limit = batchSize; ;) {
    const step = await applyBatch(work, limit);
    if (step === 'BUSY') return { ready: false, dueIn: null };
    // Asked after the lane was let go: what came in meanwhile is seen here or by the process that takes the lane next.
    const rest = step === 'DRAINED' || observer.mustStop?.() ? await laneRest(db, lane) : undefined;
    if (rest !== undefined && (!rest.ready || observer.mustStop?.())) return rest;
    limit = step === 'DRAINED' ? batchSize : step.limit;
  }
}

/** Applies up to so many events in one transaction; when one fails, nothing is kept and the next batch is smaller. */
async function applyBatch(work: Work, limit: number): Promise<Step> {
  const { participant, consumer, lane, observer } = work;
  const batch: Batch = { events: [], place: 0, isAll: true };
  try {
    const taken = await participant.services.db.transaction(async (trx) => {
      if (!(await takeLane(trx, lane))) return false;
      batch.events = await readyEvents(trx, lane, limit);
      batch.isAll = batch.events.length < limit;
      if (batch.events.length === 0) return true;
      await applyEvents(work, trx, batch);
      await markApplied(trx, consumer.name, batch.events);
      return true;
    });
    if (!taken) return 'BUSY';
  } catch (reason) {
    if (batch.events.length === 0) throw reason;
    return { limit: await afterFailure(work, batch, reason) };
  }
  if (batch.events.length > 0) observer.applied?.(batch.events);
  return batch.isAll ? 'DRAINED' : { limit: batchSize };
}

/** Calls the consumer, and keeps count of the place so that a failure can be laid at the door of one event. */
async function applyEvents({ consumer, participant }: Work, trx: Knex.Transaction, batch: Batch): Promise<void> {
  const { clock } = participant.services;
  const end = Date.now() + batchTime;
  const inOneGo = consumer.applyAll !== undefined && batch.events.length > 1;
  const read: ReceivedPayload<object>[] = [];
  for (const { id, publishedAt, subject, payload } of batch.events) {
    const one = { payload: checkPayload(consumer.event, payload), event: { id, publishedAt, subject } };
    if (inOneGo) read.push(one);
    else await consumer.apply(one.payload, { trx, event: one.event, clock });
    batch.place += 1;
    if (!inOneGo && Date.now() >= end && batch.place < batch.events.length) {
      batch.events = batch.events.slice(0, batch.place);
      batch.isAll = false;
      break;
    }
  }
  if (inOneGo) await consumer.applyAll?.(read, { trx, clock });
}

/**
 * How many events to try next after the one at a place failed. Those before it go first, so that in the end it stands
 * alone at the front and is put off. A batch that failed as a whole is halved until one event is left to blame.
 */
async function afterFailure(work: Work, { events, place }: Batch, reason: unknown): Promise<number> {
  if (place > 0 && place < events.length) return place;
  if (place === events.length && events.length > 1) return Math.ceil(events.length / 2);
  await putOff(work, events[0]!, reason);
  return batchSize;
}

/** Puts an event off, or gives it up: at once when its payload cannot be read, else after too many attempts. */
async function putOff({ participant, consumer, observer }: Work, event: ReceivedEvent, reason: unknown) {
  const attempts = event.attempts + 1;
  const delay = reason instanceof InvalidPayload ? null : delayAfter(attempts);
  await markFailed(participant.services.db, consumer.name, event, { error: errorSummary(reason), delay });
  const facts = { subgraph: participant.module.name, consumer: consumer.name, event: event.name, eventId: event.id };
  const log = observer.log ?? silentLog;
  if (delay === null) log.error({ ...facts, attempts, ...errorFacts(reason) }, 'event given up');
  else log.warn({ ...facts, attempts, delay, ...errorFacts(reason) }, 'event put off');
  observer.failed?.(event, reason);
}
