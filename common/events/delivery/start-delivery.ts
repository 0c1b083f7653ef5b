import type { EventConsumer } from '../consumer';
import { applyLane } from './apply';
import { databaseIdentity, schemaOf } from './connection';
import { Delivery, type Place, type Receiver } from './delivery';
import { Listener } from './listen';
import { silentLog, type DeliveryLog } from './log';
import { requireDistinctNames, type EventParticipant } from './participant';
import { LaneQueue, type LaneHandler } from './queue';
import { renumberRestoredOutbox } from './read-outbox';

type Services = EventParticipant['services'];

/** What a process delivers. */
export interface DeliveryOptions {
  /** Subgraphs whose consumers this process runs. */
  readonly modules: readonly { readonly name: string; readonly consumers: readonly EventConsumer[] }[];
  /**
   * Databases by name of the subgraph: of the modules, and of every publisher that they listen to. A process that runs
   * one subgraph alone gives the others' too; it only reads their outboxes.
   */
  readonly services: Readonly<Partial<Record<string, Services>>>;
  readonly log?: DeliveryLog;
  /** How many lanes this process applies at once in each database; 4 unless given. */
  readonly concurrency?: number;
}

/** A delivery that runs until it is stopped. */
export interface RunningDelivery {
  /** Finishes the transactions that are under way; what is left is taken up by others or at the next start. */
  stop(): Promise<void>;
}

/**
 * Delivers domain events while the process runs: at once when they are committed, in order for each consumer and
 * subject, each applied exactly once. Any number of processes may do so at the same time.
 * @throws Error when a module has no services, or two consumers of one name.
 */
export async function startDelivery(options: DeliveryOptions): Promise<RunningDelivery> {
  const { log = silentLog, concurrency = 4 } = options;
  const places = await placesOf(options);
  const receiving = await receivingOf(options, places);
  const queues = queuesOf(receiving, log, concurrency);
  const receivers = receiving.map((place): Receiver => ({ ...place, queue: queues.get(place.database)! }));
  const delivery = new Delivery(places, receivers, log);
  const listeners = onePerDatabase(places).map(
    ({ database, participant }) =>
      new Listener(participant.services.db, log, (what, schema) => delivery.onWake(database, what, schema)),
  );
  const stop = async () => {
    await Promise.all(listeners.map((listener) => listener.stop()));
    await delivery.stop();
    await Promise.all([...queues.values()].map((queue) => queue.stop()));
  };
  try {
    await Promise.all([...queues.values()].map((queue) => queue.start()));
    await Promise.all(listeners.map((listener) => listener.connect()));
  } catch (error) {
    await stop();
    throw error;
  }
  delivery.start();
  return { stop };
}

/** Every subgraph of which there is a database, and where it stands. */
async function placesOf({ modules, services }: DeliveryOptions): Promise<Place[]> {
  const known = Object.entries(services).filter((entry): entry is [string, Services] => entry[1] !== undefined);
  return Promise.all(
    known.map(async ([name, own]) => ({
      participant: { module: modules.find((module) => module.name === name) ?? { name, consumers: [] }, services: own },
      database: await databaseIdentity(own.db),
      schema: await schemaOf(own.db),
    })),
  );
}

/** Those that receive in this process, once their names are checked and their outboxes can be read. */
async function receivingOf({ modules }: DeliveryOptions, places: readonly Place[]): Promise<Place[]> {
  const own = modules.map(({ name }) => {
    const place = places.find(({ participant }) => participant.module.name === name);
    if (place === undefined) throw new Error(`${name} has no services`);
    requireDistinctNames(place.participant);
    return place;
  });
  for (const { participant } of own) await renumberRestoredOutbox(participant.services.db);
  return own.filter(({ participant }) => participant.module.consumers.length > 0);
}

function queuesOf(receiving: readonly Place[], log: DeliveryLog, concurrency: number): Map<string, LaneQueue> {
  const queues = onePerDatabase(receiving).map(({ database, participant }): [string, LaneQueue] => {
    const there = receiving.filter((place) => place.database === database).map((place) => place.participant);
    const subgraphs = there.map(({ module }) => module.name);
    const handle = handlerFor(there, log);
    return [database, new LaneQueue(participant.services.db, { subgraphs, handle, log, concurrency })];
  });
  return new Map(queues);
}

function handlerFor(participants: readonly EventParticipant[], log: DeliveryLog): LaneHandler {
  return async (subgraph, lane, mustStop) => {
    const participant = participants.find(({ module }) => module.name === subgraph);
    if (participant === undefined) throw new Error(`${subgraph} is not run here`);
    return applyLane(participant, lane, { mustStop, log });
  };
}

function onePerDatabase(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.database, place])).values()];
}
