import { isLocalDate } from '../dates';
import { InvalidValue } from '../identifiers/invalid-value';

const form = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads a moment of ISO 8601 with its zone, such as `2026-11-23T10:15:00Z`. @throws InvalidValue when there is no such moment. */
export function parseInstant(text: string): Date {
  const [, day = ''] = form.exec(text) ?? [];
  const instant = new Date(isLocalDate(day) ? text : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new InvalidValue('instant-form');
  return instant;
}

/** Writes a moment in universal time. Undefined when it is neither a moment nor the text of one. */
export function writeInstant(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return typeof value === 'string' && form.test(value) ? value : undefined;
}
