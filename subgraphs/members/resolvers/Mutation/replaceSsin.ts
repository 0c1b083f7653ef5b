import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { replaceSsin as replace } from '../../store/record-acts';
import { authorOf, requireReadable } from '../requests';

const refusals = ['MemberNotFound', 'SsinInUse', 'InvalidInput'] as const;

/** Puts another social security number on a file. */
export const replaceSsin: NonNullable<MutationResolvers['replaceSsin']> = async (_parent, { input }, context) =>
  answer(context.language, 'ReplaceSsinSuccess', refusals, async () => {
    await requireReadable(context, input.memberId);
    const replacement = { ...input, isCancelled: input.isCancelled === true };
    return { member: await replace(context.db, replacement, authorOf(context)) };
  });
