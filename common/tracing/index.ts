export { startTracing, type TracingOptions } from './start-tracing';
export { traceStatements } from './statements';
export { tracedEngine } from './traced-engine';
export { isTraceparent } from './traceparent';
export type { SpanOptions, TracedSpan, Tracing } from './tracing';
