import { memberNotFound } from '../../errors';
import { inputIssues } from '../../domain/payments/input-issues';
import { paymentInputInvalid, paymentOrderNotOpen, refundExceedsCredit } from '../../payment-errors';
import type { MutationResolvers } from '../../schema.generated';
import { endOrder } from '../../store/payments/end-orders';
import { findOrder } from '../../store/payments/orders';
import { orderRefund as order } from '../../store/payments/refunds';
import { actOnce, isId, present } from './acts';

/** Orders a refund of money in hand. */
export const orderRefund: NonNullable<MutationResolvers['orderRefund']> = async (_parent, { input }, context) => {
  const { db, clock, language, subject } = context;
  const issues = inputIssues(input, clock.today());
  if (issues.length > 0) return paymentInputInvalid(language, issues);
  if (!isId(input.memberId)) return memberNotFound(language);
  const wanted = { memberId: input.memberId, amount: input.amount ?? undefined, by: subject.id };
  const outcome = await actOnce(context, 'orderRefund', input, async (trx) => {
    const ordered = await order(trx, wanted, clock);
    if (ordered === 'NO_MEMBER') return { refusal: memberNotFound(language) };
    if ('free' in ordered) return { refusal: refundExceedsCredit(language, ordered.free) };
    return { answer: { orderId: ordered.orderId } };
  });
  if ('refusal' in outcome) return outcome.refusal;
  const kept = present(await findOrder(db, outcome.answer.orderId));
  return { __typename: 'OrderRefundSuccess' as const, order: kept };
};

/** Gives up an order that was not released. */
export const cancelPaymentOrder: NonNullable<MutationResolvers['cancelPaymentOrder']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language } = context;
  const { orderId } = input;
  const issues = inputIssues(input, clock.today());
  if (issues.length > 0) return paymentInputInvalid(language, issues);
  if (!isId(orderId)) return paymentOrderNotOpen(language);
  const outcome = await actOnce(context, 'cancelPaymentOrder', input, async (trx) => {
    const end = { outcome: 'CANCELLED' as const, reason: null, on: clock.today() };
    const isEnded = await endOrder(trx, orderId, end, clock);
    return isEnded ? { answer: { orderId } } : { refusal: paymentOrderNotOpen(language) };
  });
  if ('refusal' in outcome) return outcome.refusal;
  return { __typename: 'CancelPaymentOrderSuccess' as const, order: present(await findOrder(db, orderId)) };
};
