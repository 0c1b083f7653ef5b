import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { rebutMandate } from '../../store/company-acts';
import { authorOf, requireCompanyMandate } from '../requests';

const refusals = ['MandateNotFound', 'PresumptionStands', 'IdempotencyConflict', 'InvalidInput'] as const;

/** Records the proof that a mandate is unpaid. */
export const rebutMandatePresumption: NonNullable<MutationResolvers['rebutMandatePresumption']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'RebutMandatePresumptionSuccess', refusals, async () => {
    const mandate = await requireCompanyMandate(context, input.mandateId);
    return { mandate: await rebutMandate(context.db, mandate, input, authorOf(context)) };
  });
