import type { ExecutionResult } from 'graphql';

/**
 * What a subscription's source gives: the value under the name of the field, and an id from which a stream can go on. An event
 * without a value tells the place only: where the stream begins.
 */
export type LiveEvent<Field extends string, Value> = { readonly id: string } & { readonly [name in Field]?: Value };

/** One part of a stream: the place that it has reached, and what happened there. */
export interface StreamItem<Result = ExecutionResult> {
  /** From which a reconnection goes on (`Last-Event-ID`). */
  readonly id?: string | undefined;
  /** Absent when there is only a place. */
  readonly result?: Result | undefined;
}

/** Whether an event tells a place only. */
export function isMark(event: object): boolean {
  return Object.keys(event).every((key) => key === 'id');
}
