import { answer } from '../../errors';
import { refuseHelperNotSubject } from '../../domain/helper-subjection';
import type { MutationResolvers } from '../../schema.generated';
import { affiliate } from '../../store/affiliate';
import { linkHelper } from '../../store/aided-member';
import { affiliationAnswer, affiliationRefusals } from '../affiliation-answer';
import { affiliationRequest, statedBirthDate } from '../affiliation-input';
import { authorOf, requireActing } from '../requests';

const refusals = ['HelperNotSubject', ...affiliationRefusals] as const;

/** Affiliates a helper of a member. */
export const affiliateHelper: NonNullable<MutationResolvers['affiliateHelper']> = async (_parent, { input }, context) =>
  answer(context.language, 'AffiliateHelperSuccess', refusals, async () => {
    const { aidedMemberId, activity, expectedDaysAYear } = input;
    await requireActing(context, aidedMemberId);
    const common = affiliationRequest(context, 'affiliateHelper', input);
    const birthDate = statedBirthDate(input.person);
    const { startsOn } = activity;
    refuseHelperNotSubject({ birthDate, startsOn, marriedOn: input.marriedOn ?? null, expectedDaysAYear });
    // Who is helped answers for the helper's contributions, and may open the file.
    const own = { mayOpenFile: true, isMarried: false, aidedMemberId };
    const request = { ...common, ...own, quality: 'HELPER' as const };
    const author = authorOf(context);
    const result = await affiliate(
      context.db,
      { ...request, complete: linkHelper(aidedMemberId, startsOn, author) },
      author,
    );
    return affiliationAnswer(context, result);
  });
