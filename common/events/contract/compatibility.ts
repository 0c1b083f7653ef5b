import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from './json-schema';

/** Keywords that only explain. */
const annotations = ['$schema', '$comment', 'title', 'description', 'examples'];

/**
 * Where a schema breaks the one that was published under the same version. A version may only gain optional properties
 * and better descriptions: then consumers of yesterday can read the events of today, and the events of yesterday, which
 * stand in outboxes and are replayed, can be read today.
 * @returns a sentence for each break, with the path of the property; none when the version still stands
 */
export function contractBreaks(published: JsonSchema, current: JsonSchema, path = 'payload'): string[] {
  const { properties: then, required: neededThen, items: itemsThen, anyOf: anyOfThen, ...restThen } = bare(published);
  const { properties: now, required: neededNow, items: itemsNow, anyOf: anyOfNow, ...restNow } = bare(current);
  return [
    ...(isDeepStrictEqual(restThen, restNow) ? [] : [`${path}: another type, form, limit or list of values`]),
    ...propertyBreaks(asMap(then), asMap(now), path),
    ...requiredBreaks(asList<string>(neededThen), asList<string>(neededNow), path),
    ...listBreaks([itemsThen], [itemsNow], `${path}[]`),
    ...listBreaks(asList<JsonSchema>(anyOfThen), asList<JsonSchema>(anyOfNow), path),
  ];
}

function propertyBreaks(then: Record<string, JsonSchema>, now: Record<string, JsonSchema>, path: string): string[] {
  return Object.entries(then).flatMap(([name, schema]) => {
    const property = now[name];
    if (property === undefined) return [`${path}.${name}: no longer there`];
    return contractBreaks(schema, property, `${path}.${name}`);
  });
}

function requiredBreaks(then: readonly string[], now: readonly string[], path: string): string[] {
  const lost = then.filter((name) => !now.includes(name));
  const gained = now.filter((name) => !then.includes(name));
  return [
    ...lost.map((name) => `${path}.${name}: no longer always there`),
    ...gained.map((name) => `${path}.${name}: required, but former events do not carry it`),
  ];
}

/** Alternatives and elements are compared one by one, in their order. */
function listBreaks(then: readonly unknown[], now: readonly unknown[], path: string): string[] {
  if (then.length !== now.length) return [`${path}: another number of alternatives`];
  return then.flatMap((schema, index) => {
    const other = now[index];
    if (isSchema(schema) && isSchema(other)) return contractBreaks(schema, other, path);
    return isDeepStrictEqual(schema, other) ? [] : [`${path}: another type, form, limit or list of values`];
  });
}

function bare(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !annotations.includes(keyword)));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asMap(value: unknown): Record<string, JsonSchema> {
  return (value ?? {}) as Record<string, JsonSchema>;
}

function asList<Element>(value: unknown): readonly Element[] {
  return (value ?? []) as readonly Element[];
}
