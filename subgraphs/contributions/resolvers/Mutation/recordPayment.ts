import type { Knex } from 'knex';
import type { Context } from '../../context';
import { accountQuarter, paymentIssues } from '../../domain';
import { memberNotFound, paymentInvalid, unknownQuarter } from '../../errors';
import { actOnce } from '../keyed-act';
import type { MutationResolvers, RecordPaymentInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { recordPaymentOn } from '../../store/book-payment';

/** Records a payment for a quarter; a repeat with the same key gets the first answer. */
export const recordPayment: NonNullable<MutationResolvers['recordPayment']> = async (_parent, { input }, context) => {
  const { clock, language } = context;
  const issues = paymentIssues(input, clock.today());
  if (issues.length > 0) return paymentInvalid(language, issues);
  const outcome = await actOnce(context, 'recordPayment', input, (trx) => record(trx, input, context));
  return outcome.refusal ?? { __typename: 'RecordPaymentSuccess' as const, ...outcome.answer };
};

/** Books the payment on the locked account. */
async function record(trx: Knex.Transaction, input: RecordPaymentInput, { book, clock, language }: Context) {
  const account = await lockAccount(trx, input.memberId);
  if (account === undefined) return { refusal: memberNotFound(language) };
  const isKnown = account.claims.some(({ quarter }) => quarter === input.quarter);
  if (!isKnown) return { refusal: unknownQuarter(language, input.quarter) };
  const { payment, booking } = await recordPaymentOn(trx, account, input, book, clock);
  const { id, amount, receivedOn } = payment;
  const claims = booking.account.claims.filter(({ quarter }) => quarter === input.quarter);
  const { quarter, status, paid, due } = accountQuarter(claims, clock.today());
  return { answer: { payment: { id, amount, receivedOn }, quarter: { quarter, status, paid, due } } };
}
