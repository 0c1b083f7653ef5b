import type { Knex } from 'knex';
import { schemaOf } from '../events/delivery/connection';
import { Repeated } from '../events/delivery/repeated';
import { wakeHub } from './wake-hub';

/**
 * Wakes the streams of this process that follow a subject when an event about it was published: one look into the outbox
 * for all streams, however many there are and however much is published about others.
 */
class SubjectWakes {
  private readonly followers = new Map<string, Set<() => void>>();
  private readonly reading = new Repeated(() => this.look());
  private seen: string | null = null;
  private unfollow: (() => void) | undefined;

  constructor(private readonly outbox: Knex) {}

  /** Calls back when an event about a subject is published. @returns what ends it */
  follow(subject: string, wake: () => void): () => void {
    const followers = this.followers.get(subject) ?? new Set();
    this.followers.set(subject, followers.add(wake));
    if (!this.unfollow) void this.begin();
    return () => {
      followers.delete(wake);
      if (followers.size === 0) this.followers.delete(subject);
      if (this.followers.size > 0) return;
      this.unfollow?.();
      this.unfollow = undefined;
      this.seen = null;
    };
  }

  private async begin(): Promise<void> {
    try {
      const topic = `published ${await schemaOf(this.outbox)}`;
      if (this.followers.size === 0 || this.unfollow) return;
      this.unfollow = wakeHub(this.outbox).follow(topic, () => void this.reading.request());
    } catch {
      // Without the database nothing is told; streams look by themselves from time to time.
    }
  }

  /** Finds out which followed subjects have something new. When that cannot be found out, everybody looks. */
  private async look(): Promise<void> {
    const subjects = [...this.followers.keys()];
    try {
      const seen = this.seen;
      const { rows } = await this.outbox.raw<{ rows: { now: string; subjects: string[] }[] }>(
        `select pg_current_snapshot()::text as now, array(
           select distinct subject from event_outbox
           where subject = any(:subjects::text[]) ${seen === null ? '' : unseen}) as subjects`,
        { subjects, ...(seen !== null && { seen }) },
      );
      this.seen = rows[0]!.now;
      rows[0]!.subjects.forEach((subject) => this.wake(subject));
    } catch {
      this.seen = null;
      subjects.forEach((subject) => this.wake(subject));
    }
  }

  private wake(subject: string): void {
    for (const wake of this.followers.get(subject) ?? []) wake();
  }
}

const unseen = `and transaction_id >= pg_snapshot_xmin(:seen::pg_snapshot)
  and not pg_visible_in_snapshot(transaction_id, :seen::pg_snapshot)`;

const wakes = new WeakMap<Knex, SubjectWakes>();

/** What wakes streams about subjects of an outbox; one for each pool of the process. */
export function subjectWakes(outbox: Knex): SubjectWakes {
  const known = wakes.get(outbox) ?? new SubjectWakes(outbox);
  wakes.set(outbox, known);
  return known;
}
