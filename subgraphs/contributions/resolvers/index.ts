import { scalars } from '../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { AccountEntry } from './AccountEntry';
import { AccountQuarter } from './AccountQuarter';
import { AccountRecovery } from './AccountRecovery';
import { AccountStatement } from './AccountStatement';
import { BankMovement } from './BankMovement';
import { Company } from './Company';
import { CompanyAccount } from './CompanyAccount';
import { CompanyAccountEntry } from './CompanyAccountEntry';
import { CompanyAccountStatement } from './CompanyAccountStatement';
import { CompanyAnnualContribution } from './CompanyAnnualContribution';
import { CompanyContributionSimulation } from './CompanyContributionSimulation';
import { CompanyNotice } from './CompanyNotice';
import { ContributionAccount } from './ContributionAccount';
import { ContributionAppeal } from './ContributionAppeal';
import { ContributionDecision } from './ContributionDecision';
import { ContributionDecisionReason } from './ContributionDecisionReason';
import { ContributionPaymentPlan } from './ContributionPaymentPlan';
import { ContributionRegularization } from './ContributionRegularization';
import { ContributionRequest } from './ContributionRequest';
import { ContributionSimulation } from './ContributionSimulation';
import { DueNotice } from './DueNotice';
import { LegalParameter } from './LegalParameter';
import { Member } from './Member';
import { acceptRefund } from './Mutation/acceptRefund';
import { allocateBankMovement } from './Mutation/allocateBankMovement';
import { allocateBankMovementToCompany } from './Mutation/allocateBankMovementToCompany';
import { decideContributionRequest } from './Mutation/decideContributionRequest';
import { importBankStatement } from './Mutation/importBankStatement';
import { recordDefinitiveIncome } from './Mutation/recordDefinitiveIncome';
import { recordPayment } from './Mutation/recordPayment';
import { requestContributionExemption } from './Mutation/requestContributionExemption';
import { requestContributionReduction } from './Mutation/requestContributionReduction';
import { requestPaymentPlan } from './Mutation/requestPaymentPlan';
import { requestSurchargeWaiver } from './Mutation/requestSurchargeWaiver';
import { paymentMutations, paymentQueries, paymentTypes } from './payments';
import { recordRecoveryContact } from './Mutation/recordRecoveryContact';
import { holdRecovery } from './Mutation/holdRecovery';
import { endRecoveryHold } from './Mutation/endRecoveryHold';
import { recordRecoveryDelivery } from './Mutation/recordRecoveryDelivery';
import { recordPrescriptionInterruption } from './Mutation/recordPrescriptionInterruption';
import { registerRecoveryOfficer } from './Mutation/registerRecoveryOfficer';
import { openRecoveryProceeding } from './Mutation/openRecoveryProceeding';
import { recordRecoveryProceedingEvent } from './Mutation/recordRecoveryProceedingEvent';
import { PaymentSolution } from './PaymentSolution';
import { PlannedQuarter } from './PlannedQuarter';
import { companyContributionSimulation } from './Query/companyContributionSimulation';
import { contributionSimulation } from './Query/contributionSimulation';
import { recoveryOfficers } from './Query/recoveryOfficers';
import { recoveryTasks } from './Query/recoveryTasks';
import { refundProposals } from './Query/refundProposals';
import { waitingBankMovements } from './Query/waitingBankMovements';
import { RefundProposal } from './RefundProposal';
import { Statistics } from './Statistics';
import { starterCashPlan } from './Query/starterCashPlan';
import { RecoveryHold } from './RecoveryHold';
import { RecoveryObstacle, RecoveryProposal, RecoveryProposalReason } from './RecoveryProposal';
import { RecoveryTask } from './RecoveryTask';
import { recoverySuccesses } from './recovery-successes';
import { RecoveryContact } from './RecoveryContact';
import { RecoveryProceeding } from './RecoveryProceeding';
import { RecoveryStep } from './RecoveryStep';
import { RecoverySuspension } from './RecoverySuspension';
import { SolidarityCall } from './SolidarityCall';
import { SupplementaryPensionPremiums } from './SupplementaryPensionPremiums';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...paymentQueries,
    companyContributionSimulation,
    contributionSimulation,
    refundProposals,
    recoveryOfficers,
    recoveryTasks,
    starterCashPlan,
    waitingBankMovements,
  },
  Mutation: {
    ...paymentMutations,
    recordRecoveryContact,
    holdRecovery,
    endRecoveryHold,
    recordRecoveryDelivery,
    recordPrescriptionInterruption,
    registerRecoveryOfficer,
    openRecoveryProceeding,
    recordRecoveryProceedingEvent,
    acceptRefund,
    allocateBankMovement,
    allocateBankMovementToCompany,
    decideContributionRequest,
    importBankStatement,
    recordDefinitiveIncome,
    recordPayment,
    requestContributionExemption,
    requestContributionReduction,
    requestPaymentPlan,
    requestSurchargeWaiver,
  },
  Member,
  ContributionAccount,
  AccountEntry,
  AccountQuarter,
  AccountRecovery,
  AccountStatement,
  BankMovement,
  Company,
  CompanyAccount,
  CompanyAccountEntry,
  CompanyAccountStatement,
  CompanyAnnualContribution,
  CompanyContributionSimulation,
  CompanyNotice,
  ContributionAppeal,
  ContributionDecision,
  ContributionDecisionReason,
  ContributionPaymentPlan,
  ContributionRegularization,
  ContributionRequest,
  ContributionSimulation,
  DueNotice,
  LegalParameter,
  PaymentSolution,
  ...paymentTypes,
  ...recoverySuccesses,
  RefundProposal,
  RecoveryContact,
  RecoveryHold,
  RecoveryObstacle,
  RecoveryProposal,
  RecoveryProposalReason,
  RecoveryTask,
  RecoveryProceeding,
  RecoveryStep,
  RecoverySuspension,
  SolidarityCall,
  Statistics,
  PlannedQuarter,
  SupplementaryPensionPremiums,
};
