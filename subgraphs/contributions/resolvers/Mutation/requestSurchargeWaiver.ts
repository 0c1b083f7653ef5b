import type { Knex } from 'knex';
import type { Context } from '../../context';
import { notWaivable } from '../../domain';
import { memberNotFound, notEligible } from '../../errors';
import { askOnce } from '../keyed-act';
import type { MutationResolvers, RequestSurchargeWaiverInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { forwardRequest } from '../../store/submit-requests';

/** Passes a request to waive surcharges on to INASTI. */
export const requestSurchargeWaiver: NonNullable<MutationResolvers['requestSurchargeWaiver']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await askOnce(context, 'requestSurchargeWaiver', input, (trx) => forward(trx, input, context));
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
