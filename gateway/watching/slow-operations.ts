import { createHash } from 'node:crypto';
import { print } from 'graphql';
import type { Logger } from '../../common/log';
import type { ServedAnswer } from '../engine/http/watch';
import type { OperationLabels } from './operation-labels';
import { planText } from './plan-text';

/** Time of one fetch of a request. */
export interface FetchTime {
  readonly subgraph: string;
  readonly ms: number;
  readonly outcome: string;
}

/** Tells the log of an operation that took long: its plan, and how long each fetch took. */
export function logSlowOperation(
  log: Logger,
  labels: OperationLabels,
  { operation, request: { correlationId }, errors }: ServedAnswer,
  { ms, fetches }: { readonly ms: number; readonly fetches: readonly FetchTime[] },
): void {
  if (!operation) return;
  log.warn(
    {
      correlationId,
      operation: labels(operation),
      document: createHash('sha256').update(print(operation.document)).digest('hex').slice(0, 12),
      ms: Math.round(ms),
      fetches: fetches.map((one) => ({ ...one, ms: Math.round(one.ms) })),
      codes: errors.map(({ extensions }) => extensions.code),
      plan: planText(operation.plan),
    },
    'slow operation',
  );
}
