import type { Knex } from 'knex';
import { wakeChannel } from '../tables';

/** An event that a consumer could not apply and that was given up. */
export interface DeadLetter {
  readonly consumer: string;
  readonly eventId: string;
  readonly event: string;
  readonly version: number;
  readonly subject: string;
  readonly publishedAt: Date;
  readonly attempts: number;
  /** What the last failure said; for operators, never for members or partners. */
  readonly lastError: string | null;
  /** How many later events of the same subject wait behind it. */
  readonly heldUp: number;
}

/** Names an event in an inbox. */
export interface DeadLetterKey {
  readonly consumer: string;
  readonly eventId: string;
}

/** Who decides on a dead letter, and why; kept beside the event. */
export interface OperatorNote {
  readonly by: string;
  readonly reason: string;
}

/** Dead letters of a subgraph, the oldest first. @param first how many, 100 unless given */
export async function deadLetters(db: Knex, { first = 100 }: { readonly first?: number } = {}): Promise<DeadLetter[]> {
  const { rows } = await db.raw<{ rows: (DeadLetter & { heldUp: string | number })[] }>(
    `select consumer, event_id as "eventId", name as event, version, subject, published_at as "publishedAt", attempts,
       last_error as "lastError",
       (select count(*) from event_inbox later
        where later.consumer = dead.consumer and later.subject = dead.subject and later.number > dead.number
          and later.state in ('PENDING', 'WAITING')) as "heldUp"
     from event_inbox dead where state = 'DEAD' order by number limit ?`,
    [first],
  );
  return rows.map((row) => ({ ...row, heldUp: Number(row.heldUp) }));
}

/** Gives a dead letter all its attempts again; the events behind it follow. @returns false when it is no dead letter */
export async function releaseDeadLetter(db: Knex, key: DeadLetterKey, note: OperatorNote): Promise<boolean> {
  return settle(db, key, note, `state = 'PENDING', attempts = 0, due_at = null`);
}

/** Decides that a dead letter is not applied; the events behind it go on. @returns false when it is no dead letter */
export async function setAsideDeadLetter(db: Knex, key: DeadLetterKey, note: OperatorNote): Promise<boolean> {
  return settle(db, key, note, `state = 'SET_ASIDE', settled_at = now()`);
}

async function settle(db: Knex, { consumer, eventId }: DeadLetterKey, { by, reason }: OperatorNote, change: string) {
  return db.transaction(async (trx) => {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `update event_inbox set ${change}, settled_note = ? where consumer = ? and event_id = ? and state = 'DEAD'`,
      [`${by}: ${reason}`, consumer, eventId],
    );
    await announceRelease(trx);
    return rowCount === 1;
  });
}

/** Wakes the delivery when the transaction commits, so that what was released is applied at once. */
export async function announceRelease(trx: Knex.Transaction): Promise<void> {
  await trx.raw(`select pg_notify(?, 'released ' || current_schema())`, [wakeChannel]);
}
