import { randomUUID } from 'node:crypto';
import { parseLocalDate, type LocalDate } from '../../common/dates';
import { cents } from '../../common/money';
import { parseQuarter } from '../../common/quarter';
import {
  assessQuarters,
  entriesFromClaims,
  noticeClaim,
  type ActivityPeriod,
  type Claim,
} from '../../subgraphs/contributions/domain';
import type { BulkMember } from '../../subgraphs/contributions/store/bulk';
import { firstDayOf } from '../../common/quarter';
import { contributionsBook as book } from './law/book';

/** What a test says of a member; the rest is filled in. */
export interface TestMember {
  readonly memberId?: string;
  readonly periods?: readonly ActivityPeriod[];
  /** Income in euro by year. */
  readonly incomes?: Readonly<Record<number, number>>;
  readonly from?: string;
  readonly to?: string;
  /** Whether a claim is paid in full; none is unless said. */
  readonly isPaid?: (claim: Claim) => boolean;
  readonly booksFrom?: string;
}

/** A self-employed person in main occupation since 2019 with quarters charged but not paid, as the bulk writer takes it. */
export function aMember(given: TestMember = {}): BulkMember {
  const { memberId = randomUUID(), isPaid = () => false, from = '2026-Q1', to = '2026-Q4' } = given;
  const periods = given.periods ?? [{ from: parseLocalDate('2019-01-01'), category: 'MAIN' as const }];
  const years = Object.entries(given.incomes ?? { 2021: 30_000, 2022: 32_000, 2023: 35_000 });
  const incomes = years.map(([year, euros]) => ({
    year: Number(year),
    income: cents(Math.round(euros * 100)),
    knownOn: day(year),
  }));
  const assessed = assessQuarters(book, { periods, incomes }, parseQuarter(from), parseQuarter(to));
  const claims = assessed.map((one) => {
    const claim = noticeClaim(one, firstDayOf(one.quarter));
    return isPaid(claim) ? { ...claim, paid: claim.charged } : claim;
  });
  return {
    debtor: {
      memberId,
      name: 'Test Person',
      email: null,
      street: 'Rue d’Essai 1',
      postalCode: '1000',
      municipality: 'Bruxelles',
      refundIban: null,
      language: 'fr',
      birthDate: parseLocalDate('1980-05-05'),
    },
    periods,
    incomes,
    claims,
    entries: entriesFromClaims(claims, parseQuarter(given.booksFrom ?? from)),
  };
}

function day(year: string): LocalDate {
  return parseLocalDate(`${Number(year) + 2}-01-15`);
}
