import { addDays, addMonths, addYears, firstOfMonth, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, firstDayOf, quarterOf } from '../../../../common/quarter';
import type { FundBenefit } from '../facts';
import { countOn } from '../known';
import { parameterFiles } from './undue';

/**
 * Day on which the right to a benefit lapses, unless the claim interrupts it: years from the quarter after the fact
 * (PL 26.12.2022, article 202), from the month after the start or event (RD 27.9.2015, 15.12.2019 and 20.12.2021), or from
 * the day after delivery (RD 17.1.2006).
 */
export function claimLapsesOn(book: ParameterBook, benefit: FundBenefit, eventOn: LocalDate): LocalDate {
  const years = countOn(book, `${parameterFiles[benefit]}/claim-prescription-years`, eventOn).value;
  return addYears(startOf(benefit, eventOn), years);
}

function startOf(benefit: FundBenefit, eventOn: LocalDate): LocalDate {
  if (benefit === 'BRIDGING_RIGHT') return firstDayOf(addQuarters(quarterOf(eventOn), 1));
  if (benefit === 'MATERNITY_VOUCHERS') return addDays(eventOn, 1);
  return addMonths(firstOfMonth(eventOn), 1);
}
