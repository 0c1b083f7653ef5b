import type { Knex } from 'knex';
import { noPlace, type OutboxPlace } from './outbox-place';

/** An event about a subject, without what it carries. */
export interface ToldEvent {
  readonly position: number;
  readonly name: string;
  readonly publishedAt: Date;
}

/** What an outbox holds after a place, and the snapshot up to which that is everything. */
export interface Told {
  readonly events: readonly ToldEvent[];
  readonly target: string;
}

/** The snapshot of now: where a stream begins that wants nothing of before. */
export async function presentSnapshot(outbox: Knex): Promise<string> {
  const { rows } = await outbox.raw<{ rows: { now: string }[] }>('select pg_current_snapshot()::text as now');
  return rows[0]!.now;
}

/**
 * Events about a subject after a place, in the order of publication.
 * @throws GraphQLError INVALID_INPUT when the place is of another database
 */
export async function eventsAfter(outbox: Knex, subject: string, { seen, within }: OutboxPlace): Promise<Told> {
  const until = within && `and pg_visible_in_snapshot(transaction_id, :target::pg_snapshot) and position > :position`;
  const { rows } = await outbox.raw<{ rows: { now: string; is_ours: boolean; events: RawEvent[] | null }[] }>(
    `select pg_current_snapshot()::text as now,
       pg_snapshot_xmin(:seen::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) as is_ours,
       (select json_agg(json_build_array(position, name, published_at) order by position) from event_outbox
        where subject = :subject and transaction_id >= pg_snapshot_xmin(:seen::pg_snapshot)
          and not pg_visible_in_snapshot(transaction_id, :seen::pg_snapshot) ${until ?? ''}) as events`,
    { subject, seen, ...(within && { target: within.target, position: within.position }) },
  );
  const { now, is_ours: isOurs, events } = rows[0]!;
  if (!isOurs) throw noPlace();
  const told = (events ?? []).map(([position, name, at]) => ({ position, name, publishedAt: new Date(at) }));
  return { events: told, target: within?.target ?? now };
}

type RawEvent = [number, string, string];
