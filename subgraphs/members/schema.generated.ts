import type { EnterpriseNumber } from '../../common/identifiers/enterprise-number';
import type { Cents } from '../../common/money';
import type { Iban } from '../../common/identifiers/iban';
import type { LocalDate } from '../../common/dates';
import type { Quarter } from '../../common/quarter';
import type { Ratio } from '../../common/ratio';
import type { Ssin } from '../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, MemberAffiliationMapper, HouseholdPersonMapper, MutualFundMapper, ClientManagerMapper, OfficeMapper, CompanyMapper, CompanyMandateMapper, ClientMandateMapper, AccountantMapper, MemberConnectionMapper, MemberEdgeMapper } from './schema.mappers';
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

/** Accountant known to the fund (comptable, accountant). */
export type Accountant = {
  readonly __typename?: 'Accountant';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the person or firm. */
  readonly name: Scalars['String']['output'];
};

/** No accountant known to the fund has this id. */
export type AccountantNotFound = Problem & {
  readonly __typename?: 'AccountantNotFound';
  /** Always `ACCOUNTANT_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Branch of activity in which INASTI counts the self-employed. */
export type ActivityBranch =
  /** Agriculture (agriculture, landbouw). */
  | 'AGRICULTURE'
  /** Commerce (commerce, handel). */
  | 'COMMERCE'
  /** Fishing (pêche, visserij). */
  | 'FISHING'
  /** Industry and crafts (industrie et artisanat, nijverheid en ambacht). */
  | 'INDUSTRY_AND_CRAFTS'
  /** Liberal and intellectual professions (professions libérales, vrije beroepen). */
  | 'LIBERAL_PROFESSIONS'
  /** Miscellaneous (divers, diversen). */
  | 'MISCELLANEOUS'
  /** Services (services, diensten). */
  | 'SERVICES';

/** Quality in which a person is subject to the social statute (qualité, hoedanigheid). */
export type AffiliationQuality =
  /** Assisting spouse (conjoint aidant, meewerkende echtgenoot). */
  | 'ASSISTING_SPOUSE'
  /** Helper (aidant, helper). */
  | 'HELPER'
  /** Self-employed person (travailleur indépendant, zelfstandige). */
  | 'SELF_EMPLOYED'
  /** Student entrepreneur (étudiant-indépendant, student-zelfstandige). */
  | 'STUDENT';

/** Employee of the fund who knows the file. */
export type ClientManager = {
  readonly __typename?: 'ClientManager';
  /** E-mail address. */
  readonly email: Scalars['String']['output'];
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /** First and last name. */
  readonly name: Scalars['String']['output'];
  /** Office where the client manager works. */
  readonly office: Office;
  /** Direct telephone number in international form. */
  readonly phone: Scalars['String']['output'];
};

/** Mandate by which an accountant may consult a member's file. */
export type ClientMandate = {
  readonly __typename?: 'ClientMandate';
  /** Accountant who holds the mandate. */
  readonly accountant: Accountant;
  /** First day on which the mandate counts. */
  readonly from: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What the mandate opens. */
  readonly scope: ReadonlyArray<ClientMandateScope>;
  /** Last day on which the mandate counts; null while it runs. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** What a mandate opens to an accountant. */
export type ClientMandateScope =
  /** Consult the file. */
  | 'CONSULT'
  /** Declare changes and events for the member. */
  | 'DECLARE';

/** Company affiliated with the fund (société, vennootschap). Who may read: client managers, staff and its mandataries. */
export type Company = {
  readonly __typename?: 'Company';
  /** Ten-digit number in the Crossroads Bank for Enterprises. */
  readonly enterpriseNumber: Scalars['EnterpriseNumber']['output'];
  /** Date of foundation. */
  readonly foundedOn: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Three-digit code of the legal form in the Crossroads Bank for Enterprises. */
  readonly legalForm: Scalars['String']['output'];
  /** Registered name. */
  readonly name: Scalars['String']['output'];
};

/** Mandate of a member in a company. */
export type CompanyMandate = {
  readonly __typename?: 'CompanyMandate';
  /** The company. */
  readonly company: Company;
  /** First day of the mandate. */
  readonly from: Scalars['LocalDate']['output'];
  /** Last day of the mandate; null while it runs. */
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

/** How to reach a member. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  /** E-mail address; null when none is known. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Telephone number in international form; null when none is known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

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

/** Whose file is opened to which accountant. */
export type GrantClientMandateInput = {
  /** The accountant who may consult it. */
  readonly accountantId: Scalars['ID']['input'];
  /** First day on which the mandate counts; not in the past. */
  readonly from: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member whose file is opened. */
  readonly memberId: Scalars['ID']['input'];
  /** What the mandate opens; to consult the file, unless more is given. */
  readonly scope?: InputMaybe<ReadonlyArray<ClientMandateScope>>;
};

/** Outcome of granting a mandate. */
export type GrantClientMandateResult = AccountantNotFound | GrantClientMandateSuccess | IdempotencyConflict | InvalidInput | MandateAlreadyRunning | MemberNotFound;

/** The mandate was recorded. */
export type GrantClientMandateSuccess = {
  readonly __typename?: 'GrantClientMandateSuccess';
  /** The new mandate. */
  readonly mandate: ClientMandate;
};

/** Person who lives with the member. */
export type HouseholdPerson = {
  readonly __typename?: 'HouseholdPerson';
  /** Date of birth; null when not fully known. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the person counts as dependent for health care and allowances. */
  readonly isDependant: Scalars['Boolean']['output'];
  /** Name of the person. */
  readonly name: PersonName;
  /** How the person is related to the member. */
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

/** The accountant already holds a mandate on this file. */
export type MandateAlreadyRunning = Problem & {
  readonly __typename?: 'MandateAlreadyRunning';
  /** Always `MANDATE_ALREADY_RUNNING`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** First day of the mandate that runs. */
  readonly since: Scalars['LocalDate']['output'];
};

/** No mandate has this id, or it is not open to the caller. */
export type MandateNotFound = Problem & {
  readonly __typename?: 'MandateNotFound';
  /** Always `MANDATE_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type Member = {
  readonly __typename?: 'Member';
  /** Home address (domicile, woonplaats). */
  readonly address: PostalAddress;
  /** Periods of affiliation, the latest first; a change of category starts a new period. */
  readonly affiliations: ReadonlyArray<MemberAffiliation>;
  /** Date of birth; null when the register does not know the full date. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Contribution category of the current quarter; null when no affiliation is running. */
  readonly category?: Maybe<ContributionCategory>;
  /** Client manager (gestionnaire de dossier, dossierbeheerder) who knows the file; null while none is assigned. */
  readonly clientManager?: Maybe<ClientManager>;
  /** Accountants' mandates on this file, the latest first. */
  readonly clientMandates: ReadonlyArray<ClientMandate>;
  /** Mandates in companies (mandats, mandaten), the latest first. */
  readonly companyMandates: ReadonlyArray<CompanyMandate>;
  /** E-mail address and telephone number for contact. */
  readonly contact: ContactPoint;
  /** Persons who live with the member and count for rights. */
  readonly household: ReadonlyArray<HouseholdPerson>;
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /** Language of the member's texts and letters. */
  readonly language: Language;
  /** Mutual fund (mutualité, ziekenfonds) of which the member is a client; null when not known. */
  readonly mutualFund?: Maybe<MutualFund>;
  /** Name as in the national register. */
  readonly name: PersonName;
  /** Sex as recorded in the national register. */
  readonly sex: Sex;
  /** Social security identification number (NISS, INSZ), eleven digits. */
  readonly ssin: Scalars['Ssin']['output'];
};

/** Period in which a person is affiliated in one quality and one category. */
export type MemberAffiliation = {
  readonly __typename?: 'MemberAffiliation';
  /** Branch of activity in INASTI's nomenclature of seven branches. */
  readonly branch: ActivityBranch;
  /** Contribution category of the period. */
  readonly category: ContributionCategory;
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** In which quality the person works. */
  readonly quality: AffiliationQuality;
  /** Last day of the period; null while it runs. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Members of a list (Relay connection), in order of last name, first name and id. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** Members of the page with their cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** Members of the page. */
  readonly nodes: ReadonlyArray<Member>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One member of a list. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: Member;
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
   * Lets an accountant consult a member's file (mandat, mandaat) from a date on. The other parts of the graph learn it by a
   * domain event. Who may: the member for the own file; client managers and staff for any.
   */
  readonly grantClientMandate: GrantClientMandateResult;
  /** Ends an accountant's mandate on a date. Who may: the member for the own file; client managers and staff for any. */
  readonly revokeClientMandate: RevokeClientMandateResult;
};


/** Acts on files, companies and mandates. */
export type MutationGrantClientMandateArgs = {
  input: GrantClientMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationRevokeClientMandateArgs = {
  input: RevokeClientMandateInput;
};

/** Mutual fund as coded nationally. */
export type MutualFund = {
  readonly __typename?: 'MutualFund';
  /** Three-digit code of the national union or of the fund. */
  readonly code: Scalars['String']['output'];
  /** Name in the caller's language. */
  readonly name: Scalars['String']['output'];
};

/** Office of the fund open to members (bureau, kantoor). */
export type Office = {
  readonly __typename?: 'Office';
  /** Address in one line. */
  readonly address: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the office. */
  readonly name: Scalars['String']['output'];
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

/** Name of a person. */
export type PersonName = {
  readonly __typename?: 'PersonName';
  /** First name. */
  readonly first: Scalars['String']['output'];
  /** Last name, particles included. */
  readonly last: Scalars['String']['output'];
};

/** Address in Belgium. */
export type PostalAddress = {
  readonly __typename?: 'PostalAddress';
  /** Municipality (commune, gemeente). */
  readonly municipality: Scalars['String']['output'];
  /** Four-digit postal code. */
  readonly postalCode: Scalars['String']['output'];
  /** Region in which the municipality lies. */
  readonly region: Region;
  /** Street and house number. */
  readonly street: Scalars['String']['output'];
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
  /** Members whose accountant the caller is, by a live mandate, in order of name. Who may read: accountants. */
  readonly clients?: Maybe<MemberConnection>;
  /** A company by its enterprise number; null when it is not affiliated. Who may read: client managers and staff. */
  readonly company?: Maybe<Company>;
  /**
   * The file of the member who is logged on (mon dossier, mijn dossier); null when the log-on opens no file of its own.
   * Who may read: the member.
   */
  readonly me?: Maybe<Member>;
  /**
   * One member's file by its opaque id; null when there is none or when it is not open to the caller.
   * Who may read: the member, an accountant with a live mandate, client managers and staff.
   */
  readonly member?: Maybe<Member>;
  /** One member's file by social security number; null when unknown. Who may read: client managers and staff. */
  readonly memberBySsin?: Maybe<Member>;
};


/** Reading of files, companies and lists of this part. */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryCompanyArgs = {
  enterpriseNumber: Scalars['EnterpriseNumber']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryMemberBySsinArgs = {
  ssin: Scalars['Ssin']['input'];
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

/** Which mandate ends, and when. */
export type RevokeClientMandateInput = {
  /** The mandate that ends. */
  readonly mandateId: Scalars['ID']['input'];
  /** First day on which the mandate no longer counts; today or later. */
  readonly on: Scalars['LocalDate']['input'];
};

/** Outcome of revoking a mandate. */
export type RevokeClientMandateResult = InvalidInput | MandateNotFound | RevokeClientMandateSuccess;

/** The end of the mandate was recorded. */
export type RevokeClientMandateSuccess = {
  readonly __typename?: 'RevokeClientMandateSuccess';
  /** The mandate with its end date. */
  readonly mandate: ClientMandate;
};

/** Sex as recorded in the national register. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';



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
  GrantClientMandateResult: ( Partial<AccountantNotFound> ) | ( Partial<Omit<GrantClientMandateSuccess, 'mandate'> & { mandate: _RefType['ClientMandate'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MandateAlreadyRunning> ) | ( Partial<MemberNotFound> );
  RevokeClientMandateResult: ( Partial<InvalidInput> ) | ( Partial<MandateNotFound> ) | ( Partial<Omit<RevokeClientMandateSuccess, 'mandate'> & { mandate: _RefType['ClientMandate'] }> );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<AccountantNotFound> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MandateAlreadyRunning> ) | ( Partial<MandateNotFound> ) | ( Partial<MemberNotFound> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accountant: ResolverTypeWrapper<AccountantMapper>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AccountantNotFound: ResolverTypeWrapper<Partial<AccountantNotFound>>;
  ActivityBranch: ResolverTypeWrapper<Partial<ActivityBranch>>;
  AffiliationQuality: ResolverTypeWrapper<Partial<AffiliationQuality>>;
  ClientManager: ResolverTypeWrapper<ClientManagerMapper>;
  ClientMandate: ResolverTypeWrapper<ClientMandateMapper>;
  ClientMandateScope: ResolverTypeWrapper<Partial<ClientMandateScope>>;
  Company: ResolverTypeWrapper<CompanyMapper>;
  CompanyMandate: ResolverTypeWrapper<CompanyMandateMapper>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ContactPoint: ResolverTypeWrapper<Partial<ContactPoint>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
  EnterpriseNumber: ResolverTypeWrapper<Partial<Scalars['EnterpriseNumber']['output']>>;
  EuroAmount: ResolverTypeWrapper<Partial<Scalars['EuroAmount']['output']>>;
  ExplanationOperand: ResolverTypeWrapper<Partial<ExplanationOperand>>;
  ExplanationStep: ResolverTypeWrapper<Partial<ExplanationStep>>;
  GrantClientMandateInput: ResolverTypeWrapper<Partial<GrantClientMandateInput>>;
  GrantClientMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantClientMandateResult']>>;
  GrantClientMandateSuccess: ResolverTypeWrapper<Partial<Omit<GrantClientMandateSuccess, 'mandate'> & { mandate: ResolversTypes['ClientMandate'] }>>;
  HouseholdPerson: ResolverTypeWrapper<HouseholdPersonMapper>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  HouseholdRelation: ResolverTypeWrapper<Partial<HouseholdRelation>>;
  Iban: ResolverTypeWrapper<Partial<Scalars['Iban']['output']>>;
  IdempotencyConflict: ResolverTypeWrapper<Partial<IdempotencyConflict>>;
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LegalParameter: ResolverTypeWrapper<Partial<LegalParameter>>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  MandateAlreadyRunning: ResolverTypeWrapper<Partial<MandateAlreadyRunning>>;
  MandateNotFound: ResolverTypeWrapper<Partial<MandateNotFound>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberAffiliation: ResolverTypeWrapper<MemberAffiliationMapper>;
  MemberConnection: ResolverTypeWrapper<MemberConnectionMapper>;
  MemberEdge: ResolverTypeWrapper<MemberEdgeMapper>;
  MemberNotFound: ResolverTypeWrapper<Partial<MemberNotFound>>;
  Mutation: ResolverTypeWrapper<{}>;
  MutualFund: ResolverTypeWrapper<MutualFundMapper>;
  Office: ResolverTypeWrapper<OfficeMapper>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  PersonName: ResolverTypeWrapper<Partial<PersonName>>;
  PostalAddress: ResolverTypeWrapper<Partial<PostalAddress>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  Query: ResolverTypeWrapper<{}>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  Region: ResolverTypeWrapper<Partial<Region>>;
  RevokeClientMandateInput: ResolverTypeWrapper<Partial<RevokeClientMandateInput>>;
  RevokeClientMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeClientMandateResult']>>;
  RevokeClientMandateSuccess: ResolverTypeWrapper<Partial<Omit<RevokeClientMandateSuccess, 'mandate'> & { mandate: ResolversTypes['ClientMandate'] }>>;
  Sex: ResolverTypeWrapper<Partial<Sex>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accountant: AccountantMapper;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  AccountantNotFound: Partial<AccountantNotFound>;
  ClientManager: ClientManagerMapper;
  ClientMandate: ClientMandateMapper;
  Company: CompanyMapper;
  CompanyMandate: CompanyMandateMapper;
  ContactPoint: Partial<ContactPoint>;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: Partial<ExplanationStep>;
  GrantClientMandateInput: Partial<GrantClientMandateInput>;
  GrantClientMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['GrantClientMandateResult']>;
  GrantClientMandateSuccess: Partial<Omit<GrantClientMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['ClientMandate'] }>;
  HouseholdPerson: HouseholdPersonMapper;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Iban: Partial<Scalars['Iban']['output']>;
  IdempotencyConflict: Partial<IdempotencyConflict>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  InvalidInput: Partial<InvalidInput>;
  LegalParameter: Partial<LegalParameter>;
  LegalSource: Partial<LegalSource>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  MandateAlreadyRunning: Partial<MandateAlreadyRunning>;
  MandateNotFound: Partial<MandateNotFound>;
  Member: MemberMapper;
  MemberAffiliation: MemberAffiliationMapper;
  MemberConnection: MemberConnectionMapper;
  MemberEdge: MemberEdgeMapper;
  MemberNotFound: Partial<MemberNotFound>;
  Mutation: {};
  MutualFund: MutualFundMapper;
  Office: OfficeMapper;
  PageInfo: Partial<PageInfo>;
  PersonName: Partial<PersonName>;
  PostalAddress: Partial<PostalAddress>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quarter: Partial<Scalars['Quarter']['output']>;
  Query: {};
  Int: Partial<Scalars['Int']['output']>;
  Ratio: Partial<Scalars['Ratio']['output']>;
  RevokeClientMandateInput: Partial<RevokeClientMandateInput>;
  RevokeClientMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeClientMandateResult']>;
  RevokeClientMandateSuccess: Partial<Omit<RevokeClientMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['ClientMandate'] }>;
  Ssin: Partial<Scalars['Ssin']['output']>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
};

export type AccountantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accountant'] = ResolversParentTypes['Accountant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountantNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountantNotFound'] = ResolversParentTypes['AccountantNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientManagerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientManager'] = ResolversParentTypes['ClientManager']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientMandate'] = ResolversParentTypes['ClientMandate']> = {
  accountant?: Resolver<ResolversTypes['Accountant'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['ClientMandateScope']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']>, { __typename: 'Company' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  enterpriseNumber?: Resolver<ResolversTypes['EnterpriseNumber'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMandate'] = ResolversParentTypes['CompanyMandate']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type GrantClientMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantClientMandateResult'] = ResolversParentTypes['GrantClientMandateResult']> = {
  __resolveType: TypeResolveFn<'AccountantNotFound' | 'GrantClientMandateSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MandateAlreadyRunning' | 'MemberNotFound', ParentType, ContextType>;
};

export type GrantClientMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantClientMandateSuccess'] = ResolversParentTypes['GrantClientMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['ClientMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdPerson'] = ResolversParentTypes['HouseholdPerson']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isDependant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PersonName'], ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MandateAlreadyRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateAlreadyRunning'] = ResolversParentTypes['MandateAlreadyRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateNotFound'] = ResolversParentTypes['MandateNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  address?: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['MemberAffiliation']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ContributionCategory']>, ParentType, ContextType>;
  clientManager?: Resolver<Maybe<ResolversTypes['ClientManager']>, ParentType, ContextType>;
  clientMandates?: Resolver<ReadonlyArray<ResolversTypes['ClientMandate']>, ParentType, ContextType>;
  companyMandates?: Resolver<ReadonlyArray<ResolversTypes['CompanyMandate']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ContactPoint'], ParentType, ContextType>;
  household?: Resolver<ReadonlyArray<ResolversTypes['HouseholdPerson']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mutualFund?: Resolver<Maybe<ResolversTypes['MutualFund']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PersonName'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  ssin?: Resolver<ResolversTypes['Ssin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberAffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberAffiliation'] = ResolversParentTypes['MemberAffiliation']> = {
  branch?: Resolver<ResolversTypes['ActivityBranch'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ContributionCategory'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['AffiliationQuality'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNotFound'] = ResolversParentTypes['MemberNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  grantClientMandate?: Resolver<ResolversTypes['GrantClientMandateResult'], ParentType, ContextType, RequireFields<MutationGrantClientMandateArgs, 'input'>>;
  revokeClientMandate?: Resolver<ResolversTypes['RevokeClientMandateResult'], ParentType, ContextType, RequireFields<MutationRevokeClientMandateArgs, 'input'>>;
};

export type MutualFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualFund'] = ResolversParentTypes['MutualFund']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  first?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AccountantNotFound' | 'IdempotencyConflict' | 'InvalidInput' | 'MandateAlreadyRunning' | 'MandateNotFound' | 'MemberNotFound', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clients?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<QueryClientsArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'enterpriseNumber'>>;
  me?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  memberBySsin?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberBySsinArgs, 'ssin'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RevokeClientMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientMandateResult'] = ResolversParentTypes['RevokeClientMandateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MandateNotFound' | 'RevokeClientMandateSuccess', ParentType, ContextType>;
};

export type RevokeClientMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientMandateSuccess'] = ResolversParentTypes['RevokeClientMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['ClientMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SsinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ssin'], any> {
  name: 'Ssin';
}

export interface StructuredCommunicationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StructuredCommunication'], any> {
  name: 'StructuredCommunication';
}

export type Resolvers<ContextType = Context> = {
  Accountant?: AccountantResolvers<ContextType>;
  AccountantNotFound?: AccountantNotFoundResolvers<ContextType>;
  ClientManager?: ClientManagerResolvers<ContextType>;
  ClientMandate?: ClientMandateResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyMandate?: CompanyMandateResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  GrantClientMandateResult?: GrantClientMandateResultResolvers<ContextType>;
  GrantClientMandateSuccess?: GrantClientMandateSuccessResolvers<ContextType>;
  HouseholdPerson?: HouseholdPersonResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MandateAlreadyRunning?: MandateAlreadyRunningResolvers<ContextType>;
  MandateNotFound?: MandateNotFoundResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberAffiliation?: MemberAffiliationResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberNotFound?: MemberNotFoundResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutualFund?: MutualFundResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  RevokeClientMandateResult?: RevokeClientMandateResultResolvers<ContextType>;
  RevokeClientMandateSuccess?: RevokeClientMandateSuccessResolvers<ContextType>;
  Ssin?: GraphQLScalarType;
  StructuredCommunication?: GraphQLScalarType;
};

