/** Amounts that the index fixes on 1 January, by the name the rules know them under. */
export const yearlyAmounts = {
  mainMinimumIncome: 'contributions.main-occupation/main-minimum-income',
  firstSliceCeiling: 'contributions.main-occupation/first-slice-ceiling',
  absoluteIncomeCeiling: 'contributions.main-occupation/absolute-income-ceiling',
  primostarterMinimumIncome: 'contributions.primostarter/primostarter-minimum-income',
  secondaryIncomeThreshold: 'contributions.secondary-occupation/secondary-income-threshold',
  studentExemptIncome: 'contributions.student/student-exempt-income',
  article37IncomeThreshold: 'contributions.article-37/article-37-income-threshold',
  article37IncomeLimit: 'contributions.article-37/article-37-income-limit',
  politicalMandateIncomeLimit: 'contributions.article-37/political-mandate-income-limit',
  maxiMinimumIncome: 'contributions.assisting-spouse/maxi-minimum-income',
  pensionerIncomeThreshold: 'contributions.pension-age/pensioner-income-threshold',
  mainFlatIncome: 'contributions.start-up/main-flat-income',
  primostarterFlatIncome: 'contributions.start-up/primostarter-flat-income',
  maxiSpouseFlatIncome: 'contributions.start-up/maxi-spouse-flat-income',
  secondaryFlatIncome: 'contributions.start-up/secondary-flat-income',
  studentFlatIncome: 'contributions.start-up/student-flat-income',
  pensionerFlatIncome: 'contributions.start-up/pensioner-flat-income',
  pensionAgeReducedFlatIncome: 'contributions.start-up/pension-age-reduced-flat-income',
} as const;

/** Amounts that came into force inside a year; they are looked up on its last day and may be absent. */
export const laterAmounts = {
  firstQuarterReduction: 'contributions.primostarter/first-quarter-reduction',
  fullRegimeMinimumIncome: 'contributions.pension-age/full-regime-minimum-income',
  pensionAgeFlatIncome: 'contributions.start-up/pension-age-flat-income',
} as const;

/** Rates of the slices. */
export const sliceRates = {
  firstSliceRate: 'contributions.main-occupation/first-slice-rate',
  secondSliceRate: 'contributions.main-occupation/second-slice-rate',
  pensionerFirstSliceRate: 'contributions.pension-age/pensioner-first-slice-rate',
  miniFirstSliceRate: 'contributions.assisting-spouse/mini-first-slice-rate',
  miniSecondSliceRate: 'contributions.assisting-spouse/mini-second-slice-rate',
} as const;

/** Rounding rules; each says to what and in which direction. */
export const roundings = {
  quarterly: 'contributions.rounding/quarterly-contribution-rounding',
  annual: 'contributions.rounding/annual-contribution-rounding',
  fee: 'contributions.rounding/management-fee-rounding',
  income: 'contributions.rounding/income-rounding',
} as const;

export const indexFraction = 'contributions.index/threshold-index-fraction';
export const referenceIncomeFraction = 'contributions.index/reference-income-fraction';
export const referenceIncomeDistance = 'contributions.index/reference-income-distance';
export const quartersInAYear = 'contributions.rounding/quarters-in-a-year';
export const ownManagementFeeRate = 'contributions.fund-settings/own-management-fee-rate';

/** Name of an amount that every year has. */
export type YearlyAmount = keyof typeof yearlyAmounts;
/** Name of an amount that a year may lack. */
export type LaterAmount = keyof typeof laterAmounts;
/** Name of a rate. */
export type SliceRate = keyof typeof sliceRates;
/** Name of a rounding rule. */
export type RoundingName = keyof typeof roundings;
