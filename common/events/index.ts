export { InvalidPayload } from './check-payload';
export {
  defineConsumer,
  type EventConsumer,
  type EventContext,
  type EventEnvelope,
  type ReceivedPayload,
} from './consumer';
export { defineEvent, publisherOf, type EventDefinition, type PayloadOf } from './definition';
export type { Listener } from './contract/asyncapi';
export { brokenContracts, EventContractBroken, eventPages } from './contract/event-pages';
export { deliverEvents, EventNotApplied, type AppliedEvent, type Delivering } from './delivery/deliver-events';
export type { DeliveryLog } from './delivery/log';
export type { EventParticipant } from './delivery/participant';
export { startDelivery, type DeliveryOptions, type RunningDelivery } from './delivery/start-delivery';
export { eventBacklog, type ConsumerBacklog } from './operate/backlog';
export {
  deadLetters,
  releaseDeadLetter,
  setAsideDeadLetter,
  type DeadLetter,
  type DeadLetterKey,
  type OperatorNote,
} from './operate/dead-letters';
export { pruneEvents, type PrunedEvents } from './operate/prune';
export { replayEvents, type ReplayOptions } from './operate/replay';
export { publish, type PublishOptions } from './publish';
export { publishMany, type EventToPublish } from './publish-many';
export { createEventTables, dropEventTables } from './tables';
