import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** What must never be logged, and what stands in its place. */
const secrets: readonly (readonly [RegExp, string])[] = [
  // Eleven digits in a row or written with dots and dashes: a social security number, or something that looks like one.
  [/(?<![0-9])\d{2}[.\s]?\d{2}[.\s]?\d{2}[-.\s]?\d{3}[-.\s]?\d{2}(?![0-9])/g, '[ssin]'],
  [/\b(?:[A-Z]{2}|be)\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, '[iban]'],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '[token]'],
  [/\bBearer\s+[\w~+/.-]+=*/gi, 'Bearer [token]'],
  [/\/\/[^\s/@]+@/g, '//[credentials]@'],
];

/** Removes what must never be logged from a text: social security numbers, account numbers, tokens, passwords in addresses. */
export function scrub(text: string): string {
  return secrets.reduce((clean, [form, instead]) => clean.replace(form, instead), text);
}

/** A value of a log line without what must never be logged, whatever stands in its texts, names and whole numbers. */
function scrubbed(value: unknown): unknown {
  if (typeof value === 'string') return scrub(value);
  if (typeof value === 'number') return Number.isInteger(value) && String(value).length === 11 ? '[ssin]' : value;
  if (Array.isArray(value)) return value.map(scrubbed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [scrub(key), scrubbed(content)]));
}

/** The line as it may be written. Most hold nothing that looks like a secret, and pass as they are. */
function cleanLine(line: string): string {
  if (scrub(line) === line) return line;
  return `${JSON.stringify(scrubbed(JSON.parse(line)))}\n`;
}

/** Errors as they may be logged: with their cause, scrubbed. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return scrub(String(error));
  const { name, stack = '' } = error;
  const cause = error.cause ?? (error as { readonly originalError?: unknown }).originalError;
  return { name, stack: scrub(stack), ...(cause !== undefined && { cause: serializeError(cause) }) };
}

/**
 * The log of a process: one JSON object a line on standard output. Every line is looked through before it is written, so
 * that no social security number, account number or token passes, wherever it stands.
 * @param level `LOG_LEVEL` of the environment, `info` when there is none; `silent` logs nothing.
 * @param destination where the lines go instead of standard output.
 */
export function createLogger(level = process.env.LOG_LEVEL ?? 'info', destination?: DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    serializers: { err: serializeError },
    redact: ['authorization', '*.authorization', 'variables', '*.variables', 'ssin', '*.ssin', 'iban', '*.iban'],
    hooks: { streamWrite: cleanLine },
  };
  return destination ? pino(options, destination) : pino(options);
}
