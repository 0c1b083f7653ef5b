import { nameIssues } from '../../domain/new-person';
import { refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { changeFile } from '../../store/record-acts';
import { authorOf, requireReadable } from '../requests';

const refusals = ['MemberNotFound', 'InvalidInput'] as const;

/** Records a new name. */
export const renameMember: NonNullable<MutationResolvers['renameMember']> = async (_parent, { input }, context) =>
  answer(context.language, 'RenameMemberSuccess', refusals, async () => {
    const { memberId, name, on } = input;
    await requireReadable(context, memberId);
    refuseIssues(nameIssues(name, 'input.name'));
    const change = <Record extends object>(record: Record) => ({ ...record, name });
    return {
      member: await changeFile(context.db, memberId, { from: on, to: null }, change, 'NAME', authorOf(context)),
    };
  });
