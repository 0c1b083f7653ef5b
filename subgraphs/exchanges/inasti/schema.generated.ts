import type { EnterpriseNumber } from '../../../common/identifiers/enterprise-number';
import type { Cents } from '../../../common/money';
import type { Iban } from '../../../common/identifiers/iban';
import type { LocalDate } from '../../../common/dates';
import type { Quarter } from '../../../common/quarter';
import type { Ratio } from '../../../common/ratio';
import type { Ssin } from '../../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, CareerMapper, CareerQuarterMapper, CareerAffiliationMapper, CareerSegmentMapper, InastiRequestMapper, InastiMessageMapper, InastiMessageConnectionMapper, DataDisclosureMapper, DataDisclosureConnectionMapper } from './schema.mappers';
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

/** Answers of INASTI to messages. */
export type AcknowledgeInastiMessagesInput = {
  /** Key chosen by the caller, 1 to 200 characters: the same request with the same key has its effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The answers, 1 to 1,000. */
  readonly messages: ReadonlyArray<InastiMessageAcknowledgementInput>;
};

/** Outcome of answering messages. */
export type AcknowledgeInastiMessagesResult = AcknowledgeInastiMessagesSuccess | IdempotencyConflict | InvalidInput;

/** The answers were taken in. */
export type AcknowledgeInastiMessagesSuccess = {
  readonly __typename?: 'AcknowledgeInastiMessagesSuccess';
  /** What became of each answer, in the order of the input. */
  readonly results: ReadonlyArray<InastiMessageAcknowledgement>;
};

/** Assimilation of a segment. The ground is not told: the code list of INASTI is not public. */
export type AssimilatedPeriod =
  /** Assimilated to activity by a decision of INASTI. */
  | 'ASSIMILATED';

/** Career of a self-employed person, from which the pension is computed. */
export type Career = {
  readonly __typename?: 'Career';
  /** Affiliations with social insurance funds; this fund knows the one with itself. */
  readonly affiliations: ReadonlyArray<CareerAffiliation>;
  /** Quarters of the career in order, bounded by the arguments; all of them when none is given. */
  readonly quarters: ReadonlyArray<CareerQuarter>;
};


/** Career of a self-employed person, from which the pension is computed. */
export type CareerQuartersArgs = {
  from?: InputMaybe<Scalars['Quarter']['input']>;
  to?: InputMaybe<Scalars['Quarter']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Affiliation of a person with a social insurance fund. */
export type CareerAffiliation = {
  readonly __typename?: 'CareerAffiliation';
  /** The fund. */
  readonly fund: SocialInsuranceFund;
  /** Segments of the affiliation in order. */
  readonly segments: ReadonlyArray<CareerSegment>;
};

/** A career as an XML document. */
export type CareerDocument = {
  readonly __typename?: 'CareerDocument';
  /** Whether codes in it are our own, since the lists of INASTI are not public. Never in production. */
  readonly isSimulated: Scalars['Boolean']['output'];
  /** The document. */
  readonly xml: Scalars['String']['output'];
};

/** Which answer of SelfEmployedService is written. */
export type CareerDocumentKind =
  /** `consultCareerResponse`: affiliations and segments. */
  | 'CAREER'
  /** `consultContributionsResponse`: situation of each quarter. */
  | 'CONTRIBUTIONS';

/** Outcome of asking for a career as a document. */
export type CareerDocumentResult = CareerDocument | CareerNotFound | InastiCodesNotPublished | InvalidInput;

/** The fund has no career of this person. */
export type CareerNotFound = Problem & {
  readonly __typename?: 'CareerNotFound';
  /** Always `CAREER_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Quality in which a person is subject to the social statute. */
export type CareerQuality =
  /** Assisting spouse (conjoint aidant, meewerkende echtgenoot). */
  | 'ASSISTING_SPOUSE'
  /** Helper of a self-employed person (aidant, helper). */
  | 'HELPER'
  /** Activity in own name. */
  | 'SELF_EMPLOYED'
  /** Student entrepreneur (étudiant-indépendant, student-zelfstandige). */
  | 'STUDENT';

/** One quarter of a career. */
export type CareerQuarter = {
  readonly __typename?: 'CareerQuarter';
  /**
   * Whether the quarter counts for the retirement pension: paid or assimilated in a category that opens pension rights;
   * an exempted quarter does not count (royal decree no. 38 of 27 July 1967, article 17). Null when it hangs on a minimum
   * income of a year that the fund does not know.
   */
  readonly countsForPension?: Maybe<Scalars['Boolean']['output']>;
  /** What the quarter is worth for health insurance, in words of our own: the code list of INASTI is not public. */
  readonly insurabilityValue: InsurabilityValue;
  /**
   * Whether the pension insurance was continued in it after a cessation; its contribution is no one of article 12. Royal decree of 22
   * December 1967, articles 38 to 44.
   */
  readonly isContinuedInsurance: Scalars['Boolean']['output'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Whether its contribution is in order. */
  readonly situation: QuarterSituation;
};

/** Outcome of a career question. */
export type CareerResult = Career | CareerNotFound;

/** Stretch of a career in one quality and one category, assimilated or not. */
export type CareerSegment = {
  readonly __typename?: 'CareerSegment';
  /** Whether the segment is assimilated to activity; null when it is not. */
  readonly assimilation?: Maybe<AssimilatedPeriod>;
  /** Series of contributions (reeks, série): the category of the segment. */
  readonly contributionSeries: ContributionCategory;
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Quality in which the person is subject to the social statute. */
  readonly quality: CareerQuality;
  /** Last day; null while it runs. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** How sure a legal value is, as stated with its source. */
export type Confidence =
  /** Read in the legal text, or two independent publications agree. */
  | 'HIGH'
  /** Derived only, or one weak source. */
  | 'LOW'
  /** One secondary publication, or derived from the legal base and agreeing with its published neighbors. */
  | 'MEDIUM';

/** Continued insurance cannot be asked for; nothing was changed. Royal decree of 22 December 1967, articles 38 to 41. */
export type ContinuedInsuranceNotOpen = Problem & {
  readonly __typename?: 'ContinuedInsuranceNotOpen';
  /** Last day to ask for it without particular circumstances; null when it was never open. */
  readonly askUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Always `CONTINUED_INSURANCE_NOT_OPEN`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Why. */
  readonly reason: ContinuedInsuranceNotOpenReason;
};

/** Why continued insurance cannot be asked for. */
export type ContinuedInsuranceNotOpenReason =
  /** A request for the same cessation waits or was granted. */
  | 'ALREADY_ASKED'
  /** The activity goes on, or there never was any. */
  | 'NOT_CEASED'
  /** No full year of status before the cessation. */
  | 'NO_YEAR_OF_STATUS'
  /** The term is over, and the request does not say why. */
  | 'TOO_LATE'
  /** More quarters than the law knows. */
  | 'TOO_MANY_QUARTERS';

/** What is continued after a cessation. */
export type ContinuedInsuranceOption =
  /** The pension alone. */
  | 'PENSION'
  /** The pension and health care. Its rate was not found: no amount is asked. */
  | 'PENSION_AND_HEALTH';

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

/**
 * One use of a flow of personal data: data of a member went to a partner, or came from one. Information Security Committee, rules on the
 * social security network; General Data Protection Regulation, article 15.
 */
export type DataDisclosure = {
  readonly __typename?: 'DataDisclosure';
  /** Which data, in the caller's language. */
  readonly data: Scalars['String']['output'];
  /**
   * Deliberation of the Information Security Committee that allows the flow (délibération, beraadslaging), as it was known then; null
   * where the fund had no number.
   */
  readonly deliberation?: Maybe<Scalars['String']['output']>;
  /** Whether the data went out or came in. */
  readonly direction: DataDisclosureDirection;
  /** When the data left, or was taken in. */
  readonly disclosedAt: Scalars['Instant']['output'];
  /** Name of the flow, stable, such as `contribution-voucher`. */
  readonly flow: Scalars['String']['output'];
  /** Legal context that the network of the Crossroads Bank asks for, as it was then. */
  readonly legalContext: Scalars['String']['output'];
  /** What kind of partner it is. */
  readonly partner: DataPartner;
  /** Name of the partner in the caller's language. */
  readonly partnerName: Scalars['String']['output'];
  /** Why the partner may know it, in the caller's language (finalité, doel). */
  readonly purpose: Scalars['String']['output'];
  /** Opaque id of the person or system that asked; `fund` where the fund sent by itself. */
  readonly requestedBy: Scalars['String']['output'];
};

/** Uses of flows of personal data (Relay connection), the latest first. */
export type DataDisclosureConnection = {
  readonly __typename?: 'DataDisclosureConnection';
  /** Uses of the page with their cursors. */
  readonly edges: ReadonlyArray<DataDisclosureEdge>;
  /** Uses of the page. */
  readonly nodes: ReadonlyArray<DataDisclosure>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** Way that personal data took. */
export type DataDisclosureDirection =
  /** From the partner to the fund. */
  | 'IN'
  /** From the fund to the partner. */
  | 'OUT';

/** One use of a list. */
export type DataDisclosureEdge = {
  readonly __typename?: 'DataDisclosureEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The use. */
  readonly node: DataDisclosure;
};

/** Who receives or gives personal data. */
export type DataPartner =
  /** Crossroads Bank for Social Security (BCSS, KSZ), which keeps the reference directory. */
  | 'CROSSROADS_BANK'
  /** Staff of the fund, who looked at the answer that a partner gets. */
  | 'FUND'
  /** National Institute for the Social Security of the Self-employed (INASTI, RSVZ). */
  | 'INASTI'
  /** A mutual fund (mutualité, ziekenfonds). */
  | 'MUTUAL_FUND'
  /** Tax administration (SPF Finances, FOD Financiën). */
  | 'TAX_ADMINISTRATION';

/** Decision on assimilation. */
export type DecideAssimilationInput = {
  /** Day of the decision. */
  readonly decidedOn: Scalars['LocalDate']['input'];
  /** Key chosen by the caller, 1 to 200 characters: the same decision with the same key has its effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Decision on each quarter that was asked for. */
  readonly quarters: ReadonlyArray<QuarterDecisionInput>;
  /** Why, for the member; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the request, as the message that forwarded it carries it (`reference`). */
  readonly requestId: Scalars['ID']['input'];
};

/** Outcome of telling a decision on assimilation. */
export type DecideAssimilationResult = DecideAssimilationSuccess | IdempotencyConflict | InastiRequestNotFound | InvalidInput;

/** The decision was taken in. */
export type DecideAssimilationSuccess = {
  readonly __typename?: 'DecideAssimilationSuccess';
  /** The request after the decision. */
  readonly request: InastiRequest;
};

/** Decision on continued insurance. */
export type DecideContinuedInsuranceInput = {
  /** Day of the decision. */
  readonly decidedOn: Scalars['LocalDate']['input'];
  /** Key chosen by the caller, 1 to 200 characters: the same decision with the same key has its effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Decision on each quarter that was asked for. */
  readonly quarters: ReadonlyArray<QuarterDecisionInput>;
  /** Why, for the member; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the request, as the message that forwarded it carries it (`reference`). */
  readonly requestId: Scalars['ID']['input'];
};

/** Outcome of telling a decision on continued insurance. */
export type DecideContinuedInsuranceResult = DecideContinuedInsuranceSuccess | IdempotencyConflict | InastiRequestNotFound | InvalidInput;

/** The decision was taken in. */
export type DecideContinuedInsuranceSuccess = {
  readonly __typename?: 'DecideContinuedInsuranceSuccess';
  /** The request after the decision. */
  readonly request: InastiRequest;
};

/** Decision on exemption. */
export type DecideExemptionInput = {
  /** Day of the decision. */
  readonly decidedOn: Scalars['LocalDate']['input'];
  /** Key chosen by the caller, 1 to 200 characters: the same decision with the same key has its effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Decision on each quarter that was asked for. */
  readonly quarters: ReadonlyArray<QuarterDecisionInput>;
  /** Why, for the member; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the request, as the message that forwarded it carries it (`reference`). */
  readonly requestId: Scalars['ID']['input'];
};

/** Outcome of telling a decision on exemption. */
export type DecideExemptionResult = DecideExemptionSuccess | IdempotencyConflict | InastiRequestNotFound | InvalidInput;

/** The decision was taken in. */
export type DecideExemptionSuccess = {
  readonly __typename?: 'DecideExemptionSuccess';
  /** The request after the decision. */
  readonly request: InastiRequest;
};

/** Decision on waiver. */
export type DecideWaiverInput = {
  /** Day of the decision. */
  readonly decidedOn: Scalars['LocalDate']['input'];
  /** Key chosen by the caller, 1 to 200 characters: the same decision with the same key has its effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Decision on each quarter that was asked for. */
  readonly quarters: ReadonlyArray<QuarterDecisionInput>;
  /** Why, for the member; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the request, as the message that forwarded it carries it (`reference`). */
  readonly requestId: Scalars['ID']['input'];
};

/** Outcome of telling a decision on waiver. */
export type DecideWaiverResult = DecideWaiverSuccess | IdempotencyConflict | InastiRequestNotFound | InvalidInput;

/** The decision was taken in. */
export type DecideWaiverSuccess = {
  readonly __typename?: 'DecideWaiverSuccess';
  /** The request after the decision. */
  readonly request: InastiRequest;
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

/** The idempotency key was used before for a different request; nothing was changed. */
export type IdempotencyConflict = Problem & {
  readonly __typename?: 'IdempotencyConflict';
  /** Always `IDEMPOTENCY_CONFLICT`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** The document needs codes of INASTI that are not public and that the fund was not given. */
export type InastiCodesNotPublished = Problem & {
  readonly __typename?: 'InastiCodesNotPublished';
  /** Always `INASTI_CODES_NOT_PUBLISHED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** List and value of each code that is missing, such as `quality HELPER`. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * Message to INASTI. Messages on one person are in order; the layouts are the project's own and simulated, since the official
 * records are not public.
 */
export type InastiMessage = {
  readonly __typename?: 'InastiMessage';
  /** Moment at which INASTI acknowledged it; null when it did not. */
  readonly acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  /** Moment at which it was made. */
  readonly createdAt: Scalars['Instant']['output'];
  /** Opaque id; a message that is sent again keeps it, so that it can be acted upon once. */
  readonly id: Scalars['ID']['output'];
  /** What the message tells. */
  readonly kind: InastiMessageKind;
  /** Version of the layout of the payload. */
  readonly layout: Scalars['Int']['output'];
  /** Number in the series of messages to INASTI, from 1 without gap. */
  readonly number: Scalars['Int']['output'];
  /** Content as a JSON document, in the layout of its kind. */
  readonly payload: Scalars['String']['output'];
  /** Code with which INASTI rejected it; null when it did not. */
  readonly rejectionCode?: Maybe<Scalars['String']['output']>;
  /** What this version does to the one before. */
  readonly status: InastiMessageStatus;
  /** Version of what it tells, from 0. */
  readonly version: Scalars['Int']['output'];
};

/** What became of the answer to one message. */
export type InastiMessageAcknowledgement = {
  readonly __typename?: 'InastiMessageAcknowledgement';
  /** Id of the message, as given. */
  readonly messageId: Scalars['ID']['output'];
  /** What became of the answer. */
  readonly outcome: InastiMessageAcknowledgementOutcome;
};

/** Answer to one message. */
export type InastiMessageAcknowledgementInput = {
  /** Code of INASTI that says why it rejects the message: letters, digits, `_`, `.` and `-`, at most 40. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Whether INASTI took it in; false rejects it. */
  readonly isAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the message. */
  readonly messageId: Scalars['ID']['input'];
};

/** What became of an answer to a message. */
export type InastiMessageAcknowledgementOutcome =
  /** The message counts as acknowledged. */
  | 'ACKNOWLEDGED'
  /** The message had another answer before, which stands. */
  | 'ALREADY_ANSWERED'
  /** There is no message with this id. */
  | 'NOT_FOUND'
  /** The message counts as rejected. */
  | 'REJECTED';

/** Messages to INASTI (Relay connection), in order of number. */
export type InastiMessageConnection = {
  readonly __typename?: 'InastiMessageConnection';
  /** Messages of the page with their cursors. */
  readonly edges: ReadonlyArray<InastiMessageEdge>;
  /** Messages of the page. */
  readonly nodes: ReadonlyArray<InastiMessage>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One message of a list. */
export type InastiMessageEdge = {
  readonly __typename?: 'InastiMessageEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The message. */
  readonly node: InastiMessage;
};

/** What a message to INASTI tells. */
export type InastiMessageKind =
  /** Career of a person who applies for a pension. */
  | 'PENSION_DATA'
  /** A request with its pieces. */
  | 'REQUEST_FILE';

/** What a version of a message does to the one before. */
export type InastiMessageStatus =
  /** Withdraws the version before. */
  | 'CANCELLATION'
  /** First version. */
  | 'CREATION'
  /** Replaces the version before. */
  | 'MODIFICATION';

/** Request on which INASTI decides, with its pieces. */
export type InastiRequest = {
  readonly __typename?: 'InastiRequest';
  /** Day of the last decision; null while there is none. */
  readonly decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it was decided so, in the words of INASTI; null while there is no decision, and where INASTI said nothing. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** Pieces of the file. */
  readonly documents: ReadonlyArray<InastiRequestDocument>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What is asked for. */
  readonly kind: InastiRequestKind;
  /** What is continued, in a request for continued insurance; null in any other. */
  readonly option?: Maybe<ContinuedInsuranceOption>;
  /** Quarters that are asked for, in order. */
  readonly quarters: ReadonlyArray<InastiRequestQuarter>;
  /** Why, in the words of the member; null when the fund opened the file. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How far the file is. */
  readonly status: InastiRequestStatus;
  /** Day on which the fund received it. */
  readonly submittedOn: Scalars['LocalDate']['output'];
};

/** One piece of a request. */
export type InastiRequestDocument = {
  readonly __typename?: 'InastiRequestDocument';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
};

/** One piece of a request. */
export type InastiRequestDocumentInput = {
  /** Id of the document, 1 to 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What INASTI is asked for. */
export type InastiRequestKind =
  /** Assimilation to a period of activity (assimilation, gelijkstelling). */
  | 'ASSIMILATION'
  /** Continued insurance (assurance continuée, voortgezette verzekering). */
  | 'CONTINUED_INSURANCE'
  /** Exemption from contributions (dispense de cotisations, vrijstelling van bijdragen). */
  | 'EXEMPTION'
  /** Waiver of surcharges (renonciation aux majorations, verzaking van verhogingen). */
  | 'SURCHARGE_WAIVER';

/** No request of this kind has the id; nothing was changed. */
export type InastiRequestNotFound = Problem & {
  readonly __typename?: 'InastiRequestNotFound';
  /** Always `INASTI_REQUEST_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** One quarter of a request. */
export type InastiRequestQuarter = {
  readonly __typename?: 'InastiRequestQuarter';
  /** Whether it was granted; null while nothing is decided. */
  readonly granted?: Maybe<Scalars['Boolean']['output']>;
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
};

/** How far a request is. */
export type InastiRequestStatus =
  /** Forwarded to INASTI. */
  | 'FORWARDED'
  /** Granted for every quarter. */
  | 'GRANTED'
  /** Granted for some quarters. */
  | 'PARTLY_GRANTED'
  /** Refused. */
  | 'REFUSED';

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

/** What a quarter is worth for health insurance. */
export type InsurabilityValue =
  /** Its contribution is paid, exempted or assimilated. */
  | 'INSURED'
  /** Its contribution is not paid, or the person is not subject. */
  | 'NOT_INSURED';

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
  /** Career as the fund reports it to INASTI (carrière, loopbaan); null when there is none or it cannot be reached now. */
  readonly career?: Maybe<Career>;
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /**
   * Personal data that INASTI and the Crossroads Bank were told or told the fund: who, when, which data, on what ground and for what
   * purpose. The latest first. General Data Protection Regulation, article 15. Who may read: the member, client managers and staff.
   */
  readonly inastiDisclosures?: Maybe<DataDisclosureConnection>;
  /** Requests on which INASTI decides, with their decisions, the latest first; at most the last 100. */
  readonly inastiRequests?: Maybe<ReadonlyArray<InastiRequest>>;
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberInastiDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Acts on files, companies and mandates. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Acknowledges or rejects messages. The first answer to a message stands. Who may do it: INASTI. */
  readonly acknowledgeInastiMessages: AcknowledgeInastiMessagesResult;
  /**
   * Tells the fund a decision on assimilation to a period of activity (assimilation, gelijkstelling). A later decision on the same
   * request replaces the former. Who may do it: INASTI.
   */
  readonly decideAssimilation: DecideAssimilationResult;
  /**
   * Tells the fund a decision on continued insurance after a cessation (assurance continuée, voortgezette verzekering). A later decision
   * on the same request replaces the former. Who may do it: INASTI.
   */
  readonly decideContinuedInsurance: DecideContinuedInsuranceResult;
  /**
   * Tells the fund a decision on exemption from contributions (dispense de cotisations, vrijstelling van bijdragen). A later
   * decision on the same request replaces the former. Who may do it: INASTI.
   */
  readonly decideExemption: DecideExemptionResult;
  /**
   * Tells the fund a decision on waiver of surcharges (renonciation aux majorations, verzaking van verhogingen). A later decision on
   * the same request replaces the former. Who may do it: INASTI.
   */
  readonly decideWaiver: DecideWaiverResult;
  /**
   * Asks INASTI through the fund to continue the insurance after a cessation (assurance continuée, voortgezette verzekering), from the
   * quarter after it. Royal decree of 22 December 1967, articles 38 to 44. Who may: the member, an accountant with a live mandate, client
   * managers and staff.
   */
  readonly requestContinuedInsurance: RequestContinuedInsuranceResult;
};


/** Acts on files, companies and mandates. */
export type MutationAcknowledgeInastiMessagesArgs = {
  input: AcknowledgeInastiMessagesInput;
};


/** Acts on files, companies and mandates. */
export type MutationDecideAssimilationArgs = {
  input: DecideAssimilationInput;
};


/** Acts on files, companies and mandates. */
export type MutationDecideContinuedInsuranceArgs = {
  input: DecideContinuedInsuranceInput;
};


/** Acts on files, companies and mandates. */
export type MutationDecideExemptionArgs = {
  input: DecideExemptionInput;
};


/** Acts on files, companies and mandates. */
export type MutationDecideWaiverArgs = {
  input: DecideWaiverInput;
};


/** Acts on files, companies and mandates. */
export type MutationRequestContinuedInsuranceArgs = {
  input: RequestContinuedInsuranceInput;
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

/** Whether a legal value was published or follows from the legal base and its index rule. */
export type ParameterStatus =
  /** Derived by the index rule of the law; shown as such wherever it is used. */
  | 'DERIVED'
  /** Published by an official or professional source. */
  | 'PUBLISHED';

/** Expected refusal of a request: a stable code and a text in the caller's language. It carries the facts needed to act. */
export type Problem = {
  /** Stable code, listed in schema/errors.md. Never translated. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what can be done, in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Decision on one quarter. */
export type QuarterDecisionInput = {
  /** Whether it is granted. */
  readonly granted: Scalars['Boolean']['input'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['input'];
};

/** Situation of a quarter's contribution, as partners are told. */
export type QuarterSituation =
  /** Assimilated (assimilation, gelijkstelling). */
  | 'ASSIMILATED'
  /** Exempted by INASTI (dispense, vrijstelling). */
  | 'EXEMPTED'
  /** Not paid in full. */
  | 'NOT_PAID'
  /** Not subject to the social statute in this quarter. */
  | 'NOT_SUBJECT'
  /** Paid in full, or nothing was owed. */
  | 'PAID';

/** Reading of files, companies and lists of this part. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Career of a person as an answer of SelfEmployedService, version 2, of the Crossroads Bank: an XML document that is valid
   * against its schema. Who may read: INASTI and staff.
   */
  readonly careerDocument?: Maybe<CareerDocumentResult>;
  /** Career of a person as the fund reports it to INASTI (carrière, loopbaan). Who may read: INASTI and staff. */
  readonly careerOf?: Maybe<CareerResult>;
  /** Messages to INASTI in order of their number, whether or not they were acknowledged. Who may read: INASTI and staff. */
  readonly inastiMessages?: Maybe<InastiMessageConnection>;
  /** A request on which INASTI decides; null when there is none with the id. Who may read: INASTI, client managers and staff. */
  readonly inastiRequest?: Maybe<InastiRequest>;
};


/** Reading of files, companies and lists of this part. */
export type QueryCareerDocumentArgs = {
  from?: InputMaybe<Scalars['Quarter']['input']>;
  kind: CareerDocumentKind;
  ssin: Scalars['Ssin']['input'];
  ticket?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Quarter']['input']>;
};


/** Reading of files, companies and lists of this part. */
export type QueryCareerOfArgs = {
  ssin: Scalars['Ssin']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryInastiMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryInastiRequestArgs = {
  id: Scalars['ID']['input'];
};

/** Request for continued insurance. */
export type RequestContinuedInsuranceInput = {
  /** Pieces of the file, at most 20. */
  readonly documents?: InputMaybe<ReadonlyArray<InastiRequestDocumentInput>>;
  /** Key chosen by the caller, 1 to 200 characters: the same request with the same key has its effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member who ceased. */
  readonly memberId: Scalars['ID']['input'];
  /** What is continued. */
  readonly option: ContinuedInsuranceOption;
  /** How many quarters, from the one after the quarter of the cessation; more than eight only near the pension age. */
  readonly quarterCount: Scalars['Int']['input'];
  /** Why, at most 2,000 characters; needed when the term is over, since INASTI accepts it in particular circumstances only. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of asking for continued insurance. */
export type RequestContinuedInsuranceResult = CareerNotFound | ContinuedInsuranceNotOpen | IdempotencyConflict | InvalidInput | RequestContinuedInsuranceSuccess;

/** The request was forwarded to INASTI. */
export type RequestContinuedInsuranceSuccess = {
  readonly __typename?: 'RequestContinuedInsuranceSuccess';
  /** The request. */
  readonly request: InastiRequest;
};

/** Social insurance fund (caisse d'assurances sociales, socialeverzekeringsfonds). */
export type SocialInsuranceFund = {
  readonly __typename?: 'SocialInsuranceFund';
  /** Three-digit number among the social insurance funds. */
  readonly code: Scalars['String']['output'];
  /** Enterprise number of the fund; null when not known. */
  readonly enterpriseNumber?: Maybe<Scalars['EnterpriseNumber']['output']>;
};

/** Live updates, over server-sent events (graphql-sse protocol). */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Tells each message as it is queued, in order of its number, each once. Whether it was acknowledged makes no difference.
   * Who may read: INASTI.
   */
  readonly inastiMessageQueued?: Maybe<InastiMessageEdge>;
};


/** Live updates, over server-sent events (graphql-sse protocol). */
export type SubscriptionInastiMessageQueuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
  AcknowledgeInastiMessagesResult: ( Partial<AcknowledgeInastiMessagesSuccess> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> );
  CareerDocumentResult: ( Partial<CareerDocument> ) | ( Partial<CareerNotFound> ) | ( Partial<InastiCodesNotPublished> ) | ( Partial<InvalidInput> );
  CareerResult: ( CareerMapper ) | ( Partial<CareerNotFound> );
  DecideAssimilationResult: ( Partial<Omit<DecideAssimilationSuccess, 'request'> & { request: _RefType['InastiRequest'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InastiRequestNotFound> ) | ( Partial<InvalidInput> );
  DecideContinuedInsuranceResult: ( Partial<Omit<DecideContinuedInsuranceSuccess, 'request'> & { request: _RefType['InastiRequest'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InastiRequestNotFound> ) | ( Partial<InvalidInput> );
  DecideExemptionResult: ( Partial<Omit<DecideExemptionSuccess, 'request'> & { request: _RefType['InastiRequest'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InastiRequestNotFound> ) | ( Partial<InvalidInput> );
  DecideWaiverResult: ( Partial<Omit<DecideWaiverSuccess, 'request'> & { request: _RefType['InastiRequest'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InastiRequestNotFound> ) | ( Partial<InvalidInput> );
  RequestContinuedInsuranceResult: ( Partial<CareerNotFound> ) | ( Partial<ContinuedInsuranceNotOpen> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<RequestContinuedInsuranceSuccess, 'request'> & { request: _RefType['InastiRequest'] }> );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<CareerNotFound> ) | ( Partial<ContinuedInsuranceNotOpen> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InastiCodesNotPublished> ) | ( Partial<InastiRequestNotFound> ) | ( Partial<InvalidInput> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeInastiMessagesInput: ResolverTypeWrapper<Partial<AcknowledgeInastiMessagesInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AcknowledgeInastiMessagesResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeInastiMessagesResult']>>;
  AcknowledgeInastiMessagesSuccess: ResolverTypeWrapper<Partial<AcknowledgeInastiMessagesSuccess>>;
  AssimilatedPeriod: ResolverTypeWrapper<Partial<AssimilatedPeriod>>;
  Career: ResolverTypeWrapper<CareerMapper>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  CareerAffiliation: ResolverTypeWrapper<CareerAffiliationMapper>;
  CareerDocument: ResolverTypeWrapper<Partial<CareerDocument>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CareerDocumentKind: ResolverTypeWrapper<Partial<CareerDocumentKind>>;
  CareerDocumentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CareerDocumentResult']>>;
  CareerNotFound: ResolverTypeWrapper<Partial<CareerNotFound>>;
  CareerQuality: ResolverTypeWrapper<Partial<CareerQuality>>;
  CareerQuarter: ResolverTypeWrapper<CareerQuarterMapper>;
  CareerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CareerResult']>>;
  CareerSegment: ResolverTypeWrapper<CareerSegmentMapper>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ContinuedInsuranceNotOpen: ResolverTypeWrapper<Partial<ContinuedInsuranceNotOpen>>;
  ContinuedInsuranceNotOpenReason: ResolverTypeWrapper<Partial<ContinuedInsuranceNotOpenReason>>;
  ContinuedInsuranceOption: ResolverTypeWrapper<Partial<ContinuedInsuranceOption>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
  DataDisclosure: ResolverTypeWrapper<DataDisclosureMapper>;
  DataDisclosureConnection: ResolverTypeWrapper<DataDisclosureConnectionMapper>;
  DataDisclosureDirection: ResolverTypeWrapper<Partial<DataDisclosureDirection>>;
  DataDisclosureEdge: ResolverTypeWrapper<Partial<Omit<DataDisclosureEdge, 'node'> & { node: ResolversTypes['DataDisclosure'] }>>;
  DataPartner: ResolverTypeWrapper<Partial<DataPartner>>;
  DecideAssimilationInput: ResolverTypeWrapper<Partial<DecideAssimilationInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  DecideAssimilationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAssimilationResult']>>;
  DecideAssimilationSuccess: ResolverTypeWrapper<Partial<Omit<DecideAssimilationSuccess, 'request'> & { request: ResolversTypes['InastiRequest'] }>>;
  DecideContinuedInsuranceInput: ResolverTypeWrapper<Partial<DecideContinuedInsuranceInput>>;
  DecideContinuedInsuranceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideContinuedInsuranceResult']>>;
  DecideContinuedInsuranceSuccess: ResolverTypeWrapper<Partial<Omit<DecideContinuedInsuranceSuccess, 'request'> & { request: ResolversTypes['InastiRequest'] }>>;
  DecideExemptionInput: ResolverTypeWrapper<Partial<DecideExemptionInput>>;
  DecideExemptionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideExemptionResult']>>;
  DecideExemptionSuccess: ResolverTypeWrapper<Partial<Omit<DecideExemptionSuccess, 'request'> & { request: ResolversTypes['InastiRequest'] }>>;
  DecideWaiverInput: ResolverTypeWrapper<Partial<DecideWaiverInput>>;
  DecideWaiverResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideWaiverResult']>>;
  DecideWaiverSuccess: ResolverTypeWrapper<Partial<Omit<DecideWaiverSuccess, 'request'> & { request: ResolversTypes['InastiRequest'] }>>;
  EnterpriseNumber: ResolverTypeWrapper<Partial<Scalars['EnterpriseNumber']['output']>>;
  EuroAmount: ResolverTypeWrapper<Partial<Scalars['EuroAmount']['output']>>;
  ExplanationOperand: ResolverTypeWrapper<Partial<ExplanationOperand>>;
  ExplanationStep: ResolverTypeWrapper<Partial<ExplanationStep>>;
  Iban: ResolverTypeWrapper<Partial<Scalars['Iban']['output']>>;
  IdempotencyConflict: ResolverTypeWrapper<Partial<IdempotencyConflict>>;
  InastiCodesNotPublished: ResolverTypeWrapper<Partial<InastiCodesNotPublished>>;
  InastiMessage: ResolverTypeWrapper<InastiMessageMapper>;
  InastiMessageAcknowledgement: ResolverTypeWrapper<Partial<InastiMessageAcknowledgement>>;
  InastiMessageAcknowledgementInput: ResolverTypeWrapper<Partial<InastiMessageAcknowledgementInput>>;
  InastiMessageAcknowledgementOutcome: ResolverTypeWrapper<Partial<InastiMessageAcknowledgementOutcome>>;
  InastiMessageConnection: ResolverTypeWrapper<InastiMessageConnectionMapper>;
  InastiMessageEdge: ResolverTypeWrapper<Partial<Omit<InastiMessageEdge, 'node'> & { node: ResolversTypes['InastiMessage'] }>>;
  InastiMessageKind: ResolverTypeWrapper<Partial<InastiMessageKind>>;
  InastiMessageStatus: ResolverTypeWrapper<Partial<InastiMessageStatus>>;
  InastiRequest: ResolverTypeWrapper<InastiRequestMapper>;
  InastiRequestDocument: ResolverTypeWrapper<Partial<InastiRequestDocument>>;
  InastiRequestDocumentInput: ResolverTypeWrapper<Partial<InastiRequestDocumentInput>>;
  InastiRequestKind: ResolverTypeWrapper<Partial<InastiRequestKind>>;
  InastiRequestNotFound: ResolverTypeWrapper<Partial<InastiRequestNotFound>>;
  InastiRequestQuarter: ResolverTypeWrapper<Partial<InastiRequestQuarter>>;
  InastiRequestStatus: ResolverTypeWrapper<Partial<InastiRequestStatus>>;
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  InsurabilityValue: ResolverTypeWrapper<Partial<InsurabilityValue>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LegalParameter: ResolverTypeWrapper<Partial<LegalParameter>>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  Mutation: ResolverTypeWrapper<{}>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  QuarterDecisionInput: ResolverTypeWrapper<Partial<QuarterDecisionInput>>;
  QuarterSituation: ResolverTypeWrapper<Partial<QuarterSituation>>;
  Query: ResolverTypeWrapper<{}>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  RequestContinuedInsuranceInput: ResolverTypeWrapper<Partial<RequestContinuedInsuranceInput>>;
  RequestContinuedInsuranceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestContinuedInsuranceResult']>>;
  RequestContinuedInsuranceSuccess: ResolverTypeWrapper<Partial<Omit<RequestContinuedInsuranceSuccess, 'request'> & { request: ResolversTypes['InastiRequest'] }>>;
  SocialInsuranceFund: ResolverTypeWrapper<Partial<SocialInsuranceFund>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
  Subscription: ResolverTypeWrapper<{}>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeInastiMessagesInput: Partial<AcknowledgeInastiMessagesInput>;
  String: Partial<Scalars['String']['output']>;
  AcknowledgeInastiMessagesResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AcknowledgeInastiMessagesResult']>;
  AcknowledgeInastiMessagesSuccess: Partial<AcknowledgeInastiMessagesSuccess>;
  Career: CareerMapper;
  Int: Partial<Scalars['Int']['output']>;
  CareerAffiliation: CareerAffiliationMapper;
  CareerDocument: Partial<CareerDocument>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CareerDocumentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CareerDocumentResult']>;
  CareerNotFound: Partial<CareerNotFound>;
  CareerQuarter: CareerQuarterMapper;
  CareerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CareerResult']>;
  CareerSegment: CareerSegmentMapper;
  ContinuedInsuranceNotOpen: Partial<ContinuedInsuranceNotOpen>;
  DataDisclosure: DataDisclosureMapper;
  DataDisclosureConnection: DataDisclosureConnectionMapper;
  DataDisclosureEdge: Partial<Omit<DataDisclosureEdge, 'node'> & { node: ResolversParentTypes['DataDisclosure'] }>;
  DecideAssimilationInput: Partial<DecideAssimilationInput>;
  ID: Partial<Scalars['ID']['output']>;
  DecideAssimilationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideAssimilationResult']>;
  DecideAssimilationSuccess: Partial<Omit<DecideAssimilationSuccess, 'request'> & { request: ResolversParentTypes['InastiRequest'] }>;
  DecideContinuedInsuranceInput: Partial<DecideContinuedInsuranceInput>;
  DecideContinuedInsuranceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideContinuedInsuranceResult']>;
  DecideContinuedInsuranceSuccess: Partial<Omit<DecideContinuedInsuranceSuccess, 'request'> & { request: ResolversParentTypes['InastiRequest'] }>;
  DecideExemptionInput: Partial<DecideExemptionInput>;
  DecideExemptionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideExemptionResult']>;
  DecideExemptionSuccess: Partial<Omit<DecideExemptionSuccess, 'request'> & { request: ResolversParentTypes['InastiRequest'] }>;
  DecideWaiverInput: Partial<DecideWaiverInput>;
  DecideWaiverResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideWaiverResult']>;
  DecideWaiverSuccess: Partial<Omit<DecideWaiverSuccess, 'request'> & { request: ResolversParentTypes['InastiRequest'] }>;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: Partial<ExplanationStep>;
  Iban: Partial<Scalars['Iban']['output']>;
  IdempotencyConflict: Partial<IdempotencyConflict>;
  InastiCodesNotPublished: Partial<InastiCodesNotPublished>;
  InastiMessage: InastiMessageMapper;
  InastiMessageAcknowledgement: Partial<InastiMessageAcknowledgement>;
  InastiMessageAcknowledgementInput: Partial<InastiMessageAcknowledgementInput>;
  InastiMessageConnection: InastiMessageConnectionMapper;
  InastiMessageEdge: Partial<Omit<InastiMessageEdge, 'node'> & { node: ResolversParentTypes['InastiMessage'] }>;
  InastiRequest: InastiRequestMapper;
  InastiRequestDocument: Partial<InastiRequestDocument>;
  InastiRequestDocumentInput: Partial<InastiRequestDocumentInput>;
  InastiRequestNotFound: Partial<InastiRequestNotFound>;
  InastiRequestQuarter: Partial<InastiRequestQuarter>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  InvalidInput: Partial<InvalidInput>;
  LegalParameter: Partial<LegalParameter>;
  LegalSource: Partial<LegalSource>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Member: MemberMapper;
  Mutation: {};
  PageInfo: Partial<PageInfo>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quarter: Partial<Scalars['Quarter']['output']>;
  QuarterDecisionInput: Partial<QuarterDecisionInput>;
  Query: {};
  Ratio: Partial<Scalars['Ratio']['output']>;
  RequestContinuedInsuranceInput: Partial<RequestContinuedInsuranceInput>;
  RequestContinuedInsuranceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RequestContinuedInsuranceResult']>;
  RequestContinuedInsuranceSuccess: Partial<Omit<RequestContinuedInsuranceSuccess, 'request'> & { request: ResolversParentTypes['InastiRequest'] }>;
  SocialInsuranceFund: Partial<SocialInsuranceFund>;
  Ssin: Partial<Scalars['Ssin']['output']>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
  Subscription: {};
};

export type AcknowledgeInastiMessagesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeInastiMessagesResult'] = ResolversParentTypes['AcknowledgeInastiMessagesResult']> = {
  __resolveType: TypeResolveFn<'AcknowledgeInastiMessagesSuccess' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type AcknowledgeInastiMessagesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeInastiMessagesSuccess'] = ResolversParentTypes['AcknowledgeInastiMessagesSuccess']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['InastiMessageAcknowledgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Career'] = ResolversParentTypes['Career']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['CareerAffiliation']>, ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['CareerQuarter']>, ParentType, ContextType, Partial<CareerQuartersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerAffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerAffiliation'] = ResolversParentTypes['CareerAffiliation']> = {
  fund?: Resolver<ResolversTypes['SocialInsuranceFund'], ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['CareerSegment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerDocument'] = ResolversParentTypes['CareerDocument']> = {
  isSimulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  xml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerDocumentResult'] = ResolversParentTypes['CareerDocumentResult']> = {
  __resolveType: TypeResolveFn<'CareerDocument' | 'CareerNotFound' | 'InastiCodesNotPublished' | 'InvalidInput', ParentType, ContextType>;
};

export type CareerNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerNotFound'] = ResolversParentTypes['CareerNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerQuarter'] = ResolversParentTypes['CareerQuarter']> = {
  countsForPension?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  insurabilityValue?: Resolver<ResolversTypes['InsurabilityValue'], ParentType, ContextType>;
  isContinuedInsurance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['QuarterSituation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerResult'] = ResolversParentTypes['CareerResult']> = {
  __resolveType: TypeResolveFn<'Career' | 'CareerNotFound', ParentType, ContextType>;
};

export type CareerSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerSegment'] = ResolversParentTypes['CareerSegment']> = {
  assimilation?: Resolver<Maybe<ResolversTypes['AssimilatedPeriod']>, ParentType, ContextType>;
  contributionSeries?: Resolver<ResolversTypes['ContributionCategory'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['CareerQuality'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinuedInsuranceNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContinuedInsuranceNotOpen'] = ResolversParentTypes['ContinuedInsuranceNotOpen']> = {
  askUntilOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ContinuedInsuranceNotOpenReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataDisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataDisclosure'] = ResolversParentTypes['DataDisclosure']> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliberation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['DataDisclosureDirection'], ParentType, ContextType>;
  disclosedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalContext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['DataPartner'], ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataDisclosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataDisclosureConnection'] = ResolversParentTypes['DataDisclosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataDisclosureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataDisclosure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataDisclosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataDisclosureEdge'] = ResolversParentTypes['DataDisclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataDisclosure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideAssimilationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAssimilationResult'] = ResolversParentTypes['DecideAssimilationResult']> = {
  __resolveType: TypeResolveFn<'DecideAssimilationSuccess' | 'IdempotencyConflict' | 'InastiRequestNotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type DecideAssimilationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAssimilationSuccess'] = ResolversParentTypes['DecideAssimilationSuccess']> = {
  request?: Resolver<ResolversTypes['InastiRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideContinuedInsuranceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideContinuedInsuranceResult'] = ResolversParentTypes['DecideContinuedInsuranceResult']> = {
  __resolveType: TypeResolveFn<'DecideContinuedInsuranceSuccess' | 'IdempotencyConflict' | 'InastiRequestNotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type DecideContinuedInsuranceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideContinuedInsuranceSuccess'] = ResolversParentTypes['DecideContinuedInsuranceSuccess']> = {
  request?: Resolver<ResolversTypes['InastiRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideExemptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideExemptionResult'] = ResolversParentTypes['DecideExemptionResult']> = {
  __resolveType: TypeResolveFn<'DecideExemptionSuccess' | 'IdempotencyConflict' | 'InastiRequestNotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type DecideExemptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideExemptionSuccess'] = ResolversParentTypes['DecideExemptionSuccess']> = {
  request?: Resolver<ResolversTypes['InastiRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideWaiverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideWaiverResult'] = ResolversParentTypes['DecideWaiverResult']> = {
  __resolveType: TypeResolveFn<'DecideWaiverSuccess' | 'IdempotencyConflict' | 'InastiRequestNotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type DecideWaiverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideWaiverSuccess'] = ResolversParentTypes['DecideWaiverSuccess']> = {
  request?: Resolver<ResolversTypes['InastiRequest'], ParentType, ContextType>;
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

export interface IbanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Iban'], any> {
  name: 'Iban';
}

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiCodesNotPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiCodesNotPublished'] = ResolversParentTypes['InastiCodesNotPublished']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiMessage'] = ResolversParentTypes['InastiMessage']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InastiMessageKind'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejectionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InastiMessageStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiMessageAcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiMessageAcknowledgement'] = ResolversParentTypes['InastiMessageAcknowledgement']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['InastiMessageAcknowledgementOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiMessageConnection'] = ResolversParentTypes['InastiMessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InastiMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InastiMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiMessageEdge'] = ResolversParentTypes['InastiMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InastiMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiRequest'] = ResolversParentTypes['InastiRequest']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['InastiRequestDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InastiRequestKind'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['ContinuedInsuranceOption']>, ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['InastiRequestQuarter']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InastiRequestStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiRequestDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiRequestDocument'] = ResolversParentTypes['InastiRequestDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiRequestNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiRequestNotFound'] = ResolversParentTypes['InastiRequestNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InastiRequestQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InastiRequestQuarter'] = ResolversParentTypes['InastiRequestQuarter']> = {
  granted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  career?: Resolver<Maybe<ResolversTypes['Career']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inastiDisclosures?: Resolver<Maybe<ResolversTypes['DataDisclosureConnection']>, ParentType, ContextType, RequireFields<MemberInastiDisclosuresArgs, 'first'>>;
  inastiRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InastiRequest']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeInastiMessages?: Resolver<ResolversTypes['AcknowledgeInastiMessagesResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeInastiMessagesArgs, 'input'>>;
  decideAssimilation?: Resolver<ResolversTypes['DecideAssimilationResult'], ParentType, ContextType, RequireFields<MutationDecideAssimilationArgs, 'input'>>;
  decideContinuedInsurance?: Resolver<ResolversTypes['DecideContinuedInsuranceResult'], ParentType, ContextType, RequireFields<MutationDecideContinuedInsuranceArgs, 'input'>>;
  decideExemption?: Resolver<ResolversTypes['DecideExemptionResult'], ParentType, ContextType, RequireFields<MutationDecideExemptionArgs, 'input'>>;
  decideWaiver?: Resolver<ResolversTypes['DecideWaiverResult'], ParentType, ContextType, RequireFields<MutationDecideWaiverArgs, 'input'>>;
  requestContinuedInsurance?: Resolver<ResolversTypes['RequestContinuedInsuranceResult'], ParentType, ContextType, RequireFields<MutationRequestContinuedInsuranceArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'CareerNotFound' | 'ContinuedInsuranceNotOpen' | 'IdempotencyConflict' | 'InastiCodesNotPublished' | 'InastiRequestNotFound' | 'InvalidInput', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  careerDocument?: Resolver<Maybe<ResolversTypes['CareerDocumentResult']>, ParentType, ContextType, RequireFields<QueryCareerDocumentArgs, 'kind' | 'ssin'>>;
  careerOf?: Resolver<Maybe<ResolversTypes['CareerResult']>, ParentType, ContextType, RequireFields<QueryCareerOfArgs, 'ssin'>>;
  inastiMessages?: Resolver<Maybe<ResolversTypes['InastiMessageConnection']>, ParentType, ContextType, RequireFields<QueryInastiMessagesArgs, 'first'>>;
  inastiRequest?: Resolver<Maybe<ResolversTypes['InastiRequest']>, ParentType, ContextType, RequireFields<QueryInastiRequestArgs, 'id'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RequestContinuedInsuranceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestContinuedInsuranceResult'] = ResolversParentTypes['RequestContinuedInsuranceResult']> = {
  __resolveType: TypeResolveFn<'CareerNotFound' | 'ContinuedInsuranceNotOpen' | 'IdempotencyConflict' | 'InvalidInput' | 'RequestContinuedInsuranceSuccess', ParentType, ContextType>;
};

export type RequestContinuedInsuranceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestContinuedInsuranceSuccess'] = ResolversParentTypes['RequestContinuedInsuranceSuccess']> = {
  request?: Resolver<ResolversTypes['InastiRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialInsuranceFund'] = ResolversParentTypes['SocialInsuranceFund']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseNumber?: Resolver<Maybe<ResolversTypes['EnterpriseNumber']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SsinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ssin'], any> {
  name: 'Ssin';
}

export interface StructuredCommunicationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StructuredCommunication'], any> {
  name: 'StructuredCommunication';
}

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  inastiMessageQueued?: SubscriptionResolver<Maybe<ResolversTypes['InastiMessageEdge']>, "inastiMessageQueued", ParentType, ContextType, Partial<SubscriptionInastiMessageQueuedArgs>>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeInastiMessagesResult?: AcknowledgeInastiMessagesResultResolvers<ContextType>;
  AcknowledgeInastiMessagesSuccess?: AcknowledgeInastiMessagesSuccessResolvers<ContextType>;
  Career?: CareerResolvers<ContextType>;
  CareerAffiliation?: CareerAffiliationResolvers<ContextType>;
  CareerDocument?: CareerDocumentResolvers<ContextType>;
  CareerDocumentResult?: CareerDocumentResultResolvers<ContextType>;
  CareerNotFound?: CareerNotFoundResolvers<ContextType>;
  CareerQuarter?: CareerQuarterResolvers<ContextType>;
  CareerResult?: CareerResultResolvers<ContextType>;
  CareerSegment?: CareerSegmentResolvers<ContextType>;
  ContinuedInsuranceNotOpen?: ContinuedInsuranceNotOpenResolvers<ContextType>;
  DataDisclosure?: DataDisclosureResolvers<ContextType>;
  DataDisclosureConnection?: DataDisclosureConnectionResolvers<ContextType>;
  DataDisclosureEdge?: DataDisclosureEdgeResolvers<ContextType>;
  DecideAssimilationResult?: DecideAssimilationResultResolvers<ContextType>;
  DecideAssimilationSuccess?: DecideAssimilationSuccessResolvers<ContextType>;
  DecideContinuedInsuranceResult?: DecideContinuedInsuranceResultResolvers<ContextType>;
  DecideContinuedInsuranceSuccess?: DecideContinuedInsuranceSuccessResolvers<ContextType>;
  DecideExemptionResult?: DecideExemptionResultResolvers<ContextType>;
  DecideExemptionSuccess?: DecideExemptionSuccessResolvers<ContextType>;
  DecideWaiverResult?: DecideWaiverResultResolvers<ContextType>;
  DecideWaiverSuccess?: DecideWaiverSuccessResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InastiCodesNotPublished?: InastiCodesNotPublishedResolvers<ContextType>;
  InastiMessage?: InastiMessageResolvers<ContextType>;
  InastiMessageAcknowledgement?: InastiMessageAcknowledgementResolvers<ContextType>;
  InastiMessageConnection?: InastiMessageConnectionResolvers<ContextType>;
  InastiMessageEdge?: InastiMessageEdgeResolvers<ContextType>;
  InastiRequest?: InastiRequestResolvers<ContextType>;
  InastiRequestDocument?: InastiRequestDocumentResolvers<ContextType>;
  InastiRequestNotFound?: InastiRequestNotFoundResolvers<ContextType>;
  InastiRequestQuarter?: InastiRequestQuarterResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  RequestContinuedInsuranceResult?: RequestContinuedInsuranceResultResolvers<ContextType>;
  RequestContinuedInsuranceSuccess?: RequestContinuedInsuranceSuccessResolvers<ContextType>;
  SocialInsuranceFund?: SocialInsuranceFundResolvers<ContextType>;
  Ssin?: GraphQLScalarType;
  StructuredCommunication?: GraphQLScalarType;
  Subscription?: SubscriptionResolvers<ContextType>;
};

