import { answerPart, readKey, wordedKeys } from '../../../common/statistics';
import { benefitStatistics, benefitSums, medianDays } from '../domain/statistics-benefits';
import type { StatisticsResolvers } from '../schema.generated';
import { findDaysTaken } from '../store/statistics';

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
};
