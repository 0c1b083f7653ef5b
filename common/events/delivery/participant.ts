import type { Knex } from 'knex';
import type { Clock } from '../../clock';
import type { EventConsumer } from '../consumer';
import { publisherOf } from '../definition';

/** A subgraph as the delivery sees it: whose outbox it is, what it listens to, where its tables are. */
export interface EventParticipant {
  readonly module: { readonly name: string; readonly consumers: readonly EventConsumer[] };
  readonly services: { readonly db: Knex; readonly clock: Clock };
}

/** Consumers of a subgraph that listen to one publisher. */
export function consumersOf(participant: EventParticipant, publisher: string): EventConsumer[] {
  return participant.module.consumers.filter(({ event }) => publisherOf(event) === publisher);
}

/** The consumer of that name. @throws Error when the subgraph has none. */
export function consumerNamed(participant: EventParticipant, name: string): EventConsumer {
  const consumer = participant.module.consumers.find((one) => one.name === name);
  if (consumer === undefined) throw new Error(`${participant.module.name} has no consumer ${name}`);
  return consumer;
}

/**
 * Stops a subgraph whose consumers could be mistaken for each other.
 * @throws Error when two consumers carry one name.
 */
export function requireDistinctNames({ module }: EventParticipant): void {
  const names = module.consumers.map(({ name }) => name);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) throw new Error(`${module.name} has two consumers ${double}`);
}
