import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  SimpleSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import { AsyncLocalStorage } from 'node:async_hooks';
import { isTraceparent } from './traceparent';
import type { SpanOptions, TracedSpan, Tracing } from './tracing';

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT } as const;

/**
 * Tracing by OpenTelemetry's SDK. Nothing is patched and nothing global is set: spans begin where our code says so.
 * @param exporter where spans go, each at once; by default in batches to the address of the environment
 */
export function openTelemetry(service: string, exporter?: SpanExporter): Tracing {
  const processor = exporter ? new SimpleSpanProcessor(exporter) : new BatchSpanProcessor(new OTLPTraceExporter());
  const resource = resourceFromAttributes({ 'service.name': service });
  const provider = new BasicTracerProvider({ resource, spanProcessors: [processor] });
  const tracer = provider.getTracer('fund-graph');
  const running = new AsyncLocalStorage<Context>();
  return {
    begin(name, { kind, parent, attributes }: SpanOptions) {
      const around = parent === undefined ? (running.getStore() ?? ROOT_CONTEXT) : contextOf(parent);
      return tracedSpan(tracer.startSpan(name, { kind: kinds[kind], attributes }, around), running);
    },
    isInside: () => running.getStore() !== undefined,
    stop: () => provider.shutdown(),
  };
}

/** The context of a span elsewhere; what is no traceparent begins a trace of its own. */
function contextOf(traceparent: string): Context {
  if (!isTraceparent(traceparent)) return ROOT_CONTEXT;
  const [, traceId = '', spanId = '', flags = ''] = traceparent.split('-');
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: parseInt(flags, 16) & 1, isRemote: true });
}

function tracedSpan(span: Span, running: AsyncLocalStorage<Context>): TracedSpan {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return {
    traceparent: `00-${traceId}-${spanId}-0${traceFlags & 1}`,
    run: (act) => running.run(trace.setSpan(ROOT_CONTEXT, span), act),
    rename(name, attributes = {}) {
      span.updateName(name).setAttributes(attributes);
    },
    end(failure) {
      if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
      span.end();
    },
  };
}
