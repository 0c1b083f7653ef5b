import { AsyncLocalStorage } from 'node:async_hooks';

const deadlines = new AsyncLocalStorage<number>();

/**
 * Runs work for which nobody waits after a moment: statements that it sends are given up by the server soon after.
 * @param deadline milliseconds since 1970; undefined for work that may take as long as it needs
 */
export function withinDeadline<Result>(deadline: number | undefined, act: () => Result): Result {
  return deadline === undefined ? act() : deadlines.run(deadline, act);
}

/** Times in milliseconds that statements are given: few, so that a connection's setting seldom has to change. */
const steps = [100, 250, 500, 1000, 2500, 5000, 10_000, 20_000];

/**
 * Milliseconds after which the server is to give up a statement that is sent now: what the work around it has left, rounded
 * up to one of a few steps, and never more than usual.
 * @param usual of the pool; 0 for never
 */
export function statementTimeout(usual: number, now = Date.now()): number {
  const deadline = deadlines.getStore();
  if (deadline === undefined) return usual;
  const left = deadline - now;
  const step = steps.find((one) => one >= left);
  if (step === undefined) return usual;
  return usual === 0 ? step : Math.min(step, usual);
}
