import type { StatisticsKey } from '../../common/statistics';
import type { ToldStep } from '../../common/explanation';
import type { ParameterRef } from '../../common/parameters';
import type { BalanceSheet, Company, CompanyMandate, CompanyState } from './domain/company';
import type { CatalogDocument } from './domain/document-catalog';
import type { MemberFilePart } from './domain/file-part';
import type { Consequence } from './domain/life-event';
import type { HouseholdPerson, Member } from './domain/member';
import type { NextStep } from './domain/next-steps';
import type { Accountant, ClientManager, ClientMandate, Office } from './domain/service';
import type { StatisticsReturn } from './domain/statistics-return';
import type { Task } from './domain/task';
import type { KnownPeriod } from './store/affiliations';
import type { IssuedDocument } from './store/documents';
import type { LifeEvent } from './store/life-events';
import type { RecordVersion } from './store/member-records';
import type { SearchHit } from './store/search';
import type { KnownSituation } from './store/situations';
import type { SolidarityLink } from './store/solidarity-links';
import type { SpouseDeclaration } from './store/spouse-declarations';

/** A member as it is today. */
export type MemberMapper = Member;

/** A period of affiliation. */
export type MemberAffiliationMapper = KnownPeriod;

/** Person of a household. */
export type HouseholdPersonMapper = HouseholdPerson;

/** The code of a mutual fund; the name comes with the language. */
export interface MutualFundMapper {
  readonly code: string;
}

/** Client manager. */
export type ClientManagerMapper = ClientManager;

/** Office of the fund. */
export type OfficeMapper = Office;

/** Company. */
export type CompanyMapper = Company;

/** Mandate of a member in a company. */
export type CompanyMandateMapper = CompanyMandate;

/** Mandate of an accountant. */
export type ClientMandateMapper = ClientMandate;

/** Accountant. */
export type AccountantMapper = Accountant;

/** A fact beside the activity. */
export type MemberSituationMapper = KnownSituation;

/** A link of joint liability. */
export type SolidarityLinkMapper = SolidarityLink;

/** A state of a company. */
export type CompanyStateMapper = CompanyState;

/** A balance sheet. */
export type BalanceSheetMapper = BalanceSheet;

/** An issued certificate. */
export type IssuedDocumentMapper = IssuedDocument;

/** A form or brochure. */
export type CatalogDocumentMapper = CatalogDocument;

/** A step before it is put into words. */
export type NextStepMapper = NextStep;

/** A consequence before it is put into words. */
export type LifeEventConsequenceMapper = Consequence;

/** A declaration on honour about a spouse. */
export type SpouseDeclarationMapper = SpouseDeclaration;

/** An event of life. */
export type LifeEventMapper = LifeEvent;

/** A task before it is put into words. */
export type TaskMapper = Task;

/** A version of a personal record. */
export type RecordVersionMapper = RecordVersion;

/** A hit of a search. */
export type SearchHitMapper = SearchHit;

/** A step in the caller's language. */
export type ExplanationStepMapper = ToldStep;

/** A legal value that was used. */
export type LegalParameterMapper = ParameterRef;

/** The period and the state that statistics answer from. */
export type StatisticsMapper = StatisticsKey & { readonly id: string };

/** A change of a file; the file itself is read when it is asked for. */
export interface MemberFileChangeMapper {
  readonly id: string;
  readonly memberId: string;
  readonly part: MemberFilePart;
  readonly changedAt: Date;
}

/** Statistics that an authority asked for. */
export type StatisticsReturnMapper = StatisticsReturn;
