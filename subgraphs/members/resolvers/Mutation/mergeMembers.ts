import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { mergeMembers as merge } from '../../store/merge';
import { authorOf, memberNow, requireReadable } from '../requests';

const refusals = ['MemberNotFound', 'MergeRefused', 'IdempotencyConflict', 'InvalidInput'] as const;

/** Merges two files of one person. */
export const mergeMembers: NonNullable<MutationResolvers['mergeMembers']> = async (_parent, { input }, context) =>
  answer(context.language, 'MergeMembersSuccess', refusals, async () => {
    await requireReadable(context, input.memberId);
    await requireReadable(context, input.duplicateId);
    await merge(context.db, input, authorOf(context));
    return { member: await memberNow(context, input.memberId) };
  });
