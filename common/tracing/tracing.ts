/** Attributes of a span. Never a value of a variable, a social security number or a client's text. */
export type SpanAttributes = Readonly<Record<string, string | number>>;

/** How a span begins. */
export interface SpanOptions {
  readonly kind: 'server' | 'client';
  /** The span it belongs to, as W3C traceparent; that of the code that runs when absent. */
  readonly parent?: string | undefined;
  readonly attributes?: SpanAttributes | undefined;
}

/** A piece of work that is traced. */
export interface TracedSpan {
  /** Names this span to whoever carries the work on, as W3C traceparent. */
  readonly traceparent: string;
  /** Runs work so that spans begun in it belong to this one. */
  run<Result>(act: () => Result): Result;
  /** Gives the span the name by which it is found, once that is known. */
  rename(name: string, attributes?: SpanAttributes): void;
  /** @param failure a word of ours on what went wrong; absent when all is well */
  end(failure?: string): void;
}

/** Traces work through gateway, subgraphs and SQL. Where it is not switched on, there is none. */
export interface Tracing {
  begin(name: string, options: SpanOptions): TracedSpan;
  /** Whether work that is traced runs now. */
  isInside(): boolean;
  /** Sends what was recorded, then ends. */
  stop(): Promise<void>;
}
