import { addressIssues, addressOf } from '../../domain/new-person';
import { refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { changeFile } from '../../store/record-acts';
import { authorOf, requireActing } from '../requests';

const refusals = ['MemberNotFound', 'InvalidInput'] as const;

/** Records a new home address. */
export const moveMember: NonNullable<MutationResolvers['moveMember']> = async (_parent, { input }, context) =>
  answer(context.language, 'MoveMemberSuccess', refusals, async () => {
    const { memberId, on } = input;
    await requireActing(context, memberId);
    refuseIssues(addressIssues(input.address, 'input.address'));
    const address = addressOf(input.address);
    const change = <Record extends object>(record: Record) => ({ ...record, address });
    return {
      member: await changeFile(context.db, memberId, { from: on, to: null }, change, 'MOVE', authorOf(context)),
    };
  });
