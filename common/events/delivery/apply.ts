import type { Knex } from 'knex';
import { InvalidPayload } from '../check-payload';
import { delayAfter } from './backoff';
import { callConsumers, type Run } from './call-consumers';
import {
  allLanes,
  laneRest,
  markApplied,
  markFailed,
  readyEvents,
  takeLane,
  takeLanes,
  type InboxPart,
  type LaneRest,
  type ReceivedEvent,
} from './inbox';
import { errorFacts, errorSummary, silentLog, type DeliveryLog } from './log';
import type { EventParticipant } from './participant';

/** How many events share a transaction while nothing fails. */
const batchSize = 200;

/** Told of what happened to events, after it was kept. */
export interface ApplyObserver {
  readonly applied?: (events: readonly ReceivedEvent[]) => void;
  readonly failed?: (event: ReceivedEvent, reason: unknown) => void;
  readonly log?: DeliveryLog;
  /** Whether to stop after the present transaction. */
  readonly mustStop?: () => boolean;
}

/** Lanes at work. */
interface Work {
  readonly participant: EventParticipant;
  readonly part: InboxPart;
  readonly observer: ApplyObserver;
  /** Takes the lanes for a transaction; false when another worker has them. */
  readonly take: (trx: Knex.Transaction) => Promise<boolean>;
}

/** A batch under way. */
interface Batch {
  events: readonly ReceivedEvent[];
  /** Which of them a consumer was called for last; none after the last. */
  run: Run;
  /** Whether nothing more was ready when they were read. */
  isAll: boolean;
}

/** What a batch leads to: others have the lanes, they may be empty now, or there is more, of which so many are next. */
type Step = 'BUSY' | 'DRAINED' | { readonly limit: number };

/**
 * Applies what waits in a lane, in the order of arrival, until nothing is left that can be applied now. An event on
 * which a consumer fails is put off or given up, and the later events of the same consumer and subject wait behind it;
 * all others go on.
 * @returns what the lane still holds, for whoever wakes it next; nothing when another worker is at it
 * @throws Error when the database cannot be reached.
 */
export function applyLane(participant: EventParticipant, lane: number, observer: ApplyObserver): Promise<LaneRest> {
  const part = partOf(participant, [lane]);
  return drain({ participant, part, observer, take: (trx) => takeLane(trx, lane) });
}

/** The same for all lanes as one: slower, but in the order of arrival over all subjects. Waits for other workers. */
export function applyAllLanes(participant: EventParticipant, observer: ApplyObserver): Promise<LaneRest> {
  const take = (trx: Knex.Transaction) => takeLanes(trx, allLanes).then(() => true);
  return drain({ participant, part: partOf(participant, allLanes), observer, take });
}

function partOf({ module }: EventParticipant, lanes: readonly number[]): InboxPart {
  return { lanes, consumers: module.consumers.map(({ name }) => name) };
}

async function drain(work: Work): Promise<LaneRest> {
  const { participant, part, observer } = work;
  for (let limit = batchSize; ;) {
    const step = await applyBatch(work, limit);
    if (step === 'BUSY') return { ready: false, dueIn: null };
    // Asked after the lanes were let go: what came in meanwhile is seen here or by the worker that takes them next.
    const mustStop = observer.mustStop?.() ?? false;
    const rest = step === 'DRAINED' || mustStop ? await laneRest(participant.services.db, part) : undefined;
    if (rest !== undefined && (!rest.ready || mustStop)) return rest;
    limit = step === 'DRAINED' ? batchSize : step.limit;
  }
}

/** Applies up to so many events in one transaction; when one fails, nothing is kept and the next batch is smaller. */
async function applyBatch(work: Work, limit: number): Promise<Step> {
  const { participant, part, observer } = work;
  const batch: Batch = { events: [], run: { place: 0, length: 0 }, isAll: true };
  try {
    const taken = await participant.services.db.transaction(async (trx) => {
      if (!(await work.take(trx))) return false;
      batch.events = await readyEvents(trx, part, limit);
      batch.isAll = batch.events.length < limit;
      const count = await callConsumers(participant, trx, batch.events, (run) => (batch.run = run));
      if (count < batch.events.length) Object.assign(batch, { events: batch.events.slice(0, count), isAll: false });
      if (batch.events.length > 0) await markApplied(trx, batch.events);
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

/**
 * How many events to try next after a run of them failed. Those before it go first, so that it comes to the front; there
 * it is halved until one event stands alone to blame and is put off. So is a batch that failed after the last call.
 */
async function afterFailure(work: Work, { events, run }: Batch, reason: unknown): Promise<number> {
  const suspects = run.length === 0 ? events.length : run.length;
  if (run.length > 0 && run.place > 0) return run.place;
  if (suspects > 1) return Math.ceil(suspects / 2);
  await putOff(work, events[0]!, reason);
  return batchSize;
}

/** Puts an event off, or gives it up: at once when its payload cannot be read, else after too many attempts. */
async function putOff({ participant, observer }: Work, event: ReceivedEvent, reason: unknown): Promise<void> {
  const attempts = event.attempts + 1;
  const delay = reason instanceof InvalidPayload ? null : delayAfter(attempts);
  await markFailed(participant.services.db, event, { error: errorSummary(reason), delay });
  const { consumer, name, id } = event;
  const facts = { subgraph: participant.module.name, consumer, event: name, eventId: id, attempts };
  const log = observer.log ?? silentLog;
  if (delay === null) log.error({ ...facts, ...errorFacts(reason) }, 'event given up');
  else log.warn({ ...facts, delay, ...errorFacts(reason) }, 'event put off');
  observer.failed?.(event, reason);
}
