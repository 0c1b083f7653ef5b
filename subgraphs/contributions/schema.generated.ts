import type { EnterpriseNumber } from '../../common/identifiers/enterprise-number';
import type { Cents } from '../../common/money';
import type { Iban } from '../../common/identifiers/iban';
import type { LocalDate } from '../../common/dates';
import type { Quarter } from '../../common/quarter';
import type { Ratio } from '../../common/ratio';
import type { Ssin } from '../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, ContributionAccountMapper, AccountQuarterMapper, DueNoticeMapper, ContributionSimulationMapper, ExplanationStepMapper, LegalParameterMapper, AccountEntryMapper, AccountStatementMapper, AccountRecoveryMapper, RecoverySuspensionMapper, RecoveryStepMapper, RecoveryContactMapper, RecoveryProceedingMapper, RecordRecoveryContactSuccessMapper, HoldRecoverySuccessMapper, EndRecoveryHoldSuccessMapper, RecordRecoveryDeliverySuccessMapper, RecordPrescriptionInterruptionSuccessMapper, OpenRecoveryProceedingSuccessMapper, RecordRecoveryProceedingEventSuccessMapper, RecoveryTaskMapper, RecoveryHoldMapper, RecoveryProposalMapper, RecoveryProposalReasonMapper, RecoveryObstacleMapper, SolidarityCallMapper, ContributionRequestMapper, ContributionDecisionMapper, ContributionDecisionReasonMapper, CompanyMapper, CompanyAccountMapper, CompanyAccountEntryMapper, CompanyAccountStatementMapper, CompanyAnnualContributionMapper, CompanyNoticeMapper, CompanyContributionSimulationMapper, PlannedQuarterMapper, SupplementaryPensionPremiumsMapper, ContributionRegularizationMapper, PaymentSolutionMapper, ContributionAppealMapper, ContributionPaymentPlanMapper, StatisticsMapper, BankMovementMapper, PaymentOrderMapper, PaymentBatchMapper, DirectDebitMandateMapper, DirectDebitCollectionMapper, RefundProposalMapper } from './schema.mappers';
import type { Context } from './context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Number of an enterprise in the Crossroads Bank for Enterprises (numéro d'entreprise, ondernemingsnummer): ten digits, the
   * first 0 or 1, without dots and without the VAT prefix.
   */
  EnterpriseNumber: { input: EnterpriseNumber; output: EnterpriseNumber; }
  /** Amount in euro as a decimal string with two places, such as `"871.71"`. Never a floating-point number. */
  EuroAmount: { input: Cents; output: Cents; }
  /** International bank account number (IBAN), without blanks, upper case. For Belgian accounts the national check digits count too. */
  Iban: { input: Iban; output: Iban; }
  /** Moment in time, ISO 8601 with its zone, such as `2026-11-23T10:15:00Z`. */
  Instant: { input: Date; output: Date; }
  /** Calendar date in Belgium, `YYYY-MM-DD`. */
  LocalDate: { input: LocalDate; output: LocalDate; }
  /** Calendar quarter (trimestre, kwartaal), `YYYY-Qn`, such as `2026-Q4`. */
  Quarter: { input: Quarter; output: Quarter; }
  /** Exact decimal ratio as a string, such as `"0.2050"` for 20.50 %. */
  Ratio: { input: Ratio; output: Ratio; }
  /**
   * Social security identification number (NISS, INSZ): eleven digits, without dots or dashes. Not to be mistaken for the
   * enterprise number, which has ten. BIS numbers are accepted; mock numbers only outside production.
   */
  Ssin: { input: Ssin; output: Ssin; }
  /**
   * Belgian structured communication of a payment (communication structurée, gestructureerde mededeling), written
   * `+++123/4567/89012+++`; on input the signs and slashes may be left out.
   */
  StructuredCommunication: { input: StructuredCommunication; output: StructuredCommunication; }
  _FieldSet: { input: string; output: string; }
};

/** Whose money is paid back. */
export type AcceptRefundInput = {
  /** Sum, more than zero and at most what is in hand. */
  readonly amount: Scalars['EuroAmount']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
};

/** Outcome of accepting a refund. */
export type AcceptRefundResult = AcceptRefundSuccess | IdempotencyConflict | InvalidInput | MemberNotFound | RefundNotPossible;

/** The refund is accepted and goes to the payments. */
export type AcceptRefundSuccess = {
  readonly __typename?: 'AcceptRefundSuccess';
  /** The refund. */
  readonly refund: Refund;
};

/** One sum that was charged to the member, paid, or given back. */
export type AccountEntry = {
  readonly __typename?: 'AccountEntry';
  /** What the member owes after this entry; negative when the fund owes the member. */
  readonly balanceAfter: Scalars['EuroAmount']['output'];
  /** What it takes from what the member owes; `0.00` for an entry that adds to it. */
  readonly credit: Scalars['EuroAmount']['output'];
  /** What it adds to what the member owes; `0.00` for an entry that takes from it. */
  readonly debit: Scalars['EuroAmount']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: AccountEntryKind;
  /** Day on which it counts. */
  readonly on: Scalars['LocalDate']['output'];
  /** Quarter concerned; null when it is none in particular. */
  readonly quarter?: Maybe<Scalars['Quarter']['output']>;
  /** What happened, with the parts of the sum, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** A page of the entries of an account. */
export type AccountEntryConnection = {
  readonly __typename?: 'AccountEntryConnection';
  /** Entries of the page with their cursors. */
  readonly edges: ReadonlyArray<AccountEntryEdge>;
  /** Entries of the page. */
  readonly nodes: ReadonlyArray<AccountEntry>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One entry of a list. */
export type AccountEntryEdge = {
  readonly __typename?: 'AccountEntryEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccountEntry;
};

/** What an entry of an account stands for. */
export type AccountEntryKind =
  /** Debt ended because the quarter is assimilated. */
  | 'ASSIMILATION'
  /** Contribution and fee of a quarter. */
  | 'CHARGE'
  /** Correction of an earlier entry. */
  | 'CORRECTION'
  /** Costs of recovery. */
  | 'COSTS'
  /** Money of a debt that ceased to exist, now in hand. */
  | 'CREDIT_MADE'
  /** Money in hand that was applied to a debt. */
  | 'CREDIT_USED'
  /** Contribution and fee taken back: regularization, reduction or correction of an assessment. */
  | 'DECREASE'
  /** Debt ended by an exemption of INASTI (dispense, vrijstelling), article 17. */
  | 'EXEMPTION'
  /** Interest of recovery. */
  | 'INTEREST'
  /** Payment received. */
  | 'PAYMENT'
  /** Payment that the bank took back: a direct debit that was refused or refunded. */
  | 'PAYMENT_RETURNED'
  /** Money paid back to the member. */
  | 'REFUND'
  /** Refund that came back from the bank, in hand again. */
  | 'REFUND_RETURNED'
  /** Supplement at regularization (supplément, bijpassing), article 11 paragraph 5. */
  | 'SUPPLEMENT'
  /** Surcharge for late payment, general regulation articles 44 and 44bis. */
  | 'SURCHARGE'
  /** Balance brought in from an earlier administration. */
  | 'TAKEOVER'
  /** Surcharges waived by INASTI, general regulation article 48. */
  | 'WAIVER'
  /** Debt given up by the fund. */
  | 'WRITE_OFF';

/** One quarter of an account. */
export type AccountQuarter = {
  readonly __typename?: 'AccountQuarter';
  /** On what the contribution is computed. */
  readonly basis: ContributionBasis;
  /** Contribution category of the quarter. */
  readonly category: ContributionCategory;
  /** Contribution without fee. */
  readonly contribution: Scalars['EuroAmount']['output'];
  /** What is still to be paid for this quarter. */
  readonly due: Scalars['EuroAmount']['output'];
  /** Last day for payment: the last day of the quarter, general regulation article 42. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** How the contribution and the fee were found, step by step; null when the quarter was exempted or assimilated. */
  readonly explanation?: Maybe<ReadonlyArray<ExplanationStep>>;
  /** Income the contribution is computed on, for a year; null for a start-up contribution. */
  readonly income?: Maybe<Scalars['EuroAmount']['output']>;
  /** Management fee (frais de gestion, beheerskosten). */
  readonly managementFee: Scalars['EuroAmount']['output'];
  /** The due notice (avis d'échéance, vervaldagbericht) of the quarter; null when none was issued by this administration. */
  readonly notice?: Maybe<DueNotice>;
  /** What was paid for this quarter. */
  readonly paid: Scalars['EuroAmount']['output'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Where the quarter stands. */
  readonly status: AccountQuarterStatus;
  /** Surcharges for late payment (majorations, verhogingen), general regulation articles 44 and 44bis. */
  readonly surcharge: Scalars['EuroAmount']['output'];
};

/** Where a quarter of an account stands. */
export type AccountQuarterStatus =
  /** Assimilated to a period of activity without contribution (assimilation, gelijkstelling). */
  | 'ASSIMILATED'
  /** Charged, and the due date has not passed. */
  | 'DUE'
  /** Exempted by INASTI (dispense, vrijstelling). */
  | 'EXEMPTED'
  /** Nothing is owed because the income stays below the threshold of the category. */
  | 'NOTHING_OWED'
  /** Not paid in full, and the due date has passed. */
  | 'OVERDUE'
  /** Paid in full. */
  | 'PAID';

/** Where the recovery of overdue sums stands. */
export type AccountRecovery = {
  readonly __typename?: 'AccountRecovery';
  /** Contacts in person and attempts, the latest first; at most the last 100. Who may read: client managers and staff. */
  readonly contacts?: Maybe<ReadonlyArray<RecoveryContactAttempt>>;
  /** Overdue debts that are recovered, the oldest first, each with the step it reached and the day on which it is prescribed. */
  readonly debts: ReadonlyArray<RecoveryDebt>;
  /** Disputes and insolvency that make recovery wait or made it wait, the latest first. Who may read: client managers and staff. */
  readonly holds?: Maybe<ReadonlyArray<RecoveryHold>>;
  /** What comes next when nothing is paid; null while it is suspended or ended. */
  readonly nextStep?: Maybe<RecoveryStage>;
  /** First day on which the next step may come; null when no day is fixed. */
  readonly nextStepOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Contact with the member before the first judicial step; null as long as there was none. */
  readonly personalContact?: Maybe<RecoveryContact>;
  /** Proceedings that run or ran, the latest first. */
  readonly proceedings: ReadonlyArray<RecoveryProceeding>;
  /** Instrument that fits now, with its reasons and what stands in its way. Who may read: client managers and staff. */
  readonly proposal?: Maybe<RecoveryProposal>;
  /** Day since which it stands there. */
  readonly since: Scalars['LocalDate']['output'];
  /** The step that was reached. */
  readonly stage: RecoveryStage;
  /** Steps that were taken, the latest first; at most the last 100. */
  readonly steps: ReadonlyArray<RecoveryStep>;
  /** Why recovery of something waits; empty when nothing waits. */
  readonly suspensions: ReadonlyArray<RecoverySuspension>;
};

/** The account as the books stood on a day. */
export type AccountStatement = {
  readonly __typename?: 'AccountStatement';
  /** What the member owed in all; negative when the fund owed the member. */
  readonly balance: Scalars['EuroAmount']['output'];
  /** Money of the member that was applied to no debt. */
  readonly credit: Scalars['EuroAmount']['output'];
  /** One line for each quarter, and one without quarter for interest and costs, the oldest first. */
  readonly lines: ReadonlyArray<AccountStatementLine>;
  /** Day of the statement. */
  readonly on: Scalars['LocalDate']['output'];
};

/** What was still open for one quarter on the day of the statement, by kind. */
export type AccountStatementLine = {
  readonly __typename?: 'AccountStatementLine';
  /** Open contribution. */
  readonly contribution: Scalars['EuroAmount']['output'];
  /** Open management fee. */
  readonly managementFee: Scalars['EuroAmount']['output'];
  /** Everything open on this line. */
  readonly open: Scalars['EuroAmount']['output'];
  /** The quarter; null for interest and costs, which belong to a proceeding. */
  readonly quarter?: Maybe<Scalars['Quarter']['output']>;
  /** Open interest and costs. */
  readonly recoveryCosts: Scalars['EuroAmount']['output'];
  /** Open surcharges. */
  readonly surcharge: Scalars['EuroAmount']['output'];
};

/** Which mandate is activated. */
export type ActivateDirectDebitMandateInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate. */
  readonly mandateId: Scalars['ID']['input'];
};

/** Outcome of the act. */
export type ActivateDirectDebitMandateResult = ActivateDirectDebitMandateSuccess | DirectDebitMandateNotOpen | IdempotencyConflict | InvalidInput;

/** The mandate was activated. */
export type ActivateDirectDebitMandateSuccess = {
  readonly __typename?: 'ActivateDirectDebitMandateSuccess';
  /** The mandate. */
  readonly mandate: DirectDebitMandate;
};

/** Which waiting money is for whom. */
export type AllocateBankMovementInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** The movement. */
  readonly movementId: Scalars['ID']['input'];
};

/** Outcome of booking waiting money. */
export type AllocateBankMovementResult = AllocateBankMovementSuccess | BankMovementNotWaiting | IdempotencyConflict | InvalidInput | MemberNotFound;

/** The money was booked. */
export type AllocateBankMovementSuccess = {
  readonly __typename?: 'AllocateBankMovementSuccess';
  /** What the member owes after it; negative when the fund owes the member. */
  readonly balance: Scalars['EuroAmount']['output'];
  /** The movement. */
  readonly movementId: Scalars['ID']['output'];
};

/** Which waiting money is for which company. */
export type AllocateBankMovementToCompanyInput = {
  /** The company. */
  readonly companyId: Scalars['ID']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The movement. */
  readonly movementId: Scalars['ID']['input'];
};

/** Outcome of booking waiting money for a company. */
export type AllocateBankMovementToCompanyResult = AllocateBankMovementToCompanySuccess | BankMovementNotWaiting | CompanyNotFound | IdempotencyConflict | InvalidInput;

/** The money was booked. */
export type AllocateBankMovementToCompanySuccess = {
  readonly __typename?: 'AllocateBankMovementToCompanySuccess';
  /** What the company owes after it; negative when the fund owes the company. */
  readonly balance: Scalars['EuroAmount']['output'];
  /** The movement. */
  readonly movementId: Scalars['ID']['output'];
};

/** Which mandate is changed. */
export type AmendDirectDebitMandateInput = {
  /** Holder of the account, 1 to 70 characters. */
  readonly holder: Scalars['String']['input'];
  /** Account that is debited from now on. */
  readonly iban: Scalars['Iban']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate. */
  readonly mandateId: Scalars['ID']['input'];
};

/** Outcome of the act. */
export type AmendDirectDebitMandateResult = AmendDirectDebitMandateSuccess | DirectDebitMandateNotOpen | IdempotencyConflict | InvalidInput;

/** The mandate was changed. */
export type AmendDirectDebitMandateSuccess = {
  readonly __typename?: 'AmendDirectDebitMandateSuccess';
  /** The mandate. */
  readonly mandate: DirectDebitMandate;
};

/** Direct debit that a due notice announces, at least fourteen days before. */
export type AnnouncedCollection = {
  readonly __typename?: 'AnnouncedCollection';
  /** Sum of the notice; what is paid meanwhile is not collected. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Day on which the account of the member is debited. */
  readonly collectOn: Scalars['LocalDate']['output'];
  /** Identifier of the fund as creditor. */
  readonly creditorIdentifier: Scalars['String']['output'];
  /** Unique mandate reference. */
  readonly mandateReference: Scalars['String']['output'];
};

/** Money that came in on an account of the fund, or was taken off it. */
export type BankMovement = {
  readonly __typename?: 'BankMovement';
  /** Sum; negative when the account of the fund was debited. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Day on which the account of the fund was credited or debited; a payment counts as of this day, general regulation article 42. */
  readonly bookedOn: Scalars['LocalDate']['output'];
  /** What the payer wrote. */
  readonly communication: Scalars['String']['output'];
  /** Account of the payer; null when the bank gives none that is valid. */
  readonly counterpartyIban?: Maybe<Scalars['Iban']['output']>;
  /** Name of the payer, as the bank gives it. */
  readonly counterpartyName?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Members who come into question, the likeliest first. */
  readonly proposals: ReadonlyArray<BankMovementProposal>;
  /** Why it waits; null when it does not. */
  readonly waitsFor?: Maybe<BankMovementWaitReason>;
};

/** A page of movements. */
export type BankMovementConnection = {
  readonly __typename?: 'BankMovementConnection';
  /** Movements of the page with their cursors. */
  readonly edges: ReadonlyArray<BankMovementEdge>;
  /** Movements of the page. */
  readonly nodes: ReadonlyArray<BankMovement>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One movement of a list. */
export type BankMovementEdge = {
  readonly __typename?: 'BankMovementEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The movement. */
  readonly node: BankMovement;
};

/** What speaks for a member. */
export type BankMovementEvidence =
  /** The account is the member's, or paid for the member before. */
  | 'KNOWN_ACCOUNT'
  /** One digit or two exchanged ones make the communication the member's. */
  | 'NEAR_REFERENCE'
  /** The member owes exactly this. */
  | 'SAME_AMOUNT'
  /** The payer has the member's name. */
  | 'SAME_NAME';

/** There is no such movement, it is booked already, or it is no money that came in. */
export type BankMovementNotWaiting = Problem & {
  readonly __typename?: 'BankMovementNotWaiting';
  /** Always `BANK_MOVEMENT_NOT_WAITING`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** A member who comes into question for money. */
export type BankMovementProposal = {
  readonly __typename?: 'BankMovementProposal';
  /** What speaks for the member. */
  readonly evidence: ReadonlyArray<BankMovementEvidence>;
  /** The member. */
  readonly member: Member;
};

/** Why a movement waits for staff. */
export type BankMovementWaitReason =
  /** The payer is known, but the sum is not what is owed. */
  | 'AMOUNT_DIFFERS'
  /** A transfer of the fund came back, or the bank corrects itself. */
  | 'BANK_CORRECTION'
  /** A direct debit came back that was not booked, or came back before. */
  | 'COLLECTION_NOT_FOUND'
  /** Its reference is that of a company. No money waits for this any more: it is booked. */
  | 'COMPANY_ACCOUNT'
  /** It has no reference, and nobody is known to pay from this account. */
  | 'NO_REFERENCE'
  /** The bank debited another sum than the fund ordered. */
  | 'PAYMENT_DIFFERS'
  /** A direct debit came back whose money was given to the member meanwhile. */
  | 'RETURN_EXCEEDS_PAID'
  /** The payer pays for several members who owe this sum. */
  | 'SEVERAL_CANDIDATES'
  /** Its reference is the one of no account. */
  | 'UNKNOWN_REFERENCE';

/** A file with bank statements that was taken. */
export type BankStatementFile = {
  readonly __typename?: 'BankStatementFile';
  /** Its format. */
  readonly format: BankStatementFormat;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Number of movements in it, details included. */
  readonly movements: Scalars['Int']['output'];
  /** Name under which it first came. */
  readonly name: Scalars['String']['output'];
  /** Number of statements in it. */
  readonly statements: Scalars['Int']['output'];
  /** When it was taken. */
  readonly takenAt: Scalars['Instant']['output'];
};

/** Format of bank statements. */
export type BankStatementFormat =
  /** ISO 20022 camt.053, version 02 or 08. */
  | 'CAMT_053'
  /** Coded statement of Belgian banks (Febelfin CODA 2.6). */
  | 'CODA';

/** The file breaks a rule; none of it was taken. */
export type BankStatementRefused = Problem & {
  readonly __typename?: 'BankStatementRefused';
  /** Always `BANK_STATEMENT_REFUSED`. */
  readonly code: Scalars['String']['output'];
  /** Entry of the statement in camt.053, from 1; null when the rule is about no entry. */
  readonly entry?: Maybe<Scalars['Int']['output']>;
  /** Line of a CODA file, from 1; null when the rule is about no line. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Text in the caller's language, the rule included. */
  readonly message: Scalars['String']['output'];
  /** The rule. */
  readonly rule: BankStatementRule;
  /** Statement in the file, from 1; null when the rule is about no statement. */
  readonly statement?: Maybe<Scalars['Int']['output']>;
};

/** What a bank statement has to keep. */
export type BankStatementRule =
  /** A statement begins and ends with the same account. */
  | 'ACCOUNT_CHANGES'
  /** The account is one of the fund's. */
  | 'ACCOUNT_NOT_OURS'
  /** Amounts are whole cents with a sign. */
  | 'AMOUNT'
  /** The old balance and the movements make the new balance. */
  | 'BALANCE'
  /** The old balance is the new balance of the statement before. */
  | 'BALANCE_NOT_CONTINUED'
  /** What a record announces follows, and nothing else. */
  | 'CONTINUATION'
  /** The sum of credits is as stated. */
  | 'CREDIT_SUM'
  /** Everything is in euro. */
  | 'CURRENCY'
  /** Dates exist. */
  | 'DATE'
  /** The sum of debits is as stated. */
  | 'DEBIT_SUM'
  /** Details add up to their movement. */
  | 'DETAILS_SUM'
  /** Everything that has to be there is. */
  | 'ELEMENT_MISSING'
  /** The file holds a statement. */
  | 'EMPTY_FILE'
  /** Every line has 128 characters. */
  | 'LINE_LENGTH'
  /** The file is well-formed XML without document type. */
  | 'MALFORMED'
  /** The number of records or entries is as stated. */
  | 'RECORD_COUNT'
  /** Records come in the order of the standard. */
  | 'RECORD_ORDER'
  /** Movements and details are numbered one after the other. */
  | 'SEQUENCE'
  /** The statement is the next one of its account. */
  | 'STATEMENT_MISSING'
  /** The statement was not taken before and is not older than the last one. */
  | 'STATEMENT_REPEATED'
  /** The file does not end within a statement. */
  | 'UNFINISHED'
  /** It is CODA or camt.053. */
  | 'UNKNOWN_FORMAT'
  /** Every line begins as a record of CODA. */
  | 'UNKNOWN_RECORD'
  /** The header says version 2 of CODA. */
  | 'UNKNOWN_VERSION';

/** Which mandate is ended. */
export type CancelDirectDebitMandateInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate. */
  readonly mandateId: Scalars['ID']['input'];
};

/** Outcome of the act. */
export type CancelDirectDebitMandateResult = CancelDirectDebitMandateSuccess | DirectDebitMandateNotOpen | IdempotencyConflict | InvalidInput;

/** The mandate was ended. */
export type CancelDirectDebitMandateSuccess = {
  readonly __typename?: 'CancelDirectDebitMandateSuccess';
  /** The mandate. */
  readonly mandate: DirectDebitMandate;
};

/** Which batch is given up. */
export type CancelPaymentBatchInput = {
  /** The batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Outcome of giving up a batch. */
export type CancelPaymentBatchResult = CancelPaymentBatchSuccess | IdempotencyConflict | InvalidInput | PaymentBatchNotOpen;

/** The batch was given up. */
export type CancelPaymentBatchSuccess = {
  readonly __typename?: 'CancelPaymentBatchSuccess';
  /** The batch. */
  readonly batch: PaymentBatch;
};

/** Which order is given up. */
export type CancelPaymentOrderInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
};

/** Outcome of giving up an order. */
export type CancelPaymentOrderResult = CancelPaymentOrderSuccess | IdempotencyConflict | InvalidInput | PaymentOrderNotOpen;

/** The order was given up. */
export type CancelPaymentOrderSuccess = {
  readonly __typename?: 'CancelPaymentOrderSuccess';
  /** The order. */
  readonly order: PaymentOrder;
};

/** The category did not exist in the year asked for. */
export type CategoryNotInForce = Problem & {
  readonly __typename?: 'CategoryNotInForce';
  /** The category asked for. */
  readonly category: ContributionCategory;
  /** Always `CATEGORY_NOT_IN_FORCE`. */
  readonly code: Scalars['String']['output'];
  /** First day on which the category exists. */
  readonly inForceFrom: Scalars['LocalDate']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Company affiliated with the fund (société, vennootschap). Who may read: client managers, staff and its mandataries. */
export type Company = {
  readonly __typename?: 'Company';
  /**
   * Annual contributions claimed (cotisation annuelle à charge des sociétés, jaarlijkse vennootschapsbijdrage), the latest
   * first. Law of 30 December 1992. Null when the account is not open to the caller. Who may read: members who hold a mandate
   * in the company today, accountants with a live mandate of such a member, client managers and staff.
   */
  readonly annualContributions?: Maybe<ReadonlyArray<CompanyAnnualContribution>>;
  /** What the company owes and paid; null when it has no account here, or when it is not open to the caller, as above. */
  readonly contributionAccount?: Maybe<CompanyAccount>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Where recovery of the annual contribution stands; null when nothing is overdue. Who may read: client managers and staff. */
  readonly recovery?: Maybe<AccountRecovery>;
  /**
   * Calls on this company for contributions of its directors, the latest first; at most the last 100. Who may read: client
   * managers and staff.
   */
  readonly solidarityCalls?: Maybe<ReadonlyArray<SolidarityCall>>;
};

/** What a company owes and paid: annual contribution and surcharges for late payment. Law of 30 December 1992, articles 91 to 94. */
export type CompanyAccount = {
  readonly __typename?: 'CompanyAccount';
  /** Everything charged less everything paid; negative when the fund owes the company. */
  readonly balance: Scalars['EuroAmount']['output'];
  /** Money of the company that is applied to no debt. */
  readonly credit: Scalars['EuroAmount']['output'];
  /** Every sum charged, paid or given back, the latest booking first. The order never changes: the ledger is append-only. */
  readonly entries: CompanyAccountEntryConnection;
  /** Account of the fund on which to pay. */
  readonly iban: Scalars['Iban']['output'];
  /** Part of the balance whose due date has passed. */
  readonly overdue: Scalars['EuroAmount']['output'];
  /** Structured communication to put on payments. */
  readonly paymentReference: Scalars['StructuredCommunication']['output'];
  /** Statement of account (extrait de compte, rekeninguittreksel) as the books stood on a day, from the ledger alone. */
  readonly statement: CompanyAccountStatement;
};


/** What a company owes and paid: annual contribution and surcharges for late payment. Law of 30 December 1992, articles 91 to 94. */
export type CompanyAccountEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a company owes and paid: annual contribution and surcharges for late payment. Law of 30 December 1992, articles 91 to 94. */
export type CompanyAccountStatementArgs = {
  closedOn: Scalars['LocalDate']['input'];
};

/** One sum that was charged to the company, paid, or given back. */
export type CompanyAccountEntry = {
  readonly __typename?: 'CompanyAccountEntry';
  /** What the company owes after this entry; negative when the fund owes the company. */
  readonly balanceAfter: Scalars['EuroAmount']['output'];
  /** What it takes from what the company owes; `0.00` for an entry that adds to it. */
  readonly credit: Scalars['EuroAmount']['output'];
  /** What it adds to what the company owes; `0.00` for an entry that takes from it. */
  readonly debit: Scalars['EuroAmount']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: AccountEntryKind;
  /** Day on which it counts. */
  readonly on: Scalars['LocalDate']['output'];
  /** What happened, with the parts of the sum, in the caller's language. */
  readonly text: Scalars['String']['output'];
  /** Contribution year concerned; null for money of no debt. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of the entries of a company's account. */
export type CompanyAccountEntryConnection = {
  readonly __typename?: 'CompanyAccountEntryConnection';
  /** Entries of the page with their cursors. */
  readonly edges: ReadonlyArray<CompanyAccountEntryEdge>;
  /** Entries of the page. */
  readonly nodes: ReadonlyArray<CompanyAccountEntry>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One entry of a list. */
export type CompanyAccountEntryEdge = {
  readonly __typename?: 'CompanyAccountEntryEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CompanyAccountEntry;
};

/** The account of a company as the books stood on a day. */
export type CompanyAccountStatement = {
  readonly __typename?: 'CompanyAccountStatement';
  /** What the company owed in all; negative when the fund owed the company. */
  readonly balance: Scalars['EuroAmount']['output'];
  /** Money of the company that was applied to no debt. */
  readonly credit: Scalars['EuroAmount']['output'];
  /** One line for each contribution year in which something was open, the oldest first. */
  readonly lines: ReadonlyArray<CompanyAccountStatementLine>;
  /** Day of the statement. */
  readonly on: Scalars['LocalDate']['output'];
};

/** What was still open for one contribution year on the day of the statement, by kind. */
export type CompanyAccountStatementLine = {
  readonly __typename?: 'CompanyAccountStatementLine';
  /** Open contribution. */
  readonly contribution: Scalars['EuroAmount']['output'];
  /** Everything open on this line. */
  readonly open: Scalars['EuroAmount']['output'];
  /** Open surcharges. */
  readonly surcharge: Scalars['EuroAmount']['output'];
  /** The contribution year. */
  readonly year: Scalars['Int']['output'];
};

/** Annual contribution claimed from a company. */
export type CompanyAnnualContribution = {
  readonly __typename?: 'CompanyAnnualContribution';
  /** Contribution claimed. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** What has to be paid today to settle the year: contribution and surcharge less what was paid of both. */
  readonly due: Scalars['EuroAmount']['output'];
  /** Last day for payment. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Account of the fund on which to pay. */
  readonly iban: Scalars['Iban']['output'];
  /** The notice of the year as it was issued; null when none was issued by this administration. */
  readonly notice?: Maybe<CompanyNotice>;
  /** What was paid of the contribution. */
  readonly paid: Scalars['EuroAmount']['output'];
  /** Structured communication to put on the payment. */
  readonly paymentReference: Scalars['StructuredCommunication']['output'];
  /** Small or large amount. */
  readonly size: CompanyContributionSize;
  /** Where it stands. */
  readonly status: CompanyContributionStatus;
  /**
   * Surcharge for late payment of the year (majoration, verhoging) if the rest were paid today: 1 % of what was unpaid for each
   * calendar month, that of payment included, article 93.
   */
  readonly surcharge: Scalars['EuroAmount']['output'];
  /** Contribution year. */
  readonly year: Scalars['Int']['output'];
};

/** Nothing is owed for the year, or it cannot be said without the balance sheet. */
export type CompanyContributionNotOwed = Problem & {
  readonly __typename?: 'CompanyContributionNotOwed';
  /** Always `COMPANY_CONTRIBUTION_NOT_OWED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Why. */
  readonly reason: CompanyContributionReason;
};

/** Why a company owes nothing, or why it cannot be said. */
export type CompanyContributionReason =
  /** The balance sheet that decides on the amount is not known. */
  | 'BALANCE_SHEET_MISSING'
  /** No activity in the whole year, article 92bis. */
  | 'DORMANT'
  /** Bankrupt or dissolved, article 94. */
  | 'INSOLVENT'
  /** It was founded after the year. */
  | 'NOT_FOUNDED_YET'
  /** Starter, article 94, 9°. */
  | 'STARTER';

/** Annual contribution of a company for a year. */
export type CompanyContributionSimulation = {
  readonly __typename?: 'CompanyContributionSimulation';
  /** Contribution of the year. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Last day for payment. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** How the amount was found, step by step. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** Small or large amount. */
  readonly size: CompanyContributionSize;
  /** Contribution year. */
  readonly year: Scalars['Int']['output'];
};

/** What to simulate for a company. */
export type CompanyContributionSimulationInput = {
  /** Total of the balance sheet closed two years before the contribution year; not needed in the first two years. */
  readonly balanceSheetTotal?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Day of foundation. */
  readonly foundedOn: Scalars['LocalDate']['input'];
  /** Contribution year. */
  readonly year: Scalars['Int']['input'];
};

/** Outcome of simulating a company's contribution. */
export type CompanyContributionSimulationResult = CompanyContributionNotOwed | CompanyContributionSimulation | InvalidInput | ParameterNotPublished;

/** Which of the two amounts a company owes. */
export type CompanyContributionSize =
  /** Total of the balance sheet above the limit. */
  | 'LARGE'
  /** Total of the balance sheet at or below the limit, or one of the first two years. */
  | 'SMALL';

/** Where the annual contribution of a company stands. */
export type CompanyContributionStatus =
  /** Claimed, and the due date has not passed. */
  | 'DUE'
  /** Taken back: it turned out that nothing is owed for the year. */
  | 'NOT_OWED'
  /** Not paid in full, and the due date has passed. */
  | 'OVERDUE'
  /** Paid in full, surcharges included. */
  | 'PAID';

/** No company has this id, or it is not open to the caller. */
export type CompanyNotFound = Problem & {
  readonly __typename?: 'CompanyNotFound';
  /** Always `COMPANY_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Notice of the annual contribution (avis, bericht) as it was issued; law of 30 December 1992, articles 91 and 92. */
export type CompanyNotice = {
  readonly __typename?: 'CompanyNotice';
  /** Contribution claimed. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** The notice as a PDF document in the company's language, in base 64. */
  readonly document: Scalars['String']['output'];
  /** Last day for payment. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Account of the fund on which to pay. */
  readonly iban: Scalars['Iban']['output'];
  /** Day of the notice. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** Structured communication to put on the payment. */
  readonly paymentReference: Scalars['StructuredCommunication']['output'];
  /** Content of the QR code that banking apps read (EPC069-12). */
  readonly qrCode?: Maybe<Scalars['String']['output']>;
  /** Small or large amount. */
  readonly size: CompanyContributionSize;
};

/** What is put into a batch. */
export type ComposePaymentBatchInput = {
  /** Day on which money is to move; for direct debits the day that was announced. Not before today. */
  readonly executeOn: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sequence of direct debits: whether they are the first ones under their mandates. Left out for transfers. */
  readonly isFirstCollection?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it holds. */
  readonly kind: PaymentBatchKind;
};

/** Outcome of composing a batch. */
export type ComposePaymentBatchResult = ComposePaymentBatchSuccess | IdempotencyConflict | InvalidInput | NothingToPay;

/** The batch was composed; a second person releases it. */
export type ComposePaymentBatchSuccess = {
  readonly __typename?: 'ComposePaymentBatchSuccess';
  /** The batch. */
  readonly batch: PaymentBatch;
};

/** How sure a legal value is, as stated with its source. */
export type Confidence =
  /** Read in the legal text, or two independent publications agree. */
  | 'HIGH'
  /** Derived only, or one weak source. */
  | 'LOW'
  /** One secondary publication, or derived from the legal base and agreeing with its published neighbors. */
  | 'MEDIUM';

/** What is continued after a cessation. */
export type ContinuedInsuranceOption =
  /** The pension alone. */
  | 'PENSION'
  /** The pension and health care. Its rate was not found: no amount is asked. */
  | 'PENSION_AND_HEALTH';

/**
 * Quarter of continued insurance, granted by INASTI after a cessation. Its contribution is due by the end of the quarter and bears neither
 * fee nor surcharge. Royal decree of 22 December 1967, article 41.
 */
export type ContinuedInsuranceQuarter = {
  readonly __typename?: 'ContinuedInsuranceQuarter';
  /** Contribution of the quarter; null before it begins and while its amount is not known. */
  readonly contribution?: Maybe<Scalars['EuroAmount']['output']>;
  /** Last day to pay. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** What is continued. */
  readonly option: ContinuedInsuranceOption;
  /** Part of it that is paid. */
  readonly paid: Scalars['EuroAmount']['output'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Where it stands. */
  readonly status: ContinuedInsuranceStatus;
};

/** Where a quarter of continued insurance stands. */
export type ContinuedInsuranceStatus =
  /** Nobody can tell its amount: the income it rests on, or the rate, is not known. */
  | 'AMOUNT_NOT_KNOWN'
  /** Its contribution is to be paid. */
  | 'DUE'
  /** It has not begun: nothing is asked yet. */
  | 'NOT_BEGUN'
  /** Its contribution is paid. */
  | 'PAID';

/** What a member owes and paid. */
export type ContributionAccount = {
  readonly __typename?: 'ContributionAccount';
  /** Everything charged less everything paid; negative when the fund owes the member. */
  readonly balance: Scalars['EuroAmount']['output'];
  /**
   * Quarters of continued insurance after a cessation (assurance continuée, voortgezette verzekering), in order; at most 28, as the law
   * grants. Royal decree of 22 December 1967, articles 38 to 44.
   */
  readonly continuedInsurance: ReadonlyArray<ContinuedInsuranceQuarter>;
  /** Mandates for direct debits, the latest first; at most one of them lives. */
  readonly directDebitMandates: ReadonlyArray<DirectDebitMandate>;
  /** Direct debits of the last eight quarters, the latest first, with why one failed. */
  readonly directDebits: ReadonlyArray<DirectDebitCollection>;
  /** Every sum charged, paid or given back, the latest booking first. The order never changes: the ledger is append-only. */
  readonly entries: AccountEntryConnection;
  /**
   * What an estimated income would make of the provisional contributions of a year, and what it costs when the estimate turns out
   * too low. Nothing is changed.
   */
  readonly estimatePreview: EstimatePreviewResult;
  /** Account of the fund on which to pay. */
  readonly iban: Scalars['Iban']['output'];
  /** Part of the balance whose due date has passed. */
  readonly overdue: Scalars['EuroAmount']['output'];
  /** Structured communication to put on payments. */
  readonly paymentReference: Scalars['StructuredCommunication']['output'];
  /** The last quarters of the account, the latest first. */
  readonly quarters: ReadonlyArray<AccountQuarter>;
  /** Where recovery stands; null when nothing is overdue. */
  readonly recovery?: Maybe<AccountRecovery>;
  /** Statements of regularization (régularisation, regularisatie), the latest first; at most the last 100. */
  readonly regularizations: ReadonlyArray<ContributionRegularization>;
  /** What the member asked for in payment difficulty, the latest first; at most the last 100. */
  readonly requests: ReadonlyArray<ContributionRequest>;
  /** Calls on others for debts of this member, and on this member for debts of others, the latest first; at most the last 100. */
  readonly solidarityCalls: ReadonlyArray<SolidarityCall>;
  /** What the member can do now about what is owed, the most helpful first, with amounts and deadlines. Charter, promise C3. */
  readonly solutions: ReadonlyArray<PaymentSolution>;
  /**
   * Statement of account (extrait de compte, rekeninguittreksel) as the books stood on a day, from the ledger alone. Charter of
   * the fund, promise C5.
   */
  readonly statement: AccountStatement;
  /**
   * Premiums of a supplementary pension of the self-employed (PLCI, VAPZ) in a year, on the income that contributions rest on.
   * Program law of 24 December 2002, articles 41 to 46.
   */
  readonly supplementaryPensionPremiums: SupplementaryPensionPremiumsResult;
};


/** What a member owes and paid. */
export type ContributionAccountEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a member owes and paid. */
export type ContributionAccountEstimatePreviewArgs = {
  estimatedIncome: Scalars['EuroAmount']['input'];
  year: Scalars['Int']['input'];
};


/** What a member owes and paid. */
export type ContributionAccountQuartersArgs = {
  last?: Scalars['Int']['input'];
};


/** What a member owes and paid. */
export type ContributionAccountStatementArgs = {
  on: Scalars['LocalDate']['input'];
};


/** What a member owes and paid. */
export type ContributionAccountSupplementaryPensionPremiumsArgs = {
  year: Scalars['Int']['input'];
};

/** How to appeal against a decision. */
export type ContributionAppeal = {
  readonly __typename?: 'ContributionAppeal';
  /** Court or commission, in the caller's language. */
  readonly court: Scalars['String']['output'];
  /** How it is done, in the caller's language. */
  readonly how: Scalars['String']['output'];
  /** Last day. */
  readonly until: Scalars['LocalDate']['output'];
};

/** On what a contribution is computed. */
export type ContributionBasis =
  /** Definitive, on the income of the year itself, article 11 paragraph 5. */
  | 'DEFINITIVE'
  /** Provisional, on the revalued income of three years before, article 11 paragraph 3. */
  | 'PROVISIONAL'
  /** Provisional and flat, for a starter, article 13bis. */
  | 'START_UP';

/**
 * Contribution category (catégorie de cotisation, bijdragecategorie): which rule of the social statute fixes the
 * contributions of a quarter. Royal decree no. 38 of 27 July 1967, articles 12, 12bis and 13.
 */
export type ContributionCategory =
  /** Person with derived rights (article 37, artikel 37 of the general regulation), below its limit as secondary. */
  | 'ARTICLE_37'
  /** Political mandate holder under article 37 of the general regulation. */
  | 'ARTICLE_37_POLITICAL_MANDATE'
  /** Main occupation (activité principale, hoofdberoep), article 12 paragraph 1. */
  | 'MAIN'
  /** Assisting spouse, full statute (conjoint aidant maxi-statut, meewerkende echtgenoot maxistatuut), article 12 paragraph 1ter. */
  | 'MAXI_SPOUSE'
  /** Assisting spouse, incapacity and maternity insurance only (mini-statut, ministatuut), general regulation article 11 paragraph 2. */
  | 'MINI_SPOUSE'
  /** Pension in payment (pensionné, gepensioneerde), article 13 paragraph 1. */
  | 'PENSIONER'
  /** Legal pension age, no pension in payment, full contributions, from Q4 2025, article 13 paragraph 2. */
  | 'PENSION_AGE'
  /** Legal pension age, no pension in payment, reduced regime (before Q4 2025, or by opt-out since), article 13 paragraph 3. */
  | 'PENSION_AGE_REDUCED'
  /** Starter in main occupation entitled to the lower minimum of the first four quarters (primostarter), article 12 paragraph 1bis. */
  | 'PRIMOSTARTER'
  /** Secondary occupation (activité complémentaire, bijberoep), article 12 paragraph 2. */
  | 'SECONDARY'
  /** Student entrepreneur (étudiant-indépendant, student-zelfstandige), article 12bis. */
  | 'STUDENT';

/** What follows from an exemption. */
export type ContributionConsequence = {
  readonly __typename?: 'ContributionConsequence';
  /** The consequence, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** A decision on a request, with what the law of 11 April 1995 asks for: reasons and the way to appeal. */
export type ContributionDecision = {
  readonly __typename?: 'ContributionDecision';
  /** How to appeal. */
  readonly appeal: ContributionAppeal;
  /** What was decided. */
  readonly outcome: ContributionDecisionOutcome;
  /** Why, in the caller's language, each with the text it rests on. */
  readonly reasons: ReadonlyArray<ContributionDecisionReason>;
};

/** What was decided. */
export type ContributionDecisionOutcome =
  /** In whole. */
  | 'GRANTED'
  /** In part. */
  | 'PARTLY_GRANTED'
  /** Not. */
  | 'REFUSED';

/** One reason of a decision. */
export type ContributionDecisionReason = {
  readonly __typename?: 'ContributionDecisionReason';
  /** Text it rests on. */
  readonly legalBasis: Scalars['String']['output'];
  /** The reason, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Reasons for which the fund decides on an estimate. */
export type ContributionDecisionReasonCode =
  /** The elements of the file do not support the estimate. */
  | 'ESTIMATE_NOT_SUPPORTED'
  /** The elements of the file support the estimate. */
  | 'ESTIMATE_SUPPORTED'
  /** Contributions are overdue, which excludes an increase. */
  | 'OVERDUE_CONTRIBUTIONS';

/** One part of a payment plan. */
export type ContributionInstalment = {
  readonly __typename?: 'ContributionInstalment';
  /** Sum to be paid. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Last day for payment. */
  readonly due: Scalars['LocalDate']['output'];
};

/** A payment received for one quarter. */
export type ContributionPayment = {
  readonly __typename?: 'ContributionPayment';
  /** Sum received. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /** Day on which the fund's account was credited. */
  readonly receivedOn: Scalars['LocalDate']['output'];
};

/** How a debt is paid in parts. */
export type ContributionPaymentPlan = {
  readonly __typename?: 'ContributionPaymentPlan';
  /** What has to be kept so that the plan goes on. */
  readonly conditions: ReadonlyArray<PaymentPlanCondition>;
  /** Sum to be paid first. */
  readonly downPayment: Scalars['EuroAmount']['output'];
  /** Last day for it. */
  readonly downPaymentDueOn: Scalars['LocalDate']['output'];
  /** Monthly parts after it, in order. */
  readonly instalments: ReadonlyArray<ContributionInstalment>;
};

/** A year settled on the definitive income (régularisation, regularisatie), article 11 paragraph 5. */
export type ContributionRegularization = {
  readonly __typename?: 'ContributionRegularization';
  /** Owed in addition, contributions and fees; negative when it is given back. */
  readonly difference: Scalars['EuroAmount']['output'];
  /** The statement (décompte, afrekening) as a PDF document in the member's language, in base 64. */
  readonly document: Scalars['String']['output'];
  /** Account of the fund on which to pay. */
  readonly iban: Scalars['Iban']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Definitive income of that year. */
  readonly income: Scalars['EuroAmount']['output'];
  /** Day of the statement. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** Last day on which a supplement is paid without surcharge; null when nothing is owed in addition. */
  readonly payableOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Structured communication to put on the payment. */
  readonly paymentReference: Scalars['StructuredCommunication']['output'];
  /** Content of the QR code that banking apps read (EPC069-12); null when nothing is to be paid. */
  readonly qrCode?: Maybe<Scalars['String']['output']>;
  /** Quarter by quarter. */
  readonly quarters: ReadonlyArray<RegularizedQuarter>;
  /** Surcharges because provisional contributions were lowered without ground, article 11bis. */
  readonly surcharge: Scalars['EuroAmount']['output'];
  /** Last day for the statement: the last day of the month after the income was received, general regulation article 43. */
  readonly toBeIssuedByOn: Scalars['LocalDate']['output'];
  /** What the statement asks to be paid: supplements and surcharges, less what money in hand paid at once; `0.00` when nothing. */
  readonly toBePaid: Scalars['EuroAmount']['output'];
  /** Contribution year. */
  readonly year: Scalars['Int']['output'];
};

/** Something a member asked of the fund about contributions. */
export type ContributionRequest = {
  readonly __typename?: 'ContributionRequest';
  /** Day of the decision; null while there is none. */
  readonly decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The decision with its reasons; null while there is none. */
  readonly decision?: Maybe<ContributionDecision>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What was asked. */
  readonly kind: ContributionRequestKind;
  /** Where it stands. */
  readonly status: ContributionRequestStatus;
  /** Day on which the fund received it. */
  readonly submittedOn: Scalars['LocalDate']['output'];
};

/** What a member can ask about contributions. */
export type ContributionRequestKind =
  /** Exemption (dispense, vrijstelling), decided by INASTI, article 17. */
  | 'EXEMPTION'
  /** Higher provisional contributions, article 11 paragraph 3 and general regulation article 41bis. */
  | 'INCREASE'
  /** Payment plan (plan d'apurement, afbetalingsplan), general regulation article 46. */
  | 'PAYMENT_PLAN'
  /** Lower provisional contributions (réduction, vermindering), article 11 paragraph 3. */
  | 'REDUCTION'
  /** Waiver of surcharges, decided by INASTI, general regulation article 48. */
  | 'SURCHARGE_WAIVER';

/** Where a request stands. */
export type ContributionRequestStatus =
  /** Carried out to the end. */
  | 'COMPLETED'
  /** Passed on to INASTI, which decides. */
  | 'FORWARDED'
  /** Granted in whole. */
  | 'GRANTED'
  /** Granted in part. */
  | 'PARTLY_GRANTED'
  /** Refused. */
  | 'REFUSED'
  /** Ended because its conditions were not kept. */
  | 'REVOKED'
  /** Received; the fund decides. */
  | 'SUBMITTED';

/** Contributions of a year for one category and income. */
export type ContributionSimulation = {
  readonly __typename?: 'ContributionSimulation';
  /** Contribution of the whole year, without fee, rounded to the cent. */
  readonly annualContribution: Scalars['EuroAmount']['output'];
  /** Contribution category. */
  readonly category: ContributionCategory;
  /** Income retained for the year after the minimum and the ceiling of the category. */
  readonly contributionBase: Scalars['EuroAmount']['output'];
  /** How each figure was found, step by step. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** Management fee (frais de gestion, beheerskosten) of one quarter. */
  readonly managementFee: Scalars['EuroAmount']['output'];
  /** Contribution of one quarter, without fee, rounded to the cent. */
  readonly quarterlyContribution: Scalars['EuroAmount']['output'];
  /** Contribution and fee of one quarter. */
  readonly quarterlyTotal: Scalars['EuroAmount']['output'];
  /** Contribution year. */
  readonly year: Scalars['Int']['output'];
};

/** What to simulate. */
export type ContributionSimulationInput = {
  /** Definitive contributions on the income given, or the flat provisional ones of a starter. */
  readonly basis?: SimulationBasis;
  /** Contribution category for the whole year. */
  readonly category: ContributionCategory;
  /** Management fee as a ratio of the contribution, such as `"0.0395"`; the fund's own rate of the year when left out. */
  readonly feeRate?: InputMaybe<Scalars['Ratio']['input']>;
  /** Whether the quarter shown is the first one of a starter, to which the starter's reduction applies. */
  readonly firstQuarter?: Scalars['Boolean']['input'];
  /** Net taxable professional income of the year; for MINI_SPOUSE the income of the aided person. Ignored for START_UP. */
  readonly netIncome: Scalars['EuroAmount']['input'];
  /** Contribution year, such as 2026. */
  readonly year: Scalars['Int']['input'];
};

/** Outcome of a simulation. */
export type ContributionSimulationResult = CategoryNotInForce | ContributionSimulation | InvalidInput | ParameterNotPublished;

/** Contributions, by cell. */
export type ContributionStatistics = {
  readonly __typename?: 'ContributionStatistics';
  /** Cells in the order of their codes. Empty ones are left out, unless they are kept silent to hide others. */
  readonly cells: ReadonlyArray<ContributionStatisticsCell>;
  /** Sums of all claims that are counted, those of silent cells included; null when they are kept silent themselves. */
  readonly total?: Maybe<ContributionStatisticsTotal>;
};

/** Contributions in one combination of values; the sums are null when the cell is kept silent. */
export type ContributionStatisticsCell = {
  readonly __typename?: 'ContributionStatisticsCell';
  /** Contributions and management fees claimed, supplements included, surcharges not (dues, verschuldigd). */
  readonly due?: Maybe<Scalars['EuroAmount']['output']>;
  /** Values of the dimensions, in the order in which these were asked for. */
  readonly keys: ReadonlyArray<StatisticsKey>;
  /** What is not paid of it after the last day for payment (en retard, achterstallig). */
  readonly overdue?: Maybe<Scalars['EuroAmount']['output']>;
  /** What is paid of it (payées, betaald). */
  readonly paid?: Maybe<Scalars['EuroAmount']['output']>;
  /** Whether the cell is kept silent to protect persons (secret statistique, statistische geheimhouding). */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Surcharges charged for late payment (majorations, verhogingen). */
  readonly surcharges?: Maybe<Scalars['EuroAmount']['output']>;
};

/** Contributions of everybody who is counted. */
export type ContributionStatisticsTotal = {
  readonly __typename?: 'ContributionStatisticsTotal';
  /** Contributions and management fees claimed, surcharges not. */
  readonly due: Scalars['EuroAmount']['output'];
  /** What is not paid of it after the last day for payment. */
  readonly overdue: Scalars['EuroAmount']['output'];
  /** What is paid of it. */
  readonly paid: Scalars['EuroAmount']['output'];
  /** Surcharges charged for late payment. */
  readonly surcharges: Scalars['EuroAmount']['output'];
};

/** Something the member should know. */
export type ContributionWarning = {
  readonly __typename?: 'ContributionWarning';
  /** Stable code of the warning. */
  readonly code: ContributionWarningCode;
  /** The warning, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** What a warning is about. */
export type ContributionWarningCode =
  /** The category has a minimum below which contributions do not go. */
  | 'MINIMUM_REACHED'
  /** What is already paid is not given back before the real income is known. */
  | 'NOTHING_GIVEN_BACK'
  /** Surcharges on what turns out to have been reduced without ground, article 11bis. */
  | 'RISK_OF_SURCHARGES'
  /** The contributions stay provisional; they are settled on the real income. */
  | 'SETTLED_LATER';

/** A writ has to mention the national register or enterprise number of the debtor, and it is not known. General regulation, article 47bis. */
export type DebtorNumberUnknown = Problem & {
  readonly __typename?: 'DebtorNumberUnknown';
  /** Always `DEBTOR_NUMBER_UNKNOWN`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** A decision of the fund on a request. */
export type DecideContributionRequestInput = {
  /** What is decided. */
  readonly outcome: ContributionDecisionOutcome;
  /** Why, at least one. */
  readonly reasons: ReadonlyArray<ContributionDecisionReasonCode>;
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
};

/** Outcome of deciding. */
export type DecideContributionRequestResult = DecideContributionRequestSuccess | InvalidInput | RequestNotOpen;

/** The request was decided. */
export type DecideContributionRequestSuccess = {
  readonly __typename?: 'DecideContributionRequestSuccess';
  /** The request with its decision. */
  readonly request: ContributionRequest;
};

/** A direct debit of a quarter. */
export type DirectDebitCollection = {
  readonly __typename?: 'DirectDebitCollection';
  /** Sum. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Day of the notice that announced it. */
  readonly announcedOn: Scalars['LocalDate']['output'];
  /** Day on which the account of the member is debited. */
  readonly collectOn: Scalars['LocalDate']['output'];
  /** Day on which the account of the fund was credited; null while it was not. */
  readonly collectedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day of the rejection or return; null when there was none. */
  readonly endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Quarter that is collected. */
  readonly quarter: Scalars['Quarter']['output'];
  /** In which way it failed; null when it did not or the bank does not say. */
  readonly returnKind?: Maybe<DirectDebitReturnKind>;
  /** ISO reason for which it failed, such as MD06; null when it did not or the bank gives none. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly status: DirectDebitStatus;
};

/** Mandate by which a member lets the fund collect what is due (domiciliation, domiciliëring; SEPA core direct debit). */
export type DirectDebitMandate = {
  readonly __typename?: 'DirectDebitMandate';
  /** Identifier of the fund as creditor. */
  readonly creditorIdentifier: Scalars['String']['output'];
  /** Why it is suspended or ended: an ISO reason, MEMBER, FUND or UNUSED; null when neither. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Holder of the account. */
  readonly holder: Scalars['String']['output'];
  /** Account that is debited. */
  readonly iban: Scalars['Iban']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Day on which it lapses when nothing is collected under it; null once it ended. */
  readonly lapsesOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day for which was last collected under it; null when never. */
  readonly lastCollectedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Unique mandate reference, on letters and bank statements. */
  readonly reference: Scalars['String']['output'];
  /** Day of the signature. */
  readonly signedOn: Scalars['LocalDate']['output'];
  /** How it stands. */
  readonly status: DirectDebitMandateStatus;
};

/** The member has a mandate already; amend or cancel it. */
export type DirectDebitMandateExists = Problem & {
  readonly __typename?: 'DirectDebitMandateExists';
  /** Always `DIRECT_DEBIT_MANDATE_EXISTS`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** There is no such mandate, or it does not allow this. */
export type DirectDebitMandateNotOpen = Problem & {
  readonly __typename?: 'DirectDebitMandateNotOpen';
  /** Always `DIRECT_DEBIT_MANDATE_NOT_OPEN`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** How a mandate stands. */
export type DirectDebitMandateStatus =
  /** Collections run under it. */
  | 'ACTIVE'
  /** Ended by the member or the fund. */
  | 'CANCELLED'
  /** Lapsed: nothing was collected under it for thirty-six months. */
  | 'EXPIRED'
  /** Signed; the fund did not check it yet. */
  | 'SIGNED'
  /** Nothing is collected until it is resumed. */
  | 'SUSPENDED';

/** In which way a direct debit came back. */
export type DirectDebitReturnKind =
  /** Called back by the fund before it was settled. */
  | 'CANCELLATION'
  /** Asked back by the debtor. */
  | 'REFUND'
  /** Rejected before it was settled. */
  | 'REJECT'
  /** Returned by the bank of the debtor after it was settled. */
  | 'RETURN'
  /** Given back by the fund. */
  | 'REVERSAL';

/** How far a direct debit is. */
export type DirectDebitStatus =
  /** The bank took it over. */
  | 'ACCEPTED'
  /** Its batch was released. */
  | 'APPROVED'
  /** Given up. */
  | 'CANCELLED'
  /** The account of the fund was credited. */
  | 'COLLECTED'
  /** Its file was written for the bank. */
  | 'IN_FILE'
  /** Announced by the due notice; goes into the next batch. */
  | 'PROPOSED'
  /** The bank rejected it; nothing was collected. */
  | 'REJECTED'
  /** It was collected and came back: what it paid is owed again. */
  | 'RETURNED';

/** Due notice of a quarter (avis d'échéance, vervaldagbericht), as it was issued; general regulation article 42. */
export type DueNotice = {
  readonly __typename?: 'DueNotice';
  /** Direct debit that the notice announces; null when none does and the member pays. */
  readonly collection?: Maybe<AnnouncedCollection>;
  /** Contribution claimed. */
  readonly contribution: Scalars['EuroAmount']['output'];
  /** The notice as a PDF document in the member's language, in base 64. */
  readonly document: Scalars['String']['output'];
  /** Last day for payment. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Account of the fund on which to pay. */
  readonly iban: Scalars['Iban']['output'];
  /** Day of the notice. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** Management fee claimed. */
  readonly managementFee: Scalars['EuroAmount']['output'];
  /** Structured communication to put on the payment. */
  readonly paymentReference: Scalars['StructuredCommunication']['output'];
  /** Content of the QR code that banking apps read (EPC069-12); null when nothing is to be paid. */
  readonly qrCode?: Maybe<Scalars['String']['output']>;
  /** Contribution and fee together. */
  readonly total: Scalars['EuroAmount']['output'];
};

/** Which hold ends. */
export type EndRecoveryHoldInput = {
  /** The hold. */
  readonly holdId: Scalars['ID']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What came of it, 1 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of ending a hold. */
export type EndRecoveryHoldResult = EndRecoveryHoldSuccess | IdempotencyConflict | InvalidInput | RecoveryRecordNotFound;

/** The hold is ended. */
export type EndRecoveryHoldSuccess = {
  readonly __typename?: 'EndRecoveryHoldSuccess';
  /** Id of the hold. */
  readonly id: Scalars['ID']['output'];
  /** Where recovery stands after it; null when nothing is overdue that can be recovered. */
  readonly recovery?: Maybe<AccountRecovery>;
};

/** What an estimate would make of the provisional contributions of a year. */
export type EstimatePreview = {
  readonly __typename?: 'EstimatePreview';
  /** What would be owed in addition when the real income is what contributions rest on now. */
  readonly difference: Scalars['EuroAmount']['output'];
  /** Whether contributions go down or up. */
  readonly kind: ContributionRequestKind;
  /** Quarter by quarter. */
  readonly quarters: ReadonlyArray<PreviewedQuarter>;
  /** Surcharge charged on it for each quarter from 31 December of the year, article 44 of the general regulation. */
  readonly surchargeEachQuarter: Scalars['EuroAmount']['output'];
  /** Surcharge charged once on that difference, article 44bis of the general regulation. */
  readonly surchargeOnce: Scalars['EuroAmount']['output'];
  /** What the member should know before relying on it. */
  readonly warnings: ReadonlyArray<ContributionWarning>;
};

/** Outcome of a preview. */
export type EstimatePreviewResult = EstimatePreview | IncreaseWhileOverdue | InvalidInput | NothingToChange | ParameterNotPublished | YearNotOpenForRequest;

/** One figure of an explanation. */
export type ExplanationOperand = {
  readonly __typename?: 'ExplanationOperand';
  /** Stable name of the figure, such as `netIncome`. */
  readonly name: Scalars['String']['output'];
  /** Unit of the figure, such as `EUR`, `EUR/year`, `ratio` or `quarters`. */
  readonly unit: Scalars['String']['output'];
  /** The figure as a decimal string. */
  readonly value: Scalars['String']['output'];
};

/** One step of a computation, told so that a member can follow it. */
export type ExplanationStep = {
  readonly __typename?: 'ExplanationStep';
  /** Figures that went into the step, in order. */
  readonly operands: ReadonlyArray<ExplanationOperand>;
  /** Legal values used in the step. */
  readonly parameters: ReadonlyArray<LegalParameter>;
  /** What was done and why, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Who composed a batch does not release it. */
export type FourEyesRequired = Problem & {
  readonly __typename?: 'FourEyesRequired';
  /** Always `FOUR_EYES_REQUIRED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** What is to wait. */
export type HoldRecoveryInput = {
  /** Who owes. */
  readonly debtor: RecoveryDebtorInput;
  /** First day; not in the future. */
  readonly fromOn: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** DISPUTE or INSOLVENCY; the others follow from plans, files and events. */
  readonly kind: RecoverySuspensionKind;
  /** Quarters (or years, for a company) that wait; everything when left out. */
  readonly periods?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why, 1 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of making recovery wait. */
export type HoldRecoveryResult = HoldRecoverySuccess | IdempotencyConflict | InvalidInput | RecoveryDebtorNotFound;

/** Recovery waits. */
export type HoldRecoverySuccess = {
  readonly __typename?: 'HoldRecoverySuccess';
  /** Id of the hold. */
  readonly id: Scalars['ID']['output'];
  /** Where recovery stands after it; null when nothing is overdue that can be recovered. */
  readonly recovery?: Maybe<AccountRecovery>;
};

/** The idempotency key was used before for a different request; nothing was changed. */
export type IdempotencyConflict = Problem & {
  readonly __typename?: 'IdempotencyConflict';
  /** Always `IDEMPOTENCY_CONFLICT`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** A file with bank statements. */
export type ImportBankStatementInput = {
  /** Content of the file in base 64, at most 512 KiB before encoding. */
  readonly content: Scalars['String']['input'];
  /** Name of the file, 1 to 200 characters; for people only. */
  readonly name: Scalars['String']['input'];
};

/** Outcome of bringing a file. */
export type ImportBankStatementResult = BankStatementRefused | ImportBankStatementSuccess | InvalidInput;

/** The file is in. */
export type ImportBankStatementSuccess = {
  readonly __typename?: 'ImportBankStatementSuccess';
  /** Movements booked on accounts by this call. */
  readonly booked: Scalars['Int']['output'];
  /** The file. */
  readonly file: BankStatementFile;
  /** Whether it was taken before, so that nothing changed now. */
  readonly isTakenBefore: Scalars['Boolean']['output'];
  /** Collections taken off accounts again by this call. */
  readonly takenBack: Scalars['Int']['output'];
  /** Movements that this call put on the work list. */
  readonly waiting: Scalars['Int']['output'];
};

/** A status report of a bank. */
export type ImportPaymentStatusInput = {
  /** Content of the file (pain.002) in base 64, at most 512 KiB before encoding. */
  readonly content: Scalars['String']['input'];
  /** Name of the file, 1 to 200 characters; for people only. */
  readonly name: Scalars['String']['input'];
};

/** Outcome of bringing a status report. */
export type ImportPaymentStatusResult = ImportPaymentStatusSuccess | InvalidInput | PaymentReportRefused;

/** The report is in. */
export type ImportPaymentStatusSuccess = {
  readonly __typename?: 'ImportPaymentStatusSuccess';
  /** Orders that the bank took over by this report. */
  readonly accepted: Scalars['Int']['output'];
  /** The batch that it is about. */
  readonly batch: PaymentBatch;
  /** Orders of which it says what does not fit, such as the rejection of one that was paid; people look at them. */
  readonly contradicted: Scalars['Int']['output'];
  /** Whether it was taken before, so that nothing changed now. */
  readonly isTakenBefore: Scalars['Boolean']['output'];
  /** Orders that it rejected by this report. */
  readonly rejected: Scalars['Int']['output'];
};

/** Higher provisional contributions are possible only while nothing is overdue. */
export type IncreaseWhileOverdue = Problem & {
  readonly __typename?: 'IncreaseWhileOverdue';
  /** Always `INCREASE_WHILE_OVERDUE`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** What is overdue. */
  readonly overdue: Scalars['EuroAmount']['output'];
};

/** One value of the input that breaks a rule. */
export type InputIssue = {
  readonly __typename?: 'InputIssue';
  /** Stable code of the rule that it breaks. */
  readonly code: Scalars['String']['output'];
  /** The rule, in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Where the value stands, such as `input.netIncome`. */
  readonly path: Scalars['String']['output'];
};

/** One or more values of the input break a rule; nothing was changed. */
export type InvalidInput = Problem & {
  readonly __typename?: 'InvalidInput';
  /** Always `INVALID_INPUT`. */
  readonly code: Scalars['String']['output'];
  /** Every value that is wrong, all reported at once. */
  readonly issues: ReadonlyArray<InputIssue>;
  /** Summary in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Something stands between the debt and a judicial step. */
export type JudicialStepNotOpen = Problem & {
  readonly __typename?: 'JudicialStepNotOpen';
  /** Always `JUDICIAL_STEP_NOT_OPEN`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Everything that stands in the way. */
  readonly obstacles: ReadonlyArray<RecoveryObstacle>;
};

/** Language of a person or of a text. */
export type Language =
  /** German (allemand, Duits). */
  | 'DE'
  /** English (anglais, Engels). */
  | 'EN'
  /** French (français, Frans). */
  | 'FR'
  /** Dutch (néerlandais, Nederlands). */
  | 'NL';

/** Dated value of the law used in an answer, with its source. */
export type LegalParameter = {
  readonly __typename?: 'LegalParameter';
  /** How sure the value is. */
  readonly confidence: Confidence;
  /** First day on which the value applies. */
  readonly from: Scalars['LocalDate']['output'];
  /** Stable id of the parameter, as in docs/parameters.md. */
  readonly id: Scalars['String']['output'];
  /** Text that fixes or publishes the value. */
  readonly source: LegalSource;
  /** Published or derived. */
  readonly status: ParameterStatus;
  /** Unit of the value, such as `EUR/year` or `ratio`. */
  readonly unit: Scalars['String']['output'];
  /** The value as a decimal string, in the unit of the parameter. */
  readonly value: Scalars['String']['output'];
};

/** Legal text or publication behind a value. */
export type LegalSource = {
  readonly __typename?: 'LegalSource';
  /** The act, such as `RD 38` (royal decree no. 38 of 27 July 1967). */
  readonly act: Scalars['String']['output'];
  /** Article of the act; null when the source is a publication of amounts. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Address of the text. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type Member = {
  readonly __typename?: 'Member';
  /** Contribution account (compte, rekening); null when the member has none or it cannot be reached now. */
  readonly account?: Maybe<ContributionAccount>;
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
};

/** No member has this id, or the file is not open to the caller. */
export type MemberNotFound = Problem & {
  readonly __typename?: 'MemberNotFound';
  /** Always `MEMBER_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Acts on files, companies and mandates. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Accepts to pay money in hand back to the account that is known for refunds. The money is out of the member's hand at once;
   * payments bring it to the bank, released by a second person. Who may: staff.
   */
  readonly acceptRefund: AcceptRefundResult;
  /** Activates a signed mandate that was checked: the next due notice announces a collection. Who may: client managers and staff. */
  readonly activateDirectDebitMandate: ActivateDirectDebitMandateResult;
  /**
   * Books waiting money on the account of a member, as of the day on which the fund received it. Each movement is booked once.
   * Who may: staff.
   */
  readonly allocateBankMovement: AllocateBankMovementResult;
  /**
   * Books waiting money on the account of a company, as of the day on which the fund received it. Each movement is booked once.
   * Who may: staff.
   */
  readonly allocateBankMovementToCompany: AllocateBankMovementToCompanyResult;
  /** Puts another account into a mandate; the next collection tells the bank. Who may: the member, client managers and staff. */
  readonly amendDirectDebitMandate: AmendDirectDebitMandateResult;
  /** Ends a mandate for good. Who may: the member, client managers and staff. */
  readonly cancelDirectDebitMandate: CancelDirectDebitMandateResult;
  /** Gives up a batch whose file was not written; its orders may go into another. Who may: client managers, staff and operators. */
  readonly cancelPaymentBatch: CancelPaymentBatchResult;
  /**
   * Gives up an order that was not released. A benefit is held until staff lets it go on, money of a refund is free again. Who may: client
   * managers and staff.
   */
  readonly cancelPaymentOrder: CancelPaymentOrderResult;
  /**
   * Puts everything of a kind that is ready into a batch for the bank; a second person releases it. Who may: client managers,
   * staff and operators.
   */
  readonly composePaymentBatch: ComposePaymentBatchResult;
  /**
   * Decides a request on which the fund itself decides. A granted estimate changes the unpaid provisional contributions of
   * its year at once. Who may: client managers and staff.
   */
  readonly decideContributionRequest: DecideContributionRequestResult;
  /** Ends a hold, so that recovery goes on the next day. Who may: client managers and staff. */
  readonly endRecoveryHold: EndRecoveryHoldResult;
  /**
   * Makes recovery wait: the debt is disputed (contestation, betwisting), or the debtor is insolvent. It goes on when the hold is
   * ended. Who may: client managers and staff.
   */
  readonly holdRecovery: HoldRecoveryResult;
  /**
   * Takes a file with bank statements (CODA 2.6 or camt.053, versions 02 and 08) whole, or refuses it whole with the place and
   * the rule, and matches what members paid. The file is its own key: the same content again is recognized and changes
   * nothing. Larger files are taken by the command of the operator. Who may: staff and operators.
   */
  readonly importBankStatement: ImportBankStatementResult;
  /**
   * Takes a status report of the bank (pain.002) whole, or refuses it whole: orders are accepted or rejected by it. The file is
   * its own key: the same content again changes nothing. Who may: client managers, staff and operators.
   */
  readonly importPaymentStatus: ImportPaymentStatusResult;
  /**
   * Chooses an instrument and opens its proceeding: the writ of the fund, a summons before the labor tribunal, or a claim in a
   * bankruptcy. Refused without the contact in person before the very first judicial step, and before the month of a
   * proved formal notice has passed; no role changes that. Royal decree no. 38, article 20 paragraph 7. Who may: client managers and staff.
   */
  readonly openRecoveryProceeding: OpenRecoveryProceedingResult;
  /**
   * Takes in the definitive income of a year, as the tax administration tells it, and settles the year on it: a supplement or
   * a sum given back, at the rates of that year. A corrected income settles it again. Royal decree no. 38, article 11
   * paragraph 5. Who may: staff and operators.
   */
  readonly recordDefinitiveIncome: RecordDefinitiveIncomeResult;
  /**
   * Records a payment received from a member for one quarter (paiement, betaling). The quarter's status, the contribution
   * voucher, the career and the certificate follow by domain events. Who may: staff and operators.
   */
  readonly recordPayment: RecordPaymentResult;
  /**
   * Records what makes prescription begin anew beside the steps that are kept here, such as an acknowledgment of the debt. Royal
   * decree no. 38, article 16; law of 30 December 1992, article 95. Who may: client managers and staff.
   */
  readonly recordPrescriptionInterruption: RecordPrescriptionInterruptionResult;
  /**
   * Records a contact in person with a debtor, or an attempt at one (contact personnel, persoonlijk contact). It precedes the very
   * first judicial step against the debtor. Charter of the fund, promise R2. Who may: client managers and staff.
   */
  readonly recordRecoveryContact: RecordRecoveryContactResult;
  /**
   * Records the proof that a step was sent, received or came back: the number of a registered letter. Only a proved formal notice
   * interrupts prescription and opens the way to a judicial step. Who may: client managers and staff.
   */
  readonly recordRecoveryDelivery: RecordRecoveryDeliveryResult;
  /**
   * Records what happened in a proceeding. Costs and interest are charged to the account of a member; service, judgment and
   * enforcement move recovery on. Who may: client managers and staff.
   */
  readonly recordRecoveryProceedingEvent: RecordRecoveryProceedingEventResult;
  /** Enters a lawyer, bailiff, receiver or court in the register; the same one again takes the new addresses. Who may: client managers and staff. */
  readonly registerRecoveryOfficer: RegisterRecoveryOfficerResult;
  /**
   * Releases a batch that another person composed, for the total that was looked at. Who may: client managers, staff and
   * operators, but never who composed it.
   */
  readonly releasePaymentBatch: ReleasePaymentBatchResult;
  /**
   * Asks INASTI through the fund for an exemption of contributions (dispense, vrijstelling). The file is passed on; rights but
   * those of pension are kept when it is granted. Royal decree no. 38, article 17. Who may: the member, an accountant with a
   * live mandate, client managers and staff.
   */
  readonly requestContributionExemption: RequestContributionExemptionResult;
  /**
   * Asks the fund to rest the provisional contributions of a year on an income that the member estimates: lower (réduction,
   * vermindering) or higher. The fund decides in writing. Royal decree no. 38, article 11 paragraph 3; general regulation,
   * article 41bis. Who may: the member, an accountant with a live mandate, client managers and staff.
   */
  readonly requestContributionReduction: RequestContributionReductionResult;
  /**
   * Asks for a payment plan (plan d'apurement, afbetalingsplan) for everything that is overdue. Granted at once when it keeps
   * within what the fund has settled. General regulation, article 46. Who may: the member, an accountant with a live mandate,
   * client managers and staff.
   */
  readonly requestPaymentPlan: RequestPaymentPlanResult;
  /**
   * Asks INASTI through the fund to waive surcharges; the principal of the quarters has to be paid first. General regulation,
   * article 48. Who may: the member, an accountant with a live mandate, client managers and staff.
   */
  readonly requestSurchargeWaiver: RequestSurchargeWaiverResult;
  /** Resumes a suspended mandate. Who may: client managers and staff. */
  readonly resumeDirectDebitMandate: ResumeDirectDebitMandateResult;
  /**
   * Keeps a mandate by which the fund collects what is due from the member's bank account (domiciliation, domiciliëring). Who
   * may: the member, client managers and staff.
   */
  readonly signDirectDebitMandate: SignDirectDebitMandateResult;
  /** Suspends a mandate: nothing is collected until it is resumed. Who may: the member, client managers and staff. */
  readonly suspendDirectDebitMandate: SuspendDirectDebitMandateResult;
};


/** Acts on files, companies and mandates. */
export type MutationAcceptRefundArgs = {
  input: AcceptRefundInput;
};


/** Acts on files, companies and mandates. */
export type MutationActivateDirectDebitMandateArgs = {
  input: ActivateDirectDebitMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationAllocateBankMovementArgs = {
  input: AllocateBankMovementInput;
};


/** Acts on files, companies and mandates. */
export type MutationAllocateBankMovementToCompanyArgs = {
  input: AllocateBankMovementToCompanyInput;
};


/** Acts on files, companies and mandates. */
export type MutationAmendDirectDebitMandateArgs = {
  input: AmendDirectDebitMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationCancelDirectDebitMandateArgs = {
  input: CancelDirectDebitMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationCancelPaymentBatchArgs = {
  input: CancelPaymentBatchInput;
};


/** Acts on files, companies and mandates. */
export type MutationCancelPaymentOrderArgs = {
  input: CancelPaymentOrderInput;
};


/** Acts on files, companies and mandates. */
export type MutationComposePaymentBatchArgs = {
  input: ComposePaymentBatchInput;
};


/** Acts on files, companies and mandates. */
export type MutationDecideContributionRequestArgs = {
  input: DecideContributionRequestInput;
};


/** Acts on files, companies and mandates. */
export type MutationEndRecoveryHoldArgs = {
  input: EndRecoveryHoldInput;
};


/** Acts on files, companies and mandates. */
export type MutationHoldRecoveryArgs = {
  input: HoldRecoveryInput;
};


/** Acts on files, companies and mandates. */
export type MutationImportBankStatementArgs = {
  input: ImportBankStatementInput;
};


/** Acts on files, companies and mandates. */
export type MutationImportPaymentStatusArgs = {
  input: ImportPaymentStatusInput;
};


/** Acts on files, companies and mandates. */
export type MutationOpenRecoveryProceedingArgs = {
  input: OpenRecoveryProceedingInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordDefinitiveIncomeArgs = {
  input: RecordDefinitiveIncomeInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordPrescriptionInterruptionArgs = {
  input: RecordPrescriptionInterruptionInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordRecoveryContactArgs = {
  input: RecordRecoveryContactInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordRecoveryDeliveryArgs = {
  input: RecordRecoveryDeliveryInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordRecoveryProceedingEventArgs = {
  input: RecordRecoveryProceedingEventInput;
};


/** Acts on files, companies and mandates. */
export type MutationRegisterRecoveryOfficerArgs = {
  input: RegisterRecoveryOfficerInput;
};


/** Acts on files, companies and mandates. */
export type MutationReleasePaymentBatchArgs = {
  input: ReleasePaymentBatchInput;
};


/** Acts on files, companies and mandates. */
export type MutationRequestContributionExemptionArgs = {
  input: RequestContributionExemptionInput;
};


/** Acts on files, companies and mandates. */
export type MutationRequestContributionReductionArgs = {
  input: RequestContributionReductionInput;
};


/** Acts on files, companies and mandates. */
export type MutationRequestPaymentPlanArgs = {
  input: RequestPaymentPlanInput;
};


/** Acts on files, companies and mandates. */
export type MutationRequestSurchargeWaiverArgs = {
  input: RequestSurchargeWaiverInput;
};


/** Acts on files, companies and mandates. */
export type MutationResumeDirectDebitMandateArgs = {
  input: ResumeDirectDebitMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationSignDirectDebitMandateArgs = {
  input: SignDirectDebitMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationSuspendDirectDebitMandateArgs = {
  input: SuspendDirectDebitMandateInput;
};

/** Nothing is overdue: there is nothing to pay in instalments. */
export type NothingOverdue = Problem & {
  readonly __typename?: 'NothingOverdue';
  /** Always `NOTHING_OVERDUE`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** The estimate leaves the contributions of the year as they are. */
export type NothingToChange = Problem & {
  readonly __typename?: 'NothingToChange';
  /** Always `NOTHING_TO_CHANGE`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Year asked for. */
  readonly year: Scalars['Int']['output'];
};

/** Nothing of the kind is ready for the day. */
export type NothingToPay = Problem & {
  readonly __typename?: 'NothingToPay';
  /** Always `NOTHING_TO_PAY`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Which proceeding is opened. */
export type OpenRecoveryProceedingInput = {
  /** Day set by the judge, such as that for claims in a bankruptcy; left out when it is not known. */
  readonly deadlineOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who owes. */
  readonly debtor: RecoveryDebtorInput;
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** WRIT, SUMMONS or BANKRUPTCY_CLAIM. */
  readonly instrument: RecoveryInstrument;
  /** Who follows it. */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why this instrument, 1 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of opening a proceeding. */
export type OpenRecoveryProceedingResult = DebtorNumberUnknown | IdempotencyConflict | InvalidInput | JudicialStepNotOpen | OpenRecoveryProceedingSuccess | PersonalContactMissing | RecoveryDebtorNotFound | RecoveryRecordNotFound;

/** The proceeding is open. */
export type OpenRecoveryProceedingSuccess = {
  readonly __typename?: 'OpenRecoveryProceedingSuccess';
  /** Id of the proceeding. */
  readonly id: Scalars['ID']['output'];
  /** Where recovery stands after it; null when nothing is overdue that can be recovered. */
  readonly recovery?: Maybe<AccountRecovery>;
};

/** Where a page of a connection starts and ends (Relay convention). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last element of the page, to be passed as `after`; null when it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first element of the page; null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The law has no published or derivable value for this date; no figure is guessed. */
export type ParameterNotPublished = Problem & {
  readonly __typename?: 'ParameterNotPublished';
  /** Always `PARAMETER_NOT_PUBLISHED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Day for which it was asked. */
  readonly on: Scalars['LocalDate']['output'];
  /** Stable id of the missing parameter. */
  readonly parameter: Scalars['String']['output'];
};

/** Whether a legal value was published or follows from the legal base and its index rule. */
export type ParameterStatus =
  /** Derived by the index rule of the law; shown as such wherever it is used. */
  | 'DERIVED'
  /** Published by an official or professional source. */
  | 'PUBLISHED';

/** Orders that go to the bank in one file (lot, zending). Two people release it. */
export type PaymentBatch = {
  readonly __typename?: 'PaymentBatch';
  /** When it was composed. */
  readonly composedAt: Scalars['Instant']['output'];
  /** Who composed it. */
  readonly composedBy: Scalars['String']['output'];
  /** Number of orders in it. */
  readonly count: Scalars['Int']['output'];
  /** Day on which money is to move. */
  readonly executeOn: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What it holds. */
  readonly kind: PaymentBatchKind;
  /** Id of the message at the bank. */
  readonly messageId: Scalars['String']['output'];
  /** Number for people. */
  readonly number: Scalars['Int']['output'];
  /** How many of its orders are how far. */
  readonly progress: ReadonlyArray<PaymentBatchProgress>;
  /** When it was released. */
  readonly releasedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who released it; null while nobody did. */
  readonly releasedBy?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly status: PaymentBatchStatus;
  /** Sum of the orders in it. */
  readonly total: Scalars['EuroAmount']['output'];
};

/** The batch has another total than the one that was looked at. */
export type PaymentBatchChanged = Problem & {
  readonly __typename?: 'PaymentBatchChanged';
  /** Always `PAYMENT_BATCH_CHANGED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** A page of batches. */
export type PaymentBatchConnection = {
  readonly __typename?: 'PaymentBatchConnection';
  /** Batches of the page with their cursors. */
  readonly edges: ReadonlyArray<PaymentBatchEdge>;
  /** Batches of the page. */
  readonly nodes: ReadonlyArray<PaymentBatch>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One batch of a list. */
export type PaymentBatchEdge = {
  readonly __typename?: 'PaymentBatchEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The batch. */
  readonly node: PaymentBatch;
};

/** What a batch holds. */
export type PaymentBatchKind =
  /** Benefits (pain.001). */
  | 'BENEFIT'
  /** Direct debits (pain.008). */
  | 'COLLECTION'
  /** Refunds (pain.001). */
  | 'REFUND';

/** There is no such batch, or it is past this act. */
export type PaymentBatchNotOpen = Problem & {
  readonly __typename?: 'PaymentBatchNotOpen';
  /** Always `PAYMENT_BATCH_NOT_OPEN`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Orders of a batch that are equally far. */
export type PaymentBatchProgress = {
  readonly __typename?: 'PaymentBatchProgress';
  /** Number of orders. */
  readonly count: Scalars['Int']['output'];
  /** Status of transfers (PaymentOrderStatus) or of direct debits (DirectDebitStatus). */
  readonly status: Scalars['String']['output'];
  /** Their sum. */
  readonly total: Scalars['EuroAmount']['output'];
};

/** How far a batch is. */
export type PaymentBatchStatus =
  /** Given up; its orders are free again. */
  | 'CANCELLED'
  /** Composed by one person. */
  | 'DRAFT'
  /** Released by another. */
  | 'RELEASED'
  /** Its file was written for the bank. */
  | 'WRITTEN';

/** The day on which money was to move is past; compose the batch anew. */
export type PaymentDayPassed = Problem & {
  readonly __typename?: 'PaymentDayPassed';
  /** Always `PAYMENT_DAY_PASSED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** An amount that the fund pays out (ordre de paiement, betalingsopdracht). It is paid once: what failed is ordered anew. */
export type PaymentOrder = {
  readonly __typename?: 'PaymentOrder';
  /** Sum, more than zero. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Batch it is in; null while it is in none. */
  readonly batch?: Maybe<PaymentBatch>;
  /** Name of the beneficiary, as in the file. */
  readonly beneficiary: Scalars['String']['output'];
  /** Id with which it goes to the bank and comes back. */
  readonly endToEndId: Scalars['String']['output'];
  /** Day on which it was rejected, returned or cancelled; null when it was not. */
  readonly endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day on which the account of the fund was debited; null while it was not. */
  readonly executedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Account to be credited; null while none is known. It may be invalid while the order waits for another one. */
  readonly iban?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What is paid. */
  readonly kind: PaymentOrderKind;
  /** The member. */
  readonly member: Member;
  /** Day from which it may be paid. */
  readonly orderedOn: Scalars['LocalDate']['output'];
  /** ISO reason of the bank such as AC04, or null. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly status: PaymentOrderStatus;
  /** What it waits for; null when it does not. */
  readonly waitsFor?: Maybe<PaymentOrderWaitReason>;
};

/** A page of orders. */
export type PaymentOrderConnection = {
  readonly __typename?: 'PaymentOrderConnection';
  /** Orders of the page with their cursors. */
  readonly edges: ReadonlyArray<PaymentOrderEdge>;
  /** Orders of the page. */
  readonly nodes: ReadonlyArray<PaymentOrder>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One order of a list. */
export type PaymentOrderEdge = {
  readonly __typename?: 'PaymentOrderEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: PaymentOrder;
};

/** What is paid out. */
export type PaymentOrderKind =
  /** A benefit that the fund decided on. */
  | 'BENEFIT'
  /** Money in hand of a member. */
  | 'REFUND';

/** There is no such order, or it was released already. */
export type PaymentOrderNotOpen = Problem & {
  readonly __typename?: 'PaymentOrderNotOpen';
  /** Always `PAYMENT_ORDER_NOT_OPEN`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** How far an order is. */
export type PaymentOrderStatus =
  /** The bank took it over. */
  | 'ACCEPTED'
  /** Its batch was released by a second person. */
  | 'APPROVED'
  /** Given up by the fund before it left. */
  | 'CANCELLED'
  /** The account of the fund was debited. */
  | 'EXECUTED'
  /** Its file was written for the bank. */
  | 'IN_FILE'
  /** Complete; goes into the next batch. */
  | 'PROPOSED'
  /** The bank rejected it; nothing left. */
  | 'REJECTED'
  /** The money came back. */
  | 'RETURNED'
  /** Something is missing; see what it waits for. */
  | 'WAITING';

/** What an order waits for. */
export type PaymentOrderWaitReason =
  /** The account is no valid IBAN. */
  | 'ACCOUNT_INVALID'
  /** The member has no account with the fund yet. */
  | 'BENEFICIARY_UNKNOWN'
  /** The member died; it is not known who inherits. */
  | 'DECEASED'
  /** No account of the member is known. */
  | 'NO_ACCOUNT'
  /** Town or postal code is missing: an address goes to the bank in structured form only. */
  | 'NO_ADDRESS';

/** Something that has to be kept so that a payment plan goes on. */
export type PaymentPlanCondition = {
  readonly __typename?: 'PaymentPlanCondition';
  /** The condition, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** The report breaks a rule; none of it was taken. */
export type PaymentReportRefused = Problem & {
  readonly __typename?: 'PaymentReportRefused';
  /** Always `PAYMENT_REPORT_REFUSED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language, the rule included. */
  readonly message: Scalars['String']['output'];
  /** The rule. */
  readonly rule: PaymentReportRule;
};

/** What a status report has to keep. */
export type PaymentReportRule =
  /** Everything that has to be there is. */
  | 'ELEMENT_MISSING'
  /** The file is well-formed XML without document type. */
  | 'MALFORMED'
  /** It is about a file that the fund wrote. */
  | 'MESSAGE_NOT_OURS'
  /** Every order that it names is in that file. */
  | 'ORDER_NOT_IN_FILE'
  /** It is a status report (pain.002). */
  | 'UNKNOWN_FORMAT';

/** Something a member can do about what is owed. */
export type PaymentSolution = {
  readonly __typename?: 'PaymentSolution';
  /** Sum it is about. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Last day for it; null when no day is fixed. */
  readonly deadlineOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it is. */
  readonly kind: ContributionRequestKind;
  /** Quarters it is about. */
  readonly quarters: ReadonlyArray<Scalars['Quarter']['output']>;
  /** What it does, in the caller's language. */
  readonly text: Scalars['String']['output'];
  /** Contribution year it is about; null when it is none. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Nobody of the fund spoke with the debtor yet, and this would be the very first judicial step. Charter of the fund, promise R2. */
export type PersonalContactMissing = Problem & {
  readonly __typename?: 'PersonalContactMissing';
  /** Always `PERSONAL_CONTACT_MISSING`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Everything that stands in the way, this included. */
  readonly obstacles: ReadonlyArray<RecoveryObstacle>;
};

/** A payment plan already runs. */
export type PlanAlreadyRunning = Problem & {
  readonly __typename?: 'PlanAlreadyRunning';
  /** Always `PLAN_ALREADY_RUNNING`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** The fund grants no plan over so many months. */
export type PlanTooLong = Problem & {
  readonly __typename?: 'PlanTooLong';
  /** Always `PLAN_TOO_LONG`. */
  readonly code: Scalars['String']['output'];
  /** Longest plan, in months. */
  readonly maximumMonths: Scalars['Int']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** A provisional contribution as it will fall due. */
export type PlannedQuarter = {
  readonly __typename?: 'PlannedQuarter';
  /** Contribution without fee. */
  readonly contribution: Scalars['EuroAmount']['output'];
  /** Last day for payment. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Management fee. */
  readonly managementFee: Scalars['EuroAmount']['output'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Contribution and fee together. */
  readonly total: Scalars['EuroAmount']['output'];
};

/** What a year costs in the end. */
export type PlannedSettlement = {
  readonly __typename?: 'PlannedSettlement';
  /** Definitive ones on the expected income. */
  readonly definitive: Scalars['EuroAmount']['output'];
  /** To be paid in addition; negative when it is given back. */
  readonly difference: Scalars['EuroAmount']['output'];
  /** Year in which it is usually settled. */
  readonly expectedIn: Scalars['Int']['output'];
  /** Provisional contributions and fees of the year. */
  readonly provisional: Scalars['EuroAmount']['output'];
  /** Contribution year. */
  readonly year: Scalars['Int']['output'];
};

/** What interrupts a prescription. */
export type PrescriptionInterruptionKind =
  /** Acknowledgment of the debt by the debtor (reconnaissance, erkenning); civil law. */
  | 'ACKNOWLEDGMENT'
  /** Deed of a bailiff. */
  | 'BAILIFF'
  /** Any means that gives a certain date and assurance of receipt; companies, since 2023. */
  | 'CERTAIN_DATE'
  /** Registered letter. */
  | 'REGISTERED_LETTER'
  /** Summons before a court; civil law. */
  | 'SUMMONS';

/** What an estimate would make of one quarter. */
export type PreviewedQuarter = {
  readonly __typename?: 'PreviewedQuarter';
  /** Contribution and fee on the estimated income. */
  readonly after: Scalars['EuroAmount']['output'];
  /** Contribution and fee now. */
  readonly before: Scalars['EuroAmount']['output'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
};

/** Expected refusal of a request: a stable code and a text in the caller's language. It carries the facts needed to act. */
export type Problem = {
  /** Stable code, listed in schema/errors.md. Never translated. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what can be done, in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** This cannot happen now in the proceeding. */
export type ProceedingEventNotPossible = Problem & {
  readonly __typename?: 'ProceedingEventNotPossible';
  /** Always `PROCEEDING_EVENT_NOT_POSSIBLE`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Why. */
  readonly reason: ProceedingObstacle;
};

/** Why something cannot happen now in a proceeding. */
export type ProceedingObstacle =
  /** Something later is recorded already. */
  | 'BEFORE_EARLIER'
  /** It is closed. */
  | 'CLOSED'
  /** Interest runs from service, and nothing was served by then. */
  | 'NOT_SERVED'
  /** The month for opposition is running, general regulation article 47bis paragraph 4. */
  | 'OPPOSITION_RUNNING'
  /** Something else has to happen first. */
  | 'OUT_OF_ORDER';

/** A quarter for which nothing can be asked. */
export type QuarterNotEligible = {
  readonly __typename?: 'QuarterNotEligible';
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Why not. */
  readonly reason: QuarterNotEligibleReason;
};

/** Why nothing can be asked for a quarter. */
export type QuarterNotEligibleReason =
  /** Its category has no exemption: secondary occupation never has. */
  | 'CATEGORY_EXCLUDED'
  /** It is exempted, assimilated or paid already. */
  | 'NOTHING_OPEN'
  /** Nothing was claimed for it. */
  | 'NOT_CLAIMED'
  /** There are no surcharges on it. */
  | 'NO_SURCHARGE'
  /** Its contribution and fee are not paid yet. */
  | 'PRINCIPAL_UNPAID'
  /** The period of twelve months is over. */
  | 'TOO_LATE';

/** For some quarters nothing can be asked; nothing was passed on. */
export type QuartersNotEligible = Problem & {
  readonly __typename?: 'QuartersNotEligible';
  /** Always `QUARTERS_NOT_ELIGIBLE`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Each quarter for which nothing can be asked, and why. */
  readonly quarters: ReadonlyArray<QuarterNotEligible>;
};

/** Reading of files, companies and lists of this part. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What a company would pay as annual contribution for a year, and why. Needs no log-on and reads no file. Law of 30 December
   * 1992, articles 91 and 92.
   */
  readonly companyContributionSimulation?: Maybe<CompanyContributionSimulationResult>;
  /**
   * What a self-employed person would pay in a year, and why. Needs no log-on and reads no file.
   * Royal decree no. 38 of 27 July 1967, articles 11 to 13bis.
   */
  readonly contributionSimulation?: Maybe<ContributionSimulationResult>;
  /**
   * Batches for the bank, the latest first, with their totals: a draft waits for a second person. Who may read: client managers,
   * staff and operators.
   */
  readonly paymentBatches?: Maybe<PaymentBatchConnection>;
  /** Amounts that the fund pays out, by day. What waits says for what. Who may read: client managers, staff and operators. */
  readonly paymentOrders?: Maybe<PaymentOrderConnection>;
  /** Lawyers, bailiffs, receivers and courts that the fund works with, by kind and name. Who may read: client managers and staff. */
  readonly recoveryOfficers?: Maybe<RecoveryOfficerConnection>;
  /**
   * Work of recovery that people do, for members and companies alike, the most urgent first. Work for members stands in the
   * list of their client manager too. Who may read: client managers and staff.
   */
  readonly recoveryTasks?: Maybe<RecoveryTaskConnection>;
  /**
   * Money of members that no debt takes and that could be paid back (remboursement, terugbetaling): first what can be paid as it
   * stands, then what something stands in the way of; in both, what lies there longest first. Who may read: staff.
   */
  readonly refundProposals?: Maybe<RefundProposalConnection>;
  /**
   * What a starter pays in the first years and what is settled later, so that it can be set aside. Needs no log-on and reads no
   * file. Royal decree no. 38, articles 11 paragraph 5 and 13bis.
   */
  readonly starterCashPlan?: Maybe<StarterCashPlanResult>;
  /**
   * Money on the accounts of the fund that belongs to no account yet and waits for staff, the oldest first, with the members who
   * come into question. Nobody is reminded of a debt that this money may pay. Who may read: staff and operators.
   */
  readonly waitingBankMovements?: Maybe<BankMovementConnection>;
};


/** Reading of files, companies and lists of this part. */
export type QueryCompanyContributionSimulationArgs = {
  input: CompanyContributionSimulationInput;
};


/** Reading of files, companies and lists of this part. */
export type QueryContributionSimulationArgs = {
  input: ContributionSimulationInput;
};


/** Reading of files, companies and lists of this part. */
export type QueryPaymentBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<PaymentBatchStatus>;
};


/** Reading of files, companies and lists of this part. */
export type QueryPaymentOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batchId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<PaymentOrderStatus>;
};


/** Reading of files, companies and lists of this part. */
export type QueryRecoveryOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryRecoveryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<RecoveryTaskKind>;
};


/** Reading of files, companies and lists of this part. */
export type QueryRefundProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryStarterCashPlanArgs = {
  input: StarterCashPlanInput;
};


/** Reading of files, companies and lists of this part. */
export type QueryWaitingBankMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Definitive income of a year. */
export type RecordDefinitiveIncomeInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Net taxable professional income; below zero for a loss. */
  readonly income: Scalars['EuroAmount']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Day on which the fund received it. */
  readonly receivedOn: Scalars['LocalDate']['input'];
  /** Income year, which is the contribution year. */
  readonly year: Scalars['Int']['input'];
};

/** Outcome of taking in an income. */
export type RecordDefinitiveIncomeResult = IdempotencyConflict | InvalidInput | MemberNotFound | ParameterNotPublished | RecordDefinitiveIncomeSuccess;

/** The income was kept. */
export type RecordDefinitiveIncomeSuccess = {
  readonly __typename?: 'RecordDefinitiveIncomeSuccess';
  /** The statement that settles the year; null when nothing was claimed for it. */
  readonly regularization?: Maybe<ContributionRegularization>;
};

/** A payment received. */
export type RecordPaymentInput = {
  /** Sum received, more than zero. */
  readonly amount: Scalars['EuroAmount']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member who owed the sum. */
  readonly memberId: Scalars['ID']['input'];
  /** The quarter that is paid. */
  readonly quarter: Scalars['Quarter']['input'];
  /** Day on which the fund's account was credited; that day counts as payment (general regulation article 42). */
  readonly receivedOn: Scalars['LocalDate']['input'];
};

/** Outcome of recording a payment. */
export type RecordPaymentResult = IdempotencyConflict | InvalidInput | MemberNotFound | RecordPaymentSuccess | UnknownQuarter;

/** The payment was recorded. */
export type RecordPaymentSuccess = {
  readonly __typename?: 'RecordPaymentSuccess';
  /** The payment. */
  readonly payment: ContributionPayment;
  /** The quarter after the payment. */
  readonly quarter: RecordedQuarter;
};

/** What interrupts a prescription. */
export type RecordPrescriptionInterruptionInput = {
  /** Who owes. */
  readonly debtor: RecoveryDebtorInput;
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Day of it; not in the future. */
  readonly interruptedOn: Scalars['LocalDate']['input'];
  /** What it is. */
  readonly kind: PrescriptionInterruptionKind;
  /** Quarters (or years, for a company) it is about; everything open when left out. */
  readonly periods?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where the proof is found, 1 to 100 characters. */
  readonly proof: Scalars['String']['input'];
};

/** Outcome of recording an interruption. */
export type RecordPrescriptionInterruptionResult = IdempotencyConflict | InvalidInput | RecordPrescriptionInterruptionSuccess | RecoveryDebtorNotFound;

/** The interruption is recorded. */
export type RecordPrescriptionInterruptionSuccess = {
  readonly __typename?: 'RecordPrescriptionInterruptionSuccess';
  /** Id of the interruption. */
  readonly id: Scalars['ID']['output'];
  /** Where recovery stands after it; null when nothing is overdue that can be recovered. */
  readonly recovery?: Maybe<AccountRecovery>;
};

/** A contact in person. */
export type RecordRecoveryContactInput = {
  /** How. */
  readonly channel: RecoveryContactChannel;
  /** Day of the contact; not in the future, and recorded within the days set by the fund. */
  readonly contactOn: Scalars['LocalDate']['input'];
  /** Who owes. */
  readonly debtor: RecoveryDebtorInput;
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** In your words, up to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** What came of it. */
  readonly outcome: RecoveryContactOutcome;
  /** Day until which the debtor promised to pay; needed with a promise and only then. */
  readonly promisedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Outcome of recording a contact. */
export type RecordRecoveryContactResult = IdempotencyConflict | InvalidInput | RecordRecoveryContactSuccess | RecoveryDebtorNotFound;

/** The contact is recorded. */
export type RecordRecoveryContactSuccess = {
  readonly __typename?: 'RecordRecoveryContactSuccess';
  /** Id of the contact. */
  readonly id: Scalars['ID']['output'];
  /** Where recovery stands after it; null when nothing is overdue that can be recovered. */
  readonly recovery?: Maybe<AccountRecovery>;
};

/** Proof of delivery. */
export type RecordRecoveryDeliveryInput = {
  /** Day of it; not before the step and not in the future. */
  readonly deliveredOn: Scalars['LocalDate']['input'];
  /** What is proved. */
  readonly event: RecoveryDeliveryEvent;
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Number of the registered letter or of the deed, 1 to 100 characters. */
  readonly proof: Scalars['String']['input'];
  /** The step. */
  readonly stepId: Scalars['ID']['input'];
};

/** Outcome of recording a delivery. */
export type RecordRecoveryDeliveryResult = IdempotencyConflict | InvalidInput | RecordRecoveryDeliverySuccess | RecoveryDebtorNotFound | RecoveryRecordNotFound;

/** The proof is recorded. */
export type RecordRecoveryDeliverySuccess = {
  readonly __typename?: 'RecordRecoveryDeliverySuccess';
  /** Id of the proof. */
  readonly id: Scalars['ID']['output'];
  /** Where recovery stands after it; null when nothing is overdue that can be recovered. */
  readonly recovery?: Maybe<AccountRecovery>;
};

/** What happened in a proceeding. */
export type RecordRecoveryProceedingEventInput = {
  /** Cost, interest, admitted sum or dividend; needed for these and only then. */
  readonly amount?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Day of it; not in the future. */
  readonly happenedOn: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What happened. */
  readonly kind: RecoveryProceedingEventKind;
  /** In your words, up to 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How it ended; needed when it is closed and only then. */
  readonly outcome?: InputMaybe<RecoveryProceedingOutcome>;
  /** The proceeding. */
  readonly proceedingId: Scalars['ID']['input'];
  /** Number of the deed or of the roll, up to 100 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of recording what happened in a proceeding. */
export type RecordRecoveryProceedingEventResult = IdempotencyConflict | InvalidInput | ProceedingEventNotPossible | RecordRecoveryProceedingEventSuccess | RecoveryDebtorNotFound | RecoveryRecordNotFound;

/** The event is recorded. */
export type RecordRecoveryProceedingEventSuccess = {
  readonly __typename?: 'RecordRecoveryProceedingEventSuccess';
  /** Id of the event. */
  readonly id: Scalars['ID']['output'];
  /** Where recovery stands after it; null when nothing is overdue that can be recovered. */
  readonly recovery?: Maybe<AccountRecovery>;
};

/** State of a quarter right after a payment. */
export type RecordedQuarter = {
  readonly __typename?: 'RecordedQuarter';
  /** What is still to be paid; negative when more was paid than owed. */
  readonly due: Scalars['EuroAmount']['output'];
  /** What was paid in all. */
  readonly paid: Scalars['EuroAmount']['output'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Where it stands now. */
  readonly status: AccountQuarterStatus;
};

/** A contact in person with a member who owes. */
export type RecoveryContact = {
  readonly __typename?: 'RecoveryContact';
  /** Who of the fund made it. */
  readonly by: Scalars['String']['output'];
  /** Day of the contact. */
  readonly on: Scalars['LocalDate']['output'];
  /** What came of it. */
  readonly outcome: Scalars['String']['output'];
};

/** A contact in person, or an attempt at one. */
export type RecoveryContactAttempt = {
  readonly __typename?: 'RecoveryContactAttempt';
  /** Employee who made it. */
  readonly by: Scalars['String']['output'];
  /** How. */
  readonly channel: RecoveryContactChannel;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** In the words of the employee. */
  readonly note: Scalars['String']['output'];
  /** Day of it. */
  readonly on: Scalars['LocalDate']['output'];
  /** What came of it. */
  readonly outcome: RecoveryContactOutcome;
  /** Day until which the debtor promised to pay; null without promise. */
  readonly promisedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Way of speaking with a debtor. */
export type RecoveryContactChannel =
  /** At an office of the fund. */
  | 'OFFICE'
  /** By telephone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO'
  /** At the debtor's. */
  | 'VISIT';

/** What came of a contact. */
export type RecoveryContactOutcome =
  /** The debtor asks for an exemption. */
  | 'ASKED_FOR_EXEMPTION'
  /** The debtor asks for a payment plan. */
  | 'ASKED_FOR_PLAN'
  /** The debtor cannot pay. */
  | 'CANNOT_PAY'
  /** The debtor disputes the debt. */
  | 'DISPUTES'
  /** Nobody was reached. */
  | 'NOT_REACHED'
  /** The debtor promised to pay until a day. */
  | 'PROMISED_TO_PAY'
  /** The debtor refuses to pay. */
  | 'REFUSES';

/** One overdue debt on its way. */
export type RecoveryDebt = {
  readonly __typename?: 'RecoveryDebt';
  /** Last day for payment. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** 0 for what the notice claimed, more for a supplement at regularization. */
  readonly number: Scalars['Int']['output'];
  /** Everything open of it. */
  readonly open: Scalars['EuroAmount']['output'];
  /** Quarter, or year for a company. */
  readonly period: Scalars['String']['output'];
  /** First day on which it is prescribed (prescription, verjaring), unless something interrupts it. Royal decree no. 38, article 16. */
  readonly prescribedOn: Scalars['LocalDate']['output'];
  /** The step it reached. */
  readonly stage: RecoveryStage;
};

/** Who owes: exactly one of the two. */
export type RecoveryDebtorInput = {
  /** The company. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The member. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
};

/** There is no account of such a member or company. */
export type RecoveryDebtorNotFound = Problem & {
  readonly __typename?: 'RecoveryDebtorNotFound';
  /** Always `RECOVERY_DEBTOR_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Proof of delivery. */
export type RecoveryDelivery = {
  readonly __typename?: 'RecoveryDelivery';
  /** What is proved. */
  readonly event: RecoveryDeliveryEvent;
  /** Day of it. */
  readonly on: Scalars['LocalDate']['output'];
  /** Number of the registered letter or of the deed. */
  readonly proof: Scalars['String']['output'];
};

/** How a step goes out. */
export type RecoveryDeliveryChannel =
  /** By a bailiff (huissier, deurwaarder). */
  | 'BAILIFF'
  /** By an electronic way with a certain date. */
  | 'ELECTRONIC'
  /** By post. */
  | 'POST'
  /** By registered letter (recommandé, aangetekend). */
  | 'REGISTERED';

/** What a proof of delivery says. */
export type RecoveryDeliveryEvent =
  /** It was received. */
  | 'RECEIVED'
  /** It came back. */
  | 'RETURNED'
  /** It was posted or handed over for sending. */
  | 'SENT';

/** A hold that staff or an event brought. */
export type RecoveryHold = {
  readonly __typename?: 'RecoveryHold';
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Why recovery waits. */
  readonly kind: RecoverySuspensionKind;
  /** Quarters (or years, for a company) that wait; null when everything does. */
  readonly periods?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** In the words of who recorded it. */
  readonly reason: Scalars['String']['output'];
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** What a debt can be recovered with. */
export type RecoveryInstrument =
  /** A claim in the bankruptcy (déclaration de créance, aangifte van schuldvordering). */
  | 'BANKRUPTCY_CLAIM'
  /** A payment plan. */
  | 'PAYMENT_PLAN'
  /** A summons before the labor tribunal (citation, dagvaarding). */
  | 'SUMMONS'
  /** Nothing for now. */
  | 'WAIT'
  /** The writ of the fund (contrainte, dwangbevel). */
  | 'WRIT';

/** What stands between a debt and a judicial step. */
export type RecoveryObstacle = {
  readonly __typename?: 'RecoveryObstacle';
  /** Which one. */
  readonly code: RecoveryObstacleCode;
  /** Last day on which it does; null when no day is fixed. */
  readonly untilOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Kinds of obstacles before a judicial step. */
export type RecoveryObstacleCode =
  /** The debt is pursued already. */
  | 'ALREADY_PURSUED'
  /** The sum is below the limit of the fund. */
  | 'BELOW_MINIMUM'
  /** Nobody of the fund spoke with the debtor yet. Charter, promise R2. */
  | 'CONTACT_MISSING'
  /** The debtor has time to act on the contact or on a promise. */
  | 'CONTACT_TOO_RECENT'
  /** The sending of the formal notice is not proved. */
  | 'FORMAL_NOTICE_NOT_PROVEN'
  /** Money that is applied to no debt may be the debtor's, or a collection is on its way. */
  | 'MONEY_WAITING'
  /** Nothing is overdue. */
  | 'NOTHING_OVERDUE'
  /** There is no bankruptcy in which a claim could be declared. */
  | 'NOT_INSOLVENT'
  /** No formal notice was sent about the debt, general regulation article 46. */
  | 'NO_FORMAL_NOTICE'
  /** The debt is prescribed. */
  | 'PRESCRIBED'
  /** Recovery waits; see the suspensions. */
  | 'SUSPENDED'
  /** The month to contest or to ask for terms is running. */
  | 'TERM_RUNNING';

/** Lawyer, bailiff, receiver or court that the fund works with. */
export type RecoveryOfficer = {
  readonly __typename?: 'RecoveryOfficer';
  /** Address in one line. */
  readonly address: Scalars['String']['output'];
  /** E-mail address; null when none is known. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What they are. */
  readonly kind: RecoveryOfficerKind;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Telephone number; null when none is known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** A page of the register of officers. */
export type RecoveryOfficerConnection = {
  readonly __typename?: 'RecoveryOfficerConnection';
  /** Officers of the page with their cursors. */
  readonly edges: ReadonlyArray<RecoveryOfficerEdge>;
  /** Officers of the page. */
  readonly nodes: ReadonlyArray<RecoveryOfficer>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One officer of a list. */
export type RecoveryOfficerEdge = {
  readonly __typename?: 'RecoveryOfficerEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The officer. */
  readonly node: RecoveryOfficer;
};

/** What an officer of recovery is. */
export type RecoveryOfficerKind =
  /** Bailiff (huissier de justice, gerechtsdeurwaarder). */
  | 'BAILIFF'
  /** Court (tribunal, rechtbank). */
  | 'COURT'
  /** Lawyer (avocat, advocaat). */
  | 'LAWYER'
  /** Receiver of a bankruptcy (curateur, curator). */
  | 'RECEIVER';

/** A judicial proceeding of recovery. */
export type RecoveryProceeding = {
  readonly __typename?: 'RecoveryProceeding';
  /** Contributions, fees and surcharges pursued at the start. */
  readonly claimed: Scalars['EuroAmount']['output'];
  /** Day on which it was closed; null while it runs. */
  readonly closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Costs charged in it. */
  readonly costs: Scalars['EuroAmount']['output'];
  /** Day set by the judge, such as that for claims in a bankruptcy; null when it is not known. */
  readonly deadlineOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What happened in it, the oldest first. Who may read: client managers and staff. */
  readonly events?: Maybe<ReadonlyArray<RecoveryProceedingEvent>>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Interest charged in it. */
  readonly interest: Scalars['EuroAmount']['output'];
  /** What kind it is. */
  readonly kind: RecoveryStage;
  /** Bailiff, lawyer or receiver who follows it. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** Day on which it was opened. */
  readonly openedOn: Scalars['LocalDate']['output'];
  /** How it ended; null while it runs. */
  readonly outcome?: Maybe<RecoveryProceedingOutcome>;
  /** Quarters (or years, for a company) it pursues. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands, in the caller's language. */
  readonly status: Scalars['String']['output'];
};

/** Something that happened in a proceeding. */
export type RecoveryProceedingEvent = {
  readonly __typename?: 'RecoveryProceedingEvent';
  /** Cost, interest, admitted sum or dividend; null otherwise. */
  readonly amount?: Maybe<Scalars['EuroAmount']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly kind: RecoveryProceedingEventKind;
  /** In the words of who recorded it. */
  readonly note: Scalars['String']['output'];
  /** Day of it. */
  readonly on: Scalars['LocalDate']['output'];
  /** Number of the deed or of the roll; empty when there is none. */
  readonly reference: Scalars['String']['output'];
};

/** What happens in a proceeding. */
export type RecoveryProceedingEventKind =
  /** The receiver admitted the claim. */
  | 'CLAIM_ADMITTED'
  /** The claim was declared in the bankruptcy. */
  | 'CLAIM_DECLARED'
  /** The receiver disputes the claim. */
  | 'CLAIM_DISPUTED'
  /** It was closed. */
  | 'CLOSED'
  /** Costs were made, which the debtor bears. */
  | 'COSTS'
  /** The receiver announced a dividend; the money is booked when it comes in. */
  | 'DIVIDEND'
  /** A bailiff enforces it. */
  | 'ENFORCED'
  /** Interest from service, as the bailiff states it; its rate is not known here. */
  | 'INTEREST'
  /** A judge decided. */
  | 'JUDGMENT'
  /** It was opened. */
  | 'OPENED'
  /** The debtor opposed a writ, which suspends it, general regulation article 47bis paragraph 4. */
  | 'OPPOSED'
  /** A bailiff served it. */
  | 'SERVED';

/** How a proceeding ended. */
export type RecoveryProceedingOutcome =
  /** A judge annulled it: its steps count no more. */
  | 'ANNULLED'
  /** There was nothing to take. */
  | 'NO_ASSETS'
  /** The debt was paid. */
  | 'PAID'
  /** The fund withdrew it: its steps count no more. */
  | 'WITHDRAWN';

/** Instrument that fits the interests of the debtor and of the scheme. Charter of the fund, promise R3. */
export type RecoveryProposal = {
  readonly __typename?: 'RecoveryProposal';
  /** The instrument. */
  readonly instrument: RecoveryInstrument;
  /** What stands between the debt and a judicial step today; empty when the way is open. */
  readonly obstacles: ReadonlyArray<RecoveryObstacle>;
  /** Sum that a judicial step could pursue today. */
  readonly pursuable: Scalars['EuroAmount']['output'];
  /** Why, in order of weight. */
  readonly reasons: ReadonlyArray<RecoveryProposalReason>;
};

/** Why an instrument is proposed. */
export type RecoveryProposalReason = {
  readonly __typename?: 'RecoveryProposalReason';
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** What the input names is not kept here, or is ended. */
export type RecoveryRecordNotFound = Problem & {
  readonly __typename?: 'RecoveryRecordNotFound';
  /** Always `RECOVERY_RECORD_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Where the id stands in the input. */
  readonly path: Scalars['String']['output'];
};

/** A step of recovery. */
export type RecoveryStage =
  /** Claim in a bankruptcy (déclaration de créance, aangifte van schuldvordering). */
  | 'BANKRUPTCY_CLAIM'
  /** Enforcement by a bailiff. */
  | 'ENFORCEMENT'
  /** Last reminder by registered letter with one month to contest or to ask for terms, general regulation article 46. */
  | 'FORMAL_NOTICE'
  /** Something is overdue and no step was taken. */
  | 'OVERDUE'
  /** Personal contact before the very first judicial step. */
  | 'PERSONAL_CONTACT'
  /** Reminder (rappel, herinnering). */
  | 'REMINDER'
  /** Service by a bailiff (signification, betekening). */
  | 'SERVICE'
  /** Call on somebody who answers jointly, royal decree no. 38 article 15 paragraph 1. */
  | 'SOLIDARITY_CALL'
  /** Statement of account. */
  | 'STATEMENT'
  /** Summons before the labor tribunal. */
  | 'SUMMONS'
  /** Recovery waits: a payment plan is kept (general regulation article 46), a file is pending, or see the suspensions. */
  | 'SUSPENDED'
  /** Writ (contrainte, dwangbevel), general regulation article 47bis. */
  | 'WRIT';

/** A step that was taken. */
export type RecoveryStep = {
  readonly __typename?: 'RecoveryStep';
  /** How it went out. */
  readonly channel: RecoveryDeliveryChannel;
  /** Last day to contest or to ask for terms, for a formal notice. General regulation, article 46. */
  readonly contestUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What is proved of its delivery, the oldest first. */
  readonly deliveries: ReadonlyArray<RecoveryDelivery>;
  /** The letter as PDF in base 64, made from what was kept of it; null for a step without a letter of the fund. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What it was. */
  readonly kind: RecoveryStage;
  /** Day of it. */
  readonly on: Scalars['LocalDate']['output'];
  /** Quarters (or years, for a company) it was about. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
  /** Sum it asked for. */
  readonly total: Scalars['EuroAmount']['output'];
};

/** Time in which recovery waits (suspension, schorsing). */
export type RecoverySuspension = {
  readonly __typename?: 'RecoverySuspension';
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Why it waits. */
  readonly kind: RecoverySuspensionKind;
  /** Quarters (or years, for a company) that wait; null when everything does. */
  readonly periods?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Why recovery waits. */
export type RecoverySuspensionKind =
  /** The member died. */
  | 'DEATH'
  /** The debt is disputed (contestation, betwisting). */
  | 'DISPUTE'
  /** INASTI examines a request for exemption of the quarter, article 17. */
  | 'EXEMPTION_PENDING'
  /** Bankruptcy or dissolution: a receiver pays out what there is (faillite, faillissement). */
  | 'INSOLVENCY'
  /** A payment plan is kept, general regulation article 46. */
  | 'PAYMENT_PLAN'
  /** INASTI examines a request to waive surcharges of the quarter, general regulation article 48. */
  | 'WAIVER_PENDING';

/** Work of recovery that people do. It is settled by itself once what it asks for is recorded. */
export type RecoveryTask = {
  readonly __typename?: 'RecoveryTask';
  /** The company that owes; null when a member does. */
  readonly company?: Maybe<Company>;
  /** Last day for it. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Opaque id; the same as in the list of the client manager. */
  readonly id: Scalars['ID']['output'];
  /** What is to be done. */
  readonly kind: RecoveryTaskKind;
  /** The member who owes; null when a company does. */
  readonly member?: Maybe<Member>;
  /** Day on which it arose. */
  readonly openedOn: Scalars['LocalDate']['output'];
};

/** A page of the work list. */
export type RecoveryTaskConnection = {
  readonly __typename?: 'RecoveryTaskConnection';
  /** Tasks of the page with their cursors. */
  readonly edges: ReadonlyArray<RecoveryTaskEdge>;
  /** Tasks of the page. */
  readonly nodes: ReadonlyArray<RecoveryTask>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One task of a list. */
export type RecoveryTaskEdge = {
  readonly __typename?: 'RecoveryTaskEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: RecoveryTask;
};

/** Kinds of work of recovery. */
export type RecoveryTaskKind =
  /** Choose the instrument; the way to a judicial step is open. */
  | 'CHOOSE_INSTRUMENT'
  /** Declare the claim in a bankruptcy. */
  | 'DECLARE_CLAIM'
  /** Decide on enforcement of a writ that nobody opposed. */
  | 'ENFORCE'
  /** Speak with the debtor before the very first judicial step. Charter, promise R2. */
  | 'MAKE_CONTACT'
  /** A debt lapses soon: interrupt the prescription. Royal decree no. 38, article 16. */
  | 'PRESCRIPTION_NEAR'
  /** Record the number of a registered letter. */
  | 'PROVE_DELIVERY'
  /** See that a writ or summons is served. */
  | 'SERVE';

/** A refund that staff accepted. */
export type Refund = {
  readonly __typename?: 'Refund';
  /** Day on which it was accepted. */
  readonly acceptedOn: Scalars['LocalDate']['output'];
  /** Sum. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Account it goes to. */
  readonly iban: Scalars['Iban']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/** What stands in the way of paying money back. */
export type RefundHindrance =
  /** No account is known, and the sum is below what has to be looked after: general regulation, article 50bis. */
  | 'BELOW_MINIMUM'
  /** The member died: the heirs have to be found. */
  | 'DECEASED'
  /** There is less in hand. */
  | 'NOT_IN_HAND'
  /** No account for refunds is known. */
  | 'NO_ACCOUNT'
  /** Something is overdue on the account, which the money should pay first. */
  | 'OVERDUE';

/** Something stands in the way of paying back; nothing was changed. */
export type RefundNotPossible = Problem & {
  readonly __typename?: 'RefundNotPossible';
  /** Always `REFUND_NOT_POSSIBLE`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** What stands in the way. */
  readonly reason: RefundHindrance;
};

/** Money of a member that no debt takes. */
export type RefundProposal = {
  readonly __typename?: 'RefundProposal';
  /** Sum in hand. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Day on which money last came into the member's hand. */
  readonly cameInOn: Scalars['LocalDate']['output'];
  /** What stands in the way of paying it back; none when it can be paid as it stands. */
  readonly hindrances: ReadonlyArray<RefundHindrance>;
  /** Account of the member for refunds; null when none is known. */
  readonly iban?: Maybe<Scalars['Iban']['output']>;
  /** Last day on which the member can claim it: royal decree no. 38, article 16. */
  readonly lapsesOn: Scalars['LocalDate']['output'];
  /** The member. */
  readonly member: Member;
};

/** A page of proposed refunds. */
export type RefundProposalConnection = {
  readonly __typename?: 'RefundProposalConnection';
  /** Proposals of the page with their cursors. */
  readonly edges: ReadonlyArray<RefundProposalEdge>;
  /** Proposals of the page. */
  readonly nodes: ReadonlyArray<RefundProposal>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One proposed refund of a list. */
export type RefundProposalEdge = {
  readonly __typename?: 'RefundProposalEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: RefundProposal;
};

/** Who is entered in the register. */
export type RegisterRecoveryOfficerInput = {
  /** Address in one line, 1 to 200 characters. */
  readonly address: Scalars['String']['input'];
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** What they are. */
  readonly kind: RecoveryOfficerKind;
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of entering an officer. */
export type RegisterRecoveryOfficerResult = InvalidInput | RegisterRecoveryOfficerSuccess;

/** The officer is in the register. */
export type RegisterRecoveryOfficerSuccess = {
  readonly __typename?: 'RegisterRecoveryOfficerSuccess';
  /** The officer. */
  readonly officer: RecoveryOfficer;
};

/** What a regularization does to one quarter. */
export type RegularizedQuarter = {
  readonly __typename?: 'RegularizedQuarter';
  /** Contribution and fee claimed before. */
  readonly claimed: Scalars['EuroAmount']['output'];
  /** Contribution and fee on the definitive income. */
  readonly definitive: Scalars['EuroAmount']['output'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Surcharges because the provisional contribution was lowered without ground. */
  readonly surcharge: Scalars['EuroAmount']['output'];
};

/** Which batch is released. */
export type ReleasePaymentBatchInput = {
  /** The batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The total that was looked at; a batch that changed meanwhile is not released. */
  readonly total: Scalars['EuroAmount']['input'];
};

/** Outcome of releasing a batch. */
export type ReleasePaymentBatchResult = FourEyesRequired | IdempotencyConflict | InvalidInput | PaymentBatchChanged | PaymentBatchNotOpen | PaymentDayPassed | ReleasePaymentBatchSuccess;

/** The batch was released; its file can be written. */
export type ReleasePaymentBatchSuccess = {
  readonly __typename?: 'ReleasePaymentBatchSuccess';
  /** The batch. */
  readonly batch: PaymentBatch;
};

/** For which quarters an exemption is asked, and why. */
export type RequestContributionExemptionInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Quarters asked for, 1 to 40; never part of a quarter. */
  readonly quarters: ReadonlyArray<Scalars['Quarter']['input']>;
  /** The difficult financial or economic situation, in the member's words; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of asking for an exemption. */
export type RequestContributionExemptionResult = IdempotencyConflict | InvalidInput | MemberNotFound | QuartersNotEligible | RequestContributionExemptionSuccess;

/** The file was passed on to INASTI. */
export type RequestContributionExemptionSuccess = {
  readonly __typename?: 'RequestContributionExemptionSuccess';
  /** What the member should know. */
  readonly consequences: ReadonlyArray<ContributionConsequence>;
  /** The request. */
  readonly request: ContributionRequest;
};

/** Which provisional contributions to change, and to what. */
export type RequestContributionReductionInput = {
  /** Net taxable professional income that the member expects for that year. */
  readonly estimatedIncome: Scalars['EuroAmount']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Objective elements that show why, in the member's words; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Contribution year. */
  readonly year: Scalars['Int']['input'];
};

/** Outcome of asking for other provisional contributions. */
export type RequestContributionReductionResult = IdempotencyConflict | IncreaseWhileOverdue | InvalidInput | MemberNotFound | NothingToChange | ParameterNotPublished | RequestContributionReductionSuccess | YearNotOpenForRequest;

/** The request was received; the fund decides. */
export type RequestContributionReductionSuccess = {
  readonly __typename?: 'RequestContributionReductionSuccess';
  /** What it would change, quarter by quarter. */
  readonly preview: ReadonlyArray<PreviewedQuarter>;
  /** The request. */
  readonly request: ContributionRequest;
  /** What the member should know before relying on it. */
  readonly warnings: ReadonlyArray<ContributionWarning>;
};

/** There is no such request, it is decided already, or the fund does not decide it. */
export type RequestNotOpen = Problem & {
  readonly __typename?: 'RequestNotOpen';
  /** Always `REQUEST_NOT_OPEN`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Which debt to pay in instalments. */
export type RequestPaymentPlanInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Number of monthly instalments after the down payment, from 1. */
  readonly months: Scalars['Int']['input'];
};

/** Outcome of asking for a payment plan. */
export type RequestPaymentPlanResult = IdempotencyConflict | InvalidInput | MemberNotFound | NothingOverdue | PlanAlreadyRunning | PlanTooLong | RequestPaymentPlanSuccess;

/** The plan was granted. */
export type RequestPaymentPlanSuccess = {
  readonly __typename?: 'RequestPaymentPlanSuccess';
  /** The plan. */
  readonly plan: ContributionPaymentPlan;
  /** The request. */
  readonly request: ContributionRequest;
};

/** For which quarters surcharges should be waived, and why. */
export type RequestSurchargeWaiverInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Quarters asked for, 1 to 40. */
  readonly quarters: ReadonlyArray<Scalars['Quarter']['input']>;
  /** Force majeure, good faith or other reasons, in the member's words; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of asking to waive surcharges. */
export type RequestSurchargeWaiverResult = IdempotencyConflict | InvalidInput | MemberNotFound | QuartersNotEligible | RequestSurchargeWaiverSuccess;

/** The file was passed on to INASTI. */
export type RequestSurchargeWaiverSuccess = {
  readonly __typename?: 'RequestSurchargeWaiverSuccess';
  /** The request. */
  readonly request: ContributionRequest;
};

/** Which mandate is resumed. */
export type ResumeDirectDebitMandateInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate. */
  readonly mandateId: Scalars['ID']['input'];
};

/** Outcome of the act. */
export type ResumeDirectDebitMandateResult = DirectDebitMandateNotOpen | IdempotencyConflict | InvalidInput | ResumeDirectDebitMandateSuccess;

/** The mandate was resumed. */
export type ResumeDirectDebitMandateSuccess = {
  readonly __typename?: 'ResumeDirectDebitMandateSuccess';
  /** The mandate. */
  readonly mandate: DirectDebitMandate;
};

/** A mandate as the member signed it. */
export type SignDirectDebitMandateInput = {
  /** Holder of the account, 1 to 70 characters. */
  readonly holder: Scalars['String']['input'];
  /** Account that is debited. */
  readonly iban: Scalars['Iban']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Day of the signature, not in the future; today when left out. */
  readonly signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Outcome of signing a mandate. */
export type SignDirectDebitMandateResult = DirectDebitMandateExists | IdempotencyConflict | InvalidInput | MemberNotFound | SignDirectDebitMandateSuccess;

/** The mandate is kept; the fund checks and activates it. */
export type SignDirectDebitMandateSuccess = {
  readonly __typename?: 'SignDirectDebitMandateSuccess';
  /** The mandate. */
  readonly mandate: DirectDebitMandate;
};

/** What a simulation is computed on. */
export type SimulationBasis =
  /** On the income given, as at regularisation. */
  | 'DEFINITIVE'
  /** Flat provisional contribution of a starter, whatever the income. */
  | 'START_UP';

/** A call on somebody who answers jointly for contributions (responsabilité solidaire, hoofdelijke aansprakelijkheid). */
export type SolidarityCall = {
  readonly __typename?: 'SolidarityCall';
  /** Sum that was called. */
  readonly called: Scalars['EuroAmount']['output'];
  /** The company that is called; null when it is a person. */
  readonly company?: Maybe<Company>;
  /** The member whose contributions are meant. */
  readonly debtor: Member;
  /** The letter as PDF in base 64. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The self-employed person who is called; null when it is a company. */
  readonly liable?: Maybe<Member>;
  /** Day of the call. */
  readonly on: Scalars['LocalDate']['output'];
  /** What is still open of it. */
  readonly open: Scalars['EuroAmount']['output'];
  /** Quarters it is about. */
  readonly quarters: ReadonlyArray<Scalars['Quarter']['output']>;
  /** Whether it stands, or why it ended. */
  readonly standing: SolidarityCallStanding;
};

/** Where a call stands; it ends with the debt. */
export type SolidarityCallStanding =
  /** The debt was taken back or is prescribed. */
  | 'ENDED'
  /** INASTI exempted the quarters, which frees everybody who answers. Royal decree no. 38, article 17. */
  | 'EXEMPTED'
  /** It was paid, by whomever. */
  | 'PAID'
  /** Something of it is open. */
  | 'STANDS';

/** Contributions of the first years of an activity: provisional now, settled later. */
export type StarterCashPlan = {
  readonly __typename?: 'StarterCashPlan';
  /** First year asked for whose law is not published, whose amounts are not guessed; null when all are. */
  readonly notPublishedFrom?: Maybe<Scalars['Int']['output']>;
  /** Provisional contributions, in order. */
  readonly quarters: ReadonlyArray<PlannedQuarter>;
  /** What each year costs in the end, in order. */
  readonly settlements: ReadonlyArray<PlannedSettlement>;
};

/** What a starter expects. */
export type StarterCashPlanInput = {
  /** Contribution category. */
  readonly category: ContributionCategory;
  /** Expected net income of each year from the first on, 1 to 6 of them; the first may be an incomplete year. */
  readonly expectedIncomes: ReadonlyArray<Scalars['EuroAmount']['input']>;
  /** First day of the activity. */
  readonly startsOn: Scalars['LocalDate']['input'];
};

/** Outcome of planning. */
export type StarterCashPlanResult = CategoryNotInForce | InvalidInput | ParameterNotPublished | StarterCashPlan;

/**
 * Statistics of a period (statistiques, statistieken). All counts and sums come from one consistent state, named by `asOf`. A cell
 * with fewer than five persons, or that one or two persons dominate, is kept silent in all quarters, with as many others as are
 * needed so that it cannot be worked out; totals stay exact. Every question is logged. Who may read: reporting tools.
 */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /**
   * Contributions claimed for the quarters of the period (cotisations, bijdragen), from the same state as the other parts. They add
   * up to the accounts. Who may read: reporting tools.
   */
  readonly contributions?: Maybe<ContributionStatistics>;
  /** Opaque id of the question's period and state. */
  readonly id: Scalars['ID']['output'];
};


/**
 * Statistics of a period (statistiques, statistieken). All counts and sums come from one consistent state, named by `asOf`. A cell
 * with fewer than five persons, or that one or two persons dominate, is kept silent in all quarters, with as many others as are
 * needed so that it cannot be worked out; totals stay exact. Every question is logged. Who may read: reporting tools.
 */
export type StatisticsContributionsArgs = {
  by: ReadonlyArray<StatisticsDimension>;
  filter?: InputMaybe<StatisticsFilterInput>;
};

/**
 * Dimensions of statistics (axes, dimensies). A question crosses at most three of them, those of its filter included and quarters
 * not counted; the levels of a place count as one.
 */
export type StatisticsDimension =
  /** Age band of ten years on the last day of the quarter (classe d'âge, leeftijdsklasse). */
  | 'AGE_BAND'
  /** Branch of activity in the nomenclature of seven branches (branche d'activité, bedrijfstak). */
  | 'BRANCH'
  /** Contribution category (catégorie de cotisation, bijdragecategorie). */
  | 'CATEGORY'
  /** Language of letters (langue, taal). */
  | 'LANGUAGE'
  /** Municipality of the home address by its postal code (commune, gemeente). */
  | 'MUNICIPALITY'
  /** Province of the home address, the Brussels-Capital Region counted as one (province, provincie). */
  | 'PROVINCE'
  /** Quality: self-employed, helper, assisting spouse or student entrepreneur (qualité, hoedanigheid). */
  | 'QUALITY'
  /** Calendar quarter (trimestre, kwartaal). */
  | 'QUARTER'
  /** Region of the home address (région, gewest); the German-speaking Community lies in the Walloon Region. */
  | 'REGION'
  /** Scheme of social protection (régime, regeling); only benefits have it, the other parts answer `_Z`, not applicable. */
  | 'SCHEME'
  /** Sex as recorded in the national register (sexe, geslacht). */
  | 'SEX';

/**
 * Values that are counted, by dimension; a dimension that is left out is not filtered, and one that a part does not have is not
 * filtered by there. Values are the codes that the answers carry; `_U` stands for what is not known.
 */
export type StatisticsFilterInput = {
  /** Codes of age bands, such as `Y30T39`, `Y_LT20` and `Y_GE70`. */
  readonly ageBand?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of branches, such as `COMMERCE`. */
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of contribution categories, such as `MAIN`. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** `FR`, `NL`, `DE` or `EN`. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Four-digit postal codes. */
  readonly municipality?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of provinces, such as `EAST_FLANDERS`. */
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of qualities, such as `HELPER`. */
  readonly quality?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** `BRUSSELS`, `FLANDERS` or `WALLONIA`. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of schemes, such as `BRIDGING_RIGHT`. */
  readonly scheme?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** `FEMALE` or `MALE`. */
  readonly sex?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Value of a dimension that a cell of statistics stands for. */
export type StatisticsKey = {
  readonly __typename?: 'StatisticsKey';
  /** The dimension. */
  readonly dimension: StatisticsDimension;
  /** The value in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** Stable code, never translated; `_U` when it is not known, `_Z` when the part does not have the dimension. */
  readonly value: Scalars['String']['output'];
};

/** No supplementary pension is possible: nothing is charged for the year, or the income of a secondary occupation stays below the main minimum. */
export type SupplementaryPensionNotOpen = Problem & {
  readonly __typename?: 'SupplementaryPensionNotOpen';
  /** Always `SUPPLEMENTARY_PENSION_NOT_OPEN`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Income from which it is possible; null when nothing is charged for the year. */
  readonly minimumIncome?: Maybe<Scalars['EuroAmount']['output']>;
};

/** Lowest and highest premium of a contract in a year. */
export type SupplementaryPensionPremiumLimits = {
  readonly __typename?: 'SupplementaryPensionPremiumLimits';
  /** Highest premium of the year. */
  readonly maximum: Scalars['EuroAmount']['output'];
  /** Lowest premium of the year. */
  readonly minimum: Scalars['EuroAmount']['output'];
};

/** Premiums of a supplementary pension in a year. */
export type SupplementaryPensionPremiums = {
  readonly __typename?: 'SupplementaryPensionPremiums';
  /** How the limits were found, step by step. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** Whether the premium can be deducted now: only while no contribution is overdue. */
  readonly isDeductible: Scalars['Boolean']['output'];
  /** Ordinary contract. */
  readonly ordinary: SupplementaryPensionPremiumLimits;
  /** Social contract, with a solidarity part (contrat social, sociaal contract). */
  readonly social: SupplementaryPensionPremiumLimits;
  /** Contribution year. */
  readonly year: Scalars['Int']['output'];
};

/** Outcome of asking for the premiums of a supplementary pension. */
export type SupplementaryPensionPremiumsResult = ParameterNotPublished | SupplementaryPensionNotOpen | SupplementaryPensionPremiums;

/** Which mandate is suspended. */
export type SuspendDirectDebitMandateInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate. */
  readonly mandateId: Scalars['ID']['input'];
};

/** Outcome of the act. */
export type SuspendDirectDebitMandateResult = DirectDebitMandateNotOpen | IdempotencyConflict | InvalidInput | SuspendDirectDebitMandateSuccess;

/** The mandate was suspended. */
export type SuspendDirectDebitMandateSuccess = {
  readonly __typename?: 'SuspendDirectDebitMandateSuccess';
  /** The mandate. */
  readonly mandate: DirectDebitMandate;
};

/** The account has no such quarter. */
export type UnknownQuarter = Problem & {
  readonly __typename?: 'UnknownQuarter';
  /** Always `UNKNOWN_QUARTER`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** The quarter asked for. */
  readonly quarter: Scalars['Quarter']['output'];
};

/** The income of this year is known, or nothing is charged for it, or it lies before free estimates: no request is possible. */
export type YearNotOpenForRequest = Problem & {
  readonly __typename?: 'YearNotOpenForRequest';
  /** Always `YEAR_NOT_OPEN_FOR_REQUEST`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Year asked for. */
  readonly year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptRefundResult: ( Partial<AcceptRefundSuccess> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<RefundNotPossible> );
  ActivateDirectDebitMandateResult: ( Partial<Omit<ActivateDirectDebitMandateSuccess, 'mandate'> & { mandate: _RefType['DirectDebitMandate'] }> ) | ( Partial<DirectDebitMandateNotOpen> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> );
  AllocateBankMovementResult: ( Partial<AllocateBankMovementSuccess> ) | ( Partial<BankMovementNotWaiting> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> );
  AllocateBankMovementToCompanyResult: ( Partial<AllocateBankMovementToCompanySuccess> ) | ( Partial<BankMovementNotWaiting> ) | ( Partial<CompanyNotFound> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> );
  AmendDirectDebitMandateResult: ( Partial<Omit<AmendDirectDebitMandateSuccess, 'mandate'> & { mandate: _RefType['DirectDebitMandate'] }> ) | ( Partial<DirectDebitMandateNotOpen> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> );
  CancelDirectDebitMandateResult: ( Partial<Omit<CancelDirectDebitMandateSuccess, 'mandate'> & { mandate: _RefType['DirectDebitMandate'] }> ) | ( Partial<DirectDebitMandateNotOpen> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> );
  CancelPaymentBatchResult: ( Partial<Omit<CancelPaymentBatchSuccess, 'batch'> & { batch: _RefType['PaymentBatch'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<PaymentBatchNotOpen> );
  CancelPaymentOrderResult: ( Partial<Omit<CancelPaymentOrderSuccess, 'order'> & { order: _RefType['PaymentOrder'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<PaymentOrderNotOpen> );
  CompanyContributionSimulationResult: ( Partial<CompanyContributionNotOwed> ) | ( CompanyContributionSimulationMapper ) | ( Partial<InvalidInput> ) | ( Partial<ParameterNotPublished> );
  ComposePaymentBatchResult: ( Partial<Omit<ComposePaymentBatchSuccess, 'batch'> & { batch: _RefType['PaymentBatch'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<NothingToPay> );
  ContributionSimulationResult: ( Partial<CategoryNotInForce> ) | ( ContributionSimulationMapper ) | ( Partial<InvalidInput> ) | ( Partial<ParameterNotPublished> );
  DecideContributionRequestResult: ( Partial<Omit<DecideContributionRequestSuccess, 'request'> & { request: _RefType['ContributionRequest'] }> ) | ( Partial<InvalidInput> ) | ( Partial<RequestNotOpen> );
  EndRecoveryHoldResult: ( EndRecoveryHoldSuccessMapper ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<RecoveryRecordNotFound> );
  EstimatePreviewResult: ( Partial<EstimatePreview> ) | ( Partial<IncreaseWhileOverdue> ) | ( Partial<InvalidInput> ) | ( Partial<NothingToChange> ) | ( Partial<ParameterNotPublished> ) | ( Partial<YearNotOpenForRequest> );
  HoldRecoveryResult: ( HoldRecoverySuccessMapper ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<RecoveryDebtorNotFound> );
  ImportBankStatementResult: ( Partial<BankStatementRefused> ) | ( Partial<ImportBankStatementSuccess> ) | ( Partial<InvalidInput> );
  ImportPaymentStatusResult: ( Partial<Omit<ImportPaymentStatusSuccess, 'batch'> & { batch: _RefType['PaymentBatch'] }> ) | ( Partial<InvalidInput> ) | ( Partial<PaymentReportRefused> );
  OpenRecoveryProceedingResult: ( Partial<DebtorNumberUnknown> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<JudicialStepNotOpen, 'obstacles'> & { obstacles: ReadonlyArray<_RefType['RecoveryObstacle']> }> ) | ( OpenRecoveryProceedingSuccessMapper ) | ( Partial<Omit<PersonalContactMissing, 'obstacles'> & { obstacles: ReadonlyArray<_RefType['RecoveryObstacle']> }> ) | ( Partial<RecoveryDebtorNotFound> ) | ( Partial<RecoveryRecordNotFound> );
  RecordDefinitiveIncomeResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<ParameterNotPublished> ) | ( Partial<Omit<RecordDefinitiveIncomeSuccess, 'regularization'> & { regularization?: Maybe<_RefType['ContributionRegularization']> }> );
  RecordPaymentResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<RecordPaymentSuccess> ) | ( Partial<UnknownQuarter> );
  RecordPrescriptionInterruptionResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( RecordPrescriptionInterruptionSuccessMapper ) | ( Partial<RecoveryDebtorNotFound> );
  RecordRecoveryContactResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( RecordRecoveryContactSuccessMapper ) | ( Partial<RecoveryDebtorNotFound> );
  RecordRecoveryDeliveryResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( RecordRecoveryDeliverySuccessMapper ) | ( Partial<RecoveryDebtorNotFound> ) | ( Partial<RecoveryRecordNotFound> );
  RecordRecoveryProceedingEventResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<ProceedingEventNotPossible> ) | ( RecordRecoveryProceedingEventSuccessMapper ) | ( Partial<RecoveryDebtorNotFound> ) | ( Partial<RecoveryRecordNotFound> );
  RegisterRecoveryOfficerResult: ( Partial<InvalidInput> ) | ( Partial<RegisterRecoveryOfficerSuccess> );
  ReleasePaymentBatchResult: ( Partial<FourEyesRequired> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<PaymentBatchChanged> ) | ( Partial<PaymentBatchNotOpen> ) | ( Partial<PaymentDayPassed> ) | ( Partial<Omit<ReleasePaymentBatchSuccess, 'batch'> & { batch: _RefType['PaymentBatch'] }> );
  RequestContributionExemptionResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<QuartersNotEligible> ) | ( Partial<Omit<RequestContributionExemptionSuccess, 'request'> & { request: _RefType['ContributionRequest'] }> );
  RequestContributionReductionResult: ( Partial<IdempotencyConflict> ) | ( Partial<IncreaseWhileOverdue> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<NothingToChange> ) | ( Partial<ParameterNotPublished> ) | ( Partial<Omit<RequestContributionReductionSuccess, 'request'> & { request: _RefType['ContributionRequest'] }> ) | ( Partial<YearNotOpenForRequest> );
  RequestPaymentPlanResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<NothingOverdue> ) | ( Partial<PlanAlreadyRunning> ) | ( Partial<PlanTooLong> ) | ( Partial<Omit<RequestPaymentPlanSuccess, 'plan' | 'request'> & { plan: _RefType['ContributionPaymentPlan'], request: _RefType['ContributionRequest'] }> );
  RequestSurchargeWaiverResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<QuartersNotEligible> ) | ( Partial<Omit<RequestSurchargeWaiverSuccess, 'request'> & { request: _RefType['ContributionRequest'] }> );
  ResumeDirectDebitMandateResult: ( Partial<DirectDebitMandateNotOpen> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<ResumeDirectDebitMandateSuccess, 'mandate'> & { mandate: _RefType['DirectDebitMandate'] }> );
  SignDirectDebitMandateResult: ( Partial<DirectDebitMandateExists> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<Omit<SignDirectDebitMandateSuccess, 'mandate'> & { mandate: _RefType['DirectDebitMandate'] }> );
  StarterCashPlanResult: ( Partial<CategoryNotInForce> ) | ( Partial<InvalidInput> ) | ( Partial<ParameterNotPublished> ) | ( Partial<Omit<StarterCashPlan, 'quarters'> & { quarters: ReadonlyArray<_RefType['PlannedQuarter']> }> );
  SupplementaryPensionPremiumsResult: ( Partial<ParameterNotPublished> ) | ( Partial<SupplementaryPensionNotOpen> ) | ( SupplementaryPensionPremiumsMapper );
  SuspendDirectDebitMandateResult: ( Partial<DirectDebitMandateNotOpen> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<SuspendDirectDebitMandateSuccess, 'mandate'> & { mandate: _RefType['DirectDebitMandate'] }> );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<BankMovementNotWaiting> ) | ( Partial<BankStatementRefused> ) | ( Partial<CategoryNotInForce> ) | ( Partial<CompanyContributionNotOwed> ) | ( Partial<CompanyNotFound> ) | ( Partial<DebtorNumberUnknown> ) | ( Partial<DirectDebitMandateExists> ) | ( Partial<DirectDebitMandateNotOpen> ) | ( Partial<FourEyesRequired> ) | ( Partial<IdempotencyConflict> ) | ( Partial<IncreaseWhileOverdue> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<JudicialStepNotOpen, 'obstacles'> & { obstacles: ReadonlyArray<_RefType['RecoveryObstacle']> }> ) | ( Partial<MemberNotFound> ) | ( Partial<NothingOverdue> ) | ( Partial<NothingToChange> ) | ( Partial<NothingToPay> ) | ( Partial<ParameterNotPublished> ) | ( Partial<PaymentBatchChanged> ) | ( Partial<PaymentBatchNotOpen> ) | ( Partial<PaymentDayPassed> ) | ( Partial<PaymentOrderNotOpen> ) | ( Partial<PaymentReportRefused> ) | ( Partial<Omit<PersonalContactMissing, 'obstacles'> & { obstacles: ReadonlyArray<_RefType['RecoveryObstacle']> }> ) | ( Partial<PlanAlreadyRunning> ) | ( Partial<PlanTooLong> ) | ( Partial<ProceedingEventNotPossible> ) | ( Partial<QuartersNotEligible> ) | ( Partial<RecoveryDebtorNotFound> ) | ( Partial<RecoveryRecordNotFound> ) | ( Partial<RefundNotPossible> ) | ( Partial<RequestNotOpen> ) | ( Partial<SupplementaryPensionNotOpen> ) | ( Partial<UnknownQuarter> ) | ( Partial<YearNotOpenForRequest> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptRefundInput: ResolverTypeWrapper<Partial<AcceptRefundInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AcceptRefundResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptRefundResult']>>;
  AcceptRefundSuccess: ResolverTypeWrapper<Partial<AcceptRefundSuccess>>;
  AccountEntry: ResolverTypeWrapper<AccountEntryMapper>;
  AccountEntryConnection: ResolverTypeWrapper<Partial<Omit<AccountEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AccountEntry']> }>>;
  AccountEntryEdge: ResolverTypeWrapper<Partial<Omit<AccountEntryEdge, 'node'> & { node: ResolversTypes['AccountEntry'] }>>;
  AccountEntryKind: ResolverTypeWrapper<Partial<AccountEntryKind>>;
  AccountQuarter: ResolverTypeWrapper<AccountQuarterMapper>;
  AccountQuarterStatus: ResolverTypeWrapper<Partial<AccountQuarterStatus>>;
  AccountRecovery: ResolverTypeWrapper<AccountRecoveryMapper>;
  AccountStatement: ResolverTypeWrapper<AccountStatementMapper>;
  AccountStatementLine: ResolverTypeWrapper<Partial<AccountStatementLine>>;
  ActivateDirectDebitMandateInput: ResolverTypeWrapper<Partial<ActivateDirectDebitMandateInput>>;
  ActivateDirectDebitMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateDirectDebitMandateResult']>>;
  ActivateDirectDebitMandateSuccess: ResolverTypeWrapper<Partial<Omit<ActivateDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversTypes['DirectDebitMandate'] }>>;
  AllocateBankMovementInput: ResolverTypeWrapper<Partial<AllocateBankMovementInput>>;
  AllocateBankMovementResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllocateBankMovementResult']>>;
  AllocateBankMovementSuccess: ResolverTypeWrapper<Partial<AllocateBankMovementSuccess>>;
  AllocateBankMovementToCompanyInput: ResolverTypeWrapper<Partial<AllocateBankMovementToCompanyInput>>;
  AllocateBankMovementToCompanyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllocateBankMovementToCompanyResult']>>;
  AllocateBankMovementToCompanySuccess: ResolverTypeWrapper<Partial<AllocateBankMovementToCompanySuccess>>;
  AmendDirectDebitMandateInput: ResolverTypeWrapper<Partial<AmendDirectDebitMandateInput>>;
  AmendDirectDebitMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendDirectDebitMandateResult']>>;
  AmendDirectDebitMandateSuccess: ResolverTypeWrapper<Partial<Omit<AmendDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversTypes['DirectDebitMandate'] }>>;
  AnnouncedCollection: ResolverTypeWrapper<Partial<AnnouncedCollection>>;
  BankMovement: ResolverTypeWrapper<BankMovementMapper>;
  BankMovementConnection: ResolverTypeWrapper<Partial<Omit<BankMovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankMovementEdge']>, nodes: ReadonlyArray<ResolversTypes['BankMovement']> }>>;
  BankMovementEdge: ResolverTypeWrapper<Partial<Omit<BankMovementEdge, 'node'> & { node: ResolversTypes['BankMovement'] }>>;
  BankMovementEvidence: ResolverTypeWrapper<Partial<BankMovementEvidence>>;
  BankMovementNotWaiting: ResolverTypeWrapper<Partial<BankMovementNotWaiting>>;
  BankMovementProposal: ResolverTypeWrapper<Partial<Omit<BankMovementProposal, 'member'> & { member: ResolversTypes['Member'] }>>;
  BankMovementWaitReason: ResolverTypeWrapper<Partial<BankMovementWaitReason>>;
  BankStatementFile: ResolverTypeWrapper<Partial<BankStatementFile>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  BankStatementFormat: ResolverTypeWrapper<Partial<BankStatementFormat>>;
  BankStatementRefused: ResolverTypeWrapper<Partial<BankStatementRefused>>;
  BankStatementRule: ResolverTypeWrapper<Partial<BankStatementRule>>;
  CancelDirectDebitMandateInput: ResolverTypeWrapper<Partial<CancelDirectDebitMandateInput>>;
  CancelDirectDebitMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelDirectDebitMandateResult']>>;
  CancelDirectDebitMandateSuccess: ResolverTypeWrapper<Partial<Omit<CancelDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversTypes['DirectDebitMandate'] }>>;
  CancelPaymentBatchInput: ResolverTypeWrapper<Partial<CancelPaymentBatchInput>>;
  CancelPaymentBatchResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelPaymentBatchResult']>>;
  CancelPaymentBatchSuccess: ResolverTypeWrapper<Partial<Omit<CancelPaymentBatchSuccess, 'batch'> & { batch: ResolversTypes['PaymentBatch'] }>>;
  CancelPaymentOrderInput: ResolverTypeWrapper<Partial<CancelPaymentOrderInput>>;
  CancelPaymentOrderResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelPaymentOrderResult']>>;
  CancelPaymentOrderSuccess: ResolverTypeWrapper<Partial<Omit<CancelPaymentOrderSuccess, 'order'> & { order: ResolversTypes['PaymentOrder'] }>>;
  CategoryNotInForce: ResolverTypeWrapper<Partial<CategoryNotInForce>>;
  Company: ResolverTypeWrapper<CompanyMapper>;
  CompanyAccount: ResolverTypeWrapper<CompanyAccountMapper>;
  CompanyAccountEntry: ResolverTypeWrapper<CompanyAccountEntryMapper>;
  CompanyAccountEntryConnection: ResolverTypeWrapper<Partial<Omit<CompanyAccountEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanyAccountEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['CompanyAccountEntry']> }>>;
  CompanyAccountEntryEdge: ResolverTypeWrapper<Partial<Omit<CompanyAccountEntryEdge, 'node'> & { node: ResolversTypes['CompanyAccountEntry'] }>>;
  CompanyAccountStatement: ResolverTypeWrapper<CompanyAccountStatementMapper>;
  CompanyAccountStatementLine: ResolverTypeWrapper<Partial<CompanyAccountStatementLine>>;
  CompanyAnnualContribution: ResolverTypeWrapper<CompanyAnnualContributionMapper>;
  CompanyContributionNotOwed: ResolverTypeWrapper<Partial<CompanyContributionNotOwed>>;
  CompanyContributionReason: ResolverTypeWrapper<Partial<CompanyContributionReason>>;
  CompanyContributionSimulation: ResolverTypeWrapper<CompanyContributionSimulationMapper>;
  CompanyContributionSimulationInput: ResolverTypeWrapper<Partial<CompanyContributionSimulationInput>>;
  CompanyContributionSimulationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompanyContributionSimulationResult']>>;
  CompanyContributionSize: ResolverTypeWrapper<Partial<CompanyContributionSize>>;
  CompanyContributionStatus: ResolverTypeWrapper<Partial<CompanyContributionStatus>>;
  CompanyNotFound: ResolverTypeWrapper<Partial<CompanyNotFound>>;
  CompanyNotice: ResolverTypeWrapper<CompanyNoticeMapper>;
  ComposePaymentBatchInput: ResolverTypeWrapper<Partial<ComposePaymentBatchInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ComposePaymentBatchResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComposePaymentBatchResult']>>;
  ComposePaymentBatchSuccess: ResolverTypeWrapper<Partial<Omit<ComposePaymentBatchSuccess, 'batch'> & { batch: ResolversTypes['PaymentBatch'] }>>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ContinuedInsuranceOption: ResolverTypeWrapper<Partial<ContinuedInsuranceOption>>;
  ContinuedInsuranceQuarter: ResolverTypeWrapper<Partial<ContinuedInsuranceQuarter>>;
  ContinuedInsuranceStatus: ResolverTypeWrapper<Partial<ContinuedInsuranceStatus>>;
  ContributionAccount: ResolverTypeWrapper<ContributionAccountMapper>;
  ContributionAppeal: ResolverTypeWrapper<ContributionAppealMapper>;
  ContributionBasis: ResolverTypeWrapper<Partial<ContributionBasis>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
  ContributionConsequence: ResolverTypeWrapper<Partial<ContributionConsequence>>;
  ContributionDecision: ResolverTypeWrapper<ContributionDecisionMapper>;
  ContributionDecisionOutcome: ResolverTypeWrapper<Partial<ContributionDecisionOutcome>>;
  ContributionDecisionReason: ResolverTypeWrapper<ContributionDecisionReasonMapper>;
  ContributionDecisionReasonCode: ResolverTypeWrapper<Partial<ContributionDecisionReasonCode>>;
  ContributionInstalment: ResolverTypeWrapper<Partial<ContributionInstalment>>;
  ContributionPayment: ResolverTypeWrapper<Partial<ContributionPayment>>;
  ContributionPaymentPlan: ResolverTypeWrapper<ContributionPaymentPlanMapper>;
  ContributionRegularization: ResolverTypeWrapper<ContributionRegularizationMapper>;
  ContributionRequest: ResolverTypeWrapper<ContributionRequestMapper>;
  ContributionRequestKind: ResolverTypeWrapper<Partial<ContributionRequestKind>>;
  ContributionRequestStatus: ResolverTypeWrapper<Partial<ContributionRequestStatus>>;
  ContributionSimulation: ResolverTypeWrapper<ContributionSimulationMapper>;
  ContributionSimulationInput: ResolverTypeWrapper<Partial<ContributionSimulationInput>>;
  ContributionSimulationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContributionSimulationResult']>>;
  ContributionStatistics: ResolverTypeWrapper<Partial<ContributionStatistics>>;
  ContributionStatisticsCell: ResolverTypeWrapper<Partial<ContributionStatisticsCell>>;
  ContributionStatisticsTotal: ResolverTypeWrapper<Partial<ContributionStatisticsTotal>>;
  ContributionWarning: ResolverTypeWrapper<Partial<ContributionWarning>>;
  ContributionWarningCode: ResolverTypeWrapper<Partial<ContributionWarningCode>>;
  DebtorNumberUnknown: ResolverTypeWrapper<Partial<DebtorNumberUnknown>>;
  DecideContributionRequestInput: ResolverTypeWrapper<Partial<DecideContributionRequestInput>>;
  DecideContributionRequestResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideContributionRequestResult']>>;
  DecideContributionRequestSuccess: ResolverTypeWrapper<Partial<Omit<DecideContributionRequestSuccess, 'request'> & { request: ResolversTypes['ContributionRequest'] }>>;
  DirectDebitCollection: ResolverTypeWrapper<DirectDebitCollectionMapper>;
  DirectDebitMandate: ResolverTypeWrapper<DirectDebitMandateMapper>;
  DirectDebitMandateExists: ResolverTypeWrapper<Partial<DirectDebitMandateExists>>;
  DirectDebitMandateNotOpen: ResolverTypeWrapper<Partial<DirectDebitMandateNotOpen>>;
  DirectDebitMandateStatus: ResolverTypeWrapper<Partial<DirectDebitMandateStatus>>;
  DirectDebitReturnKind: ResolverTypeWrapper<Partial<DirectDebitReturnKind>>;
  DirectDebitStatus: ResolverTypeWrapper<Partial<DirectDebitStatus>>;
  DueNotice: ResolverTypeWrapper<DueNoticeMapper>;
  EndRecoveryHoldInput: ResolverTypeWrapper<Partial<EndRecoveryHoldInput>>;
  EndRecoveryHoldResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndRecoveryHoldResult']>>;
  EndRecoveryHoldSuccess: ResolverTypeWrapper<EndRecoveryHoldSuccessMapper>;
  EnterpriseNumber: ResolverTypeWrapper<Partial<Scalars['EnterpriseNumber']['output']>>;
  EstimatePreview: ResolverTypeWrapper<Partial<EstimatePreview>>;
  EstimatePreviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstimatePreviewResult']>>;
  EuroAmount: ResolverTypeWrapper<Partial<Scalars['EuroAmount']['output']>>;
  ExplanationOperand: ResolverTypeWrapper<Partial<ExplanationOperand>>;
  ExplanationStep: ResolverTypeWrapper<ExplanationStepMapper>;
  FourEyesRequired: ResolverTypeWrapper<Partial<FourEyesRequired>>;
  HoldRecoveryInput: ResolverTypeWrapper<Partial<HoldRecoveryInput>>;
  HoldRecoveryResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldRecoveryResult']>>;
  HoldRecoverySuccess: ResolverTypeWrapper<HoldRecoverySuccessMapper>;
  Iban: ResolverTypeWrapper<Partial<Scalars['Iban']['output']>>;
  IdempotencyConflict: ResolverTypeWrapper<Partial<IdempotencyConflict>>;
  ImportBankStatementInput: ResolverTypeWrapper<Partial<ImportBankStatementInput>>;
  ImportBankStatementResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportBankStatementResult']>>;
  ImportBankStatementSuccess: ResolverTypeWrapper<Partial<ImportBankStatementSuccess>>;
  ImportPaymentStatusInput: ResolverTypeWrapper<Partial<ImportPaymentStatusInput>>;
  ImportPaymentStatusResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportPaymentStatusResult']>>;
  ImportPaymentStatusSuccess: ResolverTypeWrapper<Partial<Omit<ImportPaymentStatusSuccess, 'batch'> & { batch: ResolversTypes['PaymentBatch'] }>>;
  IncreaseWhileOverdue: ResolverTypeWrapper<Partial<IncreaseWhileOverdue>>;
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  JudicialStepNotOpen: ResolverTypeWrapper<Partial<Omit<JudicialStepNotOpen, 'obstacles'> & { obstacles: ReadonlyArray<ResolversTypes['RecoveryObstacle']> }>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LegalParameter: ResolverTypeWrapper<LegalParameterMapper>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberNotFound: ResolverTypeWrapper<Partial<MemberNotFound>>;
  Mutation: ResolverTypeWrapper<{}>;
  NothingOverdue: ResolverTypeWrapper<Partial<NothingOverdue>>;
  NothingToChange: ResolverTypeWrapper<Partial<NothingToChange>>;
  NothingToPay: ResolverTypeWrapper<Partial<NothingToPay>>;
  OpenRecoveryProceedingInput: ResolverTypeWrapper<Partial<OpenRecoveryProceedingInput>>;
  OpenRecoveryProceedingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenRecoveryProceedingResult']>>;
  OpenRecoveryProceedingSuccess: ResolverTypeWrapper<OpenRecoveryProceedingSuccessMapper>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParameterNotPublished: ResolverTypeWrapper<Partial<ParameterNotPublished>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  PaymentBatch: ResolverTypeWrapper<PaymentBatchMapper>;
  PaymentBatchChanged: ResolverTypeWrapper<Partial<PaymentBatchChanged>>;
  PaymentBatchConnection: ResolverTypeWrapper<Partial<Omit<PaymentBatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentBatchEdge']>, nodes: ReadonlyArray<ResolversTypes['PaymentBatch']> }>>;
  PaymentBatchEdge: ResolverTypeWrapper<Partial<Omit<PaymentBatchEdge, 'node'> & { node: ResolversTypes['PaymentBatch'] }>>;
  PaymentBatchKind: ResolverTypeWrapper<Partial<PaymentBatchKind>>;
  PaymentBatchNotOpen: ResolverTypeWrapper<Partial<PaymentBatchNotOpen>>;
  PaymentBatchProgress: ResolverTypeWrapper<Partial<PaymentBatchProgress>>;
  PaymentBatchStatus: ResolverTypeWrapper<Partial<PaymentBatchStatus>>;
  PaymentDayPassed: ResolverTypeWrapper<Partial<PaymentDayPassed>>;
  PaymentOrder: ResolverTypeWrapper<PaymentOrderMapper>;
  PaymentOrderConnection: ResolverTypeWrapper<Partial<Omit<PaymentOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentOrderEdge']>, nodes: ReadonlyArray<ResolversTypes['PaymentOrder']> }>>;
  PaymentOrderEdge: ResolverTypeWrapper<Partial<Omit<PaymentOrderEdge, 'node'> & { node: ResolversTypes['PaymentOrder'] }>>;
  PaymentOrderKind: ResolverTypeWrapper<Partial<PaymentOrderKind>>;
  PaymentOrderNotOpen: ResolverTypeWrapper<Partial<PaymentOrderNotOpen>>;
  PaymentOrderStatus: ResolverTypeWrapper<Partial<PaymentOrderStatus>>;
  PaymentOrderWaitReason: ResolverTypeWrapper<Partial<PaymentOrderWaitReason>>;
  PaymentPlanCondition: ResolverTypeWrapper<Partial<PaymentPlanCondition>>;
  PaymentReportRefused: ResolverTypeWrapper<Partial<PaymentReportRefused>>;
  PaymentReportRule: ResolverTypeWrapper<Partial<PaymentReportRule>>;
  PaymentSolution: ResolverTypeWrapper<PaymentSolutionMapper>;
  PersonalContactMissing: ResolverTypeWrapper<Partial<Omit<PersonalContactMissing, 'obstacles'> & { obstacles: ReadonlyArray<ResolversTypes['RecoveryObstacle']> }>>;
  PlanAlreadyRunning: ResolverTypeWrapper<Partial<PlanAlreadyRunning>>;
  PlanTooLong: ResolverTypeWrapper<Partial<PlanTooLong>>;
  PlannedQuarter: ResolverTypeWrapper<PlannedQuarterMapper>;
  PlannedSettlement: ResolverTypeWrapper<Partial<PlannedSettlement>>;
  PrescriptionInterruptionKind: ResolverTypeWrapper<Partial<PrescriptionInterruptionKind>>;
  PreviewedQuarter: ResolverTypeWrapper<Partial<PreviewedQuarter>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProceedingEventNotPossible: ResolverTypeWrapper<Partial<ProceedingEventNotPossible>>;
  ProceedingObstacle: ResolverTypeWrapper<Partial<ProceedingObstacle>>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  QuarterNotEligible: ResolverTypeWrapper<Partial<QuarterNotEligible>>;
  QuarterNotEligibleReason: ResolverTypeWrapper<Partial<QuarterNotEligibleReason>>;
  QuartersNotEligible: ResolverTypeWrapper<Partial<QuartersNotEligible>>;
  Query: ResolverTypeWrapper<{}>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  RecordDefinitiveIncomeInput: ResolverTypeWrapper<Partial<RecordDefinitiveIncomeInput>>;
  RecordDefinitiveIncomeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDefinitiveIncomeResult']>>;
  RecordDefinitiveIncomeSuccess: ResolverTypeWrapper<Partial<Omit<RecordDefinitiveIncomeSuccess, 'regularization'> & { regularization?: Maybe<ResolversTypes['ContributionRegularization']> }>>;
  RecordPaymentInput: ResolverTypeWrapper<Partial<RecordPaymentInput>>;
  RecordPaymentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentResult']>>;
  RecordPaymentSuccess: ResolverTypeWrapper<Partial<RecordPaymentSuccess>>;
  RecordPrescriptionInterruptionInput: ResolverTypeWrapper<Partial<RecordPrescriptionInterruptionInput>>;
  RecordPrescriptionInterruptionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPrescriptionInterruptionResult']>>;
  RecordPrescriptionInterruptionSuccess: ResolverTypeWrapper<RecordPrescriptionInterruptionSuccessMapper>;
  RecordRecoveryContactInput: ResolverTypeWrapper<Partial<RecordRecoveryContactInput>>;
  RecordRecoveryContactResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRecoveryContactResult']>>;
  RecordRecoveryContactSuccess: ResolverTypeWrapper<RecordRecoveryContactSuccessMapper>;
  RecordRecoveryDeliveryInput: ResolverTypeWrapper<Partial<RecordRecoveryDeliveryInput>>;
  RecordRecoveryDeliveryResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRecoveryDeliveryResult']>>;
  RecordRecoveryDeliverySuccess: ResolverTypeWrapper<RecordRecoveryDeliverySuccessMapper>;
  RecordRecoveryProceedingEventInput: ResolverTypeWrapper<Partial<RecordRecoveryProceedingEventInput>>;
  RecordRecoveryProceedingEventResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRecoveryProceedingEventResult']>>;
  RecordRecoveryProceedingEventSuccess: ResolverTypeWrapper<RecordRecoveryProceedingEventSuccessMapper>;
  RecordedQuarter: ResolverTypeWrapper<Partial<RecordedQuarter>>;
  RecoveryContact: ResolverTypeWrapper<RecoveryContactMapper>;
  RecoveryContactAttempt: ResolverTypeWrapper<Partial<RecoveryContactAttempt>>;
  RecoveryContactChannel: ResolverTypeWrapper<Partial<RecoveryContactChannel>>;
  RecoveryContactOutcome: ResolverTypeWrapper<Partial<RecoveryContactOutcome>>;
  RecoveryDebt: ResolverTypeWrapper<Partial<RecoveryDebt>>;
  RecoveryDebtorInput: ResolverTypeWrapper<Partial<RecoveryDebtorInput>>;
  RecoveryDebtorNotFound: ResolverTypeWrapper<Partial<RecoveryDebtorNotFound>>;
  RecoveryDelivery: ResolverTypeWrapper<Partial<RecoveryDelivery>>;
  RecoveryDeliveryChannel: ResolverTypeWrapper<Partial<RecoveryDeliveryChannel>>;
  RecoveryDeliveryEvent: ResolverTypeWrapper<Partial<RecoveryDeliveryEvent>>;
  RecoveryHold: ResolverTypeWrapper<RecoveryHoldMapper>;
  RecoveryInstrument: ResolverTypeWrapper<Partial<RecoveryInstrument>>;
  RecoveryObstacle: ResolverTypeWrapper<RecoveryObstacleMapper>;
  RecoveryObstacleCode: ResolverTypeWrapper<Partial<RecoveryObstacleCode>>;
  RecoveryOfficer: ResolverTypeWrapper<Partial<RecoveryOfficer>>;
  RecoveryOfficerConnection: ResolverTypeWrapper<Partial<RecoveryOfficerConnection>>;
  RecoveryOfficerEdge: ResolverTypeWrapper<Partial<RecoveryOfficerEdge>>;
  RecoveryOfficerKind: ResolverTypeWrapper<Partial<RecoveryOfficerKind>>;
  RecoveryProceeding: ResolverTypeWrapper<RecoveryProceedingMapper>;
  RecoveryProceedingEvent: ResolverTypeWrapper<Partial<RecoveryProceedingEvent>>;
  RecoveryProceedingEventKind: ResolverTypeWrapper<Partial<RecoveryProceedingEventKind>>;
  RecoveryProceedingOutcome: ResolverTypeWrapper<Partial<RecoveryProceedingOutcome>>;
  RecoveryProposal: ResolverTypeWrapper<RecoveryProposalMapper>;
  RecoveryProposalReason: ResolverTypeWrapper<RecoveryProposalReasonMapper>;
  RecoveryRecordNotFound: ResolverTypeWrapper<Partial<RecoveryRecordNotFound>>;
  RecoveryStage: ResolverTypeWrapper<Partial<RecoveryStage>>;
  RecoveryStep: ResolverTypeWrapper<RecoveryStepMapper>;
  RecoverySuspension: ResolverTypeWrapper<RecoverySuspensionMapper>;
  RecoverySuspensionKind: ResolverTypeWrapper<Partial<RecoverySuspensionKind>>;
  RecoveryTask: ResolverTypeWrapper<RecoveryTaskMapper>;
  RecoveryTaskConnection: ResolverTypeWrapper<Partial<Omit<RecoveryTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecoveryTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['RecoveryTask']> }>>;
  RecoveryTaskEdge: ResolverTypeWrapper<Partial<Omit<RecoveryTaskEdge, 'node'> & { node: ResolversTypes['RecoveryTask'] }>>;
  RecoveryTaskKind: ResolverTypeWrapper<Partial<RecoveryTaskKind>>;
  Refund: ResolverTypeWrapper<Partial<Refund>>;
  RefundHindrance: ResolverTypeWrapper<Partial<RefundHindrance>>;
  RefundNotPossible: ResolverTypeWrapper<Partial<RefundNotPossible>>;
  RefundProposal: ResolverTypeWrapper<RefundProposalMapper>;
  RefundProposalConnection: ResolverTypeWrapper<Partial<Omit<RefundProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RefundProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['RefundProposal']> }>>;
  RefundProposalEdge: ResolverTypeWrapper<Partial<Omit<RefundProposalEdge, 'node'> & { node: ResolversTypes['RefundProposal'] }>>;
  RegisterRecoveryOfficerInput: ResolverTypeWrapper<Partial<RegisterRecoveryOfficerInput>>;
  RegisterRecoveryOfficerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterRecoveryOfficerResult']>>;
  RegisterRecoveryOfficerSuccess: ResolverTypeWrapper<Partial<RegisterRecoveryOfficerSuccess>>;
  RegularizedQuarter: ResolverTypeWrapper<Partial<RegularizedQuarter>>;
  ReleasePaymentBatchInput: ResolverTypeWrapper<Partial<ReleasePaymentBatchInput>>;
  ReleasePaymentBatchResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleasePaymentBatchResult']>>;
  ReleasePaymentBatchSuccess: ResolverTypeWrapper<Partial<Omit<ReleasePaymentBatchSuccess, 'batch'> & { batch: ResolversTypes['PaymentBatch'] }>>;
  RequestContributionExemptionInput: ResolverTypeWrapper<Partial<RequestContributionExemptionInput>>;
  RequestContributionExemptionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestContributionExemptionResult']>>;
  RequestContributionExemptionSuccess: ResolverTypeWrapper<Partial<Omit<RequestContributionExemptionSuccess, 'request'> & { request: ResolversTypes['ContributionRequest'] }>>;
  RequestContributionReductionInput: ResolverTypeWrapper<Partial<RequestContributionReductionInput>>;
  RequestContributionReductionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestContributionReductionResult']>>;
  RequestContributionReductionSuccess: ResolverTypeWrapper<Partial<Omit<RequestContributionReductionSuccess, 'request'> & { request: ResolversTypes['ContributionRequest'] }>>;
  RequestNotOpen: ResolverTypeWrapper<Partial<RequestNotOpen>>;
  RequestPaymentPlanInput: ResolverTypeWrapper<Partial<RequestPaymentPlanInput>>;
  RequestPaymentPlanResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPaymentPlanResult']>>;
  RequestPaymentPlanSuccess: ResolverTypeWrapper<Partial<Omit<RequestPaymentPlanSuccess, 'plan' | 'request'> & { plan: ResolversTypes['ContributionPaymentPlan'], request: ResolversTypes['ContributionRequest'] }>>;
  RequestSurchargeWaiverInput: ResolverTypeWrapper<Partial<RequestSurchargeWaiverInput>>;
  RequestSurchargeWaiverResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestSurchargeWaiverResult']>>;
  RequestSurchargeWaiverSuccess: ResolverTypeWrapper<Partial<Omit<RequestSurchargeWaiverSuccess, 'request'> & { request: ResolversTypes['ContributionRequest'] }>>;
  ResumeDirectDebitMandateInput: ResolverTypeWrapper<Partial<ResumeDirectDebitMandateInput>>;
  ResumeDirectDebitMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeDirectDebitMandateResult']>>;
  ResumeDirectDebitMandateSuccess: ResolverTypeWrapper<Partial<Omit<ResumeDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversTypes['DirectDebitMandate'] }>>;
  SignDirectDebitMandateInput: ResolverTypeWrapper<Partial<SignDirectDebitMandateInput>>;
  SignDirectDebitMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignDirectDebitMandateResult']>>;
  SignDirectDebitMandateSuccess: ResolverTypeWrapper<Partial<Omit<SignDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversTypes['DirectDebitMandate'] }>>;
  SimulationBasis: ResolverTypeWrapper<Partial<SimulationBasis>>;
  SolidarityCall: ResolverTypeWrapper<SolidarityCallMapper>;
  SolidarityCallStanding: ResolverTypeWrapper<Partial<SolidarityCallStanding>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  StarterCashPlan: ResolverTypeWrapper<Partial<Omit<StarterCashPlan, 'quarters'> & { quarters: ReadonlyArray<ResolversTypes['PlannedQuarter']> }>>;
  StarterCashPlanInput: ResolverTypeWrapper<Partial<StarterCashPlanInput>>;
  StarterCashPlanResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StarterCashPlanResult']>>;
  Statistics: ResolverTypeWrapper<StatisticsMapper>;
  StatisticsDimension: ResolverTypeWrapper<Partial<StatisticsDimension>>;
  StatisticsFilterInput: ResolverTypeWrapper<Partial<StatisticsFilterInput>>;
  StatisticsKey: ResolverTypeWrapper<Partial<StatisticsKey>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
  SupplementaryPensionNotOpen: ResolverTypeWrapper<Partial<SupplementaryPensionNotOpen>>;
  SupplementaryPensionPremiumLimits: ResolverTypeWrapper<Partial<SupplementaryPensionPremiumLimits>>;
  SupplementaryPensionPremiums: ResolverTypeWrapper<SupplementaryPensionPremiumsMapper>;
  SupplementaryPensionPremiumsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupplementaryPensionPremiumsResult']>>;
  SuspendDirectDebitMandateInput: ResolverTypeWrapper<Partial<SuspendDirectDebitMandateInput>>;
  SuspendDirectDebitMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendDirectDebitMandateResult']>>;
  SuspendDirectDebitMandateSuccess: ResolverTypeWrapper<Partial<Omit<SuspendDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversTypes['DirectDebitMandate'] }>>;
  UnknownQuarter: ResolverTypeWrapper<Partial<UnknownQuarter>>;
  YearNotOpenForRequest: ResolverTypeWrapper<Partial<YearNotOpenForRequest>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptRefundInput: Partial<AcceptRefundInput>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  AcceptRefundResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AcceptRefundResult']>;
  AcceptRefundSuccess: Partial<AcceptRefundSuccess>;
  AccountEntry: AccountEntryMapper;
  AccountEntryConnection: Partial<Omit<AccountEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccountEntry']> }>;
  AccountEntryEdge: Partial<Omit<AccountEntryEdge, 'node'> & { node: ResolversParentTypes['AccountEntry'] }>;
  AccountQuarter: AccountQuarterMapper;
  AccountRecovery: AccountRecoveryMapper;
  AccountStatement: AccountStatementMapper;
  AccountStatementLine: Partial<AccountStatementLine>;
  ActivateDirectDebitMandateInput: Partial<ActivateDirectDebitMandateInput>;
  ActivateDirectDebitMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ActivateDirectDebitMandateResult']>;
  ActivateDirectDebitMandateSuccess: Partial<Omit<ActivateDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['DirectDebitMandate'] }>;
  AllocateBankMovementInput: Partial<AllocateBankMovementInput>;
  AllocateBankMovementResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AllocateBankMovementResult']>;
  AllocateBankMovementSuccess: Partial<AllocateBankMovementSuccess>;
  AllocateBankMovementToCompanyInput: Partial<AllocateBankMovementToCompanyInput>;
  AllocateBankMovementToCompanyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AllocateBankMovementToCompanyResult']>;
  AllocateBankMovementToCompanySuccess: Partial<AllocateBankMovementToCompanySuccess>;
  AmendDirectDebitMandateInput: Partial<AmendDirectDebitMandateInput>;
  AmendDirectDebitMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AmendDirectDebitMandateResult']>;
  AmendDirectDebitMandateSuccess: Partial<Omit<AmendDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['DirectDebitMandate'] }>;
  AnnouncedCollection: Partial<AnnouncedCollection>;
  BankMovement: BankMovementMapper;
  BankMovementConnection: Partial<Omit<BankMovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankMovementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankMovement']> }>;
  BankMovementEdge: Partial<Omit<BankMovementEdge, 'node'> & { node: ResolversParentTypes['BankMovement'] }>;
  BankMovementNotWaiting: Partial<BankMovementNotWaiting>;
  BankMovementProposal: Partial<Omit<BankMovementProposal, 'member'> & { member: ResolversParentTypes['Member'] }>;
  BankStatementFile: Partial<BankStatementFile>;
  Int: Partial<Scalars['Int']['output']>;
  BankStatementRefused: Partial<BankStatementRefused>;
  CancelDirectDebitMandateInput: Partial<CancelDirectDebitMandateInput>;
  CancelDirectDebitMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelDirectDebitMandateResult']>;
  CancelDirectDebitMandateSuccess: Partial<Omit<CancelDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['DirectDebitMandate'] }>;
  CancelPaymentBatchInput: Partial<CancelPaymentBatchInput>;
  CancelPaymentBatchResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelPaymentBatchResult']>;
  CancelPaymentBatchSuccess: Partial<Omit<CancelPaymentBatchSuccess, 'batch'> & { batch: ResolversParentTypes['PaymentBatch'] }>;
  CancelPaymentOrderInput: Partial<CancelPaymentOrderInput>;
  CancelPaymentOrderResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelPaymentOrderResult']>;
  CancelPaymentOrderSuccess: Partial<Omit<CancelPaymentOrderSuccess, 'order'> & { order: ResolversParentTypes['PaymentOrder'] }>;
  CategoryNotInForce: Partial<CategoryNotInForce>;
  Company: CompanyMapper;
  CompanyAccount: CompanyAccountMapper;
  CompanyAccountEntry: CompanyAccountEntryMapper;
  CompanyAccountEntryConnection: Partial<Omit<CompanyAccountEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanyAccountEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CompanyAccountEntry']> }>;
  CompanyAccountEntryEdge: Partial<Omit<CompanyAccountEntryEdge, 'node'> & { node: ResolversParentTypes['CompanyAccountEntry'] }>;
  CompanyAccountStatement: CompanyAccountStatementMapper;
  CompanyAccountStatementLine: Partial<CompanyAccountStatementLine>;
  CompanyAnnualContribution: CompanyAnnualContributionMapper;
  CompanyContributionNotOwed: Partial<CompanyContributionNotOwed>;
  CompanyContributionSimulation: CompanyContributionSimulationMapper;
  CompanyContributionSimulationInput: Partial<CompanyContributionSimulationInput>;
  CompanyContributionSimulationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CompanyContributionSimulationResult']>;
  CompanyNotFound: Partial<CompanyNotFound>;
  CompanyNotice: CompanyNoticeMapper;
  ComposePaymentBatchInput: Partial<ComposePaymentBatchInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ComposePaymentBatchResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ComposePaymentBatchResult']>;
  ComposePaymentBatchSuccess: Partial<Omit<ComposePaymentBatchSuccess, 'batch'> & { batch: ResolversParentTypes['PaymentBatch'] }>;
  ContinuedInsuranceQuarter: Partial<ContinuedInsuranceQuarter>;
  ContributionAccount: ContributionAccountMapper;
  ContributionAppeal: ContributionAppealMapper;
  ContributionConsequence: Partial<ContributionConsequence>;
  ContributionDecision: ContributionDecisionMapper;
  ContributionDecisionReason: ContributionDecisionReasonMapper;
  ContributionInstalment: Partial<ContributionInstalment>;
  ContributionPayment: Partial<ContributionPayment>;
  ContributionPaymentPlan: ContributionPaymentPlanMapper;
  ContributionRegularization: ContributionRegularizationMapper;
  ContributionRequest: ContributionRequestMapper;
  ContributionSimulation: ContributionSimulationMapper;
  ContributionSimulationInput: Partial<ContributionSimulationInput>;
  ContributionSimulationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ContributionSimulationResult']>;
  ContributionStatistics: Partial<ContributionStatistics>;
  ContributionStatisticsCell: Partial<ContributionStatisticsCell>;
  ContributionStatisticsTotal: Partial<ContributionStatisticsTotal>;
  ContributionWarning: Partial<ContributionWarning>;
  DebtorNumberUnknown: Partial<DebtorNumberUnknown>;
  DecideContributionRequestInput: Partial<DecideContributionRequestInput>;
  DecideContributionRequestResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideContributionRequestResult']>;
  DecideContributionRequestSuccess: Partial<Omit<DecideContributionRequestSuccess, 'request'> & { request: ResolversParentTypes['ContributionRequest'] }>;
  DirectDebitCollection: DirectDebitCollectionMapper;
  DirectDebitMandate: DirectDebitMandateMapper;
  DirectDebitMandateExists: Partial<DirectDebitMandateExists>;
  DirectDebitMandateNotOpen: Partial<DirectDebitMandateNotOpen>;
  DueNotice: DueNoticeMapper;
  EndRecoveryHoldInput: Partial<EndRecoveryHoldInput>;
  EndRecoveryHoldResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EndRecoveryHoldResult']>;
  EndRecoveryHoldSuccess: EndRecoveryHoldSuccessMapper;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EstimatePreview: Partial<EstimatePreview>;
  EstimatePreviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EstimatePreviewResult']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: ExplanationStepMapper;
  FourEyesRequired: Partial<FourEyesRequired>;
  HoldRecoveryInput: Partial<HoldRecoveryInput>;
  HoldRecoveryResult: Partial<ResolversUnionTypes<ResolversParentTypes>['HoldRecoveryResult']>;
  HoldRecoverySuccess: HoldRecoverySuccessMapper;
  Iban: Partial<Scalars['Iban']['output']>;
  IdempotencyConflict: Partial<IdempotencyConflict>;
  ImportBankStatementInput: Partial<ImportBankStatementInput>;
  ImportBankStatementResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ImportBankStatementResult']>;
  ImportBankStatementSuccess: Partial<ImportBankStatementSuccess>;
  ImportPaymentStatusInput: Partial<ImportPaymentStatusInput>;
  ImportPaymentStatusResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ImportPaymentStatusResult']>;
  ImportPaymentStatusSuccess: Partial<Omit<ImportPaymentStatusSuccess, 'batch'> & { batch: ResolversParentTypes['PaymentBatch'] }>;
  IncreaseWhileOverdue: Partial<IncreaseWhileOverdue>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  InvalidInput: Partial<InvalidInput>;
  JudicialStepNotOpen: Partial<Omit<JudicialStepNotOpen, 'obstacles'> & { obstacles: ReadonlyArray<ResolversParentTypes['RecoveryObstacle']> }>;
  LegalParameter: LegalParameterMapper;
  LegalSource: Partial<LegalSource>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Member: MemberMapper;
  MemberNotFound: Partial<MemberNotFound>;
  Mutation: {};
  NothingOverdue: Partial<NothingOverdue>;
  NothingToChange: Partial<NothingToChange>;
  NothingToPay: Partial<NothingToPay>;
  OpenRecoveryProceedingInput: Partial<OpenRecoveryProceedingInput>;
  OpenRecoveryProceedingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['OpenRecoveryProceedingResult']>;
  OpenRecoveryProceedingSuccess: OpenRecoveryProceedingSuccessMapper;
  PageInfo: Partial<PageInfo>;
  ParameterNotPublished: Partial<ParameterNotPublished>;
  PaymentBatch: PaymentBatchMapper;
  PaymentBatchChanged: Partial<PaymentBatchChanged>;
  PaymentBatchConnection: Partial<Omit<PaymentBatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentBatchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PaymentBatch']> }>;
  PaymentBatchEdge: Partial<Omit<PaymentBatchEdge, 'node'> & { node: ResolversParentTypes['PaymentBatch'] }>;
  PaymentBatchNotOpen: Partial<PaymentBatchNotOpen>;
  PaymentBatchProgress: Partial<PaymentBatchProgress>;
  PaymentDayPassed: Partial<PaymentDayPassed>;
  PaymentOrder: PaymentOrderMapper;
  PaymentOrderConnection: Partial<Omit<PaymentOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentOrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PaymentOrder']> }>;
  PaymentOrderEdge: Partial<Omit<PaymentOrderEdge, 'node'> & { node: ResolversParentTypes['PaymentOrder'] }>;
  PaymentOrderNotOpen: Partial<PaymentOrderNotOpen>;
  PaymentPlanCondition: Partial<PaymentPlanCondition>;
  PaymentReportRefused: Partial<PaymentReportRefused>;
  PaymentSolution: PaymentSolutionMapper;
  PersonalContactMissing: Partial<Omit<PersonalContactMissing, 'obstacles'> & { obstacles: ReadonlyArray<ResolversParentTypes['RecoveryObstacle']> }>;
  PlanAlreadyRunning: Partial<PlanAlreadyRunning>;
  PlanTooLong: Partial<PlanTooLong>;
  PlannedQuarter: PlannedQuarterMapper;
  PlannedSettlement: Partial<PlannedSettlement>;
  PreviewedQuarter: Partial<PreviewedQuarter>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ProceedingEventNotPossible: Partial<ProceedingEventNotPossible>;
  Quarter: Partial<Scalars['Quarter']['output']>;
  QuarterNotEligible: Partial<QuarterNotEligible>;
  QuartersNotEligible: Partial<QuartersNotEligible>;
  Query: {};
  Ratio: Partial<Scalars['Ratio']['output']>;
  RecordDefinitiveIncomeInput: Partial<RecordDefinitiveIncomeInput>;
  RecordDefinitiveIncomeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordDefinitiveIncomeResult']>;
  RecordDefinitiveIncomeSuccess: Partial<Omit<RecordDefinitiveIncomeSuccess, 'regularization'> & { regularization?: Maybe<ResolversParentTypes['ContributionRegularization']> }>;
  RecordPaymentInput: Partial<RecordPaymentInput>;
  RecordPaymentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordPaymentResult']>;
  RecordPaymentSuccess: Partial<RecordPaymentSuccess>;
  RecordPrescriptionInterruptionInput: Partial<RecordPrescriptionInterruptionInput>;
  RecordPrescriptionInterruptionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordPrescriptionInterruptionResult']>;
  RecordPrescriptionInterruptionSuccess: RecordPrescriptionInterruptionSuccessMapper;
  RecordRecoveryContactInput: Partial<RecordRecoveryContactInput>;
  RecordRecoveryContactResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordRecoveryContactResult']>;
  RecordRecoveryContactSuccess: RecordRecoveryContactSuccessMapper;
  RecordRecoveryDeliveryInput: Partial<RecordRecoveryDeliveryInput>;
  RecordRecoveryDeliveryResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordRecoveryDeliveryResult']>;
  RecordRecoveryDeliverySuccess: RecordRecoveryDeliverySuccessMapper;
  RecordRecoveryProceedingEventInput: Partial<RecordRecoveryProceedingEventInput>;
  RecordRecoveryProceedingEventResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordRecoveryProceedingEventResult']>;
  RecordRecoveryProceedingEventSuccess: RecordRecoveryProceedingEventSuccessMapper;
  RecordedQuarter: Partial<RecordedQuarter>;
  RecoveryContact: RecoveryContactMapper;
  RecoveryContactAttempt: Partial<RecoveryContactAttempt>;
  RecoveryDebt: Partial<RecoveryDebt>;
  RecoveryDebtorInput: Partial<RecoveryDebtorInput>;
  RecoveryDebtorNotFound: Partial<RecoveryDebtorNotFound>;
  RecoveryDelivery: Partial<RecoveryDelivery>;
  RecoveryHold: RecoveryHoldMapper;
  RecoveryObstacle: RecoveryObstacleMapper;
  RecoveryOfficer: Partial<RecoveryOfficer>;
  RecoveryOfficerConnection: Partial<RecoveryOfficerConnection>;
  RecoveryOfficerEdge: Partial<RecoveryOfficerEdge>;
  RecoveryProceeding: RecoveryProceedingMapper;
  RecoveryProceedingEvent: Partial<RecoveryProceedingEvent>;
  RecoveryProposal: RecoveryProposalMapper;
  RecoveryProposalReason: RecoveryProposalReasonMapper;
  RecoveryRecordNotFound: Partial<RecoveryRecordNotFound>;
  RecoveryStep: RecoveryStepMapper;
  RecoverySuspension: RecoverySuspensionMapper;
  RecoveryTask: RecoveryTaskMapper;
  RecoveryTaskConnection: Partial<Omit<RecoveryTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecoveryTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RecoveryTask']> }>;
  RecoveryTaskEdge: Partial<Omit<RecoveryTaskEdge, 'node'> & { node: ResolversParentTypes['RecoveryTask'] }>;
  Refund: Partial<Refund>;
  RefundNotPossible: Partial<RefundNotPossible>;
  RefundProposal: RefundProposalMapper;
  RefundProposalConnection: Partial<Omit<RefundProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RefundProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RefundProposal']> }>;
  RefundProposalEdge: Partial<Omit<RefundProposalEdge, 'node'> & { node: ResolversParentTypes['RefundProposal'] }>;
  RegisterRecoveryOfficerInput: Partial<RegisterRecoveryOfficerInput>;
  RegisterRecoveryOfficerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterRecoveryOfficerResult']>;
  RegisterRecoveryOfficerSuccess: Partial<RegisterRecoveryOfficerSuccess>;
  RegularizedQuarter: Partial<RegularizedQuarter>;
  ReleasePaymentBatchInput: Partial<ReleasePaymentBatchInput>;
  ReleasePaymentBatchResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReleasePaymentBatchResult']>;
  ReleasePaymentBatchSuccess: Partial<Omit<ReleasePaymentBatchSuccess, 'batch'> & { batch: ResolversParentTypes['PaymentBatch'] }>;
  RequestContributionExemptionInput: Partial<RequestContributionExemptionInput>;
  RequestContributionExemptionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RequestContributionExemptionResult']>;
  RequestContributionExemptionSuccess: Partial<Omit<RequestContributionExemptionSuccess, 'request'> & { request: ResolversParentTypes['ContributionRequest'] }>;
  RequestContributionReductionInput: Partial<RequestContributionReductionInput>;
  RequestContributionReductionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RequestContributionReductionResult']>;
  RequestContributionReductionSuccess: Partial<Omit<RequestContributionReductionSuccess, 'request'> & { request: ResolversParentTypes['ContributionRequest'] }>;
  RequestNotOpen: Partial<RequestNotOpen>;
  RequestPaymentPlanInput: Partial<RequestPaymentPlanInput>;
  RequestPaymentPlanResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RequestPaymentPlanResult']>;
  RequestPaymentPlanSuccess: Partial<Omit<RequestPaymentPlanSuccess, 'plan' | 'request'> & { plan: ResolversParentTypes['ContributionPaymentPlan'], request: ResolversParentTypes['ContributionRequest'] }>;
  RequestSurchargeWaiverInput: Partial<RequestSurchargeWaiverInput>;
  RequestSurchargeWaiverResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RequestSurchargeWaiverResult']>;
  RequestSurchargeWaiverSuccess: Partial<Omit<RequestSurchargeWaiverSuccess, 'request'> & { request: ResolversParentTypes['ContributionRequest'] }>;
  ResumeDirectDebitMandateInput: Partial<ResumeDirectDebitMandateInput>;
  ResumeDirectDebitMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ResumeDirectDebitMandateResult']>;
  ResumeDirectDebitMandateSuccess: Partial<Omit<ResumeDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['DirectDebitMandate'] }>;
  SignDirectDebitMandateInput: Partial<SignDirectDebitMandateInput>;
  SignDirectDebitMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SignDirectDebitMandateResult']>;
  SignDirectDebitMandateSuccess: Partial<Omit<SignDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['DirectDebitMandate'] }>;
  SolidarityCall: SolidarityCallMapper;
  Ssin: Partial<Scalars['Ssin']['output']>;
  StarterCashPlan: Partial<Omit<StarterCashPlan, 'quarters'> & { quarters: ReadonlyArray<ResolversParentTypes['PlannedQuarter']> }>;
  StarterCashPlanInput: Partial<StarterCashPlanInput>;
  StarterCashPlanResult: Partial<ResolversUnionTypes<ResolversParentTypes>['StarterCashPlanResult']>;
  Statistics: StatisticsMapper;
  StatisticsFilterInput: Partial<StatisticsFilterInput>;
  StatisticsKey: Partial<StatisticsKey>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
  SupplementaryPensionNotOpen: Partial<SupplementaryPensionNotOpen>;
  SupplementaryPensionPremiumLimits: Partial<SupplementaryPensionPremiumLimits>;
  SupplementaryPensionPremiums: SupplementaryPensionPremiumsMapper;
  SupplementaryPensionPremiumsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SupplementaryPensionPremiumsResult']>;
  SuspendDirectDebitMandateInput: Partial<SuspendDirectDebitMandateInput>;
  SuspendDirectDebitMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SuspendDirectDebitMandateResult']>;
  SuspendDirectDebitMandateSuccess: Partial<Omit<SuspendDirectDebitMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['DirectDebitMandate'] }>;
  UnknownQuarter: Partial<UnknownQuarter>;
  YearNotOpenForRequest: Partial<YearNotOpenForRequest>;
};

export type AcceptRefundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptRefundResult'] = ResolversParentTypes['AcceptRefundResult']> = {
  __resolveType: TypeResolveFn<'AcceptRefundSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'RefundNotPossible', ParentType, ContextType>;
};

export type AcceptRefundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptRefundSuccess'] = ResolversParentTypes['AcceptRefundSuccess']> = {
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEntry'] = ResolversParentTypes['AccountEntry']> = {
  balanceAfter?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountEntryKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Quarter']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEntryConnection'] = ResolversParentTypes['AccountEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEntryEdge'] = ResolversParentTypes['AccountEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountQuarter'] = ResolversParentTypes['AccountQuarter']> = {
  basis?: Resolver<ResolversTypes['ContributionBasis'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ContributionCategory'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExplanationStep']>>, ParentType, ContextType>;
  income?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  managementFee?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['DueNotice']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccountQuarterStatus'], ParentType, ContextType>;
  surcharge?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountRecoveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountRecovery'] = ResolversParentTypes['AccountRecovery']> = {
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecoveryContactAttempt']>>, ParentType, ContextType>;
  debts?: Resolver<ReadonlyArray<ResolversTypes['RecoveryDebt']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecoveryHold']>>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['RecoveryStage']>, ParentType, ContextType>;
  nextStepOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  personalContact?: Resolver<Maybe<ResolversTypes['RecoveryContact']>, ParentType, ContextType>;
  proceedings?: Resolver<ReadonlyArray<ResolversTypes['RecoveryProceeding']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['RecoveryProposal']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RecoveryStage'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RecoveryStep']>, ParentType, ContextType>;
  suspensions?: Resolver<ReadonlyArray<ResolversTypes['RecoverySuspension']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountStatement'] = ResolversParentTypes['AccountStatement']> = {
  balance?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['AccountStatementLine']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountStatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountStatementLine'] = ResolversParentTypes['AccountStatementLine']> = {
  contribution?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  managementFee?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Quarter']>, ParentType, ContextType>;
  recoveryCosts?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  surcharge?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivateDirectDebitMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateDirectDebitMandateResult'] = ResolversParentTypes['ActivateDirectDebitMandateResult']> = {
  __resolveType: TypeResolveFn<'ActivateDirectDebitMandateSuccess' | 'DirectDebitMandateNotOpen' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type ActivateDirectDebitMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateDirectDebitMandateSuccess'] = ResolversParentTypes['ActivateDirectDebitMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['DirectDebitMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocateBankMovementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateBankMovementResult'] = ResolversParentTypes['AllocateBankMovementResult']> = {
  __resolveType: TypeResolveFn<'AllocateBankMovementSuccess' | 'BankMovementNotWaiting' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound', ParentType, ContextType>;
};

export type AllocateBankMovementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateBankMovementSuccess'] = ResolversParentTypes['AllocateBankMovementSuccess']> = {
  balance?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  movementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocateBankMovementToCompanyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateBankMovementToCompanyResult'] = ResolversParentTypes['AllocateBankMovementToCompanyResult']> = {
  __resolveType: TypeResolveFn<'AllocateBankMovementToCompanySuccess' | 'BankMovementNotWaiting' | 'CompanyNotFound' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type AllocateBankMovementToCompanySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateBankMovementToCompanySuccess'] = ResolversParentTypes['AllocateBankMovementToCompanySuccess']> = {
  balance?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  movementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendDirectDebitMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendDirectDebitMandateResult'] = ResolversParentTypes['AmendDirectDebitMandateResult']> = {
  __resolveType: TypeResolveFn<'AmendDirectDebitMandateSuccess' | 'DirectDebitMandateNotOpen' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type AmendDirectDebitMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendDirectDebitMandateSuccess'] = ResolversParentTypes['AmendDirectDebitMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['DirectDebitMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnouncedCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncedCollection'] = ResolversParentTypes['AnnouncedCollection']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  collectOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  creditorIdentifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mandateReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankMovement'] = ResolversParentTypes['BankMovement']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  communication?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counterpartyIban?: Resolver<Maybe<ResolversTypes['Iban']>, ParentType, ContextType>;
  counterpartyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['BankMovementProposal']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['BankMovementWaitReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankMovementConnection'] = ResolversParentTypes['BankMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankMovementEdge'] = ResolversParentTypes['BankMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankMovementNotWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankMovementNotWaiting'] = ResolversParentTypes['BankMovementNotWaiting']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankMovementProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankMovementProposal'] = ResolversParentTypes['BankMovementProposal']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['BankMovementEvidence']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankStatementFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatementFile'] = ResolversParentTypes['BankStatementFile']> = {
  format?: Resolver<ResolversTypes['BankStatementFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankStatementRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatementRefused'] = ResolversParentTypes['BankStatementRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['BankStatementRule'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelDirectDebitMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDirectDebitMandateResult'] = ResolversParentTypes['CancelDirectDebitMandateResult']> = {
  __resolveType: TypeResolveFn<'CancelDirectDebitMandateSuccess' | 'DirectDebitMandateNotOpen' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type CancelDirectDebitMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDirectDebitMandateSuccess'] = ResolversParentTypes['CancelDirectDebitMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['DirectDebitMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelPaymentBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentBatchResult'] = ResolversParentTypes['CancelPaymentBatchResult']> = {
  __resolveType: TypeResolveFn<'CancelPaymentBatchSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'PaymentBatchNotOpen', ParentType, ContextType>;
};

export type CancelPaymentBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentBatchSuccess'] = ResolversParentTypes['CancelPaymentBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['PaymentBatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelPaymentOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentOrderResult'] = ResolversParentTypes['CancelPaymentOrderResult']> = {
  __resolveType: TypeResolveFn<'CancelPaymentOrderSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'PaymentOrderNotOpen', ParentType, ContextType>;
};

export type CancelPaymentOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentOrderSuccess'] = ResolversParentTypes['CancelPaymentOrderSuccess']> = {
  order?: Resolver<ResolversTypes['PaymentOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryNotInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryNotInForce'] = ResolversParentTypes['CategoryNotInForce']> = {
  category?: Resolver<ResolversTypes['ContributionCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']>, { __typename: 'Company' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  annualContributions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompanyAnnualContribution']>>, ParentType, ContextType>;
  contributionAccount?: Resolver<Maybe<ResolversTypes['CompanyAccount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  solidarityCalls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SolidarityCall']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyAccount'] = ResolversParentTypes['CompanyAccount']> = {
  balance?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['CompanyAccountEntryConnection'], ParentType, ContextType, RequireFields<CompanyAccountEntriesArgs, 'first'>>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  paymentReference?: Resolver<ResolversTypes['StructuredCommunication'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['CompanyAccountStatement'], ParentType, ContextType, RequireFields<CompanyAccountStatementArgs, 'closedOn'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAccountEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyAccountEntry'] = ResolversParentTypes['CompanyAccountEntry']> = {
  balanceAfter?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountEntryKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAccountEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyAccountEntryConnection'] = ResolversParentTypes['CompanyAccountEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyAccountEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CompanyAccountEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAccountEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyAccountEntryEdge'] = ResolversParentTypes['CompanyAccountEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyAccountEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAccountStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyAccountStatement'] = ResolversParentTypes['CompanyAccountStatement']> = {
  balance?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CompanyAccountStatementLine']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAccountStatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyAccountStatementLine'] = ResolversParentTypes['CompanyAccountStatementLine']> = {
  contribution?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  surcharge?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAnnualContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyAnnualContribution'] = ResolversParentTypes['CompanyAnnualContribution']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['CompanyNotice']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  paymentReference?: Resolver<ResolversTypes['StructuredCommunication'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['CompanyContributionSize'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompanyContributionStatus'], ParentType, ContextType>;
  surcharge?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyContributionNotOwedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyContributionNotOwed'] = ResolversParentTypes['CompanyContributionNotOwed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CompanyContributionReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyContributionSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyContributionSimulation'] = ResolversParentTypes['CompanyContributionSimulation']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['CompanyContributionSize'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyContributionSimulationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyContributionSimulationResult'] = ResolversParentTypes['CompanyContributionSimulationResult']> = {
  __resolveType: TypeResolveFn<'CompanyContributionNotOwed' | 'CompanyContributionSimulation' | 'InvalidInput' | 'ParameterNotPublished', ParentType, ContextType>;
};

export type CompanyNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyNotFound'] = ResolversParentTypes['CompanyNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyNotice'] = ResolversParentTypes['CompanyNotice']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  paymentReference?: Resolver<ResolversTypes['StructuredCommunication'], ParentType, ContextType>;
  qrCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['CompanyContributionSize'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComposePaymentBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComposePaymentBatchResult'] = ResolversParentTypes['ComposePaymentBatchResult']> = {
  __resolveType: TypeResolveFn<'ComposePaymentBatchSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NothingToPay', ParentType, ContextType>;
};

export type ComposePaymentBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComposePaymentBatchSuccess'] = ResolversParentTypes['ComposePaymentBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['PaymentBatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinuedInsuranceQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContinuedInsuranceQuarter'] = ResolversParentTypes['ContinuedInsuranceQuarter']> = {
  contribution?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['ContinuedInsuranceOption'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContinuedInsuranceStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionAccount'] = ResolversParentTypes['ContributionAccount']> = {
  balance?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  continuedInsurance?: Resolver<ReadonlyArray<ResolversTypes['ContinuedInsuranceQuarter']>, ParentType, ContextType>;
  directDebitMandates?: Resolver<ReadonlyArray<ResolversTypes['DirectDebitMandate']>, ParentType, ContextType>;
  directDebits?: Resolver<ReadonlyArray<ResolversTypes['DirectDebitCollection']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['AccountEntryConnection'], ParentType, ContextType, RequireFields<ContributionAccountEntriesArgs, 'first'>>;
  estimatePreview?: Resolver<ResolversTypes['EstimatePreviewResult'], ParentType, ContextType, RequireFields<ContributionAccountEstimatePreviewArgs, 'estimatedIncome' | 'year'>>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  paymentReference?: Resolver<ResolversTypes['StructuredCommunication'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['AccountQuarter']>, ParentType, ContextType, RequireFields<ContributionAccountQuartersArgs, 'last'>>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  regularizations?: Resolver<ReadonlyArray<ResolversTypes['ContributionRegularization']>, ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['ContributionRequest']>, ParentType, ContextType>;
  solidarityCalls?: Resolver<ReadonlyArray<ResolversTypes['SolidarityCall']>, ParentType, ContextType>;
  solutions?: Resolver<ReadonlyArray<ResolversTypes['PaymentSolution']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['AccountStatement'], ParentType, ContextType, RequireFields<ContributionAccountStatementArgs, 'on'>>;
  supplementaryPensionPremiums?: Resolver<ResolversTypes['SupplementaryPensionPremiumsResult'], ParentType, ContextType, RequireFields<ContributionAccountSupplementaryPensionPremiumsArgs, 'year'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionAppeal'] = ResolversParentTypes['ContributionAppeal']> = {
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConsequence'] = ResolversParentTypes['ContributionConsequence']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionDecision'] = ResolversParentTypes['ContributionDecision']> = {
  appeal?: Resolver<ResolversTypes['ContributionAppeal'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContributionDecisionOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ContributionDecisionReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionDecisionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionDecisionReason'] = ResolversParentTypes['ContributionDecisionReason']> = {
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionInstalmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionInstalment'] = ResolversParentTypes['ContributionInstalment']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPayment'] = ResolversParentTypes['ContributionPayment']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionPaymentPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPaymentPlan'] = ResolversParentTypes['ContributionPaymentPlan']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['PaymentPlanCondition']>, ParentType, ContextType>;
  downPayment?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  downPaymentDueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  instalments?: Resolver<ReadonlyArray<ResolversTypes['ContributionInstalment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionRegularizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionRegularization'] = ResolversParentTypes['ContributionRegularization']> = {
  difference?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  payableOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  paymentReference?: Resolver<ResolversTypes['StructuredCommunication'], ParentType, ContextType>;
  qrCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['RegularizedQuarter']>, ParentType, ContextType>;
  surcharge?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  toBeIssuedByOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  toBePaid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionRequest'] = ResolversParentTypes['ContributionRequest']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ContributionDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContributionRequestKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContributionRequestStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionSimulation'] = ResolversParentTypes['ContributionSimulation']> = {
  annualContribution?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ContributionCategory'], ParentType, ContextType>;
  contributionBase?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  managementFee?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarterlyContribution?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarterlyTotal?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionSimulationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionSimulationResult'] = ResolversParentTypes['ContributionSimulationResult']> = {
  __resolveType: TypeResolveFn<'CategoryNotInForce' | 'ContributionSimulation' | 'InvalidInput' | 'ParameterNotPublished', ParentType, ContextType>;
};

export type ContributionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionStatistics'] = ResolversParentTypes['ContributionStatistics']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ContributionStatisticsCell']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['ContributionStatisticsTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionStatisticsCell'] = ResolversParentTypes['ContributionStatisticsCell']> = {
  due?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['StatisticsKey']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  surcharges?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionStatisticsTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionStatisticsTotal'] = ResolversParentTypes['ContributionStatisticsTotal']> = {
  due?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  surcharges?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionWarning'] = ResolversParentTypes['ContributionWarning']> = {
  code?: Resolver<ResolversTypes['ContributionWarningCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtorNumberUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorNumberUnknown'] = ResolversParentTypes['DebtorNumberUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideContributionRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideContributionRequestResult'] = ResolversParentTypes['DecideContributionRequestResult']> = {
  __resolveType: TypeResolveFn<'DecideContributionRequestSuccess' | 'InvalidInput' | 'RequestNotOpen', ParentType, ContextType>;
};

export type DecideContributionRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideContributionRequestSuccess'] = ResolversParentTypes['DecideContributionRequestSuccess']> = {
  request?: Resolver<ResolversTypes['ContributionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectDebitCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectDebitCollection'] = ResolversParentTypes['DirectDebitCollection']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  collectOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  collectedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  returnKind?: Resolver<Maybe<ResolversTypes['DirectDebitReturnKind']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DirectDebitStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectDebitMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectDebitMandate'] = ResolversParentTypes['DirectDebitMandate']> = {
  creditorIdentifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapsesOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lastCollectedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DirectDebitMandateStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectDebitMandateExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectDebitMandateExists'] = ResolversParentTypes['DirectDebitMandateExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectDebitMandateNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectDebitMandateNotOpen'] = ResolversParentTypes['DirectDebitMandateNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueNotice'] = ResolversParentTypes['DueNotice']> = {
  collection?: Resolver<Maybe<ResolversTypes['AnnouncedCollection']>, ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  managementFee?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  paymentReference?: Resolver<ResolversTypes['StructuredCommunication'], ParentType, ContextType>;
  qrCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndRecoveryHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRecoveryHoldResult'] = ResolversParentTypes['EndRecoveryHoldResult']> = {
  __resolveType: TypeResolveFn<'EndRecoveryHoldSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'RecoveryRecordNotFound', ParentType, ContextType>;
};

export type EndRecoveryHoldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRecoveryHoldSuccess'] = ResolversParentTypes['EndRecoveryHoldSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EnterpriseNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EnterpriseNumber'], any> {
  name: 'EnterpriseNumber';
}

export type EstimatePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimatePreview'] = ResolversParentTypes['EstimatePreview']> = {
  difference?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContributionRequestKind'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['PreviewedQuarter']>, ParentType, ContextType>;
  surchargeEachQuarter?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  surchargeOnce?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ContributionWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimatePreviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimatePreviewResult'] = ResolversParentTypes['EstimatePreviewResult']> = {
  __resolveType: TypeResolveFn<'EstimatePreview' | 'IncreaseWhileOverdue' | 'InvalidInput' | 'NothingToChange' | 'ParameterNotPublished' | 'YearNotOpenForRequest', ParentType, ContextType>;
};

export interface EuroAmountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EuroAmount'], any> {
  name: 'EuroAmount';
}

export type ExplanationOperandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationOperand'] = ResolversParentTypes['ExplanationOperand']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplanationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationStep'] = ResolversParentTypes['ExplanationStep']> = {
  operands?: Resolver<ReadonlyArray<ResolversTypes['ExplanationOperand']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['LegalParameter']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FourEyesRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FourEyesRequired'] = ResolversParentTypes['FourEyesRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldRecoveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldRecoveryResult'] = ResolversParentTypes['HoldRecoveryResult']> = {
  __resolveType: TypeResolveFn<'HoldRecoverySuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'RecoveryDebtorNotFound', ParentType, ContextType>;
};

export type HoldRecoverySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldRecoverySuccess'] = ResolversParentTypes['HoldRecoverySuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface IbanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Iban'], any> {
  name: 'Iban';
}

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportBankStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBankStatementResult'] = ResolversParentTypes['ImportBankStatementResult']> = {
  __resolveType: TypeResolveFn<'BankStatementRefused' | 'ImportBankStatementSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type ImportBankStatementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBankStatementSuccess'] = ResolversParentTypes['ImportBankStatementSuccess']> = {
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['BankStatementFile'], ParentType, ContextType>;
  isTakenBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takenBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPaymentStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPaymentStatusResult'] = ResolversParentTypes['ImportPaymentStatusResult']> = {
  __resolveType: TypeResolveFn<'ImportPaymentStatusSuccess' | 'InvalidInput' | 'PaymentReportRefused', ParentType, ContextType>;
};

export type ImportPaymentStatusSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPaymentStatusSuccess'] = ResolversParentTypes['ImportPaymentStatusSuccess']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['PaymentBatch'], ParentType, ContextType>;
  contradicted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTakenBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncreaseWhileOverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncreaseWhileOverdue'] = ResolversParentTypes['IncreaseWhileOverdue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudicialStepNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudicialStepNotOpen'] = ResolversParentTypes['JudicialStepNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['RecoveryObstacle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalParameter'] = ResolversParentTypes['LegalParameter']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LegalSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParameterStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalSource'] = ResolversParentTypes['LegalSource']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['ContributionAccount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNotFound'] = ResolversParentTypes['MemberNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRefund?: Resolver<ResolversTypes['AcceptRefundResult'], ParentType, ContextType, RequireFields<MutationAcceptRefundArgs, 'input'>>;
  activateDirectDebitMandate?: Resolver<ResolversTypes['ActivateDirectDebitMandateResult'], ParentType, ContextType, RequireFields<MutationActivateDirectDebitMandateArgs, 'input'>>;
  allocateBankMovement?: Resolver<ResolversTypes['AllocateBankMovementResult'], ParentType, ContextType, RequireFields<MutationAllocateBankMovementArgs, 'input'>>;
  allocateBankMovementToCompany?: Resolver<ResolversTypes['AllocateBankMovementToCompanyResult'], ParentType, ContextType, RequireFields<MutationAllocateBankMovementToCompanyArgs, 'input'>>;
  amendDirectDebitMandate?: Resolver<ResolversTypes['AmendDirectDebitMandateResult'], ParentType, ContextType, RequireFields<MutationAmendDirectDebitMandateArgs, 'input'>>;
  cancelDirectDebitMandate?: Resolver<ResolversTypes['CancelDirectDebitMandateResult'], ParentType, ContextType, RequireFields<MutationCancelDirectDebitMandateArgs, 'input'>>;
  cancelPaymentBatch?: Resolver<ResolversTypes['CancelPaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCancelPaymentBatchArgs, 'input'>>;
  cancelPaymentOrder?: Resolver<ResolversTypes['CancelPaymentOrderResult'], ParentType, ContextType, RequireFields<MutationCancelPaymentOrderArgs, 'input'>>;
  composePaymentBatch?: Resolver<ResolversTypes['ComposePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationComposePaymentBatchArgs, 'input'>>;
  decideContributionRequest?: Resolver<ResolversTypes['DecideContributionRequestResult'], ParentType, ContextType, RequireFields<MutationDecideContributionRequestArgs, 'input'>>;
  endRecoveryHold?: Resolver<ResolversTypes['EndRecoveryHoldResult'], ParentType, ContextType, RequireFields<MutationEndRecoveryHoldArgs, 'input'>>;
  holdRecovery?: Resolver<ResolversTypes['HoldRecoveryResult'], ParentType, ContextType, RequireFields<MutationHoldRecoveryArgs, 'input'>>;
  importBankStatement?: Resolver<ResolversTypes['ImportBankStatementResult'], ParentType, ContextType, RequireFields<MutationImportBankStatementArgs, 'input'>>;
  importPaymentStatus?: Resolver<ResolversTypes['ImportPaymentStatusResult'], ParentType, ContextType, RequireFields<MutationImportPaymentStatusArgs, 'input'>>;
  openRecoveryProceeding?: Resolver<ResolversTypes['OpenRecoveryProceedingResult'], ParentType, ContextType, RequireFields<MutationOpenRecoveryProceedingArgs, 'input'>>;
  recordDefinitiveIncome?: Resolver<ResolversTypes['RecordDefinitiveIncomeResult'], ParentType, ContextType, RequireFields<MutationRecordDefinitiveIncomeArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  recordPrescriptionInterruption?: Resolver<ResolversTypes['RecordPrescriptionInterruptionResult'], ParentType, ContextType, RequireFields<MutationRecordPrescriptionInterruptionArgs, 'input'>>;
  recordRecoveryContact?: Resolver<ResolversTypes['RecordRecoveryContactResult'], ParentType, ContextType, RequireFields<MutationRecordRecoveryContactArgs, 'input'>>;
  recordRecoveryDelivery?: Resolver<ResolversTypes['RecordRecoveryDeliveryResult'], ParentType, ContextType, RequireFields<MutationRecordRecoveryDeliveryArgs, 'input'>>;
  recordRecoveryProceedingEvent?: Resolver<ResolversTypes['RecordRecoveryProceedingEventResult'], ParentType, ContextType, RequireFields<MutationRecordRecoveryProceedingEventArgs, 'input'>>;
  registerRecoveryOfficer?: Resolver<ResolversTypes['RegisterRecoveryOfficerResult'], ParentType, ContextType, RequireFields<MutationRegisterRecoveryOfficerArgs, 'input'>>;
  releasePaymentBatch?: Resolver<ResolversTypes['ReleasePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationReleasePaymentBatchArgs, 'input'>>;
  requestContributionExemption?: Resolver<ResolversTypes['RequestContributionExemptionResult'], ParentType, ContextType, RequireFields<MutationRequestContributionExemptionArgs, 'input'>>;
  requestContributionReduction?: Resolver<ResolversTypes['RequestContributionReductionResult'], ParentType, ContextType, RequireFields<MutationRequestContributionReductionArgs, 'input'>>;
  requestPaymentPlan?: Resolver<ResolversTypes['RequestPaymentPlanResult'], ParentType, ContextType, RequireFields<MutationRequestPaymentPlanArgs, 'input'>>;
  requestSurchargeWaiver?: Resolver<ResolversTypes['RequestSurchargeWaiverResult'], ParentType, ContextType, RequireFields<MutationRequestSurchargeWaiverArgs, 'input'>>;
  resumeDirectDebitMandate?: Resolver<ResolversTypes['ResumeDirectDebitMandateResult'], ParentType, ContextType, RequireFields<MutationResumeDirectDebitMandateArgs, 'input'>>;
  signDirectDebitMandate?: Resolver<ResolversTypes['SignDirectDebitMandateResult'], ParentType, ContextType, RequireFields<MutationSignDirectDebitMandateArgs, 'input'>>;
  suspendDirectDebitMandate?: Resolver<ResolversTypes['SuspendDirectDebitMandateResult'], ParentType, ContextType, RequireFields<MutationSuspendDirectDebitMandateArgs, 'input'>>;
};

export type NothingOverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingOverdue'] = ResolversParentTypes['NothingOverdue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToChange'] = ResolversParentTypes['NothingToChange']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToPayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToPay'] = ResolversParentTypes['NothingToPay']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenRecoveryProceedingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRecoveryProceedingResult'] = ResolversParentTypes['OpenRecoveryProceedingResult']> = {
  __resolveType: TypeResolveFn<'DebtorNumberUnknown' | 'IdempotencyConflict' | 'InvalidInput' | 'JudicialStepNotOpen' | 'OpenRecoveryProceedingSuccess' | 'PersonalContactMissing' | 'RecoveryDebtorNotFound' | 'RecoveryRecordNotFound', ParentType, ContextType>;
};

export type OpenRecoveryProceedingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRecoveryProceedingSuccess'] = ResolversParentTypes['OpenRecoveryProceedingSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterNotPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterNotPublished'] = ResolversParentTypes['ParameterNotPublished']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  composedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  composedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  executeOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentBatchKind'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['PaymentBatchProgress']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentBatchStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBatchChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatchChanged'] = ResolversParentTypes['PaymentBatchChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatchConnection'] = ResolversParentTypes['PaymentBatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatchEdge'] = ResolversParentTypes['PaymentBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentBatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBatchNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatchNotOpen'] = ResolversParentTypes['PaymentBatchNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBatchProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatchProgress'] = ResolversParentTypes['PaymentBatchProgress']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDayPassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDayPassed'] = ResolversParentTypes['PaymentDayPassed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrder'] = ResolversParentTypes['PaymentOrder']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['PaymentBatch']>, ParentType, ContextType>;
  beneficiary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endToEndId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  executedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentOrderKind'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentOrderStatus'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['PaymentOrderWaitReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrderConnection'] = ResolversParentTypes['PaymentOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrderEdge'] = ResolversParentTypes['PaymentOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentOrderNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrderNotOpen'] = ResolversParentTypes['PaymentOrderNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentPlanConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentPlanCondition'] = ResolversParentTypes['PaymentPlanCondition']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentReportRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReportRefused'] = ResolversParentTypes['PaymentReportRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PaymentReportRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentSolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentSolution'] = ResolversParentTypes['PaymentSolution']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  deadlineOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContributionRequestKind'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['Quarter']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalContactMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalContactMissing'] = ResolversParentTypes['PersonalContactMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['RecoveryObstacle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanAlreadyRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAlreadyRunning'] = ResolversParentTypes['PlanAlreadyRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTooLongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTooLong'] = ResolversParentTypes['PlanTooLong']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximumMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedQuarter'] = ResolversParentTypes['PlannedQuarter']> = {
  contribution?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  managementFee?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedSettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedSettlement'] = ResolversParentTypes['PlannedSettlement']> = {
  definitive?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  expectedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedQuarter'] = ResolversParentTypes['PreviewedQuarter']> = {
  after?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'BankMovementNotWaiting' | 'BankStatementRefused' | 'CategoryNotInForce' | 'CompanyContributionNotOwed' | 'CompanyNotFound' | 'DebtorNumberUnknown' | 'DirectDebitMandateExists' | 'DirectDebitMandateNotOpen' | 'FourEyesRequired' | 'IdempotencyConflict' | 'IncreaseWhileOverdue' | 'InvalidInput' | 'JudicialStepNotOpen' | 'MemberNotFound' | 'NothingOverdue' | 'NothingToChange' | 'NothingToPay' | 'ParameterNotPublished' | 'PaymentBatchChanged' | 'PaymentBatchNotOpen' | 'PaymentDayPassed' | 'PaymentOrderNotOpen' | 'PaymentReportRefused' | 'PersonalContactMissing' | 'PlanAlreadyRunning' | 'PlanTooLong' | 'ProceedingEventNotPossible' | 'QuartersNotEligible' | 'RecoveryDebtorNotFound' | 'RecoveryRecordNotFound' | 'RefundNotPossible' | 'RequestNotOpen' | 'SupplementaryPensionNotOpen' | 'UnknownQuarter' | 'YearNotOpenForRequest', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProceedingEventNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedingEventNotPossible'] = ResolversParentTypes['ProceedingEventNotPossible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ProceedingObstacle'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QuarterNotEligibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarterNotEligible'] = ResolversParentTypes['QuarterNotEligible']> = {
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuarterNotEligibleReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuartersNotEligibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuartersNotEligible'] = ResolversParentTypes['QuartersNotEligible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['QuarterNotEligible']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companyContributionSimulation?: Resolver<Maybe<ResolversTypes['CompanyContributionSimulationResult']>, ParentType, ContextType, RequireFields<QueryCompanyContributionSimulationArgs, 'input'>>;
  contributionSimulation?: Resolver<Maybe<ResolversTypes['ContributionSimulationResult']>, ParentType, ContextType, RequireFields<QueryContributionSimulationArgs, 'input'>>;
  paymentBatches?: Resolver<Maybe<ResolversTypes['PaymentBatchConnection']>, ParentType, ContextType, RequireFields<QueryPaymentBatchesArgs, 'first'>>;
  paymentOrders?: Resolver<Maybe<ResolversTypes['PaymentOrderConnection']>, ParentType, ContextType, RequireFields<QueryPaymentOrdersArgs, 'first'>>;
  recoveryOfficers?: Resolver<Maybe<ResolversTypes['RecoveryOfficerConnection']>, ParentType, ContextType, RequireFields<QueryRecoveryOfficersArgs, 'first'>>;
  recoveryTasks?: Resolver<Maybe<ResolversTypes['RecoveryTaskConnection']>, ParentType, ContextType, RequireFields<QueryRecoveryTasksArgs, 'first'>>;
  refundProposals?: Resolver<Maybe<ResolversTypes['RefundProposalConnection']>, ParentType, ContextType, RequireFields<QueryRefundProposalsArgs, 'first'>>;
  starterCashPlan?: Resolver<Maybe<ResolversTypes['StarterCashPlanResult']>, ParentType, ContextType, RequireFields<QueryStarterCashPlanArgs, 'input'>>;
  waitingBankMovements?: Resolver<Maybe<ResolversTypes['BankMovementConnection']>, ParentType, ContextType, RequireFields<QueryWaitingBankMovementsArgs, 'first'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RecordDefinitiveIncomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDefinitiveIncomeResult'] = ResolversParentTypes['RecordDefinitiveIncomeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'ParameterNotPublished' | 'RecordDefinitiveIncomeSuccess', ParentType, ContextType>;
};

export type RecordDefinitiveIncomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDefinitiveIncomeSuccess'] = ResolversParentTypes['RecordDefinitiveIncomeSuccess']> = {
  regularization?: Resolver<Maybe<ResolversTypes['ContributionRegularization']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentResult'] = ResolversParentTypes['RecordPaymentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'RecordPaymentSuccess' | 'UnknownQuarter', ParentType, ContextType>;
};

export type RecordPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentSuccess'] = ResolversParentTypes['RecordPaymentSuccess']> = {
  payment?: Resolver<ResolversTypes['ContributionPayment'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['RecordedQuarter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPrescriptionInterruptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPrescriptionInterruptionResult'] = ResolversParentTypes['RecordPrescriptionInterruptionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'RecordPrescriptionInterruptionSuccess' | 'RecoveryDebtorNotFound', ParentType, ContextType>;
};

export type RecordPrescriptionInterruptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPrescriptionInterruptionSuccess'] = ResolversParentTypes['RecordPrescriptionInterruptionSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRecoveryContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryContactResult'] = ResolversParentTypes['RecordRecoveryContactResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'RecordRecoveryContactSuccess' | 'RecoveryDebtorNotFound', ParentType, ContextType>;
};

export type RecordRecoveryContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryContactSuccess'] = ResolversParentTypes['RecordRecoveryContactSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRecoveryDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryDeliveryResult'] = ResolversParentTypes['RecordRecoveryDeliveryResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'RecordRecoveryDeliverySuccess' | 'RecoveryDebtorNotFound' | 'RecoveryRecordNotFound', ParentType, ContextType>;
};

export type RecordRecoveryDeliverySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryDeliverySuccess'] = ResolversParentTypes['RecordRecoveryDeliverySuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRecoveryProceedingEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryProceedingEventResult'] = ResolversParentTypes['RecordRecoveryProceedingEventResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'ProceedingEventNotPossible' | 'RecordRecoveryProceedingEventSuccess' | 'RecoveryDebtorNotFound' | 'RecoveryRecordNotFound', ParentType, ContextType>;
};

export type RecordRecoveryProceedingEventSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryProceedingEventSuccess'] = ResolversParentTypes['RecordRecoveryProceedingEventSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['AccountRecovery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordedQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedQuarter'] = ResolversParentTypes['RecordedQuarter']> = {
  due?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccountQuarterStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryContact'] = ResolversParentTypes['RecoveryContact']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryContactAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryContactAttempt'] = ResolversParentTypes['RecoveryContactAttempt']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['RecoveryContactChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecoveryContactOutcome'], ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryDebtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryDebt'] = ResolversParentTypes['RecoveryDebt']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prescribedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RecoveryStage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryDebtorNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryDebtorNotFound'] = ResolversParentTypes['RecoveryDebtorNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryDelivery'] = ResolversParentTypes['RecoveryDelivery']> = {
  event?: Resolver<ResolversTypes['RecoveryDeliveryEvent'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryHold'] = ResolversParentTypes['RecoveryHold']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoverySuspensionKind'], ParentType, ContextType>;
  periods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryObstacle'] = ResolversParentTypes['RecoveryObstacle']> = {
  code?: Resolver<ResolversTypes['RecoveryObstacleCode'], ParentType, ContextType>;
  untilOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryOfficer'] = ResolversParentTypes['RecoveryOfficer']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoveryOfficerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryOfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryOfficerConnection'] = ResolversParentTypes['RecoveryOfficerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecoveryOfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecoveryOfficer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryOfficerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryOfficerEdge'] = ResolversParentTypes['RecoveryOfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecoveryOfficer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryProceedingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryProceeding'] = ResolversParentTypes['RecoveryProceeding']> = {
  claimed?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  costs?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  deadlineOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecoveryProceedingEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoveryStage'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RecoveryProceedingOutcome']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryProceedingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryProceedingEvent'] = ResolversParentTypes['RecoveryProceedingEvent']> = {
  amount?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoveryProceedingEventKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryProposal'] = ResolversParentTypes['RecoveryProposal']> = {
  instrument?: Resolver<ResolversTypes['RecoveryInstrument'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['RecoveryObstacle']>, ParentType, ContextType>;
  pursuable?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RecoveryProposalReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryProposalReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryProposalReason'] = ResolversParentTypes['RecoveryProposalReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryRecordNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryRecordNotFound'] = ResolversParentTypes['RecoveryRecordNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryStep'] = ResolversParentTypes['RecoveryStep']> = {
  channel?: Resolver<ResolversTypes['RecoveryDeliveryChannel'], ParentType, ContextType>;
  contestUntilOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['RecoveryDelivery']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoveryStage'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoverySuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoverySuspension'] = ResolversParentTypes['RecoverySuspension']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoverySuspensionKind'], ParentType, ContextType>;
  periods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryTask'] = ResolversParentTypes['RecoveryTask']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecoveryTaskKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryTaskConnection'] = ResolversParentTypes['RecoveryTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecoveryTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecoveryTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryTaskEdge'] = ResolversParentTypes['RecoveryTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecoveryTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  acceptedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundNotPossible'] = ResolversParentTypes['RefundNotPossible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RefundHindrance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundProposal'] = ResolversParentTypes['RefundProposal']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  cameInOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hindrances?: Resolver<ReadonlyArray<ResolversTypes['RefundHindrance']>, ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['Iban']>, ParentType, ContextType>;
  lapsesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundProposalConnection'] = ResolversParentTypes['RefundProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RefundProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundProposalEdge'] = ResolversParentTypes['RefundProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefundProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterRecoveryOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterRecoveryOfficerResult'] = ResolversParentTypes['RegisterRecoveryOfficerResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RegisterRecoveryOfficerSuccess', ParentType, ContextType>;
};

export type RegisterRecoveryOfficerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterRecoveryOfficerSuccess'] = ResolversParentTypes['RegisterRecoveryOfficerSuccess']> = {
  officer?: Resolver<ResolversTypes['RecoveryOfficer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegularizedQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegularizedQuarter'] = ResolversParentTypes['RegularizedQuarter']> = {
  claimed?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  definitive?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  surcharge?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleasePaymentBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasePaymentBatchResult'] = ResolversParentTypes['ReleasePaymentBatchResult']> = {
  __resolveType: TypeResolveFn<'FourEyesRequired' | 'IdempotencyConflict' | 'InvalidInput' | 'PaymentBatchChanged' | 'PaymentBatchNotOpen' | 'PaymentDayPassed' | 'ReleasePaymentBatchSuccess', ParentType, ContextType>;
};

export type ReleasePaymentBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasePaymentBatchSuccess'] = ResolversParentTypes['ReleasePaymentBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['PaymentBatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestContributionExemptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestContributionExemptionResult'] = ResolversParentTypes['RequestContributionExemptionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'QuartersNotEligible' | 'RequestContributionExemptionSuccess', ParentType, ContextType>;
};

export type RequestContributionExemptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestContributionExemptionSuccess'] = ResolversParentTypes['RequestContributionExemptionSuccess']> = {
  consequences?: Resolver<ReadonlyArray<ResolversTypes['ContributionConsequence']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ContributionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestContributionReductionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestContributionReductionResult'] = ResolversParentTypes['RequestContributionReductionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'IncreaseWhileOverdue' | 'InvalidInput' | 'MemberNotFound' | 'NothingToChange' | 'ParameterNotPublished' | 'RequestContributionReductionSuccess' | 'YearNotOpenForRequest', ParentType, ContextType>;
};

export type RequestContributionReductionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestContributionReductionSuccess'] = ResolversParentTypes['RequestContributionReductionSuccess']> = {
  preview?: Resolver<ReadonlyArray<ResolversTypes['PreviewedQuarter']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ContributionRequest'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ContributionWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestNotOpen'] = ResolversParentTypes['RequestNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPaymentPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPaymentPlanResult'] = ResolversParentTypes['RequestPaymentPlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'NothingOverdue' | 'PlanAlreadyRunning' | 'PlanTooLong' | 'RequestPaymentPlanSuccess', ParentType, ContextType>;
};

export type RequestPaymentPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPaymentPlanSuccess'] = ResolversParentTypes['RequestPaymentPlanSuccess']> = {
  plan?: Resolver<ResolversTypes['ContributionPaymentPlan'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ContributionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestSurchargeWaiverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSurchargeWaiverResult'] = ResolversParentTypes['RequestSurchargeWaiverResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'QuartersNotEligible' | 'RequestSurchargeWaiverSuccess', ParentType, ContextType>;
};

export type RequestSurchargeWaiverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSurchargeWaiverSuccess'] = ResolversParentTypes['RequestSurchargeWaiverSuccess']> = {
  request?: Resolver<ResolversTypes['ContributionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeDirectDebitMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeDirectDebitMandateResult'] = ResolversParentTypes['ResumeDirectDebitMandateResult']> = {
  __resolveType: TypeResolveFn<'DirectDebitMandateNotOpen' | 'IdempotencyConflict' | 'InvalidInput' | 'ResumeDirectDebitMandateSuccess', ParentType, ContextType>;
};

export type ResumeDirectDebitMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeDirectDebitMandateSuccess'] = ResolversParentTypes['ResumeDirectDebitMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['DirectDebitMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignDirectDebitMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignDirectDebitMandateResult'] = ResolversParentTypes['SignDirectDebitMandateResult']> = {
  __resolveType: TypeResolveFn<'DirectDebitMandateExists' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'SignDirectDebitMandateSuccess', ParentType, ContextType>;
};

export type SignDirectDebitMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignDirectDebitMandateSuccess'] = ResolversParentTypes['SignDirectDebitMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['DirectDebitMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolidarityCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolidarityCall'] = ResolversParentTypes['SolidarityCall']> = {
  called?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liable?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['Quarter']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['SolidarityCallStanding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SsinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ssin'], any> {
  name: 'Ssin';
}

export type StarterCashPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarterCashPlan'] = ResolversParentTypes['StarterCashPlan']> = {
  notPublishedFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['PlannedQuarter']>, ParentType, ContextType>;
  settlements?: Resolver<ReadonlyArray<ResolversTypes['PlannedSettlement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StarterCashPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarterCashPlanResult'] = ResolversParentTypes['StarterCashPlanResult']> = {
  __resolveType: TypeResolveFn<'CategoryNotInForce' | 'InvalidInput' | 'ParameterNotPublished' | 'StarterCashPlan', ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Statistics']>, { __typename: 'Statistics' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  contributions?: Resolver<Maybe<ResolversTypes['ContributionStatistics']>, ParentType, ContextType, RequireFields<StatisticsContributionsArgs, 'by'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsKey'] = ResolversParentTypes['StatisticsKey']> = {
  dimension?: Resolver<ResolversTypes['StatisticsDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface StructuredCommunicationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StructuredCommunication'], any> {
  name: 'StructuredCommunication';
}

export type SupplementaryPensionNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementaryPensionNotOpen'] = ResolversParentTypes['SupplementaryPensionNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimumIncome?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementaryPensionPremiumLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementaryPensionPremiumLimits'] = ResolversParentTypes['SupplementaryPensionPremiumLimits']> = {
  maximum?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementaryPensionPremiumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementaryPensionPremiums'] = ResolversParentTypes['SupplementaryPensionPremiums']> = {
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  isDeductible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ordinary?: Resolver<ResolversTypes['SupplementaryPensionPremiumLimits'], ParentType, ContextType>;
  social?: Resolver<ResolversTypes['SupplementaryPensionPremiumLimits'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementaryPensionPremiumsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementaryPensionPremiumsResult'] = ResolversParentTypes['SupplementaryPensionPremiumsResult']> = {
  __resolveType: TypeResolveFn<'ParameterNotPublished' | 'SupplementaryPensionNotOpen' | 'SupplementaryPensionPremiums', ParentType, ContextType>;
};

export type SuspendDirectDebitMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendDirectDebitMandateResult'] = ResolversParentTypes['SuspendDirectDebitMandateResult']> = {
  __resolveType: TypeResolveFn<'DirectDebitMandateNotOpen' | 'IdempotencyConflict' | 'InvalidInput' | 'SuspendDirectDebitMandateSuccess', ParentType, ContextType>;
};

export type SuspendDirectDebitMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendDirectDebitMandateSuccess'] = ResolversParentTypes['SuspendDirectDebitMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['DirectDebitMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownQuarter'] = ResolversParentTypes['UnknownQuarter']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearNotOpenForRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearNotOpenForRequest'] = ResolversParentTypes['YearNotOpenForRequest']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptRefundResult?: AcceptRefundResultResolvers<ContextType>;
  AcceptRefundSuccess?: AcceptRefundSuccessResolvers<ContextType>;
  AccountEntry?: AccountEntryResolvers<ContextType>;
  AccountEntryConnection?: AccountEntryConnectionResolvers<ContextType>;
  AccountEntryEdge?: AccountEntryEdgeResolvers<ContextType>;
  AccountQuarter?: AccountQuarterResolvers<ContextType>;
  AccountRecovery?: AccountRecoveryResolvers<ContextType>;
  AccountStatement?: AccountStatementResolvers<ContextType>;
  AccountStatementLine?: AccountStatementLineResolvers<ContextType>;
  ActivateDirectDebitMandateResult?: ActivateDirectDebitMandateResultResolvers<ContextType>;
  ActivateDirectDebitMandateSuccess?: ActivateDirectDebitMandateSuccessResolvers<ContextType>;
  AllocateBankMovementResult?: AllocateBankMovementResultResolvers<ContextType>;
  AllocateBankMovementSuccess?: AllocateBankMovementSuccessResolvers<ContextType>;
  AllocateBankMovementToCompanyResult?: AllocateBankMovementToCompanyResultResolvers<ContextType>;
  AllocateBankMovementToCompanySuccess?: AllocateBankMovementToCompanySuccessResolvers<ContextType>;
  AmendDirectDebitMandateResult?: AmendDirectDebitMandateResultResolvers<ContextType>;
  AmendDirectDebitMandateSuccess?: AmendDirectDebitMandateSuccessResolvers<ContextType>;
  AnnouncedCollection?: AnnouncedCollectionResolvers<ContextType>;
  BankMovement?: BankMovementResolvers<ContextType>;
  BankMovementConnection?: BankMovementConnectionResolvers<ContextType>;
  BankMovementEdge?: BankMovementEdgeResolvers<ContextType>;
  BankMovementNotWaiting?: BankMovementNotWaitingResolvers<ContextType>;
  BankMovementProposal?: BankMovementProposalResolvers<ContextType>;
  BankStatementFile?: BankStatementFileResolvers<ContextType>;
  BankStatementRefused?: BankStatementRefusedResolvers<ContextType>;
  CancelDirectDebitMandateResult?: CancelDirectDebitMandateResultResolvers<ContextType>;
  CancelDirectDebitMandateSuccess?: CancelDirectDebitMandateSuccessResolvers<ContextType>;
  CancelPaymentBatchResult?: CancelPaymentBatchResultResolvers<ContextType>;
  CancelPaymentBatchSuccess?: CancelPaymentBatchSuccessResolvers<ContextType>;
  CancelPaymentOrderResult?: CancelPaymentOrderResultResolvers<ContextType>;
  CancelPaymentOrderSuccess?: CancelPaymentOrderSuccessResolvers<ContextType>;
  CategoryNotInForce?: CategoryNotInForceResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyAccount?: CompanyAccountResolvers<ContextType>;
  CompanyAccountEntry?: CompanyAccountEntryResolvers<ContextType>;
  CompanyAccountEntryConnection?: CompanyAccountEntryConnectionResolvers<ContextType>;
  CompanyAccountEntryEdge?: CompanyAccountEntryEdgeResolvers<ContextType>;
  CompanyAccountStatement?: CompanyAccountStatementResolvers<ContextType>;
  CompanyAccountStatementLine?: CompanyAccountStatementLineResolvers<ContextType>;
  CompanyAnnualContribution?: CompanyAnnualContributionResolvers<ContextType>;
  CompanyContributionNotOwed?: CompanyContributionNotOwedResolvers<ContextType>;
  CompanyContributionSimulation?: CompanyContributionSimulationResolvers<ContextType>;
  CompanyContributionSimulationResult?: CompanyContributionSimulationResultResolvers<ContextType>;
  CompanyNotFound?: CompanyNotFoundResolvers<ContextType>;
  CompanyNotice?: CompanyNoticeResolvers<ContextType>;
  ComposePaymentBatchResult?: ComposePaymentBatchResultResolvers<ContextType>;
  ComposePaymentBatchSuccess?: ComposePaymentBatchSuccessResolvers<ContextType>;
  ContinuedInsuranceQuarter?: ContinuedInsuranceQuarterResolvers<ContextType>;
  ContributionAccount?: ContributionAccountResolvers<ContextType>;
  ContributionAppeal?: ContributionAppealResolvers<ContextType>;
  ContributionConsequence?: ContributionConsequenceResolvers<ContextType>;
  ContributionDecision?: ContributionDecisionResolvers<ContextType>;
  ContributionDecisionReason?: ContributionDecisionReasonResolvers<ContextType>;
  ContributionInstalment?: ContributionInstalmentResolvers<ContextType>;
  ContributionPayment?: ContributionPaymentResolvers<ContextType>;
  ContributionPaymentPlan?: ContributionPaymentPlanResolvers<ContextType>;
  ContributionRegularization?: ContributionRegularizationResolvers<ContextType>;
  ContributionRequest?: ContributionRequestResolvers<ContextType>;
  ContributionSimulation?: ContributionSimulationResolvers<ContextType>;
  ContributionSimulationResult?: ContributionSimulationResultResolvers<ContextType>;
  ContributionStatistics?: ContributionStatisticsResolvers<ContextType>;
  ContributionStatisticsCell?: ContributionStatisticsCellResolvers<ContextType>;
  ContributionStatisticsTotal?: ContributionStatisticsTotalResolvers<ContextType>;
  ContributionWarning?: ContributionWarningResolvers<ContextType>;
  DebtorNumberUnknown?: DebtorNumberUnknownResolvers<ContextType>;
  DecideContributionRequestResult?: DecideContributionRequestResultResolvers<ContextType>;
  DecideContributionRequestSuccess?: DecideContributionRequestSuccessResolvers<ContextType>;
  DirectDebitCollection?: DirectDebitCollectionResolvers<ContextType>;
  DirectDebitMandate?: DirectDebitMandateResolvers<ContextType>;
  DirectDebitMandateExists?: DirectDebitMandateExistsResolvers<ContextType>;
  DirectDebitMandateNotOpen?: DirectDebitMandateNotOpenResolvers<ContextType>;
  DueNotice?: DueNoticeResolvers<ContextType>;
  EndRecoveryHoldResult?: EndRecoveryHoldResultResolvers<ContextType>;
  EndRecoveryHoldSuccess?: EndRecoveryHoldSuccessResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EstimatePreview?: EstimatePreviewResolvers<ContextType>;
  EstimatePreviewResult?: EstimatePreviewResultResolvers<ContextType>;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  FourEyesRequired?: FourEyesRequiredResolvers<ContextType>;
  HoldRecoveryResult?: HoldRecoveryResultResolvers<ContextType>;
  HoldRecoverySuccess?: HoldRecoverySuccessResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  ImportBankStatementResult?: ImportBankStatementResultResolvers<ContextType>;
  ImportBankStatementSuccess?: ImportBankStatementSuccessResolvers<ContextType>;
  ImportPaymentStatusResult?: ImportPaymentStatusResultResolvers<ContextType>;
  ImportPaymentStatusSuccess?: ImportPaymentStatusSuccessResolvers<ContextType>;
  IncreaseWhileOverdue?: IncreaseWhileOverdueResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JudicialStepNotOpen?: JudicialStepNotOpenResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Member?: MemberResolvers<ContextType>;
  MemberNotFound?: MemberNotFoundResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingOverdue?: NothingOverdueResolvers<ContextType>;
  NothingToChange?: NothingToChangeResolvers<ContextType>;
  NothingToPay?: NothingToPayResolvers<ContextType>;
  OpenRecoveryProceedingResult?: OpenRecoveryProceedingResultResolvers<ContextType>;
  OpenRecoveryProceedingSuccess?: OpenRecoveryProceedingSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParameterNotPublished?: ParameterNotPublishedResolvers<ContextType>;
  PaymentBatch?: PaymentBatchResolvers<ContextType>;
  PaymentBatchChanged?: PaymentBatchChangedResolvers<ContextType>;
  PaymentBatchConnection?: PaymentBatchConnectionResolvers<ContextType>;
  PaymentBatchEdge?: PaymentBatchEdgeResolvers<ContextType>;
  PaymentBatchNotOpen?: PaymentBatchNotOpenResolvers<ContextType>;
  PaymentBatchProgress?: PaymentBatchProgressResolvers<ContextType>;
  PaymentDayPassed?: PaymentDayPassedResolvers<ContextType>;
  PaymentOrder?: PaymentOrderResolvers<ContextType>;
  PaymentOrderConnection?: PaymentOrderConnectionResolvers<ContextType>;
  PaymentOrderEdge?: PaymentOrderEdgeResolvers<ContextType>;
  PaymentOrderNotOpen?: PaymentOrderNotOpenResolvers<ContextType>;
  PaymentPlanCondition?: PaymentPlanConditionResolvers<ContextType>;
  PaymentReportRefused?: PaymentReportRefusedResolvers<ContextType>;
  PaymentSolution?: PaymentSolutionResolvers<ContextType>;
  PersonalContactMissing?: PersonalContactMissingResolvers<ContextType>;
  PlanAlreadyRunning?: PlanAlreadyRunningResolvers<ContextType>;
  PlanTooLong?: PlanTooLongResolvers<ContextType>;
  PlannedQuarter?: PlannedQuarterResolvers<ContextType>;
  PlannedSettlement?: PlannedSettlementResolvers<ContextType>;
  PreviewedQuarter?: PreviewedQuarterResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProceedingEventNotPossible?: ProceedingEventNotPossibleResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  QuarterNotEligible?: QuarterNotEligibleResolvers<ContextType>;
  QuartersNotEligible?: QuartersNotEligibleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  RecordDefinitiveIncomeResult?: RecordDefinitiveIncomeResultResolvers<ContextType>;
  RecordDefinitiveIncomeSuccess?: RecordDefinitiveIncomeSuccessResolvers<ContextType>;
  RecordPaymentResult?: RecordPaymentResultResolvers<ContextType>;
  RecordPaymentSuccess?: RecordPaymentSuccessResolvers<ContextType>;
  RecordPrescriptionInterruptionResult?: RecordPrescriptionInterruptionResultResolvers<ContextType>;
  RecordPrescriptionInterruptionSuccess?: RecordPrescriptionInterruptionSuccessResolvers<ContextType>;
  RecordRecoveryContactResult?: RecordRecoveryContactResultResolvers<ContextType>;
  RecordRecoveryContactSuccess?: RecordRecoveryContactSuccessResolvers<ContextType>;
  RecordRecoveryDeliveryResult?: RecordRecoveryDeliveryResultResolvers<ContextType>;
  RecordRecoveryDeliverySuccess?: RecordRecoveryDeliverySuccessResolvers<ContextType>;
  RecordRecoveryProceedingEventResult?: RecordRecoveryProceedingEventResultResolvers<ContextType>;
  RecordRecoveryProceedingEventSuccess?: RecordRecoveryProceedingEventSuccessResolvers<ContextType>;
  RecordedQuarter?: RecordedQuarterResolvers<ContextType>;
  RecoveryContact?: RecoveryContactResolvers<ContextType>;
  RecoveryContactAttempt?: RecoveryContactAttemptResolvers<ContextType>;
  RecoveryDebt?: RecoveryDebtResolvers<ContextType>;
  RecoveryDebtorNotFound?: RecoveryDebtorNotFoundResolvers<ContextType>;
  RecoveryDelivery?: RecoveryDeliveryResolvers<ContextType>;
  RecoveryHold?: RecoveryHoldResolvers<ContextType>;
  RecoveryObstacle?: RecoveryObstacleResolvers<ContextType>;
  RecoveryOfficer?: RecoveryOfficerResolvers<ContextType>;
  RecoveryOfficerConnection?: RecoveryOfficerConnectionResolvers<ContextType>;
  RecoveryOfficerEdge?: RecoveryOfficerEdgeResolvers<ContextType>;
  RecoveryProceeding?: RecoveryProceedingResolvers<ContextType>;
  RecoveryProceedingEvent?: RecoveryProceedingEventResolvers<ContextType>;
  RecoveryProposal?: RecoveryProposalResolvers<ContextType>;
  RecoveryProposalReason?: RecoveryProposalReasonResolvers<ContextType>;
  RecoveryRecordNotFound?: RecoveryRecordNotFoundResolvers<ContextType>;
  RecoveryStep?: RecoveryStepResolvers<ContextType>;
  RecoverySuspension?: RecoverySuspensionResolvers<ContextType>;
  RecoveryTask?: RecoveryTaskResolvers<ContextType>;
  RecoveryTaskConnection?: RecoveryTaskConnectionResolvers<ContextType>;
  RecoveryTaskEdge?: RecoveryTaskEdgeResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundNotPossible?: RefundNotPossibleResolvers<ContextType>;
  RefundProposal?: RefundProposalResolvers<ContextType>;
  RefundProposalConnection?: RefundProposalConnectionResolvers<ContextType>;
  RefundProposalEdge?: RefundProposalEdgeResolvers<ContextType>;
  RegisterRecoveryOfficerResult?: RegisterRecoveryOfficerResultResolvers<ContextType>;
  RegisterRecoveryOfficerSuccess?: RegisterRecoveryOfficerSuccessResolvers<ContextType>;
  RegularizedQuarter?: RegularizedQuarterResolvers<ContextType>;
  ReleasePaymentBatchResult?: ReleasePaymentBatchResultResolvers<ContextType>;
  ReleasePaymentBatchSuccess?: ReleasePaymentBatchSuccessResolvers<ContextType>;
  RequestContributionExemptionResult?: RequestContributionExemptionResultResolvers<ContextType>;
  RequestContributionExemptionSuccess?: RequestContributionExemptionSuccessResolvers<ContextType>;
  RequestContributionReductionResult?: RequestContributionReductionResultResolvers<ContextType>;
  RequestContributionReductionSuccess?: RequestContributionReductionSuccessResolvers<ContextType>;
  RequestNotOpen?: RequestNotOpenResolvers<ContextType>;
  RequestPaymentPlanResult?: RequestPaymentPlanResultResolvers<ContextType>;
  RequestPaymentPlanSuccess?: RequestPaymentPlanSuccessResolvers<ContextType>;
  RequestSurchargeWaiverResult?: RequestSurchargeWaiverResultResolvers<ContextType>;
  RequestSurchargeWaiverSuccess?: RequestSurchargeWaiverSuccessResolvers<ContextType>;
  ResumeDirectDebitMandateResult?: ResumeDirectDebitMandateResultResolvers<ContextType>;
  ResumeDirectDebitMandateSuccess?: ResumeDirectDebitMandateSuccessResolvers<ContextType>;
  SignDirectDebitMandateResult?: SignDirectDebitMandateResultResolvers<ContextType>;
  SignDirectDebitMandateSuccess?: SignDirectDebitMandateSuccessResolvers<ContextType>;
  SolidarityCall?: SolidarityCallResolvers<ContextType>;
  Ssin?: GraphQLScalarType;
  StarterCashPlan?: StarterCashPlanResolvers<ContextType>;
  StarterCashPlanResult?: StarterCashPlanResultResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsKey?: StatisticsKeyResolvers<ContextType>;
  StructuredCommunication?: GraphQLScalarType;
  SupplementaryPensionNotOpen?: SupplementaryPensionNotOpenResolvers<ContextType>;
  SupplementaryPensionPremiumLimits?: SupplementaryPensionPremiumLimitsResolvers<ContextType>;
  SupplementaryPensionPremiums?: SupplementaryPensionPremiumsResolvers<ContextType>;
  SupplementaryPensionPremiumsResult?: SupplementaryPensionPremiumsResultResolvers<ContextType>;
  SuspendDirectDebitMandateResult?: SuspendDirectDebitMandateResultResolvers<ContextType>;
  SuspendDirectDebitMandateSuccess?: SuspendDirectDebitMandateSuccessResolvers<ContextType>;
  UnknownQuarter?: UnknownQuarterResolvers<ContextType>;
  YearNotOpenForRequest?: YearNotOpenForRequestResolvers<ContextType>;
};

