import type { Knex } from 'knex';
import type { Context } from '../../context';
import { incomeIssues } from '../../domain';
import { idempotencyConflict, memberNotFound, parameterNotPublished, paymentInvalid } from '../../errors';
import type { MutationResolvers, RecordDefinitiveIncomeInput } from '../../schema.generated';
import { once } from '../../store/keyed';
import { settleIncome } from '../../store/regularizations';

/** Takes in a definitive income and settles its year. */
export const recordDefinitiveIncome: NonNullable<MutationResolvers['recordDefinitiveIncome']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject } = context;
  const issues = incomeIssues(input, clock.today());
  if (issues.length > 0) return paymentInvalid(language, issues);
  const { idempotencyKey: key, ...facts } = input;
  const request = { subjectId: subject.id, operation: 'recordDefinitiveIncome', key, input: facts };
  try {
    const outcome = await once(db, request, clock.now(), (trx) => settle(trx, input, context));
    if (outcome === 'CONFLICT') return idempotencyConflict(language);
    return outcome.refusal ?? { __typename: 'RecordDefinitiveIncomeSuccess', ...outcome.answer };
  } catch (error) {
    return parameterNotPublished(language, error);
  }
};

async function settle(trx: Knex.Transaction, input: RecordDefinitiveIncomeInput, { book, clock, language }: Context) {
  const found = await settleIncome(trx, book, input, clock);
  if (found === undefined) return { refusal: memberNotFound(language) };
  return { answer: { regularization: typeof found === 'string' ? null : found } };
}
