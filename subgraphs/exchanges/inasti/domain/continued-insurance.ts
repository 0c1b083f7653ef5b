import type { LocalDate } from '../../../../common/dates';
import { isAffiliatedIn, type AffiliationPeriod } from '../../../../common/exchange/affiliations';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, lastDayOf, quarterOf, quarterRange, type Quarter } from '../../../../common/quarter';

/** What is continued after a cessation. */
export type ContinuedInsuranceOption = 'PENSION' | 'PENSION_AND_HEALTH';

/** Why continued insurance cannot be asked for, as the schema names it. */
export type NotOpenReason = 'NOT_CEASED' | 'NO_YEAR_OF_STATUS' | 'TOO_LATE' | 'TOO_MANY_QUARTERS' | 'ALREADY_ASKED';

/** A request as the member makes it. */
export interface ContinuedRequest {
  /** Quarters from the one after the cessation. */
  readonly quarterCount: number;
  /** Whether the request says why it comes late. */
  readonly hasReason: boolean;
}

/** Quarters that are asked for, or why they cannot be; `askUntilOn` is the last day to ask without a reason. */
export type ContinuedCheck =
  | { readonly quarters: readonly Quarter[]; readonly refusal: null }
  | { readonly refusal: NotOpenReason; readonly askUntilOn: LocalDate | null };

const file = 'inasti.continued-insurance';

/**
 * Whether a person may ask for continued insurance: after a cessation that follows a year of status, by the end of the third
 * quarter after the quarter of the cessation, for 28 quarters at most. Later INASTI may accept it in particular
 * circumstances, which the request then states. Whether more than two years are granted hangs on the pension age, which INASTI
 * decides. Royal decree of 22 December 1967, articles 38 to 41.
 * @param periods the earliest first
 */
export function checkContinuedInsurance(
  book: ParameterBook,
  periods: readonly AffiliationPeriod[],
  { quarterCount, hasReason }: ContinuedRequest,
  today: LocalDate,
): ContinuedCheck {
  const ceasedOn = cessationOf(periods, today);
  if (ceasedOn === null) return { refusal: 'NOT_CEASED', askUntilOn: null };
  const law = (name: string) => book.at(`${file}/${name}`, ceasedOn).quantity as number;
  const ceased = quarterOf(ceasedOn);
  const askUntilOn = lastDayOf(addQuarters(ceased, law('request-quarters')));
  const status = quarterRange(addQuarters(ceased, 1 - law('status-quarters')), ceased);
  if (!status.every((quarter) => isAffiliatedIn(periods, quarter))) return { refusal: 'NO_YEAR_OF_STATUS', askUntilOn };
  if (quarterCount > law('most-quarters')) return { refusal: 'TOO_MANY_QUARTERS', askUntilOn };
  if (today > askUntilOn && !hasReason) return { refusal: 'TOO_LATE', askUntilOn };
  return { quarters: quarterRange(addQuarters(ceased, 1), addQuarters(ceased, quarterCount)), refusal: null };
}

/** Last day of the last activity; null while one runs, begins later, or there never was any. */
function cessationOf(periods: readonly AffiliationPeriod[], today: LocalDate): LocalDate | null {
  const last = periods
    .map(({ to }) => to ?? ('9999-12-31' as LocalDate))
    .sort()
    .at(-1);
  return last === undefined || last >= today ? null : last;
}
