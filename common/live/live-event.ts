import type { ExecutionResult } from 'graphql';

/** What a subscription's source gives: a value, and an id from which a stream can go on. Without a value: a place only. */
export interface LiveEvent<Value> {
  readonly id: string;
  readonly value?: Value | undefined;
}

/** Resolver of a subscription field whose source gives live events. */
export function liveValue<Value>(event: object): Value | null {
  return (event as LiveEvent<Value>).value ?? null;
}

/** One part of a stream: the place that it has reached, and what happened there. */
export interface StreamItem<Result = ExecutionResult> {
  /** From which a reconnection goes on (`Last-Event-ID`). */
  readonly id?: string | undefined;
  /** Absent when there is only a place. */
  readonly result?: Result | undefined;
}
