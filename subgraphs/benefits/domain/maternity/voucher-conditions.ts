import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, quarterOf, type Quarter } from '../../../../common/quarter';
import type { ContributionHistory } from '../facts';
import { condition, type Finding } from '../finding';
import { countOn } from '../known';
import { every, listQuarters, opensFundBenefits } from '../social-status';

/** Quarters before the birth in which the mother must hold the status: the third and the second before. RD 17.1.2006. */
export function voucherQuarters(book: ParameterBook, birthDate: LocalDate): Quarter[] {
  const nearest = countOn(book, 'maternity-help/nearest-status-quarter', birthDate).value;
  const farthest = countOn(book, 'maternity-help/farthest-status-quarter', birthDate).value;
  const birthQuarter = quarterOf(birthDate);
  return Array.from({ length: farthest - nearest + 1 }, (_, index) => addQuarters(birthQuarter, index - farthest));
}

/**
 * The status in the tested quarters. The Brussels labor court set the test aside for a mother who had just been an
 * employee (8 March 2013, 2011/AB/816): it is not applied to a former employee. RD 17.1.2006.
 */
export function voucherStatus(
  book: ParameterBook,
  history: ContributionHistory,
  birthDate: LocalDate,
  isFormerEmployee = false,
): Finding {
  const tested = voucherQuarters(book, birthDate);
  const legalBasis = isFormerEmployee ? 'RD 17.1.2006; labor court of Brussels 8.3.2013, 2011/AB/816' : 'RD 17.1.2006';
  const held = every(tested.map((quarter) => opensFundBenefits(book, history.get(quarter))));
  const code = isFormerEmployee ? 'STATUS_SET_ASIDE' : 'STATUS_HELD';
  return condition(code, isFormerEmployee ? true : held, legalBasis, { quarters: listQuarters(tested) });
}
