export { InvalidPayload } from './check-payload';
export { defineConsumer, type EventConsumer, type EventContext, type EventEnvelope } from './consumer';
export { defineEvent, publisherOf, type EventDefinition, type PayloadOf } from './definition';
export { publish, type PublishOptions } from './publish';
export { publishMany, type EventToPublish } from './publish-many';
export { createEventTables, dropEventTables } from './tables';
