import { inputIssues } from '../../domain/payments/input-issues';
import { paymentInputInvalid, paymentOrderNotOpen } from '../../payment-errors';
import type { MutationResolvers } from '../../schema.generated';
import { endOrder } from '../../store/payments/end-orders';
import { findOrder } from '../../store/payments/orders';
import { actOnce, isId, present } from './acts';

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
