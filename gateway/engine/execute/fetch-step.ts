import type { ExecutionResult } from 'graphql';
import type { Logger } from '../../../common/log';
import { outageError } from '../../../common/errors/unavailable';
import type { GatewayRequest } from '../../request';
import { SubgraphFailure, type SubgraphTransport } from '../../transports/transport';
import type { FetchIdentity, Run } from './run';

/** The way to one subgraph, with the log of its failures. */
export interface SubgraphAccess {
  readonly transport: SubgraphTransport;
  readonly log: Logger;
}

/** Takes an answer over into a run; throws SubgraphFailure when it cannot be read. */
type Take = (run: Run, result: ExecutionResult) => void;

/** Waits for a subgraph and takes over what it gives. What goes wrong costs the fields of this fetch, and nothing else. */
export function settle(
  run: Run,
  fetch: FetchIdentity,
  access: SubgraphAccess,
  pending: Promise<ExecutionResult>,
  take: Take,
): Promise<void> {
  return pending.then(
    (result) => {
      try {
        take(run, result);
      } catch (error) {
        lose(run, fetch, access, error);
      }
    },
    (error: unknown) => lose(run, fetch, access, error),
  );
}

/** Notes that a fetch gave nothing. */
function lose(run: Run, fetch: FetchIdentity, { log }: SubgraphAccess, err: unknown): void {
  logFailure(log, fetch.subgraph, run.request, err);
  run.errors.push(outageError({ subgraph: fetch.subgraph, lost: fetch.lost }));
}

/** Tells the log why a subgraph gave no usable answer. */
export function logFailure(log: Logger, subgraph: string, { correlationId }: GatewayRequest, err: unknown): void {
  const reason = err instanceof SubgraphFailure ? err.reason : 'unexpected';
  log.warn({ err, subgraph, reason, correlationId }, 'subgraph gave no usable answer');
}
