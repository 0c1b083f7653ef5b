import { SubgraphFailure } from '../transport';

/** Statuses of a subgraph, or of what stands before it, that mean: not now. */
export const unavailableStatuses: ReadonlySet<number | undefined> = new Set([502, 503, 504]);

/** Whether nobody has read a call that failed so, or whoever has said that it should come again. */
export function mayTryAgain(error: unknown): boolean {
  if (!(error instanceof SubgraphFailure)) return false;
  return error.reason === 'unreachable' || (error.reason === 'not-graphql' && unavailableStatuses.has(error.status));
}

/** Whether a failure means that the subgraph does not answer; an answer that is wrong is one all the same. */
export function isOutage(error: unknown): boolean {
  return mayTryAgain(error) || (error instanceof SubgraphFailure && error.reason === 'timeout');
}
