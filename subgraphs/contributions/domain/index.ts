export { computeAnnualContribution, type AnnualContribution, type ContributionInput } from './annual-contribution';
export { contributionCategories, type ContributionBasis, type ContributionCategory } from './contribution-category';
export { managementFee } from './management-fee';
export { assertCategoryInForce } from './pension-age';
export {
  provisionalContribution,
  referenceIncome,
  revaluedIncome,
  type ReferenceIncome,
} from './provisional-contribution';
export { CategoryNotInForce, NegativeIncome } from './refusals';
export {
  simulateContribution,
  type ContributionSimulation,
  type SimulationInput,
  type SimulationIssue,
  type SimulationRefusal,
} from './simulate';
export { yearLaw, type YearLaw } from './year-law';
export { ownManagementFeeRate } from './year-law-parameters';
