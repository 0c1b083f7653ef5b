import { addDays, type LocalDate } from '../../../../common/dates';
import { firstDayOf, quarterOf } from '../../../../common/quarter';

/**
 * Last day on which surcharges run on a debt that is pursued: the end of the quarter before the one of the summons or writ.
 * General regulation, article 44.
 */
export function lastSurchargeDay(pursuedOn: LocalDate): LocalDate {
  return addDays(firstDayOf(quarterOf(pursuedOn)), -1);
}
