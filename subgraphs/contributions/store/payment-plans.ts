import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { EarlierPlan, PaymentPlan } from '../domain';

/** A plan as it was granted. */
export interface GrantedPlan extends PaymentPlan, EarlierPlan {
  readonly requestId: string;
  readonly memberId: string;
  readonly grantedOn: LocalDate;
}

/** Plans of these members, the latest first. */
export async function findPlans(db: Knex, memberIds: readonly string[]): Promise<GrantedPlan[]> {
  const plans = await db('payment_plan')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'granted_on', order: 'desc' }, 'request_id']);
  if (plans.length === 0) return [];
  const ids = plans.map(({ request_id: id }) => id as string);
  const rows = await db('payment_plan_instalment').whereIn('request_id', ids).orderBy(['request_id', 'number']);
  return plans.map((plan) => ({
    requestId: plan.request_id,
    memberId: plan.member_id,
    grantedOn: plan.granted_on,
    state: plan.state,
    endedOn: plan.ended_on ?? undefined,
    downPayment: cents(plan.down_payment_cents),
    downPaymentDueOn: plan.down_payment_due_on,
    instalments: rows
      .filter((row) => row.request_id === plan.request_id)
      .map((row) => ({ due: row.due_on, amount: cents(row.amount_cents) })),
  }));
}

/** Keeps a plan that was granted. */
export async function insertPlan(
  trx: Knex,
  requestId: string,
  memberId: string,
  plan: PaymentPlan,
  on: LocalDate,
): Promise<void> {
  await trx('payment_plan').insert({
    request_id: requestId,
    member_id: memberId,
    granted_on: on,
    down_payment_cents: plan.downPayment,
    down_payment_due_on: plan.downPaymentDueOn,
    state: 'RUNNING',
  });
  const rows = plan.instalments.map(({ due, amount }, index) => {
    return { request_id: requestId, number: index + 1, due_on: due, amount_cents: amount };
  });
  await trx('payment_plan_instalment').insert(rows);
}

/** Ends a plan: it was carried out, or its conditions were not kept. */
export async function endPlan(
  trx: Knex,
  requestId: string,
  state: 'COMPLETED' | 'REVOKED',
  on: LocalDate,
): Promise<void> {
  await trx('payment_plan').where('request_id', requestId).update({ state, ended_on: on });
}

/** Plans that run, in order of their grant. */
export async function findRunningPlans(db: Knex): Promise<GrantedPlan[]> {
  const rows = await db('payment_plan').where('state', 'RUNNING').distinct('member_id');
  const plans = await findPlans(
    db,
    rows.map((row) => row.member_id as string),
  );
  return plans.filter(({ state }) => state === 'RUNNING');
}

/** What was paid since a day on the quarters that a plan covers. */
export async function paidOnPlan(
  db: Knex,
  memberId: string,
  quarters: readonly Quarter[],
  since: LocalDate,
): Promise<Cents> {
  const row = await db('ledger_entry')
    .where('member_id', memberId)
    .whereIn('quarter', [...quarters])
    .whereIn('kind', ['PAYMENT', 'PAYMENT_RETURNED', 'CREDIT_USED'])
    .where('booked_on', '>=', since)
    .first(
      db.raw(`coalesce(sum(case kind when 'PAYMENT_RETURNED' then -1 else 1 end
        * (contribution_cents + fee_cents + surcharge_cents)), 0)::bigint as paid`),
    );
  return cents(Number(row?.paid ?? 0));
}
