import { addDays } from '../../../../common/dates';
import { issueIf, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { affiliate } from '../../store/affiliate';
import { recordTransferIn } from '../../store/transfer-acts';
import { affiliationAnswer, affiliationRefusals } from '../affiliation-answer';
import { affiliationRequest, statedBirthDate } from '../affiliation-input';
import { authorOf } from '../requests';

const refusals = ['TransferRefused', ...affiliationRefusals] as const;

/** Takes over a member of another fund on 1 January. */
export const transferFromFund: NonNullable<MutationResolvers['transferFromFund']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'TransferFromFundSuccess', refusals, async () => {
    const { activity, formerFund, affiliatedThereOn, isMainOccupation, hasOverdueAmounts } = input;
    const request = affiliationRequest(context, 'transferFromFund', input);
    refuseIssues([issueIf(formerFund.trim() === '', 'input.formerFund', 'TEXT_NEEDED')]);
    const there = { from: affiliatedThereOn, to: addDays(activity.startsOn, -1), details: {} };
    const earlier = { kind: 'EARLIER_MAIN_OCCUPATION' as const, ...there };
    const transfer = {
      birthDate: statedBirthDate(input.person),
      affiliatedSince: affiliatedThereOn,
      effectiveOn: activity.startsOn,
      hasOverdueAmounts,
    };
    const author = authorOf(context);
    const result = await affiliate(
      context.db,
      {
        ...request,
        situations: isMainOccupation ? [...request.situations, earlier] : request.situations,
        quality: 'SELF_EMPLOYED',
        isMarried: false,
        aidedMemberId: null,
        isTransfer: true,
        complete: recordTransferIn(formerFund, transfer, author),
      },
      author,
    );
    return affiliationAnswer(context, result);
  });
