import type { Knex } from 'knex';
import type { Clock } from '../clock';
import { checkPayload } from './check-payload';
import type { EventDefinition } from './definition';

/** What a publisher says of an event besides its payload. */
export interface PublishOptions {
  /** What the event is about, mostly the member's or the company's id; its events are applied in order. */
  readonly subject: string;
  readonly clock: Clock;
}

/**
 * Publishes an event in the transaction of the fact itself: both are kept or neither. Events of one subject are applied
 * in the order of the commits: until the transaction ends, another one that publishes on the same subject waits.
 * @param trx transaction on the publishing subgraph's own database
 * @returns the id of the event
 * @throws InvalidPayload when the payload is not what the definition says; nothing is written.
 */
export async function publish<Payload extends object>(
  trx: Knex.Transaction,
  definition: EventDefinition<Payload>,
  payload: Payload,
  { subject, clock }: PublishOptions,
): Promise<string> {
  const { name, version } = definition;
  const json = JSON.stringify(checkPayload(definition, payload));
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(insert, [
    subject,
    name,
    version,
    subject,
    json,
    clock.now(),
  ]);
  return rows[0]!.id;
}

/** The lock comes before the position is drawn: positions of one subject follow its commits. */
const insert = `
  with subject_lock as materialized (
    select pg_advisory_xact_lock(hashtextextended(current_schema() || ' publishes on ' || ?, 0))
  )
  insert into event_outbox (name, version, subject, payload, published_at)
  select ?::text, ?::smallint, ?::text, ?::jsonb, ?::timestamptz from subject_lock
  returning id`;
