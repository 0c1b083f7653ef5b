import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Eleven digits in a row or written with dots and dashes: a social security number, or something that looks like one. */
const ssinLike = /\b\d{2}[.\s]?\d{2}[.\s]?\d{2}[-.\s]?\d{3}[-.\s]?\d{2}\b/g;
const credentials = /\/\/[^\s/@]+@/g;

/** Removes what must never be logged from a text: social security numbers, and passwords in addresses. */
export function scrub(text: string): string {
  return text.replace(ssinLike, '[ssin]').replace(credentials, '//[credentials]@');
}

/** Errors as they may be logged: with their cause, scrubbed. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return scrub(String(error));
  const { name, stack = '' } = error;
  const cause = error.cause ?? (error as { readonly originalError?: unknown }).originalError;
  return { name, stack: scrub(stack), ...(cause !== undefined && { cause: serializeError(cause) }) };
}

/**
 * The log of a process: one JSON object a line on standard output.
 * @param level `LOG_LEVEL` of the environment, `info` when there is none; `silent` logs nothing.
 * @param destination where the lines go instead of standard output.
 */
export function createLogger(level = process.env.LOG_LEVEL ?? 'info', destination?: DestinationStream): Logger {
  const options = {
    level,
    serializers: { err: serializeError },
    redact: ['authorization', '*.authorization', 'variables', '*.variables', 'ssin', '*.ssin'],
  };
  return destination ? pino(options, destination) : pino(options);
}
