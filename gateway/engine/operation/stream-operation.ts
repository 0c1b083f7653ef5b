import { outageError } from '../../../common/errors/unavailable';
import type { GatewayRequest } from '../../request';
import { SubgraphFailure } from '../../transports/transport';
import type { EventSource } from '../execute/event-source';
import { logFailure } from '../execute/fetch-step';
import { PreparedFetch } from '../execute/prepared-fetch';
import type { Run, Variables } from '../execute/run';
import { type Execution, finish, named, type Outcome } from './execute-operation';

/** One part of a stream: the place that it has reached, and what is to be answered. */
export interface StreamedOutcome {
  readonly id?: string | undefined;
  readonly outcome?: Outcome | undefined;
  /** Whether the subgraph has no event, but refuses the stream or ends it with an error. */
  readonly isRefusal?: boolean | undefined;
}

/** Runs a subscription until its source or the signal ends it. @throws SubgraphFailure when the source is lost */
export type OperationStream = (
  variables: Variables,
  request: GatewayRequest,
  signal: AbortSignal,
) => AsyncGenerator<StreamedOutcome, void, void>;

/** Makes one function of a compiled subscription: each event is completed by the rest of the plan and written. */
export function streamer(execution: Execution, source: EventSource): OperationStream {
  return async function* stream(given, client, signal) {
    const variables = named(execution, given);
    const request = { ...client, deadline: undefined };
    const { transport } = source.access;
    if (!transport.subscribe) throw new SubgraphFailure('not-graphql');
    const fetch = new PreparedFetch(source.template, variables, [], request);
    for await (const { id, result } of transport.subscribe(fetch, signal)) {
      if (!result) {
        yield { id };
        continue;
      }
      const run: Run = { data: {}, variables, request: { ...request }, errors: [], answers: [] };
      try {
        source.take(run, result);
      } catch (error) {
        logFailure(source.access.log, source.subgraph, request, error);
        run.errors.push(outageError({ subgraph: source.subgraph, lost: [] }));
      }
      const pending = execution.step(run);
      if (pending) await pending;
      yield { id, outcome: finish(execution, run), isRefusal: result.data == null };
    }
  };
}
