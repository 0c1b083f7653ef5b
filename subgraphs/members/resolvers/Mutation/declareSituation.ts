import { refuseIssues } from '../../domain/refused';
import { situationIssues, situationOf } from '../../domain/situation-statement';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { declareSituation as declare } from '../../store/situation-acts';
import { kindIssue } from '../affiliation-input';
import { authorOf, memberNow, requireActing } from '../requests';

const refusals = ['MemberNotFound', 'ParameterNotPublished', 'IdempotencyConflict', 'InvalidInput'] as const;

/** Records a fact that bears on the category. */
export const declareSituation: NonNullable<MutationResolvers['declareSituation']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'DeclareSituationSuccess', refusals, async () => {
    const { memberId, situation } = input;
    await requireActing(context, memberId);
    const path = 'input.situation';
    refuseIssues([...situationIssues(situation, path), kindIssue(context, situation.kind, `${path}.kind`)]);
    const declared = await declare(context.db, situationOf(situation), input, authorOf(context));
    return { member: await memberNow(context, memberId), situation: declared };
  });
