export {
  categoryLetters,
  emptyYear,
  explainLetters,
  readYear,
  situationLetters,
  withQuarter,
  writeYear,
  type FourQuarters,
} from './codes';
export {
  contributionCategories,
  toldSituation,
  type ContributionCategory,
  type QuarterSituation,
  type SettledQuarter,
  type SettledSituation,
} from './situation';
export { settledYears, settleQuarter, unsettledYear, type SettledYear } from './years';
