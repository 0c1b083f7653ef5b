import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { endCompanyMandate as end } from '../../store/company-acts';
import { authorOf, requireCompanyMandate } from '../requests';

const refusals = ['MandateNotFound', 'InvalidInput'] as const;

/** Ends a mandate in a company. */
export const endCompanyMandate: NonNullable<MutationResolvers['endCompanyMandate']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'EndCompanyMandateSuccess', refusals, async () => {
    const mandate = await requireCompanyMandate(context, input.mandateId);
    return { mandate: await end(context.db, mandate, input.on, authorOf(context)) };
  });
