import type { PersonalRecord } from '../../domain/member';
import { addressIssues, addressOf, nameIssues } from '../../domain/new-person';
import { issueIf, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers, RectifyMemberInput } from '../../schema.generated';
import { changeFile } from '../../store/record-acts';
import { authorOf, requireReadable } from '../requests';

const refusals = ['MemberNotFound', 'InvalidInput'] as const;

/** Corrects what the fund held of a member for a period. */
export const rectifyMember: NonNullable<MutationResolvers['rectifyMember']> = async (_parent, { input }, context) =>
  answer(context.language, 'RectifyMemberSuccess', refusals, async () => {
    const { memberId, from, to, name, address, reason } = input;
    await requireReadable(context, memberId);
    refuseIssues([
      issueIf(to != null && to < from, 'input.to', 'END_BEFORE_START'),
      issueIf(name == null && address == null, 'input', 'NOTHING_TO_CORRECT'),
      issueIf(reason.trim() === '', 'input.reason', 'TEXT_NEEDED'),
      ...(name == null ? [] : nameIssues(name, 'input.name')),
      ...(address == null ? [] : addressIssues(address, 'input.address')),
    ]);
    const during = { from, to: to ?? null };
    const because = `RECTIFICATION: ${reason}`;
    return { member: await changeFile(context.db, memberId, during, corrected(input), because, authorOf(context)) };
  });

function corrected({ name, address }: RectifyMemberInput) {
  return (record: PersonalRecord): PersonalRecord => ({
    ...record,
    ...(name == null ? {} : { name }),
    ...(address == null ? {} : { address: addressOf(address) }),
  });
}
