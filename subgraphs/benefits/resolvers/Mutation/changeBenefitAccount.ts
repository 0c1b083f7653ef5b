import { caseNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { updateCase } from '../../store/cases';
import { resumeReturned } from '../../store/payment-outcomes';
import { actOnce, changedCase, openableCase } from '../acts';

/** Pays a case to another account from now on, and again what did not reach the former one. */
export const changeBenefitAccount: NonNullable<MutationResolvers['changeBenefitAccount']> = async (
  _parent,
  { input },
  context,
) => {
  const found = await openableCase(context, input.caseId);
  if (found === undefined) return caseNotFound(context.language);
  const outcome = await actOnce(context, 'changeBenefitAccount', input, async (trx) => {
    await updateCase(trx, found.id, { iban: input.iban });
    await resumeReturned(trx, found.memberId);
    return { caseId: found.id };
  });
  if ('code' in outcome) return outcome;
  return { __typename: 'ChangeBenefitAccountSuccess' as const, case: await changedCase(context, found.id) };
};
