import { z } from 'zod';
import type { MessageKind } from '../messages';

/** A partner's name for people, and the kinds of messages that go there. */
export interface MessageGroup {
  readonly title: string;
  readonly kinds: readonly MessageKind[];
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly anyOf?: readonly Schema[];
}

/**
 * Pages about messages to partners, by path: docs/messages.md for people and one JSON Schema for each layout in
 * schema/messages. A layout may only gain optional fields; anything else is a new layout beside the former one.
 */
export function messagePages(groups: readonly MessageGroup[]): Record<string, string> {
  const kinds = groups.flatMap(sorted);
  const schemas = kinds.map((kind) => [schemaPath(kind), `${JSON.stringify(schemaOf(kind), null, 2)}\n`] as const);
  return { 'docs/messages.md': page(groups), ...Object.fromEntries(schemas) };
}

/** Kinds in order of name, so that the pages do not depend on the order of imports. */
function sorted({ kinds }: MessageGroup): MessageKind[] {
  return [...kinds].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function schemaPath({ name, layout }: MessageKind): string {
  return `schema/messages/${name.toLowerCase().replaceAll('_', '-')}.v${layout}.json`;
}

function schemaOf(kind: MessageKind) {
  const { $schema, ...schema } = z.toJSONSchema(kind.payload) as Schema & { $schema?: string };
  return {
    $schema,
    $id: schemaPath(kind),
    title: `${kind.name}, layout ${kind.layout}`,
    description: kind.description,
    ...schema,
  };
}

function page(groups: readonly MessageGroup[]): string {
  const intro = [
    '# Messages to partners',
    'Generated from the `messages/` of the exchanges; do not edit by hand. For programs: the JSON Schema of each layout in [schema/messages](../schema/messages).',
    'The layouts are our own and simulated: the official records of these flows are not public. A message travels as a CloudEvent 1.0 in structured mode; its `id` makes it have its effect once, its `sequence` has no gap for a partner, and messages with the same `partitionkey` are in order. Answers: 200 taken in, 202 received, 409 known already, 422 rejected with a problem whose `code` says why; after anything else the message is sent again.',
    'A layout may only gain optional fields; anything else is a new layout beside the former one. Deliberations of the Information Security Committee are filled in when the fund has their numbers.',
  ];
  return `${[...intro, ...groups.map(section)].join('\n\n')}\n`;
}

function section(group: MessageGroup): string {
  return [`## ${group.title}`, ...sorted(group).map(kindSection)].join('\n\n');
}

function kindSection(kind: MessageKind): string {
  const { name, layout, description, flow } = kind;
  const ground = `Ground: \`${flow.legalContext}\`, deliberation ${flow.deliberation ?? 'not known yet'}. Purpose: ${flow.purpose}`;
  const rows = fieldRows(schemaOf(kind) as Schema);
  const table = ['| Field | Type | Meaning |', '|---|---|---|', ...rows].join('\n');
  return [`### ${name}, layout ${layout}`, description, ground, table].join('\n\n');
}

function fieldRows({ properties = {} }: Schema, prefix = ''): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const { description = field.anyOf?.find((one) => one.description)?.description ?? '' } = field;
    const inner = field.items?.properties ? fieldRows(field.items, `${path}[].`) : [];
    return [`| \`${path}\` | ${typeOf(field)} | ${description} |`, ...inner];
  });
}

function typeOf({ type, format, enum: values, const: only, items, anyOf }: Schema): string {
  if (only !== undefined) return `\`${String(only)}\``;
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (type === 'array') return `list of ${items ? typeOf(items) : 'anything'}`;
  return format ?? (Array.isArray(type) ? type.join(' or ') : String(type ?? 'anything'));
}
