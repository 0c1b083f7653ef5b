import { isLocalDate, type LocalDate } from '../../common/dates';

/** Where a page ended: the state that all pages are read from, and the key of its last row. */
export interface Cursor {
  readonly asOf: LocalDate;
  /** Time period and codes of the last row, as `rowKey` writes them. */
  readonly after: string;
}

/**
 * A cursor as an opaque text. It holds nothing but the day and codes that stand in the rows themselves, and can reach
 * nothing that its bearer may not ask for; so it is not signed.
 */
export function writeCursor({ asOf, after }: Cursor): string {
  return Buffer.from(JSON.stringify([asOf, after])).toString('base64url');
}

/** Reads a cursor; undefined when it is none that `writeCursor` made. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const [asOf, after, ...rest] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (rest.length > 0 || typeof asOf !== 'string' || !isLocalDate(asOf) || typeof after !== 'string')
      return undefined;
    return { asOf, after };
  } catch {
    return undefined;
  }
}
