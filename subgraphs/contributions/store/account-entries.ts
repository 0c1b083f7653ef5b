import type { Knex } from 'knex';
import { cents, type Cents } from '../../../common/money';
import type { BookedEntry } from './ledger';
import { entryFromRow } from './rows';
import type { LedgerEntryRow } from './tables';

/** An entry that changes what a member owes, with the balance after it. */
export interface AccountEntry extends BookedEntry {
  readonly memberId: string;
  readonly balanceAfter: Cents;
}

/** Which entries to read: so many, booked before one of them. */
export interface EntryPage {
  readonly first: number;
  readonly before?: number | undefined;
}

/**
 * Entries that change what these members owe, the latest booking first, up to one more than asked for so that the caller
 * sees whether more follows. Movements between the member's own two ledger accounts are left out.
 */
export async function findAccountEntries(
  db: Knex,
  memberIds: readonly string[],
  page: EntryPage,
): Promise<AccountEntry[]> {
  const { rows } = await db.raw<{ rows: (LedgerEntryRow & { balance_after: string })[] }>(statement, [
    [...memberIds],
    page.before ?? Number.MAX_SAFE_INTEGER,
    page.first + 1,
  ]);
  return rows.map((row) => {
    return { ...entryFromRow(row), memberId: row.member_id, balanceAfter: cents(Number(row.balance_after)) };
  });
}

const statement = `
  select page.* from unnest(?::uuid[]) as wanted (member_id)
  cross join lateral (
    select * from (
      select entry.*, sum(
        case when debit in ('DEBTOR', 'CREDIT') then 1 else -1 end * (contribution_cents + fee_cents + surcharge_cents
          + interest_cents + costs_cents + unapplied_cents)) over (order by id)::text as balance_after
      from ledger_entry entry
      where entry.member_id = wanted.member_id
        and (debit in ('DEBTOR', 'CREDIT')) <> (credit in ('DEBTOR', 'CREDIT'))
    ) with_balance
    where id < ? order by id desc limit ?
  ) page
  order by page.member_id, page.id desc`;
