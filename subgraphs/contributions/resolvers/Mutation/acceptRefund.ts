import type { Knex } from 'knex';
import type { Context } from '../../context';
import { refundIssues } from '../../domain';
import { memberNotFound, paymentInvalid, refundNotPossible } from '../../errors';
import { actOnce } from '../keyed-act';
import type { AcceptRefundInput, MutationResolvers } from '../../schema.generated';
import { acceptRefund as accept } from '../../store/refunds';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Accepts to pay money back; a repeat with the same key gets the first answer. */
export const acceptRefund: NonNullable<MutationResolvers['acceptRefund']> = async (_parent, { input }, context) => {
  const { language } = context;
  const issues = refundIssues(input);
  if (issues.length > 0) return paymentInvalid(language, issues);
  if (!uuid.test(input.memberId)) return memberNotFound(language);
  const outcome = await actOnce(context, 'acceptRefund', input, (trx) => acceptOn(trx, input, context));
  return outcome.refusal ?? { __typename: 'AcceptRefundSuccess' as const, ...outcome.answer };
};

async function acceptOn(trx: Knex.Transaction, { memberId, amount }: AcceptRefundInput, context: Context) {
  const { book, clock, subject, language } = context;
  const found = await accept(trx, book, { memberId, amount, acceptedBy: subject.id }, clock);
  if (found === 'NO_MEMBER') return { refusal: memberNotFound(language) };
  if (typeof found === 'string') return { refusal: refundNotPossible(language, found) };
  return { answer: { refund: found } };
}
