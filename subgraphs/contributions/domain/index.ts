export {
  balanceOfAccount,
  changedSituations,
  debtsOf,
  emptyAccount,
  noticeClaim,
  overdueOfAccount,
  situationOf,
  type Account,
  type AccountCharge,
  type Booking,
  type QuarterSituation,
  type SettledQuarter,
} from './account';
export {
  allocatePayment,
  debtKinds,
  kindOrder,
  type AllocatedPart,
  type Allocation,
  type Debt,
  type DebtKind,
  type KindOrder,
} from './allocation';
export { computeAnnualContribution, type AnnualContribution, type ContributionInput } from './annual-contribution';
export {
  accountQuarter,
  accountQuarters,
  addSums,
  factsOf,
  noSums,
  openAmount,
  openSums,
  overdueOn,
  principalOf,
  provisionalYears,
  totalOf,
  type AccountQuarter,
  type Claim,
  type QuarterStanding,
  type QuarterStatus,
  type QuarterSums,
} from './claim';
export { bookPayment, chargeQuarters, refundCredit, useCredit, type PaymentBooking, type ReceivedPayment } from './booking';
export { contributionCategories, type ContributionBasis, type ContributionCategory } from './contribution-category';
export {
  balanceEffect,
  balanceOf,
  entrySum,
  makeEntry,
  unappliedPayment,
  type EntryKind,
  type EntryParts,
  type LedgerAccount,
  type LedgerEntry,
} from './ledger';
export { categoryOf, liableQuarters, type ActivityPeriod } from './liability';
export { managementFee } from './management-fee';
export { entriesFromClaims } from './opening';
export { paymentIssues, type PaymentIssue } from './payment-issues';
export { assertCategoryInForce } from './pension-age';
export {
  provisionalContribution,
  referenceIncome,
  revaluedIncome,
  type ReferenceIncome,
} from './provisional-contribution';
export {
  assess,
  assessedFacts,
  assessQuarter,
  assessQuarters,
  explainAssessment,
  type AssessedFacts,
  type AssessmentBasis,
  type ContributorFacts,
  type QuarterAssessment,
  type ReportedIncome,
} from './quarter-assessment';
export { CategoryNotInForce, NegativeIncome } from './refusals';
export {
  simulateContribution,
  type ContributionSimulation,
  type SimulationInput,
  type SimulationIssue,
  type SimulationRefusal,
} from './simulate';
export { lastStartUpQuarter } from './start-up-phase';
export { firstKnownDay, yearLaw, type YearLaw } from './year-law';
export { ownManagementFeeRate } from './year-law-parameters';
