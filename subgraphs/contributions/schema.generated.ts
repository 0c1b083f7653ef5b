import type { EnterpriseNumber } from '../../common/identifiers/enterprise-number';
import type { Cents } from '../../common/money';
import type { Iban } from '../../common/identifiers/iban';
import type { LocalDate } from '../../common/dates';
import type { Quarter } from '../../common/quarter';
import type { Ratio } from '../../common/ratio';
import type { Ssin } from '../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, ContributionAccountMapper, AccountQuarterMapper, ContributionSimulationMapper, ExplanationStepMapper, LegalParameterMapper } from './schema.mappers';
import type { Context } from './context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** How sure a legal value is, as stated with its source. */
export type Confidence =
  /** Read in the legal text, or two independent publications agree. */
  | 'HIGH'
  /** Derived only, or one weak source. */
  | 'LOW'
  /** One secondary publication, or derived from the legal base and agreeing with its published neighbors. */
  | 'MEDIUM';

/** What a member owes and paid. */
export type ContributionAccount = {
  readonly __typename?: 'ContributionAccount';
  /** Everything charged less everything paid; negative when the fund owes the member. */
  readonly balance: Scalars['EuroAmount']['output'];
  /** Account of the fund on which to pay. */
  readonly iban: Scalars['Iban']['output'];
  /** Part of the balance whose due date has passed. */
  readonly overdue: Scalars['EuroAmount']['output'];
  /** Structured communication to put on payments. */
  readonly paymentReference: Scalars['StructuredCommunication']['output'];
  /** The last quarters of the account, the latest first. */
  readonly quarters: ReadonlyArray<AccountQuarter>;
};


/** What a member owes and paid. */
export type ContributionAccountQuartersArgs = {
  last?: Scalars['Int']['input'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records a payment received from a member for one quarter (paiement, betaling). The quarter's status, the contribution
   * voucher, the career and the certificate follow by domain events. Who may: staff and operators.
   */
  readonly recordPayment: RecordPaymentResult;
};


export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
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

/** Expected refusal of a request: a stable code and a text in the caller's language. It carries the facts needed to act. */
export type Problem = {
  /** Stable code, listed in schema/errors.md. Never translated. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what can be done, in the caller's language. */
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * What a self-employed person would pay in a year, and why. Needs no log-on and reads no file.
   * Royal decree no. 38 of 27 July 1967, articles 11 to 13bis.
   */
  readonly contributionSimulation: ContributionSimulationResult;
};


export type QueryContributionSimulationArgs = {
  input: ContributionSimulationInput;
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

/** What a simulation is computed on. */
export type SimulationBasis =
  /** On the income given, as at regularisation. */
  | 'DEFINITIVE'
  /** Flat provisional contribution of a starter, whatever the income. */
  | 'START_UP';

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
  ContributionSimulationResult: ( Partial<CategoryNotInForce> ) | ( ContributionSimulationMapper ) | ( Partial<InvalidInput> ) | ( Partial<ParameterNotPublished> );
  RecordPaymentResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<RecordPaymentSuccess> ) | ( Partial<UnknownQuarter> );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<CategoryNotInForce> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<ParameterNotPublished> ) | ( Partial<UnknownQuarter> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountQuarter: ResolverTypeWrapper<AccountQuarterMapper>;
  AccountQuarterStatus: ResolverTypeWrapper<Partial<AccountQuarterStatus>>;
  CategoryNotInForce: ResolverTypeWrapper<Partial<CategoryNotInForce>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ContributionAccount: ResolverTypeWrapper<ContributionAccountMapper>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ContributionBasis: ResolverTypeWrapper<Partial<ContributionBasis>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
  ContributionPayment: ResolverTypeWrapper<Partial<ContributionPayment>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  ContributionSimulation: ResolverTypeWrapper<ContributionSimulationMapper>;
  ContributionSimulationInput: ResolverTypeWrapper<Partial<ContributionSimulationInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ContributionSimulationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContributionSimulationResult']>>;
  EnterpriseNumber: ResolverTypeWrapper<Partial<Scalars['EnterpriseNumber']['output']>>;
  EuroAmount: ResolverTypeWrapper<Partial<Scalars['EuroAmount']['output']>>;
  ExplanationOperand: ResolverTypeWrapper<Partial<ExplanationOperand>>;
  ExplanationStep: ResolverTypeWrapper<ExplanationStepMapper>;
  Iban: ResolverTypeWrapper<Partial<Scalars['Iban']['output']>>;
  IdempotencyConflict: ResolverTypeWrapper<Partial<IdempotencyConflict>>;
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LegalParameter: ResolverTypeWrapper<LegalParameterMapper>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberNotFound: ResolverTypeWrapper<Partial<MemberNotFound>>;
  Mutation: ResolverTypeWrapper<{}>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParameterNotPublished: ResolverTypeWrapper<Partial<ParameterNotPublished>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  Query: ResolverTypeWrapper<{}>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  RecordPaymentInput: ResolverTypeWrapper<Partial<RecordPaymentInput>>;
  RecordPaymentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentResult']>>;
  RecordPaymentSuccess: ResolverTypeWrapper<Partial<RecordPaymentSuccess>>;
  RecordedQuarter: ResolverTypeWrapper<Partial<RecordedQuarter>>;
  SimulationBasis: ResolverTypeWrapper<Partial<SimulationBasis>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
  UnknownQuarter: ResolverTypeWrapper<Partial<UnknownQuarter>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountQuarter: AccountQuarterMapper;
  CategoryNotInForce: Partial<CategoryNotInForce>;
  String: Partial<Scalars['String']['output']>;
  ContributionAccount: ContributionAccountMapper;
  Int: Partial<Scalars['Int']['output']>;
  ContributionPayment: Partial<ContributionPayment>;
  ID: Partial<Scalars['ID']['output']>;
  ContributionSimulation: ContributionSimulationMapper;
  ContributionSimulationInput: Partial<ContributionSimulationInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ContributionSimulationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ContributionSimulationResult']>;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: ExplanationStepMapper;
  Iban: Partial<Scalars['Iban']['output']>;
  IdempotencyConflict: Partial<IdempotencyConflict>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  InvalidInput: Partial<InvalidInput>;
  LegalParameter: LegalParameterMapper;
  LegalSource: Partial<LegalSource>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Member: MemberMapper;
  MemberNotFound: Partial<MemberNotFound>;
  Mutation: {};
  PageInfo: Partial<PageInfo>;
  ParameterNotPublished: Partial<ParameterNotPublished>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quarter: Partial<Scalars['Quarter']['output']>;
  Query: {};
  Ratio: Partial<Scalars['Ratio']['output']>;
  RecordPaymentInput: Partial<RecordPaymentInput>;
  RecordPaymentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordPaymentResult']>;
  RecordPaymentSuccess: Partial<RecordPaymentSuccess>;
  RecordedQuarter: Partial<RecordedQuarter>;
  Ssin: Partial<Scalars['Ssin']['output']>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
  UnknownQuarter: Partial<UnknownQuarter>;
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
  paid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccountQuarterStatus'], ParentType, ContextType>;
  surcharge?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryNotInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryNotInForce'] = ResolversParentTypes['CategoryNotInForce']> = {
  category?: Resolver<ResolversTypes['ContributionCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionAccount'] = ResolversParentTypes['ContributionAccount']> = {
  balance?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  iban?: Resolver<ResolversTypes['Iban'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  paymentReference?: Resolver<ResolversTypes['StructuredCommunication'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['AccountQuarter']>, ParentType, ContextType, RequireFields<ContributionAccountQuartersArgs, 'last'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPayment'] = ResolversParentTypes['ContributionPayment']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
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
  recordPayment?: Resolver<ResolversTypes['RecordPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
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

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'CategoryNotInForce' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'ParameterNotPublished' | 'UnknownQuarter', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contributionSimulation?: Resolver<ResolversTypes['ContributionSimulationResult'], ParentType, ContextType, RequireFields<QueryContributionSimulationArgs, 'input'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RecordPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentResult'] = ResolversParentTypes['RecordPaymentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'RecordPaymentSuccess' | 'UnknownQuarter', ParentType, ContextType>;
};

export type RecordPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentSuccess'] = ResolversParentTypes['RecordPaymentSuccess']> = {
  payment?: Resolver<ResolversTypes['ContributionPayment'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['RecordedQuarter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordedQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedQuarter'] = ResolversParentTypes['RecordedQuarter']> = {
  due?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccountQuarterStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SsinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ssin'], any> {
  name: 'Ssin';
}

export interface StructuredCommunicationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StructuredCommunication'], any> {
  name: 'StructuredCommunication';
}

export type UnknownQuarterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownQuarter'] = ResolversParentTypes['UnknownQuarter']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountQuarter?: AccountQuarterResolvers<ContextType>;
  CategoryNotInForce?: CategoryNotInForceResolvers<ContextType>;
  ContributionAccount?: ContributionAccountResolvers<ContextType>;
  ContributionPayment?: ContributionPaymentResolvers<ContextType>;
  ContributionSimulation?: ContributionSimulationResolvers<ContextType>;
  ContributionSimulationResult?: ContributionSimulationResultResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Member?: MemberResolvers<ContextType>;
  MemberNotFound?: MemberNotFoundResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParameterNotPublished?: ParameterNotPublishedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  RecordPaymentResult?: RecordPaymentResultResolvers<ContextType>;
  RecordPaymentSuccess?: RecordPaymentSuccessResolvers<ContextType>;
  RecordedQuarter?: RecordedQuarterResolvers<ContextType>;
  Ssin?: GraphQLScalarType;
  StructuredCommunication?: GraphQLScalarType;
  UnknownQuarter?: UnknownQuarterResolvers<ContextType>;
};

