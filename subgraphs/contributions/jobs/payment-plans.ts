import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { addDays, type LocalDate } from '../../../common/dates';
import { openAmount, planStanding, type MemberRequest } from '../domain';
import { lockAccount } from '../store/accounts';
import { endPlan, findRunningPlans, paidOnPlan, type GrantedPlan } from '../store/payment-plans';
import { lockRequest, saveRequest } from '../store/requests';

/** What following plans came to. */
export interface FollowedPlans {
  readonly followed: number;
  readonly completed: number;
  readonly revoked: number;
}

/**
 * Looks at every running payment plan: completed once its debt is paid, revoked when an instalment or a current quarter
 * was not paid in time, which lets recovery go on. General regulation, article 46. Run every day; a day counts once it is
 * over.
 */
export async function followPaymentPlans(db: Knex, clock: Clock): Promise<FollowedPlans> {
  const counts = { followed: 0, completed: 0, revoked: 0 };
  for (const plan of await findRunningPlans(db)) {
    const standing = await db.transaction((trx) => followPlan(trx, plan, clock));
    if (standing === 'FOLLOWED') counts.followed += 1;
    else if (standing === 'COMPLETED') counts.completed += 1;
    else counts.revoked += 1;
  }
  return counts;
}

async function followPlan(trx: Knex.Transaction, plan: GrantedPlan, clock: Clock) {
  const { requestId, memberId } = plan;
  const today = clock.today();
  const account = await lockAccount(trx, memberId);
  const request = await lockRequest(trx, requestId);
  if (account === undefined || request === undefined) return 'FOLLOWED' as const;
  const paid = await paidOnPlan(trx, memberId, request.quarters, plan.grantedOn);
  const standing = planStanding(plan, paid, addDays(today, -1));
  const isBehind = account.claims.some((claim) => isCurrent(plan, claim.dueOn, today) && openAmount(claim) > 0);
  if (standing === 'COMPLETED') await close(trx, request, 'COMPLETED', today);
  else if (standing === 'BROKEN' || isBehind) await close(trx, request, 'REVOKED', today);
  return isBehind && standing === 'FOLLOWED' ? ('BROKEN' as const) : standing;
}

/** Whether a claim fell due while the plan ran. */
function isCurrent({ grantedOn }: GrantedPlan, dueOn: LocalDate, today: LocalDate): boolean {
  return dueOn >= grantedOn && dueOn < today;
}

async function close(trx: Knex, request: MemberRequest, state: 'COMPLETED' | 'REVOKED', on: LocalDate): Promise<void> {
  await endPlan(trx, request.id, state, on);
  const revoked = { on, by: 'fund', outcome: 'REFUSED' as const, reasons: ['PLAN_NOT_KEPT' as const] };
  await saveRequest(trx, { ...request, status: state, decision: state === 'REVOKED' ? revoked : request.decision });
}
