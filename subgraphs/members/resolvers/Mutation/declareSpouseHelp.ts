import { spouseSteps } from '../../domain/next-steps';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { declareSpouse } from '../../store/spouse-declarations';
import { authorOf, memberNow, requireActing } from '../requests';

const refusals = [
  'MemberNotFound',
  'NotAffiliated',
  'SpouseNotAssisting',
  'IdempotencyConflict',
  'InvalidInput',
] as const;

/** Records whether the spouse of a member helps. */
export const declareSpouseHelp: NonNullable<MutationResolvers['declareSpouseHelp']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'DeclareSpouseHelpSuccess', refusals, async () => {
    await requireActing(context, input.memberId);
    const declaration = await declareSpouse(context.db, input, authorOf(context));
    const isLate = declaration.declaredOn > declaration.dueOn;
    const nextSteps = spouseSteps(declaration.isHelping, isLate, declaration.declaredOn);
    return { declaration, member: await memberNow(context, input.memberId), nextSteps };
  });
