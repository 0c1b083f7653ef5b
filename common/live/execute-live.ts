import { createSourceEventStream, type DocumentNode, execute, type ExecutionResult, GraphQLError } from 'graphql';
import type { LocalSubgraph } from '../subgraph/local';
import type { SubgraphRequest } from '../subgraph/request';
import type { LiveEvent, StreamItem } from './live-event';

/** A subscription that a subgraph is to serve. */
export interface LiveOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Serves a subscription on a subgraph's own schema, for somebody who may ask for its fields. Each event is executed in a
 * context of its own, so that nothing is answered from what was read for an earlier one. An error of the source ends the
 * stream as its last result.
 * @param signal ends it
 * @returns the errors when there is nothing to stream
 */
export async function executeLive(
  { schema, createContext }: LocalSubgraph,
  { document, operationName, variables: variableValues }: LiveOperation,
  given: SubgraphRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<StreamItem> | readonly GraphQLError[]> {
  const { deadline: _, ...request } = given;
  const contextValue = createContext(request);
  const source = await createSourceEventStream({ schema, document, operationName, variableValues, contextValue });
  if (!isIterable(source)) return source.errors ?? [];
  const events = source[Symbol.asyncIterator]();
  const end = (): void => void events.return?.();
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  return results(events, signal, async (rootValue) =>
    execute({ schema, document, operationName, variableValues, rootValue, contextValue: createContext(request) }),
  );
}

async function* results(
  events: AsyncIterator<unknown>,
  signal: AbortSignal,
  resultOf: (event: object) => Promise<ExecutionResult>,
): AsyncGenerator<StreamItem> {
  try {
    for (;;) {
      const { done, value: event } = (await events.next()) as IteratorResult<LiveEvent<unknown>, undefined>;
      if (done || signal.aborted) return;
      yield event.value === undefined ? { id: event.id } : { id: event.id, result: await resultOf(event) };
    }
  } catch (error) {
    // What is none of the client's business, such as a lost database, breaks the stream off: the client comes again.
    if (!(error instanceof GraphQLError)) throw error;
    if (!signal.aborted) yield { result: { errors: [error] } };
  } finally {
    await events.return?.();
  }
}

function isIterable(source: AsyncIterable<unknown> | ExecutionResult): source is AsyncIterable<unknown> {
  return Symbol.asyncIterator in source;
}
