import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, lastDayOf, quarterOf, type Quarter } from '../../../../common/quarter';
import { countOn } from '../known';

const quartersOfAYear = 4;

/** Continued insurance after a cessation, decided by INASTI. RD 22.12.1967, articles 38 to 44. */
export interface ContinuedInsurance {
  readonly isOpen: boolean;
  readonly firstQuarter: Quarter;
  readonly maximumQuarters: number;
  /** Last day to ask for it through the fund. */
  readonly requestBy: LocalDate;
}

/** What a member may ask for who ceased with a number of quarters in main occupation up to the cessation. */
export function continuedInsurance(book: ParameterBook, ceasedOn: LocalDate, mainQuarters: number): ContinuedInsurance {
  const law = (name: string) => countOn(book, `continued-insurance/continued-insurance-${name}`, ceasedOn).value;
  const ceased = quarterOf(ceasedOn);
  return {
    isOpen: mainQuarters >= law('career-quarters'),
    firstQuarter: addQuarters(ceased, 1),
    maximumQuarters: quartersOfAYear * law('years'),
    requestBy: lastDayOf(addQuarters(ceased, law('request-quarters'))),
  };
}
