/** How often a consumer may fail on an event before it is given up: about forty minutes in all. */
export const mostAttempts = 12;

const firstDelay = 1_000;
const longestDelay = 600_000;

/**
 * Milliseconds until an event is tried again, or null when it is given up. Each delay is twice the former, up to ten
 * minutes, and drawn between half of it and the whole, so that what failed together does not come back together.
 * @param attempts how often it has failed now, from 1
 * @param random between 0 and 1
 */
export function delayAfter(attempts: number, random = Math.random()): number | null {
  if (attempts >= mostAttempts) return null;
  const delay = Math.min(firstDelay * 2 ** (attempts - 1), longestDelay);
  return Math.round(delay * (0.5 + random / 2));
}
