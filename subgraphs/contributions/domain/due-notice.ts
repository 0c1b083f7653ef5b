import type { LocalDate } from '../../../common/dates';
import { addCents, type Cents } from '../../../common/money';
import { numberInYear, type Quarter } from '../../../common/quarter';
import type { ContributionCategory } from './contribution-category';
import type { AssessmentBasis } from './quarter-assessment';

/** A due notice as it was issued. */
export interface DueNotice {
  readonly quarter: Quarter;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly contribution: Cents;
  readonly fee: Cents;
  readonly category: ContributionCategory;
  readonly basis: AssessmentBasis;
  /** Income for a year that it rests on; absent for a start-up contribution. */
  readonly income?: Cents | undefined;
}

/** Contribution and fee together. */
export function noticeTotal({ contribution, fee }: Pick<DueNotice, 'contribution' | 'fee'>): Cents {
  return addCents(contribution, fee);
}

/**
 * What a notice has to say, as names of texts in order: that contributions are provisional and due and will be settled
 * (royal decree no. 38, article 11 §4), on what they rest, when they are due (general regulation, article 42), the fee,
 * and in the first quarter how it is computed and what it is for (article 20 §4).
 */
export function noticeTexts({
  quarter,
  basis,
  contribution,
}: Pick<DueNotice, 'quarter' | 'basis' | 'contribution'>): string[] {
  if (contribution === 0) return ['nothing-owed', 'settled'];
  const isFirst = numberInYear(quarter) === 1;
  return [
    basis === 'START_UP' ? 'rests-on-flat' : 'rests-on-income',
    ...(basis === 'DEFINITIVE' ? [] : ['provisional', 'settled']),
    'due',
    'late',
    isFirst ? 'fee-first-quarter' : 'fee',
  ];
}
