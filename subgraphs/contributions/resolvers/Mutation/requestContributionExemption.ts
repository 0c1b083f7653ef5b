import type { Knex } from 'knex';
import type { Context } from '../../context';
import { translate } from '../../../../common/i18n';
import { notExemptible, requestIssues } from '../../domain';
import { idempotencyConflict, memberNotFound, notEligible, requestInvalid } from '../../errors';
import type { MutationResolvers, RequestContributionExemptionInput } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { once } from '../../store/keyed';
import { forwardRequest, tellDifficulty } from '../../store/submit-requests';

const consequences = ['pension', 'rights', 'liable-persons', 'recovery'] as const;

/** Passes a request for exemption on to INASTI. */
export const requestContributionExemption: NonNullable<MutationResolvers['requestContributionExemption']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject, mayActFor } = context;
  const issues = requestIssues(input);
  if (issues.length > 0) return requestInvalid(language, issues);
  if (!(await mayActFor(input.memberId))) return memberNotFound(language);
  const { idempotencyKey: key, ...facts } = input;
  const request = { subjectId: subject.id, operation: 'requestContributionExemption', key, input: facts };
  const outcome = await once(db, request, clock.now(), (trx) => forward(trx, input, context));
  if (outcome === 'CONFLICT') return idempotencyConflict(language);
  if (outcome.refusal !== undefined) return outcome.refusal;
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
