import { publisherOf, type EventDefinition } from '../definition';
import type { Listener } from './asyncapi';
import { contractName } from './catalogue';
import { payloadSchema, type JsonSchema } from './json-schema';

/** The page docs/events.md: every event, who publishes it, who applies it, and what it carries. */
export function renderEventsPage(events: readonly EventDefinition[], listeners: readonly Listener[] = []): string {
  const intro = [
    '# Domain events',
    'Generated from `common/events/catalogue`; do not edit by hand. For programs: [asyncapi.yaml](../schema/asyncapi.yaml) and the JSON Schema of each version in [schema/events](../schema/events).',
    'An event is written in the transaction of the fact, delivered at least once and applied exactly once, in order for each consumer and subject. A version may only gain optional fields; anything else is a new version beside the former one.',
  ];
  const publishers = [...new Set(events.map(publisherOf))];
  const parts = publishers.map((publisher) => {
    const own = events.filter((event) => publisherOf(event) === publisher);
    return `## ${publisher}\n\n${own.map((event) => renderEvent(event, listeners)).join('\n')}`;
  });
  return `${intro.join('\n\n')}\n\n${parts.join('\n')}`;
}

function renderEvent(event: EventDefinition, listeners: readonly Listener[]): string {
  const rows = fieldRows(payloadSchema(event), '');
  const table = `| Field | Type | Meaning |\n|---|---|---|\n${rows.join('')}`;
  return `### ${contractName(event)}\n\n${event.description}${appliedBy(event, listeners)}\n\n${table}`;
}

function appliedBy(event: EventDefinition, listeners: readonly Listener[]): string {
  const names = listeners.flatMap(({ name, consumers }) =>
    consumers.filter((one) => contractName(one.event) === contractName(event)).map((one) => `${name} (${one.name})`),
  );
  return names.length === 0 ? '' : `\n\nApplied by ${names.join(', ')}.`;
}

/** A row for each property, those of nested objects and lists below it. */
function fieldRows(schema: JsonSchema, prefix: string): string[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const required = (schema.required ?? []) as string[];
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const type = `${typeOf(property)}${required.includes(name) ? '' : ', may be absent'}`;
    const row = `| \`${path}\` | ${type} | ${meaningOf(property).replaceAll('|', '\\|')} |\n`;
    return [row, ...fieldRows(property, `${path}.`), ...fieldRows((property.items ?? {}) as JsonSchema, `${path}[].`)];
  });
}

function typeOf(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (Array.isArray(schema.anyOf)) return (schema.anyOf as JsonSchema[]).map(typeOf).join(' or ');
  if (schema.type === 'array') return 'list';
  return typeof schema.format === 'string' ? schema.format : [schema.type].flat().join(' or ');
}

/** Descriptions of a field that may be null stand on the alternative that is not. */
function meaningOf(schema: JsonSchema): string {
  const alternatives = (schema.anyOf ?? []) as JsonSchema[];
  const own = schema.description ?? alternatives.find(({ description }) => description !== undefined)?.description;
  return typeof own === 'string' ? own : '';
}
