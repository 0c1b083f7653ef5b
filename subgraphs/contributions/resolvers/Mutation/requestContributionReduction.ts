import type { Knex } from 'knex';
import type { Context } from '../../context';
import { previewEstimate, warningsOf } from '../../domain';
import { estimateRefused, memberNotFound, unpublished, warningTexts } from '../../errors';
import { askOnce } from '../keyed-act';
import type { MutationResolvers, RequestContributionReductionInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { findContributorFacts } from '../../store/charge-quarters';
import { submitRequest } from '../../store/submit-requests';

/** Submits a request for other provisional contributions and shows what it would change. */
export const requestContributionReduction: NonNullable<MutationResolvers['requestContributionReduction']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await askOnce(context, 'requestContributionReduction', input, (trx) => submit(trx, input, context));
  if (outcome.refusal !== undefined) return outcome.refusal;
  const { warnings, ...answer } = outcome.answer;
  const texts = warningTexts(context.language, warnings);
  return { __typename: 'RequestContributionReductionSuccess', ...answer, warnings: texts };
};

async function submit(trx: Knex.Transaction, input: RequestContributionReductionInput, context: Context) {
  const { memberId, year, estimatedIncome, reason } = input;
  const { book, clock, language, subject } = context;
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return { refusal: memberNotFound(language) };
  const facts = await findContributorFacts(trx, memberId, clock);
  const asked = { year, income: estimatedIncome };
  const preview = unpublished(language, () => previewEstimate(book, account, facts, asked, clock.today()));
  if (preview.refusal !== undefined) return { refusal: preview.refusal };
  if (typeof preview.value === 'string')
    return { refusal: estimateRefused(language, preview.value, year, account, clock.today()) };
  const { kind, quarters } = preview.value;
  const touched = quarters.map(({ quarter }) => quarter);
  const made = { memberId, kind, year, quarters: touched, estimatedIncome, reason, submittedBy: subject.id };
  const request = await submitRequest(trx, made, clock);
  return { answer: { request, preview: quarters, warnings: warningsOf(preview.value, account) } };
}
