import { disclosureRules, isTooFew, type StatisticsPart } from '../../../common/statistics';

/** Persons affiliated on the last day of each quarter. A person is counted once in a quarter. */
export const memberStatistics: StatisticsPart = {
  has: (dimension) => dimension !== 'SCHEME',
  sums: ['sum(members)'],
  isUnsafe: ([members = 0]) => isTooFew(members, disclosureRules()),
  overTime: 'LAST',
};
