import { addDays, type LocalDate } from '../../common/dates';
import { localDate } from '../../common/dates';
import type { Iban } from '../../common/identifiers';
import { type ParameterBook, ParameterNotPublished } from '../../common/parameters';
import { addQuarters, firstDayOf, lastDayOf, quarterOfYear, yearOf, type Quarter } from '../../common/quarter';
import { noticeClaim } from '../../subgraphs/contributions/domain/account';
import type { Claim } from '../../subgraphs/contributions/domain/claim';
import type { ContributionCategory } from '../../subgraphs/contributions/domain/contribution-category';
import { entriesFromClaims } from '../../subgraphs/contributions/domain/opening';
import { assessQuarters } from '../../subgraphs/contributions/domain/quarter-assessment';
import { yearLaw } from '../../subgraphs/contributions/domain/year-law';
import type { BulkMember } from '../../subgraphs/contributions/store/bulk';
import type { DemoMember } from './member';

/** Which quarters accounts of the demo population hold. */
export interface AccountWindow {
  readonly first: Quarter;
  readonly current: Quarter;
  readonly today: LocalDate;
}

/** Quarters whose charges and payments are booked one by one; earlier ones come as a take-over balance. */
const bookedQuarters = 8;
/** Years after which the tax administration has told an income, and the day of the year on which it is known. */
const yearsUntilKnown = 2;
/** Last quarters that a member in arrears has not paid. */
const unpaidQuarters = 3;

/** The account of a member of the demo population, computed by the rules of the law from its facts. */
export function toBulkMember(book: ParameterBook, demo: DemoMember, window: AccountWindow): BulkMember {
  const periods = demo.periods.map(({ from, to, category }) => ({
    from: firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
    category: category as ContributionCategory,
  }));
  const incomes = [...demo.incomes]
    .map(([year, income]) => ({ year, income, knownOn: localDate(year + yearsUntilKnown, 3, 15) }))
    .filter(({ knownOn }) => knownOn <= window.today);
  const assessed = assessQuarters(book, { periods, incomes }, window.first, window.current);
  const claims = assessed.map((one) => paidAsUsual(noticeClaim(one, firstDayOf(one.quarter)), demo, window));
  return {
    debtor: {
      memberId: demo.id,
      name: `${demo.firstName} ${demo.lastName}`,
      email: demo.email,
      street: demo.street,
      postalCode: demo.place.postalCode,
      municipality: demo.place.name,
      refundIban: demo.iban as Iban,
      language: demo.language,
      birthDate: demo.birthDate,
    },
    periods,
    incomes,
    claims,
    entries: entriesFromClaims(claims, addQuarters(window.current, 1 - bookedQuarters), paidOn),
  };
}

/** Day on which the demo population pays a claim: ten days before it is due. */
export function paidOn({ dueOn }: Claim): LocalDate {
  return addDays(dueOn, -10);
}

/** A claim with what the member's habit has paid of it by today. */
function paidAsUsual(claim: Claim, { habit }: DemoMember, { current, today }: AccountWindow): Claim {
  if (!isPaid(claim, habit, current, today)) return claim;
  return { ...claim, paid: claim.charged };
}

function isPaid(claim: Claim, habit: DemoMember['habit'], current: Quarter, today: LocalDate): boolean {
  const { quarter } = claim;
  if (habit === 'ARREARS') return quarter < addQuarters(current, -unpaidQuarters);
  if (habit === 'LATE') return quarter < addQuarters(current, -1);
  return paidOn(claim) <= today;
}

/** First quarter of the five years that end with the current one. */
export function windowOf(current: Quarter, today: LocalDate): AccountWindow {
  return { first: `${yearOf(current) - 4}-Q1` as Quarter, current, today };
}

/** The quarter asked for or, while the law of its year is not published, the last one of the year before. */
export function lastKnownQuarter(book: ParameterBook, wanted: Quarter): Quarter {
  try {
    yearLaw(book, yearOf(wanted));
    return wanted;
  } catch (error) {
    if (!(error instanceof ParameterNotPublished)) throw error;
    return lastKnownQuarter(book, quarterOfYear(yearOf(wanted) - 1, 4));
  }
}
