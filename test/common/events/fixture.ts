import type { Knex } from 'knex';
import { z } from 'zod';
import { fixedClock } from '../../../common/clock';
import {
  createEventTables,
  defineConsumer,
  defineEvent,
  publish,
  type EventConsumer,
  type EventContext,
  type EventParticipant,
} from '../../../common/events';
import type { TestDatabase } from '../../support/database';

export const clock = fixedClock('2026-11-25T10:00:00Z');

/** Something countable that happens to a thing. */
export const thingTold = defineEvent({
  name: 'tellers.thing-told',
  version: 1,
  description: 'A thing was told.',
  payload: z.object({ number: z.int().describe('Which telling of the thing it is.') }),
});

/** Something that follows from it. */
export const thingHeard = defineEvent({
  name: 'hearers.thing-heard',
  version: 1,
  description: 'A thing that was told was heard.',
  payload: z.object({ number: z.int().describe('Which telling was heard.') }),
});

/** What a consumer wrote: one row an effect. */
export interface Effect {
  readonly consumer: string;
  readonly subject: string;
  readonly number: number;
}

/** A schema with the tables of events and a table for the effects of its consumers. */
export async function eventSchema(database: TestDatabase, schema: string, poolMax = 6): Promise<Knex> {
  const db = database.connect(schema, { poolMax });
  await db.raw('create schema ??', [schema]);
  await createEventTables(db);
  await db.raw(
    'create table effect (place bigint generated always as identity, consumer text, subject text, number int)',
  );
  return db;
}

/** A subgraph that publishes or listens. */
export function participant(name: string, db: Knex, consumers: readonly EventConsumer[] = []): EventParticipant {
  return { module: { name, consumers }, services: { db, clock } };
}

/** A consumer that writes a row for each event; `before` may throw, or do more. */
export function writer(
  name = 'write-down',
  before: (number: number, context: EventContext) => Promise<void> | void = () => undefined,
) {
  return defineConsumer({
    event: thingTold,
    name,
    async apply({ number }, context) {
      await before(number, context);
      await context.trx('effect').insert({ consumer: name, subject: context.event.subject, number });
    },
  });
}

/** Publishes one telling in a transaction of its own. */
export function tell(db: Knex, subject: string, number: number): Promise<string> {
  return db.transaction((trx) => publish(trx, thingTold, { number }, { subject, clock }));
}

/** What was written, in order. */
export async function effects(db: Knex): Promise<Effect[]> {
  return db('effect').select('consumer', 'subject', 'number').orderBy('place');
}

/** Numbers that one consumer wrote for one subject, in order. */
export async function numbersOf(db: Knex, subject: string, consumer = 'write-down'): Promise<number[]> {
  return (await effects(db))
    .filter((one) => one.subject === subject && one.consumer === consumer)
    .map((one) => one.number);
}

/** Waits until a condition holds. @throws Error when it does not within the time */
export async function until(condition: () => Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
