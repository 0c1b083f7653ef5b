export { type CountedRow, type Series, type Vector } from './grid';
export { patternOf, type Pattern } from './pattern';
export { type DisclosureRules, isTooFew, type IsUnsafe, isUnsafeSum, type PersonSum } from './risk';
export { disclosureRules } from './rules';
