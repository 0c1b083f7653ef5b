import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Tracing } from './tracing';

/** What is traced, and where to. */
export interface TracingOptions {
  /** Name of the process among others, such as `gateway`; `OTEL_SERVICE_NAME` goes before. */
  readonly service: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where spans go instead of the address in the environment; each at once. */
  readonly exporter?: SpanExporter | undefined;
}

/**
 * Starts tracing when `OTEL_EXPORTER_OTLP_ENDPOINT` (or `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`) says where spans go. Unless it
 * does, nothing of OpenTelemetry is even loaded. How much is traced: `OTEL_TRACES_SAMPLER`, everything unless set.
 * @returns undefined when it is off
 */
export async function startTracing(options: TracingOptions): Promise<Tracing | undefined> {
  const { env, exporter } = options;
  const address = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (env.OTEL_SDK_DISABLED === 'true' || (!exporter && !address)) return undefined;
  const { openTelemetry } = await import('./open-telemetry');
  return openTelemetry(env.OTEL_SERVICE_NAME || options.service, exporter);
}
