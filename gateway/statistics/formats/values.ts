import { columnsOf } from '../datasets';
import type { TableRequest } from '../parameters';
import type { Row } from '../rows';

/** SDMX observation status: A is a normal value, Q one that exists and is kept silent, O one that does not exist. */
export function obsStatus({ isSuppressed, values }: Row): 'A' | 'Q' | 'O' {
  if (isSuppressed) return 'Q';
  return values.every((value) => value === null) ? 'O' : 'A';
}

/**
 * SDMX confidentiality status: F is free, N is not for publication. Whether a cell is silent for itself or to hide
 * another is never told: it would help to find out what is hidden.
 */
export function confStatus({ isSuppressed }: Row): 'F' | 'N' {
  return isSuppressed ? 'N' : 'F';
}

/** Values of a row in the order of the columns of its dataset. */
export function valuesOf(row: Row, { asOf }: TableRequest): (number | string | null)[] {
  return [
    row.timePeriod,
    ...row.codes.flatMap(({ code, label }) => [code, label]),
    ...row.values,
    obsStatus(row),
    confStatus(row),
    asOf,
    row.action,
  ];
}

export { columnsOf };
