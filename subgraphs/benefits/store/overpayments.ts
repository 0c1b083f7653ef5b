import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { Instalment, Overpayment, OverpaymentStatus } from '../domain/overpayment';

interface UndueRow {
  id: string;
  case_id: string;
  member_id: string;
  benefit: string;
  reference: string;
  found_on: string;
  cause: string;
  reason_code: string;
  period_from: string;
  period_to: string;
  amount_cents: number;
  prescribed_cents: number;
  computation: Overpayment['computation'];
  status: string;
  waiver_asked_on: string | null;
  waiver_decided_on: string | null;
  waived_cents: number;
  repaid_cents: number;
  instalments: readonly Instalment[];
  appeal_until: string;
  court: string;
}

function selectUndue(db: Knex) {
  return db('undue_payment')
    .join('benefit_case', 'benefit_case.id', 'undue_payment.case_id')
    .select<UndueRow[]>(
      'undue_payment.*',
      'benefit_case.benefit',
      db.raw(`coalesce((select json_agg(json_build_object('number', number, 'dueOn', due_on, 'amount', amount_cents,
        'paidOn', paid_on) order by number) from undue_instalment where undue_id = undue_payment.id), '[]') as instalments`),
    );
}

/** Undue sums of several cases, the latest first. */
export async function findOverpayments(db: Knex, caseIds: readonly string[]): Promise<Overpayment[]> {
  const rows = await selectUndue(db)
    .whereIn('undue_payment.case_id', [...caseIds])
    .orderBy('found_on', 'desc');
  return rows.map(toOverpayment);
}

/** An undue sum by id; undefined when there is none. */
export async function findOverpayment(db: Knex, id: string): Promise<Overpayment | undefined> {
  const [row] = await selectUndue(db).where('undue_payment.id', id);
  return row && toOverpayment(row);
}

/** What a new undue sum is made of. */
export type NewOverpayment = Pick<
  Overpayment,
  | 'caseId'
  | 'memberId'
  | 'foundOn'
  | 'cause'
  | 'reasonCode'
  | 'from'
  | 'to'
  | 'amount'
  | 'prescribed'
  | 'computation'
  | 'appealUntil'
  | 'court'
>;

/** Writes an undue sum. @returns its id */
export async function insertOverpayment(trx: Knex, one: NewOverpayment): Promise<string> {
  const [row] = await trx('undue_payment')
    .insert({
      case_id: one.caseId,
      member_id: one.memberId,
      reference: trx.raw(`?::text || '-' || lpad(nextval('case_reference')::text, 7, '0')`, [one.foundOn.slice(0, 4)]),
      found_on: one.foundOn,
      cause: one.cause,
      reason_code: one.reasonCode,
      period_from: one.from,
      period_to: one.to,
      amount_cents: one.amount,
      prescribed_cents: one.prescribed,
      computation: JSON.stringify(one.computation),
      status: 'CLAIMED',
      appeal_until: one.appealUntil,
      court: one.court,
    })
    .returning('id');
  return (row as { id: string }).id;
}

/** What may change in an undue sum. */
export interface OverpaymentChange {
  readonly status?: OverpaymentStatus;
  readonly waiverAskedOn?: LocalDate;
  readonly waiverDecidedOn?: LocalDate;
  readonly waived?: Cents;
  readonly repaid?: Cents;
}

/** Changes an undue sum. */
export async function updateOverpayment(trx: Knex, id: string, change: OverpaymentChange): Promise<void> {
  const { status, waiverAskedOn, waiverDecidedOn, waived, repaid } = change;
  await trx('undue_payment')
    .where({ id })
    .update({
      ...(status !== undefined && { status }),
      ...(waiverAskedOn !== undefined && { waiver_asked_on: waiverAskedOn }),
      ...(waiverDecidedOn !== undefined && { waiver_decided_on: waiverDecidedOn }),
      ...(waived !== undefined && { waived_cents: waived }),
      ...(repaid !== undefined && { repaid_cents: repaid }),
    });
}

/** Replaces the open instalments of an undue sum. */
export async function replaceInstalments(trx: Knex, id: string, instalments: readonly Instalment[]): Promise<void> {
  await trx('undue_instalment').where({ undue_id: id }).whereNull('paid_on').delete();
  await trx('undue_instalment').insert(
    instalments.map(({ number, dueOn, amount }) => ({ undue_id: id, number, due_on: dueOn, amount_cents: amount })),
  );
}

/** The oldest undue sum of each member that is still claimed in full, for set-off. */
export async function findClaimed(db: Knex, memberIds: readonly string[]): Promise<Map<string, Overpayment>> {
  const rows = await selectUndue(db)
    .whereIn('undue_payment.member_id', [...memberIds])
    .where('undue_payment.status', 'CLAIMED')
    .orderBy('found_on', 'desc');
  return new Map(rows.map((row) => [row.member_id, toOverpayment(row)]));
}

function toOverpayment(row: UndueRow): Overpayment {
  return {
    id: row.id,
    caseId: row.case_id,
    memberId: row.member_id,
    benefit: row.benefit as Overpayment['benefit'],
    reference: row.reference,
    foundOn: row.found_on as LocalDate,
    cause: row.cause as Overpayment['cause'],
    reasonCode: row.reason_code,
    from: row.period_from as LocalDate,
    to: row.period_to as LocalDate,
    amount: row.amount_cents as Cents,
    prescribed: row.prescribed_cents as Cents,
    computation: row.computation,
    status: row.status as OverpaymentStatus,
    waiverAskedOn: row.waiver_asked_on as LocalDate | null,
    waiverDecidedOn: row.waiver_decided_on as LocalDate | null,
    waived: row.waived_cents as Cents,
    repaid: row.repaid_cents as Cents,
    instalments: row.instalments,
    appealUntil: row.appeal_until as LocalDate,
    court: row.court as Overpayment['court'],
  };
}

/** Waives what remains of undue sums at the death of the member, except where fraud caused them. Charter, article 22. */
export async function waiveAtDeath(trx: Knex, memberId: string, on: LocalDate): Promise<void> {
  await trx('undue_payment')
    .where({ member_id: memberId })
    .whereNotIn('cause', ['FRAUD', 'NOT_REPORTED'])
    .whereIn('status', ['CLAIMED', 'WAIVER_ASKED', 'IN_INSTALMENTS'])
    .update({ status: 'WAIVED', waived_cents: trx.raw('amount_cents - repaid_cents'), waiver_decided_on: on });
}
