import type { Knex } from 'knex';
import type { Context } from '../../context';
import { notWaivable, requestIssues } from '../../domain';
import { idempotencyConflict, memberNotFound, notEligible, requestInvalid } from '../../errors';
import type { MutationResolvers, RequestSurchargeWaiverInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { once } from '../../store/keyed';
import { forwardRequest } from '../../store/submit-requests';

/** Passes a request to waive surcharges on to INASTI. */
export const requestSurchargeWaiver: NonNullable<MutationResolvers['requestSurchargeWaiver']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject, mayActFor } = context;
  const issues = requestIssues(input);
  if (issues.length > 0) return requestInvalid(language, issues);
  if (!(await mayActFor(input.memberId))) return memberNotFound(language);
  const { idempotencyKey: key, ...facts } = input;
  const request = { subjectId: subject.id, operation: 'requestSurchargeWaiver', key, input: facts };
  const outcome = await once(db, request, clock.now(), (trx) => forward(trx, input, context));
  if (outcome === 'CONFLICT') return idempotencyConflict(language);
  return outcome.refusal ?? { __typename: 'RequestSurchargeWaiverSuccess', ...outcome.answer };
};

async function forward(trx: Knex.Transaction, input: RequestSurchargeWaiverInput, context: Context) {
  const { clock, language, subject } = context;
  const account = await lockAccount(trx, input.memberId);
  if (account === undefined) return { refusal: memberNotFound(language) };
  const refused = notWaivable(account, input.quarters);
  if (refused.length > 0) return { refusal: notEligible(language, refused) };
  const { memberId, quarters, reason } = input;
  const asked = { memberId, kind: 'SURCHARGE_WAIVER' as const, quarters, reason, submittedBy: subject.id };
  return { answer: { request: await forwardRequest(trx, asked, clock) } };
}
