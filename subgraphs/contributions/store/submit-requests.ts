import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { accountInDifficulty } from '../../../common/events/catalogue/contributions/account-in-difficulty';
import { requestSubmitted } from '../../../common/events/catalogue/contributions/request-submitted';
import type { Quarter } from '../../../common/quarter';
import {
  decided,
  openAmount,
  overdueOfAccount,
  type Booking,
  type MemberRequest,
  type PaymentPlan,
  type Account,
  type RequestDecision,
} from '../domain';
import { saveBooking } from './accounts';
import { insertPlan } from './payment-plans';
import { saveEstimate, saveRequest } from './requests';

/** What a request consists of before it has an id. */
export type NewRequest = Omit<MemberRequest, 'id' | 'status' | 'submittedOn' | 'decision'>;

/** Keeps a request that the fund will decide. */
export async function submitRequest(trx: Knex, request: NewRequest, clock: Clock): Promise<MemberRequest> {
  const submitted: MemberRequest = { ...request, id: randomUUID(), status: 'SUBMITTED', submittedOn: clock.today() };
  await saveRequest(trx, submitted);
  return submitted;
}

/** Keeps a request that INASTI decides and tells the subgraph that passes it on. */
export async function forwardRequest(
  trx: Knex.Transaction,
  request: NewRequest & { readonly kind: 'EXEMPTION' | 'SURCHARGE_WAIVER'; readonly quarters: readonly Quarter[] },
  clock: Clock,
): Promise<MemberRequest> {
  const { memberId, kind, quarters, reason } = request;
  const submitted: MemberRequest = { ...request, id: randomUUID(), status: 'FORWARDED', submittedOn: clock.today() };
  await saveRequest(trx, submitted);
  const payload = {
    ...{ memberId, requestId: submitted.id, kind, quarters: [...quarters].sort() },
    ...{ submittedOn: submitted.submittedOn, reason: reason ?? null, documents: [] },
  };
  await publish(trx, requestSubmitted, payload, { subject: memberId, clock });
  return submitted;
}

/** Keeps a plan that was granted at once. */
export async function grantPlan(
  trx: Knex,
  request: NewRequest,
  plan: PaymentPlan,
  clock: Clock,
): Promise<MemberRequest> {
  const on = clock.today();
  const submitted: MemberRequest = { ...request, id: randomUUID(), status: 'SUBMITTED', submittedOn: on };
  const granted = decided(submitted, { on, by: 'fund', outcome: 'GRANTED', reasons: ['PLAN_WITHIN_SETTINGS'] });
  await saveRequest(trx, granted);
  await insertPlan(trx, granted.id, granted.memberId, plan, on);
  return granted;
}

/** Writes a decision down; a granted estimate takes effect with its booking. */
export async function decideRequest(
  trx: Knex.Transaction,
  request: MemberRequest,
  decision: RequestDecision,
  effect: { readonly before: Account; readonly booking: Booking } | undefined,
  clock: Clock,
): Promise<MemberRequest> {
  const done = decided(request, decision);
  await saveRequest(trx, done);
  const { id: requestId, memberId, year, estimatedIncome: income } = request;
  if (effect === undefined || year === undefined || income === undefined) return done;
  await saveEstimate(trx, { memberId, year, income, approvedOn: decision.on, requestId });
  await saveBooking(trx, effect.before, effect.booking, clock);
  return done;
}

/** Tells that a member has trouble paying, so that the client manager makes contact on the fund's own initiative. */
export async function tellDifficulty(trx: Knex.Transaction, account: Account, clock: Clock): Promise<void> {
  const { memberId, claims } = account;
  const on = clock.today();
  const late = claims.filter((claim) => claim.dueOn < on && openAmount(claim) > 0).map(({ quarter }) => quarter);
  const payload = { memberId, on, overdueCents: overdueOfAccount(account, on), quarters: [...new Set(late)].sort() };
  await publish(trx, accountInDifficulty, payload, { subject: memberId, clock });
}
