import { yearOfDate } from '../../common/dates';
import type { ActivityBranch, AffiliationPeriod } from '../../common/exchange/affiliations';
import type { SettledQuarter } from '../../common/exchange/quarters';
import { addCents, zeroCents, type Cents } from '../../common/money';
import { parseSsin } from '../../common/identifiers';
import type { BulkMember as InsuredMember } from '../../subgraphs/exchanges/mutual-funds/store/bulk';
import type { BulkMember as TaxedMember } from '../../subgraphs/exchanges/tax-certificates/store/bulk';
import type { BulkMember as CareerMember } from '../../subgraphs/exchanges/inasti/store/bulk';
import type { DemoFacts } from './facts';
import type { DemoMember } from './member';
import { paidOn } from './to-contributions';

/** What mutual funds are told of a member. */
export function toInsuredMember(demo: DemoMember, facts: DemoFacts): InsuredMember {
  return {
    person: { ...personOf(demo), mutualFundCode: demo.mutualFundCode },
    periods: periodsOf(demo, facts),
    quarters: quartersOf(demo, facts),
  };
}

/** What INASTI is told of a member. */
export function toCareerMember(demo: DemoMember, facts: DemoFacts): CareerMember {
  return {
    person: { ...personOf(demo), birthDate: demo.birthDate },
    periods: periodsOf(demo, facts),
    quarters: quartersOf(demo, facts),
  };
}

/** What certificates for the tax return need of a member: the sums by the year in which they were paid. */
export function toTaxedMember(demo: DemoMember, facts: DemoFacts): TaxedMember {
  const years = new Map<number, Cents>();
  for (const claim of facts.account(demo).claims) {
    const sum = addCents(claim.paid.contribution, claim.paid.fee);
    const year = yearOfDate(paidOn(claim));
    if (sum > 0) years.set(year, addCents(years.get(year) ?? zeroCents, sum));
  }
  const { street, place, birthDate } = demo;
  return {
    person: { ...personOf(demo), birthDate, street, postalCode: place.postalCode, municipality: place.name },
    years: [...years].map(([incomeYear, contribution]) => ({
      incomeYear,
      contribution,
      surcharge: zeroCents,
      other: zeroCents,
      refunded: zeroCents,
    })),
  };
}

function personOf({ id, ssin, firstName, lastName, language }: DemoMember) {
  return { memberId: id, ssin: parseSsin(ssin, { acceptMock: true }), firstName, lastName, language };
}

function periodsOf(demo: DemoMember, facts: DemoFacts): AffiliationPeriod[] {
  return facts.file(demo).periods.map(({ id, from, to, category, quality, branch }) => ({
    id,
    from,
    to,
    category,
    quality,
    branch: branch as ActivityBranch,
  }));
}

function quartersOf(demo: DemoMember, facts: DemoFacts): SettledQuarter[] {
  return facts.quarters(demo).map(({ quarter, category, situation, income }) => ({
    quarter,
    category,
    situation,
    income: income ?? null,
  }));
}
