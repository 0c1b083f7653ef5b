/** Where the delivery reports, in the form of pino. It never passes a payload, a subject or the text of an error. */
export interface DeliveryLog {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Reports nothing. */
export const silentLog: DeliveryLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** What may be logged of an error: its class and, for the database's own, its SQLSTATE. */
export function errorFacts(error: unknown): { readonly error: string; readonly code?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { readonly code?: unknown };
  return { error: error.name, ...(typeof code === 'string' && { code }) };
}

/** Five digits or more, with the signs that group them: an SSIN, an account, a number that names someone. */
const longNumber = /\d(?:[\d.\-\s/]*\d){4,}/g;

/**
 * What is kept beside an event that failed, for operators: of the database's errors the SQLSTATE and the constraint,
 * never the statement; of others the text with long numbers masked.
 */
export function errorSummary(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, constraint, severity } = error as { code?: unknown; constraint?: unknown; severity?: unknown };
  if (typeof severity === 'string') return ['database error', code, constraint].filter(Boolean).join(' ');
  return `${error.name}: ${error.message.replace(longNumber, '…')}`.slice(0, 500);
}
