import type { Knex } from 'knex';
import type { Context } from '../../context';
import { translate } from '../../../../common/i18n';
import { notExemptible } from '../../domain';
import { memberNotFound, notEligible } from '../../errors';
import { askOnce } from '../keyed-act';
import type { MutationResolvers, RequestContributionExemptionInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { forwardRequest, tellDifficulty } from '../../store/submit-requests';

const consequences = ['pension', 'rights', 'liable-persons', 'recovery'] as const;

/** Passes a request for exemption on to INASTI. */
export const requestContributionExemption: NonNullable<MutationResolvers['requestContributionExemption']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await askOnce(context, 'requestContributionExemption', input, (trx) => forward(trx, input, context));
  if (outcome.refusal !== undefined) return outcome.refusal;
  const { language } = context;
  const texts = consequences.map((name) => ({ text: translate(language, `contributions.exemption.${name}`) }));
  return { __typename: 'RequestContributionExemptionSuccess', ...outcome.answer, consequences: texts };
};

async function forward(trx: Knex.Transaction, input: RequestContributionExemptionInput, context: Context) {
  const { book, clock, language, subject } = context;
  const account = await lockAccount(trx, input.memberId);
  if (account === undefined) return { refusal: memberNotFound(language) };
  const refused = notExemptible(book, account, input.quarters, clock.today());
  if (refused.length > 0) return { refusal: notEligible(language, refused) };
  const { memberId, quarters, reason } = input;
  const asked = { memberId, kind: 'EXEMPTION' as const, quarters, reason, submittedBy: subject.id };
  await tellDifficulty(trx, account, clock);
  return { answer: { request: await forwardRequest(trx, asked, clock) } };
}
