import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { isLocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import { refundHindrances, type RefundProposal } from '../domain';
import { page } from './page';

/** Where a page of proposals begins: after this one. */
export interface ProposalPlace {
  readonly rank: number;
  readonly since: LocalDate;
  readonly memberId: string;
}

/** A proposal with its place in the list. */
export type RankedProposal = RefundProposal & { readonly place: ProposalPlace };

interface Row {
  readonly member_id: string;
  readonly credit_cents: number;
  readonly refund_iban: string | null;
  readonly is_deceased: boolean;
  readonly is_overdue: boolean;
  readonly since: LocalDate;
  readonly rank: number;
}

/**
 * Money in hand of members: what can be paid back first, then what stands in the way of it, in both the money that lies there
 * longest first. One more than asked for says that more follows.
 */
export async function findRefundProposals(
  db: Knex,
  { today, smallest }: { readonly today: LocalDate; readonly smallest: Cents },
  page: { readonly first: number; readonly after?: ProposalPlace | undefined },
): Promise<RankedProposal[]> {
  const { after } = page;
  const place = { rank: after?.rank ?? -1, since: after?.since ?? '0001-01-01', memberId: after?.memberId ?? firstId };
  const { rows } = await db.raw<{ rows: Row[] }>(ranked, { today, smallest, ...place, limit: page.first + 1 });
  return rows.map((row) => {
    const amount = cents(row.credit_cents);
    const { refund_iban: iban, is_deceased: isDeceased, is_overdue: isOverdue, member_id: memberId, since } = row;
    const hindrances = refundHindrances({ iban, amount, isDeceased, isOverdue }, smallest);
    return { memberId, amount, since, iban, hindrances, place: { rank: row.rank, since, memberId } };
  });
}

const firstId = '00000000-0000-0000-0000-000000000000';

const ranked = `
  select * from (
    select facts.*, is_deceased::int + is_overdue::int + (refund_iban is null)::int
      + (refund_iban is null and credit_cents < :smallest)::int as rank
    from (
      select debtor.member_id, credit_cents, refund_iban, died_on is not null as is_deceased,
        exists (select from claim where claim.member_id = debtor.member_id and due_on < :today
          and contribution_cents + fee_cents + surcharge_cents
            > paid_contribution_cents + paid_fee_cents + paid_surcharge_cents) as is_overdue,
        coalesce((select max(booked_on) from ledger_entry where ledger_entry.member_id = debtor.member_id
          and ledger_entry.credit = 'CREDIT'), :today::date) as since
      from debtor where credit_cents > 0
    ) facts
  ) proposal
  where (rank, since, member_id) > (:rank::int, :since::date, :memberId::uuid)
  order by rank, since, member_id limit :limit`;

const form = /^refund:(\d):([\d-]{10}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The place an opaque cursor stands for; undefined when it is none. */
export function proposalPlace(cursor: string): ProposalPlace | undefined {
  const found = form.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  const [, rank, since = '', memberId = ''] = found ?? [];
  return isLocalDate(since) ? { rank: Number(rank), since, memberId } : undefined;
}

/** A page of proposals as the schema shows it. */
export function proposalsPage(found: readonly RankedProposal[], count: number, after: string | null | undefined) {
  return page(found, count, after, ({ place }) => cursorOf(place));
}

function cursorOf({ rank, since, memberId }: ProposalPlace): string {
  return Buffer.from(`refund:${rank}:${since}:${memberId}`).toString('base64url');
}
