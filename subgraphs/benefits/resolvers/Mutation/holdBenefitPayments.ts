import { caseNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { holdPayments } from '../../store/payments';
import { changedCase, openableCase } from '../acts';

/** Holds the payments of a case, or lets them go on. */
export const holdBenefitPayments: NonNullable<MutationResolvers['holdBenefitPayments']> = async (
  _parent,
  { input: { caseId, reason } },
  context,
) => {
  const found = await openableCase(context, caseId);
  if (found === undefined) return caseNotFound(context.language);
  await context.db.transaction((trx) => holdPayments(trx, found.id, reason ?? null));
  return { __typename: 'HoldBenefitPaymentsSuccess' as const, case: await changedCase(context, found.id) };
};
