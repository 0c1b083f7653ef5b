import type { Company, CompanyMandate } from './domain/company';
import type { HouseholdPerson, Member } from './domain/member';
import type { Accountant, ClientManager, ClientMandate, Office } from './domain/service';
import type { KnownPeriod } from './store/affiliations';

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

/** Page of members. */
export interface MemberConnectionMapper {
  readonly members: readonly Member[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** One member of a page. */
export type MemberEdgeMapper = Member;
