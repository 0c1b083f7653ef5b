import { issueIf, Refused, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findReturn, saveSent } from '../../store/statistics-returns';
import { present } from '../present';
import { isUuid } from '../requests';

const refusals = ['StatisticsReturnNotFound', 'StatisticsReturnNotAnswered', 'InvalidInput'] as const;

/** Notes that an answer was sent; one that was sent already keeps its first day. */
export const markStatisticsReturnSent: NonNullable<MutationResolvers['markStatisticsReturnSent']> = async (
  _parent,
  { input: { statisticsReturnId: id, sentOn } },
  { db, clock, language },
) =>
  answer(language, 'MarkStatisticsReturnSentSuccess', refusals, async () => {
    refuseIssues([issueIf(sentOn > clock.today(), 'input.sentOn', 'RETURN_SENT_IN_FUTURE')]);
    const found = isUuid(id) ? await findReturn(db, id) : undefined;
    if (found === undefined) throw new Refused('STATISTICS_RETURN_NOT_FOUND');
    if (found.answer === null) throw new Refused('STATISTICS_RETURN_NOT_ANSWERED');
    await saveSent(db, id, sentOn);
    return { statisticsReturn: await present(findReturn(db, id)) };
  });
