import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { affiliate } from '../../store/affiliate';
import { affiliationRequest } from '../affiliation-input';
import { affiliationAnswer, affiliationRefusals } from '../affiliation-answer';
import { authorOf } from '../requests';

/** Affiliates a self-employed person or student entrepreneur. */
export const affiliateMember: NonNullable<MutationResolvers['affiliateMember']> = async (_parent, { input }, context) =>
  answer(context.language, 'AffiliateMemberSuccess', affiliationRefusals, async () => {
    const request = {
      ...affiliationRequest(context, 'affiliateMember', input),
      quality: input.isStudent === true ? ('STUDENT' as const) : ('SELF_EMPLOYED' as const),
      isMarried: input.isMarried === true,
      aidedMemberId: null,
    };
    return affiliationAnswer(context, await affiliate(context.db, request, authorOf(context)));
  });
