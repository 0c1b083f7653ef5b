import { answerPart, logQuestion, readKey, wordedKeys } from '../../../common/statistics';
import { answeredQuarters } from '../domain/statistics-questions';
import { benefitStatistics, benefitSums, medianDays } from '../domain/statistics-benefits';
import type { StatisticsResolvers } from '../schema.generated';
import { findAnswerDays, findDaysTaken } from '../store/statistics';

/** Statistics of a period: benefits claimed, decided and paid. */
export const Statistics: StatisticsResolvers = {
  __resolveReference: ({ id }) => {
    const key = readKey(id);
    return key ? { id, ...key } : null;
  },

  benefits: async (key, asked, context) => {
    const { cells, total, question } = await answerPart(benefitStatistics, key, asked, context);
    const daysTaken = await findDaysTaken(context.db, key, question);
    return {
      cells: cells.map(({ keys, vector }) => ({
        keys: wordedKeys(keys, context.language),
        ...(vector && { ...benefitSums(vector), medianDaysToDecision: medianDays(daysTaken(keys)) }),
        suppressed: vector === null,
      })),
      total: total && benefitSums(total),
    };
  },

  questions: async (key, _asked, { db, clock, subject }) => {
    const question = { by: ['QUARTER'] as const, filter: new Map(), finest: [] };
    await logQuestion(db, key, question, { subjectId: subject.id, at: clock.now() });
    return { quarters: answeredQuarters(await findAnswerDays(db, key)) };
  },
};
