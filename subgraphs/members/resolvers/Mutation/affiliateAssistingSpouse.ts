import { zeroCents } from '../../../../common/money';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { affiliate } from '../../store/affiliate';
import { refuseSpouse } from '../../store/aided-member';
import { affiliationAnswer, affiliationRefusals } from '../affiliation-answer';
import { affiliationRequest } from '../affiliation-input';
import { authorOf, requireActing } from '../requests';

const refusals = ['SpouseNotAssisting', ...affiliationRefusals] as const;

/** Affiliates the assisting spouse of a member. */
export const affiliateAssistingSpouse: NonNullable<MutationResolvers['affiliateAssistingSpouse']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'AffiliateAssistingSpouseSuccess', refusals, async () => {
    const { aidedMemberId, activity, ownIndependentIncome } = input;
    await requireActing(context, aidedMemberId);
    const request = affiliationRequest(context, 'affiliateAssistingSpouse', input);
    const facts = {
      startsOn: activity.startsOn,
      ownIndependentIncome: ownIndependentIncome ?? zeroCents,
      situations: request.situations,
    };
    const refuse = refuseSpouse(aidedMemberId, facts);
    const spouse = { mayOpenFile: true, isMarried: true, aidedMemberId, refuse };
    const full = { ...request, ...spouse, quality: 'ASSISTING_SPOUSE' as const };
    return affiliationAnswer(context, await affiliate(context.db, full, authorOf(context)));
  });
