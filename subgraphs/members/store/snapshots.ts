import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { affiliationChanged } from '../../../common/events/catalogue/members/affiliation-changed';
import { companyRecorded } from '../../../common/events/catalogue/members/company-recorded';
import { householdChanged } from '../../../common/events/catalogue/members/household-changed';
import { memberRecorded } from '../../../common/events/catalogue/members/member-recorded';
import type { Member } from '../domain/member';
import type { KnownPeriod } from './affiliations';
import { findBalanceSheets, findCompanies, findCompanyStates } from './companies';
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

/** Publishes a company with its states and balance sheets. */
export async function publishCompany(trx: Knex.Transaction, companyId: string, clock: Clock): Promise<void> {
  const [company] = await findCompanies(trx, [companyId]);
  if (company === undefined) throw new Error('a company that is not on file cannot be published');
  const states = await findCompanyStates(trx, [companyId]);
  const balanceSheets = await findBalanceSheets(trx, [companyId]);
  const payload = {
    companyId,
    enterpriseNumber: company.enterpriseNumber,
    name: company.name,
    legalForm: company.legalForm,
    foundedOn: company.foundedOn,
    language: company.language,
    states: states.map(({ state, from, to }) => ({ kind: state, from, to })),
    balanceSheets: balanceSheets.map(({ year, total }) => ({ year, totalCents: total as number })),
  };
  await publish(trx, companyRecorded, payload, { subject: companyId, clock });
}
