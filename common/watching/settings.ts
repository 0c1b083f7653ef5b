/** What the environment says of watching. Everything that costs anything is off unless it is asked for. */
export interface WatchSettings {
  /** Where figures are served; absent: none are kept. */
  readonly metrics: { readonly port: number; readonly host: string } | undefined;
  /** Milliseconds from which an operation is slow enough to be logged with its plan; 0 for never. */
  readonly slowOperationMs: number;
}

/**
 * Reads `METRICS_PORT`, `METRICS_HOST` (this machine alone unless set) and `SLOW_OPERATION_MS` (1000 unless set).
 * @throws Error that names the variable when one cannot be used.
 */
export function watchSettings(env: NodeJS.ProcessEnv): WatchSettings {
  const port = wholeNumber(env, 'METRICS_PORT', 65_535);
  return {
    metrics: port === undefined ? undefined : { port, host: env.METRICS_HOST || '127.0.0.1' },
    slowOperationMs: wholeNumber(env, 'SLOW_OPERATION_MS', 3_600_000) ?? 1000,
  };
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, maximum: number): number | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > maximum) {
    throw new Error(`${name} must be a whole number from 0 to ${maximum}`);
  }
  return value;
}
