import { answerPart, entryOf, readKey, wordedKeys } from '../../../common/statistics';
import { memberStatistics } from '../domain/statistics-members';
import type { StatisticsResolvers } from '../schema.generated';

/** Statistics of a period: the persons affiliated. */
export const Statistics: StatisticsResolvers = {
  __resolveReference: ({ id }) => {
    const key = readKey(id);
    return key ? { id, ...key } : null;
  },

  members: async (key, question, context) => {
    const { cells, total } = await answerPart(memberStatistics, key, question, context);
    return {
      cells: cells.map(({ keys, vector }) => ({
        keys: wordedKeys(keys, context.language),
        count: vector && entryOf(vector, 0),
        suppressed: vector === null,
      })),
      total: total && entryOf(total, 0),
    };
  },
};
