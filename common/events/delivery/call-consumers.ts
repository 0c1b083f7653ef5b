import type { Knex } from 'knex';
import { checkPayload } from '../check-payload';
import type { EventConsumer } from '../consumer';
import type { ReceivedEvent } from './inbox';
import { changesSubjects, followsMergers, redirected, survivorsOf } from './merged-subjects';
import { consumerNamed, type EventParticipant } from './participant';

/** How long a transaction goes on taking further events, in milliseconds: others wait for the rows it has locked. */
const batchTime = 200;

/** Consecutive events that a consumer is given in one go: where they start, and how many they are. */
export interface Run {
  readonly place: number;
  readonly length: number;
}

/**
 * Lets the consumers apply events in their order; those that follow each other for one consumer in one go, where it can
 * take them so. Stops early when it takes long.
 * @param onRun told before each call which events it is about, so that a failure can be laid at their door
 * @returns how many events were applied, from the first
 */
export async function callConsumers(
  participant: EventParticipant,
  trx: Knex.Transaction,
  events: readonly ReceivedEvent[],
  onRun: (run: Run) => void,
): Promise<number> {
  const end = Date.now() + batchTime;
  const isFollowing = followsMergers(participant);
  let survivors = isFollowing ? await survivorsOf(trx, events) : nobody;
  let place = 0;
  while (place < events.length && (place === 0 || Date.now() < end)) {
    const consumer = consumerNamed(participant, events[place]!.consumer);
    const length = consumer.applyAll === undefined ? 1 : runLength(events, place);
    onRun({ place, length });
    const run = events.slice(place, place + length).map((event) => redirected(event, survivors));
    await call(
      participant,
      trx,
      consumer,
      run.filter((event) => event !== undefined),
    );
    if (isFollowing && changesSubjects.has(consumer.event.name)) survivors = await survivorsOf(trx, events);
    place += length;
  }
  onRun({ place, length: 0 });
  return place;
}

const nobody: ReadonlyMap<string, string | null> = new Map();

/** How many events from a place on are for the same consumer. */
function runLength(events: readonly ReceivedEvent[], place: number): number {
  const { consumer } = events[place]!;
  const other = events.findIndex((event, index) => index > place && event.consumer !== consumer);
  return (other === -1 ? events.length : other) - place;
}

async function call(
  { services: { clock } }: EventParticipant,
  trx: Knex.Transaction,
  consumer: EventConsumer,
  events: readonly ReceivedEvent[],
): Promise<void> {
  const read = events.map(({ id, publishedAt, subject, payload }) => ({
    payload: checkPayload(consumer.event, payload),
    event: { id, publishedAt, subject },
  }));
  const [first] = read;
  if (read.length === 1 && first !== undefined) await consumer.apply(first.payload, { trx, event: first.event, clock });
  else if (read.length > 0) await consumer.applyAll?.(read, { trx, clock });
}
