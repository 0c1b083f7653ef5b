import type { z } from 'zod';

/** Form of an event's name: the publishing subgraph, a dot, what happened in kebab case. */
const nameForm = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;

/** A kind of domain event: something that happened in one subgraph and that others may act upon. */
export interface EventDefinition<Payload extends object = object> {
  /** Publishing subgraph and what happened, such as `contributions.quarter-settled`. */
  readonly name: string;
  /** Raised only for a payload that the former version's consumers could not read. */
  readonly version: number;
  /** When it is published and what a consumer may conclude from it, in English. */
  readonly description: string;
  /** What the event carries; every field is described. */
  readonly payload: z.ZodType<Payload>;
}

/** Payload of a definition, as publishers give it and consumers receive it. */
export type PayloadOf<Definition> = Definition extends EventDefinition<infer Payload> ? Payload : never;

/**
 * Declares a kind of domain event. Payloads are plain JSON: dates and quarters are texts, amounts are whole cents.
 * @throws Error when the name or the version has another form.
 */
export function defineEvent<Payload extends object>(definition: EventDefinition<Payload>): EventDefinition<Payload> {
  const { name, version } = definition;
  if (!nameForm.test(name)) throw new Error(`${name}: an event is named subgraph.what-happened`);
  if (!Number.isInteger(version) || version < 1) throw new Error(`${name}: a version is a whole number from 1`);
  return Object.freeze({ ...definition });
}

/** Subgraph that publishes an event: the part of its name before the dot. */
export function publisherOf(definition: Pick<EventDefinition, 'name'>): string {
  return definition.name.slice(0, definition.name.indexOf('.'));
}
