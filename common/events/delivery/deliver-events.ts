import { applyAllLanes } from './apply';
import type { ReceivedEvent } from './inbox';
import { requireDistinctNames, type EventParticipant } from './participant';
import { receive } from './receive';

/** An event that was applied, and by whom. */
export interface AppliedEvent {
  readonly subgraph: string;
  readonly consumer: string;
  readonly event: string;
  readonly eventId: string;
  readonly subject: string;
}

/** An event that a consumer could not apply; the cause is what the consumer threw. */
export class EventNotApplied extends Error {
  override readonly name = 'EventNotApplied';
  constructor(applied: AppliedEvent, cause: unknown) {
    super(`${applied.subgraph}: ${applied.consumer} could not apply ${applied.event}`, { cause });
  }
}

/** Who takes part in a delivery. */
export interface Delivering {
  /** Subgraphs whose outboxes are read; the consumers when left out. */
  readonly publishers?: readonly EventParticipant[];
  readonly consumers: readonly EventParticipant[];
}

/**
 * Delivers every event that was published, and every event that applying them publishes, until nothing is left. For
 * tests and commands: one event after another, each subgraph in the order of arrival, without waiting. What failed before
 * is tried once more.
 * @returns what was applied, in order
 * @throws EventNotApplied when a consumer failed, after all others were served.
 */
export async function deliverEvents({ consumers, publishers = consumers }: Delivering): Promise<AppliedEvent[]> {
  const applied: AppliedEvent[] = [];
  const failures: EventNotApplied[] = [];
  consumers.forEach(requireDistinctNames);
  for (const { services } of consumers) {
    await services.db.raw(`update event_inbox set due_at = now() where state = 'WAITING'`);
  }
  for (let before = -1; before < applied.length + failures.length;) {
    before = applied.length + failures.length;
    for (const consumer of consumers) {
      for (const publisher of publishers) await receive(consumer, publisher);
      await applyReady(consumer, applied, failures);
    }
  }
  if (failures[0] !== undefined) throw failures[0];
  return applied;
}

async function applyReady(participant: EventParticipant, applied: AppliedEvent[], failures: EventNotApplied[]) {
  const told = ({ consumer, name, id, subject }: ReceivedEvent): AppliedEvent => ({
    subgraph: participant.module.name,
    consumer,
    event: name,
    eventId: id,
    subject,
  });
  await applyAllLanes(participant, {
    applied: (events) => applied.push(...events.map(told)),
    failed: (event, reason) => failures.push(new EventNotApplied(told(event), reason)),
  });
}
