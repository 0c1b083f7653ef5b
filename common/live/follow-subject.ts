import type { Knex } from 'knex';
import { eventsAfter, isOfHere, presentSnapshot, type ToldEvent } from './read-outbox';
import { noPlace, type OutboxPlace, readPlace, type StreamPlace, writePlace } from './outbox-place';
import { subjectWakes } from './subject-wakes';
import { Waker } from './waker';

/** What a stream about a subject follows. */
export interface Following {
  /** Outboxes by publisher. */
  readonly outboxes: Readonly<Record<string, Knex>>;
  readonly subject: string;
  /** Id of the last event that was received; what follows is told. Without it: what happens from now on. */
  readonly after?: string | null | undefined;
  /** Asked before events are told, and while nothing happens. @throws to end the stream with an error */
  readonly check: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Milliseconds after which a stream looks by itself though nobody woke it; 15 s unless given. */
  readonly patienceMs?: number | undefined;
}

/** An event with the id from which a stream goes on after it; at first an id alone. */
export interface FollowedEvent {
  readonly id: string;
  readonly event?: ToldEvent | undefined;
}

/**
 * Follows the events about one subject in the outboxes of several publishers, across processes: every event once, those of
 * one publisher in order. Nothing is held in memory but what one look into an outbox gave.
 */
export async function* followSubject(following: Following): AsyncGenerator<FollowedEvent, void, void> {
  const { outboxes, subject, after, check, signal, patienceMs = 15_000 } = following;
  const waker = new Waker();
  const dirty = new Set(Object.keys(outboxes));
  const ends = Object.entries(outboxes).map(([publisher, outbox]) =>
    subjectWakes(outbox).follow(subject, () => {
      dirty.add(publisher);
      waker.wake();
    }),
  );
  try {
    let place = await beginning(outboxes, after);
    await check();
    yield { id: writePlace(place) };
    while (!signal.aborted) {
      for (const publisher of [...dirty]) {
        dirty.delete(publisher);
        for await (const [event, reached] of stretch(
          outboxes[publisher] as Knex,
          subject,
          place[publisher] as OutboxPlace,
        )) {
          place = { ...place, [publisher]: reached };
          if (!event) continue;
          await check();
          yield { id: writePlace(place), event };
          if (signal.aborted) return;
        }
      }
      if (await waker.wait(patienceMs, signal)) continue;
      if (signal.aborted) return;
      await check();
      Object.keys(outboxes).forEach((publisher) => dirty.add(publisher));
    }
  } finally {
    ends.forEach((end) => end());
  }
}

/** Where a stream begins; a publisher that a former id does not know begins now. */
async function beginning(outboxes: Following['outboxes'], after: string | null | undefined): Promise<StreamPlace> {
  const known = after == null ? {} : readPlace(after);
  const places = Object.entries(outboxes).map(async ([publisher, outbox]): Promise<[string, OutboxPlace]> => [
    publisher,
    await checkedPlace(outbox, known[publisher]),
  ]);
  return Object.fromEntries(await Promise.all(places));
}

/** A place that the outbox knows; its present one when there is none. @throws GraphQLError INVALID_INPUT when it is of another database */
async function checkedPlace(outbox: Knex, place: OutboxPlace | undefined): Promise<OutboxPlace> {
  if (!place) return { seen: await presentSnapshot(outbox) };
  if (!(await isOfHere(outbox, place))) throw noPlace();
  return place;
}

/** Events of one outbox after a place, each with the place after it; at last the place after all of them. */
async function* stretch(
  outbox: Knex,
  subject: string,
  from: OutboxPlace,
): AsyncGenerator<[ToldEvent | undefined, OutboxPlace]> {
  const { events, target } = await eventsAfter(outbox, subject, from);
  for (const event of events) yield [event, { seen: from.seen, within: { target, position: event.position } }];
  yield [undefined, { seen: target }];
  // The rest of a stretch in the middle of which a former stream ended; then what came since.
  if (from.within) yield* stretch(outbox, subject, { seen: target });
}
