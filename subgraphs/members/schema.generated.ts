import type { EnterpriseNumber } from '../../common/identifiers/enterprise-number';
import type { Cents } from '../../common/money';
import type { Iban } from '../../common/identifiers/iban';
import type { LocalDate } from '../../common/dates';
import type { Quarter } from '../../common/quarter';
import type { Ratio } from '../../common/ratio';
import type { Ssin } from '../../common/identifiers/ssin';
import type { StructuredCommunication } from '../../common/identifiers/structured-communication';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MemberMapper, MemberAffiliationMapper, HouseholdPersonMapper, MutualFundMapper, ClientManagerMapper, OfficeMapper, CompanyMapper, CompanyMandateMapper, ClientMandateMapper, AccountantMapper, MemberSituationMapper, SolidarityLinkMapper, CompanyStateMapper, BalanceSheetMapper, IssuedDocumentMapper, CatalogDocumentMapper, NextStepMapper, LifeEventConsequenceMapper, SpouseDeclarationMapper, LifeEventMapper, TaskMapper, RecordVersionMapper, SearchHitMapper, ExplanationStepMapper, LegalParameterMapper, StatisticsMapper, MemberFileChangeMapper, StatisticsReturnMapper } from './schema.mappers';
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

/** Reading of a file by somebody other than its member. */
export type AccessLogEntry = {
  readonly __typename?: 'AccessLogEntry';
  /** Fields of this part of the file that were read. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** For what purpose. */
  readonly purpose: AccessPurpose;
  /** When. */
  readonly readAt: Scalars['Instant']['output'];
  /** Opaque id of who read. */
  readonly reader: Scalars['ID']['output'];
  /** In which role, such as `client_manager`. */
  readonly role: Scalars['String']['output'];
};

/** Readings of a file (Relay connection), the latest first. */
export type AccessLogEntryConnection = {
  readonly __typename?: 'AccessLogEntryConnection';
  /** Readings of the page with their cursors. */
  readonly edges: ReadonlyArray<AccessLogEntryEdge>;
  /** Readings of the page. */
  readonly nodes: ReadonlyArray<AccessLogEntry>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One reading of a list. */
export type AccessLogEntryEdge = {
  readonly __typename?: 'AccessLogEntryEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The reading. */
  readonly node: AccessLogEntry;
};

/** For what purpose a file was read: stated by the header `X-Purpose`, else as the role says. */
export type AccessPurpose =
  /** To decide on a benefit (`benefit-decision`). */
  | 'BENEFIT_DECISION'
  /** Under the mandate that the member gave. */
  | 'CLIENT_MANDATE'
  /** To handle a complaint (`complaint-handling`). */
  | 'COMPLAINT_HANDLING'
  /** To repair data, such as two files of one person (`data-quality`). */
  | 'DATA_QUALITY'
  /** To look after the file; what staff who state no purpose do (`file-management`). */
  | 'FILE_MANAGEMENT'
  /** For an audit of the fund (`internal-audit`). */
  | 'INTERNAL_AUDIT'
  /** For proceedings before a court (`legal-proceedings`). */
  | 'LEGAL_PROCEEDINGS'
  /** To answer a question of the member (`member-question`). */
  | 'MEMBER_QUESTION'
  /** To recover what is owed (`recovery`). */
  | 'RECOVERY';

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

/** Activity that starts. */
export type ActivityInput = {
  /** Branch of activity. */
  readonly branch: ActivityBranch;
  /** Enterprise number of the person, when there is one. */
  readonly enterpriseNumber?: InputMaybe<Scalars['EnterpriseNumber']['input']>;
  /** First day. */
  readonly startsOn: Scalars['LocalDate']['input'];
};

/** Who lives with whom. */
export type AddHouseholdPersonInput = {
  /** Date of birth. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the person is dependent. */
  readonly isDependant: Scalars['Boolean']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Name of the person. */
  readonly name: PersonNameInput;
  /** Relation to the member. */
  readonly relation: HouseholdRelation;
};

/** Outcome of adding a person to the household. */
export type AddHouseholdPersonResult = AddHouseholdPersonSuccess | IdempotencyConflict | InvalidInput | MemberNotFound;

/** The person is recorded. */
export type AddHouseholdPersonSuccess = {
  readonly __typename?: 'AddHouseholdPersonSuccess';
  /** The file. */
  readonly member: Member;
  /** The person. */
  readonly person: HouseholdPerson;
};

/** Who assists whom, from when. */
export type AffiliateAssistingSpouseInput = {
  /** The assistance. */
  readonly activity: ActivityInput;
  /** The member who is assisted. */
  readonly aidedMemberId: Scalars['ID']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Own independent income a year, apart from the assistance. */
  readonly ownIndependentIncome?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** The assisting spouse. */
  readonly person: PersonInput;
  /** Own rights, pension, choice of the full statute. */
  readonly situations?: InputMaybe<ReadonlyArray<SituationInput>>;
};

/** Outcome of the affiliation of an assisting spouse. */
export type AffiliateAssistingSpouseResult = AffiliateAssistingSpouseSuccess | AffiliationTooEarly | AlreadyAffiliated | IdempotencyConflict | InvalidInput | MemberNotFound | ParameterNotPublished | SpouseNotAssisting;

/** The assisting spouse is affiliated. */
export type AffiliateAssistingSpouseSuccess = {
  readonly __typename?: 'AffiliateAssistingSpouseSuccess';
  /** The period that starts. */
  readonly affiliation: MemberAffiliation;
  /** Certificate of affiliation, in the language of the member. */
  readonly attestation: IssuedDocument;
  /** Why the first quarter has its category. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** Whether the affiliation came after the start. */
  readonly isLate: Scalars['Boolean']['output'];
  /** The file. */
  readonly member: Member;
  /** What to do and to know next. */
  readonly nextSteps: ReadonlyArray<NextStep>;
};

/** The company. */
export type AffiliateCompanyInput = {
  /** Address of the seat. */
  readonly address: PostalAddressInput;
  /** Enterprise number. */
  readonly enterpriseNumber: Scalars['EnterpriseNumber']['input'];
  /** Date of foundation. */
  readonly foundedOn: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Language of letters. */
  readonly language: Language;
  /** Three-digit code of the legal form in the Crossroads Bank for Enterprises. */
  readonly legalForm: Scalars['String']['input'];
  /** Registered name. */
  readonly name: Scalars['String']['input'];
};

/** Outcome of the affiliation of a company. */
export type AffiliateCompanyResult = AffiliateCompanySuccess | CompanyAlreadyAffiliated | IdempotencyConflict | InvalidInput;

/** The company is affiliated. */
export type AffiliateCompanySuccess = {
  readonly __typename?: 'AffiliateCompanySuccess';
  /** The company. */
  readonly company: Company;
  /** Whether the affiliation came after its deadline. */
  readonly isLate: Scalars['Boolean']['output'];
  /** What to do and to know next. */
  readonly nextSteps: ReadonlyArray<NextStep>;
};

/** Who helps whom, from when. */
export type AffiliateHelperInput = {
  /** The help. */
  readonly activity: ActivityInput;
  /** The member who is helped. */
  readonly aidedMemberId: Scalars['ID']['input'];
  /** Days of help expected a year; occasional help is not subject. */
  readonly expectedDaysAYear: Scalars['Int']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Day of marriage of the helper; a married helper is subject before the ordinary age. */
  readonly marriedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The helper. */
  readonly person: PersonInput;
  /** Other work, studies, pension and the like. */
  readonly situations?: InputMaybe<ReadonlyArray<SituationInput>>;
};

/** Outcome of the affiliation of a helper. */
export type AffiliateHelperResult = AffiliateHelperSuccess | AffiliationTooEarly | AlreadyAffiliated | HelperNotSubject | IdempotencyConflict | InvalidInput | MemberNotFound | ParameterNotPublished;

/** The helper is affiliated. */
export type AffiliateHelperSuccess = {
  readonly __typename?: 'AffiliateHelperSuccess';
  /** The period that starts. */
  readonly affiliation: MemberAffiliation;
  /** Certificate of affiliation, in the language of the member. */
  readonly attestation: IssuedDocument;
  /** Why the first quarter has its category. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** Whether the affiliation came after the start. */
  readonly isLate: Scalars['Boolean']['output'];
  /** The file. */
  readonly member: Member;
  /** What to do and to know next. */
  readonly nextSteps: ReadonlyArray<NextStep>;
};

/** Who starts what, when, and in which situation. */
export type AffiliateMemberInput = {
  /** The activity. */
  readonly activity: ActivityInput;
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the person is married or a legal cohabitant; a declaration about a helping spouse is then due. */
  readonly isMarried?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the student statute is asked for. */
  readonly isStudent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person. */
  readonly person: PersonInput;
  /** Other work, studies, pension and the like. */
  readonly situations?: InputMaybe<ReadonlyArray<SituationInput>>;
};

/** Outcome of an affiliation. */
export type AffiliateMemberResult = AffiliateMemberSuccess | AffiliationTooEarly | AlreadyAffiliated | IdempotencyConflict | InvalidInput | MemberNotFound | ParameterNotPublished;

/** The person is affiliated. */
export type AffiliateMemberSuccess = {
  readonly __typename?: 'AffiliateMemberSuccess';
  /** The period that starts. */
  readonly affiliation: MemberAffiliation;
  /** Certificate of affiliation, in the language of the member. */
  readonly attestation: IssuedDocument;
  /** Why the first quarter has its category. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** Whether the affiliation came after the start. */
  readonly isLate: Scalars['Boolean']['output'];
  /** The file. */
  readonly member: Member;
  /** What to do and to know next. */
  readonly nextSteps: ReadonlyArray<NextStep>;
};

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

/** The start is too far ahead. Royal decree no. 38, article 10. */
export type AffiliationTooEarly = Problem & {
  readonly __typename?: 'AffiliationTooEarly';
  /** Always `AFFILIATION_TOO_EARLY`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** First day on which the affiliation is possible. */
  readonly possibleOn: Scalars['LocalDate']['output'];
};

/** The person has an affiliation that runs on the day of the start. */
export type AlreadyAffiliated = Problem & {
  readonly __typename?: 'AlreadyAffiliated';
  /** Always `ALREADY_AFFILIATED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** First day of the affiliation that runs. */
  readonly sinceOn: Scalars['LocalDate']['output'];
};

/** Which file, to whom. */
export type AssignClientManagerInput = {
  /** The client manager; chosen by office and language when left out. */
  readonly clientManagerId?: InputMaybe<Scalars['ID']['input']>;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Why the file passes on, in a few words. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of assigning a client manager. */
export type AssignClientManagerResult = AssignClientManagerSuccess | ClientManagerNotFound | InvalidInput | MemberNotFound;

/** The file has a client manager. */
export type AssignClientManagerSuccess = {
  readonly __typename?: 'AssignClientManagerSuccess';
  /** The file. */
  readonly member: Member;
};

/** Balance-sheet total of a company for a financial year. */
export type BalanceSheet = {
  readonly __typename?: 'BalanceSheet';
  /** Year in which the financial year was closed. */
  readonly financialYear: Scalars['Int']['output'];
  /** Total. */
  readonly total: Scalars['EuroAmount']['output'];
};

/** Form or brochure of the fund about the statute. */
export type CatalogDocument = {
  readonly __typename?: 'CatalogDocument';
  /** Stable id, such as `starting`. */
  readonly id: Scalars['ID']['output'];
  /** Form or brochure. */
  readonly kind: CatalogDocumentKind;
  /** Languages in which it exists. */
  readonly languages: ReadonlyArray<Language>;
  /** Body of a brochure in the caller's language, a paragraph each; none for forms. */
  readonly paragraphs: ReadonlyArray<Scalars['String']['output']>;
  /** What a form asks to be filled in, in the caller's language; none for brochures. */
  readonly questions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says, or what it asks for, in the caller's language. */
  readonly summary: Scalars['String']['output'];
  /** Title in the caller's language. */
  readonly title: Scalars['String']['output'];
  /** What it is about. */
  readonly topic: DocumentTopic;
  /** The document as PDF in the caller's language, as a data URL. */
  readonly url: Scalars['String']['output'];
  /** Day from which this version is valid. */
  readonly validOn: Scalars['LocalDate']['output'];
  /** Version, counted from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Form or brochure. */
export type CatalogDocumentKind =
  /** Brochure to read. */
  | 'BROCHURE'
  /** Form to fill in and send back. */
  | 'FORM';

/** Why a quarter has its contribution category. */
export type CategoryExplanation = {
  readonly __typename?: 'CategoryExplanation';
  /** The category. */
  readonly category: ContributionCategory;
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** The steps that lead to it, in order. */
  readonly steps: ReadonlyArray<ExplanationStep>;
};

/** Who stops, and when. */
export type CeaseActivityInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether illness is the reason; assimilation may then be asked for. */
  readonly isIllness?: InputMaybe<Scalars['Boolean']['input']>;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Last day of activity. */
  readonly on: Scalars['LocalDate']['input'];
};

/** Outcome of a cessation. */
export type CeaseActivityResult = CeaseActivitySuccess | IdempotencyConflict | InvalidInput | MemberNotFound | NotAffiliated | ParameterNotPublished;

/** The activity has stopped. */
export type CeaseActivitySuccess = {
  readonly __typename?: 'CeaseActivitySuccess';
  /** Certificate of the end of affiliation. */
  readonly attestation: IssuedDocument;
  /** What follows. */
  readonly consequences: ReadonlyArray<LifeEventConsequence>;
  /** Whether the cessation was declared after its deadline. */
  readonly isLate: Scalars['Boolean']['output'];
  /** The file. */
  readonly member: Member;
};

/** What changes; what is left out stays. */
export type ChangeContactInput = {
  /** How to reach the person. */
  readonly contact?: InputMaybe<ContactInput>;
  /** Account on which the fund pays. */
  readonly iban?: InputMaybe<Scalars['Iban']['input']>;
  /** Language of letters. */
  readonly language?: InputMaybe<Language>;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Three-digit code of the mutual fund. */
  readonly mutualFundCode?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of a change of contact data. */
export type ChangeContactResult = ChangeContactSuccess | InvalidInput | MemberNotFound;

/** The data are changed. */
export type ChangeContactSuccess = {
  readonly __typename?: 'ChangeContactSuccess';
  /** The file. */
  readonly member: Member;
};

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

/** No client manager has this id, or none serves this language. */
export type ClientManagerNotFound = Problem & {
  readonly __typename?: 'ClientManagerNotFound';
  /** Always `CLIENT_MANAGER_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
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
  /** Address of the seat. */
  readonly address: PostalAddress;
  /** Balance-sheet totals that decide on the amount of the annual contribution, the latest first. */
  readonly balanceSheets: ReadonlyArray<BalanceSheet>;
  /** Ten-digit number in the Crossroads Bank for Enterprises. */
  readonly enterpriseNumber: Scalars['EnterpriseNumber']['output'];
  /** Date of foundation. */
  readonly foundedOn: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the company counts as a starter without annual contribution on the present day; null when not all facts are known. */
  readonly isExemptStarter?: Maybe<Scalars['Boolean']['output']>;
  /** Three-digit code of the legal form in the Crossroads Bank for Enterprises. */
  readonly legalForm: Scalars['String']['output'];
  /** Mandates of members in the company, the latest first. */
  readonly mandates: ReadonlyArray<CompanyMandate>;
  /** Registered name. */
  readonly name: Scalars['String']['output'];
  /** States that bear on the annual contribution, the latest first; none while the company is simply active. */
  readonly states: ReadonlyArray<CompanyState>;
};

/** The company is affiliated already. */
export type CompanyAlreadyAffiliated = Problem & {
  readonly __typename?: 'CompanyAlreadyAffiliated';
  /** Always `COMPANY_ALREADY_AFFILIATED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Mandate of a member in a company. */
export type CompanyMandate = {
  readonly __typename?: 'CompanyMandate';
  /** The company. */
  readonly company: Company;
  /** First day of the mandate. */
  readonly from: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is paid, pension premiums included. */
  readonly isPaid: Scalars['Boolean']['output'];
  /** Kind of mandate. */
  readonly kind: CompanyMandateKind;
  /** Who holds the mandate. */
  readonly member: Member;
  /** First day from which it no longer counts as self-employed work; null while the presumption stands. */
  readonly rebuttedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day of the mandate; null while it runs. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Kind of mandate in a company. */
export type CompanyMandateKind =
  /** Director or manager (administrateur, gérant; bestuurder, zaakvoerder). */
  | 'DIRECTOR'
  /** Working partner (associé actif, werkende vennoot). */
  | 'WORKING_PARTNER';

/** No company has this id, or it is not open to the caller. */
export type CompanyNotFound = Problem & {
  readonly __typename?: 'CompanyNotFound';
  /** Always `COMPANY_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** State in which a company owes no, or another, annual contribution. */
export type CompanyState = {
  readonly __typename?: 'CompanyState';
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The state. */
  readonly state: CompanyStateKind;
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** State of a company. */
export type CompanyStateKind =
  /** Bankrupt (faillite, faillissement). */
  | 'BANKRUPT'
  /** Dissolved (dissoute, ontbonden). */
  | 'DISSOLVED'
  /** Without any activity, by an attestation of the tax administration (dormante, slapend). */
  | 'DORMANT';

/** Which task, and what came of it. */
export type CompleteTaskInput = {
  /** What came of it. */
  readonly outcome: Scalars['String']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Outcome of completing a task. */
export type CompleteTaskResult = CompleteTaskSuccess | InvalidInput | TaskNotFound;

/** The task is done. */
export type CompleteTaskSuccess = {
  readonly __typename?: 'CompleteTaskSuccess';
  /** The task. */
  readonly task: Task;
};

/** How sure a legal value is, as stated with its source. */
export type Confidence =
  /** Read in the legal text, or two independent publications agree. */
  | 'HIGH'
  /** Derived only, or one weak source. */
  | 'LOW'
  /** One secondary publication, or derived from the legal base and agreeing with its published neighbors. */
  | 'MEDIUM';

/** What happens to the subject of a consequence. */
export type ConsequenceEffect =
  /** It changes. */
  | 'CHANGES'
  /** It ends. */
  | 'ENDS'
  /** The member is told something. */
  | 'INFORMS'
  /** A right opens. */
  | 'OPENS'
  /** The member must do something. */
  | 'REQUIRES';

/** What a consequence is about. */
export type ConsequenceSubject =
  /** Benefits that the fund grants. */
  | 'BENEFITS'
  /** The contribution category. */
  | 'CATEGORY'
  /** A company. */
  | 'COMPANY'
  /** The contributions. */
  | 'CONTRIBUTIONS'
  /** Family benefits of the region. */
  | 'FAMILY_BENEFITS'
  /** The file and the service of the fund. */
  | 'FILE'
  /** Helping spouse or household. */
  | 'HOUSEHOLD'
  /** The mutual fund and what it pays. */
  | 'MUTUAL_FUND'
  /** The pension. */
  | 'PENSION';

/** How people reach each other. */
export type ContactChannel =
  /** E-mail. */
  | 'EMAIL'
  /** Internet. */
  | 'INTERNET'
  /** At an office. */
  | 'OFFICE'
  /** Telephone. */
  | 'PHONE'
  /** Post or fax. */
  | 'POST';

/** Who took the first step of a contact. */
export type ContactDirection =
  /** The member. */
  | 'INCOMING'
  /** The fund. */
  | 'OUTGOING';

/** How to reach a person. */
export type ContactInput = {
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number in international form, such as +32... */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** How the person wants to be reached; by e-mail when an address is given, else by post. */
  readonly preferredChannel?: InputMaybe<PreferredChannel>;
};

/** Contact between the fund and a member. */
export type ContactLogEntry = {
  readonly __typename?: 'ContactLogEntry';
  /** Opaque id of the employee. */
  readonly byEmployee: Scalars['ID']['output'];
  /** How. */
  readonly channel: ContactChannel;
  /** When. */
  readonly contactedAt: Scalars['Instant']['output'];
  /** Who took the first step. */
  readonly direction: ContactDirection;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What was said, in a few words. */
  readonly summary: Scalars['String']['output'];
};

/** Contacts of a list (Relay connection), the latest first. */
export type ContactLogEntryConnection = {
  readonly __typename?: 'ContactLogEntryConnection';
  /** Contacts of the page with their cursors. */
  readonly edges: ReadonlyArray<ContactLogEntryEdge>;
  /** Contacts of the page. */
  readonly nodes: ReadonlyArray<ContactLogEntry>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One contact of a list. */
export type ContactLogEntryEdge = {
  readonly __typename?: 'ContactLogEntryEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The contact. */
  readonly node: ContactLogEntry;
};

/** How to reach a member. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  /** E-mail address; null when none is known. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Telephone number in international form; null when none is known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** How the member wants to be reached. */
  readonly preferredChannel: PreferredChannel;
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

/** What happened, and when. */
export type DeclareLifeEventInput = {
  /** On bankruptcy: the company; the member in person when left out. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** On retirement: whether it is an early pension. */
  readonly isEarlyPension?: InputMaybe<Scalars['Boolean']['input']>;
  /** On illness: whether all activity stops. */
  readonly isFullStop?: InputMaybe<Scalars['Boolean']['input']>;
  /** On marriage: whether the spouse helps in the activity. */
  readonly isSpouseHelping?: InputMaybe<Scalars['Boolean']['input']>;
  /** What happened. */
  readonly kind: LifeEventKind;
  /** The member; the caller when left out. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which it happened, or will. */
  readonly on: Scalars['LocalDate']['input'];
  /** The person it is about: the spouse, the child, the one who died. None for the member. */
  readonly person?: InputMaybe<LifeEventPersonInput>;
};

/** Outcome of declaring an event of life. */
export type DeclareLifeEventResult = CompanyNotFound | DeclareLifeEventSuccess | IdempotencyConflict | InvalidInput | MemberNotFound | NotAffiliated | ParameterNotPublished;

/** The event is recorded. */
export type DeclareLifeEventSuccess = {
  readonly __typename?: 'DeclareLifeEventSuccess';
  /** What follows from it. */
  readonly consequences: ReadonlyArray<LifeEventConsequence>;
  /** The event. */
  readonly event: LifeEvent;
  /** The file. */
  readonly member: Member;
};

/** The fact. */
export type DeclareSituationInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** The fact. */
  readonly situation: SituationInput;
};

/** Outcome of declaring a fact. */
export type DeclareSituationResult = DeclareSituationSuccess | IdempotencyConflict | InvalidInput | MemberNotFound | ParameterNotPublished;

/** The fact is recorded and the categories are derived again. */
export type DeclareSituationSuccess = {
  readonly __typename?: 'DeclareSituationSuccess';
  /** The file with its categories. */
  readonly member: Member;
  /** The fact. */
  readonly situation: MemberSituation;
};

/** Whose spouse, and whether they help. */
export type DeclareSpouseHelpInput = {
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the spouse or legal cohabitant helps in the activity. */
  readonly isHelping: Scalars['Boolean']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
};

/** Outcome of a declaration about a spouse. */
export type DeclareSpouseHelpResult = DeclareSpouseHelpSuccess | IdempotencyConflict | InvalidInput | MemberNotFound | NotAffiliated | SpouseNotAssisting;

/** The declaration is recorded. */
export type DeclareSpouseHelpSuccess = {
  readonly __typename?: 'DeclareSpouseHelpSuccess';
  /** The declaration. */
  readonly declaration: SpouseDeclaration;
  /** The file. */
  readonly member: Member;
  /** What to do and to know next. */
  readonly nextSteps: ReadonlyArray<NextStep>;
};

/** What a document is about. */
export type DocumentTopic =
  /** Starting and the social statute. */
  | 'AFFILIATION'
  /** Stopping, bankruptcy, pension, death. */
  | 'CESSATION'
  /** Companies. */
  | 'COMPANY'
  /** Contributions and paying them. */
  | 'CONTRIBUTIONS'
  /** Family: marriage, birth, adoption, helping spouse. */
  | 'FAMILY'
  /** Illness. */
  | 'ILLNESS';

/** Which mandate ends, and when. */
export type EndCompanyMandateInput = {
  /** The mandate. */
  readonly mandateId: Scalars['ID']['input'];
  /** Last day. */
  readonly on: Scalars['LocalDate']['input'];
};

/** Outcome of ending a mandate in a company. */
export type EndCompanyMandateResult = EndCompanyMandateSuccess | InvalidInput | MandateNotFound;

/** The end is recorded. */
export type EndCompanyMandateSuccess = {
  readonly __typename?: 'EndCompanyMandateSuccess';
  /** The mandate with its last day. */
  readonly mandate: CompanyMandate;
};

/** Who, and until when. */
export type EndHouseholdPersonInput = {
  /** Last day. */
  readonly on: Scalars['LocalDate']['input'];
  /** The person. */
  readonly personId: Scalars['ID']['input'];
};

/** Outcome of recording that a person left. */
export type EndHouseholdPersonResult = EndHouseholdPersonSuccess | HouseholdPersonNotFound | InvalidInput;

/** The end is recorded. */
export type EndHouseholdPersonSuccess = {
  readonly __typename?: 'EndHouseholdPersonSuccess';
  /** The file. */
  readonly member: Member;
  /** The person. */
  readonly person: HouseholdPerson;
};

/** Which fact ends, and when. */
export type EndSituationInput = {
  /** Last day. */
  readonly on: Scalars['LocalDate']['input'];
  /** The fact. */
  readonly situationId: Scalars['ID']['input'];
};

/** Outcome of ending a fact. */
export type EndSituationResult = EndSituationSuccess | InvalidInput | ParameterNotPublished | SituationNotFound;

/** The end is recorded and the categories are derived again. */
export type EndSituationSuccess = {
  readonly __typename?: 'EndSituationSuccess';
  /** The file with its categories. */
  readonly member: Member;
  /** The fact. */
  readonly situation: MemberSituation;
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

/** The helper is not subject to the statute on the day of the start. Royal decree no. 38, article 7. */
export type HelperNotSubject = Problem & {
  readonly __typename?: 'HelperNotSubject';
  /** Always `HELPER_NOT_SUBJECT`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** First day on which the helper would be subject; null when the help is occasional. */
  readonly subjectOn?: Maybe<Scalars['LocalDate']['output']>;
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

/** No person of a household has this id, or it is not open to the caller. */
export type HouseholdPersonNotFound = Problem & {
  readonly __typename?: 'HouseholdPersonNotFound';
  /** Always `HOUSEHOLD_PERSON_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
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

/** Certificate issued by this part, in the member's language. */
export type IssuedDocument = {
  readonly __typename?: 'IssuedDocument';
  /** The PDF in base64. */
  readonly content: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** Kind of certificate. */
  readonly kind: IssuedDocumentKind;
  /** Language of the text. */
  readonly language: Language;
  /** Address of the PDF: a data URL that holds it, since a link cannot carry a token; or an address of the fund's own document server. */
  readonly url: Scalars['String']['output'];
};

/** Kind of certificate. */
export type IssuedDocumentKind =
  /** Certificate of affiliation (attestation d'affiliation, aansluitingsattest). */
  | 'AFFILIATION_CERTIFICATE'
  /** Certificate of cessation of affiliation (attestation de fin d'affiliation, attest van beëindiging). */
  | 'CESSATION_CERTIFICATE';

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

/** Event of life that was declared to the fund. */
export type LifeEvent = {
  readonly __typename?: 'LifeEvent';
  /** When it was declared. */
  readonly declaredAt: Scalars['Instant']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: LifeEventKind;
  /** Day on which it happened, or will. */
  readonly on: Scalars['LocalDate']['output'];
};

/** What follows from an event of life. */
export type LifeEventConsequence = {
  readonly __typename?: 'LifeEventConsequence';
  /** Whether it happens by itself; otherwise the member has something to do. */
  readonly automatic: Scalars['Boolean']['output'];
  /** Last day for the member; null when there is none. */
  readonly deadline?: Maybe<Scalars['LocalDate']['output']>;
  /** Form or brochure that goes with it; null when there is none. */
  readonly document?: Maybe<CatalogDocument>;
  /** What happens to it. */
  readonly effect: ConsequenceEffect;
  /** Article of the law; null when none is behind it. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly subject: ConsequenceSubject;
  /** What follows, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Kind of event of life. */
export type LifeEventKind =
  /** Adoption of a child. */
  | 'ADOPTION'
  /** Bankruptcy, of the person or of the company. */
  | 'BANKRUPTCY'
  /** Birth of a child, expected or past. */
  | 'BIRTH'
  /** End of the activity. */
  | 'CESSATION'
  /** Death of the member or of somebody of the household. */
  | 'DEATH'
  /** Illness or accident that stops the activity. */
  | 'ILLNESS'
  /** Marriage or legal cohabitation. */
  | 'MARRIAGE'
  /** Difficulty in paying contributions. */
  | 'PAYMENT_DIFFICULTY'
  /** Retirement. */
  | 'PENSION'
  /** Start of a self-employed activity. */
  | 'START';

/** Person that an event is about. */
export type LifeEventPersonInput = {
  /** Date of birth, when known. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Name. */
  readonly name: PersonNameInput;
  /** Relation to the member; spouse for a marriage, child for a birth or adoption when left out. */
  readonly relation?: InputMaybe<HouseholdRelation>;
};

/** With whom, how, and what was said. */
export type LogContactInput = {
  /** How. */
  readonly channel: ContactChannel;
  /** When. */
  readonly contactedAt: Scalars['Instant']['input'];
  /** Who took the first step. */
  readonly direction: ContactDirection;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** What was said, in a few words. */
  readonly summary: Scalars['String']['input'];
  /** Task that the contact settles. */
  readonly taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of noting a contact. */
export type LogContactResult = InvalidInput | LogContactSuccess | MemberNotFound | TaskNotFound;

/** The contact is noted. */
export type LogContactSuccess = {
  readonly __typename?: 'LogContactSuccess';
  /** The contact. */
  readonly entry: ContactLogEntry;
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

/** Which answer was sent, and when. */
export type MarkStatisticsReturnSentInput = {
  /** Day on which it was sent, not in the future. */
  readonly sentOn: Scalars['LocalDate']['input'];
  /** The request. */
  readonly statisticsReturnId: Scalars['ID']['input'];
};

/** Outcome of noting that an answer was sent. */
export type MarkStatisticsReturnSentResult = InvalidInput | MarkStatisticsReturnSentSuccess | StatisticsReturnNotAnswered | StatisticsReturnNotFound;

/** The day is noted. */
export type MarkStatisticsReturnSentSuccess = {
  readonly __typename?: 'MarkStatisticsReturnSentSuccess';
  /** The request. */
  readonly statisticsReturn: StatisticsReturn;
};

/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type Member = {
  readonly __typename?: 'Member';
  /**
   * Who read this file, other than the member: General Data Protection Regulation, article 15. The latest first.
   * Who may read: the member, client managers and staff.
   */
  readonly accessLog: AccessLogEntryConnection;
  /** Home address (domicile, woonplaats). */
  readonly address: PostalAddress;
  /** Periods of affiliation, the latest first; a change of category starts a new period. */
  readonly affiliations: ReadonlyArray<MemberAffiliation>;
  /** Date of birth; null when the register does not know the full date. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Contribution category now; before the start, that of the affiliation that comes next. Null when none runs or comes. */
  readonly category?: Maybe<ContributionCategory>;
  /**
   * The contribution category of a quarter with the steps that lead to it, their articles and legal values; null when no
   * affiliation runs in the quarter.
   */
  readonly categoryExplanation?: Maybe<CategoryExplanation>;
  /** Client manager (gestionnaire de dossier, dossierbeheerder) who knows the file; null while none is assigned. */
  readonly clientManager?: Maybe<ClientManager>;
  /** Accountants' mandates on this file, the latest first. */
  readonly clientMandates: ReadonlyArray<ClientMandate>;
  /** Mandates in companies (mandats, mandaten), the latest first. */
  readonly companyMandates: ReadonlyArray<CompanyMandate>;
  /** E-mail address and telephone number for contact. */
  readonly contact: ContactPoint;
  /** Contacts between the fund and the member, the latest first. */
  readonly contactLog: ContactLogEntryConnection;
  /** Day of death; null while alive. */
  readonly diedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Certificates that this part issued, the latest first. */
  readonly documents: ReadonlyArray<IssuedDocument>;
  /** Persons who live with the member and count for rights. */
  readonly household: ReadonlyArray<HouseholdPerson>;
  /** Account on which the fund pays; null when none is known. */
  readonly iban?: Maybe<Scalars['Iban']['output']>;
  /** Opaque id; never the social security number. */
  readonly id: Scalars['ID']['output'];
  /** Language of the member's texts and letters. */
  readonly language: Language;
  /** Events of life that were declared, the latest first. */
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  /** Mutual fund (mutualité, ziekenfonds) of which the member is a client; null when not known. */
  readonly mutualFund?: Maybe<MutualFund>;
  /** Name as in the national register. */
  readonly name: PersonName;
  /** What the fund has promised to do for the member and has not done yet, the most urgent first. */
  readonly openTasks: ReadonlyArray<Task>;
  /**
   * Versions of name, address, ways to reach and account: what was true when, and what the fund held to be true when.
   * Who may read: the member, client managers and staff.
   */
  readonly recordHistory: ReadonlyArray<RecordVersion>;
  /** Number of the file on letters and on the telephone. */
  readonly reference: Scalars['String']['output'];
  /** Sex as recorded in the national register. */
  readonly sex: Sex;
  /** Facts beside the activity that bear on the category, the latest first. */
  readonly situations: ReadonlyArray<MemberSituation>;
  /** Who answers jointly for the contributions of this member, and for whom this member answers, the latest first. */
  readonly solidarityLinks: ReadonlyArray<SolidarityLink>;
  /** Latest declaration on honour about a spouse who helps or not; null when none was made. */
  readonly spouseDeclaration?: Maybe<SpouseDeclaration>;
  /** Social security identification number (NISS, INSZ), eleven digits. */
  readonly ssin: Scalars['Ssin']['output'];
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberCategoryExplanationArgs = {
  quarter?: InputMaybe<Scalars['Quarter']['input']>;
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberContactLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Person affiliated with the fund (affilié, aangeslotene): self-employed person, helper or assisting spouse.
 * Who may read: the member, an accountant with a live mandate, client managers and staff.
 */
export type MemberRecordHistoryArgs = {
  knownAt?: InputMaybe<Scalars['Instant']['input']>;
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

/** A change of a member's file. */
export type MemberFileChange = {
  readonly __typename?: 'MemberFileChange';
  /** When it happened. */
  readonly changedAt: Scalars['Instant']['output'];
  /** Opaque id, from which a stream can go on. */
  readonly id: Scalars['ID']['output'];
  /** The file as it is now; null when it is no longer open to the caller. */
  readonly member?: Maybe<Member>;
  /** Which part of the file changed. */
  readonly part: MemberFilePart;
};

/** Part of a member's file. */
export type MemberFilePart =
  /** Contributions, payments and refunds of the account (compte, rekening). */
  | 'ACCOUNT'
  /** Periods of affiliation, category. */
  | 'AFFILIATION'
  /** Cases, decisions and payments of benefits. */
  | 'BENEFITS'
  /** Quarters of the career. */
  | 'CAREER'
  /** Persons of the household. */
  | 'HOUSEHOLD'
  /** Events of life that were declared. */
  | 'LIFE_EVENTS'
  /** Mandates of accountants. */
  | 'MANDATES'
  /** Name, address, contact, social security number, death. */
  | 'PERSON'
  /** Requests about contributions, and what was decided on them. */
  | 'REQUESTS';

/** No member has this id, or the file is not open to the caller. */
export type MemberNotFound = Problem & {
  readonly __typename?: 'MemberNotFound';
  /** Always `MEMBER_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Fact beside the activity that bears on the contribution category. */
export type MemberSituation = {
  readonly __typename?: 'MemberSituation';
  /** Part of full time; null when the kind has none. */
  readonly fraction?: Maybe<Scalars['Ratio']['output']>;
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of fact. */
  readonly kind: SituationKind;
  /** Monthly amount of a replacement income; null when the kind has none. */
  readonly monthlyAmount?: Maybe<Scalars['EuroAmount']['output']>;
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Members affiliated, by cell. */
export type MemberStatistics = {
  readonly __typename?: 'MemberStatistics';
  /** Cells in the order of their codes. Empty ones are left out, unless they are kept silent to hide others. */
  readonly cells: ReadonlyArray<MemberStatisticsCell>;
  /** All members that are counted, those of silent cells included; null when it is kept silent itself. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** Members affiliated in one combination of values. */
export type MemberStatisticsCell = {
  readonly __typename?: 'MemberStatisticsCell';
  /** Members; null when the cell is kept silent. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Values of the dimensions, in the order in which these were asked for. */
  readonly keys: ReadonlyArray<StatisticsKey>;
  /** Whether the cell is kept silent to protect persons (secret statistique, statistische geheimhouding). */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** Which file goes into which. */
export type MergeMembersInput = {
  /** The file that ends. */
  readonly duplicateId: Scalars['ID']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The file that takes over. */
  readonly memberId: Scalars['ID']['input'];
};

/** Outcome of a merger of files. */
export type MergeMembersResult = IdempotencyConflict | InvalidInput | MemberNotFound | MergeMembersSuccess | MergeRefused;

/** The files are one. */
export type MergeMembersSuccess = {
  readonly __typename?: 'MergeMembersSuccess';
  /** The file. */
  readonly member: Member;
};

/** The files cannot be one. */
export type MergeRefused = Problem & {
  readonly __typename?: 'MergeRefused';
  /** Always `MERGE_REFUSED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** `SAME_FILE`, `DIFFERENT_BIRTH_DATE` or `ALREADY_MERGED`. */
  readonly reason: Scalars['String']['output'];
};

/** Which company moved, to where, since when. */
export type MoveCompanyInput = {
  /** Address of the new seat. */
  readonly address: PostalAddressInput;
  /** The company. */
  readonly companyId: Scalars['ID']['input'];
  /** First day at the new seat; not in the future. */
  readonly on: Scalars['LocalDate']['input'];
};

/** Outcome of a move of a company. */
export type MoveCompanyResult = CompanyNotFound | InvalidInput | MoveCompanySuccess;

/** The new seat is recorded. */
export type MoveCompanySuccess = {
  readonly __typename?: 'MoveCompanySuccess';
  /** The company. */
  readonly company: Company;
};

/** Whose address, from when. */
export type MoveMemberInput = {
  /** The new address. */
  readonly address: PostalAddressInput;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** First day at the new address. */
  readonly on: Scalars['LocalDate']['input'];
};

/** Outcome of a move. */
export type MoveMemberResult = InvalidInput | MemberNotFound | MoveMemberSuccess;

/** The address is recorded. */
export type MoveMemberSuccess = {
  readonly __typename?: 'MoveMemberSuccess';
  /** The file. */
  readonly member: Member;
};

/** Acts on files, companies and mandates. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a person who lives with the member. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly addHouseholdPerson: AddHouseholdPersonResult;
  /** Affiliates the assisting spouse (conjoint aidant, meewerkende echtgenoot) of a member. Royal decree no. 38, article 7bis. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly affiliateAssistingSpouse: AffiliateAssistingSpouseResult;
  /** Affiliates a company (société, vennootschap). Law of 30 December 1992, article 89. Who may: client managers and staff. */
  readonly affiliateCompany: AffiliateCompanyResult;
  /** Affiliates a helper (aidant, helper) of a member. Royal decree no. 38, articles 6 and 7. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly affiliateHelper: AffiliateHelperResult;
  /**
   * Affiliates a self-employed person or student entrepreneur (affiliation, aansluiting), or lets one who stopped start again. The contribution category follows from the situation. Royal decree no. 38, article 10. Who may: all of these
   * roles for a person without a file; for one with a file, the member, an accountant whose mandate says so, client managers
   * and staff.
   */
  readonly affiliateMember: AffiliateMemberResult;
  /** Gives a file to a client manager; by office and language when none is named. Who may: client managers and staff. */
  readonly assignClientManager: AssignClientManagerResult;
  /** Declares that all self-employed activity stops (cessation, stopzetting), and tells what follows for contributions, continued insurance, assimilation and pension. General regulation, article 8. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly ceaseActivity: CeaseActivityResult;
  /** Changes language, e-mail address, telephone number, preferred channel or account; what is left out stays. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly changeContact: ChangeContactResult;
  /** Marks a task as done, with what came of it. Who may: client managers and staff. */
  readonly completeTask: CompleteTaskResult;
  /** Tells the fund of an event of life and learns what follows from it: what happens by itself, what to do, and until when. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly declareLifeEvent: DeclareLifeEventResult;
  /** Declares a fact beside the activity that bears on the contribution category: other work, studies, a pension. The categories are derived again. General regulation, articles 7, 35, 36 and 39. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly declareSituation: DeclareSituationResult;
  /**
   * Declares on honour whether the spouse or legal cohabitant helps in the activity. General regulation, article 9ter. Who may:
   * the member for the own file, an accountant whose mandate says so, client managers and staff.
   */
  readonly declareSpouseHelp: DeclareSpouseHelpResult;
  /** Records the end of a mandate in a company. Who may: client managers and staff. */
  readonly endCompanyMandate: EndCompanyMandateResult;
  /** Records that a person no longer lives with the member. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly endHouseholdPerson: EndHouseholdPersonResult;
  /** Declares the last day of a fact that was declared before. The categories are derived again. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly endSituation: EndSituationResult;
  /**
   * Lets an accountant consult a member's file (mandat, mandaat) from a date on. The other parts of the graph learn it by a
   * domain event. Who may: the member for the own file; client managers and staff for any.
   */
  readonly grantClientMandate: GrantClientMandateResult;
  /** Notes a contact between the fund and a member. Who may: client managers and staff. */
  readonly logContact: LogContactResult;
  /** Notes that the answer to a request for statistics was sent; the first day stays. Who may: reporting tools and staff. */
  readonly markStatisticsReturnSent: MarkStatisticsReturnSentResult;
  /** Merges two files of one person: the second takes over from the first, which stays as a reference. Who may: client managers and staff. */
  readonly mergeMembers: MergeMembersResult;
  /** Records that the seat of a company has moved. Who may: client managers and staff. */
  readonly moveCompany: MoveCompanyResult;
  /** Records a new home address from a day on. Who may: the member for the own file, an accountant whose mandate says so, client managers and staff. */
  readonly moveMember: MoveMemberResult;
  /** Records the proof that a mandate in a company is unpaid, so that it does not count as self-employed work. General regulation, article 2. Who may: client managers and staff. */
  readonly rebutMandatePresumption: RebutMandatePresumptionResult;
  /** Records an absence of a client manager and who stands in. Who may: client managers and staff. */
  readonly recordAbsence: RecordAbsenceResult;
  /** Records the balance-sheet total of a company for a financial year. Who may: client managers and staff. */
  readonly recordBalanceSheet: RecordBalanceSheetResult;
  /** Records a mandate of a member in a company; it is presumed to be self-employed work. Royal decree no. 38, article 3. Who may: client managers and staff. */
  readonly recordCompanyMandate: RecordCompanyMandateResult;
  /** Records that a company is dormant, bankrupt or dissolved. Who may: client managers and staff. */
  readonly recordCompanyState: RecordCompanyStateResult;
  /**
   * Writes down that INASTI or the Federal Public Service Social Security asks for statistics. The answer is computed once the cut-off
   * day is over. Who may: reporting tools and staff.
   */
  readonly recordStatisticsReturn: RecordStatisticsReturnResult;
  /** Corrects what the fund held of a member for a period in the past; what it held before is kept. General Data Protection Regulation, article 16. Who may: client managers and staff. */
  readonly rectifyMember: RectifyMemberResult;
  /** Records a new name, as the national register holds it. Who may: client managers and staff. */
  readonly renameMember: RenameMemberResult;
  /** Records that the national register replaced or cancelled a social security number; the file is found under both. Who may: client managers and staff. */
  readonly replaceSsin: ReplaceSsinResult;
  /** Ends an accountant's mandate on a date. Who may: the member for the own file; client managers and staff for any. */
  readonly revokeClientMandate: RevokeClientMandateResult;
  /**
   * Takes over a member of another fund on 1 January; this fund notifies the other one on the present day. General regulation,
   * article 10. Who may: client managers and staff.
   */
  readonly transferFromFund: TransferFromFundResult;
  /** Records that a member goes to another fund. General regulation, article 10. Who may: client managers and staff. */
  readonly transferToFund: TransferToFundResult;
};


/** Acts on files, companies and mandates. */
export type MutationAddHouseholdPersonArgs = {
  input: AddHouseholdPersonInput;
};


/** Acts on files, companies and mandates. */
export type MutationAffiliateAssistingSpouseArgs = {
  input: AffiliateAssistingSpouseInput;
};


/** Acts on files, companies and mandates. */
export type MutationAffiliateCompanyArgs = {
  input: AffiliateCompanyInput;
};


/** Acts on files, companies and mandates. */
export type MutationAffiliateHelperArgs = {
  input: AffiliateHelperInput;
};


/** Acts on files, companies and mandates. */
export type MutationAffiliateMemberArgs = {
  input: AffiliateMemberInput;
};


/** Acts on files, companies and mandates. */
export type MutationAssignClientManagerArgs = {
  input: AssignClientManagerInput;
};


/** Acts on files, companies and mandates. */
export type MutationCeaseActivityArgs = {
  input: CeaseActivityInput;
};


/** Acts on files, companies and mandates. */
export type MutationChangeContactArgs = {
  input: ChangeContactInput;
};


/** Acts on files, companies and mandates. */
export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


/** Acts on files, companies and mandates. */
export type MutationDeclareLifeEventArgs = {
  input: DeclareLifeEventInput;
};


/** Acts on files, companies and mandates. */
export type MutationDeclareSituationArgs = {
  input: DeclareSituationInput;
};


/** Acts on files, companies and mandates. */
export type MutationDeclareSpouseHelpArgs = {
  input: DeclareSpouseHelpInput;
};


/** Acts on files, companies and mandates. */
export type MutationEndCompanyMandateArgs = {
  input: EndCompanyMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationEndHouseholdPersonArgs = {
  input: EndHouseholdPersonInput;
};


/** Acts on files, companies and mandates. */
export type MutationEndSituationArgs = {
  input: EndSituationInput;
};


/** Acts on files, companies and mandates. */
export type MutationGrantClientMandateArgs = {
  input: GrantClientMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationLogContactArgs = {
  input: LogContactInput;
};


/** Acts on files, companies and mandates. */
export type MutationMarkStatisticsReturnSentArgs = {
  input: MarkStatisticsReturnSentInput;
};


/** Acts on files, companies and mandates. */
export type MutationMergeMembersArgs = {
  input: MergeMembersInput;
};


/** Acts on files, companies and mandates. */
export type MutationMoveCompanyArgs = {
  input: MoveCompanyInput;
};


/** Acts on files, companies and mandates. */
export type MutationMoveMemberArgs = {
  input: MoveMemberInput;
};


/** Acts on files, companies and mandates. */
export type MutationRebutMandatePresumptionArgs = {
  input: RebutMandatePresumptionInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordAbsenceArgs = {
  input: RecordAbsenceInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordBalanceSheetArgs = {
  input: RecordBalanceSheetInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordCompanyMandateArgs = {
  input: RecordCompanyMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordCompanyStateArgs = {
  input: RecordCompanyStateInput;
};


/** Acts on files, companies and mandates. */
export type MutationRecordStatisticsReturnArgs = {
  input: RecordStatisticsReturnInput;
};


/** Acts on files, companies and mandates. */
export type MutationRectifyMemberArgs = {
  input: RectifyMemberInput;
};


/** Acts on files, companies and mandates. */
export type MutationRenameMemberArgs = {
  input: RenameMemberInput;
};


/** Acts on files, companies and mandates. */
export type MutationReplaceSsinArgs = {
  input: ReplaceSsinInput;
};


/** Acts on files, companies and mandates. */
export type MutationRevokeClientMandateArgs = {
  input: RevokeClientMandateInput;
};


/** Acts on files, companies and mandates. */
export type MutationTransferFromFundArgs = {
  input: TransferFromFundInput;
};


/** Acts on files, companies and mandates. */
export type MutationTransferToFundArgs = {
  input: TransferToFundInput;
};

/** Mutual fund as coded nationally. */
export type MutualFund = {
  readonly __typename?: 'MutualFund';
  /** Three-digit code of the national union or of the fund. */
  readonly code: Scalars['String']['output'];
  /** Name in the caller's language. */
  readonly name: Scalars['String']['output'];
};

/** What to do, or to know, next. */
export type NextStep = {
  readonly __typename?: 'NextStep';
  /** Last day; null when there is none. */
  readonly deadlineOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Form or brochure that goes with it; null when there is none. */
  readonly document?: Maybe<CatalogDocument>;
  /** The step in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** No affiliation runs on this day. */
export type NotAffiliated = Problem & {
  readonly __typename?: 'NotAffiliated';
  /** Always `NOT_AFFILIATED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
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

/** Person who is affiliated. */
export type PersonInput = {
  /** Home address. */
  readonly address: PostalAddressInput;
  /** Date of birth; needed when the number does not tell it. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How to reach the person. */
  readonly contact?: InputMaybe<ContactInput>;
  /** Account on which the fund pays. */
  readonly iban?: InputMaybe<Scalars['Iban']['input']>;
  /** Language of letters. */
  readonly language: Language;
  /** Three-digit code of the mutual fund. */
  readonly mutualFundCode?: InputMaybe<Scalars['String']['input']>;
  /** Name as in the national register. */
  readonly name: PersonNameInput;
  /** Sex; needed when the number does not tell it. */
  readonly sex?: InputMaybe<Sex>;
  /** Social security number. */
  readonly ssin: Scalars['Ssin']['input'];
};

/** Name of a person. */
export type PersonName = {
  readonly __typename?: 'PersonName';
  /** First name. */
  readonly first: Scalars['String']['output'];
  /** Last name, particles included. */
  readonly last: Scalars['String']['output'];
};

/** Name of a person. */
export type PersonNameInput = {
  /** First name. */
  readonly first: Scalars['String']['input'];
  /** Last name, particles included. */
  readonly last: Scalars['String']['input'];
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

/** Address in Belgium; the region follows from the postal code. */
export type PostalAddressInput = {
  /** Municipality. */
  readonly municipality: Scalars['String']['input'];
  /** Four-digit postal code. */
  readonly postalCode: Scalars['String']['input'];
  /** Street and house number. */
  readonly street: Scalars['String']['input'];
};

/** How a person wants to be reached. */
export type PreferredChannel =
  /** E-mail. */
  | 'EMAIL'
  /** Telephone. */
  | 'PHONE'
  /** Post. */
  | 'POST';

/** The proof does not end the presumption. General regulation, article 2. */
export type PresumptionStands = Problem & {
  readonly __typename?: 'PresumptionStands';
  /** Always `PRESUMPTION_STANDS`. */
  readonly code: Scalars['String']['output'];
  /** Earliest day from which the proof can count; null when the mandate is paid. */
  readonly earliestOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** `PAID` or `TOO_FAR_BACK`. */
  readonly reason: Scalars['String']['output'];
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
  /** Forms and brochures of the fund about the statute, in the caller's language and in their present version. Needs no log-on. */
  readonly documentCatalog?: Maybe<ReadonlyArray<CatalogDocument>>;
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
  /**
   * Members and companies found by a social security number (in use or replaced), an enterprise number, the number of a file, or a
   * name that may be misspelled; the best match first. Who may read: client managers and staff.
   */
  readonly search?: Maybe<SearchHitConnection>;
  /**
   * Statistics of a period (statistiques, statistieken): members, contributions and benefits from one state. Who may read:
   * reporting tools.
   */
  readonly statistics?: Maybe<Statistics>;
  /**
   * Statistics that INASTI or the Federal Public Service Social Security asked for (demandes de statistiques, statistiekaanvragen), the
   * latest deadline first. Who may read: reporting tools and staff.
   */
  readonly statisticsReturns?: Maybe<StatisticsReturnConnection>;
  /**
   * Open tasks, the most urgent first: those of an office when one is named, else those of a client manager, else the caller's
   * own. Who may read: client managers and staff.
   */
  readonly tasks?: Maybe<TaskConnection>;
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
export type QueryDocumentCatalogArgs = {
  topic?: InputMaybe<DocumentTopic>;
};


/** Reading of files, companies and lists of this part. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryMemberBySsinArgs = {
  ssin: Scalars['Ssin']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** Reading of files, companies and lists of this part. */
export type QueryStatisticsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  period: StatisticsPeriodInput;
};


/** Reading of files, companies and lists of this part. */
export type QueryStatisticsReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<StatisticsReturnStatus>;
};


/** Reading of files, companies and lists of this part. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clientManagerId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  officeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which mandate, from when, by which proof. */
export type RebutMandatePresumptionInput = {
  /** First day from which the mandate is unpaid. */
  readonly from: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate. */
  readonly mandateId: Scalars['ID']['input'];
  /** The proof. */
  readonly proof: RebuttalProof;
};

/** Outcome of a proof that a mandate is unpaid. */
export type RebutMandatePresumptionResult = IdempotencyConflict | InvalidInput | MandateNotFound | PresumptionStands | RebutMandatePresumptionSuccess;

/** The presumption no longer holds. */
export type RebutMandatePresumptionSuccess = {
  readonly __typename?: 'RebutMandatePresumptionSuccess';
  /** The mandate. */
  readonly mandate: CompanyMandate;
};

/** Proof that a mandate is unpaid. */
export type RebuttalProof =
  /** The articles of association. */
  | 'ARTICLES_OF_ASSOCIATION'
  /** A decision of the body that fixes the pay. */
  | 'DECISION_OF_THE_COMPETENT_BODY';

/** Who is absent, when, and who stands in. */
export type RecordAbsenceInput = {
  /** Who is absent. */
  readonly clientManagerId: Scalars['ID']['input'];
  /** Who stands in. */
  readonly deputyId: Scalars['ID']['input'];
  /** First day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Last day. */
  readonly to: Scalars['LocalDate']['input'];
};

/** Outcome of recording an absence. */
export type RecordAbsenceResult = ClientManagerNotFound | InvalidInput | RecordAbsenceSuccess;

/** The absence is recorded. */
export type RecordAbsenceSuccess = {
  readonly __typename?: 'RecordAbsenceSuccess';
  /** Who is absent. */
  readonly clientManager: ClientManager;
};

/** Which year, which total. */
export type RecordBalanceSheetInput = {
  /** The company. */
  readonly companyId: Scalars['ID']['input'];
  /** Year in which the financial year was closed. */
  readonly financialYear: Scalars['Int']['input'];
  /** Balance-sheet total. */
  readonly total: Scalars['EuroAmount']['input'];
};

/** Outcome of recording a balance sheet. */
export type RecordBalanceSheetResult = CompanyNotFound | InvalidInput | RecordBalanceSheetSuccess;

/** The total is recorded. */
export type RecordBalanceSheetSuccess = {
  readonly __typename?: 'RecordBalanceSheetSuccess';
  /** The company. */
  readonly company: Company;
};

/** Whose mandate, in which company. */
export type RecordCompanyMandateInput = {
  /** The company. */
  readonly companyId: Scalars['ID']['input'];
  /** Quarters of self-employment in the ten years before the foundation of the company; for the exemption of starting companies. */
  readonly earlierSelfEmployedQuarters?: InputMaybe<Scalars['Int']['input']>;
  /** First day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether it is paid, pension premiums included. */
  readonly isPaid: Scalars['Boolean']['input'];
  /** Kind of mandate. */
  readonly kind: CompanyMandateKind;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
};

/** Outcome of recording a mandate in a company. */
export type RecordCompanyMandateResult = CompanyNotFound | IdempotencyConflict | InvalidInput | MemberNotFound | RecordCompanyMandateSuccess;

/** The mandate is recorded. */
export type RecordCompanyMandateSuccess = {
  readonly __typename?: 'RecordCompanyMandateSuccess';
  /** The mandate. */
  readonly mandate: CompanyMandate;
  /** What to do and to know next. */
  readonly nextSteps: ReadonlyArray<NextStep>;
};

/** Which state, from when. */
export type RecordCompanyStateInput = {
  /** The company. */
  readonly companyId: Scalars['ID']['input'];
  /** First day. */
  readonly from: Scalars['LocalDate']['input'];
  /** The state. */
  readonly state: CompanyStateKind;
  /** Last day, when known. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Outcome of recording the state of a company. */
export type RecordCompanyStateResult = CompanyNotFound | InvalidInput | RecordCompanyStateSuccess;

/** The state is recorded. */
export type RecordCompanyStateSuccess = {
  readonly __typename?: 'RecordCompanyStateSuccess';
  /** The company. */
  readonly company: Company;
};

/** Who asks for statistics, for which, and until when. */
export type RecordStatisticsReturnInput = {
  /** Last day whose facts are counted, at the earliest the day before the last quarter. */
  readonly cutOffOn: Scalars['LocalDate']['input'];
  /** Last day for the answer, after the cut-off day. */
  readonly deadlineOn: Scalars['LocalDate']['input'];
  /** Code of what is counted; the newest version counts. */
  readonly definition: Scalars['String']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Quarters that are counted. */
  readonly period: StatisticsPeriodInput;
  /** Reference of the one who asks. */
  readonly reference: Scalars['String']['input'];
  /** Day of the request, not in the future. */
  readonly requestedOn: Scalars['LocalDate']['input'];
  /** Who asks. */
  readonly requester: StatisticsReturnRequester;
};

/** Outcome of writing a request for statistics down. */
export type RecordStatisticsReturnResult = IdempotencyConflict | InvalidInput | RecordStatisticsReturnSuccess;

/** The request is written down. */
export type RecordStatisticsReturnSuccess = {
  readonly __typename?: 'RecordStatisticsReturnSuccess';
  /** The request. */
  readonly statisticsReturn: StatisticsReturn;
};

/** What the fund held of a member for a period. */
export type RecordVersion = {
  readonly __typename?: 'RecordVersion';
  /** Home address. */
  readonly address: PostalAddress;
  /** E-mail address and telephone number. */
  readonly contact: ContactPoint;
  /** First day on which it was true. */
  readonly from: Scalars['LocalDate']['output'];
  /** Account. */
  readonly iban?: Maybe<Scalars['Iban']['output']>;
  /** Language. */
  readonly language: Language;
  /** Name. */
  readonly name: PersonName;
  /** Act that wrote it, such as `MOVE` or `RECTIFICATION`. */
  readonly reason: Scalars['String']['output'];
  /** When the fund recorded it. */
  readonly recordedAt: Scalars['Instant']['output'];
  /** When the fund replaced it; null while it stands. */
  readonly supersededAt?: Maybe<Scalars['Instant']['output']>;
  /** Last day on which it was true; null while it is. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** What was true, and when. */
export type RectifyMemberInput = {
  /** Right address; as it was when left out. */
  readonly address?: InputMaybe<PostalAddressInput>;
  /** First day for which the correction is true. */
  readonly from: Scalars['LocalDate']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Right name; as it was when left out. */
  readonly name?: InputMaybe<PersonNameInput>;
  /** Why it is corrected, in a few words. */
  readonly reason: Scalars['String']['input'];
  /** Last day; open when left out. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Outcome of a correction. */
export type RectifyMemberResult = InvalidInput | MemberNotFound | RectifyMemberSuccess;

/** The correction is recorded. */
export type RectifyMemberSuccess = {
  readonly __typename?: 'RectifyMemberSuccess';
  /** The file. */
  readonly member: Member;
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

/** Whose name, from when. */
export type RenameMemberInput = {
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** The new name. */
  readonly name: PersonNameInput;
  /** First day of the new name. */
  readonly on: Scalars['LocalDate']['input'];
};

/** Outcome of a change of name. */
export type RenameMemberResult = InvalidInput | MemberNotFound | RenameMemberSuccess;

/** The name is recorded. */
export type RenameMemberSuccess = {
  readonly __typename?: 'RenameMemberSuccess';
  /** The file. */
  readonly member: Member;
};

/** Which number by which. */
export type ReplaceSsinInput = {
  /** Whether the former number was cancelled rather than replaced. */
  readonly isCancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Day of the replacement. */
  readonly on: Scalars['LocalDate']['input'];
  /** The number in use from now on. */
  readonly ssin: Scalars['Ssin']['input'];
};

/** Outcome of the replacement of a social security number. */
export type ReplaceSsinResult = InvalidInput | MemberNotFound | ReplaceSsinSuccess | SsinInUse;

/** The number is replaced. */
export type ReplaceSsinSuccess = {
  readonly __typename?: 'ReplaceSsinSuccess';
  /** The file. */
  readonly member: Member;
};

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

/** What a search found, with why. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** By what it was found. */
  readonly match: SearchMatch;
  /** The member or company. */
  readonly result: SearchResult;
};

/** Hits of a search (Relay connection), the best match first. */
export type SearchHitConnection = {
  readonly __typename?: 'SearchHitConnection';
  /** Hits of the page with their cursors. */
  readonly edges: ReadonlyArray<SearchHitEdge>;
  /** Hits of the page. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One hit of a search. */
export type SearchHitEdge = {
  readonly __typename?: 'SearchHitEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** By what something was found. */
export type SearchMatch =
  /** Enterprise number. */
  | 'ENTERPRISE_NUMBER'
  /** Social security number that was replaced, cancelled or belonged to a merged file. */
  | 'FORMER_SSIN'
  /** Name, accents and small mistakes forgiven. */
  | 'NAME'
  /** Number of the file. */
  | 'REFERENCE'
  /** Social security number in use. */
  | 'SSIN';

/** Member or company that a search found. */
export type SearchResult = Company | Member;

/** Sex as recorded in the national register. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

/** Fact beside the activity that bears on the category. */
export type SituationInput = {
  /** Credits of the year; for students. */
  readonly credits?: InputMaybe<Scalars['Int']['input']>;
  /** Days of appointment a year; for civil servants. */
  readonly daysAYear?: InputMaybe<Scalars['Int']['input']>;
  /** Part of full time, such as 0.5000; for employees, civil servants and teachers. */
  readonly fraction?: InputMaybe<Scalars['Ratio']['input']>;
  /** First day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Whether an early pension is wholly suspended. */
  readonly isSuspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of fact. */
  readonly kind: SituationKind;
  /** Monthly amount; for replacement incomes. */
  readonly monthlyAmount?: InputMaybe<Scalars['EuroAmount']['input']>;
  /** Months of appointment a year; for civil servants. */
  readonly monthsAYear?: InputMaybe<Scalars['Int']['input']>;
  /** Last day, when known. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Hours of class a week; for students. */
  readonly weeklyHours?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of fact that bears on the contribution category. */
export type SituationKind =
  /** Article 37 of the general regulation was granted for derived rights. Recorded by the fund. */
  | 'ARTICLE_37'
  /** Arts attestation (attestation du travail des arts, kunstwerkattest). */
  | 'ARTS_ATTESTATION'
  /** Civil servant (fonctionnaire, ambtenaar); needs the part of full time, and months or days a year. */
  | 'CIVIL_SERVANT'
  /** Main occupation with another fund before this affiliation. */
  | 'EARLIER_MAIN_OCCUPATION'
  /** Early retirement pension (pension anticipée, vervroegd pensioen), in payment or wholly suspended. */
  | 'EARLY_PENSION'
  /** Employee (salarié, werknemer); needs the part of full time. */
  | 'EMPLOYEE'
  /** Choice of the full statute by an assisting spouse born before 1956. */
  | 'MAXI_STATUTE_CHOICE'
  /** Choice of reduced contributions at pension age; royal decree no. 38, article 13 paragraph 4. */
  | 'PENSION_AGE_OPT_OUT'
  /** Political mandate under article 37 of the general regulation. Recorded by the fund. */
  | 'POLITICAL_MANDATE'
  /** Replacement income (revenu de remplacement, vervangingsinkomen); needs the monthly amount. */
  | 'REPLACEMENT_INCOME'
  /** Retirement pension in payment (pension de retraite, rustpensioen). */
  | 'RETIREMENT_PENSION'
  /** Studies (études, studie); need credits or hours a week. */
  | 'STUDIES'
  /** Survivor's pension in payment (pension de survie, overlevingspensioen). */
  | 'SURVIVOR_PENSION'
  /** Teacher (enseignant, leerkracht); needs the part of a full timetable. */
  | 'TEACHER';

/** No fact has this id, or it is not open to the caller. */
export type SituationNotFound = Problem & {
  readonly __typename?: 'SituationNotFound';
  /** Always `SITUATION_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Kind of joint liability. */
export type SolidarityKind =
  /** A company answers for its mandataries and partners. */
  | 'COMPANY_FOR_DIRECTOR'
  /** A self-employed person answers for the helper. */
  | 'SELF_EMPLOYED_FOR_HELPER';

/** Who answers jointly for whose contributions. Royal decree no. 38, article 15 paragraph 1. */
export type SolidarityLink = {
  readonly __typename?: 'SolidarityLink';
  /** The company that answers for them; null when it is a member. */
  readonly company?: Maybe<Company>;
  /** The member whose contributions are meant. */
  readonly debtor: Member;
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who answers for whom. */
  readonly kind: SolidarityKind;
  /** The member who answers for them; null when it is a company. */
  readonly member?: Maybe<Member>;
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Declaration on honour about a spouse who helps or not. */
export type SpouseDeclaration = {
  readonly __typename?: 'SpouseDeclaration';
  /** Day of the declaration. */
  readonly declaredOn: Scalars['LocalDate']['output'];
  /** Last day on which it was in time. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the spouse or legal cohabitant helps. */
  readonly isHelping: Scalars['Boolean']['output'];
  /** Whether it came too late. */
  readonly isLate: Scalars['Boolean']['output'];
};

/** The person does not count as an assisting spouse. Royal decree no. 38, article 7bis. */
export type SpouseNotAssisting = Problem & {
  readonly __typename?: 'SpouseNotAssisting';
  /** Always `SPOUSE_NOT_ASSISTING`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** `OWN_RIGHTS`, `OWN_INCOME`, `NOT_A_SPOUSE` or `DIRECTOR`. */
  readonly reason: Scalars['String']['output'];
};

/** Another file has this social security number; merge the files instead. */
export type SsinInUse = Problem & {
  readonly __typename?: 'SsinInUse';
  /** Always `SSIN_IN_USE`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/**
 * Statistics of a period (statistiques, statistieken). All counts and sums come from one consistent state, named by `asOf`. A cell
 * with fewer than five persons, or that one or two persons dominate, is kept silent in all quarters, with as many others as are
 * needed so that it cannot be worked out; totals stay exact. Every question is logged. Who may read: reporting tools.
 */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Last day whose facts are counted; the day before the question unless asked otherwise. The same day always gives the same figures. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** Opaque id of the question's period and state. */
  readonly id: Scalars['ID']['output'];
  /**
   * Members affiliated (assujettis, aangeslotenen). With quarters among the dimensions each quarter counts those of its last day,
   * and the total adds the quarters up; without, those of the last day of the period are counted.
   */
  readonly members?: Maybe<MemberStatistics>;
};


/**
 * Statistics of a period (statistiques, statistieken). All counts and sums come from one consistent state, named by `asOf`. A cell
 * with fewer than five persons, or that one or two persons dominate, is kept silent in all quarters, with as many others as are
 * needed so that it cannot be worked out; totals stay exact. Every question is logged. Who may read: reporting tools.
 */
export type StatisticsMembersArgs = {
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

/** First and last quarter of a period of statistics, at most twenty quarters and none of them in the future. */
export type StatisticsPeriodInput = {
  /** First quarter. */
  readonly from: Scalars['Quarter']['input'];
  /** Last quarter. */
  readonly to: Scalars['Quarter']['input'];
};

/**
 * Statistics that an authority asked for (demande de statistiques, statistiekaanvraag). Neither INASTI nor the Federal Public Service
 * publishes a layout; definitions and layout are the fund's own. Who may read: reporting tools and staff.
 */
export type StatisticsReturn = {
  readonly __typename?: 'StatisticsReturn';
  /** The answer as it was computed; null while the cut-off day is not over or the nightly run has not come to it. */
  readonly answer?: Maybe<StatisticsReturnAnswer>;
  /** Last day whose facts are counted (date d'arrêt des données, afsluitingsdatum). */
  readonly cutOffOn: Scalars['LocalDate']['output'];
  /** Last day for the answer (échéance, uiterste datum). */
  readonly deadlineOn: Scalars['LocalDate']['output'];
  /** Code of what is counted, such as `AFFILIATED_BY_CATEGORY_AND_BRANCH`. */
  readonly definition: Scalars['String']['output'];
  /** Version of the definition; an answer follows it for good. */
  readonly definitionVersion: Scalars['Int']['output'];
  /** First quarter. */
  readonly from: Scalars['Quarter']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was sent after the deadline, or is not sent and the deadline is over. */
  readonly isLate: Scalars['Boolean']['output'];
  /** Reference of the one who asks. */
  readonly reference: Scalars['String']['output'];
  /** Day of the request. */
  readonly requestedOn: Scalars['LocalDate']['output'];
  /** Who asks. */
  readonly requester: StatisticsReturnRequester;
  /** Day on which it was sent; null while it was not. */
  readonly sentOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  readonly status: StatisticsReturnStatus;
  /** Last quarter. */
  readonly to: Scalars['Quarter']['output'];
};

/** Answer to a request for statistics, kept byte for byte; computed again it has the same bytes. */
export type StatisticsReturnAnswer = {
  readonly __typename?: 'StatisticsReturnAnswer';
  /** When it was computed. */
  readonly answeredAt: Scalars['Instant']['output'];
  /** The file: CSV with one line for each cell. Small cells are silent (conf_status N), as in all statistics. */
  readonly content: Scalars['String']['output'];
  /** Lines below the header. */
  readonly rowCount: Scalars['Int']['output'];
  /** SHA-256 of the content in UTF-8, in hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
};

/** Page of requests for statistics. */
export type StatisticsReturnConnection = {
  readonly __typename?: 'StatisticsReturnConnection';
  /** Requests of the page with their cursors. */
  readonly edges: ReadonlyArray<StatisticsReturnEdge>;
  /** Requests of the page. */
  readonly nodes: ReadonlyArray<StatisticsReturn>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One request of a list. */
export type StatisticsReturnEdge = {
  readonly __typename?: 'StatisticsReturnEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: StatisticsReturn;
};

/** The request for statistics has no answer yet. */
export type StatisticsReturnNotAnswered = Problem & {
  readonly __typename?: 'StatisticsReturnNotAnswered';
  /** Always `STATISTICS_RETURN_NOT_ANSWERED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** No request for statistics has this id. */
export type StatisticsReturnNotFound = Problem & {
  readonly __typename?: 'StatisticsReturnNotFound';
  /** Always `STATISTICS_RETURN_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Who asks for statistics. */
export type StatisticsReturnRequester =
  /** Federal Public Service Social Security (SPF Sécurité sociale, FOD Sociale Zekerheid). */
  | 'FPS_SOCIAL_SECURITY'
  /** National Institute for the Social Security of the Self-employed (INASTI, RSVZ). */
  | 'INASTI';

/** Where a request for statistics stands. */
export type StatisticsReturnStatus =
  /** The answer is computed and kept. */
  | 'ANSWERED'
  /** Not answered yet. */
  | 'OPEN'
  /** The answer was sent. */
  | 'SENT';

/** Live updates, over server-sent events (graphql-sse protocol). */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Tells each change of a member's file as it happens, whichever part of the fund made it: the part that changed, and the file as
   * it then is. Each change is told once. Ends when the file is no longer open to the caller, as when a mandate ends.
   * Who may read: the member, an accountant with a live mandate, client managers and staff.
   */
  readonly memberFileChanged?: Maybe<MemberFileChange>;
};


/** Live updates, over server-sent events (graphql-sse protocol). */
export type SubscriptionMemberFileChangedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  memberId: Scalars['ID']['input'];
};

/** What a client manager has to do for a member. */
export type Task = {
  readonly __typename?: 'Task';
  /** Who does it; the one who stands in during an absence. Null while nobody is assigned. */
  readonly clientManager?: Maybe<ClientManager>;
  /** When it arose. */
  readonly createdAt: Scalars['Instant']['output'];
  /** When it was done; null while it is open. */
  readonly doneAt?: Maybe<Scalars['Instant']['output']>;
  /** Last day. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of task. */
  readonly kind: TaskKind;
  /** For whom. */
  readonly member: Member;
  /** What came of it; null while it is open. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** What is to be done, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Tasks of a list (Relay connection), the most urgent first, then in order of creation and id. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** Tasks of the page with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Tasks of the page. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One task of a list. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** Opaque cursor of this element. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** Kind of task. */
export type TaskKind =
  /** Contact the family of a member who died. */
  | 'BEREAVED_FAMILY_CONTACT'
  /** Advise a member who stops. */
  | 'CESSATION_ADVICE'
  /** See whether two files are of one person. */
  | 'CHECK_DUPLICATE'
  /** Invite a mandatary of a company, who is presumed self-employed, to affiliate or to bring the proof. */
  | 'INVITE_MANDATARY'
  /** Explain what follows from a late affiliation. */
  | 'LATE_AFFILIATION'
  /** Contact a member after an event of life. */
  | 'LIFE_EVENT_CONTACT'
  /** Look at what two files that became one both hold, though a person has it once: a quarter, an income, a benefit. */
  | 'MERGE_CONFLICT'
  /** Contact a member in payment difficulty. */
  | 'PAYMENT_DIFFICULTY_CONTACT'
  /** Choose with what a debt is recovered. */
  | 'RECOVERY_CHOOSE_INSTRUMENT'
  /** Declare the claim of the fund in a bankruptcy. */
  | 'RECOVERY_DECLARE_CLAIM'
  /** Decide on the enforcement of a writ that nobody opposed. */
  | 'RECOVERY_ENFORCE'
  /** Speak with a member before the very first judicial step of recovery. Charter of the fund, promise R2. */
  | 'RECOVERY_MAKE_CONTACT'
  /** Interrupt the prescription of a debt that lapses soon. Royal decree no. 38, article 16. */
  | 'RECOVERY_PRESCRIPTION_NEAR'
  /** Record the number of a registered letter of recovery. */
  | 'RECOVERY_PROVE_DELIVERY'
  /** See that a writ or summons is served. */
  | 'RECOVERY_SERVE'
  /** Welcome a new member and explain the statute. */
  | 'WELCOME_CONTACT';

/** No task has this id. */
export type TaskNotFound = Problem & {
  readonly __typename?: 'TaskNotFound';
  /** Always `TASK_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Who comes, from where. */
export type TransferFromFundInput = {
  /** The activity; it starts here on 1 January. */
  readonly activity: ActivityInput;
  /** First day with the other fund. */
  readonly affiliatedThereOn: Scalars['LocalDate']['input'];
  /** Name of the other fund. */
  readonly formerFund: Scalars['String']['input'];
  /** Whether contributions, accessories or fines that were claimed there are unpaid. */
  readonly hasOverdueAmounts: Scalars['Boolean']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the activity was the main occupation there; the lower minimum of starters is then over. */
  readonly isMainOccupation: Scalars['Boolean']['input'];
  /** The person. */
  readonly person: PersonInput;
  /** Other work, studies, pension and the like. */
  readonly situations?: InputMaybe<ReadonlyArray<SituationInput>>;
};

/** Outcome of a transfer from another fund. */
export type TransferFromFundResult = AffiliationTooEarly | AlreadyAffiliated | IdempotencyConflict | InvalidInput | MemberNotFound | ParameterNotPublished | TransferFromFundSuccess | TransferRefused;

/** The member comes on 1 January. */
export type TransferFromFundSuccess = {
  readonly __typename?: 'TransferFromFundSuccess';
  /** The period that starts. */
  readonly affiliation: MemberAffiliation;
  /** Certificate of affiliation, in the language of the member. */
  readonly attestation: IssuedDocument;
  /** Why the first quarter has its category. */
  readonly explanation: ReadonlyArray<ExplanationStep>;
  /** Always false: a transfer is not late. */
  readonly isLate: Scalars['Boolean']['output'];
  /** The file. */
  readonly member: Member;
  /** What to do and to know next. */
  readonly nextSteps: ReadonlyArray<NextStep>;
};

/** The transfer is not possible. General regulation, article 10. */
export type TransferRefused = Problem & {
  readonly __typename?: 'TransferRefused';
  /** Always `TRANSFER_REFUSED`. */
  readonly code: Scalars['String']['output'];
  /** Text in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** First day on which it can be possible; null when it hangs on something else. */
  readonly possibleOn?: Maybe<Scalars['LocalDate']['output']>;
  /** `TOO_SHORT`, `NOT_FIRST_OF_JANUARY`, `NOTICE_TOO_LATE`, `OVERDUE_AMOUNTS` or `NEAR_PENSION`. */
  readonly reason: Scalars['String']['output'];
};

/** Who goes where. */
export type TransferToFundInput = {
  /** First day with the new fund; a first of January. */
  readonly effectiveOn: Scalars['LocalDate']['input'];
  /** Whether contributions, accessories or fines that were claimed are unpaid. */
  readonly hasOverdueAmounts: Scalars['Boolean']['input'];
  /** Key chosen by the caller; a repeat with the same key returns the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** Name of the new fund. */
  readonly newFund: Scalars['String']['input'];
  /** Day on which the new fund notified this one. */
  readonly notifiedOn: Scalars['LocalDate']['input'];
};

/** Outcome of a transfer to another fund. */
export type TransferToFundResult = IdempotencyConflict | InvalidInput | MemberNotFound | NotAffiliated | TransferRefused | TransferToFundSuccess;

/** The transfer is recorded. */
export type TransferToFundSuccess = {
  readonly __typename?: 'TransferToFundSuccess';
  /** The file. */
  readonly member: Member;
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
  AddHouseholdPersonResult: ( Partial<Omit<AddHouseholdPersonSuccess, 'member' | 'person'> & { member: _RefType['Member'], person: _RefType['HouseholdPerson'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> );
  AffiliateAssistingSpouseResult: ( Partial<Omit<AffiliateAssistingSpouseSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: _RefType['MemberAffiliation'], attestation: _RefType['IssuedDocument'], explanation: ReadonlyArray<_RefType['ExplanationStep']>, member: _RefType['Member'], nextSteps: ReadonlyArray<_RefType['NextStep']> }> ) | ( Partial<AffiliationTooEarly> ) | ( Partial<AlreadyAffiliated> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<ParameterNotPublished> ) | ( Partial<SpouseNotAssisting> );
  AffiliateCompanyResult: ( Partial<Omit<AffiliateCompanySuccess, 'company' | 'nextSteps'> & { company: _RefType['Company'], nextSteps: ReadonlyArray<_RefType['NextStep']> }> ) | ( Partial<CompanyAlreadyAffiliated> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> );
  AffiliateHelperResult: ( Partial<Omit<AffiliateHelperSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: _RefType['MemberAffiliation'], attestation: _RefType['IssuedDocument'], explanation: ReadonlyArray<_RefType['ExplanationStep']>, member: _RefType['Member'], nextSteps: ReadonlyArray<_RefType['NextStep']> }> ) | ( Partial<AffiliationTooEarly> ) | ( Partial<AlreadyAffiliated> ) | ( Partial<HelperNotSubject> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<ParameterNotPublished> );
  AffiliateMemberResult: ( Partial<Omit<AffiliateMemberSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: _RefType['MemberAffiliation'], attestation: _RefType['IssuedDocument'], explanation: ReadonlyArray<_RefType['ExplanationStep']>, member: _RefType['Member'], nextSteps: ReadonlyArray<_RefType['NextStep']> }> ) | ( Partial<AffiliationTooEarly> ) | ( Partial<AlreadyAffiliated> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<ParameterNotPublished> );
  AssignClientManagerResult: ( Partial<Omit<AssignClientManagerSuccess, 'member'> & { member: _RefType['Member'] }> ) | ( Partial<ClientManagerNotFound> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> );
  CeaseActivityResult: ( Partial<Omit<CeaseActivitySuccess, 'attestation' | 'consequences' | 'member'> & { attestation: _RefType['IssuedDocument'], consequences: ReadonlyArray<_RefType['LifeEventConsequence']>, member: _RefType['Member'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<NotAffiliated> ) | ( Partial<ParameterNotPublished> );
  ChangeContactResult: ( Partial<Omit<ChangeContactSuccess, 'member'> & { member: _RefType['Member'] }> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> );
  CompleteTaskResult: ( Partial<Omit<CompleteTaskSuccess, 'task'> & { task: _RefType['Task'] }> ) | ( Partial<InvalidInput> ) | ( Partial<TaskNotFound> );
  DeclareLifeEventResult: ( Partial<CompanyNotFound> ) | ( Partial<Omit<DeclareLifeEventSuccess, 'consequences' | 'event' | 'member'> & { consequences: ReadonlyArray<_RefType['LifeEventConsequence']>, event: _RefType['LifeEvent'], member: _RefType['Member'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<NotAffiliated> ) | ( Partial<ParameterNotPublished> );
  DeclareSituationResult: ( Partial<Omit<DeclareSituationSuccess, 'member' | 'situation'> & { member: _RefType['Member'], situation: _RefType['MemberSituation'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<ParameterNotPublished> );
  DeclareSpouseHelpResult: ( Partial<Omit<DeclareSpouseHelpSuccess, 'declaration' | 'member' | 'nextSteps'> & { declaration: _RefType['SpouseDeclaration'], member: _RefType['Member'], nextSteps: ReadonlyArray<_RefType['NextStep']> }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<NotAffiliated> ) | ( Partial<SpouseNotAssisting> );
  EndCompanyMandateResult: ( Partial<Omit<EndCompanyMandateSuccess, 'mandate'> & { mandate: _RefType['CompanyMandate'] }> ) | ( Partial<InvalidInput> ) | ( Partial<MandateNotFound> );
  EndHouseholdPersonResult: ( Partial<Omit<EndHouseholdPersonSuccess, 'member' | 'person'> & { member: _RefType['Member'], person: _RefType['HouseholdPerson'] }> ) | ( Partial<HouseholdPersonNotFound> ) | ( Partial<InvalidInput> );
  EndSituationResult: ( Partial<Omit<EndSituationSuccess, 'member' | 'situation'> & { member: _RefType['Member'], situation: _RefType['MemberSituation'] }> ) | ( Partial<InvalidInput> ) | ( Partial<ParameterNotPublished> ) | ( Partial<SituationNotFound> );
  GrantClientMandateResult: ( Partial<AccountantNotFound> ) | ( Partial<Omit<GrantClientMandateSuccess, 'mandate'> & { mandate: _RefType['ClientMandate'] }> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MandateAlreadyRunning> ) | ( Partial<MemberNotFound> );
  LogContactResult: ( Partial<InvalidInput> ) | ( Partial<LogContactSuccess> ) | ( Partial<MemberNotFound> ) | ( Partial<TaskNotFound> );
  MarkStatisticsReturnSentResult: ( Partial<InvalidInput> ) | ( Partial<Omit<MarkStatisticsReturnSentSuccess, 'statisticsReturn'> & { statisticsReturn: _RefType['StatisticsReturn'] }> ) | ( Partial<StatisticsReturnNotAnswered> ) | ( Partial<StatisticsReturnNotFound> );
  MergeMembersResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<Omit<MergeMembersSuccess, 'member'> & { member: _RefType['Member'] }> ) | ( Partial<MergeRefused> );
  MoveCompanyResult: ( Partial<CompanyNotFound> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<MoveCompanySuccess, 'company'> & { company: _RefType['Company'] }> );
  MoveMemberResult: ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<Omit<MoveMemberSuccess, 'member'> & { member: _RefType['Member'] }> );
  RebutMandatePresumptionResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MandateNotFound> ) | ( Partial<PresumptionStands> ) | ( Partial<Omit<RebutMandatePresumptionSuccess, 'mandate'> & { mandate: _RefType['CompanyMandate'] }> );
  RecordAbsenceResult: ( Partial<ClientManagerNotFound> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<RecordAbsenceSuccess, 'clientManager'> & { clientManager: _RefType['ClientManager'] }> );
  RecordBalanceSheetResult: ( Partial<CompanyNotFound> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<RecordBalanceSheetSuccess, 'company'> & { company: _RefType['Company'] }> );
  RecordCompanyMandateResult: ( Partial<CompanyNotFound> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<Omit<RecordCompanyMandateSuccess, 'mandate' | 'nextSteps'> & { mandate: _RefType['CompanyMandate'], nextSteps: ReadonlyArray<_RefType['NextStep']> }> );
  RecordCompanyStateResult: ( Partial<CompanyNotFound> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<RecordCompanyStateSuccess, 'company'> & { company: _RefType['Company'] }> );
  RecordStatisticsReturnResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<Omit<RecordStatisticsReturnSuccess, 'statisticsReturn'> & { statisticsReturn: _RefType['StatisticsReturn'] }> );
  RectifyMemberResult: ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<Omit<RectifyMemberSuccess, 'member'> & { member: _RefType['Member'] }> );
  RenameMemberResult: ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<Omit<RenameMemberSuccess, 'member'> & { member: _RefType['Member'] }> );
  ReplaceSsinResult: ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<Omit<ReplaceSsinSuccess, 'member'> & { member: _RefType['Member'] }> ) | ( Partial<SsinInUse> );
  RevokeClientMandateResult: ( Partial<InvalidInput> ) | ( Partial<MandateNotFound> ) | ( Partial<Omit<RevokeClientMandateSuccess, 'mandate'> & { mandate: _RefType['ClientMandate'] }> );
  SearchResult: ( CompanyMapper ) | ( MemberMapper );
  TransferFromFundResult: ( Partial<AffiliationTooEarly> ) | ( Partial<AlreadyAffiliated> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<ParameterNotPublished> ) | ( Partial<Omit<TransferFromFundSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: _RefType['MemberAffiliation'], attestation: _RefType['IssuedDocument'], explanation: ReadonlyArray<_RefType['ExplanationStep']>, member: _RefType['Member'], nextSteps: ReadonlyArray<_RefType['NextStep']> }> ) | ( Partial<TransferRefused> );
  TransferToFundResult: ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MemberNotFound> ) | ( Partial<NotAffiliated> ) | ( Partial<TransferRefused> ) | ( Partial<Omit<TransferToFundSuccess, 'member'> & { member: _RefType['Member'] }> );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( Partial<AccountantNotFound> ) | ( Partial<AffiliationTooEarly> ) | ( Partial<AlreadyAffiliated> ) | ( Partial<ClientManagerNotFound> ) | ( Partial<CompanyAlreadyAffiliated> ) | ( Partial<CompanyNotFound> ) | ( Partial<HelperNotSubject> ) | ( Partial<HouseholdPersonNotFound> ) | ( Partial<IdempotencyConflict> ) | ( Partial<InvalidInput> ) | ( Partial<MandateAlreadyRunning> ) | ( Partial<MandateNotFound> ) | ( Partial<MemberNotFound> ) | ( Partial<MergeRefused> ) | ( Partial<NotAffiliated> ) | ( Partial<ParameterNotPublished> ) | ( Partial<PresumptionStands> ) | ( Partial<SituationNotFound> ) | ( Partial<SpouseNotAssisting> ) | ( Partial<SsinInUse> ) | ( Partial<StatisticsReturnNotAnswered> ) | ( Partial<StatisticsReturnNotFound> ) | ( Partial<TaskNotFound> ) | ( Partial<TransferRefused> );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLogEntry: ResolverTypeWrapper<Partial<AccessLogEntry>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AccessLogEntryConnection: ResolverTypeWrapper<Partial<AccessLogEntryConnection>>;
  AccessLogEntryEdge: ResolverTypeWrapper<Partial<AccessLogEntryEdge>>;
  AccessPurpose: ResolverTypeWrapper<Partial<AccessPurpose>>;
  Accountant: ResolverTypeWrapper<AccountantMapper>;
  AccountantNotFound: ResolverTypeWrapper<Partial<AccountantNotFound>>;
  ActivityBranch: ResolverTypeWrapper<Partial<ActivityBranch>>;
  ActivityInput: ResolverTypeWrapper<Partial<ActivityInput>>;
  AddHouseholdPersonInput: ResolverTypeWrapper<Partial<AddHouseholdPersonInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AddHouseholdPersonResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddHouseholdPersonResult']>>;
  AddHouseholdPersonSuccess: ResolverTypeWrapper<Partial<Omit<AddHouseholdPersonSuccess, 'member' | 'person'> & { member: ResolversTypes['Member'], person: ResolversTypes['HouseholdPerson'] }>>;
  AffiliateAssistingSpouseInput: ResolverTypeWrapper<Partial<AffiliateAssistingSpouseInput>>;
  AffiliateAssistingSpouseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AffiliateAssistingSpouseResult']>>;
  AffiliateAssistingSpouseSuccess: ResolverTypeWrapper<Partial<Omit<AffiliateAssistingSpouseSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: ResolversTypes['MemberAffiliation'], attestation: ResolversTypes['IssuedDocument'], explanation: ReadonlyArray<ResolversTypes['ExplanationStep']>, member: ResolversTypes['Member'], nextSteps: ReadonlyArray<ResolversTypes['NextStep']> }>>;
  AffiliateCompanyInput: ResolverTypeWrapper<Partial<AffiliateCompanyInput>>;
  AffiliateCompanyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AffiliateCompanyResult']>>;
  AffiliateCompanySuccess: ResolverTypeWrapper<Partial<Omit<AffiliateCompanySuccess, 'company' | 'nextSteps'> & { company: ResolversTypes['Company'], nextSteps: ReadonlyArray<ResolversTypes['NextStep']> }>>;
  AffiliateHelperInput: ResolverTypeWrapper<Partial<AffiliateHelperInput>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AffiliateHelperResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AffiliateHelperResult']>>;
  AffiliateHelperSuccess: ResolverTypeWrapper<Partial<Omit<AffiliateHelperSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: ResolversTypes['MemberAffiliation'], attestation: ResolversTypes['IssuedDocument'], explanation: ReadonlyArray<ResolversTypes['ExplanationStep']>, member: ResolversTypes['Member'], nextSteps: ReadonlyArray<ResolversTypes['NextStep']> }>>;
  AffiliateMemberInput: ResolverTypeWrapper<Partial<AffiliateMemberInput>>;
  AffiliateMemberResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AffiliateMemberResult']>>;
  AffiliateMemberSuccess: ResolverTypeWrapper<Partial<Omit<AffiliateMemberSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: ResolversTypes['MemberAffiliation'], attestation: ResolversTypes['IssuedDocument'], explanation: ReadonlyArray<ResolversTypes['ExplanationStep']>, member: ResolversTypes['Member'], nextSteps: ReadonlyArray<ResolversTypes['NextStep']> }>>;
  AffiliationQuality: ResolverTypeWrapper<Partial<AffiliationQuality>>;
  AffiliationTooEarly: ResolverTypeWrapper<Partial<AffiliationTooEarly>>;
  AlreadyAffiliated: ResolverTypeWrapper<Partial<AlreadyAffiliated>>;
  AssignClientManagerInput: ResolverTypeWrapper<Partial<AssignClientManagerInput>>;
  AssignClientManagerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignClientManagerResult']>>;
  AssignClientManagerSuccess: ResolverTypeWrapper<Partial<Omit<AssignClientManagerSuccess, 'member'> & { member: ResolversTypes['Member'] }>>;
  BalanceSheet: ResolverTypeWrapper<BalanceSheetMapper>;
  CatalogDocument: ResolverTypeWrapper<CatalogDocumentMapper>;
  CatalogDocumentKind: ResolverTypeWrapper<Partial<CatalogDocumentKind>>;
  CategoryExplanation: ResolverTypeWrapper<Partial<Omit<CategoryExplanation, 'steps'> & { steps: ReadonlyArray<ResolversTypes['ExplanationStep']> }>>;
  CeaseActivityInput: ResolverTypeWrapper<Partial<CeaseActivityInput>>;
  CeaseActivityResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CeaseActivityResult']>>;
  CeaseActivitySuccess: ResolverTypeWrapper<Partial<Omit<CeaseActivitySuccess, 'attestation' | 'consequences' | 'member'> & { attestation: ResolversTypes['IssuedDocument'], consequences: ReadonlyArray<ResolversTypes['LifeEventConsequence']>, member: ResolversTypes['Member'] }>>;
  ChangeContactInput: ResolverTypeWrapper<Partial<ChangeContactInput>>;
  ChangeContactResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeContactResult']>>;
  ChangeContactSuccess: ResolverTypeWrapper<Partial<Omit<ChangeContactSuccess, 'member'> & { member: ResolversTypes['Member'] }>>;
  ClientManager: ResolverTypeWrapper<ClientManagerMapper>;
  ClientManagerNotFound: ResolverTypeWrapper<Partial<ClientManagerNotFound>>;
  ClientMandate: ResolverTypeWrapper<ClientMandateMapper>;
  ClientMandateScope: ResolverTypeWrapper<Partial<ClientMandateScope>>;
  Company: ResolverTypeWrapper<CompanyMapper>;
  CompanyAlreadyAffiliated: ResolverTypeWrapper<Partial<CompanyAlreadyAffiliated>>;
  CompanyMandate: ResolverTypeWrapper<CompanyMandateMapper>;
  CompanyMandateKind: ResolverTypeWrapper<Partial<CompanyMandateKind>>;
  CompanyNotFound: ResolverTypeWrapper<Partial<CompanyNotFound>>;
  CompanyState: ResolverTypeWrapper<CompanyStateMapper>;
  CompanyStateKind: ResolverTypeWrapper<Partial<CompanyStateKind>>;
  CompleteTaskInput: ResolverTypeWrapper<Partial<CompleteTaskInput>>;
  CompleteTaskResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteTaskResult']>>;
  CompleteTaskSuccess: ResolverTypeWrapper<Partial<Omit<CompleteTaskSuccess, 'task'> & { task: ResolversTypes['Task'] }>>;
  Confidence: ResolverTypeWrapper<Partial<Confidence>>;
  ConsequenceEffect: ResolverTypeWrapper<Partial<ConsequenceEffect>>;
  ConsequenceSubject: ResolverTypeWrapper<Partial<ConsequenceSubject>>;
  ContactChannel: ResolverTypeWrapper<Partial<ContactChannel>>;
  ContactDirection: ResolverTypeWrapper<Partial<ContactDirection>>;
  ContactInput: ResolverTypeWrapper<Partial<ContactInput>>;
  ContactLogEntry: ResolverTypeWrapper<Partial<ContactLogEntry>>;
  ContactLogEntryConnection: ResolverTypeWrapper<Partial<ContactLogEntryConnection>>;
  ContactLogEntryEdge: ResolverTypeWrapper<Partial<ContactLogEntryEdge>>;
  ContactPoint: ResolverTypeWrapper<Partial<ContactPoint>>;
  ContributionCategory: ResolverTypeWrapper<Partial<ContributionCategory>>;
  DeclareLifeEventInput: ResolverTypeWrapper<Partial<DeclareLifeEventInput>>;
  DeclareLifeEventResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareLifeEventResult']>>;
  DeclareLifeEventSuccess: ResolverTypeWrapper<Partial<Omit<DeclareLifeEventSuccess, 'consequences' | 'event' | 'member'> & { consequences: ReadonlyArray<ResolversTypes['LifeEventConsequence']>, event: ResolversTypes['LifeEvent'], member: ResolversTypes['Member'] }>>;
  DeclareSituationInput: ResolverTypeWrapper<Partial<DeclareSituationInput>>;
  DeclareSituationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareSituationResult']>>;
  DeclareSituationSuccess: ResolverTypeWrapper<Partial<Omit<DeclareSituationSuccess, 'member' | 'situation'> & { member: ResolversTypes['Member'], situation: ResolversTypes['MemberSituation'] }>>;
  DeclareSpouseHelpInput: ResolverTypeWrapper<Partial<DeclareSpouseHelpInput>>;
  DeclareSpouseHelpResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareSpouseHelpResult']>>;
  DeclareSpouseHelpSuccess: ResolverTypeWrapper<Partial<Omit<DeclareSpouseHelpSuccess, 'declaration' | 'member' | 'nextSteps'> & { declaration: ResolversTypes['SpouseDeclaration'], member: ResolversTypes['Member'], nextSteps: ReadonlyArray<ResolversTypes['NextStep']> }>>;
  DocumentTopic: ResolverTypeWrapper<Partial<DocumentTopic>>;
  EndCompanyMandateInput: ResolverTypeWrapper<Partial<EndCompanyMandateInput>>;
  EndCompanyMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCompanyMandateResult']>>;
  EndCompanyMandateSuccess: ResolverTypeWrapper<Partial<Omit<EndCompanyMandateSuccess, 'mandate'> & { mandate: ResolversTypes['CompanyMandate'] }>>;
  EndHouseholdPersonInput: ResolverTypeWrapper<Partial<EndHouseholdPersonInput>>;
  EndHouseholdPersonResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndHouseholdPersonResult']>>;
  EndHouseholdPersonSuccess: ResolverTypeWrapper<Partial<Omit<EndHouseholdPersonSuccess, 'member' | 'person'> & { member: ResolversTypes['Member'], person: ResolversTypes['HouseholdPerson'] }>>;
  EndSituationInput: ResolverTypeWrapper<Partial<EndSituationInput>>;
  EndSituationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSituationResult']>>;
  EndSituationSuccess: ResolverTypeWrapper<Partial<Omit<EndSituationSuccess, 'member' | 'situation'> & { member: ResolversTypes['Member'], situation: ResolversTypes['MemberSituation'] }>>;
  EnterpriseNumber: ResolverTypeWrapper<Partial<Scalars['EnterpriseNumber']['output']>>;
  EuroAmount: ResolverTypeWrapper<Partial<Scalars['EuroAmount']['output']>>;
  ExplanationOperand: ResolverTypeWrapper<Partial<ExplanationOperand>>;
  ExplanationStep: ResolverTypeWrapper<ExplanationStepMapper>;
  GrantClientMandateInput: ResolverTypeWrapper<Partial<GrantClientMandateInput>>;
  GrantClientMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantClientMandateResult']>>;
  GrantClientMandateSuccess: ResolverTypeWrapper<Partial<Omit<GrantClientMandateSuccess, 'mandate'> & { mandate: ResolversTypes['ClientMandate'] }>>;
  HelperNotSubject: ResolverTypeWrapper<Partial<HelperNotSubject>>;
  HouseholdPerson: ResolverTypeWrapper<HouseholdPersonMapper>;
  HouseholdPersonNotFound: ResolverTypeWrapper<Partial<HouseholdPersonNotFound>>;
  HouseholdRelation: ResolverTypeWrapper<Partial<HouseholdRelation>>;
  Iban: ResolverTypeWrapper<Partial<Scalars['Iban']['output']>>;
  IdempotencyConflict: ResolverTypeWrapper<Partial<IdempotencyConflict>>;
  InputIssue: ResolverTypeWrapper<Partial<InputIssue>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  IssuedDocument: ResolverTypeWrapper<IssuedDocumentMapper>;
  IssuedDocumentKind: ResolverTypeWrapper<Partial<IssuedDocumentKind>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  LegalParameter: ResolverTypeWrapper<LegalParameterMapper>;
  LegalSource: ResolverTypeWrapper<Partial<LegalSource>>;
  LifeEvent: ResolverTypeWrapper<LifeEventMapper>;
  LifeEventConsequence: ResolverTypeWrapper<LifeEventConsequenceMapper>;
  LifeEventKind: ResolverTypeWrapper<Partial<LifeEventKind>>;
  LifeEventPersonInput: ResolverTypeWrapper<Partial<LifeEventPersonInput>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  LogContactInput: ResolverTypeWrapper<Partial<LogContactInput>>;
  LogContactResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogContactResult']>>;
  LogContactSuccess: ResolverTypeWrapper<Partial<LogContactSuccess>>;
  MandateAlreadyRunning: ResolverTypeWrapper<Partial<MandateAlreadyRunning>>;
  MandateNotFound: ResolverTypeWrapper<Partial<MandateNotFound>>;
  MarkStatisticsReturnSentInput: ResolverTypeWrapper<Partial<MarkStatisticsReturnSentInput>>;
  MarkStatisticsReturnSentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkStatisticsReturnSentResult']>>;
  MarkStatisticsReturnSentSuccess: ResolverTypeWrapper<Partial<Omit<MarkStatisticsReturnSentSuccess, 'statisticsReturn'> & { statisticsReturn: ResolversTypes['StatisticsReturn'] }>>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberAffiliation: ResolverTypeWrapper<MemberAffiliationMapper>;
  MemberConnection: ResolverTypeWrapper<Partial<Omit<MemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberEdge']>, nodes: ReadonlyArray<ResolversTypes['Member']> }>>;
  MemberEdge: ResolverTypeWrapper<Partial<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>>;
  MemberFileChange: ResolverTypeWrapper<MemberFileChangeMapper>;
  MemberFilePart: ResolverTypeWrapper<Partial<MemberFilePart>>;
  MemberNotFound: ResolverTypeWrapper<Partial<MemberNotFound>>;
  MemberSituation: ResolverTypeWrapper<MemberSituationMapper>;
  MemberStatistics: ResolverTypeWrapper<Partial<MemberStatistics>>;
  MemberStatisticsCell: ResolverTypeWrapper<Partial<MemberStatisticsCell>>;
  MergeMembersInput: ResolverTypeWrapper<Partial<MergeMembersInput>>;
  MergeMembersResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeMembersResult']>>;
  MergeMembersSuccess: ResolverTypeWrapper<Partial<Omit<MergeMembersSuccess, 'member'> & { member: ResolversTypes['Member'] }>>;
  MergeRefused: ResolverTypeWrapper<Partial<MergeRefused>>;
  MoveCompanyInput: ResolverTypeWrapper<Partial<MoveCompanyInput>>;
  MoveCompanyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveCompanyResult']>>;
  MoveCompanySuccess: ResolverTypeWrapper<Partial<Omit<MoveCompanySuccess, 'company'> & { company: ResolversTypes['Company'] }>>;
  MoveMemberInput: ResolverTypeWrapper<Partial<MoveMemberInput>>;
  MoveMemberResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveMemberResult']>>;
  MoveMemberSuccess: ResolverTypeWrapper<Partial<Omit<MoveMemberSuccess, 'member'> & { member: ResolversTypes['Member'] }>>;
  Mutation: ResolverTypeWrapper<{}>;
  MutualFund: ResolverTypeWrapper<MutualFundMapper>;
  NextStep: ResolverTypeWrapper<NextStepMapper>;
  NotAffiliated: ResolverTypeWrapper<Partial<NotAffiliated>>;
  Office: ResolverTypeWrapper<OfficeMapper>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParameterNotPublished: ResolverTypeWrapper<Partial<ParameterNotPublished>>;
  ParameterStatus: ResolverTypeWrapper<Partial<ParameterStatus>>;
  PersonInput: ResolverTypeWrapper<Partial<PersonInput>>;
  PersonName: ResolverTypeWrapper<Partial<PersonName>>;
  PersonNameInput: ResolverTypeWrapper<Partial<PersonNameInput>>;
  PostalAddress: ResolverTypeWrapper<Partial<PostalAddress>>;
  PostalAddressInput: ResolverTypeWrapper<Partial<PostalAddressInput>>;
  PreferredChannel: ResolverTypeWrapper<Partial<PreferredChannel>>;
  PresumptionStands: ResolverTypeWrapper<Partial<PresumptionStands>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Quarter: ResolverTypeWrapper<Partial<Scalars['Quarter']['output']>>;
  Query: ResolverTypeWrapper<{}>;
  Ratio: ResolverTypeWrapper<Partial<Scalars['Ratio']['output']>>;
  RebutMandatePresumptionInput: ResolverTypeWrapper<Partial<RebutMandatePresumptionInput>>;
  RebutMandatePresumptionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebutMandatePresumptionResult']>>;
  RebutMandatePresumptionSuccess: ResolverTypeWrapper<Partial<Omit<RebutMandatePresumptionSuccess, 'mandate'> & { mandate: ResolversTypes['CompanyMandate'] }>>;
  RebuttalProof: ResolverTypeWrapper<Partial<RebuttalProof>>;
  RecordAbsenceInput: ResolverTypeWrapper<Partial<RecordAbsenceInput>>;
  RecordAbsenceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAbsenceResult']>>;
  RecordAbsenceSuccess: ResolverTypeWrapper<Partial<Omit<RecordAbsenceSuccess, 'clientManager'> & { clientManager: ResolversTypes['ClientManager'] }>>;
  RecordBalanceSheetInput: ResolverTypeWrapper<Partial<RecordBalanceSheetInput>>;
  RecordBalanceSheetResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBalanceSheetResult']>>;
  RecordBalanceSheetSuccess: ResolverTypeWrapper<Partial<Omit<RecordBalanceSheetSuccess, 'company'> & { company: ResolversTypes['Company'] }>>;
  RecordCompanyMandateInput: ResolverTypeWrapper<Partial<RecordCompanyMandateInput>>;
  RecordCompanyMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCompanyMandateResult']>>;
  RecordCompanyMandateSuccess: ResolverTypeWrapper<Partial<Omit<RecordCompanyMandateSuccess, 'mandate' | 'nextSteps'> & { mandate: ResolversTypes['CompanyMandate'], nextSteps: ReadonlyArray<ResolversTypes['NextStep']> }>>;
  RecordCompanyStateInput: ResolverTypeWrapper<Partial<RecordCompanyStateInput>>;
  RecordCompanyStateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCompanyStateResult']>>;
  RecordCompanyStateSuccess: ResolverTypeWrapper<Partial<Omit<RecordCompanyStateSuccess, 'company'> & { company: ResolversTypes['Company'] }>>;
  RecordStatisticsReturnInput: ResolverTypeWrapper<Partial<RecordStatisticsReturnInput>>;
  RecordStatisticsReturnResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordStatisticsReturnResult']>>;
  RecordStatisticsReturnSuccess: ResolverTypeWrapper<Partial<Omit<RecordStatisticsReturnSuccess, 'statisticsReturn'> & { statisticsReturn: ResolversTypes['StatisticsReturn'] }>>;
  RecordVersion: ResolverTypeWrapper<RecordVersionMapper>;
  RectifyMemberInput: ResolverTypeWrapper<Partial<RectifyMemberInput>>;
  RectifyMemberResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RectifyMemberResult']>>;
  RectifyMemberSuccess: ResolverTypeWrapper<Partial<Omit<RectifyMemberSuccess, 'member'> & { member: ResolversTypes['Member'] }>>;
  Region: ResolverTypeWrapper<Partial<Region>>;
  RenameMemberInput: ResolverTypeWrapper<Partial<RenameMemberInput>>;
  RenameMemberResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameMemberResult']>>;
  RenameMemberSuccess: ResolverTypeWrapper<Partial<Omit<RenameMemberSuccess, 'member'> & { member: ResolversTypes['Member'] }>>;
  ReplaceSsinInput: ResolverTypeWrapper<Partial<ReplaceSsinInput>>;
  ReplaceSsinResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceSsinResult']>>;
  ReplaceSsinSuccess: ResolverTypeWrapper<Partial<Omit<ReplaceSsinSuccess, 'member'> & { member: ResolversTypes['Member'] }>>;
  RevokeClientMandateInput: ResolverTypeWrapper<Partial<RevokeClientMandateInput>>;
  RevokeClientMandateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeClientMandateResult']>>;
  RevokeClientMandateSuccess: ResolverTypeWrapper<Partial<Omit<RevokeClientMandateSuccess, 'mandate'> & { mandate: ResolversTypes['ClientMandate'] }>>;
  SearchHit: ResolverTypeWrapper<SearchHitMapper>;
  SearchHitConnection: ResolverTypeWrapper<Partial<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchHitEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>>;
  SearchHitEdge: ResolverTypeWrapper<Partial<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>>;
  SearchMatch: ResolverTypeWrapper<Partial<SearchMatch>>;
  SearchResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>>;
  Sex: ResolverTypeWrapper<Partial<Sex>>;
  SituationInput: ResolverTypeWrapper<Partial<SituationInput>>;
  SituationKind: ResolverTypeWrapper<Partial<SituationKind>>;
  SituationNotFound: ResolverTypeWrapper<Partial<SituationNotFound>>;
  SolidarityKind: ResolverTypeWrapper<Partial<SolidarityKind>>;
  SolidarityLink: ResolverTypeWrapper<SolidarityLinkMapper>;
  SpouseDeclaration: ResolverTypeWrapper<SpouseDeclarationMapper>;
  SpouseNotAssisting: ResolverTypeWrapper<Partial<SpouseNotAssisting>>;
  Ssin: ResolverTypeWrapper<Partial<Scalars['Ssin']['output']>>;
  SsinInUse: ResolverTypeWrapper<Partial<SsinInUse>>;
  Statistics: ResolverTypeWrapper<StatisticsMapper>;
  StatisticsDimension: ResolverTypeWrapper<Partial<StatisticsDimension>>;
  StatisticsFilterInput: ResolverTypeWrapper<Partial<StatisticsFilterInput>>;
  StatisticsKey: ResolverTypeWrapper<Partial<StatisticsKey>>;
  StatisticsPeriodInput: ResolverTypeWrapper<Partial<StatisticsPeriodInput>>;
  StatisticsReturn: ResolverTypeWrapper<StatisticsReturnMapper>;
  StatisticsReturnAnswer: ResolverTypeWrapper<Partial<StatisticsReturnAnswer>>;
  StatisticsReturnConnection: ResolverTypeWrapper<Partial<Omit<StatisticsReturnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticsReturnEdge']>, nodes: ReadonlyArray<ResolversTypes['StatisticsReturn']> }>>;
  StatisticsReturnEdge: ResolverTypeWrapper<Partial<Omit<StatisticsReturnEdge, 'node'> & { node: ResolversTypes['StatisticsReturn'] }>>;
  StatisticsReturnNotAnswered: ResolverTypeWrapper<Partial<StatisticsReturnNotAnswered>>;
  StatisticsReturnNotFound: ResolverTypeWrapper<Partial<StatisticsReturnNotFound>>;
  StatisticsReturnRequester: ResolverTypeWrapper<Partial<StatisticsReturnRequester>>;
  StatisticsReturnStatus: ResolverTypeWrapper<Partial<StatisticsReturnStatus>>;
  StructuredCommunication: ResolverTypeWrapper<Partial<Scalars['StructuredCommunication']['output']>>;
  Subscription: ResolverTypeWrapper<{}>;
  Task: ResolverTypeWrapper<TaskMapper>;
  TaskConnection: ResolverTypeWrapper<Partial<Omit<TaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaskEdge']>, nodes: ReadonlyArray<ResolversTypes['Task']> }>>;
  TaskEdge: ResolverTypeWrapper<Partial<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>>;
  TaskKind: ResolverTypeWrapper<Partial<TaskKind>>;
  TaskNotFound: ResolverTypeWrapper<Partial<TaskNotFound>>;
  TransferFromFundInput: ResolverTypeWrapper<Partial<TransferFromFundInput>>;
  TransferFromFundResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferFromFundResult']>>;
  TransferFromFundSuccess: ResolverTypeWrapper<Partial<Omit<TransferFromFundSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: ResolversTypes['MemberAffiliation'], attestation: ResolversTypes['IssuedDocument'], explanation: ReadonlyArray<ResolversTypes['ExplanationStep']>, member: ResolversTypes['Member'], nextSteps: ReadonlyArray<ResolversTypes['NextStep']> }>>;
  TransferRefused: ResolverTypeWrapper<Partial<TransferRefused>>;
  TransferToFundInput: ResolverTypeWrapper<Partial<TransferToFundInput>>;
  TransferToFundResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferToFundResult']>>;
  TransferToFundSuccess: ResolverTypeWrapper<Partial<Omit<TransferToFundSuccess, 'member'> & { member: ResolversTypes['Member'] }>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLogEntry: Partial<AccessLogEntry>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  AccessLogEntryConnection: Partial<AccessLogEntryConnection>;
  AccessLogEntryEdge: Partial<AccessLogEntryEdge>;
  Accountant: AccountantMapper;
  AccountantNotFound: Partial<AccountantNotFound>;
  ActivityInput: Partial<ActivityInput>;
  AddHouseholdPersonInput: Partial<AddHouseholdPersonInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AddHouseholdPersonResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AddHouseholdPersonResult']>;
  AddHouseholdPersonSuccess: Partial<Omit<AddHouseholdPersonSuccess, 'member' | 'person'> & { member: ResolversParentTypes['Member'], person: ResolversParentTypes['HouseholdPerson'] }>;
  AffiliateAssistingSpouseInput: Partial<AffiliateAssistingSpouseInput>;
  AffiliateAssistingSpouseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AffiliateAssistingSpouseResult']>;
  AffiliateAssistingSpouseSuccess: Partial<Omit<AffiliateAssistingSpouseSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: ResolversParentTypes['MemberAffiliation'], attestation: ResolversParentTypes['IssuedDocument'], explanation: ReadonlyArray<ResolversParentTypes['ExplanationStep']>, member: ResolversParentTypes['Member'], nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']> }>;
  AffiliateCompanyInput: Partial<AffiliateCompanyInput>;
  AffiliateCompanyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AffiliateCompanyResult']>;
  AffiliateCompanySuccess: Partial<Omit<AffiliateCompanySuccess, 'company' | 'nextSteps'> & { company: ResolversParentTypes['Company'], nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']> }>;
  AffiliateHelperInput: Partial<AffiliateHelperInput>;
  Int: Partial<Scalars['Int']['output']>;
  AffiliateHelperResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AffiliateHelperResult']>;
  AffiliateHelperSuccess: Partial<Omit<AffiliateHelperSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: ResolversParentTypes['MemberAffiliation'], attestation: ResolversParentTypes['IssuedDocument'], explanation: ReadonlyArray<ResolversParentTypes['ExplanationStep']>, member: ResolversParentTypes['Member'], nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']> }>;
  AffiliateMemberInput: Partial<AffiliateMemberInput>;
  AffiliateMemberResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AffiliateMemberResult']>;
  AffiliateMemberSuccess: Partial<Omit<AffiliateMemberSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: ResolversParentTypes['MemberAffiliation'], attestation: ResolversParentTypes['IssuedDocument'], explanation: ReadonlyArray<ResolversParentTypes['ExplanationStep']>, member: ResolversParentTypes['Member'], nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']> }>;
  AffiliationTooEarly: Partial<AffiliationTooEarly>;
  AlreadyAffiliated: Partial<AlreadyAffiliated>;
  AssignClientManagerInput: Partial<AssignClientManagerInput>;
  AssignClientManagerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AssignClientManagerResult']>;
  AssignClientManagerSuccess: Partial<Omit<AssignClientManagerSuccess, 'member'> & { member: ResolversParentTypes['Member'] }>;
  BalanceSheet: BalanceSheetMapper;
  CatalogDocument: CatalogDocumentMapper;
  CategoryExplanation: Partial<Omit<CategoryExplanation, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['ExplanationStep']> }>;
  CeaseActivityInput: Partial<CeaseActivityInput>;
  CeaseActivityResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CeaseActivityResult']>;
  CeaseActivitySuccess: Partial<Omit<CeaseActivitySuccess, 'attestation' | 'consequences' | 'member'> & { attestation: ResolversParentTypes['IssuedDocument'], consequences: ReadonlyArray<ResolversParentTypes['LifeEventConsequence']>, member: ResolversParentTypes['Member'] }>;
  ChangeContactInput: Partial<ChangeContactInput>;
  ChangeContactResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangeContactResult']>;
  ChangeContactSuccess: Partial<Omit<ChangeContactSuccess, 'member'> & { member: ResolversParentTypes['Member'] }>;
  ClientManager: ClientManagerMapper;
  ClientManagerNotFound: Partial<ClientManagerNotFound>;
  ClientMandate: ClientMandateMapper;
  Company: CompanyMapper;
  CompanyAlreadyAffiliated: Partial<CompanyAlreadyAffiliated>;
  CompanyMandate: CompanyMandateMapper;
  CompanyNotFound: Partial<CompanyNotFound>;
  CompanyState: CompanyStateMapper;
  CompleteTaskInput: Partial<CompleteTaskInput>;
  CompleteTaskResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CompleteTaskResult']>;
  CompleteTaskSuccess: Partial<Omit<CompleteTaskSuccess, 'task'> & { task: ResolversParentTypes['Task'] }>;
  ContactInput: Partial<ContactInput>;
  ContactLogEntry: Partial<ContactLogEntry>;
  ContactLogEntryConnection: Partial<ContactLogEntryConnection>;
  ContactLogEntryEdge: Partial<ContactLogEntryEdge>;
  ContactPoint: Partial<ContactPoint>;
  DeclareLifeEventInput: Partial<DeclareLifeEventInput>;
  DeclareLifeEventResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeclareLifeEventResult']>;
  DeclareLifeEventSuccess: Partial<Omit<DeclareLifeEventSuccess, 'consequences' | 'event' | 'member'> & { consequences: ReadonlyArray<ResolversParentTypes['LifeEventConsequence']>, event: ResolversParentTypes['LifeEvent'], member: ResolversParentTypes['Member'] }>;
  DeclareSituationInput: Partial<DeclareSituationInput>;
  DeclareSituationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeclareSituationResult']>;
  DeclareSituationSuccess: Partial<Omit<DeclareSituationSuccess, 'member' | 'situation'> & { member: ResolversParentTypes['Member'], situation: ResolversParentTypes['MemberSituation'] }>;
  DeclareSpouseHelpInput: Partial<DeclareSpouseHelpInput>;
  DeclareSpouseHelpResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeclareSpouseHelpResult']>;
  DeclareSpouseHelpSuccess: Partial<Omit<DeclareSpouseHelpSuccess, 'declaration' | 'member' | 'nextSteps'> & { declaration: ResolversParentTypes['SpouseDeclaration'], member: ResolversParentTypes['Member'], nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']> }>;
  EndCompanyMandateInput: Partial<EndCompanyMandateInput>;
  EndCompanyMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EndCompanyMandateResult']>;
  EndCompanyMandateSuccess: Partial<Omit<EndCompanyMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['CompanyMandate'] }>;
  EndHouseholdPersonInput: Partial<EndHouseholdPersonInput>;
  EndHouseholdPersonResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EndHouseholdPersonResult']>;
  EndHouseholdPersonSuccess: Partial<Omit<EndHouseholdPersonSuccess, 'member' | 'person'> & { member: ResolversParentTypes['Member'], person: ResolversParentTypes['HouseholdPerson'] }>;
  EndSituationInput: Partial<EndSituationInput>;
  EndSituationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EndSituationResult']>;
  EndSituationSuccess: Partial<Omit<EndSituationSuccess, 'member' | 'situation'> & { member: ResolversParentTypes['Member'], situation: ResolversParentTypes['MemberSituation'] }>;
  EnterpriseNumber: Partial<Scalars['EnterpriseNumber']['output']>;
  EuroAmount: Partial<Scalars['EuroAmount']['output']>;
  ExplanationOperand: Partial<ExplanationOperand>;
  ExplanationStep: ExplanationStepMapper;
  GrantClientMandateInput: Partial<GrantClientMandateInput>;
  GrantClientMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['GrantClientMandateResult']>;
  GrantClientMandateSuccess: Partial<Omit<GrantClientMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['ClientMandate'] }>;
  HelperNotSubject: Partial<HelperNotSubject>;
  HouseholdPerson: HouseholdPersonMapper;
  HouseholdPersonNotFound: Partial<HouseholdPersonNotFound>;
  Iban: Partial<Scalars['Iban']['output']>;
  IdempotencyConflict: Partial<IdempotencyConflict>;
  InputIssue: Partial<InputIssue>;
  Instant: Partial<Scalars['Instant']['output']>;
  InvalidInput: Partial<InvalidInput>;
  IssuedDocument: IssuedDocumentMapper;
  LegalParameter: LegalParameterMapper;
  LegalSource: Partial<LegalSource>;
  LifeEvent: LifeEventMapper;
  LifeEventConsequence: LifeEventConsequenceMapper;
  LifeEventPersonInput: Partial<LifeEventPersonInput>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  LogContactInput: Partial<LogContactInput>;
  LogContactResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LogContactResult']>;
  LogContactSuccess: Partial<LogContactSuccess>;
  MandateAlreadyRunning: Partial<MandateAlreadyRunning>;
  MandateNotFound: Partial<MandateNotFound>;
  MarkStatisticsReturnSentInput: Partial<MarkStatisticsReturnSentInput>;
  MarkStatisticsReturnSentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MarkStatisticsReturnSentResult']>;
  MarkStatisticsReturnSentSuccess: Partial<Omit<MarkStatisticsReturnSentSuccess, 'statisticsReturn'> & { statisticsReturn: ResolversParentTypes['StatisticsReturn'] }>;
  Member: MemberMapper;
  MemberAffiliation: MemberAffiliationMapper;
  MemberConnection: Partial<Omit<MemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Member']> }>;
  MemberEdge: Partial<Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] }>;
  MemberFileChange: MemberFileChangeMapper;
  MemberNotFound: Partial<MemberNotFound>;
  MemberSituation: MemberSituationMapper;
  MemberStatistics: Partial<MemberStatistics>;
  MemberStatisticsCell: Partial<MemberStatisticsCell>;
  MergeMembersInput: Partial<MergeMembersInput>;
  MergeMembersResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MergeMembersResult']>;
  MergeMembersSuccess: Partial<Omit<MergeMembersSuccess, 'member'> & { member: ResolversParentTypes['Member'] }>;
  MergeRefused: Partial<MergeRefused>;
  MoveCompanyInput: Partial<MoveCompanyInput>;
  MoveCompanyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MoveCompanyResult']>;
  MoveCompanySuccess: Partial<Omit<MoveCompanySuccess, 'company'> & { company: ResolversParentTypes['Company'] }>;
  MoveMemberInput: Partial<MoveMemberInput>;
  MoveMemberResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MoveMemberResult']>;
  MoveMemberSuccess: Partial<Omit<MoveMemberSuccess, 'member'> & { member: ResolversParentTypes['Member'] }>;
  Mutation: {};
  MutualFund: MutualFundMapper;
  NextStep: NextStepMapper;
  NotAffiliated: Partial<NotAffiliated>;
  Office: OfficeMapper;
  PageInfo: Partial<PageInfo>;
  ParameterNotPublished: Partial<ParameterNotPublished>;
  PersonInput: Partial<PersonInput>;
  PersonName: Partial<PersonName>;
  PersonNameInput: Partial<PersonNameInput>;
  PostalAddress: Partial<PostalAddress>;
  PostalAddressInput: Partial<PostalAddressInput>;
  PresumptionStands: Partial<PresumptionStands>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quarter: Partial<Scalars['Quarter']['output']>;
  Query: {};
  Ratio: Partial<Scalars['Ratio']['output']>;
  RebutMandatePresumptionInput: Partial<RebutMandatePresumptionInput>;
  RebutMandatePresumptionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RebutMandatePresumptionResult']>;
  RebutMandatePresumptionSuccess: Partial<Omit<RebutMandatePresumptionSuccess, 'mandate'> & { mandate: ResolversParentTypes['CompanyMandate'] }>;
  RecordAbsenceInput: Partial<RecordAbsenceInput>;
  RecordAbsenceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordAbsenceResult']>;
  RecordAbsenceSuccess: Partial<Omit<RecordAbsenceSuccess, 'clientManager'> & { clientManager: ResolversParentTypes['ClientManager'] }>;
  RecordBalanceSheetInput: Partial<RecordBalanceSheetInput>;
  RecordBalanceSheetResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordBalanceSheetResult']>;
  RecordBalanceSheetSuccess: Partial<Omit<RecordBalanceSheetSuccess, 'company'> & { company: ResolversParentTypes['Company'] }>;
  RecordCompanyMandateInput: Partial<RecordCompanyMandateInput>;
  RecordCompanyMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordCompanyMandateResult']>;
  RecordCompanyMandateSuccess: Partial<Omit<RecordCompanyMandateSuccess, 'mandate' | 'nextSteps'> & { mandate: ResolversParentTypes['CompanyMandate'], nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']> }>;
  RecordCompanyStateInput: Partial<RecordCompanyStateInput>;
  RecordCompanyStateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordCompanyStateResult']>;
  RecordCompanyStateSuccess: Partial<Omit<RecordCompanyStateSuccess, 'company'> & { company: ResolversParentTypes['Company'] }>;
  RecordStatisticsReturnInput: Partial<RecordStatisticsReturnInput>;
  RecordStatisticsReturnResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordStatisticsReturnResult']>;
  RecordStatisticsReturnSuccess: Partial<Omit<RecordStatisticsReturnSuccess, 'statisticsReturn'> & { statisticsReturn: ResolversParentTypes['StatisticsReturn'] }>;
  RecordVersion: RecordVersionMapper;
  RectifyMemberInput: Partial<RectifyMemberInput>;
  RectifyMemberResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RectifyMemberResult']>;
  RectifyMemberSuccess: Partial<Omit<RectifyMemberSuccess, 'member'> & { member: ResolversParentTypes['Member'] }>;
  RenameMemberInput: Partial<RenameMemberInput>;
  RenameMemberResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RenameMemberResult']>;
  RenameMemberSuccess: Partial<Omit<RenameMemberSuccess, 'member'> & { member: ResolversParentTypes['Member'] }>;
  ReplaceSsinInput: Partial<ReplaceSsinInput>;
  ReplaceSsinResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReplaceSsinResult']>;
  ReplaceSsinSuccess: Partial<Omit<ReplaceSsinSuccess, 'member'> & { member: ResolversParentTypes['Member'] }>;
  RevokeClientMandateInput: Partial<RevokeClientMandateInput>;
  RevokeClientMandateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeClientMandateResult']>;
  RevokeClientMandateSuccess: Partial<Omit<RevokeClientMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['ClientMandate'] }>;
  SearchHit: SearchHitMapper;
  SearchHitConnection: Partial<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchHitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> }>;
  SearchHitEdge: Partial<Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] }>;
  SearchResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SearchResult']>;
  SituationInput: Partial<SituationInput>;
  SituationNotFound: Partial<SituationNotFound>;
  SolidarityLink: SolidarityLinkMapper;
  SpouseDeclaration: SpouseDeclarationMapper;
  SpouseNotAssisting: Partial<SpouseNotAssisting>;
  Ssin: Partial<Scalars['Ssin']['output']>;
  SsinInUse: Partial<SsinInUse>;
  Statistics: StatisticsMapper;
  StatisticsFilterInput: Partial<StatisticsFilterInput>;
  StatisticsKey: Partial<StatisticsKey>;
  StatisticsPeriodInput: Partial<StatisticsPeriodInput>;
  StatisticsReturn: StatisticsReturnMapper;
  StatisticsReturnAnswer: Partial<StatisticsReturnAnswer>;
  StatisticsReturnConnection: Partial<Omit<StatisticsReturnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsReturnEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatisticsReturn']> }>;
  StatisticsReturnEdge: Partial<Omit<StatisticsReturnEdge, 'node'> & { node: ResolversParentTypes['StatisticsReturn'] }>;
  StatisticsReturnNotAnswered: Partial<StatisticsReturnNotAnswered>;
  StatisticsReturnNotFound: Partial<StatisticsReturnNotFound>;
  StructuredCommunication: Partial<Scalars['StructuredCommunication']['output']>;
  Subscription: {};
  Task: TaskMapper;
  TaskConnection: Partial<Omit<TaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Task']> }>;
  TaskEdge: Partial<Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] }>;
  TaskNotFound: Partial<TaskNotFound>;
  TransferFromFundInput: Partial<TransferFromFundInput>;
  TransferFromFundResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransferFromFundResult']>;
  TransferFromFundSuccess: Partial<Omit<TransferFromFundSuccess, 'affiliation' | 'attestation' | 'explanation' | 'member' | 'nextSteps'> & { affiliation: ResolversParentTypes['MemberAffiliation'], attestation: ResolversParentTypes['IssuedDocument'], explanation: ReadonlyArray<ResolversParentTypes['ExplanationStep']>, member: ResolversParentTypes['Member'], nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']> }>;
  TransferRefused: Partial<TransferRefused>;
  TransferToFundInput: Partial<TransferToFundInput>;
  TransferToFundResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransferToFundResult']>;
  TransferToFundSuccess: Partial<Omit<TransferToFundSuccess, 'member'> & { member: ResolversParentTypes['Member'] }>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AccessPurpose'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessLogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntryConnection'] = ResolversParentTypes['AccessLogEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessLogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntryEdge'] = ResolversParentTypes['AccessLogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type AddHouseholdPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddHouseholdPersonResult'] = ResolversParentTypes['AddHouseholdPersonResult']> = {
  __resolveType: TypeResolveFn<'AddHouseholdPersonSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound', ParentType, ContextType>;
};

export type AddHouseholdPersonSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddHouseholdPersonSuccess'] = ResolversParentTypes['AddHouseholdPersonSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['HouseholdPerson'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliateAssistingSpouseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateAssistingSpouseResult'] = ResolversParentTypes['AffiliateAssistingSpouseResult']> = {
  __resolveType: TypeResolveFn<'AffiliateAssistingSpouseSuccess' | 'AffiliationTooEarly' | 'AlreadyAffiliated' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'ParameterNotPublished' | 'SpouseNotAssisting', ParentType, ContextType>;
};

export type AffiliateAssistingSpouseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateAssistingSpouseSuccess'] = ResolversParentTypes['AffiliateAssistingSpouseSuccess']> = {
  affiliation?: Resolver<ResolversTypes['MemberAffiliation'], ParentType, ContextType>;
  attestation?: Resolver<ResolversTypes['IssuedDocument'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliateCompanyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateCompanyResult'] = ResolversParentTypes['AffiliateCompanyResult']> = {
  __resolveType: TypeResolveFn<'AffiliateCompanySuccess' | 'CompanyAlreadyAffiliated' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type AffiliateCompanySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateCompanySuccess'] = ResolversParentTypes['AffiliateCompanySuccess']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliateHelperResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateHelperResult'] = ResolversParentTypes['AffiliateHelperResult']> = {
  __resolveType: TypeResolveFn<'AffiliateHelperSuccess' | 'AffiliationTooEarly' | 'AlreadyAffiliated' | 'HelperNotSubject' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'ParameterNotPublished', ParentType, ContextType>;
};

export type AffiliateHelperSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateHelperSuccess'] = ResolversParentTypes['AffiliateHelperSuccess']> = {
  affiliation?: Resolver<ResolversTypes['MemberAffiliation'], ParentType, ContextType>;
  attestation?: Resolver<ResolversTypes['IssuedDocument'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliateMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateMemberResult'] = ResolversParentTypes['AffiliateMemberResult']> = {
  __resolveType: TypeResolveFn<'AffiliateMemberSuccess' | 'AffiliationTooEarly' | 'AlreadyAffiliated' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'ParameterNotPublished', ParentType, ContextType>;
};

export type AffiliateMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateMemberSuccess'] = ResolversParentTypes['AffiliateMemberSuccess']> = {
  affiliation?: Resolver<ResolversTypes['MemberAffiliation'], ParentType, ContextType>;
  attestation?: Resolver<ResolversTypes['IssuedDocument'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationTooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationTooEarly'] = ResolversParentTypes['AffiliationTooEarly']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAffiliatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyAffiliated'] = ResolversParentTypes['AlreadyAffiliated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sinceOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignClientManagerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignClientManagerResult'] = ResolversParentTypes['AssignClientManagerResult']> = {
  __resolveType: TypeResolveFn<'AssignClientManagerSuccess' | 'ClientManagerNotFound' | 'InvalidInput' | 'MemberNotFound', ParentType, ContextType>;
};

export type AssignClientManagerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignClientManagerSuccess'] = ResolversParentTypes['AssignClientManagerSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceSheet'] = ResolversParentTypes['BalanceSheet']> = {
  financialYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EuroAmount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogDocument'] = ResolversParentTypes['CatalogDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CatalogDocumentKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['DocumentTopic'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryExplanation'] = ResolversParentTypes['CategoryExplanation']> = {
  category?: Resolver<ResolversTypes['ContributionCategory'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CeaseActivityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CeaseActivityResult'] = ResolversParentTypes['CeaseActivityResult']> = {
  __resolveType: TypeResolveFn<'CeaseActivitySuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'NotAffiliated' | 'ParameterNotPublished', ParentType, ContextType>;
};

export type CeaseActivitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CeaseActivitySuccess'] = ResolversParentTypes['CeaseActivitySuccess']> = {
  attestation?: Resolver<ResolversTypes['IssuedDocument'], ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['LifeEventConsequence']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeContactResult'] = ResolversParentTypes['ChangeContactResult']> = {
  __resolveType: TypeResolveFn<'ChangeContactSuccess' | 'InvalidInput' | 'MemberNotFound', ParentType, ContextType>;
};

export type ChangeContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeContactSuccess'] = ResolversParentTypes['ChangeContactSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
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

export type ClientManagerNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientManagerNotFound'] = ResolversParentTypes['ClientManagerNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  address?: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  balanceSheets?: Resolver<ReadonlyArray<ResolversTypes['BalanceSheet']>, ParentType, ContextType>;
  enterpriseNumber?: Resolver<ResolversTypes['EnterpriseNumber'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExemptStarter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['CompanyMandate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['CompanyState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAlreadyAffiliatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyAlreadyAffiliated'] = ResolversParentTypes['CompanyAlreadyAffiliated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMandate'] = ResolversParentTypes['CompanyMandate']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompanyMandateKind'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  rebuttedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyNotFound'] = ResolversParentTypes['CompanyNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyState'] = ResolversParentTypes['CompanyState']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompanyStateKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTaskResult'] = ResolversParentTypes['CompleteTaskResult']> = {
  __resolveType: TypeResolveFn<'CompleteTaskSuccess' | 'InvalidInput' | 'TaskNotFound', ParentType, ContextType>;
};

export type CompleteTaskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTaskSuccess'] = ResolversParentTypes['CompleteTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactLogEntry'] = ResolversParentTypes['ContactLogEntry']> = {
  byEmployee?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  contactedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ContactDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactLogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactLogEntryConnection'] = ResolversParentTypes['ContactLogEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactLogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactLogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactLogEntryEdge'] = ResolversParentTypes['ContactLogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactLogEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredChannel?: Resolver<ResolversTypes['PreferredChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareLifeEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareLifeEventResult'] = ResolversParentTypes['DeclareLifeEventResult']> = {
  __resolveType: TypeResolveFn<'CompanyNotFound' | 'DeclareLifeEventSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'NotAffiliated' | 'ParameterNotPublished', ParentType, ContextType>;
};

export type DeclareLifeEventSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareLifeEventSuccess'] = ResolversParentTypes['DeclareLifeEventSuccess']> = {
  consequences?: Resolver<ReadonlyArray<ResolversTypes['LifeEventConsequence']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['LifeEvent'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareSituationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareSituationResult'] = ResolversParentTypes['DeclareSituationResult']> = {
  __resolveType: TypeResolveFn<'DeclareSituationSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'ParameterNotPublished', ParentType, ContextType>;
};

export type DeclareSituationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareSituationSuccess'] = ResolversParentTypes['DeclareSituationSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['MemberSituation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareSpouseHelpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareSpouseHelpResult'] = ResolversParentTypes['DeclareSpouseHelpResult']> = {
  __resolveType: TypeResolveFn<'DeclareSpouseHelpSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'NotAffiliated' | 'SpouseNotAssisting', ParentType, ContextType>;
};

export type DeclareSpouseHelpSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareSpouseHelpSuccess'] = ResolversParentTypes['DeclareSpouseHelpSuccess']> = {
  declaration?: Resolver<ResolversTypes['SpouseDeclaration'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndCompanyMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCompanyMandateResult'] = ResolversParentTypes['EndCompanyMandateResult']> = {
  __resolveType: TypeResolveFn<'EndCompanyMandateSuccess' | 'InvalidInput' | 'MandateNotFound', ParentType, ContextType>;
};

export type EndCompanyMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCompanyMandateSuccess'] = ResolversParentTypes['EndCompanyMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['CompanyMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndHouseholdPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndHouseholdPersonResult'] = ResolversParentTypes['EndHouseholdPersonResult']> = {
  __resolveType: TypeResolveFn<'EndHouseholdPersonSuccess' | 'HouseholdPersonNotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type EndHouseholdPersonSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndHouseholdPersonSuccess'] = ResolversParentTypes['EndHouseholdPersonSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['HouseholdPerson'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSituationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSituationResult'] = ResolversParentTypes['EndSituationResult']> = {
  __resolveType: TypeResolveFn<'EndSituationSuccess' | 'InvalidInput' | 'ParameterNotPublished' | 'SituationNotFound', ParentType, ContextType>;
};

export type EndSituationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSituationSuccess'] = ResolversParentTypes['EndSituationSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['MemberSituation'], ParentType, ContextType>;
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

export type HelperNotSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelperNotSubject'] = ResolversParentTypes['HelperNotSubject']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdPerson'] = ResolversParentTypes['HouseholdPerson']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isDependant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PersonName'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdPersonNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdPersonNotFound'] = ResolversParentTypes['HouseholdPersonNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type IssuedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedDocument'] = ResolversParentTypes['IssuedDocument']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssuedDocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LifeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeEvent'] = ResolversParentTypes['LifeEvent']> = {
  declaredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LifeEventKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifeEventConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeEventConsequence'] = ResolversParentTypes['LifeEventConsequence']> = {
  automatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['CatalogDocument']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ConsequenceEffect'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ConsequenceSubject'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LogContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogContactResult'] = ResolversParentTypes['LogContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LogContactSuccess' | 'MemberNotFound' | 'TaskNotFound', ParentType, ContextType>;
};

export type LogContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogContactSuccess'] = ResolversParentTypes['LogContactSuccess']> = {
  entry?: Resolver<ResolversTypes['ContactLogEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type MarkStatisticsReturnSentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkStatisticsReturnSentResult'] = ResolversParentTypes['MarkStatisticsReturnSentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MarkStatisticsReturnSentSuccess' | 'StatisticsReturnNotAnswered' | 'StatisticsReturnNotFound', ParentType, ContextType>;
};

export type MarkStatisticsReturnSentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkStatisticsReturnSentSuccess'] = ResolversParentTypes['MarkStatisticsReturnSentSuccess']> = {
  statisticsReturn?: Resolver<ResolversTypes['StatisticsReturn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']>, { __typename: 'Member' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  accessLog?: Resolver<ResolversTypes['AccessLogEntryConnection'], ParentType, ContextType, RequireFields<MemberAccessLogArgs, 'first'>>;
  address?: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['MemberAffiliation']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ContributionCategory']>, ParentType, ContextType>;
  categoryExplanation?: Resolver<Maybe<ResolversTypes['CategoryExplanation']>, ParentType, ContextType, Partial<MemberCategoryExplanationArgs>>;
  clientManager?: Resolver<Maybe<ResolversTypes['ClientManager']>, ParentType, ContextType>;
  clientMandates?: Resolver<ReadonlyArray<ResolversTypes['ClientMandate']>, ParentType, ContextType>;
  companyMandates?: Resolver<ReadonlyArray<ResolversTypes['CompanyMandate']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ContactPoint'], ParentType, ContextType>;
  contactLog?: Resolver<ResolversTypes['ContactLogEntryConnection'], ParentType, ContextType, RequireFields<MemberContactLogArgs, 'first'>>;
  diedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['IssuedDocument']>, ParentType, ContextType>;
  household?: Resolver<ReadonlyArray<ResolversTypes['HouseholdPerson']>, ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['Iban']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  mutualFund?: Resolver<Maybe<ResolversTypes['MutualFund']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PersonName'], ParentType, ContextType>;
  openTasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  recordHistory?: Resolver<ReadonlyArray<ResolversTypes['RecordVersion']>, ParentType, ContextType, Partial<MemberRecordHistoryArgs>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  situations?: Resolver<ReadonlyArray<ResolversTypes['MemberSituation']>, ParentType, ContextType>;
  solidarityLinks?: Resolver<ReadonlyArray<ResolversTypes['SolidarityLink']>, ParentType, ContextType>;
  spouseDeclaration?: Resolver<Maybe<ResolversTypes['SpouseDeclaration']>, ParentType, ContextType>;
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

export type MemberFileChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberFileChange'] = ResolversParentTypes['MemberFileChange']> = {
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['MemberFilePart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNotFound'] = ResolversParentTypes['MemberNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberSituationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberSituation'] = ResolversParentTypes['MemberSituation']> = {
  fraction?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SituationKind'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['EuroAmount']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberStatistics'] = ResolversParentTypes['MemberStatistics']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MemberStatisticsCell']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberStatisticsCell'] = ResolversParentTypes['MemberStatisticsCell']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['StatisticsKey']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeMembersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeMembersResult'] = ResolversParentTypes['MergeMembersResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'MergeMembersSuccess' | 'MergeRefused', ParentType, ContextType>;
};

export type MergeMembersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeMembersSuccess'] = ResolversParentTypes['MergeMembersSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeRefused'] = ResolversParentTypes['MergeRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveCompanyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCompanyResult'] = ResolversParentTypes['MoveCompanyResult']> = {
  __resolveType: TypeResolveFn<'CompanyNotFound' | 'InvalidInput' | 'MoveCompanySuccess', ParentType, ContextType>;
};

export type MoveCompanySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCompanySuccess'] = ResolversParentTypes['MoveCompanySuccess']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveMemberResult'] = ResolversParentTypes['MoveMemberResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MemberNotFound' | 'MoveMemberSuccess', ParentType, ContextType>;
};

export type MoveMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveMemberSuccess'] = ResolversParentTypes['MoveMemberSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addHouseholdPerson?: Resolver<ResolversTypes['AddHouseholdPersonResult'], ParentType, ContextType, RequireFields<MutationAddHouseholdPersonArgs, 'input'>>;
  affiliateAssistingSpouse?: Resolver<ResolversTypes['AffiliateAssistingSpouseResult'], ParentType, ContextType, RequireFields<MutationAffiliateAssistingSpouseArgs, 'input'>>;
  affiliateCompany?: Resolver<ResolversTypes['AffiliateCompanyResult'], ParentType, ContextType, RequireFields<MutationAffiliateCompanyArgs, 'input'>>;
  affiliateHelper?: Resolver<ResolversTypes['AffiliateHelperResult'], ParentType, ContextType, RequireFields<MutationAffiliateHelperArgs, 'input'>>;
  affiliateMember?: Resolver<ResolversTypes['AffiliateMemberResult'], ParentType, ContextType, RequireFields<MutationAffiliateMemberArgs, 'input'>>;
  assignClientManager?: Resolver<ResolversTypes['AssignClientManagerResult'], ParentType, ContextType, RequireFields<MutationAssignClientManagerArgs, 'input'>>;
  ceaseActivity?: Resolver<ResolversTypes['CeaseActivityResult'], ParentType, ContextType, RequireFields<MutationCeaseActivityArgs, 'input'>>;
  changeContact?: Resolver<ResolversTypes['ChangeContactResult'], ParentType, ContextType, RequireFields<MutationChangeContactArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['CompleteTaskResult'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  declareLifeEvent?: Resolver<ResolversTypes['DeclareLifeEventResult'], ParentType, ContextType, RequireFields<MutationDeclareLifeEventArgs, 'input'>>;
  declareSituation?: Resolver<ResolversTypes['DeclareSituationResult'], ParentType, ContextType, RequireFields<MutationDeclareSituationArgs, 'input'>>;
  declareSpouseHelp?: Resolver<ResolversTypes['DeclareSpouseHelpResult'], ParentType, ContextType, RequireFields<MutationDeclareSpouseHelpArgs, 'input'>>;
  endCompanyMandate?: Resolver<ResolversTypes['EndCompanyMandateResult'], ParentType, ContextType, RequireFields<MutationEndCompanyMandateArgs, 'input'>>;
  endHouseholdPerson?: Resolver<ResolversTypes['EndHouseholdPersonResult'], ParentType, ContextType, RequireFields<MutationEndHouseholdPersonArgs, 'input'>>;
  endSituation?: Resolver<ResolversTypes['EndSituationResult'], ParentType, ContextType, RequireFields<MutationEndSituationArgs, 'input'>>;
  grantClientMandate?: Resolver<ResolversTypes['GrantClientMandateResult'], ParentType, ContextType, RequireFields<MutationGrantClientMandateArgs, 'input'>>;
  logContact?: Resolver<ResolversTypes['LogContactResult'], ParentType, ContextType, RequireFields<MutationLogContactArgs, 'input'>>;
  markStatisticsReturnSent?: Resolver<ResolversTypes['MarkStatisticsReturnSentResult'], ParentType, ContextType, RequireFields<MutationMarkStatisticsReturnSentArgs, 'input'>>;
  mergeMembers?: Resolver<ResolversTypes['MergeMembersResult'], ParentType, ContextType, RequireFields<MutationMergeMembersArgs, 'input'>>;
  moveCompany?: Resolver<ResolversTypes['MoveCompanyResult'], ParentType, ContextType, RequireFields<MutationMoveCompanyArgs, 'input'>>;
  moveMember?: Resolver<ResolversTypes['MoveMemberResult'], ParentType, ContextType, RequireFields<MutationMoveMemberArgs, 'input'>>;
  rebutMandatePresumption?: Resolver<ResolversTypes['RebutMandatePresumptionResult'], ParentType, ContextType, RequireFields<MutationRebutMandatePresumptionArgs, 'input'>>;
  recordAbsence?: Resolver<ResolversTypes['RecordAbsenceResult'], ParentType, ContextType, RequireFields<MutationRecordAbsenceArgs, 'input'>>;
  recordBalanceSheet?: Resolver<ResolversTypes['RecordBalanceSheetResult'], ParentType, ContextType, RequireFields<MutationRecordBalanceSheetArgs, 'input'>>;
  recordCompanyMandate?: Resolver<ResolversTypes['RecordCompanyMandateResult'], ParentType, ContextType, RequireFields<MutationRecordCompanyMandateArgs, 'input'>>;
  recordCompanyState?: Resolver<ResolversTypes['RecordCompanyStateResult'], ParentType, ContextType, RequireFields<MutationRecordCompanyStateArgs, 'input'>>;
  recordStatisticsReturn?: Resolver<ResolversTypes['RecordStatisticsReturnResult'], ParentType, ContextType, RequireFields<MutationRecordStatisticsReturnArgs, 'input'>>;
  rectifyMember?: Resolver<ResolversTypes['RectifyMemberResult'], ParentType, ContextType, RequireFields<MutationRectifyMemberArgs, 'input'>>;
  renameMember?: Resolver<ResolversTypes['RenameMemberResult'], ParentType, ContextType, RequireFields<MutationRenameMemberArgs, 'input'>>;
  replaceSsin?: Resolver<ResolversTypes['ReplaceSsinResult'], ParentType, ContextType, RequireFields<MutationReplaceSsinArgs, 'input'>>;
  revokeClientMandate?: Resolver<ResolversTypes['RevokeClientMandateResult'], ParentType, ContextType, RequireFields<MutationRevokeClientMandateArgs, 'input'>>;
  transferFromFund?: Resolver<ResolversTypes['TransferFromFundResult'], ParentType, ContextType, RequireFields<MutationTransferFromFundArgs, 'input'>>;
  transferToFund?: Resolver<ResolversTypes['TransferToFundResult'], ParentType, ContextType, RequireFields<MutationTransferToFundArgs, 'input'>>;
};

export type MutualFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualFund'] = ResolversParentTypes['MutualFund']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  deadlineOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['CatalogDocument']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAffiliatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAffiliated'] = ResolversParentTypes['NotAffiliated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ParameterNotPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterNotPublished'] = ResolversParentTypes['ParameterNotPublished']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PresumptionStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresumptionStands'] = ResolversParentTypes['PresumptionStands']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliestOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AccountantNotFound' | 'AffiliationTooEarly' | 'AlreadyAffiliated' | 'ClientManagerNotFound' | 'CompanyAlreadyAffiliated' | 'CompanyNotFound' | 'HelperNotSubject' | 'HouseholdPersonNotFound' | 'IdempotencyConflict' | 'InvalidInput' | 'MandateAlreadyRunning' | 'MandateNotFound' | 'MemberNotFound' | 'MergeRefused' | 'NotAffiliated' | 'ParameterNotPublished' | 'PresumptionStands' | 'SituationNotFound' | 'SpouseNotAssisting' | 'SsinInUse' | 'StatisticsReturnNotAnswered' | 'StatisticsReturnNotFound' | 'TaskNotFound' | 'TransferRefused', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clients?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<QueryClientsArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'enterpriseNumber'>>;
  documentCatalog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogDocument']>>, ParentType, ContextType, Partial<QueryDocumentCatalogArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  memberBySsin?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberBySsinArgs, 'ssin'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchHitConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'period'>>;
  statisticsReturns?: Resolver<Maybe<ResolversTypes['StatisticsReturnConnection']>, ParentType, ContextType, RequireFields<QueryStatisticsReturnsArgs, 'first'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RebutMandatePresumptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebutMandatePresumptionResult'] = ResolversParentTypes['RebutMandatePresumptionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MandateNotFound' | 'PresumptionStands' | 'RebutMandatePresumptionSuccess', ParentType, ContextType>;
};

export type RebutMandatePresumptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebutMandatePresumptionSuccess'] = ResolversParentTypes['RebutMandatePresumptionSuccess']> = {
  mandate?: Resolver<ResolversTypes['CompanyMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAbsenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAbsenceResult'] = ResolversParentTypes['RecordAbsenceResult']> = {
  __resolveType: TypeResolveFn<'ClientManagerNotFound' | 'InvalidInput' | 'RecordAbsenceSuccess', ParentType, ContextType>;
};

export type RecordAbsenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAbsenceSuccess'] = ResolversParentTypes['RecordAbsenceSuccess']> = {
  clientManager?: Resolver<ResolversTypes['ClientManager'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordBalanceSheetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBalanceSheetResult'] = ResolversParentTypes['RecordBalanceSheetResult']> = {
  __resolveType: TypeResolveFn<'CompanyNotFound' | 'InvalidInput' | 'RecordBalanceSheetSuccess', ParentType, ContextType>;
};

export type RecordBalanceSheetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBalanceSheetSuccess'] = ResolversParentTypes['RecordBalanceSheetSuccess']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCompanyMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCompanyMandateResult'] = ResolversParentTypes['RecordCompanyMandateResult']> = {
  __resolveType: TypeResolveFn<'CompanyNotFound' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'RecordCompanyMandateSuccess', ParentType, ContextType>;
};

export type RecordCompanyMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCompanyMandateSuccess'] = ResolversParentTypes['RecordCompanyMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['CompanyMandate'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCompanyStateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCompanyStateResult'] = ResolversParentTypes['RecordCompanyStateResult']> = {
  __resolveType: TypeResolveFn<'CompanyNotFound' | 'InvalidInput' | 'RecordCompanyStateSuccess', ParentType, ContextType>;
};

export type RecordCompanyStateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCompanyStateSuccess'] = ResolversParentTypes['RecordCompanyStateSuccess']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordStatisticsReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordStatisticsReturnResult'] = ResolversParentTypes['RecordStatisticsReturnResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'RecordStatisticsReturnSuccess', ParentType, ContextType>;
};

export type RecordStatisticsReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordStatisticsReturnSuccess'] = ResolversParentTypes['RecordStatisticsReturnSuccess']> = {
  statisticsReturn?: Resolver<ResolversTypes['StatisticsReturn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  address?: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ContactPoint'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['Iban']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PersonName'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RectifyMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectifyMemberResult'] = ResolversParentTypes['RectifyMemberResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MemberNotFound' | 'RectifyMemberSuccess', ParentType, ContextType>;
};

export type RectifyMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectifyMemberSuccess'] = ResolversParentTypes['RectifyMemberSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameMemberResult'] = ResolversParentTypes['RenameMemberResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MemberNotFound' | 'RenameMemberSuccess', ParentType, ContextType>;
};

export type RenameMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameMemberSuccess'] = ResolversParentTypes['RenameMemberSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceSsinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceSsinResult'] = ResolversParentTypes['ReplaceSsinResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MemberNotFound' | 'ReplaceSsinSuccess' | 'SsinInUse', ParentType, ContextType>;
};

export type ReplaceSsinSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceSsinSuccess'] = ResolversParentTypes['ReplaceSsinSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeClientMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientMandateResult'] = ResolversParentTypes['RevokeClientMandateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MandateNotFound' | 'RevokeClientMandateSuccess', ParentType, ContextType>;
};

export type RevokeClientMandateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientMandateSuccess'] = ResolversParentTypes['RevokeClientMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['ClientMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Company' | 'Member', ParentType, ContextType>;
};

export type SituationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SituationNotFound'] = ResolversParentTypes['SituationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolidarityLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolidarityLink'] = ResolversParentTypes['SolidarityLink']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SolidarityKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpouseDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpouseDeclaration'] = ResolversParentTypes['SpouseDeclaration']> = {
  declaredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHelping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpouseNotAssistingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpouseNotAssisting'] = ResolversParentTypes['SpouseNotAssisting']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SsinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ssin'], any> {
  name: 'Ssin';
}

export type SsinInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SsinInUse'] = ResolversParentTypes['SsinInUse']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Statistics']>, { __typename: 'Statistics' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberStatistics']>, ParentType, ContextType, RequireFields<StatisticsMembersArgs, 'by'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsKey'] = ResolversParentTypes['StatisticsKey']> = {
  dimension?: Resolver<ResolversTypes['StatisticsDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsReturn'] = ResolversParentTypes['StatisticsReturn']> = {
  answer?: Resolver<Maybe<ResolversTypes['StatisticsReturnAnswer']>, ParentType, ContextType>;
  cutOffOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  deadlineOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definitionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['StatisticsReturnRequester'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatisticsReturnStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsReturnAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsReturnAnswer'] = ResolversParentTypes['StatisticsReturnAnswer']> = {
  answeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsReturnConnection'] = ResolversParentTypes['StatisticsReturnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticsReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsReturnEdge'] = ResolversParentTypes['StatisticsReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticsReturn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsReturnNotAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsReturnNotAnswered'] = ResolversParentTypes['StatisticsReturnNotAnswered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsReturnNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsReturnNotFound'] = ResolversParentTypes['StatisticsReturnNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface StructuredCommunicationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StructuredCommunication'], any> {
  name: 'StructuredCommunication';
}

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  memberFileChanged?: SubscriptionResolver<Maybe<ResolversTypes['MemberFileChange']>, "memberFileChanged", ParentType, ContextType, RequireFields<SubscriptionMemberFileChangedArgs, 'memberId'>>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  clientManager?: Resolver<Maybe<ResolversTypes['ClientManager']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskNotFound'] = ResolversParentTypes['TaskNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferFromFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferFromFundResult'] = ResolversParentTypes['TransferFromFundResult']> = {
  __resolveType: TypeResolveFn<'AffiliationTooEarly' | 'AlreadyAffiliated' | 'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'ParameterNotPublished' | 'TransferFromFundSuccess' | 'TransferRefused', ParentType, ContextType>;
};

export type TransferFromFundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferFromFundSuccess'] = ResolversParentTypes['TransferFromFundSuccess']> = {
  affiliation?: Resolver<ResolversTypes['MemberAffiliation'], ParentType, ContextType>;
  attestation?: Resolver<ResolversTypes['IssuedDocument'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferRefused'] = ResolversParentTypes['TransferRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferToFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferToFundResult'] = ResolversParentTypes['TransferToFundResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberNotFound' | 'NotAffiliated' | 'TransferRefused' | 'TransferToFundSuccess', ParentType, ContextType>;
};

export type TransferToFundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferToFundSuccess'] = ResolversParentTypes['TransferToFundSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogEntryConnection?: AccessLogEntryConnectionResolvers<ContextType>;
  AccessLogEntryEdge?: AccessLogEntryEdgeResolvers<ContextType>;
  Accountant?: AccountantResolvers<ContextType>;
  AccountantNotFound?: AccountantNotFoundResolvers<ContextType>;
  AddHouseholdPersonResult?: AddHouseholdPersonResultResolvers<ContextType>;
  AddHouseholdPersonSuccess?: AddHouseholdPersonSuccessResolvers<ContextType>;
  AffiliateAssistingSpouseResult?: AffiliateAssistingSpouseResultResolvers<ContextType>;
  AffiliateAssistingSpouseSuccess?: AffiliateAssistingSpouseSuccessResolvers<ContextType>;
  AffiliateCompanyResult?: AffiliateCompanyResultResolvers<ContextType>;
  AffiliateCompanySuccess?: AffiliateCompanySuccessResolvers<ContextType>;
  AffiliateHelperResult?: AffiliateHelperResultResolvers<ContextType>;
  AffiliateHelperSuccess?: AffiliateHelperSuccessResolvers<ContextType>;
  AffiliateMemberResult?: AffiliateMemberResultResolvers<ContextType>;
  AffiliateMemberSuccess?: AffiliateMemberSuccessResolvers<ContextType>;
  AffiliationTooEarly?: AffiliationTooEarlyResolvers<ContextType>;
  AlreadyAffiliated?: AlreadyAffiliatedResolvers<ContextType>;
  AssignClientManagerResult?: AssignClientManagerResultResolvers<ContextType>;
  AssignClientManagerSuccess?: AssignClientManagerSuccessResolvers<ContextType>;
  BalanceSheet?: BalanceSheetResolvers<ContextType>;
  CatalogDocument?: CatalogDocumentResolvers<ContextType>;
  CategoryExplanation?: CategoryExplanationResolvers<ContextType>;
  CeaseActivityResult?: CeaseActivityResultResolvers<ContextType>;
  CeaseActivitySuccess?: CeaseActivitySuccessResolvers<ContextType>;
  ChangeContactResult?: ChangeContactResultResolvers<ContextType>;
  ChangeContactSuccess?: ChangeContactSuccessResolvers<ContextType>;
  ClientManager?: ClientManagerResolvers<ContextType>;
  ClientManagerNotFound?: ClientManagerNotFoundResolvers<ContextType>;
  ClientMandate?: ClientMandateResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyAlreadyAffiliated?: CompanyAlreadyAffiliatedResolvers<ContextType>;
  CompanyMandate?: CompanyMandateResolvers<ContextType>;
  CompanyNotFound?: CompanyNotFoundResolvers<ContextType>;
  CompanyState?: CompanyStateResolvers<ContextType>;
  CompleteTaskResult?: CompleteTaskResultResolvers<ContextType>;
  CompleteTaskSuccess?: CompleteTaskSuccessResolvers<ContextType>;
  ContactLogEntry?: ContactLogEntryResolvers<ContextType>;
  ContactLogEntryConnection?: ContactLogEntryConnectionResolvers<ContextType>;
  ContactLogEntryEdge?: ContactLogEntryEdgeResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  DeclareLifeEventResult?: DeclareLifeEventResultResolvers<ContextType>;
  DeclareLifeEventSuccess?: DeclareLifeEventSuccessResolvers<ContextType>;
  DeclareSituationResult?: DeclareSituationResultResolvers<ContextType>;
  DeclareSituationSuccess?: DeclareSituationSuccessResolvers<ContextType>;
  DeclareSpouseHelpResult?: DeclareSpouseHelpResultResolvers<ContextType>;
  DeclareSpouseHelpSuccess?: DeclareSpouseHelpSuccessResolvers<ContextType>;
  EndCompanyMandateResult?: EndCompanyMandateResultResolvers<ContextType>;
  EndCompanyMandateSuccess?: EndCompanyMandateSuccessResolvers<ContextType>;
  EndHouseholdPersonResult?: EndHouseholdPersonResultResolvers<ContextType>;
  EndHouseholdPersonSuccess?: EndHouseholdPersonSuccessResolvers<ContextType>;
  EndSituationResult?: EndSituationResultResolvers<ContextType>;
  EndSituationSuccess?: EndSituationSuccessResolvers<ContextType>;
  EnterpriseNumber?: GraphQLScalarType;
  EuroAmount?: GraphQLScalarType;
  ExplanationOperand?: ExplanationOperandResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  GrantClientMandateResult?: GrantClientMandateResultResolvers<ContextType>;
  GrantClientMandateSuccess?: GrantClientMandateSuccessResolvers<ContextType>;
  HelperNotSubject?: HelperNotSubjectResolvers<ContextType>;
  HouseholdPerson?: HouseholdPersonResolvers<ContextType>;
  HouseholdPersonNotFound?: HouseholdPersonNotFoundResolvers<ContextType>;
  Iban?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssuedDocument?: IssuedDocumentResolvers<ContextType>;
  LegalParameter?: LegalParameterResolvers<ContextType>;
  LegalSource?: LegalSourceResolvers<ContextType>;
  LifeEvent?: LifeEventResolvers<ContextType>;
  LifeEventConsequence?: LifeEventConsequenceResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LogContactResult?: LogContactResultResolvers<ContextType>;
  LogContactSuccess?: LogContactSuccessResolvers<ContextType>;
  MandateAlreadyRunning?: MandateAlreadyRunningResolvers<ContextType>;
  MandateNotFound?: MandateNotFoundResolvers<ContextType>;
  MarkStatisticsReturnSentResult?: MarkStatisticsReturnSentResultResolvers<ContextType>;
  MarkStatisticsReturnSentSuccess?: MarkStatisticsReturnSentSuccessResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberAffiliation?: MemberAffiliationResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberFileChange?: MemberFileChangeResolvers<ContextType>;
  MemberNotFound?: MemberNotFoundResolvers<ContextType>;
  MemberSituation?: MemberSituationResolvers<ContextType>;
  MemberStatistics?: MemberStatisticsResolvers<ContextType>;
  MemberStatisticsCell?: MemberStatisticsCellResolvers<ContextType>;
  MergeMembersResult?: MergeMembersResultResolvers<ContextType>;
  MergeMembersSuccess?: MergeMembersSuccessResolvers<ContextType>;
  MergeRefused?: MergeRefusedResolvers<ContextType>;
  MoveCompanyResult?: MoveCompanyResultResolvers<ContextType>;
  MoveCompanySuccess?: MoveCompanySuccessResolvers<ContextType>;
  MoveMemberResult?: MoveMemberResultResolvers<ContextType>;
  MoveMemberSuccess?: MoveMemberSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutualFund?: MutualFundResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  NotAffiliated?: NotAffiliatedResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParameterNotPublished?: ParameterNotPublishedResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  PresumptionStands?: PresumptionStandsResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  RebutMandatePresumptionResult?: RebutMandatePresumptionResultResolvers<ContextType>;
  RebutMandatePresumptionSuccess?: RebutMandatePresumptionSuccessResolvers<ContextType>;
  RecordAbsenceResult?: RecordAbsenceResultResolvers<ContextType>;
  RecordAbsenceSuccess?: RecordAbsenceSuccessResolvers<ContextType>;
  RecordBalanceSheetResult?: RecordBalanceSheetResultResolvers<ContextType>;
  RecordBalanceSheetSuccess?: RecordBalanceSheetSuccessResolvers<ContextType>;
  RecordCompanyMandateResult?: RecordCompanyMandateResultResolvers<ContextType>;
  RecordCompanyMandateSuccess?: RecordCompanyMandateSuccessResolvers<ContextType>;
  RecordCompanyStateResult?: RecordCompanyStateResultResolvers<ContextType>;
  RecordCompanyStateSuccess?: RecordCompanyStateSuccessResolvers<ContextType>;
  RecordStatisticsReturnResult?: RecordStatisticsReturnResultResolvers<ContextType>;
  RecordStatisticsReturnSuccess?: RecordStatisticsReturnSuccessResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RectifyMemberResult?: RectifyMemberResultResolvers<ContextType>;
  RectifyMemberSuccess?: RectifyMemberSuccessResolvers<ContextType>;
  RenameMemberResult?: RenameMemberResultResolvers<ContextType>;
  RenameMemberSuccess?: RenameMemberSuccessResolvers<ContextType>;
  ReplaceSsinResult?: ReplaceSsinResultResolvers<ContextType>;
  ReplaceSsinSuccess?: ReplaceSsinSuccessResolvers<ContextType>;
  RevokeClientMandateResult?: RevokeClientMandateResultResolvers<ContextType>;
  RevokeClientMandateSuccess?: RevokeClientMandateSuccessResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SituationNotFound?: SituationNotFoundResolvers<ContextType>;
  SolidarityLink?: SolidarityLinkResolvers<ContextType>;
  SpouseDeclaration?: SpouseDeclarationResolvers<ContextType>;
  SpouseNotAssisting?: SpouseNotAssistingResolvers<ContextType>;
  Ssin?: GraphQLScalarType;
  SsinInUse?: SsinInUseResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsKey?: StatisticsKeyResolvers<ContextType>;
  StatisticsReturn?: StatisticsReturnResolvers<ContextType>;
  StatisticsReturnAnswer?: StatisticsReturnAnswerResolvers<ContextType>;
  StatisticsReturnConnection?: StatisticsReturnConnectionResolvers<ContextType>;
  StatisticsReturnEdge?: StatisticsReturnEdgeResolvers<ContextType>;
  StatisticsReturnNotAnswered?: StatisticsReturnNotAnsweredResolvers<ContextType>;
  StatisticsReturnNotFound?: StatisticsReturnNotFoundResolvers<ContextType>;
  StructuredCommunication?: GraphQLScalarType;
  Subscription?: SubscriptionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskNotFound?: TaskNotFoundResolvers<ContextType>;
  TransferFromFundResult?: TransferFromFundResultResolvers<ContextType>;
  TransferFromFundSuccess?: TransferFromFundSuccessResolvers<ContextType>;
  TransferRefused?: TransferRefusedResolvers<ContextType>;
  TransferToFundResult?: TransferToFundResultResolvers<ContextType>;
  TransferToFundSuccess?: TransferToFundSuccessResolvers<ContextType>;
};

