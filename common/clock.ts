import { dateInBelgium, type LocalDate } from './dates';

/** Where the present comes from. Rules never ask it: they take a date; it is injected at the edge. */
export interface Clock {
  /** The present instant. */
  now(): Date;
  /** The present calendar date in Belgium. */
  today(): LocalDate;
}

/** The machine's own clock. */
export const systemClock: Clock = clockOf(() => new Date());

/** Without a zone the moment would depend on the machine. */
const hasZone = /T.*(Z|[+-]\d{2}:\d{2})$/;

/**
 * A clock that stands still, for tests, previews and runs that must be repeatable.
 * @param instant ISO 8601 with zone @throws RangeError when it is no such moment
 */
export function fixedClock(instant: string): Clock {
  const time = hasZone.test(instant) ? new Date(instant).getTime() : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError('expected an instant such as 2026-11-23T10:15:00Z');
  return clockOf(() => new Date(time));
}

function clockOf(now: () => Date): Clock {
  return { now, today: () => dateInBelgium(now()) };
}
