import { accountQuarter, kindOrder, paymentIssues, type Account } from '../../domain';
import { idempotencyConflict, memberNotFound, paymentInvalid, unknownQuarter } from '../../errors';
import type { MutationResolvers, RecordPaymentInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { recordPaymentOn } from '../../store/book-payment';
import { findKeptAnswer, keepAnswer } from '../../store/kept-answers';
import type { Context } from '../../context';

/** Records a payment for a quarter; a repeat with the same key gets the first answer. */
export const recordPayment: NonNullable<MutationResolvers['recordPayment']> = async (_parent, { input }, context) => {
  const { db, clock, language, subject } = context;
  const issues = paymentIssues(input, clock.today());
  if (issues.length > 0) return paymentInvalid(language, issues);
  return db.transaction(async (trx) => {
    const { idempotencyKey: key, ...facts } = input;
    const request = { subjectId: subject.id, operation: 'recordPayment', key, input: facts };
    const kept = await findKeptAnswer<Recorded>(trx, request);
    if (kept === 'CONFLICT') return idempotencyConflict(language);
    if (kept !== undefined) return success(kept.answer);
    const account = await lockAccount(trx, input.memberId);
    if (account === undefined) return memberNotFound(language);
    if (!account.claims.some(({ quarter }) => quarter === input.quarter)) return unknownQuarter(language, input.quarter);
    const { payment, booking } = await recordPaymentOn(trx, account, input, kindOrder(context.book, input.receivedOn), clock);
    const answer = answerOf(payment, quarterOf(booking.account, input, context));
    await keepAnswer(trx, request, answer, clock.now());
    return success(answer);
  });
};

type Recorded = ReturnType<typeof answerOf>;

function quarterOf({ claims }: Account, { quarter }: RecordPaymentInput, { clock }: Context) {
  return accountQuarter(claims.filter((claim) => claim.quarter === quarter), clock.today());
}

function answerOf(
  { id, amount, receivedOn }: { id: string; amount: RecordPaymentInput['amount']; receivedOn: RecordPaymentInput['receivedOn'] },
  { quarter, status, paid, due }: ReturnType<typeof quarterOf>,
) {
  return { payment: { id, amount, receivedOn }, quarter: { quarter, status, paid, due } };
}

function success(answer: Recorded) {
  return { __typename: 'RecordPaymentSuccess' as const, ...answer };
}
