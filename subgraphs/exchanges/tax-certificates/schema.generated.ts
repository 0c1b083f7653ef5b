import type { EnterpriseNumber } from '../../../common/identifiers/enterprise-number';
import type { Cents } from '../../../common/money';
import type { Iban } from '../../../common/identifiers/iban';
import type { LocalDate } from '../../../common/dates';
import type { Quarter } from '../../../common/quarter';
import type { Ratio } from '../../../common/ratio';
import type { Ssin } from '../../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, TaxCertificateMapper, SupplementaryPensionCertificateMapper, BelcotaxFilingMapper, BelcotaxCorrectionMapper, DataDisclosureMapper, DataDisclosureConnectionMapper } from './schema.mappers';
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

/** Correction of a filing: only the sheets that change. */
export type BelcotaxCorrection = {
  readonly __typename?: 'BelcotaxCorrection';
  /** Sum of the control totals of the sheets (zone 2.059). */
  readonly controlTotal: Scalars['EuroAmount']['output'];
  /** Day on which its sheets were fixed. */
  readonly createdOn: Scalars['LocalDate']['output'];
  /** Address of the file; null until it is written, and where files are not offered. */
  readonly fileUrl?: Maybe<Scalars['String']['output']>;
  /** Why it was made. */
  readonly reason: Scalars['String']['output'];
  /** 1 for the first correction of the year, then one more for each. */
  readonly sequence: Scalars['Int']['output'];
  /** Number of sheets: changes, additions and cancellations. */
  readonly sheetCount: Scalars['Int']['output'];
  /** How far it is. */
  readonly status: BelcotaxFilingStatus;
};

/** Filing of the benefit sheets of a year. */
export type BelcotaxFiling = {
  readonly __typename?: 'BelcotaxFiling';
  /** Sum of the control totals of the sheets (zone 2.059). */
  readonly controlTotal: Scalars['EuroAmount']['output'];
  /** Corrections in order. */
  readonly corrections: ReadonlyArray<BelcotaxCorrection>;
  /** SHA-256 of the file, in hexadecimal; null until it is written. */
  readonly fileHash?: Maybe<Scalars['String']['output']>;
  /** Address of the file; null until it is written, and where files are not offered. */
  readonly fileUrl?: Maybe<Scalars['String']['output']>;
  /** Income year. */
  readonly incomeYear: Scalars['Int']['output'];
  /** Number of sheets. */
  readonly sheetCount: Scalars['Int']['output'];
  /** How far the filing is. */
  readonly status: BelcotaxFilingStatus;
};

/** How far a filing is. */
export type BelcotaxFilingStatus =
  /** The tax administration accepted it. */
  | 'ACCEPTED'
  /** The sheets are fixed, the file is not written yet. */
  | 'PREPARED'
  /** The tax administration refused it. */
  | 'REFUSED'
  /** The file is written. */
  | 'WRITTEN';

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
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /**
   * Certificates of free supplementary pension (pension libre complémentaire PLCI, vrij aanvullend pensioen VAPZ) of an income year that
   * is over, one for each contract: the highest premium, and whether contributions were paid in time, on which the deduction hangs. The
   * premium itself is attested by the pension institution. Income tax code 1992, articles 52 and 145/3; program law of 24 December 2002,
   * articles 41 to 46.
   */
  readonly supplementaryPensionCertificates?: Maybe<ReadonlyArray<SupplementaryPensionCertificate>>;
  /**
   * Certificates for the tax return of an income year (attestations fiscales, fiscale attesten). A year whose certificates are
   * not issued yet shows what it comes to so far, marked as provisional.
   */
  readonly taxCertificates?: Maybe<ReadonlyArray<TaxCertificate>>;
  /**
   * Personal data that the tax administration was told: who, when, which data, on what ground and for what
   * purpose. The latest first. General Data Protection Regulation, article 15. Who may read: the member, client managers and staff.
   */
  readonly taxDisclosures?: Maybe<DataDisclosureConnection>;
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberSupplementaryPensionCertificatesArgs = {
  incomeYear: Scalars['Int']['input'];
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberTaxCertificatesArgs = {
  incomeYear: Scalars['Int']['input'];
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberTaxDisclosuresArgs = {
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
   * Filing of the benefits that the fund paid in a year: sheets 281.18 in the format of Belcotax-on-web, with its corrections. Null
   * when the year was not filed. Who may read: the tax administration, staff and operators.
   */
  readonly belcotaxFiling?: Maybe<BelcotaxFiling>;
  /**
   * How many contribution certificates were issued for an income year, and their sums.
   * Who may read: the tax administration, staff and operators.
   */
  readonly taxCertificateTotals?: Maybe<TaxCertificateTotals>;
};


/** Reading of files, companies and lists of this part. */
export type QueryBelcotaxFilingArgs = {
  incomeYear: Scalars['Int']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryTaxCertificateTotalsArgs = {
  incomeYear: Scalars['Int']['input'];
};

/** Kind of contract. */
export type SupplementaryKind =
  /** Ordinary contract. */
  | 'ORDINARY'
  /** Social contract, part of whose premium pays for solidarity benefits. */
  | 'SOCIAL';

/** What the fund attests of a contract of free supplementary pension. The layout of the document is the fund's own. */
export type SupplementaryPensionCertificate = {
  readonly __typename?: 'SupplementaryPensionCertificate';
  /** Highest premium that can be deducted: 0 when contributions were not paid in time; null when it is not known. */
  readonly deductibleMaximum?: Maybe<Scalars['EuroAmount']['output']>;
  /** Whether all contributions due by 31 December were paid by then. */
  readonly hasPaidContributions: Scalars['Boolean']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Income year. */
  readonly incomeYear: Scalars['Int']['output'];
  /** Name of the pension institution. */
  readonly insurer: Scalars['String']['output'];
  /** Day of issue. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** Kind of the contract. */
  readonly kind: SupplementaryKind;
  /** Highest premium of the year; null when none was open, or the law of the year is not published. */
  readonly maximumPremium?: Maybe<Scalars['EuroAmount']['output']>;
  /** Where the printed certificate can be fetched; null when it was not printed. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** 0 for the first certificate of the year, then one more for each correction. */
  readonly version: Scalars['Int']['output'];
};

/** Certificate that a member joins to the tax return; counted on cash basis. */
export type TaxCertificate = {
  readonly __typename?: 'TaxCertificate';
  /** Deductible amount: paid less refunded; surcharges are not deductible since income year 2020. */
  readonly amountDeductible: Scalars['EuroAmount']['output'];
  /** Paid as well, but not deductible: surcharges, interest and costs of recovery. */
  readonly amountNotDeductible: Scalars['EuroAmount']['output'];
  /** Contributions and fees paid in the year. */
  readonly amountPaid: Scalars['EuroAmount']['output'];
  /** Contributions given back in the year. */
  readonly amountRefunded: Scalars['EuroAmount']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Income year. */
  readonly incomeYear: Scalars['Int']['output'];
  /** Whether the certificate is not issued yet: what was paid so far, not meant for the tax return. */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** Day of issue; today while it is provisional. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** What it attests. */
  readonly kind: TaxCertificateKind;
  /** Where the printed certificate can be fetched; null when it was not printed. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** 0 for the first certificate of the year, then one more for each correction. */
  readonly version: Scalars['Int']['output'];
};

/** What a certificate attests. */
export type TaxCertificateKind =
  /** Social contributions paid (cotisations sociales, sociale bijdragen). */
  | 'CONTRIBUTIONS';

/** Sums over the certificates of a year; no person can be recognized in them. */
export type TaxCertificateTotals = {
  readonly __typename?: 'TaxCertificateTotals';
  /** Sum of deductible amounts; null when there are fewer than five certificates. */
  readonly amountDeductible?: Maybe<Scalars['EuroAmount']['output']>;
  /** Sum of contributions paid; null when there are fewer than five certificates. */
  readonly amountPaid?: Maybe<Scalars['EuroAmount']['output']>;
  /** Sum of contributions refunded; null when there are fewer than five certificates. */
  readonly amountRefunded?: Maybe<Scalars['EuroAmount']['output']>;
  /** Number of certificates; null when fewer than five, so that nobody can be recognized. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Income year. */
  readonly incomeYear: Scalars['Int']['output'];
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


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<InvalidInput> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BelcotaxCorrection: ResolverTypeWrapper<BelcotaxCorrectionMapper>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  BelcotaxFiling: ResolverTypeWrapper<BelcotaxFilingMapper>;
  BelcotaxFilingStatus: ResolverTypeWrapper<Partial<BelcotaxFilingStatus>>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
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
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LegalParameter: ResolverTypeWrapper<Partial<LegalParameter>>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  Query: ResolverTypeWrapper<{}>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
  SupplementaryKind: ResolverTypeWrapper<Partial<SupplementaryKind>>;
  SupplementaryPensionCertificate: ResolverTypeWrapper<SupplementaryPensionCertificateMapper>;
  TaxCertificate: ResolverTypeWrapper<TaxCertificateMapper>;
  TaxCertificateKind: ResolverTypeWrapper<Partial<TaxCertificateKind>>;
  TaxCertificateTotals: ResolverTypeWrapper<Partial<TaxCertificateTotals>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BelcotaxCorrection: BelcotaxCorrectionMapper;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  BelcotaxFiling: BelcotaxFilingMapper;
  DataDisclosure: DataDisclosureMapper;
  DataDisclosureConnection: DataDisclosureConnectionMapper;
  DataDisclosureEdge: Partial<Omit<DataDisclosureEdge, 'node'> & { node: ResolversParentTypes['DataDisclosure'] }>;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: Partial<ExplanationStep>;
  Iban: Partial<Scalars['Iban']['output']>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  InvalidInput: Partial<InvalidInput>;
  LegalParameter: Partial<LegalParameter>;
  LegalSource: Partial<LegalSource>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Member: MemberMapper;
  ID: Partial<Scalars['ID']['output']>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quarter: Partial<Scalars['Quarter']['output']>;
  Query: {};
  Ratio: Partial<Scalars['Ratio']['output']>;
  Ssin: Partial<Scalars['Ssin']['output']>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
  SupplementaryPensionCertificate: SupplementaryPensionCertificateMapper;
  TaxCertificate: TaxCertificateMapper;
  TaxCertificateTotals: Partial<TaxCertificateTotals>;
};

export type BelcotaxCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BelcotaxCorrection'] = ResolversParentTypes['BelcotaxCorrection']> = {
  controlTotal?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  fileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BelcotaxFilingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BelcotaxFilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BelcotaxFiling'] = ResolversParentTypes['BelcotaxFiling']> = {
  controlTotal?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['BelcotaxCorrection']>, ParentType, ContextType>;
  fileHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incomeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BelcotaxFilingStatus'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplementaryPensionCertificates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupplementaryPensionCertificate']>>, ParentType, ContextType, RequireFields<MemberSupplementaryPensionCertificatesArgs, 'incomeYear'>>;
  taxCertificates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxCertificate']>>, ParentType, ContextType, RequireFields<MemberTaxCertificatesArgs, 'incomeYear'>>;
  taxDisclosures?: Resolver<Maybe<ResolversTypes['DataDisclosureConnection']>, ParentType, ContextType, RequireFields<MemberTaxDisclosuresArgs, 'first'>>;
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
  __resolveType: TypeResolveFn<'InvalidInput', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  belcotaxFiling?: Resolver<Maybe<ResolversTypes['BelcotaxFiling']>, ParentType, ContextType, RequireFields<QueryBelcotaxFilingArgs, 'incomeYear'>>;
  taxCertificateTotals?: Resolver<Maybe<ResolversTypes['TaxCertificateTotals']>, ParentType, ContextType, RequireFields<QueryTaxCertificateTotalsArgs, 'incomeYear'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export interface SsinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ssin'], any> {
  name: 'Ssin';
}

export interface StructuredCommunicationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StructuredCommunication'], any> {
  name: 'StructuredCommunication';
}

export type SupplementaryPensionCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementaryPensionCertificate'] = ResolversParentTypes['SupplementaryPensionCertificate']> = {
  deductibleMaximum?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  hasPaidContributions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insurer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupplementaryKind'], ParentType, ContextType>;
  maximumPremium?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCertificate'] = ResolversParentTypes['TaxCertificate']> = {
  amountDeductible?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  amountNotDeductible?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  amountPaid?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  amountRefunded?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaxCertificateKind'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCertificateTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCertificateTotals'] = ResolversParentTypes['TaxCertificateTotals']> = {
  amountDeductible?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  amountRefunded?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incomeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BelcotaxCorrection?: BelcotaxCorrectionResolvers<ContextType>;
  BelcotaxFiling?: BelcotaxFilingResolvers<ContextType>;
  DataDisclosure?: DataDisclosureResolvers<ContextType>;
  DataDisclosureConnection?: DataDisclosureConnectionResolvers<ContextType>;
  DataDisclosureEdge?: DataDisclosureEdgeResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Member?: MemberResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  Ssin?: GraphQLScalarType;
  StructuredCommunication?: GraphQLScalarType;
  SupplementaryPensionCertificate?: SupplementaryPensionCertificateResolvers<ContextType>;
  TaxCertificate?: TaxCertificateResolvers<ContextType>;
  TaxCertificateTotals?: TaxCertificateTotalsResolvers<ContextType>;
};

