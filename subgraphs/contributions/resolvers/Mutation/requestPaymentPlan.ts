import type { Knex } from 'knex';
import type { Context } from '../../context';
import { proposePlan, requestIssues } from '../../domain';
import { idempotencyConflict, memberNotFound, planRefused, requestInvalid } from '../../errors';
import type { MutationResolvers, RequestPaymentPlanInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { once } from '../../store/keyed';
import { findPlans } from '../../store/payment-plans';
import { grantPlan, tellDifficulty } from '../../store/submit-requests';

/** Grants a payment plan that keeps within the settings of the fund, or says what stands in its way. */
export const requestPaymentPlan: NonNullable<MutationResolvers['requestPaymentPlan']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject, mayActFor } = context;
  const issues = requestIssues(input);
  if (issues.length > 0) return requestInvalid(language, issues);
  if (!(await mayActFor(input.memberId))) return memberNotFound(language);
  const { idempotencyKey: key, ...facts } = input;
  const request = { subjectId: subject.id, operation: 'requestPaymentPlan', key, input: facts };
  const outcome = await once(db, request, clock.now(), (trx) => grant(trx, input, context));
  if (outcome === 'CONFLICT') return idempotencyConflict(language);
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
