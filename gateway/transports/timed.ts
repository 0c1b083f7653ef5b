import type { ExecutionResult } from 'graphql';
import { timeLeft } from './resilience/guarded-calls';
import { defaultDeadlineMs, SubgraphFailure, type SubgraphTransport } from './transport';

/**
 * A transport that cannot be interrupted, such as one in this process, whose answer is waited for no longer than a fetch may
 * take or than the client's request has left.
 */
export function timed(transport: SubgraphTransport, fetchMs = defaultDeadlineMs): SubgraphTransport {
  return {
    ...transport,
    isUp: () => transport.isUp(),
    execute(fetch) {
      const limitMs = timeLeft(fetch, fetchMs);
      if (limitMs <= 0) return Promise.reject(new SubgraphFailure('timeout'));
      return soon(transport.execute(fetch, limitMs), limitMs);
    },
  };
}

/** An answer, or a failure when it takes too long. */
function soon(pending: Promise<ExecutionResult>, limitMs: number): Promise<ExecutionResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SubgraphFailure('timeout')), limitMs);
    pending.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error: Error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
