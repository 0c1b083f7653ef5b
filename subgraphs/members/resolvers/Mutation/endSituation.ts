import { Refused } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { endSituation as end } from '../../store/situation-acts';
import { findSituation } from '../../store/situations';
import { authorOf, isUuid, memberNow } from '../requests';

const refusals = ['SituationNotFound', 'ParameterNotPublished', 'InvalidInput'] as const;

/** Records the last day of a fact. */
export const endSituation: NonNullable<MutationResolvers['endSituation']> = async (_parent, { input }, context) =>
  answer(context.language, 'EndSituationSuccess', refusals, async () => {
    const { db, mayActFor } = context;
    const found = isUuid(input.situationId) ? await findSituation(db, input.situationId) : undefined;
    if (found === undefined || !(await mayActFor(found.memberId))) throw new Refused('SITUATION_NOT_FOUND');
    const situation = await end(db, found, input.on, authorOf(context));
    return { member: await memberNow(context, found.memberId), situation };
  });
