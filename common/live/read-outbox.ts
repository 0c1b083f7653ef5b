import type { Knex } from 'knex';
import type { OutboxPlace } from './outbox-place';

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

/** Whether a place can be one of this database server: another one counts its transactions otherwise. */
export async function isOfHere(outbox: Knex, { seen, within }: OutboxPlace): Promise<boolean> {
  try {
    const { rows } = await outbox.raw<{ rows: { is_ours: boolean }[] }>(
      `select pg_snapshot_xmin(?::pg_snapshot) <= now and pg_snapshot_xmin(?::pg_snapshot) <= now as is_ours
       from pg_snapshot_xmax(pg_current_snapshot()) as now`,
      [seen, within?.target ?? seen],
    );
    return rows[0]!.is_ours;
  } catch (error) {
    // Class 22: the text is no snapshot.
    if (String((error as { code?: unknown }).code).startsWith('22')) return false;
    throw error;
  }
}

/**
 * Events about a subject after a place, in the order of publication.
 */
export async function eventsAfter(outbox: Knex, subject: string, { seen, within }: OutboxPlace): Promise<Told> {
  const until = within && `and pg_visible_in_snapshot(transaction_id, :target::pg_snapshot) and position > :position`;
  const { rows } = await outbox.raw<{ rows: { now: string; events: RawEvent[] | null }[] }>(
    `select pg_current_snapshot()::text as now,
       (select json_agg(json_build_array(position, name, published_at) order by position) from event_outbox
        where subject = :subject and transaction_id >= pg_snapshot_xmin(:seen::pg_snapshot)
          and not pg_visible_in_snapshot(transaction_id, :seen::pg_snapshot) ${until ?? ''}) as events`,
    { subject, seen, ...(within && { target: within.target, position: within.position }) },
  );
  const { now, events } = rows[0]!;
  const told = (events ?? []).map(([position, name, at]) => ({ position, name, publishedAt: new Date(at) }));
  return { events: told, target: within?.target ?? now };
}

type RawEvent = [number, string, string];
