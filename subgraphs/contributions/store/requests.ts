import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { DecisionOutcome, DecisionReasonCode, MemberRequest, RequestKind, RequestStatus } from '../domain';

interface RequestRow {
  readonly id: string;
  readonly member_id: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly year: number | null;
  readonly quarters: Quarter[];
  readonly estimated_income_cents: number | null;
  readonly reason: string | null;
  readonly submitted_on: LocalDate;
  readonly submitted_by: string;
  readonly decided_on: LocalDate | null;
  readonly decided_by: string | null;
  readonly outcome: DecisionOutcome | null;
  readonly reason_codes: DecisionReasonCode[];
}

/** Requests of these members, the latest first. */
export async function findRequests(db: Knex, memberIds: readonly string[]): Promise<MemberRequest[]> {
  const rows = await db('request')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'submitted_on', order: 'desc' }, 'id']);
  return rows.map(requestFromRow);
}

/** One request, locked until the transaction ends. */
export async function lockRequest(trx: Knex.Transaction, id: string): Promise<MemberRequest | undefined> {
  const row = await trx('request').where('id', id).forUpdate().first();
  return row && requestFromRow(row);
}

/** Keeps a new request, or what became of it. */
export async function saveRequest(trx: Knex, request: MemberRequest): Promise<void> {
  await trx('request').insert(requestToRow(request)).onConflict('id').merge();
}

/** Incomes that members estimate and the fund approved. */
export async function findEstimates(db: Knex, memberId: string): Promise<{ year: number; income: Cents }[]> {
  const rows = await db('income_estimate').where('member_id', memberId).orderBy('year');
  return rows.map((row) => ({ year: row.year as number, income: cents(row.income_cents as number) }));
}

/** Puts an approved estimate in place of an earlier one of the year. */
export async function saveEstimate(
  trx: Knex,
  estimate: { memberId: string; year: number; income: Cents; approvedOn: LocalDate; requestId: string },
): Promise<void> {
  const { memberId, year, income, approvedOn, requestId } = estimate;
  const row = { member_id: memberId, year, income_cents: income, approved_on: approvedOn, request_id: requestId };
  await trx('income_estimate').insert(row).onConflict(['member_id', 'year']).merge();
}

function requestFromRow(row: RequestRow): MemberRequest {
  const { decided_on: on, decided_by: by, outcome, reason_codes: reasons } = row;
  return {
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    status: row.status,
    year: row.year ?? undefined,
    quarters: row.quarters,
    estimatedIncome: row.estimated_income_cents === null ? undefined : cents(row.estimated_income_cents),
    reason: row.reason ?? undefined,
    submittedOn: row.submitted_on,
    submittedBy: row.submitted_by,
    decision: on !== null && by !== null && outcome !== null ? { on, by, outcome, reasons } : undefined,
  };
}

function requestToRow(request: MemberRequest): RequestRow {
  const { decision } = request;
  return {
    id: request.id,
    member_id: request.memberId,
    kind: request.kind,
    status: request.status,
    year: request.year ?? null,
    quarters: [...request.quarters],
    estimated_income_cents: request.estimatedIncome ?? null,
    reason: request.reason ?? null,
    submitted_on: request.submittedOn,
    submitted_by: request.submittedBy,
    decided_on: decision?.on ?? null,
    decided_by: decision?.by ?? null,
    outcome: decision?.outcome ?? null,
    reason_codes: [...(decision?.reasons ?? [])],
  };
}
