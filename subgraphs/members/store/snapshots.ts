import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { affiliationChanged } from '../../../common/events/catalogue/members/affiliation-changed';
import { companyRecorded } from '../../../common/events/catalogue/members/company-recorded';
import { householdChanged } from '../../../common/events/catalogue/members/household-changed';
import { memberRecorded } from '../../../common/events/catalogue/members/member-recorded';
import type { BalanceSheet, Company, CompanyMandate, CompanyState } from '../domain/company';
import type { Member } from '../domain/member';
import { starterYears } from '../domain/starter-company';
import type { KnownPeriod } from './affiliations';
import {
  findBalanceSheets,
  findCompanies,
  findCompanyStates,
  findMandatesInCompanies,
  findMandatesOfMembers,
} from './companies';
import { findHousehold } from './household';
import { findMember } from './members';

/** Publishes a member's file as it is today, after it was written in the same transaction. */
export async function publishMember(trx: Knex.Transaction, memberId: string, clock: Clock): Promise<void> {
  const member = await findMember(trx, memberId, clock.today());
  if (member === undefined) throw new Error('a member who is not on file cannot be published');
  await publish(trx, memberRecorded, memberPayload(member), { subject: memberId, clock });
}

/** What the event of a member's file carries. */
export function memberPayload(member: Member) {
  const { name, address } = member;
  return {
    memberId: member.id,
    ssin: member.ssin,
    name,
    birthDate: member.birthDate,
    sex: member.sex,
    language: member.language,
    street: address.street,
    postalCode: address.postalCode,
    municipality: address.municipality,
    region: address.region,
    mutualFundCode: member.mutualFundCode,
    email: member.email,
    iban: member.iban,
  };
}

/** Publishes all periods of a member, the earliest first. */
export async function publishPeriods(
  trx: Knex.Transaction,
  memberId: string,
  periods: readonly KnownPeriod[],
  clock: Clock,
): Promise<void> {
  await publish(trx, affiliationChanged, periodsPayload(memberId, periods), { subject: memberId, clock });
}

/** What the event of a member's periods carries. */
export function periodsPayload(memberId: string, periods: readonly KnownPeriod[]) {
  return {
    memberId,
    periods: periods.map(({ id, from, to, category, quality, branch }) => ({
      id,
      from,
      to,
      category,
      quality,
      branch,
    })),
  };
}

/** Publishes everyone who lives with a member today. */
export async function publishHousehold(trx: Knex.Transaction, memberId: string, clock: Clock): Promise<void> {
  const persons = await findHousehold(trx, [memberId], clock.today());
  const payload = {
    memberId,
    persons: persons.map(({ name, relation, birthDate, isDependant }) => ({ name, relation, birthDate, isDependant })),
  };
  await publish(trx, householdChanged, payload, { subject: memberId, clock });
}

/** Publishes a company with its states, balance sheets and mandates. */
export async function publishCompany(trx: Knex.Transaction, companyId: string, clock: Clock): Promise<void> {
  const [company] = await findCompanies(trx, [companyId]);
  if (company === undefined) throw new Error('a company that is not on file cannot be published');
  const payload = companyPayload(company, {
    states: await findCompanyStates(trx, [companyId]),
    balanceSheets: await findBalanceSheets(trx, [companyId]),
    mandates: await findMandatesInCompanies(trx, [companyId]),
  });
  await publish(trx, companyRecorded, payload, { subject: companyId, clock });
}

/** Publishes the companies in which a member holds or held a mandate. */
export async function publishCompaniesOf(trx: Knex.Transaction, memberId: string, clock: Clock): Promise<void> {
  const mandates = await findMandatesOfMembers(trx, [memberId]);
  for (const companyId of new Set(mandates.map((mandate) => mandate.companyId)))
    await publishCompany(trx, companyId, clock);
}

/** What the event of a company carries. */
export function companyPayload(
  company: Company,
  facts: {
    readonly states: readonly CompanyState[];
    readonly balanceSheets: readonly BalanceSheet[];
    readonly mandates: readonly CompanyMandate[];
  },
) {
  const { street, postalCode, municipality } = company.address;
  const { states, balanceSheets, mandates } = facts;
  return {
    companyId: company.id,
    enterpriseNumber: company.enterpriseNumber,
    name: company.name,
    legalForm: company.legalForm,
    foundedOn: company.foundedOn,
    language: company.language,
    states: states.map(({ state, from, to }) => ({ kind: state, from, to })),
    balanceSheets: balanceSheets.map(({ year, total }) => ({ year, totalCents: total as number })),
    seat: { street, postalCode, municipality },
    mandataries: mandates.map(({ memberId, from, to }) => ({ memberId, from, to })),
    starterYears: starterYears(company, mandates),
  };
}
