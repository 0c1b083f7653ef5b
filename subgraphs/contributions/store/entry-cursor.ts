import { page } from './page';

const prefix = 'entry:';

/** Opaque id of a ledger entry; its number would tell how many bookings there are in all. */
export function entryId(id: number): string {
  return Buffer.from(prefix + String(id)).toString('base64url');
}

/** Number of an entry from its opaque id, undefined when the text is none. */
export function entryNumber(cursor: string): number | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const number = Number(text.slice(prefix.length));
  return text.startsWith(prefix) && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** A page of entries as the schema shows it; one entry more than asked for says that more follows. */
export function entriesPage<Entry extends { readonly id: number }>(
  found: readonly Entry[],
  count: number,
  after: string | null | undefined,
) {
  return page(found, count, after, ({ id }) => entryId(id));
}
