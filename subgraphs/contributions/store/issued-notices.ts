import type { Knex } from 'knex';
import { cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { DueNotice } from '../domain';
import { debtorFromRow, type Debtor } from './debtors';
import type { ClaimRow, DebtorRow } from './tables';

/** A notice with the member it was issued to. */
export interface IssuedNotice extends DueNotice {
  readonly memberId: string;
}

type NoticeRow = Pick<
  ClaimRow,
  'member_id' | 'quarter' | 'due_on' | 'contribution_cents' | 'fee_cents' | 'category' | 'basis'
> & {
  readonly issued_on: DueNotice['issuedOn'];
  readonly income_cents: number | null;
};

/** Notices of these members, the latest first. */
export async function findNotices(db: Knex, memberIds: readonly string[]): Promise<IssuedNotice[]> {
  const rows = await notices(db)
    .whereIn('notice.member_id', [...memberIds])
    .orderBy('notice.quarter', 'desc');
  return (rows as NoticeRow[]).map(noticeFromRow);
}

/** Notices of a quarter with their debtors, after a member, in order of id. */
export async function findNoticesWithDebtors(
  db: Knex,
  quarter: Quarter,
  after: string | null,
  limit: number,
): Promise<{ readonly notice: IssuedNotice; readonly debtor: Debtor }[]> {
  const query = notices(db).join('debtor', 'debtor.member_id', 'notice.member_id').select('debtor.*');
  const rows = await query
    .where('notice.quarter', quarter)
    .where('notice.member_id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .orderBy('notice.member_id')
    .limit(limit);
  return (rows as (NoticeRow & DebtorRow)[]).map((row) => ({ notice: noticeFromRow(row), debtor: debtorFromRow(row) }));
}

function notices(db: Knex) {
  return db('notice')
    .join('claim', (on) =>
      on.on('claim.member_id', 'notice.member_id').on('claim.quarter', 'notice.quarter').onVal('claim.number', 0),
    )
    .select('notice.*', 'claim.category', 'claim.basis', 'claim.income_cents');
}

function noticeFromRow(row: NoticeRow): IssuedNotice {
  return {
    memberId: row.member_id,
    quarter: row.quarter,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    contribution: cents(row.contribution_cents),
    fee: cents(row.fee_cents),
    category: row.category,
    basis: row.basis,
    income: row.income_cents === null ? undefined : cents(row.income_cents),
  };
}
