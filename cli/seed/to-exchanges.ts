import { yearOfDate, type LocalDate } from '../../common/dates';
import type { ActivityBranch, AffiliationPeriod } from '../../common/exchange/affiliations';
import type { SettledQuarter } from '../../common/exchange/quarters';
import { addCents, zeroCents, type Cents } from '../../common/money';
import { parseSsin } from '../../common/identifiers';
import { benefitsBook } from '../../subgraphs/benefits/domain/book';
import { demoPayments, hasDemoCases } from '../../subgraphs/benefits/store/demo-cases';
import type { BulkMember as InsuredMember } from '../../subgraphs/exchanges/mutual-funds/store/bulk';
import type { BulkMember as TaxedMember } from '../../subgraphs/exchanges/tax-certificates/store/bulk';
import type { BenefitPayment } from '../../subgraphs/exchanges/tax-certificates/store/benefit-payments';
import type { BulkMember as CareerMember } from '../../subgraphs/exchanges/inasti/store/bulk';
import type { DemoFacts } from './facts';
import type { DemoMember } from './member';
import { toBenefitMember } from './to-benefits';
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

/** What the tax administration is told of a member: contributions by the year in which they were paid, and benefits paid. */
export function toTaxedMember(demo: DemoMember, facts: DemoFacts, today: LocalDate): TaxedMember {
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
    benefits: hasDemoCases(demo.id) ? benefitsOf(demo, facts, today) : [],
  };
}

function benefitsOf(demo: DemoMember, facts: DemoFacts, today: LocalDate): BenefitPayment[] {
  const member = toBenefitMember(demo, facts.quarters(demo));
  return demoPayments(benefitsBook(), member, today).map((payment) => ({
    ...payment,
    memberId: demo.id,
    withheld: zeroCents,
  }));
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
