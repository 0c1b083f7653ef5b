import type { LocalDate } from '../../common/dates';
import { parseSsin, type EnterpriseNumber, type Iban } from '../../common/identifiers';
import { firstDayOf, lastDayOf } from '../../common/quarter';
import { situationsBehind } from '../../subgraphs/members/domain/situations-behind';
import type { AffiliationPeriod } from '../../subgraphs/members/domain/derive-periods';
import type { Branch, Category } from '../../subgraphs/members/domain/facts';
import { demoAccountants, demoClientManagerFor } from '../../subgraphs/members/jobs/demo-reference';
import type { CompleteMember } from '../../subgraphs/members/store/bulk';
import type { DemoMember } from './member';
import type { DemoPeriod } from './periods';
import { Random } from './random';

/** One member in so many has given an accountant a mandate. */
const membersPerMandate = 4;
/** One member in so many directs a company. */
const membersPerCompany = 3;

/** What the members subgraph holds of a member of the demo population. */
export function toCompleteMember(demo: DemoMember): CompleteMember {
  const ids = Random.forMember(1, demo.index);
  const activityId = ids.uuid();
  const periods = demo.periods.map((period) => ({ id: ids.uuid(), ...periodOf(period, activityId) }));
  const from = periods[0]?.from ?? demo.birthDate;
  const to = periods[periods.length - 1]?.to ?? null;
  const [first] = demo.periods;
  return {
    member: personOf(demo),
    recordFrom: from,
    clientManagerId: demoClientManagerFor(demo.place.postalCode, demo.language, demo.index),
    activities: first
      ? [{ ...activity(demo, first), id: activityId, from, to, endReason: to === null ? null : 'CESSATION' }]
      : [],
    situations: situationsBehind(periods).map((situation) => ({ id: ids.uuid(), ...situation })),
    periods,
    household: demo.household.map((person) => ({
      id: ids.uuid(),
      name: { first: person.firstName, last: person.lastName },
      relation: person.relation,
      birthDate: person.birthDate,
      isDependant: person.isDependant,
      from: laterDay(from, person.birthDate),
      to: null,
    })),
    ...companyOf(demo, ids, from),
    clientMandates: demo.index % membersPerMandate === 0 ? [mandateOf(demo, ids, from)] : [],
  };
}

function personOf(demo: DemoMember): CompleteMember['member'] {
  return {
    id: demo.id,
    ssin: parseSsin(demo.ssin, { acceptMock: true }),
    birthDate: demo.birthDate,
    sex: demo.sex,
    name: { first: demo.firstName, last: demo.lastName },
    language: demo.language,
    address: addressOf(demo),
    email: demo.email,
    phone: demo.phone,
    preferredChannel: demo.email === null ? 'POST' : 'EMAIL',
    iban: demo.iban as Iban,
    mutualFundCode: demo.mutualFundCode,
  };
}

function addressOf({ street, place }: DemoMember) {
  return { street, postalCode: place.postalCode, municipality: place.name, region: place.region };
}

function periodOf({ from, to, category, quality, branch }: DemoPeriod, activityId: string): AffiliationPeriod {
  return {
    activityId,
    from: firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
    category: category as Category,
    quality,
    branch: branch as Branch,
  };
}

function activity(demo: DemoMember, { quality, branch, from }: DemoPeriod) {
  return {
    quality,
    branch: branch as Branch,
    declaredOn: firstDayOf(from),
    enterpriseNumber: quality === 'SELF_EMPLOYED' ? demo.enterpriseNumber : null,
    companyId: null,
    aidedMemberId: null,
  };
}

/** A company that the member founded and directs, for some of the self-employed. */
function companyOf(
  demo: DemoMember,
  ids: Random,
  from: LocalDate,
): Pick<CompleteMember, 'companies' | 'companyMandates'> {
  const isDirector = demo.group === 'MAIN' && demo.index % membersPerCompany === 0;
  if (!isDirector) return { companies: [], companyMandates: [] };
  const id = ids.uuid();
  const company = {
    id,
    enterpriseNumber: demo.companyNumber as EnterpriseNumber,
    name: `Demo ${demo.lastName} ${demo.index}`,
    legalForm: '014',
    foundedOn: from,
    affiliatedOn: from,
    language: demo.language,
    address: addressOf(demo),
  };
  const mandate = { companyId: id, memberId: demo.id, kind: 'DIRECTOR', isPaid: true, from, to: null } as const;
  const presumed = { rebuttedFrom: null, rebuttalProof: null, earlierQuarters: null };
  return { companies: [company], companyMandates: [{ id: ids.uuid(), ...mandate, ...presumed }] };
}

function mandateOf(demo: DemoMember, ids: Random, from: LocalDate): CompleteMember['clientMandates'][number] {
  const accountant = demoAccountants[(demo.index / membersPerMandate) % demoAccountants.length] ?? demoAccountants[0];
  return {
    id: ids.uuid(),
    memberId: demo.id,
    accountantId: accountant.id,
    scope: ['CONSULT', 'DECLARE'],
    from,
    to: null,
  };
}

function laterDay(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
