import type { EnterpriseNumber } from '../../common/identifiers/enterprise-number';
import type { Cents } from '../../common/money';
import type { Iban } from '../../common/identifiers/iban';
import type { LocalDate } from '../../common/dates';
import type { Quarter } from '../../common/quarter';
import type { Ratio } from '../../common/ratio';
import type { Ssin } from '../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, SocialRightMapper, SocialRightReasonMapper, DecisionReasonMapper, CompetentInstitutionMapper, BenefitCaseMapper, MissingDocumentMapper, BenefitDecisionMapper, BenefitAppealMapper, BenefitQuestionMapper, BenefitPaymentMapper, BenefitOverpaymentMapper, UndueWaiverMapper, ClaimForwardingMapper, LifeEventAdviceMapper, PensionProjectionMapper, PensionFigureMapper, PensionApplicationMapper, SupplementaryContractMapper, SupplementaryOptionMapper, ExplanationStepMapper, LegalParameterMapper, StatisticsMapper } from './schema.mappers';
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

/** Instalments of an undue sum. */
export type AgreeUndueInstalmentsInput = {
  /** Last day for the first instalment. */
  readonly firstDueOn: Scalars['LocalDate']['input'];
  /** Over how many months. */
  readonly months: Scalars['Int']['input'];
  /** The undue sum. */
  readonly overpaymentId: Scalars['ID']['input'];
};

/** Outcome of agreeing on instalments. */
export type AgreeUndueInstalmentsResult = AgreeUndueInstalmentsSuccess | InvalidInput | OverpaymentNotFound;

/** The instalments were agreed. */
export type AgreeUndueInstalmentsSuccess = {
  readonly __typename?: 'AgreeUndueInstalmentsSuccess';
  /** The undue sum. */
  readonly overpayment: BenefitOverpayment;
};

/** An answer. */
export type AnswerBenefitQuestionInput = {
  /** The answer, at most 4000 characters; it is not changed afterwards. */
  readonly answer: Scalars['String']['input'];
  /** The question. */
  readonly questionId: Scalars['ID']['input'];
};

/** Outcome of answering. */
export type AnswerBenefitQuestionResult = AnswerBenefitQuestionSuccess | BenefitQuestionNotFound | InvalidInput;

/** The answer was recorded. */
export type AnswerBenefitQuestionSuccess = {
  readonly __typename?: 'AnswerBenefitQuestionSuccess';
  /** The question with its answer. */
  readonly question: BenefitQuestion;
};

/** A decision may be withdrawn only within the appeal period. */
export type AppealPeriodOver = Problem & {
  readonly __typename?: 'AppealPeriodOver';
  /** Always `APPEAL_PERIOD_OVER`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Last day of the appeal period. */
  readonly until: Scalars['LocalDate']['output'];
};

/** A question. */
export type AskBenefitQuestionInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose question; the caller's own when left out. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Scheme that it is about. */
  readonly scheme: SocialScheme;
  /** The question, at most 4000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Outcome of asking. */
export type AskBenefitQuestionResult = AskBenefitQuestionSuccess | IdempotencyConflict | InvalidInput | MemberNotFound;

/** The question was taken in, or passed on. */
export type AskBenefitQuestionSuccess = {
  readonly __typename?: 'AskBenefitQuestionSuccess';
  /** The question. */
  readonly question: BenefitQuestion;
};

/** The same benefit was claimed for the same event. */
export type BenefitAlreadyClaimed = Problem & {
  readonly __typename?: 'BenefitAlreadyClaimed';
  /** The case that there is. */
  readonly caseId: Scalars['ID']['output'];
  /** Always `BENEFIT_ALREADY_CLAIMED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Sums that a decision grants. */
export type BenefitAmount = {
  readonly __typename?: 'BenefitAmount';
  /** Always `EUR`. */
  readonly currency: Scalars['String']['output'];
  /** Whether an amount is neither published nor derivable yet; it is never guessed. */
  readonly isAwaited: Scalars['Boolean']['output'];
  /** Benefit of a full month; null for benefits counted by the day, or while it is awaited. */
  readonly perMonth?: Maybe<Scalars['EuroAmount']['output']>;
  /** Sum of everything whose amount is known; null while none is. */
  readonly total?: Maybe<Scalars['EuroAmount']['output']>;
};

/** Appeal against a decision. Charter, articles 14 and 23. */
export type BenefitAppeal = {
  readonly __typename?: 'BenefitAppeal';
  /** Address of the court. */
  readonly address: Scalars['String']['output'];
  /** Labor court of the member's residence, in the caller's language. */
  readonly court: Scalars['String']['output'];
  /** How to appeal, in the caller's language. */
  readonly how: Scalars['String']['output'];
  /** Last day for the appeal. */
  readonly until: Scalars['LocalDate']['output'];
};

/** Claim or automatic grant of a benefit that the fund decides, or a claim that was passed on. */
export type BenefitCase = {
  readonly __typename?: 'BenefitCase';
  /** The benefit. */
  readonly benefit: SocialScheme;
  /** Last day for the decision: four months, suspended while documents are missing. Charter of the socially insured (law of 11 April 1995), article 10. */
  readonly decideBy: Scalars['LocalDate']['output'];
  /** Day of the latest decision; null while there is none. */
  readonly decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The decision that counts; null while there is none. */
  readonly decision?: Maybe<BenefitDecision>;
  /** Every decision, the latest first; a revision replaces the one before it. */
  readonly decisions: ReadonlyArray<BenefitDecision>;
  /** Day of the fact, birth, death or start of the interruption; null for a claim that was passed on. */
  readonly eventOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where a misdirected claim was passed on; null for a case of the fund. */
  readonly forwarding?: Maybe<ClaimForwarding>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the fund opened it without a claim, because an event opened the right. */
  readonly isAutomatic: Scalars['Boolean']['output'];
  /** Day on which the right lapses by prescription unless a claim interrupts it; null for a claim that was passed on. */
  readonly lapsesOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Documents that are still missing; each was asked for once. */
  readonly missing: ReadonlyArray<MissingDocument>;
  /** Next payment of the benefit; null when none is planned or its amount is awaited. */
  readonly nextPayment?: Maybe<BenefitPayment>;
  /** Sum paid unduly and claimed back; null when there is none. */
  readonly overpayment?: Maybe<BenefitOverpayment>;
  /** Every payment, the earliest first. */
  readonly payments: ReadonlyArray<BenefitPayment>;
  /** Receipt of the claim with the period of examination and the prescription. Charter, article 9. */
  readonly receipt: LetterDocument;
  /** Reference that letters carry. */
  readonly reference: Scalars['String']['output'];
  /** Where the case stands. */
  readonly status: BenefitCaseStatus;
  /** Day on which the claim came in or the case was opened automatically. */
  readonly submittedOn: Scalars['LocalDate']['output'];
};


/** Claim or automatic grant of a benefit that the fund decides, or a claim that was passed on. */
export type BenefitCaseReceiptArgs = {
  language?: InputMaybe<Language>;
};

/** Cases of a list (Relay connection), the latest first. */
export type BenefitCaseConnection = {
  readonly __typename?: 'BenefitCaseConnection';
  /** Cases of the page with their cursors. */
  readonly edges: ReadonlyArray<BenefitCaseEdge>;
  /** Cases of the page. */
  readonly nodes: ReadonlyArray<BenefitCase>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One case of a list. */
export type BenefitCaseEdge = {
  readonly __typename?: 'BenefitCaseEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: BenefitCase;
};

/** No case has this id, or the file is not open to the caller. */
export type BenefitCaseNotFound = Problem & {
  readonly __typename?: 'BenefitCaseNotFound';
  /** Always `BENEFIT_CASE_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Where a case stands. */
export type BenefitCaseStatus =
  /** Granted, but the amount is neither published nor derivable yet; it is paid with arrears as soon as it is known. */
  | 'AMOUNT_AWAITED'
  /** Documents are missing and were asked for. */
  | 'AWAITING_DOCUMENTS'
  /** Granted in the past; everything is paid. */
  | 'CLOSED'
  /** Passed on to the competent institution. */
  | 'FORWARDED'
  /** Granted, being paid. */
  | 'GRANTED'
  /** Received, being examined. */
  | 'OPEN'
  /** Refused. */
  | 'REFUSED';

/** What may change during a benefit. */
export type BenefitChange =
  /** The person cared for died. */
  | 'DEATH_OF_CARED_PERSON'
  /** The main residence leaves Belgium. */
  | 'DEPARTURE'
  /** Another reason why the conditions are no longer met. */
  | 'OTHER_END'
  /** A retirement pension starts. */
  | 'PENSION'
  /** The activity is resumed. */
  | 'RESUMPTION';

/** Decision of the fund on a case, with every mention of the Charter, articles 13 to 15. */
export type BenefitDecision = {
  readonly __typename?: 'BenefitDecision';
  /** Sums granted; null when nothing is granted in money. */
  readonly amount?: Maybe<BenefitAmount>;
  /** Where, until when and how an appeal may be brought. */
  readonly appeal: BenefitAppeal;
  /** Quarters for which no contribution is due because of the decision; the contributions part hears of them. */
  readonly contributionFreeQuarters: ReadonlyArray<Scalars['Quarter']['output']>;
  /** Day of the decision and of its notification. */
  readonly decidedOn: Scalars['LocalDate']['output'];
  /** How the sums were found, step by step. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** First day that is granted; null when nothing is. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** First decision, revision, withdrawal or outcome of an appeal. */
  readonly kind: BenefitDecisionKind;
  /** The letter with all mandatory mentions, in the member's language unless another is asked for. */
  readonly letter: LetterDocument;
  /** How it must be sent; the letter says the same in both cases. Charter, article 16, and the decrees that ask for more. */
  readonly manner: NotificationManner;
  /** Order within the case, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What was decided. */
  readonly outcome: BenefitOutcome;
  /** Every reason, met or not, with its article. */
  readonly reasons: ReadonlyArray<DecisionReason>;
  /** Last day that is granted; null when nothing is or no end is fixed. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
  /** Service vouchers granted; null for benefits in money. */
  readonly vouchers?: Maybe<Scalars['Int']['output']>;
};


/** Decision of the fund on a case, with every mention of the Charter, articles 13 to 15. */
export type BenefitDecisionLetterArgs = {
  language?: InputMaybe<Language>;
};

/** What kind of decision it is. */
export type BenefitDecisionKind =
  /** Executes the judgment on an appeal. */
  | 'APPEAL'
  /** The first one of the case. */
  | 'FIRST'
  /** Corrects or adapts the one before. Charter, article 17. */
  | 'REVISION'
  /** Withdraws the one before within the appeal period. Charter, article 18. */
  | 'WITHDRAWAL';

/** What was decided. */
export type BenefitOutcome =
  /** Everything that was claimed. */
  | 'GRANTED'
  /** Part of what was claimed. */
  | 'PARTLY_GRANTED'
  /** Nothing. */
  | 'REFUSED';

/** Sum paid unduly and claimed back, with the mentions of the Charter, article 15. */
export type BenefitOverpayment = {
  readonly __typename?: 'BenefitOverpayment';
  /** Sum claimed back. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Where, until when and how an appeal may be brought. */
  readonly appeal: BenefitAppeal;
  /** Day of the finding and its notification. */
  readonly foundOn: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Instalments that were agreed; empty when none were. */
  readonly instalments: ReadonlyArray<UndueInstalment>;
  /** The letter with all mandatory mentions, in the member's language unless another is asked for. */
  readonly letter: LetterDocument;
  /** Sum that is prescribed and not claimed. */
  readonly prescribedAmount: Scalars['EuroAmount']['output'];
  /** The prescription that was applied, in the caller's language. */
  readonly prescription: Scalars['String']['output'];
  /** Why it was not owed, payment by payment. */
  readonly reasons: ReadonlyArray<DecisionReason>;
  /** Reference that letters carry. */
  readonly reference: Scalars['String']['output'];
  /** What is still to be repaid. */
  readonly remainingAmount: Scalars['EuroAmount']['output'];
  /** Where the recovery stands. */
  readonly status: OverpaymentStatus;
  /** How a waiver may be asked for; null when the law excludes it. */
  readonly waiver?: Maybe<UndueWaiver>;
};


/** Sum paid unduly and claimed back, with the mentions of the Charter, article 15. */
export type BenefitOverpaymentLetterArgs = {
  language?: InputMaybe<Language>;
};

/** Payment of a benefit. */
export type BenefitPayment = {
  readonly __typename?: 'BenefitPayment';
  /** Sum transferred, tax and set-off taken off; null while its amount is awaited. */
  readonly amount?: Maybe<Scalars['EuroAmount']['output']>;
  /** First day that is paid for. */
  readonly from: Scalars['LocalDate']['output'];
  /** Taxable sum before anything is taken off; null while awaited. */
  readonly grossAmount?: Maybe<Scalars['EuroAmount']['output']>;
  /**
   * First day of the interest that the fund owes by right because it decided or paid late; null when it was in time. Its
   * amount is awaited: the rate was not found. Charter, article 20.
   */
  readonly interestDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day of the payment, or by which it is to be made. */
  readonly on: Scalars['LocalDate']['output'];
  /** ISO reason of the bank for which it last came back, such as AC04; null when it never did or none was given. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** Kept back for an undue sum. */
  readonly setOff: Scalars['EuroAmount']['output'];
  /** Where the payment stands. */
  readonly status: BenefitPaymentStatus;
  /** Tax withheld at source. */
  readonly taxWithheld: Scalars['EuroAmount']['output'];
  /** Last day that is paid for. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Where a payment stands. */
export type BenefitPaymentStatus =
  /** Its amount is neither published nor derivable yet. */
  | 'AMOUNT_AWAITED'
  /** Will not be made. */
  | 'CANCELLED'
  /** Held by the fund. */
  | 'HELD'
  /** Ordered from the bank. */
  | 'ORDERED'
  /** Left the account of the fund. */
  | 'PAID'
  /** Will be ordered when it is due. */
  | 'PLANNED'
  /** Came back, or was rejected by the bank; waits for another account (`changeBenefitAccount`). */
  | 'RETURNED';

/** Written question on rights. Charter of the socially insured, article 3. */
export type BenefitQuestion = {
  readonly __typename?: 'BenefitQuestion';
  /** The answer; null while there is none. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Last day for the answer: 45 days. */
  readonly answerDueOn: Scalars['LocalDate']['output'];
  /** Day of the answer; null while there is none. */
  readonly answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day of the question. */
  readonly askedOn: Scalars['LocalDate']['output'];
  /** Where it was passed on; null when the fund answers. */
  readonly forwarding?: Maybe<ClaimForwarding>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Reference that letters carry. */
  readonly reference: Scalars['String']['output'];
  /** Scheme that it is about. */
  readonly scheme: SocialScheme;
  /** The question. */
  readonly text: Scalars['String']['output'];
};

/** Questions of a list (Relay connection), the latest first. */
export type BenefitQuestionConnection = {
  readonly __typename?: 'BenefitQuestionConnection';
  /** Questions of the page with their cursors. */
  readonly edges: ReadonlyArray<BenefitQuestionEdge>;
  /** Questions of the page. */
  readonly nodes: ReadonlyArray<BenefitQuestion>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One question of a list. */
export type BenefitQuestionEdge = {
  readonly __typename?: 'BenefitQuestionEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The question. */
  readonly node: BenefitQuestion;
};

/** No question without answer has this id, or the file is not open to the caller. */
export type BenefitQuestionNotFound = Problem & {
  readonly __typename?: 'BenefitQuestionNotFound';
  /** Always `BENEFIT_QUESTION_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Benefits, by cell. */
export type BenefitStatistics = {
  readonly __typename?: 'BenefitStatistics';
  /** Cells in the order of their codes. Empty ones are left out, unless they are kept silent to hide others. */
  readonly cells: ReadonlyArray<BenefitStatisticsCell>;
  /** Counts and sums of all cases that are counted, those of silent cells included; null when they are kept silent themselves. */
  readonly total?: Maybe<BenefitStatisticsTotal>;
};

/** Benefits in one combination of values; what is counted is null when the cell is kept silent. */
export type BenefitStatisticsCell = {
  readonly __typename?: 'BenefitStatisticsCell';
  /** Claims received and grants begun by the fund itself. */
  readonly claims?: Maybe<Scalars['Int']['output']>;
  /** First decisions that grant the claim or a part of it. */
  readonly granted?: Maybe<Scalars['Int']['output']>;
  /** Values of the dimensions, in the order in which these were asked for. */
  readonly keys: ReadonlyArray<StatisticsKey>;
  /**
   * Median of the calendar days from the claim to the first decision, waiting for documents included, rounded up to a whole day; null
   * without decisions.
   */
  readonly medianDaysToDecision?: Maybe<Scalars['Int']['output']>;
  /** Taxable sum of what was paid. */
  readonly paidAmount?: Maybe<Scalars['EuroAmount']['output']>;
  /** First decisions that refuse. */
  readonly refused?: Maybe<Scalars['Int']['output']>;
  /** Whether the cell is kept silent to protect persons (secret statistique, statistische geheimhouding). */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** Benefits of everybody who is counted. */
export type BenefitStatisticsTotal = {
  readonly __typename?: 'BenefitStatisticsTotal';
  /** Claims received and grants begun by the fund itself. */
  readonly claims: Scalars['Int']['output'];
  /** First decisions that grant the claim or a part of it. */
  readonly granted: Scalars['Int']['output'];
  /** Taxable sum of what was paid. */
  readonly paidAmount: Scalars['EuroAmount']['output'];
  /** First decisions that refuse. */
  readonly refused: Scalars['Int']['output'];
};

/** Facts of a claim to the bridging right. Programme law of 26 December 2022 and royal decree of 6 February 2023. */
export type BridgingRightClaimInput = {
  /** Day of INASTI's decision to exempt from contributions, for that ground. */
  readonly exemptionDecidedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why the activity was interrupted or stopped. */
  readonly ground: BridgingRightGround;
  /** Whether someone is dependent on the claimant; a certificate of the mutual fund is then needed for the higher amount. */
  readonly hasDependants?: Scalars['Boolean']['input'];
  /** Net income of the year of the cessation, for the ground of low income. */
  readonly incomeOfYear?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Net income of the year before the cessation, for the ground of low income. */
  readonly incomeOfYearBefore?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Last day of the interruption; left out while it lasts. */
  readonly interruptedUntilOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** For a helper: whether the assisted person is below the threshold too. */
  readonly isAidedPersonBelow?: InputMaybe<Scalars['Boolean']['input']>;
  /** For managers, directors and active partners, on the ground of low income. */
  readonly officer?: InputMaybe<CompanyOfficerInput>;
  /** Day of the event, of the judgment, of the declared interruption or of the official cessation; from 1 January 2023 on. */
  readonly on: Scalars['LocalDate']['input'];
  /** First days of the months with an activity of one's own during the award. */
  readonly ownActivityMonths?: InputMaybe<ReadonlyArray<Scalars['LocalDate']['input']>>;
  /** Replacement income of a month beside the benefit. */
  readonly replacementIncome?: InputMaybe<Scalars['EuroAmount']['input']>;
};

/** Why an activity was interrupted or stopped. Royal decree of 6 February 2023. */
export type BridgingRightGround =
  /** Allergy caused by the activity, recognized and refused as invalidity. */
  | 'ALLERGY'
  /** Bankruptcy. */
  | 'BANKRUPTCY'
  /** Economic difficulties: exemption of contributions in the twelve months before the month of the cessation. */
  | 'CONTRIBUTION_EXEMPTION'
  /** Other event that made premises or tools unusable. */
  | 'DETERIORATION'
  /** Decision of a third economic actor or event with a direct and significant economic impact. */
  | 'ECONOMIC_EVENT'
  /** Fire that damaged premises or tools. */
  | 'FIRE'
  /** Economic difficulties: integration income at the time of the cessation. */
  | 'INTEGRATION_INCOME'
  /** Economic difficulties: income not above the minimum of the contributions in the year of the cessation and the year before. */
  | 'LOW_INCOME'
  /** Natural disaster or catastrophe that damaged premises or tools. */
  | 'NATURAL_DISASTER';

/** Why a person needs care. */
export type CareReason =
  /** Handicapped child. */
  | 'HANDICAPPED_CHILD'
  /** Palliative care. */
  | 'PALLIATIVE_CARE'
  /** Serious illness. */
  | 'SERIOUS_ILLNESS';

/** Facts of a claim to the carer allowance. Royal decree of 27 September 2015. */
export type CarerAllowanceClaimInput = {
  /** Date of birth of a handicapped child. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Points in the first pillar of a handicapped child. */
  readonly firstPillarPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Whether an integration allowance is paid for the child. */
  readonly hasIntegrationAllowance?: Scalars['Boolean']['input'];
  /** Whether an interruption allowance of the employment office is received for a similar reason. */
  readonly hasInterruptionAllowance?: Scalars['Boolean']['input'];
  /** Recognized incapacity of a handicapped child. */
  readonly incapacity?: InputMaybe<Scalars['Ratio']['input']>;
  /** Whether the work is interrupted as a whole; otherwise at least by half. */
  readonly isFull: Scalars['Boolean']['input'];
  /** Whether the person is the spouse or legally cohabiting partner. */
  readonly isPartner?: Scalars['Boolean']['input'];
  /** Whether the person is registered in the same household. */
  readonly isSameHousehold?: Scalars['Boolean']['input'];
  /** Degree of kinship or affinity; left out when there is none. */
  readonly kinshipDegree?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the interruption. */
  readonly on: Scalars['LocalDate']['input'];
  /** Day of the death of the person cared for; left out while alive. */
  readonly personDiedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Name of the person cared for. */
  readonly personName: Scalars['String']['input'];
  /** Why the person needs care. */
  readonly reason: CareReason;
  /** Last day of the interruption, expected or real. */
  readonly untilOn: Scalars['LocalDate']['input'];
};

/** Documents that cases wait for. */
export type CaseDocument =
  /** Certificate of the mutual fund on dependants (charge de famille, gezinslast). */
  | 'FAMILY_CERTIFICATE'
  /** Information form of the bridging right, for claims on paper; thirty days. */
  | 'INFORMATION_FORM'
  /** Attestation of the mutual fund on the maternity insurance. */
  | 'MATERNITY_ATTESTATION'
  /** Certificate of the treating doctor of the person cared for. */
  | 'MEDICAL_CERTIFICATE'
  /** Proof of the event, judgment or integration income. */
  | 'PROOF_OF_GROUND'
  /** Proof of payment of household help, for the premium of a short birth leave. */
  | 'PROOF_OF_HOUSEHOLD_HELP'
  /** Proof of income of the year of the cessation and the year before. */
  | 'PROOF_OF_INCOME'
  /** Proof of the link with the child or with the person who died. */
  | 'PROOF_OF_LINK'
  /** Proof that the winding-up of the company started. */
  | 'PROOF_OF_WINDING_UP'
  /** Official recognition of the child's handicap. */
  | 'RECOGNITION_OF_HANDICAP'
  /** Sworn statement on how the work is reduced by half. */
  | 'SWORN_STATEMENT'
  /** Written confirmation of the mother with her voucher user number. */
  | 'VOUCHER_CONFIRMATION';

/** A document that came in. */
export type CaseDocumentInput = {
  /** Which document. */
  readonly document: CaseDocument;
  /** Whether it shows what it must. */
  readonly isConclusive?: Scalars['Boolean']['input'];
  /** Day on which it came in. */
  readonly receivedOn: Scalars['LocalDate']['input'];
};

/** Facts that staff read in documents. What is left out stays as it was. */
export type CaseFactsInput = {
  /** Balance total of the penultimate closed year of the company. */
  readonly balanceTotal?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Day of INASTI's decision to exempt from contributions. */
  readonly exemptionDecidedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Net income of the year of the cessation. */
  readonly incomeOfYear?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Net income of the year before the cessation. */
  readonly incomeOfYearBefore?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Last day of the interruption. */
  readonly interruptedUntilOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Facts are unknown that a decision needs, or there is none to replace. */
export type CaseNotDecidable = Problem & {
  readonly __typename?: 'CaseNotDecidable';
  /** Always `CASE_NOT_DECIDABLE`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Another account for a case. */
export type ChangeBenefitAccountInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Account that is credited from now on. */
  readonly iban: Scalars['Iban']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Outcome of changing the account. */
export type ChangeBenefitAccountResult = BenefitCaseNotFound | ChangeBenefitAccountSuccess | IdempotencyConflict | InvalidInput;

/** The account was changed. */
export type ChangeBenefitAccountSuccess = {
  readonly __typename?: 'ChangeBenefitAccountSuccess';
  /** The case with its payments. */
  readonly case: BenefitCase;
};

/** Which payments are claimed back, and why. */
export type ClaimBackBenefitInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Who or what caused it. */
  readonly cause: UndueCause;
  /** First day that was not owed. */
  readonly from: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Day on which the fund knew. */
  readonly knownOn: Scalars['LocalDate']['input'];
  /** Code of the reason, one of those that decisions carry. */
  readonly reasonCode: Scalars['String']['input'];
  /** Last day that was not owed. */
  readonly to: Scalars['LocalDate']['input'];
};

/** Outcome of claiming back. */
export type ClaimBackBenefitResult = BenefitCaseNotFound | ClaimBackBenefitSuccess | IdempotencyConflict | InvalidInput | NothingToClaimBack;

/** The sum was claimed back. */
export type ClaimBackBenefitSuccess = {
  readonly __typename?: 'ClaimBackBenefitSuccess';
  /** The undue sum. */
  readonly overpayment: BenefitOverpayment;
};

/** Claim of a benefit. Give the object of the benefit that is claimed, and no other. */
export type ClaimBenefitInput = {
  /** The scheme that is claimed. */
  readonly benefit: SocialScheme;
  /** Facts of a claim to bereavement leave. */
  readonly bereavementLeave?: InputMaybe<LeaveClaimInput>;
  /** Facts of a claim to birth leave. */
  readonly birthLeave?: InputMaybe<LeaveClaimInput>;
  /** Facts of a claim to the bridging right. */
  readonly bridgingRight?: InputMaybe<BridgingRightClaimInput>;
  /** Facts of a claim to the carer allowance. */
  readonly carerAllowance?: InputMaybe<CarerAllowanceClaimInput>;
  /** How the claim came in; electronic unless staff says otherwise. */
  readonly channel?: ClaimChannel;
  /** Account to be credited; the one on file when left out. */
  readonly iban?: InputMaybe<Scalars['Iban']['input']>;
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Facts of a claim to service vouchers after childbirth. */
  readonly maternityVouchers?: InputMaybe<MaternityVouchersClaimInput>;
  /** Whose claim; the caller's own file when left out. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Date of the claim by its channel; today when left out. Only staff may give it. */
  readonly receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Outcome of a claim. */
export type ClaimBenefitResult = BenefitAlreadyClaimed | ClaimBenefitSuccess | IdempotencyConflict | InvalidInput | MemberNotFound;

/** The claim was taken in. */
export type ClaimBenefitSuccess = {
  readonly __typename?: 'ClaimBenefitSuccess';
  /** The case; decided already when nothing was missing. */
  readonly case: BenefitCase;
};

/** Channel by which a claim came in; each has its own date. */
export type ClaimChannel =
  /** Handed in at the fund; the date of registration counts. */
  | 'DEPOSIT'
  /** Electronic; the date of sending counts. */
  | 'ELECTRONIC'
  /** Registered letter; the postmark counts. */
  | 'REGISTERED_LETTER';

/** Passing on of a misdirected claim. Charter, article 9. */
export type ClaimForwarding = {
  readonly __typename?: 'ClaimForwarding';
  /** Institution that decides. */
  readonly institution: CompetentInstitution;
  /** Day on which the claim was passed on; its first date is kept. */
  readonly on: Scalars['LocalDate']['output'];
};

/** Company of a manager, director or active partner. */
export type CompanyOfficerInput = {
  /** Balance total of the penultimate closed year. */
  readonly balanceTotal?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Whether the winding-up started at the cessation. */
  readonly isWindingUpStarted: Scalars['Boolean']['input'];
  /** Part of the shares held; all of them unless shown otherwise. */
  readonly share?: Scalars['Ratio']['input'];
};

/** Institution that decides on a scheme. */
export type CompetentInstitution = {
  readonly __typename?: 'CompetentInstitution';
  /** Name in the caller's language. */
  readonly name: Scalars['String']['output'];
  /** Official page. */
  readonly url: Scalars['String']['output'];
};

/** How sure a legal value is, as stated with its source. */
export type Confidence =
  /** Read in the legal text, or two independent publications agree. */
  | 'HIGH'
  /** Derived only, or one weak source. */
  | 'LOW'
  /** One secondary publication, or derived from the legal base and agreeing with its published neighbors. */
  | 'MEDIUM';

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

/** Which case is decided on what the fund has. */
export type DecideBenefitCaseInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Whether article 192 of the programme law of 26 December 2022 excludes the claimant: conviction, fraud or provocation. */
  readonly isExcluded?: Scalars['Boolean']['input'];
};

/** Outcome of deciding a case. */
export type DecideBenefitCaseResult = BenefitCaseNotFound | CaseNotDecidable | DecideBenefitCaseSuccess | InvalidInput;

/** The case was decided. */
export type DecideBenefitCaseSuccess = {
  readonly __typename?: 'DecideBenefitCaseSuccess';
  /** The case with its decision. */
  readonly case: BenefitCase;
};

/** A reason of a decision. */
export type DecisionReason = {
  readonly __typename?: 'DecisionReason';
  /** Stable code of the reason. */
  readonly code: Scalars['String']['output'];
  /** Whether this condition is met; null when nobody has shown it. */
  readonly isMet?: Maybe<Scalars['Boolean']['output']>;
  /** Article that it rests on. */
  readonly legalBasis: Scalars['String']['output'];
  /** The reason, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

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

/** Life event of the guide. */
export type GuideEvent =
  /** Adoption or long-term foster care of a child. */
  | 'ADOPTION'
  /** Bankruptcy. */
  | 'BANKRUPTCY'
  /** Birth of a child. */
  | 'BIRTH'
  /** Care for someone close. */
  | 'CARE'
  /** End of an activity. */
  | 'CESSATION'
  /** Death of the partner or a child. */
  | 'DEATH'
  /** Illness or accident. */
  | 'ILLNESS'
  /** Marriage or cohabitation. */
  | 'MARRIAGE'
  /** Difficulty to pay contributions. */
  | 'PAYMENT_DIFFICULTY'
  /** Retirement. */
  | 'PENSION'
  /** Start of an activity. */
  | 'START';

/** Which payments are held, or go on. */
export type HoldBenefitPaymentsInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Why they are held; left out to let them go on. */
  readonly reason?: InputMaybe<PaymentHoldReason>;
};

/** Outcome of holding payments. */
export type HoldBenefitPaymentsResult = BenefitCaseNotFound | HoldBenefitPaymentsSuccess | InvalidInput;

/** The payments were held, or go on. */
export type HoldBenefitPaymentsSuccess = {
  readonly __typename?: 'HoldBenefitPaymentsSuccess';
  /** The case with its payments. */
  readonly case: BenefitCase;
};

/** Person who lives with the member. */
export type HouseholdPerson = {
  readonly __typename?: 'HouseholdPerson';
  /** Date of birth, supplied by the members part. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the person counts as dependent, supplied by the members part. */
  readonly isDependant: Scalars['Boolean']['output'];
  /** How the person is related to the member, supplied by the members part. */
  readonly relation: HouseholdRelation;
};

/** Relation of a person to the member. */
export type HouseholdRelation =
  /** Parent or grandparent. */
  | 'ASCENDANT'
  /** Child of the member or of the partner. */
  | 'CHILD'
  /** Legally cohabiting partner (cohabitant légal, wettelijk samenwonende). */
  | 'LEGAL_COHABITANT'
  /** Husband or wife. */
  | 'SPOUSE';

/** The idempotency key was used before for a different request; nothing was changed. */
export type IdempotencyConflict = Problem & {
  readonly __typename?: 'IdempotencyConflict';
  /** Always `IDEMPOTENCY_CONFLICT`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
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

/** Facts of a claim to birth or bereavement leave. Royal decrees of 15 December 2019 and 20 December 2021. */
export type LeaveClaimInput = {
  /** Whole days of leave. */
  readonly days: ReadonlyArray<Scalars['LocalDate']['input']>;
  /** Half days of leave, only for a birth. */
  readonly halfDays?: InputMaybe<ReadonlyArray<Scalars['LocalDate']['input']>>;
  /** Whether the premium of a short birth leave is asked for; proof of payment of household help is then needed. */
  readonly isPremiumAsked?: Scalars['Boolean']['input'];
  /** Day of the birth or death. */
  readonly on: Scalars['LocalDate']['input'];
  /** Link with the child, or with the person who died. */
  readonly relation: LeaveRelation;
  /** Days of pregnancy of a stillborn child; left out for a child born alive. */
  readonly stillbornAfterDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Link with a child or with a person who died. */
export type LeaveRelation =
  /** A child of the claimant or of the partner died; adopted and long-term foster children count. */
  | 'CHILD'
  /** Living with the parent of the child for three years. */
  | 'FACTUAL_COHABITATION'
  /** Parent of the child by filiation. */
  | 'FILIATION'
  /** Legally cohabiting with the parent of the child. */
  | 'LEGAL_COHABITATION'
  /** Married to the parent of the child. */
  | 'MARRIAGE'
  /** The partner died. */
  | 'PARTNER';

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

/** A letter as a PDF document. */
export type LetterDocument = {
  readonly __typename?: 'LetterDocument';
  /** The document in base64. */
  readonly content: Scalars['String']['output'];
  /** Name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** Always `application/pdf`. */
  readonly mediaType: Scalars['String']['output'];
};

/** What a life event opens in one scheme. */
export type LifeEventAdvice = {
  readonly __typename?: 'LifeEventAdvice';
  /** Last day to act, told as a rule, in the caller's language; null when the law sets none. */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** Who decides. */
  readonly institution: CompetentInstitution;
  /** Whether it comes by itself. */
  readonly isAutomatic: Scalars['Boolean']['output'];
  /** Legal basis, as cited on letters. */
  readonly legalBasis: Scalars['String']['output'];
  /** The scheme; null for duties and rights on contributions. */
  readonly scheme?: Maybe<SocialScheme>;
  /** What it opens and what to do, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Facts of a claim to service vouchers. Royal decree of 17 January 2006. */
export type MaternityVouchersClaimInput = {
  /** Extra weeks of rest chosen instead of vouchers, from 0 to 3; births from 1 July 2026 on. */
  readonly extraWeeks?: Scalars['Int']['input'];
  /** Whether an activity is resumed, as self-employed or else at least half-time. */
  readonly isActivityResumed: Scalars['Boolean']['input'];
  /** Whether the child lives in the mother's household. */
  readonly isChildInHousehold: Scalars['Boolean']['input'];
  /** Whether the mother was an employee until shortly before. */
  readonly isFormerEmployee?: Scalars['Boolean']['input'];
  /** Day of the birth. */
  readonly on: Scalars['LocalDate']['input'];
  /** Days of pregnancy of a stillborn child; left out for a child born alive. */
  readonly stillbornAfterDays?: InputMaybe<Scalars['Int']['input']>;
  /** User number at the voucher company; it confirms the claim. */
  readonly userNumber?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type Member = {
  readonly __typename?: 'Member';
  /** Home address, supplied by the members part. */
  readonly address: PostalAddress;
  /** Claims and automatic grants (dossiers, dossiers), the latest first. */
  readonly benefitCases?: Maybe<BenefitCaseConnection>;
  /** Written questions on rights, the latest first. */
  readonly benefitQuestions?: Maybe<BenefitQuestionConnection>;
  /** Date of birth, supplied by the members part. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Contribution category of the current quarter, supplied by the members part. */
  readonly category?: Maybe<ContributionCategory>;
  /** Persons who live with the member, supplied by the members part. */
  readonly household: ReadonlyArray<HouseholdPerson>;
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /**
   * What the member may expect of the pension on facts that are known or given; every figure with its parameters, and what
   * cannot be computed with the reason. INASTI decides; this is information (Charter, article 3).
   */
  readonly pension?: Maybe<PensionProjection>;
  /**
   * Overview of every scheme of social protection (droits, rechten): what is granted, open, possible or closed, why, and what
   * to do next. Computed from the facts of the file on the day of the question.
   */
  readonly rights?: Maybe<ReadonlyArray<SocialRight>>;
  /** Free supplementary pension: contracts on record, room for a premium, ordinary and social contract compared. */
  readonly supplementaryPension?: Maybe<SupplementaryPension>;
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberBenefitCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberBenefitQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberPensionArgs = {
  input: PensionProjectionInput;
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberSupplementaryPensionArgs = {
  input: SupplementaryPensionInput;
};

/** No member has this id, or the file is not open to the caller. */
export type MemberNotFound = Problem & {
  readonly __typename?: 'MemberNotFound';
  /** Always `MEMBER_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** A document that a case waits for. */
export type MissingDocument = {
  readonly __typename?: 'MissingDocument';
  /** Day on which it was asked for. */
  readonly askedOn: Scalars['LocalDate']['output'];
  /** Which document. */
  readonly document: CaseDocument;
  /** Day of the reminder; null while there was none. */
  readonly remindedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it is and what it is needed for, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Acts on files, companies and mandates. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Spreads an undue sum over monthly instalments. Who may: the member for at most twelve; client managers and staff. */
  readonly agreeUndueInstalments: AgreeUndueInstalmentsResult;
  /** Answers a written question, once. Who may: client managers and staff. */
  readonly answerBenefitQuestion: AnswerBenefitQuestionResult;
  /**
   * Asks a written question on rights; the fund answers within 45 days, or passes it on without delay to the institution
   * that knows (Charter of the socially insured, articles 3 and 5). Who may: the member; client managers and staff.
   */
  readonly askBenefitQuestion: AskBenefitQuestionResult;
  /**
   * Pays a case to another account from now on, and again what did not reach the former one. Who may: the member, client managers
   * and staff.
   */
  readonly changeBenefitAccount: ChangeBenefitAccountResult;
  /**
   * Finds that payments were not owed and claims them back by a reasoned decision (Charter, article 15); prescribed payments
   * are left out. Who may: client managers and staff.
   */
  readonly claimBackBenefit: ClaimBackBenefitResult;
  /**
   * Claims a benefit (demande, aanvraag). A claim to a scheme that another institution decides is passed on to it without
   * delay (Charter of the socially insured, article 9). When nothing is missing the fund decides at once.
   * Who may: the member for the own file; client managers and staff for any.
   */
  readonly claimBenefit: ClaimBenefitResult;
  /**
   * Takes the decision of a case on what the fund has: after a reminder that stayed without answer for more than a month
   * (Charter, article 11), or with what staff found. Who may: client managers and staff.
   */
  readonly decideBenefitCase: DecideBenefitCaseResult;
  /** Holds the payments of a case, or lets them go on with what is due. Who may: client managers and staff. */
  readonly holdBenefitPayments: HoldBenefitPaymentsResult;
  /**
   * Records documents that came in for a case; when nothing is missing any more the fund decides at once.
   * Who may: client managers and staff.
   */
  readonly recordCaseDocuments: RecordCaseDocumentsResult;
  /** Records a contract of free supplementary pension that the member holds. Who may: the member; client managers and staff. */
  readonly recordSupplementaryContract: RecordSupplementaryContractResult;
  /** Records INASTI's decision on a waiver. Who may: client managers and staff. */
  readonly recordUndueWaiver: RecordUndueWaiverResult;
  /**
   * Reports a change that matters for a running benefit, such as the resumption of an activity. Duty within fifteen days for
   * the bridging right (programme law of 26 December 2022, article 197). Who may: the member; client managers and staff.
   */
  readonly reportBenefitChange: ReportBenefitChangeResult;
  /**
   * Asks that INASTI waive an undue sum (renonciation, verzaking); the fund passes the request on.
   * Who may: the member; client managers and staff.
   */
  readonly requestUndueWaiver: RequestUndueWaiverResult;
  /**
   * Replaces the decision of a case: own error, new facts, withdrawal within the appeal period, or the outcome of an appeal
   * (Charter, articles 17 and 18). The former decision is kept. Who may: client managers and staff.
   */
  readonly reviseBenefitDecision: ReviseBenefitDecisionResult;
};


/** Acts on files, companies and mandates. */
export type MutationAgreeUndueInstalmentsArgs = {
  input: AgreeUndueInstalmentsInput;
};


/** Acts on files, companies and mandates. */
export type MutationAnswerBenefitQuestionArgs = {
  input: AnswerBenefitQuestionInput;
};


/** Acts on files, companies and mandates. */
export type MutationAskBenefitQuestionArgs = {
  input: AskBenefitQuestionInput;
};


/** Acts on files, companies and mandates. */
export type MutationChangeBenefitAccountArgs = {
  input: ChangeBenefitAccountInput;
};


/** Acts on files, companies and mandates. */
export type MutationClaimBackBenefitArgs = {
  input: ClaimBackBenefitInput;
};


/** Acts on files, companies and mandates. */
export type MutationClaimBenefitArgs = {
  input: ClaimBenefitInput;
};


/** Acts on files, companies and mandates. */
export type MutationDecideBenefitCaseArgs = {
  input: DecideBenefitCaseInput;
};


/** Acts on files, companies and mandates. */
export type MutationHoldBenefitPaymentsArgs = {
  input: HoldBenefitPaymentsInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordCaseDocumentsArgs = {
  input: RecordCaseDocumentsInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordSupplementaryContractArgs = {
  input: RecordSupplementaryContractInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordUndueWaiverArgs = {
  input: RecordUndueWaiverInput;
};


/** Acts on files, companies and mandates. */
export type MutationReportBenefitChangeArgs = {
  input: ReportBenefitChangeInput;
};


/** Acts on files, companies and mandates. */
export type MutationRequestUndueWaiverArgs = {
  input: RequestUndueWaiverInput;
};


/** Acts on files, companies and mandates. */
export type MutationReviseBenefitDecisionArgs = {
  input: ReviseBenefitDecisionInput;
};

/** No payment lies in the period, or all of them are prescribed. */
export type NothingToClaimBack = Problem & {
  readonly __typename?: 'NothingToClaimBack';
  /** Always `NOTHING_TO_CLAIM_BACK`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** How a decision must be sent. */
export type NotificationManner =
  /** Ordinary letter, or handed over. */
  | 'ORDINARY_LETTER'
  /** Registered letter. */
  | 'REGISTERED_LETTER';

/** No undue sum has this id, or the file is not open to the caller. */
export type OverpaymentNotFound = Problem & {
  readonly __typename?: 'OverpaymentNotFound';
  /** Always `OVERPAYMENT_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Where a recovery stands. */
export type OverpaymentStatus =
  /** Claimed back. */
  | 'CLAIMED'
  /** Repaid in instalments. */
  | 'IN_INSTALMENTS'
  /** Repaid in full. */
  | 'REPAID'
  /** Waived in full. */
  | 'WAIVED'
  /** A waiver was asked for; INASTI decides. */
  | 'WAIVER_ASKED';

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

/** Whether a legal value was published or follows from the legal base and its index rule. */
export type ParameterStatus =
  /** Derived by the index rule of the law; shown as such wherever it is used. */
  | 'DERIVED'
  /** Published by an official or professional source. */
  | 'PUBLISHED';

/** Why payments are held. */
export type PaymentHoldReason =
  /** The account of the member is in doubt. */
  | 'ACCOUNT_CHECK'
  /** A condition is being checked. */
  | 'CONDITION_CHECK'
  /** A seizure or transfer is being handled. */
  | 'SEIZURE';

/** Application for a pension, filled in with what the fund knows. INASTI takes it in. */
export type PensionApplication = {
  readonly __typename?: 'PensionApplication';
  /** Home address in one line. */
  readonly address: Scalars['String']['output'];
  /** Date of birth; null when not fully known. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Account for the pension; null when none is known. */
  readonly iban?: Maybe<Scalars['Iban']['output']>;
  /** Where to send it. */
  readonly institution: CompetentInstitution;
  /** Last name and first name. */
  readonly name: Scalars['String']['output'];
  /** Quarters as self-employed that the fund knows, the earliest first. */
  readonly quarters: ReadonlyArray<Scalars['Quarter']['output']>;
  /** Social security number. */
  readonly ssin: Scalars['Ssin']['output'];
  /** Day on which the pension should start. */
  readonly startsOn: Scalars['LocalDate']['output'];
};

/** One figure of a projection. */
export type PensionFigure = {
  readonly __typename?: 'PensionFigure';
  /** Sum for a year; null when it cannot be computed or is no sum. */
  readonly amount?: Maybe<Scalars['EuroAmount']['output']>;
  /** Months or years, for durations and ages; null for sums. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** How it was found. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** What it is. */
  readonly kind: PensionFigureKind;
  /** Parameter that is unknown; null when the figure could be computed. */
  readonly missingParameter?: Maybe<Scalars['String']['output']>;
  /** What the figure says, or why it cannot be computed, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** What a figure of a projection is. */
export type PensionFigureKind =
  /** Income that may be earned beside the pension, a year. */
  | 'ALLOWED_INCOME'
  /** Pension of a divorced spouse. */
  | 'DIVORCED_SPOUSE'
  /** Minimum pension, a year. */
  | 'MINIMUM'
  /** Retirement pension on the incomes, a year. */
  | 'RETIREMENT'
  /** Survivor's pension. */
  | 'SURVIVOR'
  /** Transition allowance, in months. */
  | 'TRANSITION_ALLOWANCE';

/** What a member may expect of the pension. Information only: INASTI and the pension service decide. */
export type PensionProjection = {
  readonly __typename?: 'PensionProjection';
  /** The application, filled in with what the fund knows. */
  readonly application: PensionApplication;
  /** Career years that count. */
  readonly careerYears: Scalars['Int']['output'];
  /** Every figure, with its parameters or the reason why it cannot be computed. */
  readonly figures: ReadonlyArray<PensionFigure>;
  /** Whether a pension may start on that day, at the legal age or as an early one. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Day on which the legal age is reached. */
  readonly legalAgeOn: Scalars['LocalDate']['output'];
  /** Day on which the pension would start. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Warnings, in the caller's language. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Facts of a pension projection. */
export type PensionProjectionInput = {
  /** For a divorced spouse: career years of the former spouse during the marriage. */
  readonly divorcedSpouseYears?: InputMaybe<Scalars['Int']['input']>;
  /** Career years in all schemes before the quarters that the fund knows. */
  readonly earlierCareerYears?: Scalars['Int']['input'];
  /** Years as self-employed among them. */
  readonly earlierSelfEmployedYears?: Scalars['Int']['input'];
  /** Net income to expect in each year from now until the start; that of the last year known when left out. */
  readonly expectedIncome?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Other income as pensioner, to hold against the allowed income. */
  readonly incomeBesidePension?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Whether the rate of a household applies (spouse without own income); otherwise that of a single person. */
  readonly isHousehold?: Scalars['Boolean']['input'];
  /** Day on which the pension would start, the first of a month; the legal age when left out. */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** For a surviving spouse. */
  readonly survivor?: InputMaybe<SurvivorInput>;
};

/** Address in Belgium. */
export type PostalAddress = {
  readonly __typename?: 'PostalAddress';
  /** Region in which the municipality lies, supplied by the members part. */
  readonly region: Region;
};

/** Expected refusal of a request: a stable code and a text in the caller's language. It carries the facts needed to act. */
export type Problem = {
  /** Stable code, listed in schema/errors.md. Never translated. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what can be done, in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Reading of files, companies and lists of this part. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One case by its opaque id; null when there is none or when the file is not open to the caller.
   * Who may read: the member, an accountant with a live mandate, client managers and staff.
   */
  readonly benefitCase?: Maybe<BenefitCase>;
  /** Official pages of the institutions to which the fund sends members, in the caller's language. Needs no log-on. */
  readonly competentInstitutions?: Maybe<ReadonlyArray<CompetentInstitution>>;
  /**
   * What a life event opens in each scheme, what comes by itself and what must be asked for, in the caller's language. Needs
   * no log-on and reads no file.
   */
  readonly lifeEventGuide?: Maybe<ReadonlyArray<LifeEventAdvice>>;
  /**
   * Cases whose clock of the Charter runs out by a day: decisions to take and reminders to send, the most urgent first.
   * Who may read: client managers and staff.
   */
  readonly urgentBenefitCases?: Maybe<BenefitCaseConnection>;
};


/** Reading of files, companies and lists of this part. */
export type QueryBenefitCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryLifeEventGuideArgs = {
  event: GuideEvent;
};


/** Reading of files, companies and lists of this part. */
export type QueryUrgentBenefitCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  untilOn: Scalars['LocalDate']['input'];
};

/** Written questions that were answered, by quarter; those passed on to another institution are not counted. */
export type QuestionStatistics = {
  readonly __typename?: 'QuestionStatistics';
  /** Quarters with an answer, the earliest first. There is no total: with one the silent quarters could be worked out. */
  readonly quarters: ReadonlyArray<QuestionStatisticsQuarter>;
};

/** Questions answered in one quarter; what is counted is null when the quarter is kept silent. */
export type QuestionStatisticsQuarter = {
  readonly __typename?: 'QuestionStatisticsQuarter';
  /** Questions answered. */
  readonly answered?: Maybe<Scalars['Int']['output']>;
  /** Whether the quarter is kept silent to protect persons (secret statistique, statistische geheimhouding). */
  readonly isSuppressed: Scalars['Boolean']['output'];
  /** Of them answered after the last day; null also when they, or those in time, are too few to be told. */
  readonly late?: Maybe<Scalars['Int']['output']>;
  /** Median of the calendar days from question to answer, rounded up to a whole day. */
  readonly medianDaysToAnswer?: Maybe<Scalars['Int']['output']>;
  /** The quarter of the answer. */
  readonly quarter: Scalars['Quarter']['output'];
};

/** Documents that came in for a case. */
export type RecordCaseDocumentsInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** The documents. */
  readonly documents: ReadonlyArray<CaseDocumentInput>;
  /** What staff read in them; it replaces what the claim said. */
  readonly facts?: InputMaybe<CaseFactsInput>;
};

/** Outcome of recording documents. */
export type RecordCaseDocumentsResult = BenefitCaseNotFound | InvalidInput | RecordCaseDocumentsSuccess;

/** The documents were recorded. */
export type RecordCaseDocumentsSuccess = {
  readonly __typename?: 'RecordCaseDocumentsSuccess';
  /** The case; decided already when nothing is missing any more. */
  readonly case: BenefitCase;
};

/** A contract to record. */
export type RecordSupplementaryContractInput = {
  /** First day of the contract. */
  readonly from: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name of the insurer. */
  readonly insurer: Scalars['String']['input'];
  /** Ordinary or social. */
  readonly kind: SupplementaryKind;
  /** Whose contract; the caller's own when left out. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day; left out while it runs. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Outcome of recording a contract. */
export type RecordSupplementaryContractResult = IdempotencyConflict | InvalidInput | MemberNotFound | RecordSupplementaryContractSuccess;

/** The contract was recorded. */
export type RecordSupplementaryContractSuccess = {
  readonly __typename?: 'RecordSupplementaryContractSuccess';
  /** The contract. */
  readonly contract: SupplementaryContract;
};

/** INASTI's decision on a waiver. */
export type RecordUndueWaiverInput = {
  /** Day of the decision. */
  readonly decidedOn: Scalars['LocalDate']['input'];
  /** The undue sum. */
  readonly overpaymentId: Scalars['ID']['input'];
  /** Sum that was waived; zero for a refusal. */
  readonly waivedAmount: Scalars['EuroAmount']['input'];
};

/** Outcome of recording a waiver. */
export type RecordUndueWaiverResult = InvalidInput | OverpaymentNotFound | RecordUndueWaiverSuccess;

/** The decision was recorded. */
export type RecordUndueWaiverSuccess = {
  readonly __typename?: 'RecordUndueWaiverSuccess';
  /** The undue sum. */
  readonly overpayment: BenefitOverpayment;
};

/** Region of Belgium; family benefits depend on it. */
export type Region =
  /** Brussels-Capital Region. */
  | 'BRUSSELS'
  /** Flemish Region. */
  | 'FLANDERS'
  /** German-speaking municipalities of the Walloon Region (Ostbelgien). */
  | 'GERMAN_SPEAKING'
  /** Walloon Region, German-speaking municipalities excluded. */
  | 'WALLONIA';

/** A change that matters for a running benefit. */
export type ReportBenefitChangeInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** What changed. */
  readonly change: BenefitChange;
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Day of the change. */
  readonly on: Scalars['LocalDate']['input'];
};

/** Outcome of reporting a change. */
export type ReportBenefitChangeResult = BenefitCaseNotFound | CaseNotDecidable | IdempotencyConflict | InvalidInput | ReportBenefitChangeSuccess;

/** The change was taken in and the benefit adapted. */
export type ReportBenefitChangeSuccess = {
  readonly __typename?: 'ReportBenefitChangeSuccess';
  /** The case with its new decision. */
  readonly case: BenefitCase;
};

/** Request for a waiver. */
export type RequestUndueWaiverInput = {
  /** The undue sum. */
  readonly overpaymentId: Scalars['ID']['input'];
  /** Why: need and good faith, a trivial sum, or an error of the fund. */
  readonly reason: WaiverReason;
};

/** Outcome of asking for a waiver. */
export type RequestUndueWaiverResult = InvalidInput | OverpaymentNotFound | RequestUndueWaiverSuccess | WaiverExcluded;

/** The request was passed on to INASTI. */
export type RequestUndueWaiverSuccess = {
  readonly __typename?: 'RequestUndueWaiverSuccess';
  /** The undue sum. */
  readonly overpayment: BenefitOverpayment;
};

/** Why and how a decision is replaced. */
export type ReviseBenefitDecisionInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the fund made the error that is corrected. */
  readonly isErrorOfFund?: Scalars['Boolean']['input'];
  /** Whether the insured knew or should have known that the sum was not owed. */
  readonly isKnownToInsured?: Scalars['Boolean']['input'];
  /** Outcome that a judgment orders; only for an appeal. */
  readonly judgment?: InputMaybe<BenefitOutcome>;
  /** Revision, withdrawal or outcome of an appeal. */
  readonly kind: BenefitDecisionKind;
};

/** Outcome of replacing a decision. */
export type ReviseBenefitDecisionResult = AppealPeriodOver | BenefitCaseNotFound | CaseNotDecidable | IdempotencyConflict | InvalidInput | ReviseBenefitDecisionSuccess;

/** The decision was replaced. */
export type ReviseBenefitDecisionSuccess = {
  readonly __typename?: 'ReviseBenefitDecisionSuccess';
  /** The case with its new decision. */
  readonly case: BenefitCase;
};

/** Where the member stands in one scheme. */
export type SocialRight = {
  readonly __typename?: 'SocialRight';
  /** Who decides. */
  readonly competentInstitution: CompetentInstitution;
  /** Last day for the next step; null when the law sets none or the day depends on an event that has not happened. */
  readonly deadline?: Maybe<Scalars['LocalDate']['output']>;
  /** Legal basis, as cited on letters. */
  readonly legalBasis: Scalars['String']['output'];
  /** What to do next, in the caller's language; null when nothing is to be done. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** Every reason behind the status, all of them, in the caller's language. */
  readonly reasons: ReadonlyArray<SocialRightReason>;
  /** The scheme. */
  readonly scheme: SocialScheme;
  /** Where the member stands today. */
  readonly status: SocialRightStatus;
  /** One sentence for the member, in the caller's language. */
  readonly summary: Scalars['String']['output'];
};

/** One reason why a right is open or not. */
export type SocialRightReason = {
  readonly __typename?: 'SocialRightReason';
  /** Stable code of the reason. */
  readonly code: Scalars['String']['output'];
  /** Whether this condition is met; null when the facts do not tell. */
  readonly isMet?: Maybe<Scalars['Boolean']['output']>;
  /** The reason, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Where a member stands in a scheme. */
export type SocialRightStatus =
  /** Granted and running. */
  | 'GRANTED'
  /** Not open: at least one condition is not met. */
  | 'NOT_OPEN'
  /** Every condition that the fund knows is met. */
  | 'OPEN'
  /** Opens when an event happens or a condition that the fund cannot see is met. */
  | 'POSSIBLE'
  /** The facts do not tell. */
  | 'UNKNOWN';

/** Scheme of social protection of the self-employed, or a neighboring one. */
export type SocialScheme =
  /** Bereavement leave (congé de deuil, rouwverlof). */
  | 'BEREAVEMENT_LEAVE'
  /** Paternity and birth leave (congé de naissance, geboorteverlof). */
  | 'BIRTH_LEAVE'
  /** Bridging right (droit passerelle, overbruggingsrecht). */
  | 'BRIDGING_RIGHT'
  /** Informal-carer allowance (aidant proche, mantelzorg). */
  | 'CARER_ALLOWANCE'
  /** Allowance for persons with a disability (allocation aux personnes handicapées, tegemoetkoming). */
  | 'DISABILITY_ALLOWANCE'
  /** Family benefits of the region (allocations familiales, gezinsbijslag). */
  | 'FAMILY_BENEFITS'
  /** Reimbursement of health care (soins de santé, geneeskundige verzorging). */
  | 'HEALTH_CARE'
  /** Incapacity and invalidity (incapacité, arbeidsongeschiktheid). */
  | 'INCAPACITY'
  /** Income guarantee for the elderly (GRAPA, IGO). */
  | 'INCOME_GUARANTEE'
  /** Maternity leave and benefit (repos de maternité, moederschapsrust). */
  | 'MATERNITY_LEAVE'
  /** Service vouchers after childbirth (titres-services, dienstencheques). */
  | 'MATERNITY_VOUCHERS'
  /** Retirement pension (pension de retraite, rustpensioen). */
  | 'PENSION'
  /** Social integration income (revenu d'intégration, leefloon). */
  | 'SOCIAL_INTEGRATION_INCOME'
  /** Free supplementary pension (PLCI, VAPZ). */
  | 'SUPPLEMENTARY_PENSION';

/**
 * Statistics of a period (statistiques, statistieken). All counts and sums come from one consistent state, named by `asOf`. A cell
 * with fewer than five persons, or that one or two persons dominate, is kept silent in all quarters, with as many others as are
 * needed so that it cannot be worked out; totals stay exact. Every question is logged. Who may read: reporting tools.
 */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /**
   * Claims received, first decisions taken and benefits paid in the quarters of the period (prestations, uitkeringen), from the same
   * state as the other parts. Who may read: reporting tools.
   */
  readonly benefits?: Maybe<BenefitStatistics>;
  /** Opaque id of the question's period and state. */
  readonly id: Scalars['ID']['output'];
  /**
   * Written questions that the fund answered in the quarters of the period (demandes d'information, vragen om inlichtingen). They are
   * to be answered within 45 days (Charter of the socially insured, law of 11 April 1995, article 3). Who may read: reporting tools.
   */
  readonly questions?: Maybe<QuestionStatistics>;
};


/**
 * Statistics of a period (statistiques, statistieken). All counts and sums come from one consistent state, named by `asOf`. A cell
 * with fewer than five persons, or that one or two persons dominate, is kept silent in all quarters, with as many others as are
 * needed so that it cannot be worked out; totals stay exact. Every question is logged. Who may read: reporting tools.
 */
export type StatisticsBenefitsArgs = {
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

/** A contract of free supplementary pension on record. */
export type SupplementaryContract = {
  readonly __typename?: 'SupplementaryContract';
  /** First day of the contract. */
  readonly from: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the insurer. */
  readonly insurer: Scalars['String']['output'];
  /** Ordinary or social. */
  readonly kind: SupplementaryKind;
  /** Last day; null while it runs. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Kind of contract. */
export type SupplementaryKind =
  /** Ordinary contract. */
  | 'ORDINARY'
  /** Social contract, part of whose premium pays for solidarity benefits. */
  | 'SOCIAL';

/** What one kind of contract allows. */
export type SupplementaryOption = {
  readonly __typename?: 'SupplementaryOption';
  /** How the limit was found. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** Premium of the year at most; null when a legal value is not known. */
  readonly highestPremium?: Maybe<Scalars['EuroAmount']['output']>;
  /** Kind of contract. */
  readonly kind: SupplementaryKind;
  /** Premium of the year at least; null when a legal value is not known. */
  readonly lowestPremium?: Maybe<Scalars['EuroAmount']['output']>;
  /** Premium that was compared, within the limits; null when a legal value is not known. */
  readonly premium?: Maybe<Scalars['EuroAmount']['output']>;
  /** What speaks for it, in the caller's language. */
  readonly text: Scalars['String']['output'];
  /** Premiums over the whole contract; null when a legal value is not known. */
  readonly totalPremiums?: Maybe<Scalars['EuroAmount']['output']>;
};

/** Free supplementary pension of a member. Programme law (I) of 24 December 2002. */
export type SupplementaryPension = {
  readonly __typename?: 'SupplementaryPension';
  /** Contracts on record, the latest first. */
  readonly contracts: ReadonlyArray<SupplementaryContract>;
  /** Whether every contribution due in the year is paid, without which premiums are not deductible; null when not known. */
  readonly hasPaidContributions?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the status of the member opens it. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The ordinary contract and the social one, side by side. */
  readonly options: ReadonlyArray<SupplementaryOption>;
  /** Income on which the premium is limited: that of three years before; null when not known. */
  readonly referenceIncome?: Maybe<Scalars['EuroAmount']['output']>;
};

/** Facts of a comparison of supplementary pensions. */
export type SupplementaryPensionInput = {
  /** Premium that the member thinks of; the highest when left out. */
  readonly premium?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Year of the premium. */
  readonly year: Scalars['Int']['input'];
  /** Years that the contract would run. */
  readonly years?: Scalars['Int']['input'];
};

/** Facts of a surviving spouse. */
export type SurvivorInput = {
  /** Dates of birth of the children that the survivor brings up. */
  readonly childBirthDates: ReadonlyArray<Scalars['LocalDate']['input']>;
  /** Day of the death of the spouse. */
  readonly diedOn: Scalars['LocalDate']['input'];
  /** Whether one of them is handicapped. */
  readonly hasHandicappedChild?: Scalars['Boolean']['input'];
  /** Whether a child is expected. */
  readonly hasPosthumousChild?: Scalars['Boolean']['input'];
  /** Day of the marriage. */
  readonly marriedOn: Scalars['LocalDate']['input'];
};

/** Who or what caused an undue payment; it decides on prescription and waiver. */
export type UndueCause =
  /** A change that was reported, after the payment was made. */
  | 'CHANGE_REPORTED'
  /** Fraud, false or knowingly incomplete statements. */
  | 'FRAUD'
  /** An error of the fund or of another institution. */
  | 'FUND_ERROR'
  /** A change that was knowingly not reported. */
  | 'NOT_REPORTED';

/** Instalment of an undue sum. */
export type UndueInstalment = {
  readonly __typename?: 'UndueInstalment';
  /** Sum of the instalment. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Last day for the instalment. */
  readonly due: Scalars['LocalDate']['output'];
  /** Day on which it was paid or set off; null while open. */
  readonly paidOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Waiver of a recovery by INASTI. */
export type UndueWaiver = {
  readonly __typename?: 'UndueWaiver';
  /** Day on which it was asked for; null when it was not. */
  readonly askedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day of INASTI's decision; null while there is none. */
  readonly decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How to ask, in the caller's language. */
  readonly how: Scalars['String']['output'];
  /** Last day to ask for it; null because these laws set none. */
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
  /** Sum that was waived. */
  readonly waivedAmount: Scalars['EuroAmount']['output'];
};

/** The law excludes a waiver: fraud, or a change that was knowingly not reported. */
export type WaiverExcluded = Problem & {
  readonly __typename?: 'WaiverExcluded';
  /** Always `WAIVER_EXCLUDED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Why a waiver is asked for. Programme law of 26 December 2022, article 201, and the decrees of the other benefits. */
export type WaiverReason =
  /** Error of the fund or of another institution. */
  | 'ERROR_OF_FUND'
  /** Deserving case and good faith. */
  | 'NEED'
  /** Trivial sum. */
  | 'TRIVIAL_SUM';



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
  AgreeUndueInstalmentsResult: ( Partial<Omit<AgreeUndueInstalmentsSuccess, 'overpayment'> & { overpayment: _RefType['BenefitOverpayment'] }> ) | ( Partial<InvalidInput> ) | ( Partial<OverpaymentNotFound> );
  AnswerBenefitQuestionResult: ( Partial<Omit<AnswerBenefitQuestionSuccess, 'question'> & { question: _RefType['BenefitQuestion'] }> ) | ( Partial<BenefitQuestionNotFound> ) | ( Partial<InvalidInput> );
  AskBenefitQuestionResult: ( Partial<Omit<AskBenefitQuestionSuccess, 'question'> & { question: _RefType['BenefitQuestion'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> );
  ChangeBenefitAccountResult: ( Partial<BenefitCaseNotFound> ) | ( Partial<Omit<ChangeBenefitAccountSuccess, 'case'> & { case: _RefType['BenefitCase'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> );
  ClaimBackBenefitResult: ( Partial<BenefitCaseNotFound> ) | ( Partial<Omit<ClaimBackBenefitSuccess, 'overpayment'> & { overpayment: _RefType['BenefitOverpayment'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<NothingToClaimBack> );
  ClaimBenefitResult: ( Partial<BenefitAlreadyClaimed> ) | ( Partial<Omit<ClaimBenefitSuccess, 'case'> & { case: _RefType['BenefitCase'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> );
  DecideBenefitCaseResult: ( Partial<BenefitCaseNotFound> ) | ( Partial<CaseNotDecidable> ) | ( Partial<Omit<DecideBenefitCaseSuccess, 'case'> & { case: _RefType['BenefitCase'] }> ) | ( Partial<InvalidInput> );
  HoldBenefitPaymentsResult: ( Partial<BenefitCaseNotFound> ) | ( Partial<Omit<HoldBenefitPaymentsSuccess, 'case'> & { case: _RefType['BenefitCase'] }> ) | ( Partial<InvalidInput> );
  RecordCaseDocumentsResult: ( Partial<BenefitCaseNotFound> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<RecordCaseDocumentsSuccess, 'case'> & { case: _RefType['BenefitCase'] }> );
  RecordSupplementaryContractResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<Omit<RecordSupplementaryContractSuccess, 'contract'> & { contract: _RefType['SupplementaryContract'] }> );
  RecordUndueWaiverResult: ( Partial<InvalidInput> ) | ( Partial<OverpaymentNotFound> ) | ( Partial<Omit<RecordUndueWaiverSuccess, 'overpayment'> & { overpayment: _RefType['BenefitOverpayment'] }> );
  ReportBenefitChangeResult: ( Partial<BenefitCaseNotFound> ) | ( Partial<CaseNotDecidable> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<ReportBenefitChangeSuccess, 'case'> & { case: _RefType['BenefitCase'] }> );
  RequestUndueWaiverResult: ( Partial<InvalidInput> ) | ( Partial<OverpaymentNotFound> ) | ( Partial<Omit<RequestUndueWaiverSuccess, 'overpayment'> & { overpayment: _RefType['BenefitOverpayment'] }> ) | ( Partial<WaiverExcluded> );
  ReviseBenefitDecisionResult: ( Partial<AppealPeriodOver> ) | ( Partial<BenefitCaseNotFound> ) | ( Partial<CaseNotDecidable> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<ReviseBenefitDecisionSuccess, 'case'> & { case: _RefType['BenefitCase'] }> );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<AppealPeriodOver> ) | ( Partial<BenefitAlreadyClaimed> ) | ( Partial<BenefitCaseNotFound> ) | ( Partial<BenefitQuestionNotFound> ) | ( Partial<CaseNotDecidable> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<NothingToClaimBack> ) | ( Partial<OverpaymentNotFound> ) | ( Partial<WaiverExcluded> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgreeUndueInstalmentsInput: ResolverTypeWrapper<Partial<AgreeUndueInstalmentsInput>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AgreeUndueInstalmentsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeUndueInstalmentsResult']>>;
  AgreeUndueInstalmentsSuccess: ResolverTypeWrapper<Partial<Omit<AgreeUndueInstalmentsSuccess, 'overpayment'> & { overpayment: ResolversTypes['BenefitOverpayment'] }>>;
  AnswerBenefitQuestionInput: ResolverTypeWrapper<Partial<AnswerBenefitQuestionInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AnswerBenefitQuestionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerBenefitQuestionResult']>>;
  AnswerBenefitQuestionSuccess: ResolverTypeWrapper<Partial<Omit<AnswerBenefitQuestionSuccess, 'question'> & { question: ResolversTypes['BenefitQuestion'] }>>;
  AppealPeriodOver: ResolverTypeWrapper<Partial<AppealPeriodOver>>;
  AskBenefitQuestionInput: ResolverTypeWrapper<Partial<AskBenefitQuestionInput>>;
  AskBenefitQuestionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskBenefitQuestionResult']>>;
  AskBenefitQuestionSuccess: ResolverTypeWrapper<Partial<Omit<AskBenefitQuestionSuccess, 'question'> & { question: ResolversTypes['BenefitQuestion'] }>>;
  BenefitAlreadyClaimed: ResolverTypeWrapper<Partial<BenefitAlreadyClaimed>>;
  BenefitAmount: ResolverTypeWrapper<Partial<BenefitAmount>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BenefitAppeal: ResolverTypeWrapper<BenefitAppealMapper>;
  BenefitCase: ResolverTypeWrapper<BenefitCaseMapper>;
  BenefitCaseConnection: ResolverTypeWrapper<Partial<Omit<BenefitCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BenefitCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['BenefitCase']> }>>;
  BenefitCaseEdge: ResolverTypeWrapper<Partial<Omit<BenefitCaseEdge, 'node'> & { node: ResolversTypes['BenefitCase'] }>>;
  BenefitCaseNotFound: ResolverTypeWrapper<Partial<BenefitCaseNotFound>>;
  BenefitCaseStatus: ResolverTypeWrapper<Partial<BenefitCaseStatus>>;
  BenefitChange: ResolverTypeWrapper<Partial<BenefitChange>>;
  BenefitDecision: ResolverTypeWrapper<BenefitDecisionMapper>;
  BenefitDecisionKind: ResolverTypeWrapper<Partial<BenefitDecisionKind>>;
  BenefitOutcome: ResolverTypeWrapper<Partial<BenefitOutcome>>;
  BenefitOverpayment: ResolverTypeWrapper<BenefitOverpaymentMapper>;
  BenefitPayment: ResolverTypeWrapper<BenefitPaymentMapper>;
  BenefitPaymentStatus: ResolverTypeWrapper<Partial<BenefitPaymentStatus>>;
  BenefitQuestion: ResolverTypeWrapper<BenefitQuestionMapper>;
  BenefitQuestionConnection: ResolverTypeWrapper<Partial<Omit<BenefitQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BenefitQuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['BenefitQuestion']> }>>;
  BenefitQuestionEdge: ResolverTypeWrapper<Partial<Omit<BenefitQuestionEdge, 'node'> & { node: ResolversTypes['BenefitQuestion'] }>>;
  BenefitQuestionNotFound: ResolverTypeWrapper<Partial<BenefitQuestionNotFound>>;
  BenefitStatistics: ResolverTypeWrapper<Partial<BenefitStatistics>>;
  BenefitStatisticsCell: ResolverTypeWrapper<Partial<BenefitStatisticsCell>>;
  BenefitStatisticsTotal: ResolverTypeWrapper<Partial<BenefitStatisticsTotal>>;
  BridgingRightClaimInput: ResolverTypeWrapper<Partial<BridgingRightClaimInput>>;
  BridgingRightGround: ResolverTypeWrapper<Partial<BridgingRightGround>>;
  CareReason: ResolverTypeWrapper<Partial<CareReason>>;
  CarerAllowanceClaimInput: ResolverTypeWrapper<Partial<CarerAllowanceClaimInput>>;
  CaseDocument: ResolverTypeWrapper<Partial<CaseDocument>>;
  CaseDocumentInput: ResolverTypeWrapper<Partial<CaseDocumentInput>>;
  CaseFactsInput: ResolverTypeWrapper<Partial<CaseFactsInput>>;
  CaseNotDecidable: ResolverTypeWrapper<Partial<CaseNotDecidable>>;
  ChangeBenefitAccountInput: ResolverTypeWrapper<Partial<ChangeBenefitAccountInput>>;
  ChangeBenefitAccountResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeBenefitAccountResult']>>;
  ChangeBenefitAccountSuccess: ResolverTypeWrapper<Partial<Omit<ChangeBenefitAccountSuccess, 'case'> & { case: ResolversTypes['BenefitCase'] }>>;
  ClaimBackBenefitInput: ResolverTypeWrapper<Partial<ClaimBackBenefitInput>>;
  ClaimBackBenefitResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimBackBenefitResult']>>;
  ClaimBackBenefitSuccess: ResolverTypeWrapper<Partial<Omit<ClaimBackBenefitSuccess, 'overpayment'> & { overpayment: ResolversTypes['BenefitOverpayment'] }>>;
  ClaimBenefitInput: ResolverTypeWrapper<Partial<ClaimBenefitInput>>;
  ClaimBenefitResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimBenefitResult']>>;
  ClaimBenefitSuccess: ResolverTypeWrapper<Partial<Omit<ClaimBenefitSuccess, 'case'> & { case: ResolversTypes['BenefitCase'] }>>;
  ClaimChannel: ResolverTypeWrapper<Partial<ClaimChannel>>;
  ClaimForwarding: ResolverTypeWrapper<ClaimForwardingMapper>;
  CompanyOfficerInput: ResolverTypeWrapper<Partial<CompanyOfficerInput>>;
  CompetentInstitution: ResolverTypeWrapper<CompetentInstitutionMapper>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
  DecideBenefitCaseInput: ResolverTypeWrapper<Partial<DecideBenefitCaseInput>>;
  DecideBenefitCaseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideBenefitCaseResult']>>;
  DecideBenefitCaseSuccess: ResolverTypeWrapper<Partial<Omit<DecideBenefitCaseSuccess, 'case'> & { case: ResolversTypes['BenefitCase'] }>>;
  DecisionReason: ResolverTypeWrapper<DecisionReasonMapper>;
  EnterpriseNumber: ResolverTypeWrapper<Partial<Scalars['EnterpriseNumber']['output']>>;
  EuroAmount: ResolverTypeWrapper<Partial<Scalars['EuroAmount']['output']>>;
  ExplanationOperand: ResolverTypeWrapper<Partial<ExplanationOperand>>;
  ExplanationStep: ResolverTypeWrapper<ExplanationStepMapper>;
  GuideEvent: ResolverTypeWrapper<Partial<GuideEvent>>;
  HoldBenefitPaymentsInput: ResolverTypeWrapper<Partial<HoldBenefitPaymentsInput>>;
  HoldBenefitPaymentsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldBenefitPaymentsResult']>>;
  HoldBenefitPaymentsSuccess: ResolverTypeWrapper<Partial<Omit<HoldBenefitPaymentsSuccess, 'case'> & { case: ResolversTypes['BenefitCase'] }>>;
  HouseholdPerson: ResolverTypeWrapper<Partial<HouseholdPerson>>;
  HouseholdRelation: ResolverTypeWrapper<Partial<HouseholdRelation>>;
  Iban: ResolverTypeWrapper<Partial<Scalars['Iban']['output']>>;
  IdempotencyConflict: ResolverTypeWrapper<Partial<IdempotencyConflict>>;
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LeaveClaimInput: ResolverTypeWrapper<Partial<LeaveClaimInput>>;
  LeaveRelation: ResolverTypeWrapper<Partial<LeaveRelation>>;
  LegalParameter: ResolverTypeWrapper<LegalParameterMapper>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LetterDocument: ResolverTypeWrapper<Partial<LetterDocument>>;
  LifeEventAdvice: ResolverTypeWrapper<LifeEventAdviceMapper>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  MaternityVouchersClaimInput: ResolverTypeWrapper<Partial<MaternityVouchersClaimInput>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberNotFound: ResolverTypeWrapper<Partial<MemberNotFound>>;
  MissingDocument: ResolverTypeWrapper<MissingDocumentMapper>;
  Mutation: ResolverTypeWrapper<{}>;
  NothingToClaimBack: ResolverTypeWrapper<Partial<NothingToClaimBack>>;
  NotificationManner: ResolverTypeWrapper<Partial<NotificationManner>>;
  OverpaymentNotFound: ResolverTypeWrapper<Partial<OverpaymentNotFound>>;
  OverpaymentStatus: ResolverTypeWrapper<Partial<OverpaymentStatus>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  PaymentHoldReason: ResolverTypeWrapper<Partial<PaymentHoldReason>>;
  PensionApplication: ResolverTypeWrapper<PensionApplicationMapper>;
  PensionFigure: ResolverTypeWrapper<PensionFigureMapper>;
  PensionFigureKind: ResolverTypeWrapper<Partial<PensionFigureKind>>;
  PensionProjection: ResolverTypeWrapper<PensionProjectionMapper>;
  PensionProjectionInput: ResolverTypeWrapper<Partial<PensionProjectionInput>>;
  PostalAddress: ResolverTypeWrapper<Partial<PostalAddress>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  Query: ResolverTypeWrapper<{}>;
  QuestionStatistics: ResolverTypeWrapper<Partial<QuestionStatistics>>;
  QuestionStatisticsQuarter: ResolverTypeWrapper<Partial<QuestionStatisticsQuarter>>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  RecordCaseDocumentsInput: ResolverTypeWrapper<Partial<RecordCaseDocumentsInput>>;
  RecordCaseDocumentsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCaseDocumentsResult']>>;
  RecordCaseDocumentsSuccess: ResolverTypeWrapper<Partial<Omit<RecordCaseDocumentsSuccess, 'case'> & { case: ResolversTypes['BenefitCase'] }>>;
  RecordSupplementaryContractInput: ResolverTypeWrapper<Partial<RecordSupplementaryContractInput>>;
  RecordSupplementaryContractResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSupplementaryContractResult']>>;
  RecordSupplementaryContractSuccess: ResolverTypeWrapper<Partial<Omit<RecordSupplementaryContractSuccess, 'contract'> & { contract: ResolversTypes['SupplementaryContract'] }>>;
  RecordUndueWaiverInput: ResolverTypeWrapper<Partial<RecordUndueWaiverInput>>;
  RecordUndueWaiverResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUndueWaiverResult']>>;
  RecordUndueWaiverSuccess: ResolverTypeWrapper<Partial<Omit<RecordUndueWaiverSuccess, 'overpayment'> & { overpayment: ResolversTypes['BenefitOverpayment'] }>>;
  Region: ResolverTypeWrapper<Partial<Region>>;
  ReportBenefitChangeInput: ResolverTypeWrapper<Partial<ReportBenefitChangeInput>>;
  ReportBenefitChangeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportBenefitChangeResult']>>;
  ReportBenefitChangeSuccess: ResolverTypeWrapper<Partial<Omit<ReportBenefitChangeSuccess, 'case'> & { case: ResolversTypes['BenefitCase'] }>>;
  RequestUndueWaiverInput: ResolverTypeWrapper<Partial<RequestUndueWaiverInput>>;
  RequestUndueWaiverResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestUndueWaiverResult']>>;
  RequestUndueWaiverSuccess: ResolverTypeWrapper<Partial<Omit<RequestUndueWaiverSuccess, 'overpayment'> & { overpayment: ResolversTypes['BenefitOverpayment'] }>>;
  ReviseBenefitDecisionInput: ResolverTypeWrapper<Partial<ReviseBenefitDecisionInput>>;
  ReviseBenefitDecisionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseBenefitDecisionResult']>>;
  ReviseBenefitDecisionSuccess: ResolverTypeWrapper<Partial<Omit<ReviseBenefitDecisionSuccess, 'case'> & { case: ResolversTypes['BenefitCase'] }>>;
  SocialRight: ResolverTypeWrapper<SocialRightMapper>;
  SocialRightReason: ResolverTypeWrapper<SocialRightReasonMapper>;
  SocialRightStatus: ResolverTypeWrapper<Partial<SocialRightStatus>>;
  SocialScheme: ResolverTypeWrapper<Partial<SocialScheme>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  Statistics: ResolverTypeWrapper<StatisticsMapper>;
  StatisticsDimension: ResolverTypeWrapper<Partial<StatisticsDimension>>;
  StatisticsFilterInput: ResolverTypeWrapper<Partial<StatisticsFilterInput>>;
  StatisticsKey: ResolverTypeWrapper<Partial<StatisticsKey>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
  SupplementaryContract: ResolverTypeWrapper<SupplementaryContractMapper>;
  SupplementaryKind: ResolverTypeWrapper<Partial<SupplementaryKind>>;
  SupplementaryOption: ResolverTypeWrapper<SupplementaryOptionMapper>;
  SupplementaryPension: ResolverTypeWrapper<Partial<Omit<SupplementaryPension, 'contracts' | 'options'> & { contracts: ReadonlyArray<ResolversTypes['SupplementaryContract']>, options: ReadonlyArray<ResolversTypes['SupplementaryOption']> }>>;
  SupplementaryPensionInput: ResolverTypeWrapper<Partial<SupplementaryPensionInput>>;
  SurvivorInput: ResolverTypeWrapper<Partial<SurvivorInput>>;
  UndueCause: ResolverTypeWrapper<Partial<UndueCause>>;
  UndueInstalment: ResolverTypeWrapper<Partial<UndueInstalment>>;
  UndueWaiver: ResolverTypeWrapper<UndueWaiverMapper>;
  WaiverExcluded: ResolverTypeWrapper<Partial<WaiverExcluded>>;
  WaiverReason: ResolverTypeWrapper<Partial<WaiverReason>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgreeUndueInstalmentsInput: Partial<AgreeUndueInstalmentsInput>;
  Int: Partial<Scalars['Int']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  AgreeUndueInstalmentsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AgreeUndueInstalmentsResult']>;
  AgreeUndueInstalmentsSuccess: Partial<Omit<AgreeUndueInstalmentsSuccess, 'overpayment'> & { overpayment: ResolversParentTypes['BenefitOverpayment'] }>;
  AnswerBenefitQuestionInput: Partial<AnswerBenefitQuestionInput>;
  String: Partial<Scalars['String']['output']>;
  AnswerBenefitQuestionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerBenefitQuestionResult']>;
  AnswerBenefitQuestionSuccess: Partial<Omit<AnswerBenefitQuestionSuccess, 'question'> & { question: ResolversParentTypes['BenefitQuestion'] }>;
  AppealPeriodOver: Partial<AppealPeriodOver>;
  AskBenefitQuestionInput: Partial<AskBenefitQuestionInput>;
  AskBenefitQuestionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AskBenefitQuestionResult']>;
  AskBenefitQuestionSuccess: Partial<Omit<AskBenefitQuestionSuccess, 'question'> & { question: ResolversParentTypes['BenefitQuestion'] }>;
  BenefitAlreadyClaimed: Partial<BenefitAlreadyClaimed>;
  BenefitAmount: Partial<BenefitAmount>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BenefitAppeal: BenefitAppealMapper;
  BenefitCase: BenefitCaseMapper;
  BenefitCaseConnection: Partial<Omit<BenefitCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BenefitCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BenefitCase']> }>;
  BenefitCaseEdge: Partial<Omit<BenefitCaseEdge, 'node'> & { node: ResolversParentTypes['BenefitCase'] }>;
  BenefitCaseNotFound: Partial<BenefitCaseNotFound>;
  BenefitDecision: BenefitDecisionMapper;
  BenefitOverpayment: BenefitOverpaymentMapper;
  BenefitPayment: BenefitPaymentMapper;
  BenefitQuestion: BenefitQuestionMapper;
  BenefitQuestionConnection: Partial<Omit<BenefitQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BenefitQuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BenefitQuestion']> }>;
  BenefitQuestionEdge: Partial<Omit<BenefitQuestionEdge, 'node'> & { node: ResolversParentTypes['BenefitQuestion'] }>;
  BenefitQuestionNotFound: Partial<BenefitQuestionNotFound>;
  BenefitStatistics: Partial<BenefitStatistics>;
  BenefitStatisticsCell: Partial<BenefitStatisticsCell>;
  BenefitStatisticsTotal: Partial<BenefitStatisticsTotal>;
  BridgingRightClaimInput: Partial<BridgingRightClaimInput>;
  CarerAllowanceClaimInput: Partial<CarerAllowanceClaimInput>;
  CaseDocumentInput: Partial<CaseDocumentInput>;
  CaseFactsInput: Partial<CaseFactsInput>;
  CaseNotDecidable: Partial<CaseNotDecidable>;
  ChangeBenefitAccountInput: Partial<ChangeBenefitAccountInput>;
  ChangeBenefitAccountResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangeBenefitAccountResult']>;
  ChangeBenefitAccountSuccess: Partial<Omit<ChangeBenefitAccountSuccess, 'case'> & { case: ResolversParentTypes['BenefitCase'] }>;
  ClaimBackBenefitInput: Partial<ClaimBackBenefitInput>;
  ClaimBackBenefitResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ClaimBackBenefitResult']>;
  ClaimBackBenefitSuccess: Partial<Omit<ClaimBackBenefitSuccess, 'overpayment'> & { overpayment: ResolversParentTypes['BenefitOverpayment'] }>;
  ClaimBenefitInput: Partial<ClaimBenefitInput>;
  ClaimBenefitResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ClaimBenefitResult']>;
  ClaimBenefitSuccess: Partial<Omit<ClaimBenefitSuccess, 'case'> & { case: ResolversParentTypes['BenefitCase'] }>;
  ClaimForwarding: ClaimForwardingMapper;
  CompanyOfficerInput: Partial<CompanyOfficerInput>;
  CompetentInstitution: CompetentInstitutionMapper;
  DecideBenefitCaseInput: Partial<DecideBenefitCaseInput>;
  DecideBenefitCaseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideBenefitCaseResult']>;
  DecideBenefitCaseSuccess: Partial<Omit<DecideBenefitCaseSuccess, 'case'> & { case: ResolversParentTypes['BenefitCase'] }>;
  DecisionReason: DecisionReasonMapper;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: ExplanationStepMapper;
  HoldBenefitPaymentsInput: Partial<HoldBenefitPaymentsInput>;
  HoldBenefitPaymentsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['HoldBenefitPaymentsResult']>;
  HoldBenefitPaymentsSuccess: Partial<Omit<HoldBenefitPaymentsSuccess, 'case'> & { case: ResolversParentTypes['BenefitCase'] }>;
  HouseholdPerson: Partial<HouseholdPerson>;
  Iban: Partial<Scalars['Iban']['output']>;
  IdempotencyConflict: Partial<IdempotencyConflict>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  InvalidInput: Partial<InvalidInput>;
  LeaveClaimInput: Partial<LeaveClaimInput>;
  LegalParameter: LegalParameterMapper;
  LegalSource: Partial<LegalSource>;
  LetterDocument: Partial<LetterDocument>;
  LifeEventAdvice: LifeEventAdviceMapper;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  MaternityVouchersClaimInput: Partial<MaternityVouchersClaimInput>;
  Member: MemberMapper;
  MemberNotFound: Partial<MemberNotFound>;
  MissingDocument: MissingDocumentMapper;
  Mutation: {};
  NothingToClaimBack: Partial<NothingToClaimBack>;
  OverpaymentNotFound: Partial<OverpaymentNotFound>;
  PageInfo: Partial<PageInfo>;
  PensionApplication: PensionApplicationMapper;
  PensionFigure: PensionFigureMapper;
  PensionProjection: PensionProjectionMapper;
  PensionProjectionInput: Partial<PensionProjectionInput>;
  PostalAddress: Partial<PostalAddress>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quarter: Partial<Scalars['Quarter']['output']>;
  Query: {};
  QuestionStatistics: Partial<QuestionStatistics>;
  QuestionStatisticsQuarter: Partial<QuestionStatisticsQuarter>;
  Ratio: Partial<Scalars['Ratio']['output']>;
  RecordCaseDocumentsInput: Partial<RecordCaseDocumentsInput>;
  RecordCaseDocumentsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordCaseDocumentsResult']>;
  RecordCaseDocumentsSuccess: Partial<Omit<RecordCaseDocumentsSuccess, 'case'> & { case: ResolversParentTypes['BenefitCase'] }>;
  RecordSupplementaryContractInput: Partial<RecordSupplementaryContractInput>;
  RecordSupplementaryContractResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordSupplementaryContractResult']>;
  RecordSupplementaryContractSuccess: Partial<Omit<RecordSupplementaryContractSuccess, 'contract'> & { contract: ResolversParentTypes['SupplementaryContract'] }>;
  RecordUndueWaiverInput: Partial<RecordUndueWaiverInput>;
  RecordUndueWaiverResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordUndueWaiverResult']>;
  RecordUndueWaiverSuccess: Partial<Omit<RecordUndueWaiverSuccess, 'overpayment'> & { overpayment: ResolversParentTypes['BenefitOverpayment'] }>;
  ReportBenefitChangeInput: Partial<ReportBenefitChangeInput>;
  ReportBenefitChangeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReportBenefitChangeResult']>;
  ReportBenefitChangeSuccess: Partial<Omit<ReportBenefitChangeSuccess, 'case'> & { case: ResolversParentTypes['BenefitCase'] }>;
  RequestUndueWaiverInput: Partial<RequestUndueWaiverInput>;
  RequestUndueWaiverResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RequestUndueWaiverResult']>;
  RequestUndueWaiverSuccess: Partial<Omit<RequestUndueWaiverSuccess, 'overpayment'> & { overpayment: ResolversParentTypes['BenefitOverpayment'] }>;
  ReviseBenefitDecisionInput: Partial<ReviseBenefitDecisionInput>;
  ReviseBenefitDecisionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReviseBenefitDecisionResult']>;
  ReviseBenefitDecisionSuccess: Partial<Omit<ReviseBenefitDecisionSuccess, 'case'> & { case: ResolversParentTypes['BenefitCase'] }>;
  SocialRight: SocialRightMapper;
  SocialRightReason: SocialRightReasonMapper;
  Ssin: Partial<Scalars['Ssin']['output']>;
  Statistics: StatisticsMapper;
  StatisticsFilterInput: Partial<StatisticsFilterInput>;
  StatisticsKey: Partial<StatisticsKey>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
  SupplementaryContract: SupplementaryContractMapper;
  SupplementaryOption: SupplementaryOptionMapper;
  SupplementaryPension: Partial<Omit<SupplementaryPension, 'contracts' | 'options'> & { contracts: ReadonlyArray<ResolversParentTypes['SupplementaryContract']>, options: ReadonlyArray<ResolversParentTypes['SupplementaryOption']> }>;
  SupplementaryPensionInput: Partial<SupplementaryPensionInput>;
  SurvivorInput: Partial<SurvivorInput>;
  UndueInstalment: Partial<UndueInstalment>;
  UndueWaiver: UndueWaiverMapper;
  WaiverExcluded: Partial<WaiverExcluded>;
};

export type AgreeUndueInstalmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeUndueInstalmentsResult'] = ResolversParentTypes['AgreeUndueInstalmentsResult']> = {
  __resolveType: TypeResolveFn<'AgreeUndueInstalmentsSuccess' | 'InvalidInput' | 'OverpaymentNotFound', ParentType, ContextType>;
};

export type AgreeUndueInstalmentsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeUndueInstalmentsSuccess'] = ResolversParentTypes['AgreeUndueInstalmentsSuccess']> = {
  overpayment?: Resolver<ResolversTypes['BenefitOverpayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerBenefitQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerBenefitQuestionResult'] = ResolversParentTypes['AnswerBenefitQuestionResult']> = {
  __resolveType: TypeResolveFn<'AnswerBenefitQuestionSuccess' | 'BenefitQuestionNotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type AnswerBenefitQuestionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerBenefitQuestionSuccess'] = ResolversParentTypes['AnswerBenefitQuestionSuccess']> = {
  question?: Resolver<ResolversTypes['BenefitQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealPeriodOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealPeriodOver'] = ResolversParentTypes['AppealPeriodOver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskBenefitQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskBenefitQuestionResult'] = ResolversParentTypes['AskBenefitQuestionResult']> = {
  __resolveType: TypeResolveFn<'AskBenefitQuestionSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound', ParentType, ContextType>;
};

export type AskBenefitQuestionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskBenefitQuestionSuccess'] = ResolversParentTypes['AskBenefitQuestionSuccess']> = {
  question?: Resolver<ResolversTypes['BenefitQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitAlreadyClaimedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitAlreadyClaimed'] = ResolversParentTypes['BenefitAlreadyClaimed']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitAmount'] = ResolversParentTypes['BenefitAmount']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAwaited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  perMonth?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitAppeal'] = ResolversParentTypes['BenefitAppeal']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitCase'] = ResolversParentTypes['BenefitCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BenefitCase']>, { __typename: 'BenefitCase' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  benefit?: Resolver<ResolversTypes['SocialScheme'], ParentType, ContextType>;
  decideBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['BenefitDecision']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['BenefitDecision']>, ParentType, ContextType>;
  eventOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  forwarding?: Resolver<Maybe<ResolversTypes['ClaimForwarding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lapsesOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingDocument']>, ParentType, ContextType>;
  nextPayment?: Resolver<Maybe<ResolversTypes['BenefitPayment']>, ParentType, ContextType>;
  overpayment?: Resolver<Maybe<ResolversTypes['BenefitOverpayment']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['BenefitPayment']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['LetterDocument'], ParentType, ContextType, Partial<BenefitCaseReceiptArgs>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BenefitCaseStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitCaseConnection'] = ResolversParentTypes['BenefitCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BenefitCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BenefitCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitCaseEdge'] = ResolversParentTypes['BenefitCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BenefitCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitCaseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitCaseNotFound'] = ResolversParentTypes['BenefitCaseNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitDecision'] = ResolversParentTypes['BenefitDecision']> = {
  amount?: Resolver<Maybe<ResolversTypes['BenefitAmount']>, ParentType, ContextType>;
  appeal?: Resolver<ResolversTypes['BenefitAppeal'], ParentType, ContextType>;
  contributionFreeQuarters?: Resolver<ReadonlyArray<ResolversTypes['Quarter']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BenefitDecisionKind'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['LetterDocument'], ParentType, ContextType, Partial<BenefitDecisionLetterArgs>>;
  manner?: Resolver<ResolversTypes['NotificationManner'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BenefitOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DecisionReason']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitOverpaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitOverpayment'] = ResolversParentTypes['BenefitOverpayment']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  appeal?: Resolver<ResolversTypes['BenefitAppeal'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instalments?: Resolver<ReadonlyArray<ResolversTypes['UndueInstalment']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['LetterDocument'], ParentType, ContextType, Partial<BenefitOverpaymentLetterArgs>>;
  prescribedAmount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  prescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DecisionReason']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remainingAmount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverpaymentStatus'], ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['UndueWaiver']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitPayment'] = ResolversParentTypes['BenefitPayment']> = {
  amount?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grossAmount?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  interestDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setOff?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BenefitPaymentStatus'], ParentType, ContextType>;
  taxWithheld?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitQuestion'] = ResolversParentTypes['BenefitQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerDueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  forwarding?: Resolver<Maybe<ResolversTypes['ClaimForwarding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SocialScheme'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitQuestionConnection'] = ResolversParentTypes['BenefitQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BenefitQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BenefitQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitQuestionEdge'] = ResolversParentTypes['BenefitQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BenefitQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitQuestionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitQuestionNotFound'] = ResolversParentTypes['BenefitQuestionNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitStatistics'] = ResolversParentTypes['BenefitStatistics']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['BenefitStatisticsCell']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['BenefitStatisticsTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitStatisticsCell'] = ResolversParentTypes['BenefitStatisticsCell']> = {
  claims?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['StatisticsKey']>, ParentType, ContextType>;
  medianDaysToDecision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitStatisticsTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitStatisticsTotal'] = ResolversParentTypes['BenefitStatisticsTotal']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidAmount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseNotDecidableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotDecidable'] = ResolversParentTypes['CaseNotDecidable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeBenefitAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBenefitAccountResult'] = ResolversParentTypes['ChangeBenefitAccountResult']> = {
  __resolveType: TypeResolveFn<'BenefitCaseNotFound' | 'ChangeBenefitAccountSuccess' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type ChangeBenefitAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBenefitAccountSuccess'] = ResolversParentTypes['ChangeBenefitAccountSuccess']> = {
  case?: Resolver<ResolversTypes['BenefitCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimBackBenefitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimBackBenefitResult'] = ResolversParentTypes['ClaimBackBenefitResult']> = {
  __resolveType: TypeResolveFn<'BenefitCaseNotFound' | 'ClaimBackBenefitSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NothingToClaimBack', ParentType, ContextType>;
};

export type ClaimBackBenefitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimBackBenefitSuccess'] = ResolversParentTypes['ClaimBackBenefitSuccess']> = {
  overpayment?: Resolver<ResolversTypes['BenefitOverpayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimBenefitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimBenefitResult'] = ResolversParentTypes['ClaimBenefitResult']> = {
  __resolveType: TypeResolveFn<'BenefitAlreadyClaimed' | 'ClaimBenefitSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound', ParentType, ContextType>;
};

export type ClaimBenefitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimBenefitSuccess'] = ResolversParentTypes['ClaimBenefitSuccess']> = {
  case?: Resolver<ResolversTypes['BenefitCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimForwardingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimForwarding'] = ResolversParentTypes['ClaimForwarding']> = {
  institution?: Resolver<ResolversTypes['CompetentInstitution'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompetentInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetentInstitution'] = ResolversParentTypes['CompetentInstitution']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideBenefitCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideBenefitCaseResult'] = ResolversParentTypes['DecideBenefitCaseResult']> = {
  __resolveType: TypeResolveFn<'BenefitCaseNotFound' | 'CaseNotDecidable' | 'DecideBenefitCaseSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type DecideBenefitCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideBenefitCaseSuccess'] = ResolversParentTypes['DecideBenefitCaseSuccess']> = {
  case?: Resolver<ResolversTypes['BenefitCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionReason'] = ResolversParentTypes['DecisionReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EnterpriseNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EnterpriseNumber'], any> {
  name: 'EnterpriseNumber';
}

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

export type HoldBenefitPaymentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldBenefitPaymentsResult'] = ResolversParentTypes['HoldBenefitPaymentsResult']> = {
  __resolveType: TypeResolveFn<'BenefitCaseNotFound' | 'HoldBenefitPaymentsSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type HoldBenefitPaymentsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldBenefitPaymentsSuccess'] = ResolversParentTypes['HoldBenefitPaymentsSuccess']> = {
  case?: Resolver<ResolversTypes['BenefitCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdPerson'] = ResolversParentTypes['HouseholdPerson']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isDependant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
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

export type LetterDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterDocument'] = ResolversParentTypes['LetterDocument']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifeEventAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeEventAdvice'] = ResolversParentTypes['LifeEventAdvice']> = {
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['CompetentInstitution'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['SocialScheme']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;

  benefitCases?: Resolver<Maybe<ResolversTypes['BenefitCaseConnection']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType, RequireFields<MemberBenefitCasesArgs, 'first'>>;
  benefitQuestions?: Resolver<Maybe<ResolversTypes['BenefitQuestionConnection']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType, RequireFields<MemberBenefitQuestionsArgs, 'first'>>;



  id?: Resolver<ResolversTypes['ID'], { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  pension?: Resolver<Maybe<ResolversTypes['PensionProjection']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType, RequireFields<MemberPensionArgs, 'input'>>;
  rights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SocialRight']>>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}> & GraphQLRecursivePick<ParentType, {"birthDate":true,"category":true,"address":{"region":true},"household":{"relation":true,"birthDate":true,"isDependant":true}}>, ContextType>;
  supplementaryPension?: Resolver<Maybe<ResolversTypes['SupplementaryPension']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType, RequireFields<MemberSupplementaryPensionArgs, 'input'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNotFound'] = ResolversParentTypes['MemberNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingDocument'] = ResolversParentTypes['MissingDocument']> = {
  askedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['CaseDocument'], ParentType, ContextType>;
  remindedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agreeUndueInstalments?: Resolver<ResolversTypes['AgreeUndueInstalmentsResult'], ParentType, ContextType, RequireFields<MutationAgreeUndueInstalmentsArgs, 'input'>>;
  answerBenefitQuestion?: Resolver<ResolversTypes['AnswerBenefitQuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerBenefitQuestionArgs, 'input'>>;
  askBenefitQuestion?: Resolver<ResolversTypes['AskBenefitQuestionResult'], ParentType, ContextType, RequireFields<MutationAskBenefitQuestionArgs, 'input'>>;
  changeBenefitAccount?: Resolver<ResolversTypes['ChangeBenefitAccountResult'], ParentType, ContextType, RequireFields<MutationChangeBenefitAccountArgs, 'input'>>;
  claimBackBenefit?: Resolver<ResolversTypes['ClaimBackBenefitResult'], ParentType, ContextType, RequireFields<MutationClaimBackBenefitArgs, 'input'>>;
  claimBenefit?: Resolver<ResolversTypes['ClaimBenefitResult'], ParentType, ContextType, RequireFields<MutationClaimBenefitArgs, 'input'>>;
  decideBenefitCase?: Resolver<ResolversTypes['DecideBenefitCaseResult'], ParentType, ContextType, RequireFields<MutationDecideBenefitCaseArgs, 'input'>>;
  holdBenefitPayments?: Resolver<ResolversTypes['HoldBenefitPaymentsResult'], ParentType, ContextType, RequireFields<MutationHoldBenefitPaymentsArgs, 'input'>>;
  recordCaseDocuments?: Resolver<ResolversTypes['RecordCaseDocumentsResult'], ParentType, ContextType, RequireFields<MutationRecordCaseDocumentsArgs, 'input'>>;
  recordSupplementaryContract?: Resolver<ResolversTypes['RecordSupplementaryContractResult'], ParentType, ContextType, RequireFields<MutationRecordSupplementaryContractArgs, 'input'>>;
  recordUndueWaiver?: Resolver<ResolversTypes['RecordUndueWaiverResult'], ParentType, ContextType, RequireFields<MutationRecordUndueWaiverArgs, 'input'>>;
  reportBenefitChange?: Resolver<ResolversTypes['ReportBenefitChangeResult'], ParentType, ContextType, RequireFields<MutationReportBenefitChangeArgs, 'input'>>;
  requestUndueWaiver?: Resolver<ResolversTypes['RequestUndueWaiverResult'], ParentType, ContextType, RequireFields<MutationRequestUndueWaiverArgs, 'input'>>;
  reviseBenefitDecision?: Resolver<ResolversTypes['ReviseBenefitDecisionResult'], ParentType, ContextType, RequireFields<MutationReviseBenefitDecisionArgs, 'input'>>;
};

export type NothingToClaimBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToClaimBack'] = ResolversParentTypes['NothingToClaimBack']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverpaymentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverpaymentNotFound'] = ResolversParentTypes['OverpaymentNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PensionApplication'] = ResolversParentTypes['PensionApplication']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['Iban']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['CompetentInstitution'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['Quarter']>, ParentType, ContextType>;
  ssin?: Resolver<ResolversTypes['Ssin'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PensionFigure'] = ResolversParentTypes['PensionFigure']> = {
  amount?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PensionFigureKind'], ParentType, ContextType>;
  missingParameter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PensionProjection'] = ResolversParentTypes['PensionProjection']> = {
  application?: Resolver<ResolversTypes['PensionApplication'], ParentType, ContextType>;
  careerYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['PensionFigure']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalAgeOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AppealPeriodOver' | 'BenefitAlreadyClaimed' | 'BenefitCaseNotFound' | 'BenefitQuestionNotFound' | 'CaseNotDecidable' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'NothingToClaimBack' | 'OverpaymentNotFound' | 'WaiverExcluded', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  benefitCase?: Resolver<Maybe<ResolversTypes['BenefitCase']>, ParentType, ContextType, RequireFields<QueryBenefitCaseArgs, 'id'>>;
  competentInstitutions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompetentInstitution']>>, ParentType, ContextType>;
  lifeEventGuide?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LifeEventAdvice']>>, ParentType, ContextType, RequireFields<QueryLifeEventGuideArgs, 'event'>>;
  urgentBenefitCases?: Resolver<Maybe<ResolversTypes['BenefitCaseConnection']>, ParentType, ContextType, RequireFields<QueryUrgentBenefitCasesArgs, 'first' | 'untilOn'>>;
};

export type QuestionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionStatistics'] = ResolversParentTypes['QuestionStatistics']> = {
  quarters?: Resolver<ReadonlyArray<ResolversTypes['QuestionStatisticsQuarter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionStatisticsQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionStatisticsQuarter'] = ResolversParentTypes['QuestionStatisticsQuarter']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDaysToAnswer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RecordCaseDocumentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCaseDocumentsResult'] = ResolversParentTypes['RecordCaseDocumentsResult']> = {
  __resolveType: TypeResolveFn<'BenefitCaseNotFound' | 'InvalidInput' | 'RecordCaseDocumentsSuccess', ParentType, ContextType>;
};

export type RecordCaseDocumentsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCaseDocumentsSuccess'] = ResolversParentTypes['RecordCaseDocumentsSuccess']> = {
  case?: Resolver<ResolversTypes['BenefitCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSupplementaryContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSupplementaryContractResult'] = ResolversParentTypes['RecordSupplementaryContractResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'RecordSupplementaryContractSuccess', ParentType, ContextType>;
};

export type RecordSupplementaryContractSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSupplementaryContractSuccess'] = ResolversParentTypes['RecordSupplementaryContractSuccess']> = {
  contract?: Resolver<ResolversTypes['SupplementaryContract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordUndueWaiverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUndueWaiverResult'] = ResolversParentTypes['RecordUndueWaiverResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'OverpaymentNotFound' | 'RecordUndueWaiverSuccess', ParentType, ContextType>;
};

export type RecordUndueWaiverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUndueWaiverSuccess'] = ResolversParentTypes['RecordUndueWaiverSuccess']> = {
  overpayment?: Resolver<ResolversTypes['BenefitOverpayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportBenefitChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportBenefitChangeResult'] = ResolversParentTypes['ReportBenefitChangeResult']> = {
  __resolveType: TypeResolveFn<'BenefitCaseNotFound' | 'CaseNotDecidable' | 'IdempotencyConflict' | 'InvalidInput' | 'ReportBenefitChangeSuccess', ParentType, ContextType>;
};

export type ReportBenefitChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportBenefitChangeSuccess'] = ResolversParentTypes['ReportBenefitChangeSuccess']> = {
  case?: Resolver<ResolversTypes['BenefitCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestUndueWaiverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUndueWaiverResult'] = ResolversParentTypes['RequestUndueWaiverResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'OverpaymentNotFound' | 'RequestUndueWaiverSuccess' | 'WaiverExcluded', ParentType, ContextType>;
};

export type RequestUndueWaiverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUndueWaiverSuccess'] = ResolversParentTypes['RequestUndueWaiverSuccess']> = {
  overpayment?: Resolver<ResolversTypes['BenefitOverpayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseBenefitDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseBenefitDecisionResult'] = ResolversParentTypes['ReviseBenefitDecisionResult']> = {
  __resolveType: TypeResolveFn<'AppealPeriodOver' | 'BenefitCaseNotFound' | 'CaseNotDecidable' | 'IdempotencyConflict' | 'InvalidInput' | 'ReviseBenefitDecisionSuccess', ParentType, ContextType>;
};

export type ReviseBenefitDecisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseBenefitDecisionSuccess'] = ResolversParentTypes['ReviseBenefitDecisionSuccess']> = {
  case?: Resolver<ResolversTypes['BenefitCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialRight'] = ResolversParentTypes['SocialRight']> = {
  competentInstitution?: Resolver<ResolversTypes['CompetentInstitution'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SocialRightReason']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SocialScheme'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SocialRightStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialRightReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialRightReason'] = ResolversParentTypes['SocialRightReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SsinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ssin'], any> {
  name: 'Ssin';
}

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Statistics']>, { __typename: 'Statistics' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  benefits?: Resolver<Maybe<ResolversTypes['BenefitStatistics']>, ParentType, ContextType, RequireFields<StatisticsBenefitsArgs, 'by'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<Maybe<ResolversTypes['QuestionStatistics']>, ParentType, ContextType>;
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

export type SupplementaryContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementaryContract'] = ResolversParentTypes['SupplementaryContract']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insurer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupplementaryKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementaryOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementaryOption'] = ResolversParentTypes['SupplementaryOption']> = {
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  highestPremium?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupplementaryKind'], ParentType, ContextType>;
  lowestPremium?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  premium?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalPremiums?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementaryPensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementaryPension'] = ResolversParentTypes['SupplementaryPension']> = {
  contracts?: Resolver<ReadonlyArray<ResolversTypes['SupplementaryContract']>, ParentType, ContextType>;
  hasPaidContributions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['SupplementaryOption']>, ParentType, ContextType>;
  referenceIncome?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndueInstalmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndueInstalment'] = ResolversParentTypes['UndueInstalment']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndueWaiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndueWaiver'] = ResolversParentTypes['UndueWaiver']> = {
  askedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  waivedAmount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaiverExcludedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverExcluded'] = ResolversParentTypes['WaiverExcluded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AgreeUndueInstalmentsResult?: AgreeUndueInstalmentsResultResolvers<ContextType>;
  AgreeUndueInstalmentsSuccess?: AgreeUndueInstalmentsSuccessResolvers<ContextType>;
  AnswerBenefitQuestionResult?: AnswerBenefitQuestionResultResolvers<ContextType>;
  AnswerBenefitQuestionSuccess?: AnswerBenefitQuestionSuccessResolvers<ContextType>;
  AppealPeriodOver?: AppealPeriodOverResolvers<ContextType>;
  AskBenefitQuestionResult?: AskBenefitQuestionResultResolvers<ContextType>;
  AskBenefitQuestionSuccess?: AskBenefitQuestionSuccessResolvers<ContextType>;
  BenefitAlreadyClaimed?: BenefitAlreadyClaimedResolvers<ContextType>;
  BenefitAmount?: BenefitAmountResolvers<ContextType>;
  BenefitAppeal?: BenefitAppealResolvers<ContextType>;
  BenefitCase?: BenefitCaseResolvers<ContextType>;
  BenefitCaseConnection?: BenefitCaseConnectionResolvers<ContextType>;
  BenefitCaseEdge?: BenefitCaseEdgeResolvers<ContextType>;
  BenefitCaseNotFound?: BenefitCaseNotFoundResolvers<ContextType>;
  BenefitDecision?: BenefitDecisionResolvers<ContextType>;
  BenefitOverpayment?: BenefitOverpaymentResolvers<ContextType>;
  BenefitPayment?: BenefitPaymentResolvers<ContextType>;
  BenefitQuestion?: BenefitQuestionResolvers<ContextType>;
  BenefitQuestionConnection?: BenefitQuestionConnectionResolvers<ContextType>;
  BenefitQuestionEdge?: BenefitQuestionEdgeResolvers<ContextType>;
  BenefitQuestionNotFound?: BenefitQuestionNotFoundResolvers<ContextType>;
  BenefitStatistics?: BenefitStatisticsResolvers<ContextType>;
  BenefitStatisticsCell?: BenefitStatisticsCellResolvers<ContextType>;
  BenefitStatisticsTotal?: BenefitStatisticsTotalResolvers<ContextType>;
  CaseNotDecidable?: CaseNotDecidableResolvers<ContextType>;
  ChangeBenefitAccountResult?: ChangeBenefitAccountResultResolvers<ContextType>;
  ChangeBenefitAccountSuccess?: ChangeBenefitAccountSuccessResolvers<ContextType>;
  ClaimBackBenefitResult?: ClaimBackBenefitResultResolvers<ContextType>;
  ClaimBackBenefitSuccess?: ClaimBackBenefitSuccessResolvers<ContextType>;
  ClaimBenefitResult?: ClaimBenefitResultResolvers<ContextType>;
  ClaimBenefitSuccess?: ClaimBenefitSuccessResolvers<ContextType>;
  ClaimForwarding?: ClaimForwardingResolvers<ContextType>;
  CompetentInstitution?: CompetentInstitutionResolvers<ContextType>;
  DecideBenefitCaseResult?: DecideBenefitCaseResultResolvers<ContextType>;
  DecideBenefitCaseSuccess?: DecideBenefitCaseSuccessResolvers<ContextType>;
  DecisionReason?: DecisionReasonResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  HoldBenefitPaymentsResult?: HoldBenefitPaymentsResultResolvers<ContextType>;
  HoldBenefitPaymentsSuccess?: HoldBenefitPaymentsSuccessResolvers<ContextType>;
  HouseholdPerson?: HouseholdPersonResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LetterDocument?: LetterDocumentResolvers<ContextType>;
  LifeEventAdvice?: LifeEventAdviceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Member?: MemberResolvers<ContextType>;
  MemberNotFound?: MemberNotFoundResolvers<ContextType>;
  MissingDocument?: MissingDocumentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingToClaimBack?: NothingToClaimBackResolvers<ContextType>;
  OverpaymentNotFound?: OverpaymentNotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PensionApplication?: PensionApplicationResolvers<ContextType>;
  PensionFigure?: PensionFigureResolvers<ContextType>;
  PensionProjection?: PensionProjectionResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  QuestionStatistics?: QuestionStatisticsResolvers<ContextType>;
  QuestionStatisticsQuarter?: QuestionStatisticsQuarterResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  RecordCaseDocumentsResult?: RecordCaseDocumentsResultResolvers<ContextType>;
  RecordCaseDocumentsSuccess?: RecordCaseDocumentsSuccessResolvers<ContextType>;
  RecordSupplementaryContractResult?: RecordSupplementaryContractResultResolvers<ContextType>;
  RecordSupplementaryContractSuccess?: RecordSupplementaryContractSuccessResolvers<ContextType>;
  RecordUndueWaiverResult?: RecordUndueWaiverResultResolvers<ContextType>;
  RecordUndueWaiverSuccess?: RecordUndueWaiverSuccessResolvers<ContextType>;
  ReportBenefitChangeResult?: ReportBenefitChangeResultResolvers<ContextType>;
  ReportBenefitChangeSuccess?: ReportBenefitChangeSuccessResolvers<ContextType>;
  RequestUndueWaiverResult?: RequestUndueWaiverResultResolvers<ContextType>;
  RequestUndueWaiverSuccess?: RequestUndueWaiverSuccessResolvers<ContextType>;
  ReviseBenefitDecisionResult?: ReviseBenefitDecisionResultResolvers<ContextType>;
  ReviseBenefitDecisionSuccess?: ReviseBenefitDecisionSuccessResolvers<ContextType>;
  SocialRight?: SocialRightResolvers<ContextType>;
  SocialRightReason?: SocialRightReasonResolvers<ContextType>;
  Ssin?: GraphQLScalarType;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsKey?: StatisticsKeyResolvers<ContextType>;
  StructuredCommunication?: GraphQLScalarType;
  SupplementaryContract?: SupplementaryContractResolvers<ContextType>;
  SupplementaryOption?: SupplementaryOptionResolvers<ContextType>;
  SupplementaryPension?: SupplementaryPensionResolvers<ContextType>;
  UndueInstalment?: UndueInstalmentResolvers<ContextType>;
  UndueWaiver?: UndueWaiverResolvers<ContextType>;
  WaiverExcluded?: WaiverExcludedResolvers<ContextType>;
};

