import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Explanation } from '../../../common/explanation';
import type { Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { Decision } from '../domain/decision';
import type { Finding } from '../domain/finding';

interface DecisionRow {
  id: string;
  case_id: string;
  member_id: string;
  number: number;
  kind: string;
  outcome: string;
  decided_on: string;
  valid_from: string | null;
  valid_to: string | null;
  reasons: readonly Finding[];
  explanation: Explanation;
  per_month_cents: number | null;
  total_cents: number | null;
  vouchers: number | null;
  is_amount_awaited: boolean;
  free_quarters: string[];
  appeal_until: string;
  court: string;
}

/** Decisions of several cases, the latest of each case first. */
export async function findDecisions(db: Knex, caseIds: readonly string[]): Promise<Decision[]> {
  const rows = await db<DecisionRow>('decision')
    .whereIn('case_id', [...caseIds])
    .orderBy('number', 'desc');
  return rows.map(toDecision);
}

/** Writes a decision as the next one of its case. */
export async function insertDecision(trx: Knex, decision: Omit<Decision, 'id' | 'number'>): Promise<Decision> {
  const { caseId, memberId } = decision;
  const [row] = await trx('decision')
    .insert({
      case_id: caseId,
      member_id: memberId,
      number: trx.raw('(select coalesce(max(number), 0) + 1 from decision where case_id = ?)', [caseId]),
      kind: decision.kind,
      outcome: decision.outcome,
      decided_on: decision.decidedOn,
      valid_from: decision.from,
      valid_to: decision.to,
      reasons: JSON.stringify(decision.reasons),
      explanation: JSON.stringify(withoutQuantities(decision.explanation)),
      per_month_cents: decision.perMonth,
      total_cents: decision.total,
      vouchers: decision.vouchers,
      is_amount_awaited: decision.isAmountAwaited,
      free_quarters: [...decision.freeQuarters],
      appeal_until: decision.appealUntil,
      court: decision.court,
    })
    .returning('*');
  return toDecision(row as DecisionRow);
}

/** Legal values are kept as they are told, without the form in which rules compute with them. */
export function withoutQuantities({ steps }: Explanation): Explanation {
  const told = steps.map(({ parameters, ...step }) => ({
    ...step,
    parameters: parameters.map(({ id, from, to, value, unit, status, confidence, source }) => {
      return { id, from, to, value, unit, status, confidence, source };
    }),
  }));
  return { steps: told };
}

function toDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    caseId: row.case_id,
    memberId: row.member_id,
    number: row.number,
    kind: row.kind as Decision['kind'],
    outcome: row.outcome as Decision['outcome'],
    decidedOn: row.decided_on as LocalDate,
    from: row.valid_from as LocalDate | null,
    to: row.valid_to as LocalDate | null,
    reasons: row.reasons,
    explanation: row.explanation,
    perMonth: row.per_month_cents as Cents | null,
    total: row.total_cents as Cents | null,
    vouchers: row.vouchers,
    isAmountAwaited: row.is_amount_awaited,
    freeQuarters: row.free_quarters as Quarter[],
    appealUntil: row.appeal_until as LocalDate,
    court: row.court as Decision['court'],
  };
}
