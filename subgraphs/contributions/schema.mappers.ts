import type { StatisticsKey } from '../../common/statistics';
import type { ToldStep } from '../../common/explanation';
import type { ParameterRef } from '../../common/parameters';
import type {
  Account,
  AccountQuarter,
  Appeal,
  CompanyClaim,
  CompanyContribution,
  CompanyNotice,
  ContributionSimulation,
  DecisionReasonCode,
  MemberRequest,
  PaymentPlan,
  PaymentSolution as Solution,
  PlannedQuarter,
  RequestDecision,
  StatementOfAccount,
  SupplementaryPensionLimits,
} from './domain';
import type {
  DebtorRef,
  InstrumentProposal,
  InstrumentReason,
  JudicialObstacle,
  JudicialOpening,
  RecoveryContact,
  RecoveryFile,
  RecoveryView,
  Suspension,
} from './domain/recovery';
import type { Hold } from './store/recovery/facts';
import type { RecoveryTask } from './store/recovery/tasks';
import type { KeptProceeding } from './store/recovery/proceedings';
import type { KeptStep } from './store/recovery/steps';
import type { CompanyDebtor } from './store/companies';
import type { OwnedCompanyAccount } from './store/company/accounts';
import type { CompanyAccountEntry, CompanyStatement } from './store/company/ledger';
import type { AccountEntry } from './store/account-entries';
import type { KeptMovement } from './store/bank-movements';
import type { Debtor } from './store/debtors';
import type { DirectDebitMandate } from './domain/direct-debit/mandate';
import type { Collection } from './store/direct-debit/collections';
import type { PaymentBatch } from './store/payments/batches';
import type { PaymentOrder } from './store/payments/orders';
import type { IssuedNotice } from './store/issued-notices';
import type { RankedProposal } from './store/refund-proposals';
import type { RegularizationStatement } from './store/regularizations';

/** A member as this subgraph knows it: the id. */
export interface MemberMapper {
  readonly id: string;
}

/** An account with the person it belongs to. */
export interface ContributionAccountMapper extends Account {
  readonly debtor: Debtor;
}

/** One quarter of an account on the day of the request, with the person it belongs to. */
export interface AccountQuarterMapper extends AccountQuarter {
  readonly debtor: Debtor;
}

/** A due notice with the person it went to. */
export interface DueNoticeMapper extends IssuedNotice {
  readonly debtor: Debtor;
}

/** A simulated year. */
export type ContributionSimulationMapper = ContributionSimulation;

/** A step in the caller's language. */
export type ExplanationStepMapper = ToldStep;

/** A legal value that was used. */
export type LegalParameterMapper = ParameterRef;

/** A ledger entry with the balance after it. */
export type AccountEntryMapper = AccountEntry;

/** An account as the ledger stood on a day. */
export type AccountStatementMapper = StatementOfAccount;

/** Where recovery stands, with the file it follows from. */
export interface AccountRecoveryMapper extends RecoveryView {
  readonly file: RecoveryFile;
}

/** Time in which recovery waits. */
export type RecoverySuspensionMapper = Suspension;

/** A step that was taken. */
export type RecoveryStepMapper = KeptStep;

/** A contact in person. */
export type RecoveryContactMapper = RecoveryContact;

/** A proceeding. */
export type RecoveryProceedingMapper = KeptProceeding;

/** What an act of recovery recorded, and whose recovery stands where after it. */
export interface RecoveryActDone {
  readonly id: string;
  readonly debtor: DebtorRef;
}

/** Success of recordRecoveryContact. */
export type RecordRecoveryContactSuccessMapper = RecoveryActDone;

/** Success of holdRecovery. */
export type HoldRecoverySuccessMapper = RecoveryActDone;

/** Success of endRecoveryHold. */
export type EndRecoveryHoldSuccessMapper = RecoveryActDone;

/** Success of recordRecoveryDelivery. */
export type RecordRecoveryDeliverySuccessMapper = RecoveryActDone;

/** Success of recordPrescriptionInterruption. */
export type RecordPrescriptionInterruptionSuccessMapper = RecoveryActDone;

/** Success of openRecoveryProceeding. */
export type OpenRecoveryProceedingSuccessMapper = RecoveryActDone;

/** Success of recordRecoveryProceedingEvent. */
export type RecordRecoveryProceedingEventSuccessMapper = RecoveryActDone;

/** Work of recovery. */
export type RecoveryTaskMapper = RecoveryTask;

/** A hold. */
export type RecoveryHoldMapper = Hold;

/** What fits now. */
export interface RecoveryProposalMapper extends InstrumentProposal, JudicialOpening {}

/** Why an instrument is proposed. */
export interface RecoveryProposalReasonMapper {
  readonly code: InstrumentReason;
}

/** What stands in the way. */
export type RecoveryObstacleMapper = JudicialObstacle;

/** A call on somebody who answers jointly: the step. */
export type SolidarityCallMapper = KeptStep;

/** A request of a member. */
export type ContributionRequestMapper = MemberRequest;

/** A decision with the request it is about. */
export interface ContributionDecisionMapper {
  readonly request: MemberRequest;
  readonly decision: RequestDecision;
}

/** Code of a reason. */
export interface ContributionDecisionReasonMapper {
  readonly code: DecisionReasonCode;
}

/** A company as this subgraph knows it: the id. */
export interface CompanyMapper {
  readonly id: string;
}

/** What a company owes and paid, with the company. */
export type CompanyAccountMapper = OwnedCompanyAccount;

/** A ledger entry of a company with the balance after it. */
export type CompanyAccountEntryMapper = CompanyAccountEntry;

/** The account of a company as the ledger stood on a day. */
export type CompanyAccountStatementMapper = CompanyStatement;

/** A contribution claimed from a company, on the day of the request. */
export interface CompanyAnnualContributionMapper {
  readonly debtor: CompanyDebtor;
  readonly claim: CompanyClaim;
}

/** A notice with the company it went to. */
export interface CompanyNoticeMapper {
  readonly debtor: CompanyDebtor;
  readonly notice: CompanyNotice;
}

/** A simulated contribution of a company. */
export type CompanyContributionSimulationMapper = CompanyContribution;

/** A planned quarter. */
export type PlannedQuarterMapper = PlannedQuarter;

/** Premiums of a year with whether they can be deducted. */
export interface SupplementaryPensionPremiumsMapper extends SupplementaryPensionLimits {
  readonly isDeductible: boolean;
}

/** A statement of regularization. */
export type ContributionRegularizationMapper = RegularizationStatement;

/** Something a member can do. */
export type PaymentSolutionMapper = Solution;

/** How to appeal. */
export type ContributionAppealMapper = Appeal;

/** A payment plan. */
export type ContributionPaymentPlanMapper = PaymentPlan;

/** The period and the state that statistics answer from. */
export type StatisticsMapper = StatisticsKey & { readonly id: string };

/** A movement of an account of the fund. */
export type BankMovementMapper = KeptMovement;

/** An amount that is paid out. */
export type PaymentOrderMapper = PaymentOrder;

/** Orders that go to the bank in one file. */
export type PaymentBatchMapper = PaymentBatch;

/** A mandate for direct debits. */
export type DirectDebitMandateMapper = DirectDebitMandate;

/** A direct debit of a quarter. */
export type DirectDebitCollectionMapper = Collection;
/** Money in hand that could be paid back. */
export type RefundProposalMapper = RankedProposal;
