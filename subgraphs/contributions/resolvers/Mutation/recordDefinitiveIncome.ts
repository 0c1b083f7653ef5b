import type { Knex } from 'knex';
import type { Context } from '../../context';
import { incomeIssues } from '../../domain';
import { memberNotFound, parameterNotPublished, paymentInvalid } from '../../errors';
import { actOnce } from '../keyed-act';
import type { MutationResolvers, RecordDefinitiveIncomeInput } from '../../schema.generated';
import { settleIncome } from '../../store/regularizations';

/** Takes in a definitive income and settles its year. */
export const recordDefinitiveIncome: NonNullable<MutationResolvers['recordDefinitiveIncome']> = async (
  _parent,
  { input },
  context,
) => {
  const { clock, language } = context;
  const issues = incomeIssues(input, clock.today());
  if (issues.length > 0) return paymentInvalid(language, issues);
  try {
    const outcome = await actOnce(context, 'recordDefinitiveIncome', input, (trx) => settle(trx, input, context));
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
