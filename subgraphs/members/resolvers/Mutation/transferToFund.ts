import { issueIf, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { transferToFund as transfer } from '../../store/transfer-acts';
import { authorOf, memberNow, requireReadable } from '../requests';

const refusals = ['MemberNotFound', 'NotAffiliated', 'TransferRefused', 'IdempotencyConflict', 'InvalidInput'] as const;

/** Records that a member goes to another fund. */
export const transferToFund: NonNullable<MutationResolvers['transferToFund']> = async (_parent, { input }, context) =>
  answer(context.language, 'TransferToFundSuccess', refusals, async () => {
    await requireReadable(context, input.memberId);
    refuseIssues([issueIf(input.newFund.trim() === '', 'input.newFund', 'TEXT_NEEDED')]);
    await transfer(context.db, input, authorOf(context));
    return { member: await memberNow(context, input.memberId) };
  });
