export * from './account';
export * from './allocation';
export * from './company';
export * from './company-contribution';
export { computeAnnualContribution, type AnnualContribution, type ContributionInput } from './annual-contribution';
export * from './assessed-facts';
export * from './booking';
export { contributionsBook } from './book';
export * from './cash-plan';
export * from './claim';
export { contributionCategories, type ContributionBasis, type ContributionCategory } from './contribution-category';
export * from './continued-insurance';
export * from './decided-quarters';
export * from './correct-surcharge';
export * from './deemed-renunciation';
export * from './due-notice';
export * from './income-of-year';
export * from './ledger';
export * from './letter-address';
export { categoryOf, liableQuarters, type ActivityPeriod } from './liability';
export { managementFee } from './management-fee';
export { entriesFromClaims } from './opening';
export * from './notice-letter';
export * from './payment-issues';
export * from './payment-plan';
export { assertCategoryInForce } from './pension-age';
export {
  provisionalContribution,
  referenceIncome,
  revaluedIncome,
  type ReferenceIncome,
} from './provisional-contribution';
export * from './quarter-assessment';
export * from './realign';
export * from './reallocation/reallocate';
export * from './recovery-stage';
export * from './reduction';
export * from './reduction-warnings';
export { CategoryNotInForce, NegativeIncome } from './refusals';
export * from './refund';
export * from './refund-parts';
export * from './regularization';
export * from './regularization-letter';
export * from './request-issues';
export * from './request-quarters';
export * from './requests';
export {
  simulateContribution,
  type ContributionSimulation,
  type SimulationInput,
  type SimulationIssue,
  type SimulationRefusal,
} from './simulate';
export { lastStartUpQuarter } from './start-up-phase';
export * from './solutions';
export * from './statement';
export * from './supplementary-pension';
export * from './supplementary-year';
export * from './surcharge';
export * from './surcharge-claim';
export { firstKnownDay, yearLaw, type YearLaw } from './year-law';
export { ownManagementFeeRate } from './year-law-parameters';
