import { answerPart, readKey, wordedKeys } from '../../../common/statistics';
import { contributionStatistics, contributionSums } from '../domain/statistics-contributions';
import type { StatisticsResolvers } from '../schema.generated';

/** Statistics of a period: contributions due, paid and overdue. */
export const Statistics: StatisticsResolvers = {
  __resolveReference: ({ id }) => {
    const key = readKey(id);
    return key ? { id, ...key } : null;
  },

  contributions: async (key, question, context) => {
    const { cells, total } = await answerPart(contributionStatistics, key, question, context);
    return {
      cells: cells.map(({ keys, vector }) => ({
        keys: wordedKeys(keys, context.language),
        ...(vector && contributionSums(vector)),
        suppressed: vector === null,
      })),
      total: total && contributionSums(total),
    };
  },
};
