import type { Knex } from 'knex';
import type { Clock } from '../clock';
import { checkPayload } from './check-payload';
import type { EventDefinition } from './definition';

/** One event of a run. */
export interface EventToPublish<Payload extends object> {
  readonly subject: string;
  readonly payload: Payload;
}

/** How many events one statement writes: large enough for speed, small enough for memory. */
const chunkSize = 5_000;

/**
 * Publishes the events of a run, thousands in a statement, in the transaction of the facts themselves. The order of one
 * subject is that of the run. Unlike `publish` it takes no lock for each subject: a run locks the rows it works on (the
 * account, the file) before it publishes, and that already keeps others out.
 * @param events may be generated while they are written, so that a run over a million members needs little memory
 * @returns how many were published
 * @throws InvalidPayload at the first payload that is not what the definition says.
 */
export async function publishMany<Payload extends object>(
  trx: Knex.Transaction,
  definition: EventDefinition<Payload>,
  events: Iterable<EventToPublish<Payload>> | AsyncIterable<EventToPublish<Payload>>,
  { clock }: { readonly clock: Clock },
): Promise<number> {
  let published = 0;
  let subjects: string[] = [];
  let payloads: string[] = [];
  const flush = async () => {
    if (subjects.length === 0) return;
    await trx.raw(insertAll, [definition.name, definition.version, clock.now(), subjects, payloads]);
    published += subjects.length;
    [subjects, payloads] = [[], []];
  };
  for await (const { subject, payload } of events) {
    subjects.push(subject);
    payloads.push(JSON.stringify(checkPayload(definition, payload)));
    if (subjects.length === chunkSize) await flush();
  }
  await flush();
  return published;
}

const insertAll = `
  insert into event_outbox (name, version, published_at, subject, payload)
  select ?::text, ?::smallint, ?::timestamptz, event.subject, event.payload::jsonb
  from unnest(?::text[], ?::text[]) with ordinality as event (subject, payload, place)
  order by event.place`;
