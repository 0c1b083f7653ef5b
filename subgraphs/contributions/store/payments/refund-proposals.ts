import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { cents, type Cents } from '../../../../common/money';

/** Money in hand that may be given back. */
export interface RefundProposal {
  readonly member: { readonly id: string };
  readonly free: Cents;
}

/** Members with money in hand that no refund takes, and nothing overdue, in order of id, with one more than asked for. */
export async function findRefundable(
  db: Knex,
  today: LocalDate,
  page: { readonly first: number; readonly after?: string | undefined },
): Promise<RefundProposal[]> {
  const { rows } = await db.raw<{ rows: { member_id: string; free: string }[] }>(
    `select d.member_id, d.credit_cents - d.reserved_cents as free from debtor d
     where d.credit_cents > 0 and d.credit_cents > d.reserved_cents and d.died_on is null and d.member_id > ?
       and not exists (select from claim c where c.member_id = d.member_id and c.due_on < ?
         and c.contribution_cents + c.fee_cents + c.surcharge_cents
           > c.paid_contribution_cents + c.paid_fee_cents + c.paid_surcharge_cents)
       and not exists (select from other_charge o where o.member_id = d.member_id and o.amount_cents > o.paid_cents)
     order by d.member_id limit ?`,
    [page.after ?? '00000000-0000-0000-0000-000000000000', today, page.first + 1],
  );
  return rows.map((row) => ({ member: { id: row.member_id }, free: cents(Number(row.free)) }));
}
