import { refuseIssues } from '../../domain/refused';
import { findDefinition, returnIssues } from '../../domain/statistics-return';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { actOnce } from '../../store/author';
import { insertReturn } from '../../store/statistics-returns';
import { authorOf } from '../requests';

const refusals = ['IdempotencyConflict', 'InvalidInput'] as const;

/** Writes down that an authority asks for statistics. */
export const recordStatisticsReturn: NonNullable<MutationResolvers['recordStatisticsReturn']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'RecordStatisticsReturnSuccess', refusals, async () => {
    const { period, idempotencyKey: _key, ...rest } = input;
    const request = { ...rest, ...period };
    refuseIssues(returnIssues(request, context.clock.today()));
    const definitionVersion = findDefinition(request.definition)?.version ?? 1;
    const act = { operation: 'recordStatisticsReturn', input };
    return actOnce(context.db, act, authorOf(context), async (trx) => ({
      statisticsReturn: await insertReturn(trx, { ...request, definitionVersion }, authorOf(context)),
    }));
  });
