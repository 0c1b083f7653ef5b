import type { EnterpriseNumber } from '../../../common/identifiers/enterprise-number';
import type { Cents } from '../../../common/money';
import type { Iban } from '../../../common/identifiers/iban';
import type { LocalDate } from '../../../common/dates';
import type { Quarter } from '../../../common/quarter';
import type { Ratio } from '../../../common/ratio';
import type { Ssin } from '../../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, ContributionVoucherMapper, ContributionVoucherConnectionMapper, VoucherQuarterMapper, MutualFundMessageMapper, MutualFundMessageConnectionMapper, InsurabilityMapper, DataDisclosureMapper, DataDisclosureConnectionMapper } from './schema.mappers';
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

/** Answers of a mutual fund to messages. */
export type AcknowledgeMessagesInput = {
  /** Key chosen by the caller, 1 to 200 characters: the same request with the same key has its effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The answers, 1 to 1,000. */
  readonly messages: ReadonlyArray<MessageAcknowledgementInput>;
};

/** Outcome of answering messages. */
export type AcknowledgeMessagesResult = AcknowledgeMessagesSuccess | IdempotencyConflict | InvalidInput;

/** The answers were taken in. */
export type AcknowledgeMessagesSuccess = {
  readonly __typename?: 'AcknowledgeMessagesSuccess';
  /** What became of each answer, in the order of the input. */
  readonly results: ReadonlyArray<MessageAcknowledgement>;
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

/**
 * Contribution voucher (bon de cotisation, bijdragebon): tells a mutual fund whether the contributions of a year are in order.
 * The layout is the project's own and simulated: the official record is not public.
 */
export type ContributionVoucher = {
  readonly __typename?: 'ContributionVoucher';
  /** Moment at which this version was made. */
  readonly createdAt: Scalars['Instant']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Quarters of the year that it attests, in order; one that is not settled yet is left out. */
  readonly quarters: ReadonlyArray<VoucherQuarter>;
  /** What this version does to the one before. */
  readonly status: ContributionVoucherStatus;
  /** The person it is about, as the mutual fund knows the person. */
  readonly subject: InsuredPerson;
  /** 0 for the first voucher of the year, then one more for each correction. */
  readonly version: Scalars['Int']['output'];
  /** Year whose contributions it attests. */
  readonly year: Scalars['Int']['output'];
};

/** Vouchers of a list (Relay connection), in order of sequence number. */
export type ContributionVoucherConnection = {
  readonly __typename?: 'ContributionVoucherConnection';
  /** Vouchers of the page with their cursors. */
  readonly edges: ReadonlyArray<ContributionVoucherEdge>;
  /** Vouchers of the page. */
  readonly nodes: ReadonlyArray<ContributionVoucher>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One voucher of a list. */
export type ContributionVoucherEdge = {
  readonly __typename?: 'ContributionVoucherEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The voucher. */
  readonly node: ContributionVoucher;
};

/** What a version of a voucher does. */
export type ContributionVoucherStatus =
  /** Withdraws the version before. */
  | 'CANCELLATION'
  /** First voucher of the year that this mutual fund gets. */
  | 'CREATION'
  /** Replaces the version before. */
  | 'MODIFICATION';

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

/** What contributions say of the right to health care in a year. */
export type Insurability = {
  readonly __typename?: 'Insurability';
  /** On which contributions it rests. */
  readonly basis: InsurabilityBasis;
  /** Whether all of them with an affiliation are in order; null when none is settled. */
  readonly isInOrder?: Maybe<Scalars['Boolean']['output']>;
  /** Quarters that count, in order; those that are not settled yet are left out. */
  readonly quarters: ReadonlyArray<VoucherQuarter>;
  /** Year whose contributions count. */
  readonly referenceYear: Scalars['Int']['output'];
  /** The person it is about; null when the fund no longer holds the person. */
  readonly subject?: Maybe<InsuredPerson>;
  /** Year of cover. */
  readonly year: Scalars['Int']['output'];
};

/** On which contributions the right to health care of a year rests. */
export type InsurabilityBasis =
  /** Those of the reference year, the second year before. */
  | 'REFERENCE_YEAR'
  /** The first one of a starter, which covers the year in which it lies and the next one. */
  | 'STARTER';

/** Outcome of a question about insurability. */
export type InsurabilityResult = Insurability | InsuredPersonNotFound;

/** Person whom a voucher is about. */
export type InsuredPerson = {
  readonly __typename?: 'InsuredPerson';
  /** Social security identification number, eleven digits. */
  readonly ssin: Scalars['Ssin']['output'];
};

/** No client of the mutual fund has this number, or had it before. */
export type InsuredPersonNotFound = Problem & {
  readonly __typename?: 'InsuredPersonNotFound';
  /** Always `INSURED_PERSON_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
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
  /** Contribution vouchers of the years asked for, the latest version of each, in order of year. */
  readonly contributionVouchers?: Maybe<ReadonlyArray<ContributionVoucher>>;
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /**
   * Personal data that mutual funds were told or told the fund: who, when, which data, on what ground and for what
   * purpose. The latest first. General Data Protection Regulation, article 15. Who may read: the member, client managers and staff.
   */
  readonly mutualFundDisclosures?: Maybe<DataDisclosureConnection>;
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberContributionVouchersArgs = {
  years: ReadonlyArray<Scalars['Int']['input']>;
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberMutualFundDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What became of the answer to one message. */
export type MessageAcknowledgement = {
  readonly __typename?: 'MessageAcknowledgement';
  /** Id of the message, as given. */
  readonly messageId: Scalars['ID']['output'];
  /** What became of the answer. */
  readonly outcome: MessageAcknowledgementOutcome;
};

/** Answer to one message. */
export type MessageAcknowledgementInput = {
  /** Code of the mutual fund that says why it rejects the message: letters, digits, `_`, `.` and `-`, at most 40. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Whether the mutual fund took it in; false rejects it. */
  readonly isAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the message. */
  readonly messageId: Scalars['ID']['input'];
};

/** What became of an answer to a message. */
export type MessageAcknowledgementOutcome =
  /** The message counts as acknowledged. */
  | 'ACKNOWLEDGED'
  /** The message had another answer before, which stands. */
  | 'ALREADY_ANSWERED'
  /** The mutual fund has no message with this id. */
  | 'NOT_FOUND'
  /** The message counts as rejected. */
  | 'REJECTED';

/** Acts on files, companies and mandates. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Acknowledges or rejects messages. The first answer to a message stands. Messages of other funds are not found.
   * Who may do it: a mutual fund for its own messages.
   */
  readonly acknowledgeMessages: AcknowledgeMessagesResult;
  /**
   * Takes in indemnity attestations (attestations d'indemnité, attesten van uitkeringen): a message
   * `notifyHdiIndemnityAllowanceAttest`, version 1, of the Crossroads Bank, with at most 5,000 notifications. Each is taken in
   * or rejected by itself; a version that is not higher than the one taken in before is rejected, the same one again changes
   * nothing. Who may do it: a mutual fund for its own clients.
   */
  readonly submitIndemnityAttestations: SubmitIndemnityAttestationsResult;
};


/** Acts on files, companies and mandates. */
export type MutationAcknowledgeMessagesArgs = {
  input: AcknowledgeMessagesInput;
};


/** Acts on files, companies and mandates. */
export type MutationSubmitIndemnityAttestationsArgs = {
  input: SubmitIndemnityAttestationsInput;
};

/**
 * Message to a mutual fund about one of its clients. Messages on one person are in order; the layouts are the project's own and
 * simulated, since the official records are not public.
 */
export type MutualFundMessage = {
  readonly __typename?: 'MutualFundMessage';
  /** Moment at which the mutual fund acknowledged it; null when it did not. */
  readonly acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  /** Moment at which it was made. */
  readonly createdAt: Scalars['Instant']['output'];
  /** Opaque id; a message that is sent again keeps it, so that it can be acted upon once. */
  readonly id: Scalars['ID']['output'];
  /** What the message tells. */
  readonly kind: MutualFundMessageKind;
  /** Version of the layout of the payload. */
  readonly layout: Scalars['Int']['output'];
  /** Number in the series of the mutual fund, from 1 without gap. */
  readonly number: Scalars['Int']['output'];
  /** Content as a JSON document, in the layout of its kind. */
  readonly payload: Scalars['String']['output'];
  /** Code with which the mutual fund rejected it; null when it did not. */
  readonly rejectionCode?: Maybe<Scalars['String']['output']>;
  /** How far the message is. */
  readonly state: MutualFundMessageState;
  /** What this version does to the one before. */
  readonly status: ContributionVoucherStatus;
  /** The person it is about; null when the fund no longer holds the person. */
  readonly subject?: Maybe<InsuredPerson>;
  /** Version of what it tells about this person, from 0. */
  readonly version: Scalars['Int']['output'];
};

/** Messages to mutual funds (Relay connection), in order of number. */
export type MutualFundMessageConnection = {
  readonly __typename?: 'MutualFundMessageConnection';
  /** Messages of the page with their cursors. */
  readonly edges: ReadonlyArray<MutualFundMessageEdge>;
  /** Messages of the page. */
  readonly nodes: ReadonlyArray<MutualFundMessage>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One message of a list. */
export type MutualFundMessageEdge = {
  readonly __typename?: 'MutualFundMessageEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The message. */
  readonly node: MutualFundMessage;
};

/** What a message to a mutual fund tells. */
export type MutualFundMessageKind =
  /** Version of a contribution voucher. */
  | 'CONTRIBUTION_VOUCHER'
  /** Information sheet on a person in incapacity (feuille de renseignements, inlichtingenblad). */
  | 'INCAPACITY_INFORMATION';

/** How far a message to a mutual fund is. */
export type MutualFundMessageState =
  /** The mutual fund took it in. */
  | 'ACKNOWLEDGED'
  /** Could not be sent; a person of the fund decides. */
  | 'DEAD'
  /** Reached the mutual fund. */
  | 'DELIVERED'
  /** Waits to be fetched or sent. */
  | 'READY'
  /** The mutual fund rejected it; the fund looks into it. */
  | 'REJECTED'
  /** Is being sent. */
  | 'SENT';

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
   * Contribution vouchers of a year addressed to the calling mutual fund, in order of their sequence number.
   * Who may read: a mutual fund for its own clients; staff for all.
   */
  readonly contributionVouchers?: Maybe<ContributionVoucherConnection>;
  /**
   * What the contributions of a client say of the right to health care in a year (assurabilité, verzekerbaarheid). The mutual fund
   * decides on the right. Each question is logged. Who may read: a mutual fund for its own clients; staff for all.
   */
  readonly insurability?: Maybe<InsurabilityResult>;
  /**
   * Messages to the calling mutual fund, in order of their number, whether or not they were acknowledged. A fund that reads on
   * from its last cursor misses none. Who may read: a mutual fund its own messages; staff those to all funds.
   */
  readonly mutualFundMessages?: Maybe<MutualFundMessageConnection>;
};


/** Reading of files, companies and lists of this part. */
export type QueryContributionVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryInsurabilityArgs = {
  ssin: Scalars['Ssin']['input'];
  year: Scalars['Int']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryMutualFundMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Notification that was not taken in. */
export type RejectedAttestation = {
  readonly __typename?: 'RejectedAttestation';
  /** Id of the attestation as given; null when it has none. */
  readonly attestationId?: Maybe<Scalars['String']['output']>;
  /** Why, as a code: `ATTESTATION_INVALID`, `ATTESTATION_FILTERED`, `ATTESTATION_PROVISIONAL`, `ATTESTATION_PERSON_UNKNOWN`, `ATTESTATION_VERSION_OLD` or `ATTESTATION_OF_OTHER_PERSON`. */
  readonly code: Scalars['String']['output'];
  /** Why, in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Message with indemnity attestations. */
export type SubmitIndemnityAttestationsInput = {
  /** Key chosen by the caller, 1 to 200 characters: the same message with the same key has its effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The XML document `notifyHdiIndemnityAllowanceAttest`, without a document type. */
  readonly message: Scalars['String']['input'];
};

/** Outcome of submitting indemnity attestations. */
export type SubmitIndemnityAttestationsResult = IdempotencyConflict | InvalidInput | SubmitIndemnityAttestationsSuccess;

/** The message was taken in. */
export type SubmitIndemnityAttestationsSuccess = {
  readonly __typename?: 'SubmitIndemnityAttestationsSuccess';
  /** How many notifications were taken in, repeated ones included. */
  readonly accepted: Scalars['Int']['output'];
  /** Notifications that were not taken in, in their order. */
  readonly rejected: ReadonlyArray<RejectedAttestation>;
};

/** Live updates, over server-sent events (graphql-sse protocol). */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Tells each message as it is queued, in order of its number, each once. Whether it was acknowledged makes no difference.
   * Who may read: a mutual fund its own messages.
   */
  readonly mutualFundMessageQueued?: Maybe<MutualFundMessageEdge>;
};


/** Live updates, over server-sent events (graphql-sse protocol). */
export type SubscriptionMutualFundMessageQueuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One quarter of a voucher. */
export type VoucherQuarter = {
  readonly __typename?: 'VoucherQuarter';
  /** Contribution category; null when the person is not subject. */
  readonly category?: Maybe<ContributionCategory>;
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Whether its contribution is in order. */
  readonly situation: QuarterSituation;
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
  AcknowledgeMessagesResult: ( Partial<AcknowledgeMessagesSuccess> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> );
  InsurabilityResult: ( InsurabilityMapper ) | ( Partial<InsuredPersonNotFound> );
  SubmitIndemnityAttestationsResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<SubmitIndemnityAttestationsSuccess> );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<IdempotencyConflict> ) | ( Partial<InsuredPersonNotFound> ) | ( Partial<InvalidInput> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeMessagesInput: ResolverTypeWrapper<Partial<AcknowledgeMessagesInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AcknowledgeMessagesResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeMessagesResult']>>;
  AcknowledgeMessagesSuccess: ResolverTypeWrapper<Partial<AcknowledgeMessagesSuccess>>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
  ContributionVoucher: ResolverTypeWrapper<ContributionVoucherMapper>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ContributionVoucherConnection: ResolverTypeWrapper<ContributionVoucherConnectionMapper>;
  ContributionVoucherEdge: ResolverTypeWrapper<Partial<Omit<ContributionVoucherEdge, 'node'> & { node: ResolversTypes['ContributionVoucher'] }>>;
  ContributionVoucherStatus: ResolverTypeWrapper<Partial<ContributionVoucherStatus>>;
  DataDisclosure: ResolverTypeWrapper<DataDisclosureMapper>;
  DataDisclosureConnection: ResolverTypeWrapper<DataDisclosureConnectionMapper>;
  DataDisclosureDirection: ResolverTypeWrapper<Partial<DataDisclosureDirection>>;
  DataDisclosureEdge: ResolverTypeWrapper<Partial<Omit<DataDisclosureEdge, 'node'> & { node: ResolversTypes['DataDisclosure'] }>>;
  DataPartner: ResolverTypeWrapper<Partial<DataPartner>>;
  EnterpriseNumber: ResolverTypeWrapper<Partial<Scalars['EnterpriseNumber']['output']>>;
  EuroAmount: ResolverTypeWrapper<Partial<Scalars['EuroAmount']['output']>>;
  ExplanationOperand: ResolverTypeWrapper<Partial<ExplanationOperand>>;
  ExplanationStep: ResolverTypeWrapper<Partial<ExplanationStep>>;
  Iban: ResolverTypeWrapper<Partial<Scalars['Iban']['output']>>;
  IdempotencyConflict: ResolverTypeWrapper<Partial<IdempotencyConflict>>;
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  Insurability: ResolverTypeWrapper<InsurabilityMapper>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  InsurabilityBasis: ResolverTypeWrapper<Partial<InsurabilityBasis>>;
  InsurabilityResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InsurabilityResult']>>;
  InsuredPerson: ResolverTypeWrapper<Partial<InsuredPerson>>;
  InsuredPersonNotFound: ResolverTypeWrapper<Partial<InsuredPersonNotFound>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LegalParameter: ResolverTypeWrapper<Partial<LegalParameter>>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MessageAcknowledgement: ResolverTypeWrapper<Partial<MessageAcknowledgement>>;
  MessageAcknowledgementInput: ResolverTypeWrapper<Partial<MessageAcknowledgementInput>>;
  MessageAcknowledgementOutcome: ResolverTypeWrapper<Partial<MessageAcknowledgementOutcome>>;
  Mutation: ResolverTypeWrapper<{}>;
  MutualFundMessage: ResolverTypeWrapper<MutualFundMessageMapper>;
  MutualFundMessageConnection: ResolverTypeWrapper<MutualFundMessageConnectionMapper>;
  MutualFundMessageEdge: ResolverTypeWrapper<Partial<Omit<MutualFundMessageEdge, 'node'> & { node: ResolversTypes['MutualFundMessage'] }>>;
  MutualFundMessageKind: ResolverTypeWrapper<Partial<MutualFundMessageKind>>;
  MutualFundMessageState: ResolverTypeWrapper<Partial<MutualFundMessageState>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  QuarterSituation: ResolverTypeWrapper<Partial<QuarterSituation>>;
  Query: ResolverTypeWrapper<{}>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  RejectedAttestation: ResolverTypeWrapper<Partial<RejectedAttestation>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
  SubmitIndemnityAttestationsInput: ResolverTypeWrapper<Partial<SubmitIndemnityAttestationsInput>>;
  SubmitIndemnityAttestationsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitIndemnityAttestationsResult']>>;
  SubmitIndemnityAttestationsSuccess: ResolverTypeWrapper<Partial<SubmitIndemnityAttestationsSuccess>>;
  Subscription: ResolverTypeWrapper<{}>;
  VoucherQuarter: ResolverTypeWrapper<VoucherQuarterMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeMessagesInput: Partial<AcknowledgeMessagesInput>;
  String: Partial<Scalars['String']['output']>;
  AcknowledgeMessagesResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AcknowledgeMessagesResult']>;
  AcknowledgeMessagesSuccess: Partial<AcknowledgeMessagesSuccess>;
  ContributionVoucher: ContributionVoucherMapper;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  ContributionVoucherConnection: ContributionVoucherConnectionMapper;
  ContributionVoucherEdge: Partial<Omit<ContributionVoucherEdge, 'node'> & { node: ResolversParentTypes['ContributionVoucher'] }>;
  DataDisclosure: DataDisclosureMapper;
  DataDisclosureConnection: DataDisclosureConnectionMapper;
  DataDisclosureEdge: Partial<Omit<DataDisclosureEdge, 'node'> & { node: ResolversParentTypes['DataDisclosure'] }>;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: Partial<ExplanationStep>;
  Iban: Partial<Scalars['Iban']['output']>;
  IdempotencyConflict: Partial<IdempotencyConflict>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  Insurability: InsurabilityMapper;
  Boolean: Partial<Scalars['Boolean']['output']>;
  InsurabilityResult: Partial<ResolversUnionTypes<ResolversParentTypes>['InsurabilityResult']>;
  InsuredPerson: Partial<InsuredPerson>;
  InsuredPersonNotFound: Partial<InsuredPersonNotFound>;
  InvalidInput: Partial<InvalidInput>;
  LegalParameter: Partial<LegalParameter>;
  LegalSource: Partial<LegalSource>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Member: MemberMapper;
  MessageAcknowledgement: Partial<MessageAcknowledgement>;
  MessageAcknowledgementInput: Partial<MessageAcknowledgementInput>;
  Mutation: {};
  MutualFundMessage: MutualFundMessageMapper;
  MutualFundMessageConnection: MutualFundMessageConnectionMapper;
  MutualFundMessageEdge: Partial<Omit<MutualFundMessageEdge, 'node'> & { node: ResolversParentTypes['MutualFundMessage'] }>;
  PageInfo: Partial<PageInfo>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quarter: Partial<Scalars['Quarter']['output']>;
  Query: {};
  Ratio: Partial<Scalars['Ratio']['output']>;
  RejectedAttestation: Partial<RejectedAttestation>;
  Ssin: Partial<Scalars['Ssin']['output']>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
  SubmitIndemnityAttestationsInput: Partial<SubmitIndemnityAttestationsInput>;
  SubmitIndemnityAttestationsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SubmitIndemnityAttestationsResult']>;
  SubmitIndemnityAttestationsSuccess: Partial<SubmitIndemnityAttestationsSuccess>;
  Subscription: {};
  VoucherQuarter: VoucherQuarterMapper;
};

export type AcknowledgeMessagesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeMessagesResult'] = ResolversParentTypes['AcknowledgeMessagesResult']> = {
  __resolveType: TypeResolveFn<'AcknowledgeMessagesSuccess' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type AcknowledgeMessagesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeMessagesSuccess'] = ResolversParentTypes['AcknowledgeMessagesSuccess']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['MessageAcknowledgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionVoucher'] = ResolversParentTypes['ContributionVoucher']> = {
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['VoucherQuarter']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContributionVoucherStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['InsuredPerson'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionVoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionVoucherConnection'] = ResolversParentTypes['ContributionVoucherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionVoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContributionVoucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionVoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionVoucherEdge'] = ResolversParentTypes['ContributionVoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContributionVoucher'], ParentType, ContextType>;
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

export type InputIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InsurabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Insurability'] = ResolversParentTypes['Insurability']> = {
  basis?: Resolver<ResolversTypes['InsurabilityBasis'], ParentType, ContextType>;
  isInOrder?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['VoucherQuarter']>, ParentType, ContextType>;
  referenceYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['InsuredPerson']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsurabilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsurabilityResult'] = ResolversParentTypes['InsurabilityResult']> = {
  __resolveType: TypeResolveFn<'Insurability' | 'InsuredPersonNotFound', ParentType, ContextType>;
};

export type InsuredPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuredPerson'] = ResolversParentTypes['InsuredPerson']> = {
  ssin?: Resolver<ResolversTypes['Ssin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuredPersonNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuredPersonNotFound'] = ResolversParentTypes['InsuredPersonNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
  contributionVouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContributionVoucher']>>, ParentType, ContextType, RequireFields<MemberContributionVouchersArgs, 'years'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mutualFundDisclosures?: Resolver<Maybe<ResolversTypes['DataDisclosureConnection']>, ParentType, ContextType, RequireFields<MemberMutualFundDisclosuresArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageAcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageAcknowledgement'] = ResolversParentTypes['MessageAcknowledgement']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MessageAcknowledgementOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeMessages?: Resolver<ResolversTypes['AcknowledgeMessagesResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeMessagesArgs, 'input'>>;
  submitIndemnityAttestations?: Resolver<ResolversTypes['SubmitIndemnityAttestationsResult'], ParentType, ContextType, RequireFields<MutationSubmitIndemnityAttestationsArgs, 'input'>>;
};

export type MutualFundMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualFundMessage'] = ResolversParentTypes['MutualFundMessage']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MutualFundMessageKind'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejectionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MutualFundMessageState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContributionVoucherStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['InsuredPerson']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutualFundMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualFundMessageConnection'] = ResolversParentTypes['MutualFundMessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MutualFundMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MutualFundMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutualFundMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualFundMessageEdge'] = ResolversParentTypes['MutualFundMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MutualFundMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InsuredPersonNotFound' | 'InvalidInput', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contributionVouchers?: Resolver<Maybe<ResolversTypes['ContributionVoucherConnection']>, ParentType, ContextType, RequireFields<QueryContributionVouchersArgs, 'first' | 'year'>>;
  insurability?: Resolver<Maybe<ResolversTypes['InsurabilityResult']>, ParentType, ContextType, RequireFields<QueryInsurabilityArgs, 'ssin' | 'year'>>;
  mutualFundMessages?: Resolver<Maybe<ResolversTypes['MutualFundMessageConnection']>, ParentType, ContextType, RequireFields<QueryMutualFundMessagesArgs, 'first'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RejectedAttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectedAttestation'] = ResolversParentTypes['RejectedAttestation']> = {
  attestationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SsinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ssin'], any> {
  name: 'Ssin';
}

export interface StructuredCommunicationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StructuredCommunication'], any> {
  name: 'StructuredCommunication';
}

export type SubmitIndemnityAttestationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitIndemnityAttestationsResult'] = ResolversParentTypes['SubmitIndemnityAttestationsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'SubmitIndemnityAttestationsSuccess', ParentType, ContextType>;
};

export type SubmitIndemnityAttestationsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitIndemnityAttestationsSuccess'] = ResolversParentTypes['SubmitIndemnityAttestationsSuccess']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedAttestation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  mutualFundMessageQueued?: SubscriptionResolver<Maybe<ResolversTypes['MutualFundMessageEdge']>, "mutualFundMessageQueued", ParentType, ContextType, Partial<SubscriptionMutualFundMessageQueuedArgs>>;
};

export type VoucherQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherQuarter'] = ResolversParentTypes['VoucherQuarter']> = {
  category?: Resolver<Maybe<ResolversTypes['ContributionCategory']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['QuarterSituation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeMessagesResult?: AcknowledgeMessagesResultResolvers<ContextType>;
  AcknowledgeMessagesSuccess?: AcknowledgeMessagesSuccessResolvers<ContextType>;
  ContributionVoucher?: ContributionVoucherResolvers<ContextType>;
  ContributionVoucherConnection?: ContributionVoucherConnectionResolvers<ContextType>;
  ContributionVoucherEdge?: ContributionVoucherEdgeResolvers<ContextType>;
  DataDisclosure?: DataDisclosureResolvers<ContextType>;
  DataDisclosureConnection?: DataDisclosureConnectionResolvers<ContextType>;
  DataDisclosureEdge?: DataDisclosureEdgeResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Insurability?: InsurabilityResolvers<ContextType>;
  InsurabilityResult?: InsurabilityResultResolvers<ContextType>;
  InsuredPerson?: InsuredPersonResolvers<ContextType>;
  InsuredPersonNotFound?: InsuredPersonNotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Member?: MemberResolvers<ContextType>;
  MessageAcknowledgement?: MessageAcknowledgementResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutualFundMessage?: MutualFundMessageResolvers<ContextType>;
  MutualFundMessageConnection?: MutualFundMessageConnectionResolvers<ContextType>;
  MutualFundMessageEdge?: MutualFundMessageEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  RejectedAttestation?: RejectedAttestationResolvers<ContextType>;
  Ssin?: GraphQLScalarType;
  StructuredCommunication?: GraphQLScalarType;
  SubmitIndemnityAttestationsResult?: SubmitIndemnityAttestationsResultResolvers<ContextType>;
  SubmitIndemnityAttestationsSuccess?: SubmitIndemnityAttestationsSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  VoucherQuarter?: VoucherQuarterResolvers<ContextType>;
};

