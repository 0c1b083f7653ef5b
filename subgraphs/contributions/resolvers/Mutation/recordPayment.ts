import type { Knex } from 'knex';
import type { Context } from '../../context';
import { accountQuarter, paymentIssues } from '../../domain';
import { idempotencyConflict, memberNotFound, paymentInvalid, unknownQuarter } from '../../errors';
import type { MutationResolvers, RecordPaymentInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { recordPaymentOn } from '../../store/book-payment';
import { once } from '../../store/keyed';

/** Records a payment for a quarter; a repeat with the same key gets the first answer. */
export const recordPayment: NonNullable<MutationResolvers['recordPayment']> = async (_parent, { input }, context) => {
  const { db, clock, language, subject } = context;
  const issues = paymentIssues(input, clock.today());
  if (issues.length > 0) return paymentInvalid(language, issues);
  const { idempotencyKey: key, ...facts } = input;
  const request = { subjectId: subject.id, operation: 'recordPayment', key, input: facts };
  const outcome = await once(db, request, clock.now(), (trx) => record(trx, input, context));
  if (outcome === 'CONFLICT') return idempotencyConflict(language);
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
