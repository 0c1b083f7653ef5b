import { publisherOf, type EventDefinition } from '../definition';
import { contractName } from './catalogue';

/** A subgraph and the events that it listens to. */
export interface Listener {
  readonly name: string;
  readonly consumers: readonly { readonly name: string; readonly event: Pick<EventDefinition, 'name' | 'version'> }[];
}

/** An AsyncAPI 3.0 document of the domain events, to be written as YAML beside the folder of payload schemas. */
export function asyncApiDocument(events: readonly EventDefinition[], listeners: readonly Listener[] = []): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Domain events of the fund',
      version: '1.0.0',
      description:
        'What subgraphs tell each other. Written with the fact in one transaction, delivered at least once, applied exactly once, in order for each consumer and subject. Generated from common/events/catalogue.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(namesOf(events).map((name) => [name, channel(name, events)])),
    operations: { ...sending(events), ...receiving(events, listeners) },
    components: { messages: Object.fromEntries(events.map((event) => [contractName(event), message(event)])) },
  };
}

/** Names of the events, each once, whatever the number of versions. */
function namesOf(events: readonly EventDefinition[]): string[] {
  return [...new Set(events.map(({ name }) => name))];
}

function channel(name: string, events: readonly EventDefinition[]): object {
  const versions = events.filter((event) => event.name === name);
  const messages = versions.map((event) => [
    `v${event.version}`,
    { $ref: `#/components/messages/${contractName(event)}` },
  ]);
  return { address: name, title: name, messages: Object.fromEntries(messages) };
}

function sending(events: readonly EventDefinition[]): object {
  const operations = namesOf(events).map((name) => {
    const title = `${publisherOf({ name })} publishes ${name}`;
    return [`publish.${name}`, { action: 'send', title, channel: { $ref: `#/channels/${name}` } }];
  });
  return Object.fromEntries(operations);
}

function receiving(events: readonly EventDefinition[], listeners: readonly Listener[]): object {
  const operations = listeners.flatMap(({ name, consumers }) =>
    consumers
      .filter(({ event }) => events.some((one) => contractName(one) === contractName(event)))
      .map((consumer) => [`receive.${name}.${consumer.name}`, reception(name, consumer.event)]),
  );
  return Object.fromEntries(operations);
}

function reception(subgraph: string, event: Pick<EventDefinition, 'name' | 'version'>): object {
  return {
    action: 'receive',
    title: `${subgraph} applies ${contractName(event)}`,
    channel: { $ref: `#/channels/${event.name}` },
    messages: [{ $ref: `#/channels/${event.name}/messages/v${event.version}` }],
  };
}

function message(event: EventDefinition): object {
  return {
    name: event.name,
    title: contractName(event),
    summary: event.description,
    headers: envelope,
    payload: { $ref: `./events/${contractName(event)}.json` },
  };
}

/** What the outbox keeps beside the payload. */
const envelope = {
  type: 'object',
  required: ['id', 'version', 'subject', 'publishedAt'],
  properties: {
    id: { type: 'string', format: 'uuid', description: 'Identifies the event; a consumer applies it once.' },
    version: { type: 'integer', minimum: 1, description: 'Version of the payload.' },
    subject: { type: 'string', description: 'What the event is about; events of one subject come in order.' },
    publishedAt: { type: 'string', format: 'date-time', description: 'When it was published.' },
  },
};
