export { codeLists, labelOf } from './codes';
export { type Dimension, dimensions, type PatternDimension } from './dimensions';
export { disclosureRules, isTooFew, isUnsafeSum, type Vector } from './disclosure';
export { keyOf, readKey, type StatisticsKey, writeKey } from './key';
export {
  answerPart,
  type AnsweredPart,
  entryOf,
  type PartArguments,
  type PartContext,
  type StatisticsPart,
  wordedKeys,
} from './part';
export { checkCells, compactCells, type CountedCells, recount } from './store/recount';
export { logQuestion } from './store/read';
