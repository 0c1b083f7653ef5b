import type { EnterpriseNumber } from '../../common/identifiers/enterprise-number';
import type { Cents } from '../../common/money';
import type { Iban } from '../../common/identifiers/iban';
import type { LocalDate } from '../../common/dates';
import type { Quarter } from '../../common/quarter';
import type { Ratio } from '../../common/ratio';
import type { Ssin } from '../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, SocialRightMapper, SocialRightReasonMapper, CompetentInstitutionMapper, BenefitCaseMapper } from './schema.mappers';
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

/** Claim or automatic grant of a benefit that the fund decides. */
export type BenefitCase = {
  readonly __typename?: 'BenefitCase';
  /** The benefit. */
  readonly benefit: SocialScheme;
  /** Last day for the decision: four months, Charter of the socially insured (law of 11 April 1995), article 10. */
  readonly decideBy: Scalars['LocalDate']['output'];
  /** Day of the decision; null while there is none. */
  readonly decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Next payment of the benefit; null when none is planned. */
  readonly nextPayment?: Maybe<BenefitPayment>;
  /** Where the case stands. */
  readonly status: BenefitCaseStatus;
  /** Day on which the claim came in or the case was opened automatically. */
  readonly submittedOn: Scalars['LocalDate']['output'];
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

/** Where a case stands. */
export type BenefitCaseStatus =
  /** Documents are missing and were asked for. */
  | 'AWAITING_DOCUMENTS'
  /** Granted in the past; everything is paid. */
  | 'CLOSED'
  /** Granted, being paid. */
  | 'GRANTED'
  /** Received, being examined. */
  | 'OPEN'
  /** Refused. */
  | 'REFUSED';

/** Payment of a benefit. */
export type BenefitPayment = {
  readonly __typename?: 'BenefitPayment';
  /** Sum paid. */
  readonly amount: Scalars['EuroAmount']['output'];
  /** Day of the payment. */
  readonly on: Scalars['LocalDate']['output'];
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
  /** Home address, supplied by the members part. */
  readonly address: PostalAddress;
  /** Claims and automatic grants (dossiers, dossiers), the latest first. */
  readonly benefitCases?: Maybe<BenefitCaseConnection>;
  /** Date of birth, supplied by the members part. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Contribution category of the current quarter, supplied by the members part. */
  readonly category?: Maybe<ContributionCategory>;
  /** Persons who live with the member, supplied by the members part. */
  readonly household: ReadonlyArray<HouseholdPerson>;
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /**
   * Overview of every scheme of social protection (droits, rechten): what is granted, open, possible or closed, why, and what
   * to do next. Computed from the facts of the file on the day of the question.
   */
  readonly rights?: Maybe<ReadonlyArray<SocialRight>>;
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberBenefitCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

export type Query = {
  readonly __typename?: 'Query';
  /** Official pages of the institutions to which the fund sends members, in the caller's language. Needs no log-on. */
  readonly competentInstitutions: ReadonlyArray<CompetentInstitution>;
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


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<InvalidInput> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BenefitCase: ResolverTypeWrapper<BenefitCaseMapper>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  BenefitCaseConnection: ResolverTypeWrapper<Partial<Omit<BenefitCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BenefitCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['BenefitCase']> }>>;
  BenefitCaseEdge: ResolverTypeWrapper<Partial<Omit<BenefitCaseEdge, 'node'> & { node: ResolversTypes['BenefitCase'] }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  BenefitCaseStatus: ResolverTypeWrapper<Partial<BenefitCaseStatus>>;
  BenefitPayment: ResolverTypeWrapper<Partial<BenefitPayment>>;
  CompetentInstitution: ResolverTypeWrapper<CompetentInstitutionMapper>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
  EnterpriseNumber: ResolverTypeWrapper<Partial<Scalars['EnterpriseNumber']['output']>>;
  EuroAmount: ResolverTypeWrapper<Partial<Scalars['EuroAmount']['output']>>;
  ExplanationOperand: ResolverTypeWrapper<Partial<ExplanationOperand>>;
  ExplanationStep: ResolverTypeWrapper<Partial<ExplanationStep>>;
  HouseholdPerson: ResolverTypeWrapper<Partial<HouseholdPerson>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  HouseholdRelation: ResolverTypeWrapper<Partial<HouseholdRelation>>;
  Iban: ResolverTypeWrapper<Partial<Scalars['Iban']['output']>>;
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LegalParameter: ResolverTypeWrapper<Partial<LegalParameter>>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  PostalAddress: ResolverTypeWrapper<Partial<PostalAddress>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  Query: ResolverTypeWrapper<{}>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  Region: ResolverTypeWrapper<Partial<Region>>;
  SocialRight: ResolverTypeWrapper<SocialRightMapper>;
  SocialRightReason: ResolverTypeWrapper<SocialRightReasonMapper>;
  SocialRightStatus: ResolverTypeWrapper<Partial<SocialRightStatus>>;
  SocialScheme: ResolverTypeWrapper<Partial<SocialScheme>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BenefitCase: BenefitCaseMapper;
  ID: Partial<Scalars['ID']['output']>;
  BenefitCaseConnection: Partial<Omit<BenefitCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BenefitCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BenefitCase']> }>;
  BenefitCaseEdge: Partial<Omit<BenefitCaseEdge, 'node'> & { node: ResolversParentTypes['BenefitCase'] }>;
  String: Partial<Scalars['String']['output']>;
  BenefitPayment: Partial<BenefitPayment>;
  CompetentInstitution: CompetentInstitutionMapper;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: Partial<ExplanationStep>;
  HouseholdPerson: Partial<HouseholdPerson>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Iban: Partial<Scalars['Iban']['output']>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  InvalidInput: Partial<InvalidInput>;
  LegalParameter: Partial<LegalParameter>;
  LegalSource: Partial<LegalSource>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Member: MemberMapper;
  Int: Partial<Scalars['Int']['output']>;
  PageInfo: Partial<PageInfo>;
  PostalAddress: Partial<PostalAddress>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quarter: Partial<Scalars['Quarter']['output']>;
  Query: {};
  Ratio: Partial<Scalars['Ratio']['output']>;
  SocialRight: SocialRightMapper;
  SocialRightReason: SocialRightReasonMapper;
  Ssin: Partial<Scalars['Ssin']['output']>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
};

export type BenefitCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitCase'] = ResolversParentTypes['BenefitCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BenefitCase']>, { __typename: 'BenefitCase' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  benefit?: Resolver<ResolversTypes['SocialScheme'], ParentType, ContextType>;
  decideBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextPayment?: Resolver<Maybe<ResolversTypes['BenefitPayment']>, ParentType, ContextType>;
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

export type BenefitPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitPayment'] = ResolversParentTypes['BenefitPayment']> = {
  amount?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompetentInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetentInstitution'] = ResolversParentTypes['CompetentInstitution']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type HouseholdPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdPerson'] = ResolversParentTypes['HouseholdPerson']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isDependant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface IbanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Iban'], any> {
  name: 'Iban';
}

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

  benefitCases?: Resolver<Maybe<ResolversTypes['BenefitCaseConnection']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType, RequireFields<MemberBenefitCasesArgs, 'first'>>;



  id?: Resolver<ResolversTypes['ID'], { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  rights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SocialRight']>>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}> & GraphQLRecursivePick<ParentType, {"birthDate":true,"category":true,"address":{"region":true},"household":{"relation":true,"birthDate":true,"isDependant":true}}>, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'InvalidInput', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  competentInstitutions?: Resolver<ReadonlyArray<ResolversTypes['CompetentInstitution']>, ParentType, ContextType>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

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

export interface StructuredCommunicationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StructuredCommunication'], any> {
  name: 'StructuredCommunication';
}

export type Resolvers<ContextType = Context> = {
  BenefitCase?: BenefitCaseResolvers<ContextType>;
  BenefitCaseConnection?: BenefitCaseConnectionResolvers<ContextType>;
  BenefitCaseEdge?: BenefitCaseEdgeResolvers<ContextType>;
  BenefitPayment?: BenefitPaymentResolvers<ContextType>;
  CompetentInstitution?: CompetentInstitutionResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  HouseholdPerson?: HouseholdPersonResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Member?: MemberResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  SocialRight?: SocialRightResolvers<ContextType>;
  SocialRightReason?: SocialRightReasonResolvers<ContextType>;
  Ssin?: GraphQLScalarType;
  StructuredCommunication?: GraphQLScalarType;
};

