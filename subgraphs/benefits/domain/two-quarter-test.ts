import type { LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import { quarterOf, type Quarter } from '../../../common/quarter';
import type { ContributionHistory } from './facts';
import { condition, type Finding } from './finding';
import { countOn } from './known';
import { every, isPaid, listQuarters, opensFundBenefits, quartersBefore } from './social-status';

/** Parameter files of the benefits that test the quarters before an event. */
export type TwoQuarterBenefit = 'carer-allowance' | 'birth-leave' | 'bereavement-leave';

/** What the test reads. */
export interface TwoQuarterFacts {
  /** Settled quarters, for the test of payment. */
  readonly history: ContributionHistory;
  /** The same with the running quarter, for the test of status. */
  readonly liability: ContributionHistory;
  /** Day of the birth or death, or start of the interruption. */
  readonly on: LocalDate;
  /** Further quarters in which the status must be held: that of the event and those of the leave. */
  readonly further: readonly Quarter[];
}

/** Quarters before the event in which status and payment are tested. RD 27.9.2015, 15.12.2019 and 20.12.2021. */
export function testedQuarters(book: ParameterBook, benefit: TwoQuarterBenefit, on: LocalDate): Quarter[] {
  return quartersBefore(quarterOf(on), countOn(book, `${benefit}/liable-quarters`, on).value);
}

/**
 * The status in the quarters before the event and in the further ones, and the payment of the quarters before it.
 * RD 27.9.2015, article 1; RD 15.12.2019; RD 20.12.2021.
 */
export function twoQuarterTest(
  book: ParameterBook,
  benefit: TwoQuarterBenefit,
  facts: TwoQuarterFacts,
  legalBasis: string,
): Finding[] {
  const before = testedQuarters(book, benefit, facts.on);
  const held = [...new Set([...before, ...facts.further])];
  const status = every(held.map((quarter) => opensFundBenefits(book, facts.liability.get(quarter))));
  const paid = every(before.map((quarter) => isPaid(facts.history.get(quarter))));
  return [
    condition('STATUS_HELD', status, legalBasis, { quarters: listQuarters(held) }),
    condition('CONTRIBUTIONS_PAID', paid, legalBasis, { quarters: listQuarters(before) }),
  ];
}
