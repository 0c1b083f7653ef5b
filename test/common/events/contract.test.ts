import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { brokenContracts, defineEvent, eventPages, publisherOf } from '../../../common/events';
import { asyncApiDocument } from '../../../common/events/contract/asyncapi';
import { contractName, eventCatalogue } from '../../../common/events/contract/catalogue';
import { contractBreaks } from '../../../common/events/contract/compatibility';
import { payloadSchema, type JsonSchema } from '../../../common/events/contract/json-schema';
import { subgraphNames } from '../../../common/subgraph/module';
import { writer } from './fixture';

const root = join(__dirname, '..', '..', '..');
const schemaOf = (payload: z.ZodObject) =>
  payloadSchema(defineEvent({ name: 'tellers.thing-told', version: 1, description: 'A thing was told.', payload }));

describe('the catalogue', () => {
  test('breaks nothing that is published', () => expect(brokenContracts(root)).toEqual([]));

  test.each(eventCatalogue().map((event) => [contractName(event), event] as const))(
    '%s stands by itself',
    (_, event) => {
      expect(subgraphNames).toContain(publisherOf(event));
      expect(event.description).toMatch(/^[A-Z].*\.$/s);
      expect(undescribed(payloadSchema(event))).toEqual([]);
    },
  );
});

/** Paths of what a reader is told nothing about. */
function undescribed(schema: JsonSchema, path = ''): string[] {
  const alternatives = (schema.anyOf ?? []) as JsonSchema[];
  const told = [schema, ...alternatives].some(({ description }) => typeof description === 'string');
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return [
    ...(told ? [] : [path]),
    ...properties.flatMap(([name, property]) => undescribed(property, `${path}.${name}`)),
    ...(schema.items === undefined ? [] : undescribed(schema.items as JsonSchema, `${path}[]`)),
  ];
}

describe('a version', () => {
  const published = schemaOf(
    z.object({
      number: z.int().describe('Number.'),
      note: z.string().optional().describe('Note.'),
      kind: z.enum(['A', 'B']).describe('Kind.'),
      on: z.iso.date().nullable().describe('Day.'),
      parts: z.array(z.object({ size: z.int().describe('Size.') })).describe('Parts.'),
    }),
  );
  const base = {
    number: z.int(),
    note: z.string().optional(),
    kind: z.enum(['A', 'B']),
    on: z.iso.date().nullable(),
    parts: z.array(z.object({ size: z.int() })),
  };

  test('may gain optional properties and other words', () => {
    const parts = z.array(z.object({ size: z.int(), color: z.string().optional() }));
    const grown = schemaOf(z.object({ ...base, parts, more: z.string().optional().describe('More.') }));
    expect(contractBreaks(published, grown)).toEqual([]);
  });

  const { number: _number, ...withoutNumber } = base;
  test.each([
    [
      'loses a property',
      z.object(withoutNumber),
      ['payload.number: no longer there', 'payload.number: no longer always there'],
    ],
    [
      'no longer requires one',
      z.object({ ...base, number: z.int().optional() }),
      ['payload.number: no longer always there'],
    ],
    [
      'requires a new one',
      z.object({ ...base, more: z.string() }),
      ['payload.more: required, but former events do not carry it'],
    ],
    [
      'requires an optional one',
      z.object({ ...base, note: z.string() }),
      ['payload.note: required, but former events do not carry it'],
    ],
    [
      'gains a value',
      z.object({ ...base, kind: z.enum(['A', 'B', 'C']) }),
      ['payload.kind: another type, form, limit or list of values'],
    ],
    [
      'loses a value',
      z.object({ ...base, kind: z.enum(['A']) }),
      ['payload.kind: another type, form, limit or list of values'],
    ],
    [
      'takes another type',
      z.object({ ...base, number: z.string() }),
      ['payload.number: another type, form, limit or list of values'],
    ],
    [
      'sets a limit',
      z.object({ ...base, number: z.int().min(1) }),
      ['payload.number: another type, form, limit or list of values'],
    ],
    [
      'no longer allows null',
      z.object({ ...base, on: z.iso.date() }),
      ['payload.on: another type, form, limit or list of values', 'payload.on: another number of alternatives'],
    ],
    [
      'changes an element',
      z.object({ ...base, parts: z.array(z.object({ size: z.string() })) }),
      ['payload.parts[].size: another type, form, limit or list of values'],
    ],
  ])('breaks when it %s', (_, payload, breaks) => {
    expect(contractBreaks(published, schemaOf(payload))).toEqual(breaks);
  });
});

describe('the pages', () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'events-'));
  });
  afterEach(() => rmSync(project, { recursive: true }));

  const write = (pages: Record<string, string>) => {
    for (const [path, content] of Object.entries(pages)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), content);
    }
  };

  test('hold a schema for each version, and what refers to it finds it', () => {
    const pages = eventPages(project);
    const schemas = Object.keys(pages).filter((path) => path.startsWith('schema/events/'));
    expect(schemas).toHaveLength(eventCatalogue().length);
    const document = load(pages['schema/asyncapi.yaml']!) as {
      components: { messages: Record<string, { payload: { $ref: string } }> };
    };
    const references = Object.values(document.components.messages).map(({ payload }) => join('schema', payload.$ref));
    expect(references.sort()).toEqual(schemas.sort());
  });

  test('are the same a second time', () => {
    write(eventPages(project));
    expect(brokenContracts(project)).toEqual([]);
    expect(eventPages(project)).toEqual(eventPages(root));
  });

  test('are refused when a published version was changed or dropped', () => {
    const pages = eventPages(project);
    const path = 'schema/events/members.member-died.v1.json';
    const died = JSON.parse(pages[path]!) as { properties: object; required: string[] };
    const former = { ...died, properties: { ...died.properties, place: { type: 'string' } } };
    write({ ...pages, [path]: JSON.stringify(former), 'schema/events/members.member-born.v1.json': '{}' });
    expect(() => eventPages(project)).toThrow(
      'published events would break:\nmembers.member-born.v1.json: the event is no longer declared\nmembers.member-died.v1.json: payload.place: no longer there',
    );
  });

  test('tell who listens', () => {
    const listeners = [{ name: 'hearers', consumers: [{ ...writer(), event: eventCatalogue()[0]! }] }];
    const [first] = eventCatalogue();
    expect(eventPages(project, listeners)['docs/events.md']).toContain('Applied by hearers (write-down).');
    expect(asyncApiDocument([first!], listeners)).toMatchObject({
      operations: {
        'receive.hearers.write-down': {
          action: 'receive',
          channel: { $ref: `#/channels/${first!.name}` },
          messages: [{ $ref: `#/channels/${first!.name}/messages/v${first!.version}` }],
        },
      },
    });
  });
});
