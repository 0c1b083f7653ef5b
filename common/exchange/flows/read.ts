import type { Knex } from 'knex';
import { pageOf, pageSize, readCursor, type Page } from '../paging';

/** One use of a flow as the log holds it. */
export interface LoggedDisclosure {
  /** Order of the log. */
  readonly id: number;
  readonly disclosedAt: Date;
  readonly flow: string;
  readonly legalContext: string;
  readonly deliberation: string | null;
  /** Purpose as it was at that time, in English. */
  readonly purpose: string;
  readonly direction: 'OUT' | 'IN';
  /** The partner, such as `mutual-fund:200`. */
  readonly counterparty: string;
  readonly by: string;
}

interface DisclosureRow {
  readonly id: number;
  readonly disclosed_at: Date;
  readonly flow: string;
  readonly legal_context: string;
  readonly deliberation: string | null;
  readonly purpose: string;
  readonly direction: 'OUT' | 'IN';
  readonly counterparty: string;
  readonly by_subject: string;
}

/**
 * A page of what partners were told of a person or told of one, the latest first.
 * @throws GraphQLError when the page is too large or the cursor is none of this list
 */
export async function disclosurePage(
  db: Knex,
  memberId: string,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Page<LoggedDisclosure>> {
  const limit = pageSize(first) + 1;
  const place = readCursor(after, 1);
  const rows: DisclosureRow[] = await db('disclosure')
    .where('member_id', memberId)
    .modify((query) => void (place && query.where('id', '<', idOf(place[0]))))
    .orderBy('id', 'desc')
    .limit(limit);
  return pageOf(rows.map(disclosureOf), { first, after }, ({ id }) => [String(id)]);
}

/** Ids are numbers; another text in a cursor stands before the first of them, and nothing follows it. */
function idOf(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}

function disclosureOf(row: DisclosureRow): LoggedDisclosure {
  const { id, disclosed_at: disclosedAt, legal_context: legalContext, by_subject: by } = row;
  const { flow, deliberation, purpose, direction, counterparty } = row;
  return { id, disclosedAt, flow, legalContext, deliberation, purpose, direction, counterparty, by };
}
