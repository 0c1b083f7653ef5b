import type { Knex } from 'knex';
import type { Context } from '../../context';
import { proposePlan } from '../../domain';
import { memberNotFound, planRefused } from '../../errors';
import { askOnce } from '../keyed-act';
import type { MutationResolvers, RequestPaymentPlanInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { findPlans } from '../../store/payment-plans';
import { grantPlan, tellDifficulty } from '../../store/submit-requests';

/** Grants a payment plan that keeps within the settings of the fund, or says what stands in its way. */
export const requestPaymentPlan: NonNullable<MutationResolvers['requestPaymentPlan']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await askOnce(context, 'requestPaymentPlan', input, (trx) => grant(trx, input, context));
  return outcome.refusal ?? { __typename: 'RequestPaymentPlanSuccess', ...outcome.answer };
};

async function grant(trx: Knex.Transaction, { memberId, months }: RequestPaymentPlanInput, context: Context) {
  const { book, clock, language, subject } = context;
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return { refusal: memberNotFound(language) };
  const plan = proposePlan(book, account, await findPlans(trx, [memberId]), months, clock.today());
  if ('code' in plan) return { refusal: planRefused(language, plan) };
  const quarters = account.claims.filter(({ dueOn }) => dueOn < clock.today()).map(({ quarter }) => quarter);
  const asked = { memberId, kind: 'PAYMENT_PLAN' as const, quarters, submittedBy: subject.id };
  await tellDifficulty(trx, account, clock);
  return { answer: { request: await grantPlan(trx, asked, plan, clock), plan } };
}
