import { createSourceEventStream, type DocumentNode, execute, type ExecutionResult, GraphQLError } from 'graphql';
import type { LocalSubgraph } from '../subgraph/local';
import type { SubgraphRequest } from '../subgraph/request';
import { isMark, type StreamItem } from './live-event';

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
  signal.addEventListener('abort', () => void events.return?.(), { once: true });
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
      const { done, value } = (await events.next()) as { done?: boolean; value: { readonly id: string } };
      if (done || signal.aborted) return;
      yield isMark(value) ? { id: value.id } : { id: value.id, result: await resultOf(value) };
    }
  } catch (error) {
    const message = 'The stream ended';
    const errors = [
      error instanceof GraphQLError ? error : new GraphQLError(message, { originalError: error as Error }),
    ];
    if (!signal.aborted) yield { result: { errors } };
  } finally {
    await events.return?.();
  }
}

function isIterable(source: AsyncIterable<unknown> | ExecutionResult): source is AsyncIterable<unknown> {
  return Symbol.asyncIterator in source;
}
