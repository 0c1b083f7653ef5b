import type { Knex } from 'knex';
import type { Clock } from '../clock';
import type { EventDefinition } from './definition';

/** The published event, without its payload. */
export interface EventEnvelope {
  /** Identifies the event in every database it reaches. */
  readonly id: string;
  /** Time of the publisher's clock when it was published. */
  readonly publishedAt: Date;
  /** What the event is about, mostly a member or company id; events of one subject are applied in order. */
  readonly subject: string;
}

/** What a consumer works with while it applies one event. */
export interface EventContext {
  /** Transaction on the consuming subgraph's own database; what is written here is kept exactly once. */
  readonly trx: Knex.Transaction;
  readonly event: EventEnvelope;
  readonly clock: Clock;
}

/** One event of several. */
export interface ReceivedPayload<Payload extends object> {
  readonly payload: Payload;
  readonly event: EventEnvelope;
}

/**
 * Something a subgraph does when an event reaches it. Events of one subject come in order, and each is applied once: its
 * id is recorded in the transaction that `apply` writes in. When `apply` throws, nothing is kept, it is tried again
 * later, and the consumer's events of the same subject wait behind it. Do nothing outside the transaction: it may be
 * rolled back.
 */
// The payload is `any` where consumers of different events stand in one list: each was checked against its own event.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface EventConsumer<Payload extends object = any> {
  readonly event: EventDefinition<Payload>;
  /** Unique in its subgraph, kebab case, and never changed: it is recorded beside every event that was applied. */
  readonly name: string;
  /** Applies one event. */
  apply(payload: Payload, context: EventContext): Promise<void>;
  /**
   * Applies several events in order, with the same effect as `apply` on each of them; for consumers that a run over
   * many members reaches, and that can write many rows in one statement. A batch that fails is rolled back and split.
   */
  applyAll?(events: readonly ReceivedPayload<Payload>[], context: Omit<EventContext, 'event'>): Promise<void>;
}

/** Declares a consumer; the payload's type follows from the event. */
export function defineConsumer<Payload extends object>(consumer: EventConsumer<Payload>): EventConsumer<Payload> {
  return consumer;
}
